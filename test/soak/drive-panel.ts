import type { Page } from 'playwright'
import type { FakeMidi } from '../servers/fake-midi.ts'

/** One intent: a phrase that is typed, or strikes of the keyboard that mean `command`. */
export type Step = string | { readonly strikes: readonly (readonly number[])[] }

/** What came of a step. */
export interface Come {
  /** As the Activity log has it: what was typed, or the keys. */
  readonly heard: string
  readonly status: string
  readonly words: string
  /** From when it was typed, or from the last key that came up, in ms. */
  readonly ms: number
}

/** What came of steps that followed each other, each after the outcome of the one before. */
export interface Run {
  readonly came: readonly Come[]
  /** Outcomes that were told meanwhile. */
  readonly told: number
}

/** Steps at a time, so that the log is sure to hold them all. */
const mostSteps = 100

/**
 * Does steps in the panel itself, several times quicker than from outside: each is given to what a user gives it to,
 * the box or the keyboard, and is over when the log's last line is its own and has an outcome.
 * @param steps at most 100, so that the log holds them all
 */
export async function runSteps(panel: Page, steps: readonly Step[]): Promise<Run> {
  if (steps.length > mostSteps) throw new Error(`The log holds no more than ${mostSteps} steps for sure.`)
  return await panel.evaluate(async asked => {
    const box = document.querySelector<HTMLInputElement>('#command')
    const outcome = document.querySelector('.outcome-words')
    if (!box?.form || outcome === null) throw new Error('The panel has no command box or no outcome.')
    /** What follows from these is logged behind them, by its own words: what was chosen, or repeated. */
    const leads = /^(\d+|repeat)$/
    // Words that may be secret are not in the log: a line that ends with … stands for them.
    const lastLine = () => [...document.querySelectorAll('[role=log] > .entry')].at(-1)
    const heardOf = (line: Element | undefined) => line?.querySelector('.heard')?.textContent ?? ''
    let told = 0
    let look = () => {}
    const watch = new MutationObserver(changes => {
      told += changes.filter(
        ({ target, addedNodes }) =>
          target === outcome && [...addedNodes].some(node => node instanceof HTMLSpanElement),
      ).length
      look()
    })
    watch.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-status'],
    })

    const until = (time: number) =>
      new Promise<void>(resolve => setTimeout(resolve, Math.max(0, time - performance.now())))
    const play = async (strikes: readonly (readonly number[])[]) => {
      const { __midi: midi } = globalThis as unknown as { __midi: FakeMidi } // installFakeMidi has put it there
      // What fired is over; what did not ends by a pause.
      await until(midi.lastMoved() + 60)
      for (const keys of strikes) {
        for (const key of keys) midi.noteOn(key)
        await until(performance.now() + 40)
        for (const key of keys) midi.noteOff(key)
        await until(performance.now() + 40)
      }
    }
    /** Resolves when `is` holds, which is looked at whenever the panel changes. */
    const come = (is: () => boolean, what: string) =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`${what}: no outcome in 60 s; the last line is ${lastLine()?.textContent}`)),
          60_000,
        )
        look = () => {
          if (!is()) return
          clearTimeout(late)
          look = () => {}
          resolve()
        }
        look()
      })

    const came: Come[] = []
    const lines: string[] = []
    try {
      for (const step of asked) {
        document.querySelector('.outcome-words > span')?.setAttribute('data-seen', '')
        const fresh = () => document.querySelector('.outcome-words > span:not([data-seen])')
        const ended = () => {
          const line = lastLine()
          const its =
            typeof step !== 'string' ||
            leads.test(step) ||
            heardOf(line) === step ||
            heardOf(line).endsWith('…')
          return fresh() !== null && its && line?.getAttribute('data-status') !== 'waiting'
        }
        let start = performance.now()
        if (typeof step === 'string') {
          box.value = step
          box.form.requestSubmit()
        } else {
          await play(step.strikes)
          start = performance.now()
        }
        await come(ended, JSON.stringify(step))
        const line = lastLine()
        if (typeof step === 'string' && leads.test(step)) lines.push(step)
        lines.push(heardOf(line))
        came.push({
          heard: typeof step === 'string' ? step : heardOf(line),
          status: line?.getAttribute('data-status') ?? '',
          words: fresh()?.textContent ?? '',
          ms: performance.now() - start,
        })
      }
    } finally {
      watch.disconnect()
    }
    const log = [...document.querySelectorAll('[role=log] > .entry')].slice(-lines.length).map(heardOf)
    const wrong = lines.findIndex((line, at) => line !== log[at])
    if (wrong >= 0)
      throw new Error(`“${lines[wrong]}” is not in the log once and in its place: ${log.join(' | ')}`)
    return { came, told }
  }, steps)
}

/** Does any number of steps. */
export async function runMany(panel: Page, steps: readonly Step[]): Promise<Run> {
  const all: Come[] = []
  let told = 0
  for (let at = 0; at < steps.length; at += mostSteps) {
    const part = await runSteps(panel, steps.slice(at, at + mostSteps))
    all.push(...part.came)
    told += part.told
  }
  return { came: all, told }
}
