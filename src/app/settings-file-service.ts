import type { Names, SettingsFile, SettingsFileChange } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import { ClavierError, type ErrorCode } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { emptyNameBook, type NameBook } from '../music/name-book.ts'
import { parseNameBook } from '../music/name-book-schema.ts'
import { emptyPracticeBook, type PracticeBook } from '../music/practice/practice-book.ts'
import { parsePracticeBook, practiceBookAsJson } from '../music/practice/practice-book-schema.ts'
import { emptyVocabularyBook, type VocabularyBook } from '../music/vocabulary.ts'
import { parseVocabularyBook, vocabularyBookAsJson } from '../music/vocabulary-schema.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import type { Store } from '../ports/store.ts'
import { defaultSettings, parseSettings, type Settings, settingsKey } from '../settings/settings.ts'
import {
  type FileTrouble,
  longestFile,
  readSettingsFile,
  settingsFileText,
} from '../settings/settings-file.ts'
import { sitesFromFile } from '../settings/sites.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelStore, ServerAddress, SettingsFilePreview } from '../state/panel-state.ts'
import { asBookJson, namesKey } from './name-keeper.ts'
import { onlyRefused } from './only-refused.ts'
import { practiceKey } from './practice-keeper.ts'
import type { SettingsService } from './settings-service.ts'
import { vocabulariesKey } from './vocabulary-keeper.ts'

/** A file as the browser gives it. */
export interface GivenFile {
  /** Bytes; at least as many as there are UTF-16 units in its text, divided by three. */
  readonly size: number
  text(): Promise<string>
}

interface Parts {
  readonly keep: Store
  readonly store: PanelStore
  readonly files: Files
  readonly clock: Clock
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly settings: SettingsService
  readonly names: Pick<Names, 'replaceWith'>
}

/** What a file holds, as this version knows it. A part that is not there stays as it is. */
interface Incoming {
  readonly settings: Settings | undefined
  readonly names: NameBook | undefined
  readonly vocabularies: VocabularyBook | undefined
  readonly practice: PracticeBook | undefined
}

const serverAddresses: readonly ServerAddress[] = ['ollamaAddress', 'openaiAddress', 'speechServerAddress']

const troubles: Readonly<Record<FileTrouble, ErrorCode>> = {
  'too-large': 'file-too-large',
  unknown: 'file-unknown',
  later: 'file-later',
  broken: 'file-broken',
}

export type SettingsFileService = ReturnType<typeof createSettingsFile>

/** Settings, names, vocabularies and progress in practice as one file: given away whole, shown before they are kept, taken back whole. */
export function createSettingsFile({ keep, store, files, clock, ...parts }: Parts) {
  let offered: Incoming | undefined

  const file: SettingsFile = {
    async save() {
      const settings = await kept(settingsKey, parseSettings, defaultSettings)
      const names = await kept(namesKey, parseNameBook, emptyNameBook)
      const words = await kept(vocabulariesKey, parseVocabularyBook, emptyVocabularyBook)
      const practice = await kept(practiceKey, parsePracticeBook, emptyPracticeBook)
      const name = `clavier-${new Date(clock.wall()).toISOString().slice(0, 10)}.json`
      files.save(
        name,
        settingsFileText({
          settings: { ...settings },
          names: asBookJson(names),
          vocabularies: vocabularyBookAsJson(words),
          practice: practiceBookAsJson(practice),
        }),
      )
      return { name, names: names.names.length }
    },
    ask(): void {
      store.setState(({ fileAsked }) => ({ view: 'settings', fileAsked: fileAsked + 1 }))
    },
    async keep() {
      if (offered === undefined) throw new ClavierError('no-file-read')
      const change = await replace(offered)
      drop()
      return change
    },
    async restore(before) {
      await replace(incoming(before))
    },
  }

  return {
    ...file,
    waits: () => offered !== undefined,
    drop,
    /** Reads a file and shows what keeping it would change; nothing is changed yet. Rejects with what is wrong with it. */
    async read(given: GivenFile): Promise<void> {
      drop()
      // A character takes at most three bytes for each of its UTF-16 units: no need to read what is larger.
      if (given.size > longestFile * 3) throw new ClavierError('file-too-large')
      const read = readSettingsFile(await given.text())
      if (read.kind === 'trouble') throw new ClavierError(troubles[read.trouble])
      const { settings, ...others } = incoming(read.parts)
      const now = store.getState().settings.sites
      const next = {
        ...others,
        settings: settings && { ...settings, sites: sitesFromFile(settings.sites, now) },
      }
      offered = next
      store.setState({ view: 'settings', fileOffered: previewOf(next) })
    },
  }

  function drop(): boolean {
    const waited = offered !== undefined
    offered = undefined
    if (waited) store.setState({ fileOffered: undefined })
    return waited
  }

  /** Replaces what the file has; where one part cannot be kept the others are put back. */
  async function replace({ settings, names, vocabularies, practice }: Incoming): Promise<SettingsFileChange> {
    const back: (() => Promise<unknown>)[] = []
    try {
      // Vocabularies before the settings, which say what one of them is in use.
      const words = vocabularies && (await replaceVocabularies(vocabularies))
      if (words !== undefined) back.push(() => replaceVocabularies(words))
      const book = names && (await parts.names.replaceWith(names))
      if (book !== undefined) back.push(() => parts.names.replaceWith(book))
      const progress = practice && (await replacePractice(practice))
      if (progress !== undefined) back.push(() => replacePractice(progress))
      const before = settings && (await parts.settings.change(settings))
      return {
        settings: before,
        names: book && asBookJson(book),
        vocabularies: words && vocabularyBookAsJson(words),
        practice: progress && practiceBookAsJson(progress),
      }
    } catch (error) {
      // One that is refused as well must not keep the others from it; what was wrong first is told.
      for (const putBack of back.toReversed()) await putBack().catch(onlyRefused)
      throw error
    }
  }

  /** Resolves with those before; the panel's own list follows what is kept. */
  async function replaceVocabularies(next: VocabularyBook): Promise<VocabularyBook> {
    let before: VocabularyBook | undefined
    const now = parseVocabularyBook(await keep.get(vocabulariesKey)) ?? emptyVocabularyBook
    // Nothing is written for nothing.
    if (JSON.stringify(vocabularyBookAsJson(now)) === JSON.stringify(vocabularyBookAsJson(next))) return now
    await keep.update(vocabulariesKey, value => {
      before = value === undefined ? emptyVocabularyBook : parseVocabularyBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      return vocabularyBookAsJson(next)
    })
    return before ?? emptyVocabularyBook
  }

  /** Resolves with what was kept before; practice that is under way follows it. */
  async function replacePractice(next: PracticeBook): Promise<PracticeBook> {
    let before: PracticeBook | undefined
    const now = parsePracticeBook(await keep.get(practiceKey)) ?? emptyPracticeBook
    // Nothing is written for nothing.
    if (JSON.stringify(practiceBookAsJson(now)) === JSON.stringify(practiceBookAsJson(next))) return now
    await keep.update(practiceKey, value => {
      before = value === undefined ? emptyPracticeBook : parsePracticeBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      return practiceBookAsJson(next)
    })
    return before ?? emptyPracticeBook
  }

  function previewOf({ settings, names, vocabularies, practice }: Incoming): SettingsFilePreview {
    const now = store.getState()
    const changed = (Object.keys(settings ?? {}) as (keyof Settings)[]) // the schema gives no other keys
      .filter(key => JSON.stringify(settings?.[key]) !== JSON.stringify(now.settings[key]))
    const coming = new Set(names?.names.map(({ id }) => id))
    return {
      settings: changed.length,
      addresses: serverAddresses.flatMap(of =>
        settings !== undefined && changed.includes(of) ? [{ of, address: settings[of] }] : [],
      ),
      recognisers: changed.includes('recognisers') ? settings?.recognisers : undefined,
      names:
        names === undefined
          ? undefined
          : {
              total: names.names.length,
              gone: now.names.filter(({ id }) => !coming.has(id)).map(({ spoken }) => spoken),
            },
      vocabularies: vocabularies && {
        coming: vocabularies.vocabularies.map(({ name, words }) => ({ name, words: words.length })),
        gone: now.vocabularies
          .filter(({ id }) => !vocabularies.vocabularies.some(other => other.id === id))
          .map(({ name }) => name),
      },
      practised: practice?.items.size,
      arrivals: (names?.names ?? []).flatMap(({ spoken, arrival }) =>
        arrival === undefined ? [] : [{ name: spoken, runs: phraseOf(arrival.command, arrival.slots) }],
      ),
    }
  }

  /** What a command is called and given, never what the file says that it is. */
  function phraseOf(id: string, slots: Readonly<Record<string, string | number>>): string {
    const template = parts.commands.find(command => command.id === id)?.phrases[parts.language()][0]
    if (template === undefined) return id
    return phraseInWords(
      template.replace(/\{(?:\w+:)?(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot)),
    )
  }

  async function kept<T>(key: string, parse: (value: unknown) => T | undefined, none: T): Promise<T> {
    const value = await keep.get(key)
    const read = value === undefined ? none : parse(value)
    // A file that lacks what cannot be read would seem whole.
    if (read === undefined) throw new ClavierError('storage-broken')
    return read
  }
}

/** Parts as this version knows them; `file-broken`, or `file-later`, where one of them is none. */
function incoming({ settings, names, vocabularies, practice }: Partial<SettingsFileChange>): Incoming {
  return {
    settings: part(settings, parseSettings),
    names: part(names, parseNameBook),
    vocabularies: part(vocabularies, parseVocabularyBook),
    practice: part(practice, parsePracticeBook),
  }
}

function part<T>(value: unknown, parse: (value: unknown) => T | undefined): T | undefined {
  if (value === undefined) return undefined
  const read = parse(value)
  if (read === undefined) throw new ClavierError('file-broken')
  return read
}
