/**
 * Every setting that is the user's choice, as data: what is shown, sought, marked, reset and set by phrase is
 * derived from it. Its words stand beside the views (`extension/panel/views/settings/setting-words.ts`);
 * `test/contract/settings.test.ts` holds both to the schema.
 */
import { type ConstantName, constantRanges } from '../music/constants.ts'
import { providerIds } from '../ports/assistant.ts'
import { bandCounts, cueStyles, kindModes, sweepSeconds } from '../ports/layout-choices.ts'
import { elementKinds } from '../ports/page.ts'
import { followed } from '../ports/page-layout.ts'
import { keyVoices } from '../ports/sound.ts'
import { recogniserIds } from '../ports/speech.ts'
import { defaultSettings, parseSettings, type Settings } from './settings.ts'

/** In the order in which they are shown. */
export const settingGroups = [
  'general',
  'listening',
  'recognition',
  'feedback',
  'sound',
  'keyboards',
  'playing',
  'hands',
  'sequences',
  'vocabularies',
  'answers',
  'machines',
] as const
export type SettingGroup = (typeof settingGroups)[number]

/** What a setting takes. */
export type SettingKind =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  /** Whole numbers as they are shown, in steps that make a difference; kept divided by `scale` (shares are shown in per cent). */
  | {
      readonly kind: 'number'
      readonly least: number
      readonly most: number
      readonly step: number
      readonly unit: SettingUnit
      readonly scale: number
    }
  /** At least one of these, each once; their order may count. */
  | { readonly kind: 'several'; readonly values: readonly string[] }
  /** `empty`: whether nothing at all is a value too. */
  | { readonly kind: 'text'; readonly most: number; readonly empty: boolean }
  | { readonly kind: 'address'; readonly empty: boolean }
  /** One or some of what this machine has now, or of what is learnt by doing it; the commands that choose it. */
  | { readonly kind: 'device'; readonly commands: readonly [string, ...string[]] }

export type SettingUnit = '%' | 'ms' | 's' | 'tokens' | 'MB' | 'GB' | 'MIDI'

export type Setting = SettingKind & {
  /** Also that of its field in the panel (`set-ID`). */
  readonly id: string
  readonly group: SettingGroup
  readonly key: keyof Settings
  /** Which entry of the record under the key. */
  readonly part?: string
  /** Making it smaller would lose something: only this command does, which asks before. */
  readonly guardedBy?: string
}

const on = { kind: 'switch' } as const
const choice = (values: readonly (string | number)[]) => ({ kind: 'choice', values }) as const
const number = (least: number, most: number, step: number, unit: SettingUnit) =>
  ({ kind: 'number', least, most, step, unit, scale: 1 }) as const
const device = (...commands: readonly [string, ...string[]]) => ({ kind: 'device', commands }) as const
const modelName = { kind: 'text', most: 200, empty: true } as const
const languageChoice = choice(['auto', 'en', 'es', 'de', 'fr'])

const row = (group: SettingGroup, key: keyof Settings, kind: SettingKind): Setting => ({
  id: key,
  group,
  key,
  ...kind,
})

/** The steps fit how finely a hand can tell. */
const handSteps: Readonly<Record<ConstantName, number>> = {
  gap: 10,
  onset: 5,
  spread: 10,
  chordGap: 5,
  nameSpan: 100,
  bounce: 5,
  brush: 5,
  brushVelocity: 1,
  escapeOnset: 10,
  escapeHold: 50,
  overlap: 5,
  parameterWait: 100,
  waitTick: 10,
  stuck: 1000,
}

const hands = Object.entries(handSteps).map(([part, step]): Setting => {
  const { min, max } = constantRanges[part as ConstantName] // the keys of `handSteps` are all there are
  const share = part === 'brushVelocity' || part === 'overlap'
  const scale = share ? 100 : 1
  const bounds = { least: Math.round(min * scale), most: Math.round(max * scale), step, scale }
  const kind = { kind: 'number', ...bounds, unit: share ? '%' : 'ms' } as const
  return { id: `hands-${part}`, group: 'hands', key: 'hands', part, ...kind }
})

const kinds = elementKinds.map(
  (part): Setting => ({
    id: `kind-${part}`,
    group: 'sound',
    key: 'layoutKinds',
    part,
    ...choice(kindModes),
  }),
)

/** In the order in which they are shown, one line each. */
export const settingsCatalogue: readonly Setting[] = [
  row('general', 'language', languageChoice),
  row('general', 'look', choice(['system', 'light', 'dark', 'contrast'])),
  row('general', 'motion', choice(['system', 'less'])),
  row('general', 'feedback', on),
  row('general', 'screenReader', on),
  row('general', 'oneHand', on),
  row('general', 'startWithBrowser', on),
  row('general', 'trustedInput', on),

  row('listening', 'listenMode', choice(['always', 'push', 'wake'])),
  row('listening', 'wakeWord', { kind: 'text', most: 40, empty: false }),
  row('listening', 'pushNotes', device('learn-push-keys')),
  row('listening', 'pushKey', { kind: 'text', most: 40, empty: true }),

  row('recognition', 'recognisers', { kind: 'several', values: recogniserIds }),
  row('recognition', 'speechServerAddress', { kind: 'address', empty: false }),
  row('recognition', 'speechServerModel', { kind: 'text', most: 200, empty: false }),
  row('recognition', 'microphone', device('microphones', 'use-microphone')),
  row('recognition', 'leastConfidence', number(0, 100, 5, '%')),

  row('feedback', 'speakOutcomes', on),
  row('feedback', 'speakAnswers', on),
  row('feedback', 'proposals', on),
  row('feedback', 'soundOutcomes', on),
  row('feedback', 'speakReadBack', on),
  row('feedback', 'playReadBack', on),
  row('feedback', 'speakDictated', on),
  row('feedback', 'voiceLanguage', languageChoice),
  row('feedback', 'voice', device('voices', 'use-voice')),
  row('feedback', 'speechRate', number(50, 300, 5, '%')),
  row('feedback', 'speechPitch', number(50, 200, 5, '%')),
  row('feedback', 'readingSpeed', number(50, 300, 5, '%')),

  ...kinds,
  row('sound', 'layoutSeconds', number(sweepSeconds.fewest, sweepSeconds.most, 1, 's')),
  row('sound', 'layoutBands', choice(bandCounts)),
  row('sound', 'layoutCues', choice(cueStyles)),
  row('sound', 'layoutTurned', on),
  row('sound', 'layoutMono', on),
  row('sound', 'layoutSmallSpeakers', on),
  row('sound', 'layoutMode', on),
  row('sound', 'following', on),
  row('sound', 'follows', { kind: 'several', values: followed }),

  row('keyboards', 'keyboards', device('settings')),
  row('keyboards', 'midiChannel', choice(Array.from({ length: 17 }, (_, channel) => channel))),
  row('keyboards', 'lowestNote', number(0, 103, 1, 'MIDI')),

  row('playing', 'keys', on),
  row('playing', 'latch', on),
  row('playing', 'keySound', on),
  row('playing', 'keyVoice', choice(keyVoices)),
  row('playing', 'computerPiano', on),
  row('playing', 'practiceFromMemory', on),
  row('playing', 'numberLanguage', choice(['ten', 'two'])),
  row('playing', 'amounts', choice(['linear', 'power'])),

  ...hands,

  row('sequences', 'pauseMediaWithRecording', on),
  row('sequences', 'playedNotesSound', on),
  row('sequences', 'playingSpeed', number(50, 800, 25, '%')),
  row('sequences', 'recordVideo', on),

  row('vocabularies', 'vocabulary', device('vocabularies', 'use-vocabulary')),

  row('answers', 'provider', choice(['auto', ...providerIds, 'none'])),
  row('answers', 'ollamaAddress', { kind: 'address', empty: false }),
  row('answers', 'model', modelName),
  row('answers', 'contextTokens', number(512, 131_072, 512, 'tokens')),
  row('answers', 'loadAhead', on),
  row('answers', 'modelMemory', number(0, 4096, 1, 'GB')),
  row('answers', 'openaiAddress', { kind: 'address', empty: true }),
  row('answers', 'openaiModel', modelName),
  row('answers', 'embeddingModel', modelName),
  row('answers', 'searchByMeaning', on),
  row('answers', 'tagWeighting', number(0, 100, 5, '%')),
  { ...row('answers', 'keptMegabytes', number(1, 2000, 1, 'MB')), guardedBy: 'kept-limit' },

  row('machines', 'shareSettings', on),
]

/** What of the schema is no choice of the user, and why. */
export const notChosen: Readonly<Partial<Record<keyof Settings, string>>> = {
  version: 'It says how the settings are written.',
  sites: 'It is settled site by site, by commands and a section of its own.',
}

export type SettingValue = Settings[keyof Settings] | string | number | readonly string[]

const byId = new Map(settingsCatalogue.map(setting => [setting.id, setting]))

export const settingOf = (id: string): Setting | undefined => byId.get(id)

export function settingsIn(group: SettingGroup): readonly Setting[] {
  return settingsCatalogue.filter(setting => setting.group === group)
}

/** What holds, as it is shown: a share in per cent, a constant of the hands also where only its default does. */
export function shownValue(settings: Settings, setting: Setting): SettingValue {
  const { key, part } = setting
  if (part === undefined) return settings[key]
  if (key === 'layoutKinds')
    return Object.entries(settings.layoutKinds).find(([kind]) => kind === part)?.[1] ?? ''
  const own = settings.hands[part] ?? constantRanges[part as ConstantName].default // `part` is a constant's name
  return Math.round(own * (setting.kind === 'number' ? setting.scale : 1))
}

export function usualValue(setting: Setting): SettingValue {
  return shownValue(defaultSettings, setting)
}

/** The change that gives a setting another value, as it is shown; nothing is checked here. */
export function withValue(settings: Settings, setting: Setting, value: SettingValue): Partial<Settings> {
  const { key, part } = setting
  if (part === undefined) return { [key]: value }
  if (key === 'layoutKinds')
    return { layoutKinds: { ...settings.layoutKinds, [part]: value } as Settings['layoutKinds'] } // held to the schema when it is kept
  const scale = setting.kind === 'number' ? setting.scale : 1
  // What is as usual is not kept: a better default of a later version then holds.
  const { [part]: _, ...others } = settings.hands
  return { hands: value === usualValue(setting) ? others : { ...others, [part]: Number(value) / scale } }
}

/** The same change where the schema takes the value as it is; else undefined, and nothing may be changed. */
export function fittingChange(
  settings: Settings,
  setting: Setting,
  value: SettingValue,
): Partial<Settings> | undefined {
  if (setting.kind === 'number' && !withinBounds(setting, value)) return undefined
  const change = withValue(settings, setting, value)
  const kept = parseSettings({ ...settings, ...change })
  const holds = kept !== undefined && JSON.stringify(shownValue(kept, setting)) === JSON.stringify(value)
  return holds ? change : undefined
}

function withinBounds({ least, most }: { readonly least: number; readonly most: number }, value: unknown) {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

export function isUsual(settings: Settings, setting: Setting): boolean {
  return JSON.stringify(shownValue(settings, setting)) === JSON.stringify(usualValue(setting))
}

/** The settings of a group, or all, that differ from what is usual. */
export function changedSettings(settings: Settings, group?: SettingGroup): readonly Setting[] {
  return settingsCatalogue.filter(
    setting => (group === undefined || setting.group === group) && !isUsual(settings, setting),
  )
}
