import { type ConnectedKeyboard, type KeyboardIdentity, sameKeyboard } from '../../../../src/ports/keys.ts'
import type { LabelKey } from './settings-labels.ts'

/** A keyboard as Settings list it: those of one name and maker are one. */
export interface KeyboardRow extends KeyboardIdentity {
  readonly chosen: boolean
  /** How it is now, in words. */
  readonly state: Extract<LabelKey, 'keyboardHeard' | 'keyboardUnheard' | 'keyboardAbsent' | 'keyboardGone'>
}

/**
 * Connected keyboards, then chosen ones that are not connected now, then those that were `listed` before:
 * a row does not vanish under the hand that takes its choice away.
 */
export function keyboardRows(
  connected: readonly ConnectedKeyboard[],
  chosen: readonly KeyboardIdentity[],
  listed: readonly KeyboardIdentity[] = [],
): readonly KeyboardRow[] {
  const rows: KeyboardRow[] = []
  for (const { name, maker, heard } of connected) {
    if (rows.some(row => sameKeyboard(row, { name, maker }))) continue
    const isChosen = chosen.some(one => sameKeyboard(one, { name, maker }))
    rows.push({ name, maker, chosen: isChosen, state: heard ? 'keyboardHeard' : 'keyboardUnheard' })
  }
  for (const { name, maker } of [...chosen, ...listed]) {
    if (rows.some(row => sameKeyboard(row, { name, maker }))) continue
    const isChosen = chosen.some(one => sameKeyboard(one, { name, maker }))
    rows.push({ name, maker, chosen: isChosen, state: isChosen ? 'keyboardAbsent' : 'keyboardGone' })
  }
  return rows
}

/** The choice with one keyboard put in or taken out. */
export function withChosen(
  chosen: readonly KeyboardIdentity[],
  { name, maker }: KeyboardIdentity,
  on: boolean,
): KeyboardIdentity[] {
  const others = chosen.filter(one => !sameKeyboard(one, { name, maker }))
  return on ? [...others, { name, maker }] : others
}

/** Its name as it is shown; the maker where that says more. Untrusted text. */
export function keyboardWords({ name, maker }: KeyboardIdentity, unnamed: string): string {
  const shown = name.trim() === '' ? unnamed : name
  return maker.trim() === '' || shown.includes(maker) ? shown : `${shown} · ${maker}`
}
