import { seededRandom } from '../../src/sound/seeded-random.ts'
import { type Fault, faults, type Moment } from './faults.ts'
import { type IntentKind, intentKinds } from './intent-kinds.ts'

export interface FaultCase {
  readonly fault: Fault
  readonly moment: Moment
  readonly kind: IntentKind
}

/** Every fault at every moment of every kind of intent that it can meet. */
const allCases: readonly FaultCase[] = faults.flatMap(fault =>
  intentKinds.flatMap(kind => fault.momentsOf(kind).map(moment => ({ fault, moment, kind }))),
)

/** The first `count` of all cases, in an order that follows from the seed and takes faults in turn. */
export function faultPlan(seed: number, count = Number.POSITIVE_INFINITY): readonly FaultCase[] {
  const random = seededRandom(seed)
  const drawn = allCases.map(faultCase => ({ faultCase, at: random() })).sort((a, b) => a.at - b.at)
  const turns = faults.map(fault => drawn.filter(({ faultCase }) => faultCase.fault === fault))
  const longest = Math.max(...turns.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, round) => turns.flatMap(turn => turn[round] ?? []))
  return inTurn
    .flat()
    .slice(0, count)
    .map(({ faultCase }) => faultCase)
}

const when: Readonly<Record<Moment, string>> = {
  before: 'before',
  submitted: 'right behind',
  page: 'while the page is asked for',
  site: 'while the page acts for',
  model: 'while the model answers',
  told: 'just after the outcome of',
}

export function nameOf({ fault, moment, kind }: FaultCase): string {
  return `${fault.name} ${when[moment]} “${kind.name}”`
}
