import { svg, type TemplateResult } from 'lit-html'

const black = new Set([1, 3, 6, 8, 10])
const whiteBefore = [0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6] as const
/** Width of a white key, and height of the picture, in units of the drawing. */
const wide = 12
const high = 26

/** The 25 keys in black and white: those that are struck have the number of their strike, on white in a frame. */
export function cardPicture(strikes: readonly (readonly number[])[]): TemplateResult {
  const order = new Map<number, string>()
  for (const [index, strike] of strikes.entries())
    for (const note of strike) order.set(note, `${order.get(note) ?? ''}${index + 1}`)
  const notes = Array.from({ length: 25 }, (_, index) => 48 + index)
  const key = (note: number) => {
    const step = note - 48
    const before = 7 * Math.floor(step / 12) + (whiteBefore[step % 12] ?? 0)
    const isBlack = black.has(step % 12)
    const [x, width, height] = isBlack ? [before * wide - 4, 8, 15] : [before * wide, wide, high]
    const struck = order.get(note)
    return svg`<rect x=${x} y="0" width=${width} height=${height} fill=${isBlack && struck === undefined ? '#000' : '#fff'}
        stroke="#000" stroke-width=${struck === undefined ? 0.6 : 1.8} />
      ${struck === undefined ? '' : svg`<text x=${x + width / 2} y=${height - 3} text-anchor="middle" font-size=${isBlack ? 8 : 10} font-weight="700">${struck.slice(0, 2)}</text>`}`
  }
  const isBlack = (note: number) => black.has(note % 12)
  return svg`<svg class="keys" viewBox="-1 -1 ${15 * wide + 2} ${high + 2}" aria-hidden="true">${notes.filter(note => !isBlack(note)).map(key)}${notes.filter(isBlack).map(key)}</svg>`
}
