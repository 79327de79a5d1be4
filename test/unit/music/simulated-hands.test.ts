import { expect, test } from 'vitest'
import { everything } from './motif-fixture.ts'
import { notesOf, play } from './simulated-hands.ts'

/** Park and Miller's generator of numbers from 0 to 1, so that every run has the same hands. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const gestures = 1500

/** Plays motifs with onsets that vary (SD in ms) and 3 % wrong keys; counts what came of them, in per cent. */
function tryHands(jitter: number, pace: number, hold: number) {
  const random = randomFrom(25)
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  let right = 0
  let wrong = 0
  for (let gesture = 0; gesture < gestures; gesture += 1) {
    const binding = everything[Math.floor(random() * everything.length)] ?? everything[0]
    const slip = (key: number) => (random() < 0.03 ? key + (random() < 0.5 ? -1 : 1) : key)
    const motif = (binding?.motif ?? []).map(strike => [...new Set(strike.map(slip))])
    const notes = notesOf(motif, { pace, hold, jitter: () => normal() * jitter }, 1000)
    const acted = play(notes).flatMap(({ event }) => {
      if (event.kind === 'escape') return [event.kind]
      return event.kind === 'fired' || event.kind === 'parameter-open' ? [event.binding.target] : []
    })
    if (acted.length === 1 && acted[0] === binding?.target) right += 1
    else if (acted.length > 0) wrong += 1
  }
  return { right: (100 * right) / gestures, wrong: (100 * wrong) / gestures }
}

// Six to nine in a hundred gestures have a wrong key and cannot be right. What the rules promise on
// these hands: 93 / 93 / 87 % right, 0.8 / 1.0 / 2.4 % wrong; slow hands 92 % right.
test.each([
  { hands: 'steady', jitter: 15, pace: 250, hold: 180, right: 92, wrong: 1.2 },
  { hands: 'unsteady', jitter: 40, pace: 250, hold: 180, right: 90, wrong: 1.5 },
  { hands: 'very unsteady', jitter: 80, pace: 250, hold: 180, right: 85, wrong: 2.6 },
  { hands: 'slow', jitter: 15, pace: 700, hold: 450, right: 91, wrong: 1.2 },
])(
  '$hands hands: $right % right at least, $wrong % wrong at most',
  ({ jitter, pace, hold, right, wrong }) => {
    const came = tryHands(jitter, pace, hold)
    expect(came.right).toBeGreaterThanOrEqual(right)
    expect(came.wrong).toBeLessThanOrEqual(wrong)
  },
)
