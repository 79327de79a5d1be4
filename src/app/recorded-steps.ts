import type { Command } from '../commands/define-command.ts'
import type { Outcome, Run } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import type { ElementTarget, PageTargets } from '../ports/page-targets.ts'
import type { TabChange } from '../ports/tabs.ts'
import type { RecordedStep, Recorder } from '../sequence/recorder.ts'
import type { createRecordedMedia } from './recorded-media.ts'
import type { WatchedActs } from './recorded-pages.ts'
import { atMost } from './wait.ts'

/** An act waits that long to know what it acts on, in ms; then it goes on, and its step has no target. */
const targetMs = 300
/** A change of tab this long after a played step still counts as its effect, in ms. */
const effectMs = 500

interface Parts {
  readonly commands: readonly Command[]
  readonly recorder: Recorder
  readonly media: ReturnType<typeof createRecordedMedia>
  readonly targets: PageTargets
  readonly clock: Clock
  readonly fingerprint: () => Promise<Fingerprint | undefined>
}

/** The commands that run, as steps of what is recorded, each with what it acts on and what came of it. */
export function createRecordedSteps({ commands, recorder, media, targets, clock, fingerprint }: Parts) {
  const guarded = new Set(commands.filter(command => command.guarded).map(({ id }) => id))
  const plays = new Set(
    commands.filter(({ group, order }) => group === 'sequences' && order === 'beside').map(({ id }) => id),
  )
  /** By their runs. */
  const steps = new Map<number, RecordedStep>()
  const aims = new Map<number, ElementTarget>()
  /** Runs of which it was asked what they act on. */
  const asked = new Set<number>()
  /** The run that acts on pages now: they take turns. */
  let turn: number | undefined
  /** How many runs have begun. */
  let begun = 0
  /** Recorded steps that play sequences, the newest last, and how much of these runs now. */
  let players: readonly RecordedStep[] = []
  let played = 0
  let playedAt = Number.NEGATIVE_INFINITY
  /** Outcomes whose page is still being looked at. */
  const looking = new Set<Promise<void>>()
  /** Tells what came of the last step, whose page was not there before the next began. */
  let unseen: ((seen: Fingerprint | undefined) => void) | undefined

  /** Going there again, or playing it again, does it again. */
  const again = ({ source }: Intent) => source === 'arrival' || source === 'sequence'
  /** What a played step does is the doing of the step that plays. */
  const player = () => (played > 0 || clock.now() - playedAt <= effectMs ? players.at(-1) : undefined)

  const acts: WatchedActs = {
    async before(tabId, which) {
      const run = turn
      if (run === undefined || asked.has(run)) return
      asked.add(run)
      const late = unseen
      // Nothing has been done to the page since: what is seen now is what the last step led to.
      const [target, seen] = await Promise.all([
        inTime(targetOf(tabId, which)),
        late === undefined ? undefined : inTime(fingerprint()),
      ])
      late?.(seen)
      if (target === undefined || !asked.has(run)) return
      const step = steps.get(run)
      // Of a guarded command there is a step only once its words are known not to be secret.
      if (step === undefined) aims.set(run, target)
      else recorder.target(step, target)
    },
    listed: media.listed,
    moved: (tabId, at, how) =>
      media.moved(tabId, at, how, (turn === undefined ? undefined : steps.get(turn)) ?? player()),
  }

  return {
    /** Undefined unless something is recorded. */
    acts: () => (recorder.state().kind === 'recording' ? acts : undefined),
    /** A run that takes turns with the others begins. */
    onTurn({ id, intent }: Run): void {
      turn = again(intent) ? undefined : id
    },
    /** A command begins: a step, if it is to be recorded. */
    onStart({ id, intent }: Run): void {
      begun += 1
      if (intent.source === 'sequence') played++
      if (again(intent) || guarded.has(intent.command)) return
      const step = recorder.did(intent)
      if (step === undefined) return
      steps.set(id, step)
      if (plays.has(intent.command)) players = [...players, step]
    },
    onOutcome({ id, intent }: Run, { status, error, secret = false }: Outcome): void {
      if (intent.source === 'sequence') {
        played--
        playedAt = clock.now()
      }
      const target = aims.get(id)
      aims.delete(id)
      asked.delete(id)
      if (turn === id) turn = undefined
      // Whether its words are secret is known only now.
      const late = guarded.has(intent.command) && !again(intent)
      const aimed = target === undefined ? {} : { target }
      // Refused words went nowhere: nobody can say whether they were meant for a secret field.
      const kept = { secret: secret || status !== 'done', ...aimed }
      const step = late ? recorder.did(intent, kept) : steps.get(id)
      if (step === undefined) return
      steps.delete(id)
      players = players.filter(other => other !== step)
      const outcome: OutcomeData = error === undefined ? { status } : { status, error }
      const soFar = begun
      unseen?.(undefined)
      const tell = (seen: Fingerprint | undefined) => {
        if (unseen !== tell) return
        unseen = undefined
        recorder.outcome(step, outcome, seen)
      }
      unseen = tell
      const look = fingerprint().then(seen => {
        // Whoever was faster than the page has gone on: what is seen now may have come of something else.
        if (begun === soFar) tell(seen)
        return media.look()
      })
      looking.add(look)
      void look.finally(() => looking.delete(look))
    },
    onTab(change: TabChange): void {
      if (change.kind === 'opened' && change.tab.active) recorder.tab('open', change.tab, player())
      if (change.kind === 'activated') recorder.tab('switch', change.tab, player())
      if (change.kind === 'closed') recorder.closed(change.tabId, player())
      if (change.kind === 'replaced') recorder.replaced(change.tabId, change.tab.id)
    },
    /** Resolves when all that came of what was done is recorded. */
    async settled(): Promise<void> {
      await Promise.all(looking)
      unseen?.(undefined)
      await media.settled()
    },
  }

  async function targetOf(tabId: number, which: () => Promise<ElementRef | undefined>) {
    const ref = await which()
    return ref === undefined ? undefined : targets.targetOf(tabId, ref)
  }

  /** Undefined where it is not there in time, or where there is none. */
  async function inTime<T>(target: Promise<T | undefined>): Promise<T | undefined> {
    try {
      return await atMost(clock, targetMs, target)
    } catch (error) {
      // What is gone, or on a page that lets nobody in, is told by the act itself.
      if (!(error instanceof ClavierError)) throw error
      return undefined
    }
  }
}
