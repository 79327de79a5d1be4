import { commandBindings } from '../src/app/key-bindings.ts'
import { registry } from '../src/commands/registry.ts'
import { defaultConstants } from '../src/music/constants.ts'
import { keysOf } from '../src/music/motif.ts'
import { seededRandom } from '../src/sound/seeded-random.ts'
import { asUsed, handRows, type Simulation, simulate, steadyHands } from '../test/unit/music/hand-trials.ts'
import { everything, names } from '../test/unit/music/motif-fixture.ts'
import { atLeast, atMost, type Bench, type BenchRow, type Goal } from './bench-row.ts'

const gestures = 20_000
const seed = 25

/** Noisy hands on the default motifs, chords and ten names; the figures of the test in its long form. */
const handsBench: Bench = async () => [
  ...handRows.flatMap(({ name, hands, right, wrong }) => {
    const came = simulate(everything, hands, gestures, seededRandom(seed), asUsed(everything))
    return [
      row(`${name}: right`, came.right, right, kept(1)),
      row(`${name}: wrong`, came.wrong, wrong, few),
      ...(hands.jitter === 40 && hands.bounces === 0 ? [delayed(name, came)] : []),
    ]
  }),
  ...everyMotif(),
  {
    name: 'C-E-G, SD 40 ms: last key to fired',
    value: nameAlone().delay,
    unit: 'ms',
    baseline: 750,
    against: 'budget',
    goal: few,
  },
]

export default handsBench

const rules = 'rules of the keys'
const few = atMost(1, rules)
const kept = (share: number) => atLeast(share, rules)

const row = (name: string, value: number, baseline: number, goal: Goal, against = 'budget'): BenchRow => ({
  name: `hands, ${name}`,
  value,
  unit: '% of gestures',
  baseline,
  against,
  goal,
})

/** On average; a key has to be down for longer than a brush before anything fires. */
function delayed(name: string, { delay }: Simulation): BenchRow {
  return {
    name: `hands, ${name}: last key to fired`,
    value: delay,
    unit: 'ms',
    baseline: 32 + defaultConstants.brush,
    against: '32 ms behind a brush',
    goal: atMost(1.05, rules),
  }
}

function nameAlone(): Simulation {
  const name = everything.find(({ target }) => target === 'mail')
  return simulate(everything, { ...steadyHands, jitter: 40 }, gestures, seededRandom(seed), () => name)
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
  const came = simulate(all, { ...steadyHands, jitter: 40 }, gestures, seededRandom(seed), draw)
  const unspoilt = all.reduce(
    (sum, { motif }) => sum + (1 - steadyHands.wrongKeys) ** keysOf(motif).length,
    0,
  )
  const share = (100 * unspoilt) / all.length
  const name = 'SD 40 ms, all motifs drawn evenly'
  return [
    row(`${name}: right`, came.right, share, kept(0.98), 'gestures without a wrong key'),
    row(`${name}: wrong`, came.wrong, 1.5, few),
  ]
}
