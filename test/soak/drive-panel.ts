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
  /** Outcomes that were told from the step before on: its own, and no other. Notes are none. */
  readonly told: readonly string[]
}

/** Steps at a time, so that the log is sure to hold them all. */
const mostSteps = 100

/**
 * Does steps in the panel itself, several times quicker than from outside: each is given to what a user gives it to,
 * the box or the keyboard, and is over when the log's last line is its own and has an outcome.
 * @param steps at most 100, so that the log holds them all
 */
export async function runSteps(panel: Page, steps: readonly Step[]): Promise<readonly Come[]> {
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
    let told: string[] = []
    let look = () => {}
    const watch = new MutationObserver(changes => {
      const fresh = changes
        .filter(({ target }) => target === outcome)
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter(node => node instanceof HTMLSpanElement)
        .map(node => node.textContent ?? '')
      // What comes unasked, such as the meaning of keys that were nearly right, is a note and ends nothing.
      if (outcome.parentElement?.getAttribute('data-status') === 'note') fresh.pop()
      told.push(...fresh)
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
        const ended = () => {
          const line = lastLine()
          const its =
            typeof step !== 'string' ||
            leads.test(step) ||
            heardOf(line) === step ||
            heardOf(line).endsWith('…')
          return told.length > 0 && its && line?.getAttribute('data-status') !== 'waiting'
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
          words: told.at(-1) ?? '',
          ms: performance.now() - start,
          told,
        })
        told = []
      }
    } finally {
      watch.disconnect()
    }
    const log = [...document.querySelectorAll('[role=log] > .entry')].slice(-lines.length).map(heardOf)
    const wrong = lines.findIndex((line, at) => line !== log[at])
    if (wrong >= 0)
      throw new Error(`“${lines[wrong]}” is not in the log once and in its place: ${log.join(' | ')}`)
    return came
  }, steps)
}

/** Does any number of steps. */
export async function runMany(panel: Page, steps: readonly Step[]): Promise<readonly Come[]> {
  const all: Come[] = []
  for (let at = 0; at < steps.length; at += mostSteps)
    all.push(...(await runSteps(panel, steps.slice(at, at + mostSteps))))
  return all
}
