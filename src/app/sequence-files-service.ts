import type { Command } from '../commands/define-command.ts'
import type { SequenceFiles } from '../commands/sequence-files-context.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import { fileName } from '../sequence/file-name.ts'
import { nameAmong } from '../sequence/library.ts'
import { midiLimits } from '../sequence/midi-chunks.ts'
import { readMidiFile } from '../sequence/midi-file-read.ts'
import { writeMidiFile } from '../sequence/midi-file-write.ts'
import { countSteps, type Sequence } from '../sequence/sequence-schema.ts'
import { decodeText } from '../sequence/utf8.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeySteps } from './key-steps.ts'
import type { RecordingsService } from './recordings-service.ts'
import { previewOf } from './sequence-preview.ts'

/** A file as the browser gives it. */
export interface GivenBytes {
  readonly name: string
  /** Bytes. */
  readonly size: number
  bytes(): Promise<Uint8Array>
}

/** A sequence that was read and is not kept yet, and where it came from: the name of a file, or a code. */
export interface OfferedSequence {
  readonly from: string
  readonly sequence: Sequence
  /** It was not written by Clavier. */
  readonly midiOnly?: boolean
}

export interface RefusedSequence {
  readonly from: string
  readonly error: ErrorData
}

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly files: Files
  readonly clock: Clock
  readonly newId: () => string
  readonly language: () => Language
  readonly kept: Pick<RecordingsService, 'library' | 'wanted' | 'refresh'>
  readonly keySteps: Pick<KeySteps, 'of'>
  /** Reads the text of a share code; rejects with what is wrong with it. */
  readonly readCode?: (code: string, commands: ReadonlySet<string>) => Promise<Sequence>
}

/** Files that are read at once at most. */
const mostFiles = 20
/** Bytes of a text with a code in it; a code is far shorter. */
const longestText = 8_000_000

export type SequenceFilesService = ReturnType<typeof createSequenceFiles>

/** Sequences as files: given away, read, shown, and kept after a yes. */
export function createSequenceFiles({ commands, store, files, clock, kept, ...parts }: Parts) {
  const replayed = new Set(commands.filter(({ recorded }) => recorded).map(({ id }) => id))
  let offered: readonly OfferedSequence[] | undefined

  const service: SequenceFiles = {
    async export(name) {
      const sequence = await kept.library.load((await kept.wanted(name)).id)
      const file = fileName(sequence.name, 'mid')
      // Whoever takes it in has it from somebody else, wherever it came from.
      const { imported: _, ...given } = sequence
      files.saveBytes(file, 'audio/midi', writeMidiFile(given))
      return { file, steps: countSteps(sequence) }
    },
    async exportAll() {
      const ids = (await kept.library.list()).filter(({ finished }) => finished).map(({ id }) => id)
      let trouble: unknown
      for (const id of ids) {
        await service.export(id).catch((error: unknown) => {
          trouble ??= error
        })
      }
      if (trouble !== undefined) throw trouble
      return ids.length
    },
    ask() {
      store.setState(({ sequenceFilesAsked }) => ({
        view: 'sequences',
        sequenceFilesAsked: sequenceFilesAsked + 1,
      }))
    },
    async keep() {
      if (offered === undefined || offered.length === 0) throw new ClavierError('nothing-to-import')
      const coming = offered
      const ids: string[] = []
      const names: string[] = []
      try {
        for (const { sequence } of coming) {
          const id = parts.newId()
          const taken = [...(await kept.library.list()).map(entry => entry.name)]
          const name = nameAmong(sequence.name.trim() || 'MIDI', taken)
          await kept.library.keep({ ...sequence, id, name, imported: true })
          ids.push(id)
          names.push(name)
        }
      } catch (error) {
        // All or nothing: what was refused has changed nothing.
        for (const id of ids) await kept.library.erase(id)
        await kept.refresh()
        throw error
      }
      // Another file may have been read meanwhile: it waits.
      if (offered === coming) drop()
      await kept.refresh()
      return { ids, names: names.join(' · ') }
    },
    discard() {
      if (!drop()) throw new ClavierError('nothing-to-import')
    },
    async takeBack(ids) {
      const entries = (await kept.library.list()).filter(({ id }) => ids.includes(id))
      // For good: the file that it came from is still there.
      for (const { id } of entries) await kept.library.erase(id)
      await kept.refresh()
      return entries.map(({ name }) => name).join(' · ')
    },
  }

  return {
    ...service,
    waits: () => offered !== undefined,
    drop,
    offer,
    /** Reads files and shows what is in them; nothing is kept yet. Rejects with `files-too-many`. */
    async read(given: readonly GivenBytes[]): Promise<Text> {
      if (given.length > mostFiles) throw new ClavierError('files-too-many', { most: mostFiles })
      const items: OfferedSequence[] = []
      const refused: RefusedSequence[] = []
      for (const file of given) {
        try {
          items.push(await readFile(file))
        } catch (error) {
          if (!(error instanceof ClavierError)) throw error
          refused.push({ from: file.name, error: { code: error.code, detail: error.detail } })
        }
      }
      return offer(items, refused)
    },
  }

  /** Shows what was read, in place of what was shown before; returns it in words. */
  function offer(items: readonly OfferedSequence[], refused: readonly RefusedSequence[] = []): Text {
    offered = items
    const language = parts.language()
    store.setState({
      view: 'sequences',
      sequencePreview: {
        sequences: items.map(item =>
          previewOf(
            // What notes alone would do is told as well.
            { ...item, sequence: parts.keySteps.of(item.sequence), midiOnly: item.midiOnly ?? false },
            commands,
            language,
          ),
        ),
        refused,
      },
    })
    const names = items.map(({ sequence }) => sequence.name).join(' · ')
    return say('sequences-previewed', { names, refused: refused.length })
  }

  /** Tells whether there was something. */
  function drop(): boolean {
    const waited = offered !== undefined
    offered = undefined
    if (waited) store.setState({ sequencePreview: undefined })
    return waited
  }

  async function readFile(file: GivenBytes): Promise<OfferedSequence> {
    const { name, size } = file
    // Not even read: there is no end to how large a file can be.
    if (size > midiLimits.bytes) throw new ClavierError('sequence-file-large')
    const bytes = await file.bytes().catch(() => {
      // Moved or deleted since it was chosen, or a folder.
      throw new ClavierError('sequence-file-unknown')
    })
    if (isCode(bytes) && parts.readCode !== undefined) {
      const sequence = await parts.readCode(decodeText(bytes).trim(), replayed)
      return { from: name, sequence }
    }
    const foreign = { name: withoutEnding(name), id: parts.newId(), createdAt: clock.wall() }
    const { sequence, midiOnly } = readMidiFile(bytes, { commands: replayed, ...foreign })
    return { from: name, sequence, midiOnly }
  }
}

function isCode(bytes: Uint8Array): boolean {
  return bytes.length <= longestText && /^\s*clavier\d/.test(decodeText(bytes.subarray(0, 64)))
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^.]{1,5}$/, '') || file
}
