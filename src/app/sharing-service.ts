import type { Command } from '../commands/define-command.ts'
import type { Sharing } from '../commands/sharing-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Files } from '../ports/files.ts'
import type { Page } from '../ports/page.ts'
import type { ShareTools } from '../ports/share-tools.ts'
import { fileName } from '../sequence/file-name.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'
import { longestCode, readCode, writeCode } from '../sequence/share-code.ts'
import { createFrameAssembler, framesOf, splitFrames } from '../sequence/share-frames.ts'
import { stripSequence } from '../sequence/share-strip.ts'
import { spokenExample } from '../speech/phrase-template.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { SharingState } from '../state/sequence-state.ts'
import type { RecordingsService } from './recordings-service.ts'
import type { SequenceFilesService } from './sequence-files-service.ts'
import { typedSlots } from './shared-words.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly files: Files
  readonly page: Pick<Page, 'copyText'>
  readonly tools: ShareTools
  readonly kept: Pick<RecordingsService, 'library' | 'wanted'>
  /** Where sequences of others are shown before they are kept. */
  readonly offered: () => Promise<Pick<SequenceFilesService, 'offer'>>
  readonly language: () => Language
}

export type SharingService = ReturnType<typeof createSharing>

/** Gives kept sequences to others as codes, and takes theirs. */
export function createSharing({ store, files, page, tools, kept, ...parts }: Parts) {
  const replayed = new Set(parts.commands.filter(({ recorded }) => recorded).map(({ id }) => id))
  const frames = createFrameAssembler()
  const phrases = new Map(parts.commands.map(command => [command.id, command.phrases]))
  const rules = {
    typedSlots: typedSlots(parts.commands),
    calledAs: ({ command }: { readonly command: string }) => {
      const [phrase] = phrases.get(command)?.[parts.language()] ?? []
      return phrase === undefined ? command : spokenExample(phrase)
    },
    dictating: new Set(['dictate', 'dictate-into']),
  }

  const sharing: Sharing = {
    async share(name, whole) {
      const { sharing } = store.getState()
      const again = name === undefined ? sharing : undefined
      const { id } = again ?? (await kept.wanted(name))
      const sequence = await kept.library.load(id)
      const nothingLeft = { queries: 0, values: 0 }
      const stripped = whole ? { sequence, left: nothingLeft } : stripSequence(sequence, rules)
      // Whoever gets it has it from somebody else, wherever it came from.
      const { imported: _, ...given } = stripped.sequence
      const code = await writeCode(given, tools)
      const codes = framesOf(code)
      const { left } = stripped
      store.setState({
        view: 'sequences',
        sharing: { id, name: sequence.name, code, frames: codes, at: undefined, whole, left },
      })
      return { name: sequence.name, codes: codes.length, ...left }
    },
    async copy() {
      const { name, code } = shown()
      await page.copyText(code)
      return { name }
    },
    async savePicture() {
      const { name, frames: codes } = shown()
      if (codes.length === 0) throw new ClavierError('share-too-large')
      const file = fileName(name, 'png')
      files.saveBytes(file, 'image/png', await tools.picture(codes))
      return { file }
    },
    close() {
      shown()
      store.setState({ sharing: undefined })
    },
    next() {
      const { at, frames: codes } = several()
      const next = at === undefined ? 0 : (at + 1) % codes.length
      change({ at: next })
      return { number: next + 1, count: codes.length }
    },
    run() {
      several()
      change({ at: undefined })
    },
    async paste() {
      const text = await tools.pasted()
      if (text !== undefined && /clavier\d/i.test(text)) return read(text, 'pasted')
      store.setState(({ codeAsked }) => ({ view: 'sequences', codeAsked: codeAsked + 1 }))
      return say('code-asked')
    },
    scan: () => tools.openScanner(),
  }

  return {
    ...sharing,
    read,
    /** Reads the text of a code that may hold these commands; rejects with what is wrong with it. */
    readCode: (code: string, commands: ReadonlySet<string>): Promise<Sequence> =>
      readCode(code, commands, tools),
  }

  /**
   * Shows what is in a code that came from somebody else; nothing is kept yet. Of a code in several parts each may come
   * alone. Rejects with what is wrong with it, or with `code-part` while others are missing.
   */
  async function read(text: string, from: 'pasted' | 'scanned'): Promise<Text> {
    const sequence = await readCode(wholeCode(text), replayed, tools)
    const { offer } = await parts.offered()
    return offer([{ from: render(parts.language(), say(`code-${from}`)), sequence }])
  }

  function wholeCode(text: string): string {
    // Whatever was on a clipboard comes here.
    if (text.length > longestCode) throw new ClavierError('code-too-large')
    const pieces = splitFrames(text)
    if (pieces === undefined) return text
    const seen = pieces.map(frames.see)
    const whole = seen.find(({ kind }) => kind === 'whole')
    if (whole?.kind === 'whole') return whole.code
    const part = seen.findLast(({ kind }) => kind === 'part')
    if (part?.kind === 'part') throw new ClavierError('code-part', { have: part.have, count: part.count })
    throw new ClavierError('code-damaged')
  }

  function shown(): SharingState {
    const { sharing } = store.getState()
    if (sharing === undefined) throw new ClavierError('nothing-shared')
    return sharing
  }

  function several(): SharingState {
    const sharing = shown()
    if (sharing.frames.length < 2) throw new ClavierError('one-code-only')
    return sharing
  }

  function change(to: Partial<SharingState>): void {
    store.setState(({ sharing }) => (sharing === undefined ? {} : { sharing: { ...sharing, ...to } }))
  }
}
