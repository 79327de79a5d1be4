import { ClavierError } from '../errors.ts'
import type { Language, PerLanguage } from '../language/language.ts'
import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Slots } from '../ports/intent.ts'
import type { EarconName } from '../ports/sound.ts'
import type { CommandContext } from './command-context.ts'
import type { Moment } from './moments.ts'
import type { Result } from './result.ts'

export type { Result } from './result.ts'

export const groups = [
  'tabs',
  'names',
  'history',
  'page',
  'elements',
  'find',
  'reading',
  'media',
  'text',
  'layout',
  'answers',
  'sequences',
  'settings',
  'help',
] as const
export type Group = (typeof groups)[number]

/** A command in its one file. From this alone phrases, motifs, help and docs are derived. */
export interface CommandSpec<A, U> {
  /** Kebab-case, equal to the file's name. */
  readonly id: string
  readonly group: Group
  /** Phrase templates (`src/speech/phrase-template.ts`); the first is the one that help shows. */
  readonly phrases: PerLanguage<readonly [string, ...string[]]>
  readonly keys: {
    /** Framed motifs, as MIDI notes: `48-52-48`. Framed by 60, one takes the command's slot as parameter. */
    readonly motifs: readonly [string, ...string[]]
    /** One strike for the commands used most: `50+55`. */
    readonly chord?: string
  }
  /** One line each: what it does. */
  readonly help: PerLanguage<string>
  /** Reads the slots. Throws a coded error where something is missing. */
  readonly parse: (slots: Slots) => A
  readonly run: (args: A, context: CommandContext, signal: CancelSignal) => Promise<Result<U>>
  /**
   * Takes a run back; or `not-undoable` for what changes something for good, `changes-nothing` for
   * what only tells or moves nothing that could be put back. Undefined where nothing is left to take
   * back, because it ended by itself: then the change before it is.
   */
  readonly undo:
    | ((data: U, context: CommandContext) => Promise<Text | undefined>)
    | 'not-undoable'
    | 'changes-nothing'
  /**
   * `in-turn` (default) waits for the command before it; `beside` runs along with others until its end
   * (a sweep, an answer, a sequence); `at-once` passes everything (stop, escape).
   */
  readonly order?: 'in-turn' | 'beside' | 'at-once'
  /** Its words may be secret: they are shown and recorded only once a run says that they are not. */
  readonly guarded?: boolean
  /**
   * What it takes away is lost, or much work to bring back, undo or not: closing, deleting, forgetting,
   * sending. It has to be said fully; what only comes near is asked.
   */
  readonly destructive?: boolean
  /** When it applies, for "what can I say"; without it, as its group does (`groupMoments`). */
  readonly when?: readonly Moment[]
  /** False for what a sequence must not hold: recording itself, playing, answering the panel. */
  readonly recorded?: boolean
}

/** What the dispatcher gets back. */
export interface Ran {
  readonly text: Text
  readonly earcon: EarconName
  readonly readBack: Motif | undefined
  readonly spoken: string | Text | undefined
  readonly cut: boolean
  readonly secret: boolean
  /** What `takeBack` of the same command takes. */
  readonly undo: { readonly data: unknown } | 'not-undoable' | 'changes-nothing'
}

/** A registered command with its argument types closed over. */
export interface Command {
  readonly id: string
  readonly group: Group
  readonly phrases: PerLanguage<readonly [string, ...string[]]>
  readonly motifs: readonly string[]
  readonly chord: string | undefined
  readonly help: PerLanguage<string>
  readonly order: 'in-turn' | 'beside' | 'at-once'
  /** See `CommandSpec.when`. */
  readonly when: readonly Moment[] | undefined
  readonly recorded: boolean
  /** See `CommandSpec.guarded` and `CommandSpec.destructive`. */
  readonly guarded: boolean
  readonly destructive: boolean
  /** What its runs leave behind: see `CommandSpec.undo`. */
  readonly undo: 'undoable' | 'not-undoable' | 'changes-nothing'
  /** Kind of the first slot of its phrases, if they have one. */
  readonly slot: string | undefined
  run(slots: Slots, context: CommandContext, signal: CancelSignal): Promise<Ran>
  /** Takes back what a run of this command has changed, by the data that it left. */
  takeBack(data: unknown, context: CommandContext): Promise<Text | undefined>
}

export function defineCommand<A, U>(spec: CommandSpec<A, U>): Command {
  const { undo } = spec
  return {
    id: spec.id,
    group: spec.group,
    phrases: spec.phrases,
    motifs: spec.keys.motifs,
    chord: spec.keys.chord,
    help: spec.help,
    order: spec.order ?? 'in-turn',
    when: spec.when,
    recorded: spec.recorded ?? true,
    guarded: spec.guarded ?? false,
    destructive: spec.destructive ?? false,
    undo: typeof undo === 'function' ? 'undoable' : undo,
    slot: slotOf(spec.phrases),
    async run(slots, context, signal) {
      const result = await spec.run(spec.parse(slots), context, signal)
      const { text, earcon = 'done', readBack, spoken, cut = false, secret = false, undo: data } = result
      const told = { text, earcon, readBack, spoken, cut, secret }
      if (typeof undo !== 'function') return { ...told, undo: result.asks ? 'changes-nothing' : undo }
      return { ...told, undo: data === undefined ? 'changes-nothing' : { data } }
    },
    async takeBack(data, context) {
      if (typeof undo !== 'function') throw new ClavierError('nothing-to-undo', { command: spec.id })
      // What a run of this very command left, held where no page can write.
      return undo(data as U, context)
    },
  }
}

function slotOf(phrases: PerLanguage<readonly string[]>): string | undefined {
  const language: Language = 'en'
  for (const phrase of phrases[language]) {
    const slot = /\{(?:\w+:)?(\w+)\}/.exec(phrase)?.[1]
    if (slot !== undefined) return slot
  }
  return undefined
}
