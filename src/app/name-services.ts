import type { Command } from '../commands/define-command.ts'
import type { Late } from '../commands/late.ts'
import type { Learning, Vocabularies } from '../commands/vocabulary-context.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorCode, ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say } from '../language/text.ts'
import type { Intent } from '../ports/intent.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PhraseCandidate } from '../speech/match-phrase.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { type KeyBinding, nameBindings, targetInWords } from './key-bindings.ts'
import type { KeyInput } from './key-input.ts'
import { late } from './late.ts'
import { createNameKeys } from './name-keys.ts'
import { createNames } from './names-service.ts'
import { whyUnread } from './only-refused.ts'
import { createPhraseReader } from './phrase-reader.ts'
import type { SettingsService } from './settings-service.ts'
import { createVocabularyKeeper } from './vocabulary-keeper.ts'

interface Parts extends Pick<AppParts, 'clock' | 'files' | 'keep' | 'newId' | 'store'> {
  readonly tabs: Tabs
  readonly settings: SettingsService
  readonly commands: readonly Command[]
  /** The keys of the commands. */
  readonly commandKeys: readonly KeyBinding[]
  readonly language: () => Language
  readonly keys: () => Pick<KeyInput, 'configure' | 'learn'>
  readonly dispatch: Dispatcher['dispatch']
  readonly announcer: Pick<Announcer, 'tell' | 'playBack'>
  readonly refuse: (heard: string, error: ErrorData) => void
  /** Modes of the keys end: while keys are learnt they mean nothing else. */
  readonly leaveModes: () => void
  /** See the phrase reader. */
  readonly settled: (candidate: PhraseCandidate) => readonly PhraseCandidate[]
}

export type NameServices = ReturnType<typeof createNameServices>

/** What the user has named and taught: names, vocabularies, how phrases are read with them, keys that are learnt. */
export function createNameServices(parts: Parts) {
  const { clock, files, keep, newId, store, tabs, settings, commands, commandKeys, language } = parts
  const { dispatch, announcer, keys } = parts
  const names = createNames({
    tabs,
    keep,
    clock,
    store,
    newId,
    bindings: () => [...commandKeys, ...words.bindings()],
    onChange: () => words.refresh(),
  })
  const reader = createPhraseReader({
    commands,
    language,
    words: () => words.sayable(),
    sequences: () => store.getState().sequences.map(({ name }) => name),
    settled: parts.settled,
  })
  /** All that keys stand for now. */
  const bindings = () => [...commandKeys, ...words.bindings(), ...nameBindings(names.all())]
  const words = createVocabularyKeeper({
    keep,
    store,
    commands,
    language,
    reader,
    commandKeys,
    names: () => nameBindings(names.all()),
    onChange: () => keys().configure(),
  })
  const imports = late(async () => {
    const { createVocabularyImport } = await import('./vocabulary-import.ts')
    return createVocabularyImport({
      store,
      commands,
      language,
      reader,
      bound: () => [...commandKeys, ...nameBindings(names.all())],
      newId,
    })
  })
  const edits = late(async () => {
    const { createVocabularies } = await import('./vocabularies-service.ts')
    return createVocabularies({
      keeper: words,
      settings,
      files,
      imports,
      reader,
      newId,
      firstName: () => render(language(), say('my-words')),
      something: () => render(language(), say('something')),
    })
  })
  const learning = late(async () => {
    const { createLearning } = await import('./learning-service.ts')
    return createLearning({
      store,
      commands,
      language,
      reader,
      vocabularies: await edits(),
      bound: bindings,
      keys,
      dispatch: intent => dispatch(intent),
      playBack: announcer.playBack,
      leaveModes: parts.leaveModes,
    })
  })
  const nameKeys = createNameKeys({
    store,
    dispatch: intent => dispatch(intent),
    commands: commandKeys,
    names: () => nameBindings(names.all()),
    phraseOf: ({ target }) => targetInWords(target, language()),
    refuse: parts.refuse,
    tell: announcer.tell,
    playBack: announcer.playBack,
    learn: learner => keys().learn(learner),
  })
  const settingsFile = late(async () => {
    const { createSettingsFile } = await import('./settings-file-service.ts')
    return createSettingsFile({ keep, store, files, clock, commands, language, settings, names })
  })

  return {
    names,
    words,
    reader,
    bindings,
    imports,
    nameKeys,
    settingsFile,
    vocabularies: edits satisfies Late<Vocabularies>,
    learning,
    /** What commands may do with it. */
    learningControls: {
      arm: async phrase => (await learning()).arm(phrase),
      take: async (...played) => (await learning()).take(...played),
    } satisfies Learning,
    /** Where keys wait for what they are to mean, whatever is asked for now is that. */
    claimed: (intent: Intent): Intent => learning.loaded()?.claimed(intent) ?? intent,
    /** Keys are learnt for nothing any more. */
    endLearning(): void {
      learning.loaded()?.end()
      nameKeys.end()
    },
    /** Resolves with why something of it was not read; undefined where all was. */
    async open(freshBrowser: boolean): Promise<ErrorCode | undefined> {
      const wordsUnread = await whyUnread(words.open())
      const namesUnread = await whyUnread(names.open(freshBrowser))
      return wordsUnread ?? namesUnread
    },
  }
}
