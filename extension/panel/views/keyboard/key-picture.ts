import { nothing, svg, type TemplateResult } from 'lit-html'
import { noteName } from './piano-keys.ts'

/** Width of a white key and height of the picture, in units of the drawing. */
const wide = 14
const high = 34

const whiteBefore = [0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6] as const
const black = new Set([1, 3, 6, 8, 10])

/** Left edge and width of a key in the picture. */
function place(note: number): { x: number; width: number; black: boolean } {
  const step = note - 48
  const before = 7 * Math.floor(step / 12) + (whiteBefore[step % 12] ?? 0)
  return black.has(step % 12)
    ? { x: before * wide - 4, width: 8, black: true }
    : { x: before * wide, width: wide, black: false }
}

const notes = Array.from({ length: 25 }, (_, index) => 48 + index)
const heightOf = { white: high, black: 20 } as const

/** Lines of numbers that fit on a key, one above the other, and how far apart they stand. */
const lines = { white: 4, black: 2, apart: 7 } as const

/** The numbers of a key that is struck several times, the first on top: side by side they would not fit. */
function stacked(order: readonly number[], most: number): readonly string[] {
  const each = Math.ceil(order.length / most)
  return Array.from({ length: Math.ceil(order.length / each) }, (_, line) =>
    order.slice(line * each, (line + 1) * each).join(' '),
  )
}

/** All keys of one colour as one shape: hundreds of pictures are shown at once. */
function outline(ofBlack: boolean): string {
  return notes
    .map(place)
    .filter(({ black: isBlack }) => isBlack === ofBlack)
    .map(({ x, width }) => `M${x} 0h${width}v${ofBlack ? heightOf.black : heightOf.white}h-${width}z`)
    .join('')
}

const whites = outline(false)
const blacks = outline(true)

/**
 * 25 keys with the ones of a motif marked: dots for one strike, numbers for strikes in order.
 * `aria-label` is `strikesSpelt`.
 */
export function keyPicture(strikes: readonly (readonly number[])[]): TemplateResult {
  const orders = new Map<number, number[]>()
  for (const [index, strike] of strikes.entries())
    for (const note of strike) orders.set(note, [...(orders.get(note) ?? []), index + 1])
  const marked = (ofBlack: boolean) =>
    [...orders].map(([note, order]) => {
      const { x, width, black: isBlack } = place(note)
      if (isBlack !== ofBlack) return nothing
      const height = isBlack ? heightOf.black : heightOf.white
      const shape = svg`<rect class="${isBlack ? 'b' : 'w'} m" data-note=${note} x=${x} y="0" width=${width} height=${height} />`
      const centre = x + width / 2
      if (strikes.length === 1)
        return svg`${shape}<circle class="dot" cx=${centre} cy=${height - (isBlack ? 6 : 7)} r="3" />`
      const small = isBlack || order.length > 1 ? 'small' : ''
      return svg`${shape}${stacked(order, isBlack ? lines.black : lines.white).map(
        (text, line, { length }) =>
          svg`<text x=${centre} y=${height - 4 - (length - 1 - line) * lines.apart} text-anchor="middle" class=${small}>${text}</text>`,
      )}`
    })
  return svg`<svg class="key-picture" viewBox="-1 -1 ${15 * wide + 2} ${high + 2}" role="img" aria-label=${strikesSpelt(strikes)}>
    <path class="w" d=${whites} />${marked(false)}<path class="b" d=${blacks} />${marked(true)}
  </svg>`
}

/** Strikes with their keys named as the drawn ones are, those of one strike joined by a plus: `D3 50 + G3 55`. */
export function strikesSpelt(strikes: readonly (readonly number[])[]): string {
  return strikes.map(strike => strike.map(note => `${noteName(note)} ${note}`).join(' + ')).join(', ')
}

/** Strikes as note names: `D3 + G3`, `C3, E3, C3`. */
export function strikesInNames(strikes: readonly (readonly number[])[]): string {
  return strikes.map(strike => strike.map(noteName).join(' + ')).join(', ')
}
