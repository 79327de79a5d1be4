/** Relative luminance of WCAG 2.2, 0 to 1; red, green and blue are 0 to 255. */
export function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The parts of a colour that is written `#rrggbb`. Throws an Error for what is not. */
export function rgbOf(colour: string): readonly number[] {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`${colour} is no #rrggbb.`)
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** Contrast ratio of WCAG 2.2, of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** The same of two colours, written `#rrggbb`. */
export function contrastOf(one: string, other: string): number {
  return contrast(luminance(rgbOf(one)), luminance(rgbOf(other)))
}
