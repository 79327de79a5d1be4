import type { Intent } from '../ports/intent.ts'
import { createAttempts, type StepEnd, stepMs } from './attempt-step.ts'
import { createBroughtPlaces } from './brought-places.ts'
import { createTurns } from './event-turns.ts'
import { createWaits, interrupted } from './interruptible-waits.ts'
import { fasterBy } from './nesting.ts'
import { wordsAreMissing } from './parameters.ts'
import type { Decision, PlayerOptions, PlayResult, PlayState, StepProblem } from './play-options.ts'
import { outcomesOf, type PlayFrom, pageBefore, stopFrom, trackOf } from './play-places.ts'
import { createPlayhead } from './playhead.ts'
import type { PageDifference } from './same-page.ts'
import type { DidEvent, NoteEvent, Sequence, Track } from './sequence-schema.ts'
import { countSteps } from './sequence-schema.ts'

/** How a sequence is played. */
export interface PlayManner {
  /** A factor; see `speedWithin`. */
  readonly speed: number
  readonly loop: boolean
  /** Each step waits to be asked for. */
  readonly stepwise: boolean
  /** Where playing begins; the browser is brought to how it was there. The beginning if left out. */
  readonly from?: PlayFrom
  /** Playing ends there, in milliseconds on the sequence's clock. */
  readonly until?: number
}

/** One playing of a sequence, from its start to its end or until it is stopped. */
export interface Performance {
  play(): Promise<PlayResult>
  state(): PlayState
  /** False if no step waits for a decision. */
  decide(decision: Decision): boolean
  pause(paused: boolean): void
  /** Of the innermost one that plays now; gives what this one plays at then. */
  setSpeed(speed: number): number
  setLoop(loop: boolean): void
  setStepwise(stepwise: boolean): void
  /** Plays the next step now; false if steps are not waited with. */
  nextStep(): boolean
  /** Goes to the next or previous mark or pause, once the step under way is over; false where there is none. */
  goToMark(by: 1 | -1): boolean
  /** Ends at once whatever is waited for. What a command is doing already goes on unwatched. */
  stop(): void
}

interface Around {
  /** Names of the sequences that play it, outermost first. */
  readonly within: readonly string[]
  /** What plays it came from elsewhere: it may not reach beyond the page unasked either. */
  readonly asks?: boolean
  /** The user has let it. */
  readonly onAllowed?: () => void
  /** Called at every change. */
  readonly tell: () => void
}

/** A sequence that is shorter than that is not begun again sooner. Milliseconds. */
const shortestRoundMs = 250

export function createPerformance(
  options: PlayerOptions,
  sequence: Sequence,
  manner: PlayManner,
  { within, asks: outerAsks = false, onAllowed, tell }: Around,
): Performance {
  const { clock } = options
  const { events, durationMs } = sequence
  const waits = createWaits(clock)
  const playhead = createPlayhead(clock, manner.speed)
  const outcomes = outcomesOf(sequence)
  const steps = countSteps(sequence)
  const end = manner.until ?? durationMs
  const first: PlayFrom = manner.from ?? { index: 0, ms: 0 }
  const count = { done: 0, skipped: 0, unsettled: 0 }
  const names = [...within, sequence.name]
  let { loop } = manner
  let index = first.index
  let step = events.slice(0, first.index).filter(({ kind }) => kind === 'did').length
  let heard = ''
  let differences: readonly PageDifference[] = []
  let problem: StepProblem | undefined
  /** What holds the clock besides steps. */
  const holds = new Set<symbol>()
  let jump: PlayFrom | undefined
  let acting = false
  let inner: Performance | undefined
  /** How much faster the inner one plays: a factor. */
  let innerFaster = 1
  /** Until the user has said yes, nothing may reach beyond the page, and notes of others mean nothing. */
  const foreign = outerAsks || sequence.imported === true
  const asked = { beyond: foreign, keys: foreign }
  /** What plays along was told to stand still. */
  let still = false
  /** A step waits to be asked for. */
  let stepWaits = false
  /** The last note that was played lasts until then. */
  let soundsUntil = 0

  const attempts = createAttempts({
    clock,
    waits,
    settled: options.settled,
    step: () => ({ step, heard }),
    onProblem: now => {
      problem = now
      stillOrOn()
      tell()
    },
    onActing: now => {
      acting = now
    },
    onUnsettled: () => {
      count.unsettled++
    },
    onAllowed: risk => {
      asked.keys = false
      // That notes may mean something is no yes to whatever they mean.
      if (risk === 'keys') return
      asked.beyond = false
      onAllowed?.()
    },
  })
  const turns = createTurns({
    sequence,
    waits,
    playhead,
    stepwise: manner.stepwise,
    onWaiting: waiting => {
      stepWaits = waiting !== undefined
      index = waiting ?? index
      stillOrOn()
      tell()
    },
  })
  const stand = (): void => playhead.pause(turns.paused() || holds.size > 0)
  /** Sounds and films stand still while a step waits for the user, too. */
  function stillOrOn(): void {
    const now = turns.paused() || problem !== undefined || stepWaits
    // What was stopped is not started again.
    if (now === still || waits.isOver()) return
    still = now
    options.onPause?.(now)
  }

  const followed = {
    ms: playhead.ms,
    speed: playhead.speed,
    hold: () => {
      const hold = Symbol('hold')
      holds.add(hold)
      stand()
      return () => {
        holds.delete(hold)
        stand()
      }
    },
  }

  const places = createBroughtPlaces({ options, sequence, waits, playhead, attempts, followed })

  /** Anything that is waited for here ends with a jump or a stop. */
  async function playStep(did: DidEvent, track: Track): Promise<StepEnd> {
    step++
    heard = did.intent.heard
    differences = []
    tell()
    const recorded = outcomes.get(did.step)
    // What was refused changed nothing then; played on another page it might.
    if (recorded?.status === 'refused' || options.neverReplayed?.has(did.intent.command)) {
      count.skipped++
      return 'skipped'
    }
    const intent: Intent = { ...did.intent, source: 'sequence' }
    const before = pageBefore(sequence, outcomes, index, did.track)
    const { prepare } = options
    const reason = did.secret ? 'secret' : wordsAreMissing(did) ? 'words' : undefined
    const other = did.secret ? undefined : options.innerOf?.(intent)
    const how = await attempts.accomplish({
      ...(prepare === undefined || other !== undefined
        ? {}
        : {
            prepare: (nearest: boolean) =>
              prepare({ did, track, before, after: recorded?.fingerprint, nearest }),
          }),
      run: (found, wanted) =>
        other === undefined ? options.run(found ?? intent, wanted) : playInner(other, fasterBy(intent)),
      again: () => options.forgetTrack?.(track),
      timed: other === undefined && !options.untimed?.has(intent.command),
      differs: status => status !== recorded?.status,
      asks: risk => (risk === 'keys' ? asked.keys : asked.beyond),
      about: { intent, track, ...(reason === undefined ? {} : { reason }) },
    })
    if (how === interrupted) return how
    count[how]++
    const print = recorded?.fingerprint
    if (how === 'done' && print !== undefined && options.compare !== undefined) {
      const { compare } = options
      const compared = await waits.within(stepMs, () => compare(print))
      if (compared === interrupted) return interrupted
      if (Array.isArray(compared)) differences = compared
    }
    return how
  }

  async function playInner(other: Sequence, faster: number) {
    const manners = { speed: playhead.speed() * faster, loop: false, stepwise: turns.stepwise() }
    const own = createPerformance(options, other, manners, {
      within: names,
      asks: asked.beyond,
      onAllowed: () => {
        asked.beyond = false
        onAllowed?.()
      },
      tell,
    })
    inner = own
    innerFaster = faster
    if (turns.paused()) own.pause(true)
    try {
      const { status, skipped, unsettled } = await own.play()
      count.skipped += skipped
      count.unsettled += unsettled
      return { status: status === 'finished' ? 'done' : 'failed' } as const
    } finally {
      inner = undefined
    }
  }

  /** Where nothing was done in the meantime the clock goes on from where the recording had its outcome. */
  function afterInner(did: DidEvent): number {
    const answered = outcomes.get(did.step)?.ms ?? did.ms
    const next = events.slice(index + 1).find(({ kind }) => kind === 'did' || kind === 'tab')
    return Math.max(did.ms, Math.min(answered, next?.ms ?? answered))
  }

  function note(event: NoteEvent): void {
    if (turns.isSilent(event.ms)) return
    soundsUntil = Math.max(soundsUntil, event.ms + event.duration)
    options.onNote?.({ ...event, duration: event.duration / playhead.speed() })
  }

  async function playEvent(at: number): Promise<StepEnd> {
    const event = events[at]
    if (event === undefined) return 'done'
    index = at
    if (event.kind === 'note') note(event)
    else if (event.kind === 'did') {
      playhead.hold(event.ms)
      const other = options.innerOf?.(event.intent)
      const end = await playStep(event, trackOf(sequence, event.track))
      if (end === interrupted) return end
      if (other !== undefined) playhead.hold(afterInner(event))
    } else if (event.kind === 'tab' && event.action !== 'close') {
      const track = trackOf(sequence, event.track)
      if (event.of === undefined) {
        playhead.hold(event.ms)
        if ((await places.goTo(track)) === interrupted) return interrupted
      } else await options.followTrack?.(track)
    } else if (event.kind === 'media') {
      playhead.hold(event.ms)
      if ((await places.putMedia(event)) === interrupted) return interrupted
    }
    playhead.release()
    tell()
    return 'done'
  }

  /** Until the last notes have sounded, the end of what is played at most. */
  async function soundedOut(): Promise<StepEnd> {
    const until = Math.min(end, soundsUntil)
    if (until <= playhead.ms()) return 'done'
    const over = await waits.wait<undefined>(done => playhead.at(until, () => done(undefined)))
    return over === interrupted ? interrupted : 'done'
  }

  /** Until the end of the sequence, and not sooner than that after it was begun. */
  async function roundOver(beganAt: number): Promise<StepEnd> {
    const over = await waits.wait<undefined>(done => playhead.at(end, () => done(undefined)))
    if (over === interrupted) return interrupted
    const left = beganAt + shortestRoundMs - clock.now()
    if (left <= 0) return 'done'
    const waited = await waits.wait<undefined>(done => clock.after(left, () => done(undefined)))
    return waited === interrupted ? interrupted : 'done'
  }

  async function playAll(): Promise<'finished' | 'stopped'> {
    let next: PlayFrom | undefined = first
    let at = first.index
    let beganAt = clock.now()
    let begun = false
    for (;;) {
      if (waits.isOver()) return 'stopped'
      next = jump ?? next
      if (next !== undefined) {
        jump = undefined
        at = next.index
        index = Math.min(at, Math.max(0, events.length - 1))
        step = events.slice(0, at).filter(({ kind }) => kind === 'did').length
        turns.silence(next.ms)
        tell()
        const here = next
        next = undefined
        if (begun) options.onJump?.()
        begun = true
        soundsUntil = 0
        if ((await places.begin(here)) === interrupted) continue
      }
      const event = events[at]
      if (event === undefined || event.ms > end) {
        if (!loop) {
          if ((await soundedOut()) === interrupted) continue
          if (!loop) return 'finished'
        }
        if ((await roundOver(beganAt)) === interrupted) continue
        if (!loop) return 'finished'
        beganAt = clock.now()
        next = first
        continue
      }
      if ((await turns.untilItsTurn(at)) === interrupted) continue
      if (jump !== undefined) continue
      if ((await playEvent(at)) === interrupted) continue
      at += 1
    }
  }

  const own = (): PlayState => {
    const ms = Math.min(durationMs, Math.round(playhead.ms()))
    const progress = {
      index,
      step,
      steps,
      ms,
      durationMs,
      heard,
      speed: playhead.speed(),
      loop,
      stepwise: turns.stepwise(),
      paused: turns.paused(),
      stepWaits: stepWaits && turns.stepwise(),
      within,
      name: sequence.name,
      differences,
    }
    return problem === undefined
      ? { kind: 'playing', ...progress }
      : { kind: 'paused-at-step', problem, ...progress }
  }

  return {
    play: async () => ({ status: await playAll(), ...count }),
    state: () => inner?.state() ?? own(),
    decide: decision => inner?.decide(decision) ?? attempts.decide(decision),
    pause(on) {
      if (on === turns.paused()) return
      turns.pause(on)
      stand()
      stillOrOn()
      inner?.pause(on)
      tell()
    },
    setSpeed(speed) {
      playhead.setSpeed(inner === undefined ? speed : inner.setSpeed(speed) / innerFaster)
      tell()
      return playhead.speed()
    },
    setLoop(on) {
      loop = on
      tell()
    },
    setStepwise(on) {
      turns.setStepwise(on)
      inner?.setStepwise(on)
      tell()
    },
    nextStep() {
      return inner?.nextStep() ?? turns.nextStep()
    },
    goToMark(by) {
      if (inner !== undefined) return inner.goToMark(by)
      const to = stopFrom(sequence, playhead.ms(), by)
      if (to === undefined) return false
      jump = to
      turns.jumped()
      // What acts already comes to its end first: nothing of it may fall on the page that is gone to.
      if (!acting) waits.interrupt()
      return true
    },
    stop() {
      waits.end()
      inner?.stop()
    },
  }
}
