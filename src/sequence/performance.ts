import type { ErrorData } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import { createPlayhead } from './playhead.ts'
import type { DidEvent, NoteEvent, Sequence, Track } from './sequence-schema.ts'
import { countSteps } from './sequence-schema.ts'
import { settleMs } from './settle.ts'

/** A step has that long, its outcome and the page's rest together. Milliseconds. */
const stepMs = 5_000

export interface PlayerOptions {
  readonly clock: Clock
  /** The door that live intents take too. Resolves with the outcome; rejects only for a bug. */
  readonly run: (intent: Intent) => Promise<OutcomeData>
  /** See `waitUntilSettled`. False means that the page kept moving: playing goes on all the same. */
  readonly settled: (signal: CancelSignal | undefined) => Promise<boolean>
  /** Commands that are never played, such as those that steer recording and playing. */
  readonly neverReplayed?: ReadonlySet<string>
  /** Commands whose outcome may take any time, such as an answer until its stream ends. */
  readonly untimed?: ReadonlySet<string>
  /**
   * Brings a track's tab to the front: one that shows its address, else a new one. Asked at the start
   * for the tab that the recording began in, and where tabs were opened or changed by hand. What is
   * the effect of a step comes from that step, and only a step closes a tab.
   * Without it playing begins in the tab that is in front.
   */
  readonly goToTrack?: (track: Track) => Promise<OutcomeData>
  /** Played notes, at their times. */
  readonly onNote?: (note: NoteEvent) => void
}

/** Why playing waits for a decision. `secret`: the words were not kept, so that the user has to do it. */
export interface StepProblem {
  readonly reason: 'refused' | 'failed' | 'timeout' | 'secret' | 'tab'
  /** `step-failed` or `step-timeout`, with `step` (from 1; 0 before the first) and what was `heard`. */
  readonly error: ErrorData
  /** What the command itself said. */
  readonly cause?: ErrorData
  /** Undefined where a tab was to be brought to the front. */
  readonly intent?: Intent
  readonly track: Track
}

export interface PlayProgress {
  /** Index of the event that is being played, or was last. */
  readonly index: number
  /** Number of the step that is being played or was last, from 1; 0 before the first. */
  readonly step: number
  readonly steps: number
  /** Milliseconds on the sequence's clock, and its length. */
  readonly ms: number
  readonly durationMs: number
  /** What was said, typed or played for that step. Untrusted text where the sequence was imported. */
  readonly heard: string
}

export type PlayState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'playing' } & PlayProgress)
  | ({ readonly kind: 'paused-at-step'; readonly problem: StepProblem } & PlayProgress)

export interface PlayResult {
  readonly status: 'finished' | 'stopped'
  readonly done: number
  /** Steps left out: by decision, never to be replayed, or refused when they were recorded. */
  readonly skipped: number
  /** Steps after which the page did not come to rest in time. */
  readonly unsettled: number
}

/** What to do about a step that went wrong. */
export type Decision = 'retry' | 'skip' | 'go-on'

/** One playing of a sequence, from its start to its end or until it is stopped. */
export interface Performance {
  play(): Promise<PlayResult>
  state(): PlayState
  /** False if no step waits for a decision. */
  decide(decision: Decision): boolean
  /** Ends at once whatever is waited for. What a command is doing already goes on unwatched. */
  stop(): void
}

const stopped = Symbol('stopped')
const late = Symbol('late')

/** Something to bring about: a step, or a tab in front. */
interface Task {
  readonly run: () => Promise<OutcomeData>
  /** False if its outcome may take any time. */
  readonly timed: boolean
  /** Whether that status is not what the recording says. */
  readonly differs: (status: OutcomeData['status']) => boolean
  readonly about: Pick<StepProblem, 'intent' | 'track'> & { readonly reason?: 'secret' | 'tab' }
}

/** `signal` is handed on to what is asked for; stopping is up to `stop`. `tell` is called at every change. */
export function createPerformance(
  options: PlayerOptions,
  sequence: Sequence,
  { speed, signal, tell }: { speed: number; signal: CancelSignal | undefined; tell: () => void },
): Performance {
  const { clock } = options
  const playhead = createPlayhead(clock, speed)
  const statuses = new Map<number, OutcomeData['status']>()
  for (const event of sequence.events) if (event.kind === 'outcome') statuses.set(event.of, event.status)
  const steps = countSteps(sequence)
  const count = { done: 0, skipped: 0, unsettled: 0 }
  let index = 0
  let step = 0
  let heard = ''
  let problem: StepProblem | undefined
  let decide: ((decision: Decision) => void) | undefined
  let isStopped = false
  /** Ends the one wait that is under way. */
  let interrupt = (): void => {}

  const wait = <T>(begin: (end: (value: T) => void, fail: (error: unknown) => void) => Stop) =>
    new Promise<T | typeof stopped>((resolve, reject) => {
      if (isStopped) return resolve(stopped)
      const release = begin(resolve, reject)
      interrupt = () => {
        release()
        resolve(stopped)
      }
    })
  const within = <T>(ms: number | undefined, work: () => Promise<T>) =>
    wait<T | typeof late>((end, fail) => {
      const stopTimer = ms === undefined ? () => {} : clock.after(ms, () => end(late))
      work().then(end, fail).finally(stopTimer)
      return stopTimer
    })

  const attempt = async (task: Task): Promise<StepProblem | typeof stopped | undefined> => {
    const { reason, ...about } = task.about
    const failed = { code: 'step-failed', detail: { step, heard } } as const
    if (reason === 'secret') return { ...about, reason, error: failed }
    const began = clock.now()
    const outcome = await within(task.timed ? stepMs : undefined, task.run)
    if (outcome === stopped) return stopped
    if (outcome === late) {
      return { ...about, reason: reason ?? 'timeout', error: { ...failed, code: 'step-timeout' } }
    }
    if (outcome.status !== 'done' && task.differs(outcome.status)) {
      const cause = outcome.error === undefined ? {} : { cause: outcome.error }
      return { ...about, reason: reason ?? outcome.status, error: failed, ...cause }
    }
    return rest(task.timed ? Math.min(settleMs, began + stepMs - clock.now()) : settleMs)
  }
  const rest = async (ms: number): Promise<typeof stopped | undefined> => {
    const settled = await within(ms, () => options.settled(signal))
    if (settled === stopped) return stopped
    if (settled !== true) count.unsettled++
    return undefined
  }

  /** Brings it about, with the user's decisions where it goes wrong. */
  const accomplish = async (task: Task): Promise<'done' | 'skipped' | typeof stopped> => {
    for (;;) {
      const wrong = await attempt(task)
      if (wrong === undefined) return 'done'
      if (wrong === stopped) return stopped
      problem = wrong
      tell()
      const decision = await wait<Decision>(end => {
        decide = end
        return () => {}
      })
      decide = undefined
      problem = undefined
      if (decision === stopped) return stopped
      tell()
      if (decision === 'skip') return 'skipped'
      if (decision === 'go-on') return (await rest(settleMs)) ?? 'done'
    }
  }
  const playStep = async (did: DidEvent, track: Track): Promise<typeof stopped | undefined> => {
    step++
    heard = did.intent.heard
    tell()
    const expected = statuses.get(did.step)
    // What was refused changed nothing then; played on another page it might.
    if (expected === 'refused' || options.neverReplayed?.has(did.intent.command)) {
      count.skipped++
      return undefined
    }
    const intent: Intent = { ...did.intent, source: 'sequence' }
    const end = await accomplish({
      run: () => options.run(intent),
      timed: !options.untimed?.has(intent.command),
      differs: status => status !== expected,
      about: did.secret ? { intent, track, reason: 'secret' } : { intent, track },
    })
    if (end === stopped) return stopped
    count[end]++
    return undefined
  }
  const goTo = async (track: Track): Promise<typeof stopped | undefined> => {
    const { goToTrack } = options
    if (goToTrack === undefined) return undefined
    const task: Task = {
      run: () => goToTrack(track),
      timed: true,
      differs: () => true,
      about: { track, reason: 'tab' },
    }
    return (await accomplish(task)) === stopped ? stopped : undefined
  }

  const playAll = async (): Promise<'finished' | 'stopped'> => {
    const trackOf = (n: number): Track => sequence.tracks[n] ?? { tab: n, title: '', url: '' }
    const [first] = sequence.events
    if (first !== undefined && (await goTo(trackOf(first.track))) === stopped) return 'stopped'
    playhead.release()
    for (const [at, event] of sequence.events.entries()) {
      if (event.ms > playhead.ms()) {
        const reached = await wait<undefined>(end => playhead.at(event.ms, () => end(undefined)))
        if (reached === stopped) return 'stopped'
      }
      index = at
      if (event.kind === 'note') options.onNote?.(event)
      else if (
        event.kind === 'did' ||
        (event.kind === 'tab' && event.action !== 'close' && event.of === undefined)
      ) {
        playhead.hold(event.ms)
        const track = trackOf(event.track)
        if ((await (event.kind === 'did' ? playStep(event, track) : goTo(track))) === stopped)
          return 'stopped'
        playhead.release()
      }
      tell()
      if (isStopped) return 'stopped'
    }
    return 'finished'
  }

  return {
    play: async () => ({ status: await playAll(), ...count }),
    state: () => {
      const ms = Math.min(sequence.durationMs, Math.round(playhead.ms()))
      const progress = { index, step, steps, ms, durationMs: sequence.durationMs, heard }
      return problem === undefined
        ? { kind: 'playing', ...progress }
        : { kind: 'paused-at-step', problem, ...progress }
    },
    decide: decision => {
      if (decide === undefined) return false
      decide(decision)
      decide = undefined
      return true
    },
    stop: () => {
      isStopped = true
      interrupt()
    },
  }
}
