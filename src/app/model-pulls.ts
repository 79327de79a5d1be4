import { sameModel } from '../answers/model-names.ts'
import { createPace, percentOf } from '../answers/pull-pace.ts'
import { parsePulls, pullsKey, type StoredPull, withoutPull, withPull } from '../answers/stored-pulls.ts'
import { ClavierError, type ErrorCode } from '../errors.ts'
import { say, sayError } from '../language/text.ts'
import type { Canceller, NewCanceller } from '../ports/cancel.ts'
import type { Clock } from '../ports/clock.ts'
import type { ModelStore, PullProgress } from '../ports/model-store.ts'
import type { Json, Store } from '../ports/store.ts'
import type { PullState } from '../state/answers-state.ts'
import type { Announcer } from './announcer.ts'

interface Parts {
  readonly modelStore: () => Promise<ModelStore>
  readonly keep: Store
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  readonly announcer: Pick<Announcer, 'tell' | 'show' | 'speaks' | 'warn'>
  /** Of the server. */
  readonly address: () => string
  readonly onChange: (pulls: readonly PullState[]) => void
  /** A model is there whole. */
  readonly onDone: (name: string) => void
  readonly onBug: (error: unknown) => void
}

/** What is shown of progress changes at most this often, in ms, or with another per cent. */
const shownEvery = 250

/** What stops one pull stops those after it as well: they are left for later. */
const stopsAll: ReadonlySet<ErrorCode> = new Set([
  'ollama-offline',
  'ollama-blocked',
  'registry-offline',
  'disk-full',
])

export type ModelPulls = ReturnType<typeof createModelPulls>

/**
 * Brings models onto the disk, one after another, while the user does something else. What was stopped, by the user,
 * a failure or the end of the panel, is kept and offered again; it never goes on by itself.
 */
export function createModelPulls(parts: Parts) {
  const { keep, clock, announcer, address } = parts
  let pulls: readonly PullState[] = []
  let running: { readonly name: string; readonly canceller: Canceller } | undefined
  let works = false

  return {
    all: () => pulls,
    /** Reads what was left by a panel before; in place of what was left on another server. */
    async open(): Promise<void> {
      const here = address()
      const left = (parsePulls(await keep.get(pullsKey)) ?? []).filter(pull => pull.address === here)
      const going = pulls.filter(pull => pull.running || pull.waiting)
      show([
        ...going,
        ...left.filter(({ name }) => going.every(pull => pull.name !== name)).map(pull => stopped(pull)),
      ])
    },
    /** Begins when those before it are over; resolves with how many these are. Rejects with `pull-runs`. */
    async begin(name: string): Promise<number> {
      const known = pulls.find(pull => sameModel(pull.name, name))
      if (known?.running || known?.waiting) throw new ClavierError('pull-runs', { name: known.name })
      const before = pulls.filter(pull => pull.running || pull.waiting).length
      const pull = {
        ...(known ?? stopped({ name, completed: 0, total: 0 })),
        error: undefined,
        waiting: true,
      }
      show([...pulls.filter(other => other !== known), pull])
      await remember(pull)
      void work().catch(parts.onBug)
      return before
    },
    /** Stops the pull of that name, or the one that runs; what is there of it stays. Throws `nothing-pulled`. */
    cancel(name?: string): PullState {
      const going = pulls.filter(pull => pull.running || pull.waiting)
      const pull = name === undefined ? going[0] : going.find(other => sameModel(other.name, name))
      if (pull === undefined) throw new ClavierError('nothing-pulled')
      if (running?.name === pull.name) running.canceller.cancel()
      change(pull.name, { running: false, waiting: false, pace: undefined })
      return pull
    },
    /** What can go on: the one of that name, or the one left last. Throws `nothing-to-resume`. */
    left(name?: string): PullState {
      const still = pulls.filter(pull => !pull.running && !pull.waiting)
      const pull = name === undefined ? still.at(-1) : still.find(other => sameModel(other.name, name))
      if (pull === undefined) throw new ClavierError('nothing-to-resume')
      return pull
    },
    /** It was deleted, or is of no use any more. */
    async forget(name: string): Promise<void> {
      const pull = pulls.find(other => sameModel(other.name, name))
      if (pull !== undefined && !pull.running) await drop(pull.name)
    },
    /** The panel closes. */
    stop(): void {
      for (const { name } of pulls) change(name, { waiting: false })
      running?.canceller.cancel()
    },
  }

  async function work(): Promise<void> {
    if (works) return
    works = true
    try {
      for (let next = waiting(); next !== undefined; next = waiting()) await pullOne(next)
    } finally {
      works = false
    }
  }

  function waiting(): PullState | undefined {
    return pulls.find(pull => pull.waiting)
  }

  async function pullOne({ name }: PullState): Promise<void> {
    const canceller = parts.newCanceller()
    running = { name, canceller }
    change(name, { running: true, waiting: false, error: undefined })
    try {
      const follow = follower(name)
      const models = await parts.modelStore()
      for await (const progress of models.pull(name, canceller.signal)) follow(progress)
      if (canceller.signal.aborted) return
      await drop(name)
      announcer.warn(say('pull-done', { name }))
      parts.onDone(name)
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      // Who has cancelled knows.
      if (!canceller.signal.aborted && error.code !== 'cancelled') await failed(name, error)
    } finally {
      if (running?.canceller === canceller) running = undefined
      // Unless it was begun anew meanwhile.
      if (pulls.some(pull => pull.name === name && pull.running))
        change(name, { running: false, pace: undefined })
    }
  }

  async function failed(name: string, { code, detail }: ClavierError): Promise<void> {
    const why = sayError({ code, detail })
    if (code === 'model-unknown') await drop(name)
    else change(name, { running: false, pace: undefined, error: { code, detail } })
    if (stopsAll.has(code)) for (const { name: next } of pulls) change(next, { waiting: false })
    announcer.warn(code === 'model-unknown' ? why : say('pull-stopped', { name, why }))
  }

  /** Takes progress in: shown often, kept and told at each quarter. */
  function follower(name: string): (progress: PullProgress) => void {
    const pace = createPace()
    let shownAt = Number.NEGATIVE_INFINITY
    let shownPercent = -1
    let quarter: number | undefined
    return ({ status, completed, total }) => {
      const now = clock.now()
      const percent = percentOf(completed, total)
      const left = pace.at(now, completed, total)
      if (percent !== shownPercent || now - shownAt >= shownEvery) {
        shownAt = now
        shownPercent = percent
        change(name, { status, completed, total, pace: left })
      }
      if (total <= 0) return
      const reached = Math.floor(percent / 25)
      if (quarter !== undefined && reached > quarter) {
        void remember({ name, completed, total }).catch(parts.onBug)
        if (reached < 4) tell(name, percent, left?.secondsLeft ?? -1)
      }
      quarter = Math.max(quarter ?? reached, reached)
    }
  }

  /** A word on the way, which does not talk over anything. */
  function tell(name: string, percent: number, seconds: number): void {
    const text = say('pull-at', { name, percent, seconds })
    if (announcer.speaks()) announcer.show(text)
    else announcer.tell(text)
  }

  function change(name: string, to: Partial<PullState>): void {
    show(pulls.map(pull => (pull.name === name ? { ...pull, ...to } : pull)))
  }

  function show(next: readonly PullState[]): void {
    pulls = next
    parts.onChange(pulls)
  }

  async function drop(name: string): Promise<void> {
    show(pulls.filter(pull => pull.name !== name))
    await keeping(stored => withoutPull(stored, { address: address(), name }))
  }

  function remember({
    name,
    completed,
    total,
  }: Pick<StoredPull, 'name' | 'completed' | 'total'>): Promise<void> {
    return keeping(stored => withPull(stored, { address: address(), name, completed, total }))
  }

  async function keeping(change: (stored: readonly StoredPull[]) => Json): Promise<void> {
    try {
      await keep.update(pullsKey, value => {
        const stored = parsePulls(value)
        if (stored === undefined) throw new ClavierError('storage-broken')
        return change(stored)
      })
    } catch (error) {
      // A pull goes on without being remembered: the server itself keeps what is there of it.
      if (!(error instanceof ClavierError)) throw error
    }
  }
}

function stopped({ name, completed, total }: Pick<StoredPull, 'name' | 'completed' | 'total'>): PullState {
  return {
    name,
    status: '',
    completed,
    total,
    error: undefined,
    running: false,
    waiting: false,
    pace: undefined,
  }
}
