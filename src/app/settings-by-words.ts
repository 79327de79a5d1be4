import { chatAddress } from '../answers/chat-address.ts'
import type { Choice } from '../commands/choice.ts'
import type { Choices } from '../commands/command-context.ts'
import type { Result } from '../commands/result.ts'
import type { SettingMeant, SettingsByWords } from '../commands/settings-by-words-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/text.ts'
import {
  changedSettings,
  fittingChange,
  isUsual,
  type Setting,
  type SettingGroup,
  type SettingValue,
  settingGroups,
  settingOf,
  settingsIn,
  shownValue,
  usualValue,
  withValue,
} from '../settings/catalogue.ts'
import type { Settings } from '../settings/settings.ts'
import type { SettingsInWords } from '../settings/settings-in-words.ts'
import { plainText } from '../speech/plain-words.ts'
import { fitsAsPushKey, pushKeyCode } from '../speech/push-key-code.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { type Named, namedSettings, readName, readValue } from './read-setting.ts'
import { searchSettings } from './search-settings.ts'
import { deviceCalled, valueInWords, valueRow, valuesToChoose } from './setting-values.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly store: PanelStore
  readonly change: SettingsService['change']
  readonly language: () => Language
  readonly inWords: (language: Language) => SettingsInWords
  readonly choices: Pick<Choices, 'offer'>
  /** Gives a word that can wake; throws `wake-word-unfit`. */
  readonly fitWakeWord: (said: string) => string
  /** Chooses who answers; rejects with `chat-unset` where that one has no address. */
  readonly chooseProvider: (choice: Settings['provider']) => Promise<Partial<Settings>>
}

type Changed = Result<Partial<Settings>>
/** What is done with the one setting that was meant, and what was said behind its name. */
type Act = (setting: Setting, value: string) => Promise<Changed>

export type SettingsByWordsService = ReturnType<typeof createSettingsByWords>

/** Every setting by what it is called: set, turned, told, reset, sought; what is unclear is offered as choices. */
export function createSettingsByWords(parts: Parts) {
  const { store, change, language, choices } = parts
  let named:
    | {
        readonly language: Language
        readonly words: SettingsInWords
        readonly all: readonly Named<Setting>[]
      }
    | undefined

  const service: SettingsByWords = {
    set: meant => found('set-setting', meant, apply),
    turn: (meant, on) =>
      found(on ? 'turn-setting-on' : 'turn-setting-off', meant, async setting => {
        if (setting.kind === 'switch') return keep(setting, on)
        offerValues(setting)
        throw new ClavierError('setting-no-switch', { name: known().words.name(setting) })
      }),
    tell: meant => found('tell-setting', meant, tell),
    reset: meant =>
      found('reset-setting', meant, setting => keep(setting, usualValue(setting), 'setting-reset')),
    async resetGroup(said) {
      if (said === undefined) return offerGroups('reset-group')
      const group = groupCalled(said)
      const name = known().words.group(group)
      // What would be lost by it is left to its own command, which asks.
      const differing = changedSettings(store.getState().settings, group)
      const changed = differing.filter(setting => !loses(setting, usualValue(setting)))
      const [losing] = differing
      if (losing === undefined) return { text: say('group-usual-already', { group: name }) }
      if (changed.length === 0) return offerGuarded(losing, usualValue(losing))
      const undo = await change(now => {
        let all: Partial<Settings> = {}
        for (const setting of changed)
          all = Object.assign({}, all, withValue({ ...now, ...all }, setting, usualValue(setting)))
        return all
      })
      const left = differing.filter(setting => !changed.includes(setting))
      const names = left.map(known().words.name).join(', ')
      return { text: say('group-reset', { group: name, count: changed.length, left: names }), undo }
    },
    async search(sought) {
      const rows = searchSettings(sought, known().words)
      store.setState({ view: 'settings', settingsSought: sought })
      const names = rows.slice(0, mostTold).map(known().words.name).join(', ')
      return {
        text: say('settings-found', {
          count: rows.length,
          names: rows.length > mostTold ? `${names} …` : names,
        }),
      }
    },
    async showGroup(said) {
      if (said === undefined) return offerGroups('settings-group')
      const group = groupCalled(said)
      const { words } = known()
      const names = settingsIn(group).map(words.name).join(', ')
      store.setState(({ settingsLed }) => ({
        view: 'settings',
        settingsSought: '',
        settingsLed: { group, times: (settingsLed?.times ?? 0) + 1 },
      }))
      return { text: say('settings-of-group', { group: words.group(group), names }) }
    },
  }
  return {
    ...service,
    joined,
    /** How surely words begin with the name of a setting: with all of one, with some words of it, or not. */
    likeness(words: string): {
      readonly kind: 'whole' | 'part' | 'none'
      readonly words: number
      readonly rest: string
    } {
      const read = readName(words, known().all, language())
      if (read === undefined) return { kind: 'none', words: 0, rest: words }
      return { kind: read.surely ? 'whole' : 'part', words: read.words, rest: read.rest }
    },
  }

  /** The words that a “to” has parted, where it is one of a name: `push` and `talk key F9`. */
  function joined(words: string, value: string): string | undefined {
    const whole = `${words} ${parting[language()]} ${value}`
    const read = readName(whole, known().all, language())
    return read?.surely && read.words > plainText(words).split(' ').length ? whole : undefined
  }

  function known() {
    const now = language()
    if (named?.language !== now) {
      const words = parts.inWords(now)
      named = { language: now, words, all: namedSettings(words, now) }
    }
    return named
  }

  /** The one setting that is meant; several, or none said, are offered, and nothing is done. */
  async function found(command: string, { words, value, group }: SettingMeant, act: Act): Promise<Changed> {
    const chosen = settingGroups.find(one => one === group)
    if (chosen !== undefined) return offerSettings(command, settingsIn(chosen), value)
    if (words === undefined) return offerGroups(command)
    const byId = settingOf(words)
    if (byId !== undefined) return act(byId, value ?? '')
    const read = readName(words, known().all, language())
    const [setting, ...others] = read?.found ?? []
    if (read === undefined || setting === undefined)
      throw new ClavierError('setting-unknown', { heard: words })
    const behind = value ?? read.rest
    return others.length === 0 ? act(setting, behind) : offerSettings(command, read.found, behind)
  }

  async function apply(setting: Setting, said: string): Promise<Changed> {
    if (said === '') return offerValues(setting)
    const value = valueSaid(setting, said)
    const fits = value !== undefined && fittingChange(store.getState().settings, setting, value) !== undefined
    if (fits) return keep(setting, value)
    const name = known().words.name(setting)
    const heard = said.slice(0, longestHeard)
    if (setting.kind === 'address')
      throw new ClavierError('setting-address-unfit', { name, heard, example: usualAddress(setting) })
    offerValues(setting)
    if (setting.kind === 'number') {
      const { least, most } = setting
      throw new ClavierError('setting-number-unfit', { name, heard, least, most })
    }
    throw new ClavierError('setting-value-unfit', { name, heard })
  }

  function valueSaid(setting: Setting, said: string): SettingValue | undefined {
    const { words } = known()
    if (setting.kind === 'device') {
      const [device, ...others] = deviceCalled(
        said,
        valuesToChoose(setting, store.getState(), words),
        language(),
      )
      if (device !== undefined && others.length === 0) return device.value
    }
    const value = readValue(setting, said, words, language())
    if (setting.id === 'wakeWord' && typeof value === 'string') return parts.fitWakeWord(value)
    if (setting.id === 'pushKey' && typeof value === 'string' && value !== '') {
      const code = pushKeyCode(value)
      return fitsAsPushKey(code) ? code : undefined
    }
    const refused = setting.id === 'openaiAddress' && value !== '' && chatAddress(String(value)) === undefined
    return refused ? undefined : value
  }

  async function keep(
    setting: Setting,
    value: SettingValue,
    told: 'setting-is' | 'setting-reset' = 'setting-is',
  ): Promise<Changed> {
    const { words } = known()
    const name = words.name(setting)
    const shown = valueInWords(setting, value, store.getState(), words)
    if (loses(setting, value)) return offerGuarded(setting, value)
    const same = JSON.stringify(shownValue(store.getState().settings, setting)) === JSON.stringify(value)
    if (same) return { text: say('setting-is-already', { name, value: shown }) }
    const undo =
      setting.id === 'provider'
        ? await parts.chooseProvider(value as Settings['provider']) // the schema took it
        : await change(now => withValue(now, setting, value))
    return { text: say(told, { name, value: shown }), undo }
  }

  async function tell(setting: Setting): Promise<Changed> {
    const state = store.getState()
    const { words } = known()
    const shown = (value: SettingValue) => valueInWords(setting, value, state, words)
    return {
      text: say('setting-told', {
        name: words.name(setting),
        value: shown(shownValue(state.settings, setting)),
        usual: shown(
          isUsual(state.settings, setting) ? shownValue(state.settings, setting) : usualValue(setting),
        ),
        line: words.line(setting),
      }),
    }
  }

  /** Less room would lose what is kept. */
  function loses(setting: Setting, value: SettingValue): boolean {
    const now = shownValue(store.getState().settings, setting)
    return setting.guardedBy !== undefined && Number(value) < Number(now)
  }

  function offerGuarded(setting: Setting, value: SettingValue): Changed {
    const { words } = known()
    const name = words.name(setting)
    const intent = { command: setting.guardedBy ?? '', slots: { number: Number(value) } }
    const rows = choices.offer(say('choices-values', { name }), [
      { label: `${name}: ${words.value(setting, value)}`, detail: words.line(setting), intent },
    ])
    return { text: say('choose-setting', { count: 1, rows }) }
  }

  function offerGroups(command: string): Changed {
    const { words } = known()
    const byGroup = command === 'reset-group' || command === 'settings-group'
    const rows = settingGroups.map(
      (group): Choice => ({
        label: words.group(group),
        detail: '',
        intent: { command, slots: byGroup ? { words: group } : { group } },
      }),
    )
    return offered(say('choices-setting-groups'), rows)
  }

  function offerSettings(command: string, some: readonly Setting[], value: string | undefined): Changed {
    const { words } = known()
    const { settings } = store.getState()
    const rows = some.map(
      (setting): Choice => ({
        label: words.name(setting),
        detail: valueInWords(setting, shownValue(settings, setting), store.getState(), words),
        intent: {
          command,
          slots: value === undefined || value === '' ? { words: setting.id } : { words: setting.id, value },
        },
      }),
    )
    return offered(say('choices-settings'), rows)
  }

  function offerValues(setting: Setting): Changed {
    const { words } = known()
    const values = valuesToChoose(setting, store.getState(), words).map(one => valueRow(setting, one))
    const learnt = setting.id === 'pushNotes' ? [learnRow(words.name(setting))] : []
    return offered(say('choices-values', { name: words.name(setting) }), [...values, ...learnt])
  }

  function offered(title: ReturnType<typeof say>, rows: readonly Choice[]): Changed {
    return { text: say('choose-setting', { count: rows.length, rows: choices.offer(title, rows) }) }
  }

  function groupCalled(said: string): SettingGroup {
    const { words } = known()
    const exact = settingGroups.find(group => group === said)
    if (exact !== undefined) return exact
    const all = settingGroups.map(one => ({
      one,
      names: [words.group(one), ...words.groupAlso(one)].map(name => plainText(name).split(' ')),
    }))
    const read = readName(said, all, language())
    const [group, ...others] = read?.found ?? []
    if (group === undefined || others.length > 0 || read?.rest !== '')
      throw new ClavierError('setting-group-unknown', {
        heard: said.slice(0, longestHeard),
        groups: settingGroups.map(words.group).join(', '),
      })
    return group
  }
}

/** What parts a name from its value where fields of pages are set. */
const parting: Readonly<Record<Language, string>> = { en: 'to', es: 'a', de: 'auf', fr: 'à' }
/** Names that are told of what was found; all are shown. */
const mostTold = 9
/** Most of what was heard that is told again, in UTF-16 units. */
const longestHeard = 200

function usualAddress(setting: Setting): string {
  return String(usualValue(setting)) || 'https://ai.example.com/v1'
}

function learnRow(label: string): Choice {
  return { label, detail: 'C3–C5', intent: { command: 'learn-push-keys', slots: {} } }
}
