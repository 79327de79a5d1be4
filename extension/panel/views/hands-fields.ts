import { type ConstantName, constantRanges } from '../../../src/music/constants.ts'
import type { NumberBounds } from './number-bounds.ts'
import type { LabelKey } from './settings-labels.ts'

interface HandsField {
  readonly constant: ConstantName
  readonly name: LabelKey
  readonly hint: LabelKey
  /** What the constant is multiplied by to be shown: shares are shown in per cent. */
  readonly scale: number
  readonly bounds: NumberBounds
}

/** How each constant is asked for; the steps fit how finely a hand can tell. */
const asked: Readonly<
  Record<ConstantName, { readonly name: LabelKey; readonly hint: LabelKey; readonly step: number }>
> = {
  gap: { name: 'handsGap', hint: 'handsGapHint', step: 10 },
  onset: { name: 'handsOnset', hint: 'handsOnsetHint', step: 5 },
  spread: { name: 'handsSpread', hint: 'handsSpreadHint', step: 10 },
  chordGap: { name: 'handsChordGap', hint: 'handsChordGapHint', step: 5 },
  nameSpan: { name: 'handsNameSpan', hint: 'handsNameSpanHint', step: 100 },
  bounce: { name: 'handsBounce', hint: 'handsBounceHint', step: 5 },
  brush: { name: 'handsBrush', hint: 'handsBrushHint', step: 5 },
  brushVelocity: { name: 'handsSoft', hint: 'handsSoftHint', step: 1 },
  escapeOnset: { name: 'handsEscapeOnset', hint: 'handsEscapeOnsetHint', step: 10 },
  escapeHold: { name: 'handsEscapeHold', hint: 'handsEscapeHoldHint', step: 50 },
  overlap: { name: 'handsOverlap', hint: 'handsOverlapHint', step: 5 },
  parameterWait: { name: 'handsWait', hint: 'handsWaitHint', step: 100 },
  waitTick: { name: 'handsTick', hint: 'handsTickHint', step: 10 },
  stuck: { name: 'handsStuck', hint: 'handsStuckHint', step: 1000 },
}

/** A field for every constant, those first that most hands need. */
export const handsFields: readonly HandsField[] = Object.entries(asked).map(([key, { name, hint, step }]) => {
  const constant = key as ConstantName // the keys of `asked` are all there are
  const { min, max, default: standard } = constantRanges[constant]
  const isShare = constant === 'brushVelocity' || constant === 'overlap'
  const [scale, unit] = isShare ? [100, '%'] : [1, 'ms']
  const bounds = { least: min * scale, most: max * scale, step, standard: standard * scale, unit }
  return { constant, name, hint, scale, bounds }
})
