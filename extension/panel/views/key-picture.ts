import { svg, type TemplateResult } from 'lit-html'
import { noteName } from './piano-keys.ts'

/** Width of a white key and height of the picture, in units of the drawing. */
const wide = 14
const high = 34

const whiteBefore = [0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6] as const
const black = new Set([1, 3, 6, 8, 10])

/** Left edge and width of a key in the picture. */
function place(note: number): { x: number; width: number; black: boolean } {
  const step = note - 48
  const whites = 7 * Math.floor(step / 12) + (whiteBefore[step % 12] ?? 0)
  return black.has(step % 12)
    ? { x: whites * wide - 4, width: 8, black: true }
    : { x: whites * wide, width: wide, black: false }
}

/**
 * 25 keys with the ones of a motif marked: dots for one strike, numbers for strikes in order.
 * `aria-label` says the same as `strikesInNumbers`.
 */
export function keyPicture(strikes: readonly (readonly number[])[]): TemplateResult {
  const orders = new Map<number, number[]>()
  for (const [index, strike] of strikes.entries())
    for (const note of strike) orders.set(note, [...(orders.get(note) ?? []), index + 1])
  const notes = Array.from({ length: 25 }, (_, index) => 48 + index)
  const keys = [...notes.filter(note => !place(note).black), ...notes.filter(note => place(note).black)]
  return svg`<svg class="key-picture" viewBox="-1 -1 ${15 * wide + 2} ${high + 2}" role="img" aria-label=${strikesInNumbers(strikes)}>
    ${keys.map(note => {
      const { x, width, black: isBlack } = place(note)
      const order = orders.get(note)
      const height = isBlack ? 20 : high
      const shape = svg`<rect class="${isBlack ? 'b' : 'w'}${order === undefined ? '' : ' m'}" x=${x} y="0" width=${width} height=${height} rx="1.5" />`
      if (order === undefined) return shape
      const centre = x + width / 2
      return strikes.length === 1
        ? svg`${shape}<circle class="dot" cx=${centre} cy=${height - (isBlack ? 6 : 7)} r="3" />`
        : svg`${shape}<text x=${centre} y=${height - 4} text-anchor="middle" class=${isBlack || order.length > 1 ? 'small' : ''}>${order.join(' ')}</text>`
    })}
  </svg>`
}

/** Strikes as numbers, keys of one strike joined by a plus: `50 + 55`, `48, 52, 48`. */
export function strikesInNumbers(strikes: readonly (readonly number[])[]): string {
  return strikes.map(strike => strike.join(' + ')).join(', ')
}

/** Strikes as note names: `D3 + G3`, `C3, E3, C3`. */
export function strikesInNames(strikes: readonly (readonly number[])[]): string {
  return strikes.map(strike => strike.map(noteName).join(' + ')).join(', ')
}
