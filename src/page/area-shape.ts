import type { Box } from '../ports/page.ts'

/** Numbers as areas write them: separated by anything, what is no number left out. */
const numbersOf = (coords: string) => (coords.slice(0, 20_000).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

/**
 * The box around an area's shape within a picture of that size, both in the picture's own pixels, or
 * undefined where the coordinates make no shape (HTML, 4.8.14 "Image maps").
 */
export function areaBox(
  shape: string,
  coords: string,
  size: { width: number; height: number },
): Box | undefined {
  const kind = shape.trim().toLowerCase()
  if (kind === 'default') return { x: 0, y: 0, ...size }
  const numbers = numbersOf(coords)
  const [a, b, c, d] = numbers
  if (kind === 'circle' || kind === 'circ') {
    if (a === undefined || b === undefined || c === undefined || c <= 0) return undefined
    return { x: a - c, y: b - c, width: 2 * c, height: 2 * c }
  }
  if (kind === 'poly' || kind === 'polygon') {
    const xs = numbers.filter((_, at) => at % 2 === 0).slice(0, numbers.length >> 1)
    const ys = numbers.filter((_, at) => at % 2 === 1)
    if (ys.length < 3) return undefined
    const [x, y] = [Math.min(...xs), Math.min(...ys)]
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  }
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  return { x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) }
}
