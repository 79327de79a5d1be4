import type { Language } from '../language/language.ts'
import type { Text } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { Motif } from '../music/motif.ts'
import type { Arrival, Name, NameBook } from '../music/name-book.ts'
import type { NameChange } from '../music/name-changes.ts'
import type { TunedConstants } from '../music/tune-hands.ts'
import type { AllData } from '../ports/all-data.ts'
import type { Bookmarks } from '../ports/bookmarks.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { History } from '../ports/history.ts'
import type { Glided, HintNumbering, Page, Scrolled } from '../ports/page.ts'
import type { MediaMoved } from '../ports/page-media.ts'
import type { Sound } from '../ports/sound.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { Settings, SettingsChange } from '../settings/settings.ts'
import type { Acting } from './acting-context.ts'
import type { AnswersContext } from './answers-context.ts'
import type { Choice } from './choice.ts'
import type { Dictation } from './dictation-context.ts'
import type { Editing } from './editing-context.ts'
import type { Finding, ReadingAloud } from './finding-context.ts'
import type { FirstSteps } from './first-steps-context.ts'
import type { CommandHelp } from './help-context.ts'
import type { Late } from './late.ts'
import type { LayoutSounds } from './layout-context.ts'
import type { ListeningControls } from './listening-context.ts'
import type { MediaControls } from './media-context.ts'
import type { Models } from './models-context.ts'
import type { Playing } from './playing-context.ts'
import type { Practice } from './practice-context.ts'
import type { RecognitionControls } from './recognition-context.ts'
import type { Recordings } from './recordings-context.ts'
import type { SequenceFiles } from './sequence-files-context.ts'
import type { SettingsByWordsContext } from './settings-by-words-context.ts'
import type { Sharing } from './sharing-context.ts'
import type { Training } from './training-context.ts'
import type { Videos } from './video-context.ts'
import type { Learning, Vocabularies } from './vocabulary-context.ts'
import type { Writing } from './writing-context.ts'

/** Names bound to tabs, kept. Changes reject with `storage-full`, `storage-refused` or `storage-broken`, and then nothing has changed. */
export interface Names {
  /** The one name that was surely meant, by what was said or by its id. Throws `name-unknown` or `name-ambiguous`. */
  sure(said: string): Name
  /** Likewise among the deleted ones of the last 30 days. */
  deleted(said: string): Name
  /** Names that may have been meant where none is sure; at most nine. */
  near(said: string, among?: 'names' | 'deleted'): readonly Name[]
  /** Goes to the named tab, bringing it back if it was closed. Rejects with `tab-gone` where there is no way to it. */
  go(id: string): Promise<{
    readonly name: string
    readonly tab: Tab
    readonly restored: boolean
    readonly arrival: Arrival | undefined
  }>
  /** Gives the tab a spoken name; a tab without keys gets free ones, so that it can be played too. */
  nameTab(tab: Tab, spoken: string): Promise<NameChange>
  /** Gives the name that was changed last another spoken name. Rejects with `nothing-asked` without one. */
  renameLast(spoken: string): Promise<NameChange>
  /** Makes it the name that `renameLast` means. */
  renameNext(id: string): void
  rename(id: string, spoken: string): Promise<NameChange>
  /** Binds a played motif to the tab. */
  bind(motif: Motif, tab: Tab): Promise<NameChange>
  /** Lets the name stand for another tab. */
  move(id: string, tab: Tab): Promise<NameChange>
  /** Gives the name other keys; `apart` lets them be another form of a name that is bound. */
  newKeys(id: string, motif: Motif, apart: boolean): Promise<NameChange>
  onArrival(id: string, arrival: Arrival | undefined): Promise<NameChange>
  forget(id: string): Promise<NameChange>
  /** Brings a deleted name back. */
  revive(id: string): Promise<NameChange>
  /** Shows the names in which every sought word is, deleted ones last, and gives them. */
  find(sought: string): readonly { readonly spoken: string }[]
  /** Names that are bound to these keys; several where both forms are. */
  bound(motif: Motif): readonly Name[]
  /** Deleted names that had these keys. */
  once(motif: Motif): readonly Name[]
  /** Takes a change back whole. */
  takeBack(change: NameChange): Promise<void>
  /** All names as they are, to be exported. */
  book(): NameBook
  /** Puts another book in the place of the whole one, and resolves with that. What runs on arrival was shown before. */
  replaceWith(book: NameBook): Promise<NameBook>
}

/** What the panel itself can be told. */
export interface Controls {
  /** Both resolve with how it was before. */
  setListening(on: boolean): Promise<boolean>
  setSwitch(which: 'keys' | 'latch' | 'feedback', on: boolean): Promise<boolean>
  /** Changes settings; resolves with what the changed ones were before. */
  changeSettings(change: SettingsChange): Promise<Partial<Settings>>
  showView(view: 'names' | 'help' | 'settings'): void
  /** Puts the picture of a layout away; tells whether there was one. */
  hidePicture(): boolean
  /**
   * What the keys mean from now on: a mode, or motifs. Returns what they meant before; throws `keys-off`
   * where a mode would read nothing.
   */
  setMode(mode: ModeName | undefined): ModeName | undefined
  /** The line that is being written by letters; undefined while they are off. */
  writtenLine(): string | undefined
  /** Phrase of the command that gets that line; undefined where it is a phrase itself. */
  waitingForLine(): string | undefined
  /** Answers what waits for yes or no; a no to nothing else puts open choices away. Rejects with `nothing-asked`. */
  answerQuestion(yes: boolean): Promise<Text>
  /** Cuts sound and speech, playback, answers, modes and hints. Resolves with whether anything ended. */
  endEverything(): Promise<boolean>
  /** Arms the keys: the next gesture is the new keys of the name. */
  learnKeys(name: Name): void
  /** What a phrase means, to be done later. Throws `phrase-unknown` or `phrase-ambiguous`. */
  readPhrase(phrase: string): Arrival
  /** The last command that could be repeated. Throws `nothing-to-repeat` without one. */
  lastDone(): Arrival
  /** Does what a name has for an arrival, once the command that arrived has ended. */
  arrive(arrival: Arrival): void
  /**
   * Cuts the last thing that plays or streams, what sounds, and a page that scrolls by itself; where none of
   * these runs (speech does not count) also the loading of the page in front. Resolves with what it was.
   */
  stopWhatRuns(): Promise<'something' | 'loading' | 'nothing'>
  /** Undoes the last command that can be undone. */
  undoLast(): Promise<Text>
  /** Runs the last command again. */
  repeatLast(): Promise<Text>
}

/** What keeping a file has replaced, to be put back; undefined where the file had no such part. */
export interface SettingsFileChange {
  readonly settings: unknown
  readonly names: unknown
  readonly vocabularies: unknown
  readonly practice: unknown
}

/** Settings, names, vocabularies and progress in practice as one file. */
export interface SettingsFile {
  /** Downloads what is kept; resolves with the file's name. */
  save(): Promise<{ readonly name: string; readonly names: number }>
  /** Shows where a file is chosen. */
  ask(): void
  /** Keeps what was read from a file; rejects with `no-file-read` where nothing waits, and then nothing has changed. */
  keep(): Promise<SettingsFileChange>
  restore(before: SettingsFileChange): Promise<void>
}

/** A move of the 25 keys on the user's keyboards; both are MIDI notes that the lowest key sends, 0–103. */
export interface LowestNote {
  readonly before: number
  readonly now: number
}

/** The user's MIDI keyboards. */
export interface KeyboardControls {
  /**
   * Waits for a key that is pressed alone: it is the lowest of the 25 from then on. Rejects with
   * `no-keyboard` or a MIDI trouble, with `lowest-key-unclear`, and with `cancelled`.
   */
  learnLowest(signal: CancelSignal): Promise<LowestNote>
  /** Moves the 25 keys. Rejects with `octave-limit` where they would leave the notes of MIDI. */
  shift(semitones: number): Promise<LowestNote>
  /** Makes `note` the lowest of the 25 keys. */
  setLowest(note: number): Promise<void>
}

/** How Clavier speaks. */
export interface FeedbackControls {
  /** Says how the voice sounds, also where feedback is off. Rejects with `voice-missing` or `speech-blocked`. */
  tryVoice(): Promise<{ readonly text: Text; readonly cut: boolean }>
  /** Says what was told last once more, also where feedback is off; rejects as `tryVoice`, or with `nothing-told`. */
  sayAgain(): Promise<{ readonly text: Text; readonly cut: boolean }>
  /** Silences what is spoken and sounded now, and nothing else. Tells whether anything was. */
  hush(): boolean
  /** The voices of this machine, those of the spoken language first; rejects with `voice-missing`. */
  voices(): readonly { readonly id: string; readonly name: string; readonly language: string }[]
  /** Speaks with the voice of that id, or whose name has these words; rejects with `voice-unknown`. */
  useVoice(said: string): Promise<{ readonly voice: string; readonly before: Partial<Settings> }>
  /** Another voice of the language that is spoken; rejects with `no-other-voice`. */
  nextVoice(): Promise<{ readonly voice: string; readonly before: Partial<Settings> }>
}

/** Tabs whose ids go on meaning the same tab when it has come back under another one. */
export interface FollowedTabs extends Tabs {
  /** The tab that was `before` and was closed is `id` now. */
  cameBack(before: number, id: number): void
}

/** Where rows are shown: each beside what it is about. */
export type ChoicesView = 'now' | 'answers' | 'help'

/** Numbered rows to choose from, one list at a time; they go when something else is done. */
export interface Choices {
  /**
   * Offers rows (at least one) in place of those before; `view`: beside what they are shown. Returns the rows
   * numbered now, in words.
   */
  offer(title: Text, rows: readonly Choice[], view?: ChoicesView): string
  /** Goes on to the next rows, round the end; rejects with `nothing-offered`. Returns them in words. */
  more(): string
  /** Does what the row of that number (from 1) does; rejects as that does, or with `no-such-choice`. */
  choose(number: number): Promise<Text>
}

/** The constants of the user's hands by name, where they differ from the defaults. */
type HandConstants = Readonly<Record<string, number>>

export interface Hands {
  /**
   * Asks for the figures on the keys and sets what they tell. Resolves with what was set before; rejects
   * with `cancelled` when it is ended before its time, and then nothing has changed.
   */
  tune(signal: CancelSignal): Promise<{ readonly before: HandConstants; readonly tuned: TunedConstants }>
  restore(before: HandConstants): Promise<void>
}

/**
 * Moves the active tab's page by amounts. What a held key has moved already is told here, by the command that
 * is run for the whole of it, instead of being moved again.
 */
export interface Amounts {
  /** Lines, positive down. */
  scroll(lines: number): Promise<Scrolled & { readonly tabId: number }>
  /** Per cent of the page's own size; the factors before and after. */
  zoom(percent: number): Promise<Resized>
  /** Seconds; positions before and after. Rejects with `no-media` and `cannot-seek`. */
  seek(seconds: number): Promise<MediaMoved & { readonly tabId: number }>
  /** Per cent. Rejects with `no-media`. */
  volume(percent: number): Promise<MediaMoved & { readonly tabId: number }>
}

/** A tab whose page was drawn at one size, and is drawn at another now. */
export interface Resized {
  readonly tab: Pick<Tab, 'id' | 'url'>
  readonly from: number
  readonly to: number
}

/** How fast a page scrolls by itself: 1 is the slowest. */
export type ScrollLevel = { readonly level: number; readonly levels: number }

export interface Scrolling {
  /** Lets the page in front scroll on by itself, down (1) or up (−1). `before`: it did so already. */
  begin(direction: 1 | -1): Promise<{
    readonly tabId: number
    readonly glided: Glided
    readonly level: ScrollLevel
    readonly before: boolean
  }>
  /** Both reject with `nothing-scrolls` where no page scrolls by itself. Levels are held to what there is. */
  change(by: 1 | -1): Promise<{ readonly before: number; readonly level: ScrollLevel }>
  setLevel(level: number): Promise<ScrollLevel>
  /** When, on the clock of `Clock.now()`, the page began that scrolls by itself now; undefined where none does. */
  since(): number | undefined
}

/** What can be said now, spoken and shown until it is closed. */
export interface Sayable {
  /** Shows it, or what can be said about something; rejects with `nothing-sayable` where there is nothing. */
  now(about: string | undefined, signal: CancelSignal): Promise<SayableTold>
  /** The next ones, round the end; rejects with `nothing-offered` where none are shown. */
  more(): SayableTold
  /** Tells whether they were shown. */
  close(): boolean
  shown(): boolean
}
export interface SayableTold {
  readonly phrases: readonly string[]
  /** How many more there are. */
  readonly left: number
}

/** All that commands may use. */
export interface CommandContext extends AnswersContext, SettingsByWordsContext {
  readonly writing: Late<Writing>
  /** Loaded when something is dictated for the first time. */
  readonly dictation: Late<Dictation>
  readonly language: () => Language
  readonly tabs: FollowedTabs
  /** How numbers are played: digit by digit, or one bit a key. Hints are numbered to suit. */
  readonly numbering: () => HintNumbering
  readonly page: Page
  readonly history: History
  readonly bookmarks: Bookmarks
  readonly sound: Sound
  readonly names: Names
  readonly recordings: Late<Recordings>
  readonly playing: Late<Playing>
  /** Loaded when a file is given or taken for the first time. */
  readonly sequenceFiles: Late<SequenceFiles>
  readonly sharing: Late<Sharing>
  /** Loaded when a sequence is opened for the first time. */
  readonly editing: Late<Editing>
  /** Loaded when a video is recorded, or was left by a panel before. */
  readonly videos: Late<Videos>
  /** Loaded when a page is heard for the first time. */
  readonly layouts: Late<LayoutSounds>
  readonly choices: Choices
  readonly hands: Hands
  readonly listening: ListeningControls
  /** Loaded when something is done with the user's own words; that they count does not take it. */
  readonly vocabularies: Late<Vocabularies>
  readonly learning: Learning
  readonly amounts: Amounts
  readonly scrolling: Scrolling
  /** Loaded when it is first needed. */
  readonly media: Late<MediaControls>
  readonly finding: Late<Finding>
  readonly recognition: Late<RecognitionControls>
  readonly reading: Late<ReadingAloud>
  /** Loaded with the first that needs it. */
  readonly acting: Late<Acting>
  readonly controls: Controls
  readonly settingsFile: Late<SettingsFile>
  readonly keyboards: KeyboardControls
  readonly feedback: FeedbackControls
  /** Loaded when it is first asked for. */
  readonly sayable: Late<Sayable>
  readonly help: Late<CommandHelp>
  /** Loaded when a question is likely for the first time. */
  readonly models: Late<Models>
  /** Loaded when keys are practised, or progress is looked at. */
  readonly practice: Late<Practice>
  /** Loaded when a sound is learnt. */
  readonly training: Late<Training>
  readonly allData: AllData
  /** Loaded once the panel has started. */
  readonly firstSteps: Late<FirstSteps>
  /** Address of the page where microphone and MIDI are allowed. */
  readonly permissionPage: string
  /** Address of the page that says what is kept and what leaves the machine. */
  readonly privacyPage: string
}
