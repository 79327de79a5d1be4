import type { ErrorData } from '../errors.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Waits } from './interruptible-waits.ts'
import { interrupted, late } from './interruptible-waits.ts'
import type { Decision, PlayerOptions, Prepared, StepProblem, StepRisk } from './play-options.ts'
import { settleMs } from './settle.ts'

/** A step has that long, its element, its outcome and the page's rest together. Milliseconds. */
export const stepMs = 5_000
/** Of these, what is left for the act itself when the element was long in coming. */
const actMs = 1_000
/** How often a page that is still coming is looked at. */
const lookMs = 150

/** Something to bring about: a step, or a tab in front. */
export interface Task {
  /** Looks whether it can be done now; without it, it can. `nearest`: the element that comes nearest will do. */
  readonly prepare?: (nearest: boolean) => Promise<Prepared>
  /** Is given what was prepared. */
  readonly run: (intent: Intent | undefined, wanted: () => boolean) => Promise<OutcomeData>
  /** False if its outcome may take any time. */
  readonly timed: boolean
  /** Whether that status is not what the recording says. */
  readonly differs: (status: OutcomeData['status']) => boolean
  /** It may not do that unasked. */
  readonly asks: (risk: StepRisk) => boolean
  readonly about: Pick<StepProblem, 'intent' | 'track'> & { readonly reason?: 'secret' | 'words' | 'tab' }
  /** Before it is tried again by the user's choice, where its tab was the trouble. */
  readonly again?: () => void
}

interface Parts extends Pick<PlayerOptions, 'clock' | 'settled'> {
  readonly waits: Waits
  /** What the problem is told with. */
  readonly step: () => { readonly step: number; readonly heard: string }
  readonly onProblem: (problem: StepProblem | undefined) => void
  /** Something is under way that must not be left alone to act later. */
  readonly onActing: (acting: boolean) => void
  readonly onUnsettled: () => void
  /** The user has let a step do that: from now on they may. */
  readonly onAllowed: (risk: StepRisk) => void
}

export type StepEnd = 'done' | 'skipped' | typeof interrupted

/** Brings steps about, one at a time, with the user's decisions where they go wrong. */
export function createAttempts(parts: Parts) {
  const { clock, waits } = parts
  let decide: ((decision: Decision) => void) | undefined

  async function rest(ms: number): Promise<typeof interrupted | undefined> {
    const settled = await waits.within(ms, unwanted => parts.settled(unwanted))
    if (settled === interrupted) return interrupted
    if (settled !== true) parts.onUnsettled()
    return undefined
  }

  /** Looks until it is there, or the time for it is over. */
  async function ready(
    task: Task,
    nearest: boolean,
  ): Promise<Extract<Prepared, { kind: 'ready' }> | StepProblem | typeof interrupted> {
    const { prepare } = task
    const { reason: _, ...about } = task.about
    const failed = { code: 'step-failed', detail: parts.step() } as const
    if (prepare === undefined)
      return {
        kind: 'ready',
        intent: about.intent ?? { command: '', slots: {}, source: 'sequence', heard: '' },
      }
    const until = clock.now() + stepMs - actMs
    let last: Prepared | undefined
    for (;;) {
      const looked = await waits.within(Math.max(0, until - clock.now()), () => prepare(nearest))
      if (looked === interrupted) return interrupted
      if (looked !== late) {
        if (looked.kind === 'ready') return looked
        if (looked.kind === 'secret') return { ...about, reason: 'secret', error: failed }
        if (looked.kind === 'tab-gone')
          return { ...about, reason: 'tab', error: failed, cause: { code: 'tab-gone', detail: {} } }
        last = looked
      }
      if (looked === late || clock.now() + lookMs >= until) break
      const waited = await waits.wait<undefined>(end => clock.after(lookMs, () => end(undefined)))
      if (waited === interrupted) return interrupted
    }
    if (last === undefined || last.kind !== 'differs')
      return { ...about, reason: 'timeout', error: { ...failed, code: 'step-timeout' } }
    const near = last.nearest === undefined ? {} : { nearest: last.nearest }
    return {
      ...about,
      reason: 'differs',
      error: { ...failed, code: 'step-differs' },
      differs: last.why,
      ...near,
    }
  }

  async function attempt(
    task: Task,
    { nearest, allowed }: { readonly nearest: boolean; readonly allowed: boolean },
  ): Promise<StepProblem | typeof interrupted | undefined> {
    const { reason, ...about } = task.about
    const failed: ErrorData = { code: 'step-failed', detail: parts.step() }
    if (reason === 'secret' || reason === 'words') return { ...about, reason, error: failed }
    const began = clock.now()
    const found = await ready(task, nearest)
    if (found === interrupted) return interrupted
    if ('reason' in found) return found
    if (found.risk !== undefined && !allowed && task.asks(found.risk))
      return { ...about, reason: 'risk', error: { ...failed, code: 'step-risk' }, risk: found.risk }
    parts.onActing(task.timed)
    const left = began + stepMs - clock.now()
    let wanted = true
    const outcome = await waits.within(task.timed ? left : undefined, () =>
      task.run(found.intent, () => wanted),
    )
    wanted = false
    parts.onActing(false)
    if (outcome === interrupted) return interrupted
    if (outcome === late)
      return { ...about, reason: reason ?? 'timeout', error: { ...failed, code: 'step-timeout' } }
    if (outcome.status !== 'done' && task.differs(outcome.status)) {
      const cause = outcome.error === undefined ? {} : { cause: outcome.error }
      return { ...about, reason: reason ?? outcome.status, error: failed, ...cause }
    }
    return rest(task.timed ? Math.min(settleMs, began + stepMs - clock.now()) : settleMs)
  }

  return {
    /** False if no step waits for a decision. */
    decide(decision: Decision): boolean {
      if (decide === undefined) return false
      decide(decision)
      decide = undefined
      return true
    },
    async accomplish(task: Task): Promise<StepEnd> {
      let nearest = false
      let allowed = false
      for (;;) {
        const wrong = await attempt(task, { nearest, allowed })
        if (wrong === undefined) return 'done'
        if (wrong === interrupted) return interrupted
        parts.onProblem(wrong)
        const decision = await waits.wait<Decision>(end => {
          decide = end
          return () => {
            decide = undefined
          }
        })
        decide = undefined
        parts.onProblem(undefined)
        if (decision === interrupted) return interrupted
        if (decision === 'skip') return 'skipped'
        if (decision === 'go-on') return (await rest(settleMs)) ?? 'done'
        nearest = decision === 'nearest' && wrong.nearest !== undefined
        if (wrong.risk !== undefined) {
          allowed = true
          parts.onAllowed(wrong.risk)
        }
        if (wrong.reason === 'tab') task.again?.()
      }
    },
  }
}
