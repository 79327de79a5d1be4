import type { ModeName } from '../../../../src/music/mode-names.ts'
import { readPowers } from '../../../../src/music/number-language.ts'
import { amountUnit, distanceOf, playedAmount } from '../../../../src/music/signed-amounts.ts'
import type { Settings } from '../../../../src/settings/settings.ts'
import type { Label, LabelKey } from '../../panel-texts.ts'

/** What a drawn key means in a mode: few letters to be drawn, and words to be heard. */
export interface ModeKey {
  readonly drawn: string
  readonly words: string
}

const modeNames: Readonly<Record<ModeName, LabelKey>> = {
  scroll: 'modeScroll',
  move: 'modeMove',
  seek: 'modeSeek',
  zoom: 'modeZoom',
  volume: 'modeVolume',
  numbers: 'modeNumbers',
  letters: 'modeLetters',
  tune: 'modeTune',
  guess: 'modeGuess',
  layout: 'modeLayout',
  practice: 'modePractice',
}

export function modeName(mode: ModeName, label: Label): string {
  return label(modeNames[mode])
}

/** What a key means in the mode; undefined where it means nothing, or the mode draws its keys itself. */
export function modeKey(
  mode: ModeName,
  note: number,
  settings: Pick<Settings, 'amounts' | 'numberLanguage'>,
  label: Label,
): ModeKey | undefined {
  switch (mode) {
    case 'letters':
    case 'tune':
    case 'guess':
    case 'layout':
    case 'practice':
      return undefined
    case 'numbers':
      return settings.numberLanguage === 'two' ? powerKey(note) : digitKey(note, label)
    case 'move':
      return placeKey(note, label)
    default:
      return note === middle
        ? alike(label('keyStop'))
        : alike(signed(playedAmount(note, even, settings.amounts) * amountUnit(mode, settings.amounts)))
  }
}

const middle = 60
/** A velocity that makes an amount neither more nor less. */
const even = 0.6

const alike = (text: string): ModeKey => ({ drawn: text, words: text })

function signed(amount: number): string {
  return amount < 0 ? `−${-amount}` : `+${amount}`
}

function powerKey(note: number): ModeKey | undefined {
  const value = readPowers([note])
  if (value === undefined) return undefined
  return alike(value < 0 ? `−${-value}` : String(value))
}

function digitKey(note: number, label: Label): ModeKey | undefined {
  const steps = Math.abs(distanceOf(note))
  if (steps === 0) return alike(label('keyEnter'))
  if (steps === 11) return { drawn: '⌫', words: label('keyBackspace') }
  if (steps > 10) return undefined
  const digit = String(steps % 10)
  return alike(note < middle ? `−${digit}` : digit)
}

function placeKey(note: number, label: Label): ModeKey {
  if (note === middle) return alike(label('keyClick'))
  if (note < middle) {
    const number = note - 47
    return { drawn: `↕${number}`, words: label('keyRow', { number }) }
  }
  const number = note - middle
  return { drawn: `↔${number}`, words: label('keyColumn', { number }) }
}
