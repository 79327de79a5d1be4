import type { Choice } from '../commands/choice.ts'
import type { Language } from '../language/language.ts'
import { type Setting, type SettingValue, shownValue, usualValue } from '../settings/catalogue.ts'
import type { SettingsInWords } from '../settings/settings-in-words.ts'
import { plainText } from '../speech/plain-words.ts'
import type { PanelState } from '../state/panel-state.ts'
import { readName } from './read-setting.ts'

/** A value with what it is called. */
export interface ShownValue {
  readonly value: SettingValue
  readonly label: string
}

/** Values of a number that are offered between its ends. */
const between = 4

/** The values of a setting that can be chosen from now, as they are shown; all of them where they are few. */
export function valuesToChoose(
  setting: Setting,
  state: PanelState,
  words: SettingsInWords,
): readonly ShownValue[] {
  const { settings } = state
  const shown = (value: SettingValue): ShownValue => ({ value, label: words.value(setting, value) })
  switch (setting.kind) {
    case 'switch':
      return [true, false].map(shown)
    case 'choice':
      return setting.values.map(shown)
    case 'number':
      return numbersOf(setting, Number(shownValue(settings, setting)), Number(usualValue(setting))).map(shown)
    case 'several':
      return [...setting.values.map(one => [one]), [...setting.values]].map(one => shown(one as SettingValue)) // values of the catalogue
    case 'text':
    case 'address':
      return [shown(usualValue(setting))]
    case 'device':
      return devicesOf(setting, state, words)
  }
}

/** The value that is called so among those of this machine. */
export function deviceCalled(
  said: string,
  devices: readonly ShownValue[],
  language: Language,
): readonly ShownValue[] {
  const wanted = plainText(said)
  const same = devices.filter(({ label }) => plainText(label) === wanted)
  if (same.length > 0) return same.slice(0, 1)
  const named = devices.map(one => ({ one, names: [plainText(one.label).split(' ')] }))
  const read = readName(said, named, language)
  return read === undefined || read.rest !== '' ? [] : read.found
}

/** What a value is called, that of a device by its name. */
export function valueInWords(
  setting: Setting,
  value: SettingValue,
  state: PanelState,
  words: SettingsInWords,
): string {
  const devices = setting.kind === 'device' ? devicesOf(setting, state, words) : []
  const same = devices.find(one => JSON.stringify(one.value) === JSON.stringify(value))
  return same?.label ?? words.value(setting, value)
}

/** A row that sets the setting to the value once it is chosen. */
export function valueRow(setting: Setting, { value, label }: ShownValue): Choice {
  // Without words behind the name the values would be offered again: nothing at all is said by what it is called.
  const named = setting.kind === 'device' || typeof value === 'object' || value === ''
  const how = named ? label : String(value)
  return { label, detail: '', intent: { command: 'set-setting', slots: { words: setting.id, value: how } } }
}

function devicesOf(setting: Setting, state: PanelState, words: SettingsInWords): readonly ShownValue[] {
  const usual = usualValue(setting)
  const head = { value: usual, label: words.value(setting, usual) }
  return [head, ...connected(setting.id, state).filter(({ label }) => label !== '')]
}

/** Names of devices are untrusted text. */
function connected(
  id: string,
  { voices, recognition, keyboards, vocabularies }: PanelState,
): readonly ShownValue[] {
  if (id === 'voice') return voices.map(({ id: value, name }) => ({ value, label: name }))
  if (id === 'microphone')
    return recognition.microphones.map(({ id: known, name }) => ({ value: { id: known, name }, label: name }))
  if (id === 'keyboards')
    return keyboards.map(({ name, maker }) => ({ value: [{ name, maker }], label: name }))
  return id === 'vocabulary' ? vocabularies.map(({ id: value, name }) => ({ value, label: name })) : []
}

/** One step less and more, what is usual, and some from one end to the other. By steps every one is reached. */
function numbersOf(
  { least, most, step }: { readonly least: number; readonly most: number; readonly step: number },
  now: number,
  usual: number,
): readonly number[] {
  const spread = Array.from({ length: between }, (_, place) => {
    const steps = Math.round(((most - least) * (place + 1)) / (between + 1) / step)
    return least + steps * step
  })
  const all = [now - step, now + step, usual, least, ...spread, most]
  return [...new Set(all)].filter(one => one >= least && one <= most).slice(0, 9)
}
