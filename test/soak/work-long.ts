import { type Come, runMany, type Step } from './drive-panel.ts'
import { workOf } from './left-over.ts'
import { everyErrandIn, leading, mixedSteps } from './mixed-intents.ts'
import type { AllLeft, Workplace } from './workplace.ts'

/** A part of the work, every one of which is of the same errands. */
interface Stretch {
  readonly steps: number
  /** Seconds of the processor in the panel, for each step. */
  readonly work: number
  readonly left: AllLeft
}

export interface Worked {
  /** The first one warms up. */
  readonly stretches: readonly Stretch[]
  readonly steps: number
  /** What told another outcome than its own. */
  readonly uneven: readonly Come[]
  /** What went wrong in the product: anything but done or refused. */
  readonly failed: readonly Come[]
  readonly refused: number
}

interface Work {
  readonly stretches: number
  /** Days' worth in each of them. */
  readonly days: number
  readonly seed: number
  /** Lines that the log is filled with before it is measured. */
  readonly lines?: number
  /**
   * Bytes are counted without compiled code, behind the first stretch and the last, and each page has been worked in
   * by then: hands come into a page when that is first done, and what they know of it stays for as long as it is open.
   */
  readonly objects?: boolean
  readonly tell?: (line: string) => void
}

/** Shows every view as it is when nothing is open. */
const everyView: readonly Step[] = [
  'escape',
  'tab 1',
  'names',
  'help',
  'recordings',
  'recall all',
  'settings',
  'what can i say',
  'close the list',
  'tabs',
  'no',
]

/** Steps that are told with one that has not one outcome. */
const stepsBefore = 8

/** What is drawn when it is first looked at, or once there is time, is drawn after so many rounds. */
const rounds = 4

/** Draws all that is ever drawn: what comes after it stays. */
export const drawAll: readonly Step[] = Array.from({ length: rounds }, () => everyView).flat()

/**
 * Shows every view, and fills the log with lines of one kind: so that like is measured with like.
 * @param lines as many as the log holds without any; after the same errands its last lines are much the same anyway
 */
export const tidyUp = (lines = 200): readonly Step[] => [
  ...everyView,
  ...Array.from({ length: lines }, () => 'xyzzy'),
]

/** Works through days of mixed errands, and measures what is left after each stretch. */
export async function workLong(
  place: Workplace,
  { stretches: many, days, seed, lines, objects = false, tell }: Work,
): Promise<Worked> {
  const stretches: Stretch[] = []
  const failed: Come[] = []
  let all = 0
  const uneven: Come[] = []
  let refused = 0
  const run = async (steps: readonly Step[]) => {
    const came = await runMany(place.panel, steps)
    for (const [at, one] of came.entries()) {
      if (one.told.length === 1) continue
      uneven.push(one)
      const before = came.slice(Math.max(0, at - stepsBefore), at + 1)
      tell?.(
        `not one outcome: ${before.map(({ heard, told }) => `${heard} (${told.join(' / ')})`).join(', ')}`,
      )
    }
    failed.push(...came.filter(({ status }) => status !== 'done' && status !== 'refused'))
    refused += came.filter(({ status, heard }) => status === 'refused' && heard !== 'xyzzy').length
    all += steps.length
  }
  const tabs = place.pages.length
  // A sweep is over sooner, and is as much work.
  await run(['layout seconds 2', ...drawAll, ...(objects ? everyErrandIn(tabs) : [])])
  for (let at = 0; at < many; at += 1) {
    const steps = mixedSteps(days, tabs, seed * 1_000 + at)
    const before = await workOf(place.panelSession)
    await run(steps)
    const work = ((await workOf(place.panelSession)) - before) / steps.length
    const whole = objects && (at === 0 || at === many - 1)
    // A tab that was led on and back has a new page, which may not have been worked in.
    if (whole) await run(everyErrandIn(tabs, tabs - leading + 1))
    await run(tidyUp(lines))
    const left = await place.left(whole)
    stretches.push({ steps: steps.length, work, left })
    tell?.(`${all} intents: ${Math.round(work * 1e6)} µs each; ${JSON.stringify(left)}`)
  }
  return { stretches, steps: all, uneven, failed, refused }
}
