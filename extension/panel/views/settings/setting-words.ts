import { type Language, languageNames, languages } from '../../../../src/language/language.ts'
import { noteName } from '../../../../src/music/notes.ts'
import { kindModes } from '../../../../src/ports/layout-choices.ts'
import type { Setting, SettingGroup, SettingValue } from '../../../../src/settings/catalogue.ts'
import type { SettingsInWords } from '../../../../src/settings/settings-in-words.ts'
import { handsFields } from './hands-fields.ts'
import { settingSpokenLabels } from './setting-spoken-texts.ts'
import { type LabelKey, settingsLabelIn } from './settings-labels.ts'

/** How one setting is told: its name, its plain line, and what its values are called. */
interface Told {
  readonly name: LabelKey
  readonly line: LabelKey
  readonly values?: Readonly<Record<string, LabelKey>>
}
const told = (name: LabelKey, line: LabelKey, values?: Readonly<Record<string, LabelKey>>): Told =>
  values === undefined ? { name, line } : { name, line, values }

const kindValues = Object.fromEntries(kindModes.map(mode => [mode, `kindMode-${mode}` as const]))

/** Every setting of the catalogue, by its id; `test/contract/settings.test.ts` says which one is missing. */
const toldSettings: Readonly<Record<string, Told>> = {
  language: told('setLanguage', 'lineLanguage', { auto: 'languageAuto' }),
  look: told('setLook', 'setLookHint', {
    system: 'lookSystem',
    light: 'lookLight',
    dark: 'lookDark',
    contrast: 'lookContrast',
  }),
  motion: told('setMotion', 'setMotionHint', { system: 'lookSystem', less: 'motionLess' }),
  feedback: told('setFeedback', 'lineFeedback'),
  practiceFromMemory: told('setFromMemory', 'setFromMemoryHint'),
  screenReader: told('setReader', 'setReaderHint'),
  oneHand: told('setOneHand', 'setOneHandHint'),
  startWithBrowser: told('setStart', 'setStartHint'),
  trustedInput: told('setTrusted', 'setTrustedHint'),
  listenMode: told('setListenMode', 'setListenModeHint', {
    always: 'listenAlways',
    push: 'listenPush',
    wake: 'listenWake',
  }),
  wakeWord: told('setWakeWord', 'setWakeWordHint'),
  pushNotes: told('setPushNotes', 'setPushNotesHint'),
  pushKey: told('setPushKey', 'setPushKeyHint'),
  recognisers: told('nameRecognisers', 'recognisersHint', {
    'on-device': 'recogniser-on-device',
    service: 'recogniser-service',
    server: 'recogniser-server',
  }),
  speechServerAddress: told('setServerAddress', 'lineServerAddress'),
  speechServerModel: told('setServerModel', 'lineServerModel'),
  microphone: told('setMicrophone', 'lineMicrophone'),
  leastConfidence: told('setConfidence', 'setConfidenceHint'),
  speakOutcomes: told('setSpeakOutcomes', 'setSpeakOutcomesHint'),
  speakAnswers: told('setSpeakAnswers', 'setSpeakAnswersHint'),
  proposals: told('setProposals', 'setProposalsHint'),
  soundOutcomes: told('setSoundOutcomes', 'lineSoundOutcomes'),
  speakReadBack: told('setSpeakNames', 'lineSpeakNames'),
  playReadBack: told('setSoundNames', 'lineSoundNames'),
  speakDictated: told('setSpeakDictated', 'setSpeakDictatedHint'),
  voiceLanguage: told('setVoiceLanguage', 'lineVoiceLanguage', { auto: 'voiceLanguageAuto' }),
  voice: told('setVoice', 'setVoiceHint'),
  speechRate: told('setSpeechRate', 'setSpeechRateHint'),
  speechPitch: told('setSpeechPitch', 'setSpeechPitchHint'),
  readingSpeed: told('setReadingSpeed', 'setReadingSpeedHint'),
  'kind-link': told('setKind-link', 'lineKind', kindValues),
  'kind-image': told('setKind-image', 'lineKind', kindValues),
  'kind-text': told('setKind-text', 'lineKind', kindValues),
  'kind-heading': told('setKind-heading', 'lineKind', kindValues),
  'kind-button': told('setKind-button', 'lineKind', kindValues),
  'kind-field': told('setKind-field', 'lineKind', kindValues),
  'kind-media': told('setKind-media', 'lineKind', kindValues),
  'kind-landmark': told('setKind-landmark', 'lineKind', kindValues),
  layoutSeconds: told('setSeconds', 'setSecondsHint'),
  layoutBands: told('setBands', 'setBandsHint'),
  layoutCues: told('setCues', 'setCuesHint', {
    instruments: 'cues-instruments',
    velocity: 'cues-velocity',
  }),
  layoutTurned: told('setTurned', 'setTurnedHint'),
  layoutMono: told('setMono', 'setMonoHint'),
  layoutSmallSpeakers: told('setSmallSpeakers', 'setSmallSpeakersHint'),
  layoutMode: told('setLayoutMode', 'setLayoutModeHint'),
  following: told('setFollowing', 'setFollowingHint'),
  follows: told('setFollows', 'setFollowsHint', {
    focus: 'follow-focus',
    scroll: 'follow-scroll',
    pointer: 'follow-pointer',
    hint: 'follow-hint',
  }),
  keyboards: told('nameKeyboards', 'keyboardsHint'),
  midiChannel: told('setChannel', 'setChannelHint', { 0: 'everyChannel' }),
  lowestNote: told('setLowest', 'setLowestHint'),
  keys: told('setKeys', 'setKeysHint'),
  latch: told('setLatch', 'lineLatch'),
  keySound: told('setKeySound', 'lineKeySound'),
  keyVoice: told('setKeyVoice', 'setKeyVoiceHint', { piano: 'keyVoicePiano', organ: 'keyVoiceOrgan' }),
  computerPiano: told('setComputerPiano', 'setComputerPianoHint'),
  numberLanguage: told('setNumbers', 'setNumbersHint', { ten: 'numbersTen', two: 'numbersTwo' }),
  amounts: told('setAmounts', 'setAmountsHint', { linear: 'amountsLinear', power: 'amountsPower' }),
  ...Object.fromEntries(
    handsFields.map(({ constant, name, hint }) => [`hands-${constant}`, told(name, hint)]),
  ),
  pauseMediaWithRecording: told('setPauseMedia', 'setPauseMediaHint'),
  playedNotesSound: told('setPlayedNotes', 'linePlayedNotes'),
  playingSpeed: told('setPlayingSpeed', 'linePlayingSpeed'),
  recordVideo: told('setRecordVideo', 'setRecordVideoHint'),
  vocabulary: told('nameVocabulary', 'lineVocabulary'),
  provider: told('setProvider', 'setProviderHint', {
    auto: 'provider-auto',
    ollama: 'provider-ollama',
    openai: 'provider-openai',
    browser: 'provider-browser',
    none: 'provider-none',
  }),
  ollamaAddress: told('setAddress', 'lineOllamaAddress'),
  model: told('setModel', 'setModelHint'),
  contextTokens: told('setContext', 'setContextHint'),
  loadAhead: told('nameLoadAhead', 'lineLoadAhead'),
  modelMemory: told('nameModelMemory', 'lineModelMemory'),
  openaiAddress: told('setOpenaiAddress', 'setOpenaiAddressHint'),
  openaiModel: told('setOpenaiModel', 'setModelHint'),
  embeddingModel: told('setEmbeddingModel', 'setEmbeddingModelHint'),
  searchByMeaning: told('nameSearchByMeaning', 'lineSearchByMeaning'),
  tagWeighting: told('nameTagWeighting', 'lineTagWeighting'),
  keptMegabytes: told('nameKeptMegabytes', 'lineKeptMegabytes'),
  shareSettings: told('setShare', 'setShareHint'),
}

const groupTitles: Readonly<Record<SettingGroup, LabelKey>> = {
  general: 'sectionGeneral',
  listening: 'sectionListening',
  recognition: 'sectionRecognition',
  feedback: 'sectionFeedback',
  sound: 'sectionSound',
  keyboards: 'sectionKeyboards',
  playing: 'sectionKeys',
  hands: 'sectionHands',
  sequences: 'sectionSequences',
  vocabularies: 'sectionVocabularies',
  answers: 'sectionAnswers',
  machines: 'sectionMachines',
}

type SpokenKey = keyof typeof settingSpokenLabels

/** Names, plain lines and values of all settings in a language, from the labels of their sections. */
export function settingsInWords(language: Language): SettingsInWords {
  const label = settingsLabelIn(language)
  const spoken = (key: string): readonly string[] =>
    Object.hasOwn(settingSpokenLabels, key)
      ? settingSpokenLabels[key as SpokenKey][language].split(', ') // it has the key
      : []
  const toldOf = ({ id }: Setting): Told => {
    const found = toldSettings[id]
    if (found === undefined) throw new Error(`No words for the setting ${id}: add it to setting-words.ts`)
    return found
  }
  /** What a language is called there is no label for: each is called by its own name. */
  const one = (setting: Setting, value: string | number) => {
    const known = toldOf(setting).values?.[String(value)]
    const tag = languages.find(other => other === value)
    if (known !== undefined) return label(known)
    return tag === undefined ? String(value) : languageNames[tag]
  }
  const inWords = (setting: Setting, value: SettingValue): string => {
    if (typeof value === 'boolean') return label(value ? 'valueOn' : 'valueOff')
    if (setting.kind === 'number')
      return setting.unit === 'MIDI'
        ? `${value} (${noteName(Number(value))})`
        : `${value} ${setting.unit === 'tokens' ? label('tokens') : setting.unit}`
    if (setting.kind === 'choice') return one(setting, String(value))
    if (setting.kind === 'several' && Array.isArray(value))
      return value.map(each => one(setting, String(each))).join(', ')
    if (setting.kind === 'device') return deviceInWords(setting, value, label)
    return value === '' ? label('valueNone') : String(value)
  }
  return {
    name: setting => label(toldOf(setting).name),
    line: setting => label(toldOf(setting).line),
    also: setting => spoken(setting.id),
    value: inWords,
    group: group => label(groupTitles[group]),
    groupAlso: group => spoken(`group${group.charAt(0).toUpperCase()}${group.slice(1)}`),
  }
}

/** What is chosen of what a machine has, by its own name; untrusted text. */
function deviceInWords({ id }: Setting, value: SettingValue, label: (key: LabelKey) => string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return label(id === 'keyboards' ? 'valueEveryKeyboard' : 'pushNone')
    return value.map(one => (typeof one === 'number' ? noteName(one) : nameOf(one))).join(', ')
  }
  const name = typeof value === 'string' ? value : nameOf(value)
  if (name !== '') return name
  if (id === 'voice') return label('voiceAuto')
  if (id === 'microphone') return label('microphoneOfSystem')
  return id === 'vocabulary' ? label('vocabularyNone') : label('valueNone')
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)
}
