import type { GivenBytes } from '../../src/app/sequence-files-service.ts'
import type { GivenFile } from '../../src/app/settings-file-service.ts'
import type { Command } from '../../src/commands/define-command.ts'
import type { Language } from '../../src/language/language.ts'
import type { Slots } from '../../src/ports/intent.ts'
import type { Sequence } from '../../src/sequence/sequence-schema.ts'
import type { SettingsChange } from '../../src/settings/settings.ts'
import type { HoldSource } from '../../src/speech/hold-to-talk.ts'
import type { ViewName } from '../../src/state/panel-state.ts'

/** What views may ask for. They never act by themselves: the composition root gives them these. */
export interface PanelActions {
  /** Runs a phrase as if it had been said. */
  submit(phrase: string): void
  /** What stands in the Command box now. */
  draft(text: string): void
  /** What stands in the draft of a reply now; nothing where there is none. */
  editReply(text: string): void
  /**
   * A drawn key goes down, or up, by touch, mouse or the computer keyboard. `at` is when the hand did it
   * (`Event.timeStamp`, ms), not when the panel came to hear of it: a busy panel must not pull a chord apart.
   */
  keyDown(note: number, at: number): void
  keyUp(note: number, at: number): void
  /** Something is held to talk, or let go; `at` as with keys. One click, by who cannot hold, turns it on and off. */
  readonly talk: {
    press(source: HoldSource, at: number): void
    release(source: HoldSource, at: number): void
    toggle(): void
  }
  /** A key is added to those collected by latch (mouse and assistive clicks while Latch is on). */
  latchKey(note: number): void
  /** Plays the collected keys. */
  playLatched(): void
  /** The Escape key: ends everything. */
  escape(): void
  /** The line of letters was edited in the Command box; nothing while letters are off. */
  editLine(text: string): void
  /** Plays a strike of letters, such as a completion's; nothing while letters are off. */
  strikeLetters(keys: readonly number[]): void
  /** Runs a command as if its button were its phrase. */
  run(command: string, slots?: Slots): void
  show(view: ViewName): void
  /** Seeks among the names; an empty text shows them all. */
  searchNames(sought: string): void
  /** Seeks among the settings; an empty text shows them all. */
  searchSettings(sought: string): void
  /** Seeks among the kept sequences; an empty text shows them all. */
  searchSequences(sought: string): void
  /** What is being recorded, until now: see `Recorder.soFar`. Undefined when idle. */
  recordedSoFar(): Sequence | undefined
  /**
   * Changes settings; the new ones are kept. A function is given those that are kept now. Resolves when they
   * are, or when it was told why they are not.
   */
  change(settings: SettingsChange): Promise<void>
  /** Reads a file of settings that was chosen or dropped; what it would change is shown first. */
  readSettingsFile(file: GivenFile): Promise<void>
  /** Shows what is in a code that was pasted, before any of it is kept. */
  readCode(text: string): Promise<void>
  /** Reads files of sequences that were chosen or dropped; what is in them is shown before any is kept. */
  readSequenceFiles(files: readonly GivenBytes[]): Promise<void>
  /** Shows what the text of a file would bring, before any of it is kept. */
  importVocabulary(text: string): void
  /** Opens the page that asks for the microphone and MIDI, in a tab. */
  openPermissions(): void
  /** Tries MIDI again after whatever stood in its way. */
  retryKeyboards(): void
  /** Finds out which recognisers and microphones can be used now. */
  lookForRecognisers(): void
  /** A kept sequence whole, for pictures of it; undefined where it is gone or broken. */
  keptSequence(id: string): Promise<Sequence | undefined>
  /** Keeps a key for the server with the OpenAI chat API; without one it only shows for whom one is kept. */
  answersKey(key?: string): Promise<void>
  /** The thoughts of an answer were unfolded or folded by hand. */
  foldThoughts(shown: boolean): void
  /** Shows how far practice of the keys has come. */
  lookAtPractice(): void
  /** Asks the answering server again how it is. */
  checkAnswers(): void
}

/** A command as the Help view and the drawn keys show it. */
export interface CommandRow {
  readonly id: string
  readonly group: string
  /** Phrase templates in the panel's language, the first is the one to show: `click {number}`. */
  readonly phrases: readonly string[]
  readonly help: string
  /** Its motif as strikes of MIDI notes, and its chord if it has one. */
  readonly motif: readonly (readonly number[])[]
  readonly chord: readonly number[] | undefined
  /** What its runs leave behind: see `Command.undo`. */
  readonly undo: Command['undo']
  /** It has to be said fully: see `CommandSpec.destructive`. */
  readonly destructive: boolean
}

/** Commands by language, for the Help view. */
export type CommandRows = (language: Language) => readonly CommandRow[]
