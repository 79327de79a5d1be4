import { keysOf, type Motif, sameMotif, strike } from '../motif.ts'

/** What the hands did that the constants of the keys could serve better. */
export const handTroubles = ['split', 'fused', 'bounced'] as const
export type HandTrouble = (typeof handTroubles)[number]

/** Troubles of one kind in one round from which on hands are worth tuning. */
const often = 3

/**
 * Whether the right keys were played at the wrong moments: the keys of a chord read one after another, keys in
 * turn read as a chord, or a key read twice. `played`: read strictly.
 */
export function handTrouble(wanted: Motif, played: Motif): HandTrouble | undefined {
  if (sameMotif(wanted, played)) return undefined
  const [want, got] = [keysOf(wanted), keysOf(played)]
  if (sameKeys(want, got))
    return played.length > wanted.length ? 'split' : played.length < wanted.length ? 'fused' : undefined
  const once = got.filter((key, place) => key !== got[place - 1])
  return got.length > want.length &&
    sameKeys(
      once,
      want.filter((key, place) => key !== want[place - 1]),
    )
    ? 'bounced'
    : undefined
}

/** Letters: what was struck against the one strike that was wanted. A half of it alone was split. */
export function strikeTrouble(wanted: readonly number[], played: readonly number[]): HandTrouble | undefined {
  const [want, got] = [strike(wanted), strike(played)]
  if (got.length < want.length && got.every(key => want.includes(key))) return 'split'
  return got.length > want.length && want.every(key => got.includes(key)) ? 'fused' : undefined
}

/** The trouble that came often in a round, if one did. */
export function oftenTroubled(troubles: readonly HandTrouble[]): HandTrouble | undefined {
  return handTroubles.find(kind => troubles.filter(other => other === kind).length >= often)
}

function sameKeys(some: readonly number[], others: readonly number[]): boolean {
  const [a, b] = [some, others].map(keys => keys.toSorted((x, y) => x - y))
  return a !== undefined && b !== undefined && a.length === b.length && a.every((key, at) => key === b[at])
}
