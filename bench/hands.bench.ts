import { commandBindings } from '../src/app/key-bindings.ts'
import { registry } from '../src/commands/registry.ts'
import { seededNumbers } from '../test/seeded-numbers.ts'
import {
  asUsed,
  handRows,
  type Simulation,
  simulate,
  steadyHands,
} from '../test/unit/music/hand-simulation.ts'
import { everything, names } from '../test/unit/music/motif-fixture.ts'
import type { Bench, BenchRow } from './bench-row.ts'

const gestures = 20_000
const seed = 25

/** Noisy hands on the default motifs, chords and ten names; the figures of the test in its long form. */
const handsBench: Bench = async () => [
  ...handRows.flatMap(({ name, hands, right, wrong }) => {
    const came = simulate(everything, hands, gestures, seededNumbers(seed), asUsed(everything))
    return [row(`${name}: right`, came.right, right), row(`${name}: wrong`, came.wrong, wrong)]
  }),
  ...everyMotif(),
  {
    name: 'C-E-G, SD 40 ms: last key to fired',
    value: nameAlone().delay,
    unit: 'ms',
    baseline: 750,
    against: 'bound',
  },
]

export default handsBench

const row = (name: string, value: number, baseline: number): BenchRow => ({
  name: `hands, ${name}`,
  value,
  unit: '% of gestures',
  baseline,
  against: 'bound',
})

function nameAlone(): Simulation {
  const name = everything.find(({ target }) => target === 'mail')
  return simulate(everything, { ...steadyHands, jitter: 40 }, gestures, seededNumbers(seed), () => name)
}

/** The same hands on every motif that Clavier has, drawn evenly: longer ones, so that more have a wrong key. */
function everyMotif(): readonly BenchRow[] {
  const all = [
    ...commandBindings(registry).map(({ motif, target, takesParameter }, place) => ({
      motif,
      target: `${target.kind === 'command' ? target.command.id : 'name'} ${place}`,
      takesParameter,
    })),
    ...names,
  ]
  const draw = (random: () => number) => all[Math.floor(random() * all.length)]
  const came = simulate(all, { ...steadyHands, jitter: 40 }, gestures, seededNumbers(seed), draw)
  return [
    row(`SD 40 ms, all ${all.length} motifs drawn evenly: right`, came.right, 92),
    row(`SD 40 ms, all ${all.length} motifs drawn evenly: wrong`, came.wrong, 1.5),
  ]
}
