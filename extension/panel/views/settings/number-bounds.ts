import { settingOf, usualValue } from '../../../../src/settings/catalogue.ts'

/** Whole numbers from `least` to `most`; `standard` is the one to go back to. */
export interface NumberBounds {
  readonly least: number
  readonly most: number
  readonly step: number
  readonly standard: number
  /** What it counts, as shown: `ms`, `%`. */
  readonly unit: string
}

/** The bounds of a number as the catalogue has them. */
export function catalogueBounds(id: string): NumberBounds {
  const setting = settingOf(id)
  if (setting?.kind !== 'number') throw new Error(`${id} is no number of the catalogue`)
  const { least, most, step, unit } = setting
  return { least, most, step, standard: Number(usualValue(setting)), unit }
}
