import type { CommandContext } from '../commands/command-context.ts'
import type { Command, Ran } from '../commands/define-command.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { Canceller, NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Change, Intent, OutcomeData } from '../ports/intent.ts'
import type { EarconName } from '../ports/sound.ts'
import { createUndoStack, type Undoable } from './undo-stack.ts'

/** What an intent came to: data for the recorder, a text and an earcon for the user. */
export interface Outcome extends OutcomeData {
  readonly text: Text
  readonly earcon: EarconName
  /** A motif to be played back before the text is told. */
  readonly readBack?: Motif | undefined
  /** Words to be spoken instead of the text. Untrusted. */
  readonly spoken?: string | Text | undefined
  /** It was ended before its time, by something newer. */
  readonly cut?: boolean
  /** The words of the intent went into a secret field, or may have been meant for one. */
  readonly secret?: boolean
}

/** One intent on its way. `id` counts up from 1 and is unique in this panel. */
export interface Run {
  readonly id: number
  readonly intent: Intent
  /** Clock time in ms when it was dispatched. */
  readonly at: number
}

export interface DispatcherOptions {
  readonly commands: ReadonlyMap<string, Command>
  readonly context: CommandContext
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  readonly onStart: (run: Run) => void
  /** A command that takes turns with others begins to act: every one before it has ended, or was left behind. */
  readonly onTurn?: (run: Run) => void
  readonly onOutcome: (run: Run, outcome: Outcome) => void
  /** What can be undone or repeated is different from now on. */
  readonly onMemory?: (memory: Memory) => void
  /** Something unexpected was thrown: a bug, to be written down for whoever mends it. */
  readonly onBug: (error: unknown) => void
}

/** What outlives the panel, as data. */
export interface Memory {
  /** Newest last. */
  readonly changes: readonly Change[]
  /** What `repeat` runs again. */
  readonly lastRun: Intent | undefined
}

export type Dispatcher = ReturnType<typeof createDispatcher>

/**
 * The one door: every intent, whatever device it came from, becomes a command's run and then an
 * outcome here, and nowhere else are failures caught and put into words. Commands run in turn, so
 * that two quick ones never act on the same tab; long ones beside them; stop and escape at once.
 */
export function createDispatcher(options: DispatcherOptions) {
  const { commands, context, clock, newCanceller } = options
  const undoStack = createUndoStack()
  /** Runs that `stop` ends: sweeps, answers, sequences; the newest last. */
  const beside = new Map<number, { readonly canceller: Canceller; readonly played: boolean }>()
  let inTurn = newCanceller()
  let queue: Promise<unknown> = Promise.resolve()
  /** Ids of the runs in turn that are not over. */
  let waiting = new Set<number>()
  let lastRun: Intent | undefined
  /** Data of the undo that the store has refused last. */
  let refusedBefore: unknown
  let lastId = 0

  /** `wanted`: asked when its turn comes; what is not wanted any more is left undone. */
  async function dispatch(intent: Intent, wanted: () => boolean = () => true): Promise<Outcome> {
    const run: Run = { id: ++lastId, intent, at: clock.now() }
    // Begun before it is told: what draws and records must not hold up the browser.
    const running = arrange(run, wanted)
    options.onStart(run)
    const outcome = await running
    options.onOutcome(run, outcome)
    return outcome
  }

  function arrange(run: Run, wanted: () => boolean): Promise<Outcome> {
    const command = commands.get(run.intent.command)
    if (command === undefined) {
      return Promise.resolve(refusal({ code: 'phrase-unknown', detail: { heard: run.intent.heard } }))
    }
    if (command.order === 'at-once') return execute(command, run, newCanceller())
    if (command.order === 'beside') {
      const canceller = newCanceller()
      beside.set(run.id, { canceller, played: run.intent.source === 'sequence' })
      return execute(command, run, canceller).finally(() => beside.delete(run.id))
    }
    const turn = inTurn
    const line = waiting
    const free = line.size === 0
    line.add(run.id)
    const outcome = free
      ? execute(command, run, turn)
      : itsTurn(queue, turn.signal).then(() =>
          wanted() ? execute(command, run, turn) : refusal({ code: 'cancelled', detail: {} }, true),
        )
    queue = outcome.finally(() => line.delete(run.id))
    return outcome
  }

  async function execute(command: Command, run: Run, { signal }: Canceller): Promise<Outcome> {
    if (signal.aborted) return refusal({ code: 'cancelled', detail: {} }, true)
    if (command.order === 'in-turn') options.onTurn?.(run)
    try {
      const ran = await command.run(run.intent.slots, context, signal)
      remember(command, run.intent, ran)
      const { text, earcon, readBack, spoken, cut, secret } = ran
      // What was left behind and ends after all must not talk over what came since.
      return { status: 'done', text, earcon, readBack, spoken, cut: cut || signal.aborted, secret }
    } catch (error) {
      if (error instanceof ClavierError)
        return {
          ...refusal(
            { code: error.code, detail: error.detail },
            signal.aborted || error.code === 'cancelled',
          ),
          ...(command.guarded && !surelyPlain.has(error.code) ? { secret: true } : {}),
        }
      options.onBug(error)
      const report = `${command.id}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300)
      return {
        status: 'failed',
        text: say('bug-found', { report }),
        earcon: 'refused',
        secret: command.guarded,
      }
    }
  }

  function remember(command: Command, intent: Intent, ran: Ran): void {
    if (ran.secret) lastRun = undefined
    else if (command.recorded && command.id !== 'undo') lastRun = intent
    if (ran.undo !== 'changes-nothing') {
      undoStack.push({ command: command.id, undo: ran.undo === 'not-undoable' ? undefined : ran.undo })
    }
    tellMemory()
  }

  async function undoLast(): Promise<Text> {
    try {
      for (;;) {
        const change = undoStack.pop()
        const command = commands.get(change.command)
        if (command === undefined) throw new ClavierError('nothing-to-undo', { command: change.command })
        const text = await takenBack(command, change)
        // What was over by itself is passed over.
        if (text !== undefined) return text
      }
    } finally {
      tellMemory()
    }
  }

  /** What the store refuses can be taken back when it is well again. */
  async function takenBack(command: Command, change: Undoable): Promise<Text | undefined> {
    try {
      return await command.takeBack(change.undo.data, context)
    } catch (error) {
      const code = error instanceof ClavierError ? error.code : undefined
      // What can never be read must not stand before all that was changed earlier.
      const mayCome = code === 'storage-broken' || code === 'storage-refused'
      if (code === 'storage-full' || (mayCome && refusedBefore !== change.undo.data)) {
        refusedBefore = change.undo.data
        undoStack.push(change)
      }
      throw error
    }
  }

  function tellMemory(): void {
    options.onMemory?.({ changes: undoStack.all(), lastRun })
  }

  return {
    dispatch,
    undoLast,
    /** Takes up what was there before the panel was closed. */
    recall(memory: Memory): void {
      undoStack.recall(memory.changes)
      lastRun ??= memory.lastRun
    },
    /** The last command that could be run again; undefined without one. */
    lastRun: () => lastRun,
    /** Runs the last command again, as it was; `nothing-to-repeat` without one. */
    async repeatLast(): Promise<Text> {
      if (lastRun === undefined) throw new ClavierError('nothing-to-repeat')
      const again = await dispatch(lastRun)
      if (again.error !== undefined) throw new ClavierError(again.error.code, again.error.detail)
      return again.text
    },
    /**
     * Ends the newest long run that somebody has asked for, and what a sequence has begun since. False when none
     * is under way.
     */
    stopNewest(): boolean {
      const all = [...beside.entries()]
      const newest = all.findLastIndex(([, { played }]) => !played)
      const ended = all.slice(Math.max(0, newest))
      for (const [id, { canceller }] of ended) {
        beside.delete(id)
        canceller.cancel()
      }
      return ended.length > 0
    },
    /** Ends every long run and drops what waits for its turn. */
    cancelAll(): boolean {
      const any = beside.size > 0
      for (const { canceller } of beside.values()) canceller.cancel()
      beside.clear()
      inTurn.cancel()
      inTurn = newCanceller()
      // What hangs is left behind, so that it cannot hold up what comes next.
      queue = Promise.resolve()
      waiting = new Set()
      return any
    },
  }
}

/** Resolves when what is before it in the queue is over, or at once when the whole queue is dropped. */
function itsTurn(queue: Promise<unknown>, dropped: CancelSignal): Promise<void> {
  return new Promise(resolve => {
    const go = () => {
      dropped.removeEventListener('abort', go)
      resolve()
    }
    dropped.addEventListener('abort', go)
    queue.then(go, go)
  })
}

/** Refusals that only fields give which anybody may read. */
const surelyPlain: ReadonlySet<ErrorData['code']> = new Set([
  'not-in-field',
  'words-missing',
  'key-unknown',
  'value-unclear',
  'no-such-option',
])

function refusal(error: ErrorData, cut = false): Outcome {
  const earcon = error.code.endsWith('ambiguous') ? 'ambiguous' : 'refused'
  return { status: 'refused', text: sayError(error), earcon, error, cut }
}
