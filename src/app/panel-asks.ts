import type { Late } from '../commands/late.ts'
import type { Dispatcher, Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, sayError } from '../language/text.ts'
import type { Intent, Slots } from '../ports/intent.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'
import type { SettingsChange } from '../settings/settings.ts'
import type { ViewName } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import type { Ears } from './ears.ts'
import type { KeptFilesService } from './kept-files-service.ts'
import type { KeyInput } from './key-input.ts'
import type { KeyModes } from './key-modes.ts'
import type { KeyboardsService } from './keyboards-service.ts'
import type { PhraseInput } from './phrase-input.ts'
import type { PracticeService } from './practice-service.ts'
import type { ProvidersService } from './providers-service.ts'
import type { RecordingsService } from './recordings-service.ts'
import type { GivenBytes, SequenceFilesService } from './sequence-files-service.ts'
import type { GivenFile, SettingsFileService } from './settings-file-service.ts'
import type { SettingsService } from './settings-service.ts'
import type { SharingService } from './sharing-service.ts'
import type { VocabularyImport } from './vocabulary-import.ts'

interface Parts extends Pick<AppParts, 'store' | 'assistant' | 'onBug'> {
  readonly language: () => Language
  readonly announcer: Pick<Announcer, 'tell' | 'touched'>
  readonly providers: Late<ProvidersService>
  readonly settings: Pick<SettingsService, 'change'>
  readonly settingsFile: () => Promise<Pick<SettingsFileService, 'read'>>
  readonly sharing: () => Promise<Pick<SharingService, 'read'>>
  readonly sequenceFiles: () => Promise<Pick<SequenceFilesService, 'read'>>
  readonly keptFiles: () => Promise<Pick<KeptFilesService, 'read'>>
  readonly imports: () => Promise<Pick<VocabularyImport, 'preview'>>
  readonly keys: Pick<KeyInput, 'note' | 'latch' | 'playLatched'>
  readonly keyModes: { readonly loaded: () => Pick<KeyModes, 'letters'> | undefined }
  readonly ears: Pick<Ears, 'recognition' | 'recognitionControls' | 'listening' | 'talk'>
  readonly keyboards: Pick<KeyboardsService, 'retry'>
  readonly phrases: Pick<PhraseInput, 'typed'>
  readonly practice: Late<Pick<PracticeService, 'look'>>
  readonly recordings: Late<Pick<RecordingsService, 'library' | 'soFar' | 'search'>>
  readonly dispatch: Dispatcher['dispatch']
  /** The same for who asks for a command: where keys wait for what they are to mean, it is that. */
  readonly door: (intent: Intent) => Promise<Outcome>
  readonly refuse: (heard: string, error: ErrorData) => void
}

/** What the panel's views, and the pages beside it, may ask for. */
export function createPanelAsks(parts: Parts) {
  const { store, language, announcer, settings, settingsFile, keys, keyModes, ears, keyboards } = parts
  const { recognition, listening } = ears

  return {
    /** Runs a phrase as if typed; while letters are on it is what they have written. */
    submit(phrase: string): void {
      if (keyModes.loaded()?.letters.enter(phrase) !== true) parts.phrases.typed(phrase)
    },
    /** The Command box was edited by hand: letters go on from there. */
    editLine: (text: string) => keyModes.loaded()?.letters.edit(text),
    /** A strike of letters was clicked, such as a completion. */
    strikeLetters: (struck: readonly number[]) => keyModes.loaded()?.letters.strike(struck),
    draft: (text: string) => store.setState({ draft: text }),
    editReply: (text: string) =>
      store.setState(({ items }) =>
        items?.draft === undefined ? {} : { items: { ...items, draft: { ...items.draft, text } } },
      ),
    run(command: string, slots: Slots = {}): void {
      void parts.door({ command, slots, source: 'clicked', heard: command.replaceAll('-', ' ') })
    },
    /** `at` is on the clock of `Clock.now()`. */
    keyDown: (note: number, at: number) => keys.note({ type: 'down', note, velocity: 0.7, at }),
    keyUp: (note: number, at: number) => keys.note({ type: 'up', note, velocity: 0, at }),
    /** Something is held to talk, or let go. `at` is on the clock of `Clock.now()`. */
    talk: ears.talk,
    latchKey: keys.latch,
    playLatched: keys.playLatched,
    escape(): void {
      void parts.dispatch({ command: 'escape', slots: {}, source: 'clicked', heard: 'Escape' })
    },
    show: (view: ViewName) => store.setState({ view }),
    searchNames: (sought: string) => store.setState({ nameSearch: sought }),
    searchSettings: (sought: string) => store.setState({ settingsSought: sought }),
    /** Seeks among the kept sequences; an empty text shows them all. */
    async searchSequences(sought: string): Promise<void> {
      await tellingTrouble(async () => (await parts.recordings()).search(sought))
    },
    /** Shows how far practice has come. */
    lookAtPractice: async () => (await parts.practice()).look(),
    /** What is being recorded, until now: see `Recorder.soFar`. */
    recordedSoFar: () => parts.recordings.loaded()?.soFar(),
    change: (change: SettingsChange) => tellingTrouble(() => settings.change(change)),
    /** Reads a file of settings, chosen or dropped, and shows what it would change. */
    async readSettingsFile(given: GivenFile): Promise<void> {
      await tellingTrouble(async () => {
        await (await settingsFile()).read(given)
        announcer.tell(say('settings-file-read'))
      })
    },
    /** Shows what is in a code that was pasted, before any of it is kept. */
    readCode: (text: string) =>
      tellingTrouble(async () => announcer.tell(await (await parts.sharing()).read(text, 'pasted'))),
    /** The same of one that the camera saw; resolves with what came of it, in words. */
    async codeScanned(text: string): Promise<{ readonly taken: boolean; readonly words: string }> {
      try {
        const told = await (await parts.sharing()).read(text, 'scanned')
        announcer.tell(told)
        return { taken: true, words: render(language(), told) }
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        announcer.tell(sayError(error))
        return { taken: false, words: render(language(), sayError(error)) }
      }
    },
    /** Reads files of sequences, or of what is kept, chosen or dropped, and shows what is in them. */
    async readSequenceFiles(given: readonly GivenBytes[]): Promise<void> {
      if (given.length === 0) return
      await tellingTrouble(async () => {
        const { readGivenFiles } = await import('./read-given-files.ts')
        announcer.tell(await readGivenFiles(given, parts))
      })
    },
    /** Shows what a file would bring, before any of it is kept. */
    async importVocabulary(text: string): Promise<void> {
      try {
        announcer.tell(say('import-previewed', (await parts.imports()).preview(text)))
      } catch (error) {
        if (error instanceof ClavierError) parts.refuse(render(language(), say('vocabulary-file')), error)
        else parts.onBug(error)
      }
    },
    /** Finds out which recognisers and microphones can be used now. */
    async lookForRecognisers(): Promise<void> {
      recognition.lookForMicrophones()
      await (await ears.recognitionControls()).look()
    },
    /** A kept sequence whole, for pictures of it; undefined where it is gone or broken. */
    async keptSequence(id: string): Promise<Sequence | undefined> {
      try {
        return await (await parts.recordings()).library.load(id)
      } catch (error) {
        // Who plays or edits it says what is wrong with it.
        if (error instanceof ClavierError) return undefined
        throw error
      }
    },
    /** The user touched the panel, by hand or assistive click. */
    touched: () => void announcer.touched(),
    /** Tries MIDI again after whatever stood in its way. */
    retryKeyboards: () => keyboards.retry(),
    /** A permission changed on the permission page. */
    permissionChanged(permission: 'midi' | 'microphone'): void {
      if (permission === 'midi') keyboards.retry()
      // Who turned listening on before the permission was there does not have to do it again.
      else if (store.getState().speech.error?.startsWith('microphone-')) {
        void listening.set(true).catch(() => undefined)
      }
      if (permission === 'microphone') recognition.lookForMicrophones()
    },
    /** Keeps a key for the server with the OpenAI chat API; without one it only shows for whom one is kept. */
    answersKey: (key?: string) =>
      tellingTrouble(async () => {
        const providers = await parts.providers()
        if (key === undefined) return providers.look()
        await providers.keepKey(key)
        announcer.tell(say('answers-key-kept'))
      }),
    foldThoughts: (shown: boolean) => store.setState({ thoughtsShown: shown }),
    /** Asks the answering server how it is, and tells what it says. */
    async checkAnswers(): Promise<void> {
      const { providerStateText } = await import('./provider-state-text.ts')
      announcer.tell(providerStateText(await parts.assistant.probe()))
    },
  }

  /** Does what no command does; what stands in its way is told all the same. */
  async function tellingTrouble(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (error instanceof ClavierError) announcer.tell(sayError(error))
      else parts.onBug(error)
    }
  }
}
