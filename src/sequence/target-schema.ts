import * as v from 'valibot'
import type { ElementTarget, TargetSelector } from '../ports/page-targets.ts'

/** UTF-16 units of names and texts, and of one CSS path, at most. */
export const targetLimits = { words: 120, css: 1_000, frames: 16, shadow: 16 } as const

const words = v.pipe(v.string(), v.maxLength(targetLimits.words))
const css = v.pipe(v.string(), v.maxLength(targetLimits.css))
const pixels = v.pipe(v.number(), v.finite(), v.minValue(-1e7), v.maxValue(1e7))
const size = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e7))

const selectorSchema: v.GenericSchema<unknown, TargetSelector> = v.variant('by', [
  v.strictObject({
    by: v.literal('test-id'),
    attribute: v.pipe(v.string(), v.regex(/^data-[a-z-]{1,40}$/)),
    value: words,
  }),
  v.strictObject({ by: v.literal('role'), role: words, name: words }),
  v.strictObject({ by: v.literal('text'), text: words }),
  v.strictObject({
    by: v.literal('css'),
    css,
    shadow: v.pipe(v.array(css), v.maxLength(targetLimits.shadow)),
  }),
])

/** Of a target, by name: pages tell and are told all but the frame. */
export const targetFields = {
  selectors: v.pipe(
    v.array(selectorSchema),
    v.maxLength(4),
    v.check(all => new Set(all.map(({ by }) => by)).size === all.length),
  ),
  frame: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
    v.maxLength(targetLimits.frames),
  ),
  frameUrl: v.pipe(v.string(), v.maxLength(4_096), v.regex(/^(?:https?:\/\/[^\s/?#@\\]+(?:\/[^\s?#]*)?)?$/i)),
  role: words,
  name: words,
  text: words,
  box: v.strictObject({ x: pixels, y: pixels, width: size, height: size }),
  around: words,
}

export const targetSchema: v.GenericSchema<unknown, ElementTarget> = v.strictObject(targetFields)
