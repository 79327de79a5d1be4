import { middle } from './notes.ts'

/** How a key's distance from the middle becomes an amount. */
export type AmountLaw = 'linear' | 'power'

/** A key as its distance from the middle: −12 to 12. */
export function distanceOf(key: number): number {
  return key - middle
}

/** The distance itself, or sign × 2^|distance|: ±2 to ±4,096. 0 is 0 in both. */
export function amountOf(distance: number, law: AmountLaw): number {
  return law === 'linear' || distance === 0 ? distance : Math.sign(distance) * 2 ** Math.abs(distance)
}

/** Between these velocities a key counts as it is: nobody strikes evenly. */
const plain = { from: 0.5, to: 0.75 }
const weakest = 0.5
const strongest = 2

/**
 * What a strike's velocity (0–1) makes of an amount: half of it at the softest, twice at the hardest, and
 * exactly it in the broad middle, where drawn keys are too.
 */
export function strengthOf(velocity: number): number {
  if (!Number.isFinite(velocity)) return 1
  if (velocity < plain.from) return weakest + (1 - weakest) * (Math.max(0, velocity) / plain.from)
  if (velocity <= plain.to) return 1
  return 1 + (strongest - 1) * ((Math.min(1, velocity) - plain.to) / (1 - plain.to))
}

/** A whole amount from key and velocity, never 0 where the key is not the middle. */
export function playedAmount(key: number, velocity: number, law: AmountLaw): number {
  const amount = amountOf(distanceOf(key), law)
  const whole = Math.round(Math.abs(amount) * strengthOf(velocity))
  return amount === 0 ? 0 : Math.sign(amount) * Math.max(1, whole)
}

/** What keys move by amounts. */
export const amountModes = ['scroll', 'seek', 'zoom', 'volume'] as const
export type AmountMode = (typeof amountModes)[number]

/**
 * What an amount of 1 moves: a line, a second, or so many per cent. Powers reach far by themselves, so that
 * they begin with the finest step.
 */
export function amountUnit(mode: AmountMode, law: AmountLaw): number {
  return (mode === 'zoom' || mode === 'volume') && law === 'linear' ? 5 : 1
}
