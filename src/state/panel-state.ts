import { createStore } from 'zustand/vanilla'
import type { ErrorCode, ErrorData } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { ConnectedKeyboard, KeyboardIdentity } from '../ports/keys.ts'
import type { ElementKind } from '../ports/page.ts'
import type { LayoutAround, LayoutScope } from '../ports/page-layout.ts'
import type {
  Microphone,
  RecogniserId,
  SpeechAvailability,
  SpeechServerState,
  SpokenVoice,
} from '../ports/speech.ts'
import type { SettingGroup } from '../settings/catalogue.ts'
import type { OfferKind, StepPart } from '../settings/first-steps-kept.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import type { Densest } from '../sound/layout-summary.ts'
import type { PassedOver } from '../speech/recogniser-chain.ts'
import type {
  AnswerRow,
  ItemsState,
  KeptFilePreview,
  KeptState,
  ModelsState,
  PromptState,
  RecalledState,
} from './answers-state.ts'
import { type HelpState, noHelp } from './help-state.ts'
import type { PracticeState } from './practice-state.ts'
import type {
  EditingState,
  PlayingState,
  RecordingState,
  SequencePreview,
  SharingState,
  VideoState,
} from './sequence-state.ts'

export const viewNames = ['now', 'names', 'sequences', 'answers', 'help', 'settings'] as const
export type ViewName = (typeof viewNames)[number]

/** A line of the Activity log: what was heard, what it meant, what came of it. */
export interface ActivityEntry {
  readonly id: number
  /** As typed, said or played; untrusted where it was said. */
  readonly heard: string
  /** Id of the command it meant, if any. */
  readonly command: string | undefined
  readonly status: 'waiting' | 'done' | 'refused' | 'failed'
  readonly outcome: Text | undefined
}

/** What a device is doing, with what stands in its way. */
export interface DeviceState {
  readonly kind: 'off' | 'starting' | 'on' | 'waiting' | 'trouble'
  readonly error: ErrorCode | undefined
  /** Names of the MIDI keyboards that are heard; empty for others. Untrusted text. */
  readonly devices: readonly string[]
}

/** How speech is recognised, and how it could be. */
export interface RecognitionState {
  /** Who listens, or is about to. */
  readonly by: RecogniserId | undefined
  /** Who was passed over for that, and why. */
  readonly passed: readonly PassedOver[]
  /** The pack of the language that is listened for: whether it is on this machine; `unknown` before it was asked. */
  readonly pack: SpeechAvailability | 'missing' | 'unknown'
  /** A pack is being installed, and waited for. */
  readonly installing: boolean
  /** `there`: somebody answers at its address, which is all that is known. */
  readonly server: SpeechServerState | { readonly kind: 'untried' | 'trying' | 'there' }
  /** Those that are connected and may be named. Untrusted text. */
  readonly microphones: readonly Microphone[]
}

/** How Clavier listens, beside what its recogniser does. */
export interface ListenState {
  /** Something is held to talk; `locked`: it goes on without being held. */
  readonly held: 'no' | 'held' | 'locked'
  /** The wake word was heard: a command is waited for. */
  readonly awake: boolean
  /** Somebody speaks, before any word of it is known. */
  readonly hearing: boolean
  /** Seconds until a recogniser that waits is tried again, as they were when the wait began. */
  readonly retrySeconds: number
  /** Nothing at all has been heard for long, or nothing but noise. */
  readonly hint: 'silent' | 'noise' | undefined
}

/** A named tab as the Names view lists it. */
export interface NameRow {
  readonly id: string
  readonly spoken: string
  /** Its notes in words: `C3 E3 G3`. */
  readonly notes: string
  readonly title: string
  readonly url: string
  /** MIDI notes, for the drawn keys. */
  readonly keys: readonly number[]
  /** Whether its tab is open; `lost` after a restart until it is called, if no tab was surely its own. */
  readonly state: 'open' | 'closed' | 'lost' | 'deleted'
  /** What is done on arrival, as the user said it. */
  readonly arrival: string | undefined
}

/** A kept recording as the Sequences view lists it. */
export interface SequenceRow {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  readonly durationMs: number
  readonly steps: number
  readonly tabs: number
  /** Of its events as JSON; 0 where that is not known. */
  readonly bytes: number
  /** It came from a file or a code, and has not been played to its end. */
  readonly imported: boolean
}

/** A vocabulary of the user's; the one in use is in the settings. */
export interface VocabularyRow {
  readonly id: string
  readonly name: string
  readonly words: number
}

/** A word of the vocabulary in use. */
export interface WordRow {
  readonly id: string
  /** Its notes in words; empty without keys. */
  readonly notes: string
  /** MIDI notes, strike by strike, for a picture. */
  readonly strikes: readonly (readonly number[])[]
  readonly phrases: readonly string[]
  /** The phrase of what it means. */
  readonly means: string
  /** Its keys collide with something and do nothing. */
  readonly collides: boolean
  /** What it means is no command of this version. */
  readonly unknown: boolean
}

/** A vocabulary read from a file, before it is kept. All of it is untrusted text. */
export interface VocabularyPreview {
  readonly name: string
  readonly words: readonly { readonly notes: string; readonly phrase: string; readonly means: string }[]
  /** What of it cannot be kept. */
  readonly problems: readonly { readonly word: string; readonly error: ErrorData }[]
}

/** The picture of a layout sweep, and what of it sounds now. While it sounds all but `lit`, `litKeys` and `held` stay the same objects. */
export interface LayoutPicture {
  /** A row for each band (top first) of five columns: the kind that colours a cell most, density 0 to 1. */
  readonly cells: readonly (readonly { readonly kind: ElementKind | undefined; readonly density: number }[])[]
  /** Elements of each kind, sounding or not. */
  readonly counts: Readonly<Record<ElementKind, number>>
  /** Where most of a kind is; kinds that are not told are left out. */
  readonly densest: Readonly<Partial<Record<ElementKind, Densest>>>
  /** What it is a picture of: what is in view, the whole page, or what lies around one place. */
  readonly scope: LayoutScope['of']
  /** Which place that is; undefined where it is none. */
  readonly place: LayoutAround | undefined
  /** What stands at that place; empty without a name. Untrusted page text. */
  readonly around: string
  readonly lit: readonly { readonly row: number; readonly column: number }[]
  /** Keys of the bands that sound now, 48–72. */
  readonly litKeys: readonly number[]
  /** While keys play their bands: the row whose key was struck last, and what is densest there in words (untrusted). */
  readonly held: { readonly row: number; readonly words: string } | undefined
}

/** What is offered to choose from: the rows that are numbered now, of all that there are. */
export interface ShownChoices {
  readonly title: Text
  /** At most nine. Untrusted text. */
  readonly rows: readonly { readonly label: string; readonly detail: string }[]
  /** Place of the first row among all of them, from 0. */
  readonly from: number
  readonly total: number
}

/** What can be said now: ids of commands, the most fitting first. */
export interface ShownSayable {
  /** What it is about, in the user's words; empty where it is what fits now. */
  readonly about: string
  readonly rows: readonly string[]
  /** Place of the first row among all of them, from 0. */
  readonly from: number
  readonly total: number
}

/** A line that is being written by letters. */
export interface LettersState {
  readonly text: string
  readonly shift: 'off' | 'once' | 'all'
  readonly digits: boolean
  /** Words that a chord completes, at most four. Untrusted text. */
  readonly completions: readonly string[]
  /** What the last strike came to, in words: letters, a word, shift. */
  readonly last: string
  /** Phrase of the command that waits for the line; undefined where the line is a phrase itself. */
  readonly command: string | undefined
  /** The field of the page that they go into; undefined where they write a line here. */
  readonly field: { readonly name: string; readonly secret: boolean } | undefined
}
/** Speech that is written, and what was said while no field had the focus. */
export interface DictationState {
  readonly on: boolean
  /** Name of the field that words go into; undefined while none has the focus. Untrusted page text. */
  readonly field: string | undefined
  /** The field is secret. */
  readonly secret: boolean
  /** What is heard must not be shown: it is secret, or not known yet. */
  readonly hides: boolean
  /** What was written last; empty for a secret. */
  readonly last: string
  /** What was said while no field had the focus. */
  readonly kept: string
  /** Every word begins with a capital. */
  readonly capitals: boolean
  /** The next words follow without a space. */
  readonly joined: boolean
}

export const dictationOff: DictationState = {
  on: false,
  field: undefined,
  secret: false,
  hides: false,
  last: '',
  kept: '',
  capitals: false,
  joined: false,
}

/** What cannot be heard before the user has touched the panel. */
export type Silence = Extract<ErrorCode, 'sound-blocked' | 'sound-failed' | 'speech-blocked'>

/** Settings that say where something of the user's is sent. */
export type ServerAddress = 'ollamaAddress' | 'openaiAddress' | 'speechServerAddress'

/** What a file of settings would change, before it is kept. All of it is untrusted text. */
export interface SettingsFilePreview {
  /** Settings that would have another value. */
  readonly settings: number
  /** Of these, where what is asked or said would be sent. */
  readonly addresses: readonly { readonly of: ServerAddress; readonly address: string }[]
  /** Who would recognise speech, in their order; undefined where that stays. */
  readonly recognisers: readonly RecogniserId[] | undefined
  /** Undefined where the file has no names. */
  readonly names: { readonly total: number; readonly gone: readonly string[] } | undefined
  /** Undefined where the file has no vocabularies. */
  readonly vocabularies:
    | {
        readonly coming: readonly { readonly name: string; readonly words: number }[]
        readonly gone: readonly string[]
      }
    | undefined
  /** Things whose progress in practice the file has; undefined where it has none. */
  readonly practised: number | undefined
  /** What would run when a name is reached: the phrase of the command, with what it is given. */
  readonly arrivals: readonly { readonly name: string; readonly runs: string }[]
}

/** Sharing settings with the user's other machines, and what stands in its way. */
export interface MirrorState {
  readonly kind: 'idle' | 'off' | 'shared' | 'refused'
  readonly error: ErrorCode | undefined
}

/** What is to be done now in the first steps. */
export interface FirstStepsState {
  readonly part: StepPart
  /** Which step that is, from 1, of how many. */
  readonly step: number
  readonly steps: number
  /** What to do, in the ways that the user has. */
  readonly told: Text
  /** What does it, to be said or typed; undefined where a number of what is offered does it. */
  readonly phrase: string | undefined
  /** What plays it: strikes of MIDI notes. */
  readonly keys: readonly (readonly number[])[] | undefined
}

export interface PanelState {
  readonly view: ViewName
  /** Undefined once they are over. */
  readonly firstSteps: FirstStepsState | undefined
  /** What is offered because it is of use for the first time. */
  readonly offer: OfferKind | undefined
  /** What was offered and declined. */
  readonly declined: readonly OfferKind[]
  /** What stands in the Command box. */
  readonly draft: string
  readonly settings: Settings
  readonly outcome:
    | { readonly text: Text; readonly status: 'done' | 'refused' | 'failed' | 'note' }
    | undefined
  readonly activity: readonly ActivityEntry[]
  readonly listening: boolean
  readonly speech: DeviceState
  readonly recognition: RecognitionState
  readonly listen: ListenState
  readonly midi: DeviceState
  /** Every connected MIDI keyboard, heard or not. */
  readonly keyboards: readonly ConnectedKeyboard[]
  /** Those that were heard since the panel opened and are not connected any more. */
  readonly lostKeyboards: readonly KeyboardIdentity[]
  readonly silences: readonly Silence[]
  /** Voices of this machine that can speak. */
  readonly voices: readonly SpokenVoice[]
  /** What the recogniser hears right now, not yet final. */
  readonly interim: string
  /** Keys that are down now, from any device. */
  readonly keysDown: readonly number[]
  /** Keys collected by latch, in order. */
  readonly latched: readonly number[]
  /** True while a played prefix may still grow into something else. */
  readonly keysWaiting: boolean
  /** What the keys mean instead of motifs, and what was entered there so far. */
  readonly mode: { readonly name: ModeName; readonly shown: string } | undefined
  /** What letters have written; undefined while they are off. */
  readonly letters: LettersState | undefined
  /** Undefined while it is off and nothing is kept. */
  readonly dictation: DictationState | undefined
  /** A 60-framed motif waits for its parameter: what it has so far. */
  readonly parameter: { readonly command: string; readonly shown: string } | undefined
  readonly recording: RecordingState
  readonly video: VideoState
  /** A page scrolls by itself. */
  readonly scrolling:
    | { readonly direction: 'up' | 'down'; readonly level: number; readonly levels: number }
    | undefined
  /** A page is read aloud: the sentence (untrusted text), how far down that is, and how fast, both in per cent. */
  readonly reading: { readonly words: string; readonly percent: number; readonly speed: number } | undefined
  readonly playing: PlayingState | undefined
  readonly names: readonly NameRow[]
  /** Names that were deleted and can be brought back, the last deleted first. */
  readonly deletedNames: readonly NameRow[]
  /** What is sought among the names; all are shown where it is empty. */
  readonly nameSearch: string
  readonly sequences: readonly SequenceRow[]
  /** Those that were deleted and can be brought back, the last one first. */
  readonly deletedSequences: readonly SequenceRow[]
  /** What is sought among the sequences; all are shown where it is empty. */
  readonly sequenceSearch: string
  /** Ids of those that were found; undefined where nothing is sought. */
  readonly sequencesFound: readonly string[] | undefined
  readonly editing: EditingState | undefined
  readonly sequencePreview: SequencePreview | undefined
  /** Counts up each time that files of sequences are asked for. */
  readonly sequenceFilesAsked: number
  readonly sharing: SharingState | undefined
  /** Counts up each time that the code of a sequence is asked for. */
  readonly codeAsked: number
  readonly vocabularies: readonly VocabularyRow[]
  /** Words of the vocabulary in use. */
  readonly words: readonly WordRow[]
  readonly vocabularyImport: VocabularyPreview | undefined
  /** Keys are learnt: for what, and which were heard; each empty while it is not known. */
  readonly learning: { readonly phrase: string; readonly notes: string } | undefined
  /** The answer that is shown: the last of the tab that it was asked in. */
  readonly answer: AnswerRow | undefined
  /** Questions and answers of that tab before it, the oldest first. */
  readonly earlierAnswers: readonly AnswerRow[]
  /** Thoughts of the answers are unfolded. */
  readonly thoughtsShown: boolean
  /** The last question, put back into its field to be changed; `times` counts up with each. */
  readonly questionAgain: { readonly words: string; readonly times: number } | undefined
  /** Undefined until the Answers view was opened. */
  readonly prompt: PromptState | undefined
  /** Counts up each time that the prompt is to be shown and edited. */
  readonly promptAsked: number
  readonly models: ModelsState | undefined
  readonly kept: KeptState | undefined
  readonly recalled: RecalledState | undefined
  /** A file of what was kept was read and waits for a yes. */
  readonly keptFile: KeptFilePreview | undefined
  /** Counts up each time that such a file is asked for. */
  readonly keptFileAsked: number
  readonly items: ItemsState | undefined
  /** Passages that can be found by meaning, of those that are being made ready; undefined while none are. */
  readonly learningByMeaning: { readonly done: number; readonly total: number } | undefined
  readonly picture: LayoutPicture | undefined
  /** Undefined until somebody looks at it. */
  readonly practice: PracticeState | undefined
  readonly choices: ShownChoices | undefined
  readonly sayable: ShownSayable | undefined
  readonly help: HelpState
  /** A file of settings was read and waits for a yes. */
  readonly fileOffered: SettingsFilePreview | undefined
  readonly mirror: MirrorState
  /** What is sought among the settings; all are shown where it is empty. */
  readonly settingsSought: string
  /** The group of settings that is led to; `times` counts up with each. */
  readonly settingsLed: { readonly group: SettingGroup; readonly times: number } | undefined
  /** Host of the page in front, while Settings are shown; undefined where it has none. Untrusted. */
  readonly site: string | undefined
  /** Counts up each time that a file is asked for. */
  readonly fileAsked: number
  /** Origin that a key is kept for, empty for none; undefined before anybody looked. The key itself is never here. */
  readonly answersKeyFor: string | undefined
  /** Counts up each time that typed words went into a secret field: nobody may call them back. */
  readonly secrets: number
}

const off: DeviceState = { kind: 'off', error: undefined, devices: [] }

const initial: PanelState = {
  view: 'now',
  firstSteps: undefined,
  offer: undefined,
  declined: [],
  draft: '',
  settings: defaultSettings,
  outcome: undefined,
  activity: [],
  listening: false,
  speech: off,
  recognition: {
    by: undefined,
    passed: [],
    pack: 'unknown',
    installing: false,
    server: { kind: 'untried' },
    microphones: [],
  },
  listen: { held: 'no', awake: false, hearing: false, retrySeconds: 0, hint: undefined },
  midi: off,
  keyboards: [],
  lostKeyboards: [],
  silences: [],
  voices: [],
  interim: '',
  keysDown: [],
  latched: [],
  keysWaiting: false,
  mode: undefined,
  letters: undefined,
  dictation: undefined,
  parameter: undefined,
  recording: { kind: 'idle', ms: 0, events: 0, bytes: 0, low: false },
  video: { kind: 'off', error: undefined },
  scrolling: undefined,
  reading: undefined,
  playing: undefined,
  names: [],
  deletedNames: [],
  nameSearch: '',
  sequences: [],
  deletedSequences: [],
  sequenceSearch: '',
  sequencesFound: undefined,
  editing: undefined,
  sequencePreview: undefined,
  sequenceFilesAsked: 0,
  sharing: undefined,
  codeAsked: 0,
  vocabularies: [],
  words: [],
  vocabularyImport: undefined,
  learning: undefined,
  answer: undefined,
  earlierAnswers: [],
  thoughtsShown: false,
  questionAgain: undefined,
  prompt: undefined,
  promptAsked: 0,
  models: undefined,
  kept: undefined,
  recalled: undefined,
  keptFile: undefined,
  keptFileAsked: 0,
  items: undefined,
  learningByMeaning: undefined,
  picture: undefined,
  practice: undefined,
  choices: undefined,
  sayable: undefined,
  help: noHelp,
  fileOffered: undefined,
  fileAsked: 0,
  answersKeyFor: undefined,
  secrets: 0,
  mirror: { kind: 'idle', error: undefined },
  site: undefined,
  settingsSought: '',
  settingsLed: undefined,
}

/** Lines that the Activity log keeps; older ones go. */
export const activityLimit = 200

export type PanelStore = ReturnType<typeof createPanelStore>

/** What the panel shows. Views subscribe to the little they draw; only `src/app` and inputs write. */
export function createPanelStore() {
  return createStore<PanelState>()(() => initial)
}

/** Calls `changed` with the selected part now and whenever it is another value. Returns the way to stop. */
export function watchState<T>(
  store: PanelStore,
  select: (state: PanelState) => T,
  changed: (value: T) => void,
): () => void {
  let last = select(store.getState())
  changed(last)
  return store.subscribe(state => {
    const next = select(state)
    if (Object.is(next, last)) return
    last = next
    changed(next)
  })
}

/** Adds or replaces (by id) a line of the Activity log. */
export function noteActivity(store: PanelStore, entry: ActivityEntry): void {
  store.setState(({ activity }) => {
    const known = activity.some(other => other.id === entry.id)
    const next = known ? activity.map(other => (other.id === entry.id ? entry : other)) : [...activity, entry]
    return { activity: next.slice(-activityLimit) }
  })
}
