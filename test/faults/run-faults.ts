import { extensionScenarios } from './extension-scenarios.ts'
import { type FaultCase, nameOf } from './fault-plan.ts'
import { FaultWorld } from './fault-world.ts'
import type { IntentKind } from './intent-kinds.ts'
import type { Changes } from './judge-case.ts'
import { panelScenarios } from './panel-scenarios.ts'
import { tryCase, usualChanges } from './try-case.ts'
import { windowScenarios } from './window-scenarios.ts'

/** What was tried, and what was not as promised: a line for each. */
export interface Tried {
  /** Of the fault, for instance `tab crashed`. */
  readonly fault: string
  /** Of the single case. */
  readonly name: string
  readonly problems: readonly string[]
}

/** Runs what needs a browser in one browser after another: one that a failure left behind is not gone on with. */
export class FaultRunner {
  readonly #usual = new Map<IntentKind, Changes>()
  #world: FaultWorld | undefined

  async tryCase(faultCase: FaultCase): Promise<Tried> {
    return this.#tried(faultCase.fault.name, nameOf(faultCase), async world => {
      const { kind } = faultCase
      const usual = this.#usual.get(kind) ?? (await usualChanges(world, kind))
      this.#usual.set(kind, usual)
      return tryCase(world, faultCase, usual)
    })
  }

  async tryScenario(name: ScenarioName, seed: number): Promise<Tried> {
    return this.#tried(name, `${name}, seed ${seed}`, world => scenarios[name](world, seed))
  }

  async close(): Promise<void> {
    await this.#world?.close()
    this.#world = undefined
  }

  async #tried(
    fault: string,
    name: string,
    run: (world: FaultWorld) => Promise<readonly string[]>,
  ): Promise<Tried> {
    try {
      this.#world ??= await FaultWorld.open()
      return { fault, name, problems: await inTime(run(this.#world)) }
    } catch (error) {
      await this.close()
      return { fault, name, problems: [String(error)] }
    }
  }
}

/** How long a case may take, with what is set up for it, in ms: one that hangs is told of, and the others are tried. */
const longest = 180_000

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not come to an end in ${longest / 1_000} s.`)), longest)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What lasts longer than a command, or is more than one. Those of the extension, and of profiles, have browsers of their own. */
const scenarios = { ...panelScenarios, ...extensionScenarios, ...windowScenarios }
export type ScenarioName = keyof typeof scenarios
// Keys of the object above.
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[]
