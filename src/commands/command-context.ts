import type { Language } from '../language/language.ts'
import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Slots } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { Sound } from '../ports/sound.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { Settings, SettingsChange } from '../settings/settings.ts'

/** Names bound to tabs, kept. Rejects with `name-unknown` or `name-ambiguous` rather than guess. */
export interface Names {
  /** Goes to the named tab, bringing it back if it was closed. `said` is a spoken name or a name's id. */
  go(said: string): Promise<{ readonly name: string; readonly tab: Tab; readonly restored: boolean }>
  /** Gives the tab a spoken name; a tab without keys gets free ones, so that it can be played too. */
  nameTab(tab: Tab, spoken: string): Promise<NameChange>
  /** Gives the name that was bound last another spoken name. */
  renameLast(spoken: string): Promise<NameChange>
  /** Binds a played motif to the tab. */
  bind(motif: Motif, tab: Tab): Promise<NameChange>
  forget(said: string): Promise<NameChange>
  /** Takes a change back whole. */
  restore(change: NameChange): Promise<void>
}

/** A change to one name, with what is needed to take it back. */
export interface NameChange {
  readonly spoken: string
  /** Its keys in words. */
  readonly notes: string
  /** Id of the changed name. */
  readonly id: string
  /** The name as it was; undefined where there was none. */
  readonly before: Name | undefined
}

export interface Recordings {
  start(): Promise<void>
  pause(): Promise<void>
  resume(): Promise<void>
  mark(): Promise<{ readonly label: string }>
  /** Ends and keeps the recording. */
  stop(): Promise<{ readonly name: string; readonly steps: number; readonly seconds: number }>
  /** Gives the recording that was kept last another name; `restore` gives the old one back. */
  saveAs(name: string): Promise<{ readonly before: string; restore(): Promise<void> }>
  /** Plays a kept recording, the last one without a name, to its end. */
  play(
    name: string | undefined,
    signal: CancelSignal,
  ): Promise<{ readonly name: string; readonly steps: number; readonly whole: boolean }>
  forget(name: string): Promise<{ readonly name: string; restore(): Promise<void> }>
}

/** What is told of an answer, and the answer itself, to be spoken. */
export interface Answered {
  readonly text: Text
  readonly spoken: string
  /** It was stopped before its end. */
  readonly cut: boolean
}

export interface Answers {
  /** Asks about the tab's page; resolves when the answer has ended. */
  ask(question: string, tab: Tab, signal: CancelSignal): Promise<Answered>
}

/** What the panel itself can be told. */
export interface Controls {
  /** Both resolve with how it was before. */
  setListening(on: boolean): Promise<boolean>
  setSwitch(which: 'keys' | 'latch' | 'feedback', on: boolean): Promise<boolean>
  /** Changes settings; resolves with what the changed ones were before. */
  changeSettings(change: SettingsChange): Promise<Partial<Settings>>
  showView(view: 'names' | 'help' | 'settings'): void
  /** Phrases that apply now, in the user's language, at most `count`. */
  sayable(count: number): readonly string[]
  /** Answers a waiting "did you mean"; rejects with `nothing-asked`. */
  answerQuestion(yes: boolean): Promise<Text>
  /** Cuts sound and speech, playback, answers, modes and hints. Resolves with whether anything ended. */
  endEverything(): Promise<boolean>
  /** Cuts the last thing that sounds, plays or streams. Resolves with whether there was something. */
  stopWhatRuns(): boolean
  /** Undoes the last command that can be undone. */
  undoLast(): Promise<Text>
  /** Runs the last command again. */
  repeatLast(): Promise<Text>
}

export interface LayoutSounds {
  /** Sounds the layout of the tab's visible page to its end; resolves with its summary. */
  hear(tab: Tab, signal: CancelSignal): Promise<{ readonly text: Text; readonly cut: boolean }>
}

/** A row to choose, and what choosing it does. */
export interface Choice {
  /** What it is called, such as a page's title. Untrusted. */
  readonly label: string
  /** What tells it from others of that label, in the user's language; empty where nothing does. Untrusted. */
  readonly detail: string
  /** A registered command, run through the one door. */
  readonly intent: { readonly command: string; readonly slots: Slots }
}

/** Numbered rows to choose from, one list at a time; they go when something else is done. */
export interface Choices {
  /** Offers rows (at least one) in place of those before. Returns the rows numbered now, in words. */
  offer(title: Text, rows: readonly Choice[]): string
  /** Goes on to the next rows, round the end; rejects with `nothing-offered`. Returns them in words. */
  more(): string
  /** Does what the row of that number (from 1) does; rejects as that does, or with `no-such-choice`. */
  choose(number: number): Promise<Text>
}

/** All that commands may use. */
export interface CommandContext {
  readonly language: () => Language
  readonly tabs: Tabs
  readonly page: Page
  readonly sound: Sound
  readonly names: Names
  readonly recordings: Recordings
  readonly answers: Answers
  readonly layouts: LayoutSounds
  readonly choices: Choices
  readonly controls: Controls
}
