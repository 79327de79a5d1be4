import type { ConstantName } from '../../../../src/music/constants.ts'
import { catalogueBounds, type NumberBounds } from './number-bounds.ts'
import type { LabelKey } from './settings-labels.ts'

interface HandsField {
  readonly constant: ConstantName
  readonly name: LabelKey
  readonly hint: LabelKey
  /** What the constant is multiplied by to be shown: shares are shown in per cent. */
  readonly scale: number
  readonly bounds: NumberBounds
}

/** How each constant is asked for. */
const asked: Readonly<Record<ConstantName, { readonly name: LabelKey; readonly hint: LabelKey }>> = {
  gap: { name: 'handsGap', hint: 'handsGapHint' },
  onset: { name: 'handsOnset', hint: 'handsOnsetHint' },
  spread: { name: 'handsSpread', hint: 'handsSpreadHint' },
  chordGap: { name: 'handsChordGap', hint: 'handsChordGapHint' },
  nameSpan: { name: 'handsNameSpan', hint: 'handsNameSpanHint' },
  bounce: { name: 'handsBounce', hint: 'handsBounceHint' },
  brush: { name: 'handsBrush', hint: 'handsBrushHint' },
  brushVelocity: { name: 'handsSoft', hint: 'handsSoftHint' },
  escapeOnset: { name: 'handsEscapeOnset', hint: 'handsEscapeOnsetHint' },
  escapeHold: { name: 'handsEscapeHold', hint: 'handsEscapeHoldHint' },
  overlap: { name: 'handsOverlap', hint: 'handsOverlapHint' },
  parameterWait: { name: 'handsWait', hint: 'handsWaitHint' },
  waitTick: { name: 'handsTick', hint: 'handsTickHint' },
  stuck: { name: 'handsStuck', hint: 'handsStuckHint' },
}

/** A field for every constant, those first that most hands need. */
export const handsFields: readonly HandsField[] = Object.entries(asked).map(([key, { name, hint }]) => {
  const constant = key as ConstantName // the keys of `asked` are all there are
  const bounds = catalogueBounds(`hands-${constant}`)
  return { constant, name, hint, scale: bounds.unit === '%' ? 100 : 1, bounds }
})
