import { type Pressed, strikesOf } from './play-letters.ts'

/** Standard deviation of the onsets, ms. */
const jitter = 40

/** A normal deviate by the sum of twelve uniform ones. */
const normalBy = (random: () => number) => (mean: number, sd: number) =>
  mean + sd * (Array.from({ length: 12 }, random).reduce((sum, next) => sum + next, 0) - 6)

const shareOf = (rounds: number, round: () => readonly Pressed[], right: number) =>
  Array.from({ length: rounds }, round).filter(keys => strikesOf(keys).length !== right).length / rounds

/** Share of pairs of keys, let go together, that simulated hands play and that are not read as one strike. */
export function splitPairs(rounds: number, random: () => number): number {
  const normal = normalBy(random)
  const pair = () => {
    const onsets = [normal(200, jitter), normal(200, jitter)]
    const release = Math.max(...onsets) + Math.max(60, normal(140, 30))
    return onsets.map((on, place) => ({
      key: 64 + 2 * place,
      on,
      off: release + Math.max(-30, normal(0, 15)),
    }))
  }
  return shareOf(rounds, pair, 1)
}

/** Share of neighbours in legato, each key let go as the next is down, that are read as one strike. */
export function fusedLegato(rounds: number, random: () => number): number {
  const normal = normalBy(random)
  const legato = () => {
    const onsets = [0, 1, 2, 3].map(place => normal(200 + 250 * place, jitter))
    return onsets.map((on, place) => ({
      key: 64 + (place % 2) * 2,
      on,
      off: (onsets[place + 1] ?? on + 200) + Math.max(5, normal(25, 10)),
    }))
  }
  // Of four strikes each three neighbours could be taken for one.
  return shareOf(rounds, legato, 4) / 3
}
