import { firstStepsAsJson, parseFirstSteps } from '../../../src/settings/first-steps-kept.ts'
import { defaultSettings, parseSettings, type Settings } from '../../../src/settings/settings.ts'
import { fileVersion, readSettingsFile } from '../../../src/settings/settings-file.ts'
import { mirroredAsJson, parseMirrored } from '../../../src/settings/settings-mirror.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson, mutatedJsonText } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'
import { sampleNames } from './names.ts'
import { samplePractice } from './practice.ts'
import { sampleVocabularies } from './vocabularies.ts'

const full: Settings = {
  ...defaultSettings,
  language: 'de',
  recognisers: ['server', 'service'],
  microphone: { id: 'a1', name: 'Desk microphone' },
  pushNotes: [48, 72],
  pushKey: 'Space',
  hands: { gap: 600, brushVelocity: 0.1 },
  vocabulary: 'work-1',
  keyboards: [{ name: 'Keystation', maker: 'M' }],
  openaiAddress: 'https://models.test:8443/api',
  sites: {
    'a.test': { include: ['.card > a'], exclude: ['#ad'], pagesMayListen: true },
    '[::1]:8080': { include: [], exclude: ['[data-x="y"]'], pagesMayListen: false },
  },
}
const old = { version: 1, language: 'fr', gap: 700, latch: false }
const samples: readonly unknown[] = [full, { ...defaultSettings }, { version: 2 }, old]

/** Numbers with their bounds; everything else of a setting is told by its default. */
const bounds: Readonly<Partial<Record<keyof Settings, readonly [number, number]>>> = {
  speechRate: [50, 300],
  speechPitch: [50, 200],
  leastConfidence: [0, 100],
  readingSpeed: [50, 300],
  layoutSeconds: [2, 10],
  layoutBands: [5, 25],
  playingSpeed: [50, 800],
  midiChannel: [0, 16],
  lowestNote: [0, 103],
  contextTokens: [512, 131_072],
  modelMemory: [0, 4096],
  tagWeighting: [0, 100],
  keptMegabytes: [1, 2000],
}
const choices: Readonly<Partial<Record<keyof Settings, readonly string[]>>> = {
  language: ['auto', 'en', 'es', 'de', 'fr'],
  voiceLanguage: ['auto', 'en', 'es', 'de', 'fr'],
  look: ['system', 'light', 'dark', 'contrast'],
  motion: ['system', 'less'],
  listenMode: ['always', 'push', 'wake'],
  keyVoice: ['piano', 'organ'],
  layoutCues: ['instruments', 'velocity'],
  numberLanguage: ['ten', 'two'],
  amounts: ['linear', 'power'],
  provider: ['auto', 'ollama', 'openai', 'browser', 'none'],
}
const lists: Readonly<Partial<Record<keyof Settings, readonly string[]>>> = {
  recognisers: ['on-device', 'service', 'server'],
  follows: ['focus', 'scroll', 'pointer', 'hint'],
}

function mustBeSettings(settings: Settings): void {
  mustBePlain(settings)
  mustBeSame(Object.keys(settings).toSorted(), Object.keys(defaultSettings).toSorted(), 'other settings')
  // One entry for each of its keys.
  for (const [key, value] of Object.entries(settings) as [keyof Settings, unknown][]) {
    const bound = bounds[key]
    const chosen = choices[key]
    const list = lists[key]
    if (bound) mustBeWhole(value, ...bound, key)
    else if (chosen)
      must(
        chosen.some(one => one === value),
        `${key} is ${String(value)}`,
      )
    else if (list) {
      must(
        Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
        `${key} has twice`,
      )
      must(
        value.every(one => list.includes(one)),
        `${key} has a stranger`,
      )
    } else must(typeof value === typeof defaultSettings[key], `${key} is of another type`)
    if (typeof value === 'string') mustBeText(value, 0, 300, key)
  }
  must([25, 13, 9, 5].includes(settings.layoutBands), 'bands')
  must(settings.pushNotes.length <= 5 && settings.keyboards.length <= 16, 'too many keys or keyboards')
  for (const note of settings.pushNotes) mustBeWhole(note, 48, 72, 'a key to push')
  mustBeText(settings.wakeWord.trim(), 2, 40, 'wake word')
  must(Object.keys(settings.hands).length <= 40, 'too many constants')
  must(Object.values(settings.layoutKinds).length === 8, 'kinds')
  for (const address of [settings.ollamaAddress, settings.speechServerAddress])
    must(/^https?:\/\/[^/?#@]+$/.test(address), `address ${address}`)
  must(/^$|^https?:\/\//.test(settings.openaiAddress), 'address of a server')
  for (const [host, { include, exclude }] of Object.entries(settings.sites)) {
    must(/^[\w.[\]:-]{1,260}$/.test(host), `host ${host}`)
    must(include.length <= 50 && exclude.length <= 50, 'too many selectors')
    for (const selector of [...include, ...exclude]) mustBeText(selector, 1, 500, 'selector')
  }
  must(Object.keys(settings.sites).length <= 200, 'too many sites')
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const settingsFormat: FuzzFormat = {
  name: 'settings',
  generate: chance => mutatedJson(chance.pick(samples), chance),
  judge(input) {
    const settings = parseSettings(input)
    if (settings === undefined) return 'refused'
    mustBeSettings(settings)
    mustBeSame(parseSettings(asJson(settings)), settings, 'settings that were kept and read again')
    return 'accepted'
  },
}

const mirrored = {
  version: 1,
  at: 1_700_000_000_000,
  by: 'b1',
  settings: { language: 'es', latch: false, hands: { gap: 500 }, layoutKinds: full.layoutKinds },
}

const sharedSettings: FuzzFormat = {
  name: 'settings of another machine',
  generate: chance => mutatedJson(mirrored, chance),
  judge(input) {
    const read = parseMirrored(input)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    mustBeWhole(read.stamp.at, 0, Number.MAX_SAFE_INTEGER, 'time of a change')
    mustBeText(read.stamp.by, 0, 64, 'machine')
    mustBeSettings({ ...defaultSettings, ...read.shared })
    mustBeSame(parseMirrored(asJson(mirroredAsJson(read))), read, 'settings that were shared and read again')
    return 'accepted'
  },
}

const parts = (chance: Chance) => ({
  kind: 'clavier',
  version: 1,
  settings: full,
  names: chance.pick(sampleNames),
  vocabularies: chance.pick(sampleVocabularies),
  practice: samplePractice,
})

const settingsFile: FuzzFormat<string> = {
  name: 'file of settings',
  generate: chance => (chance.once(30) ? '\ufeff' : '') + mutatedJsonText(parts(chance), chance),
  judge(text) {
    const read = readSettingsFile(text)
    if (read.kind === 'trouble') return 'refused'
    const known = ['settings', 'names', 'vocabularies', 'practice']
    must(
      Object.keys(read.parts).every(part => known.includes(part)),
      'a part that nobody reads',
    )
    must(
      Object.values(read.parts).some(part => part !== undefined),
      'a file of nothing',
    )
    // Without line breaks: the parts are not checked yet, and what is nested deeply would be written with as deep indents.
    const again = readSettingsFile(JSON.stringify({ kind: 'clavier', version: fileVersion, ...read.parts }))
    mustBeSame(again, read, 'a file that was written and read again')
    return 'accepted'
  },
}

const firstSteps: FuzzFormat = {
  name: 'first steps',
  generate: chance =>
    mutatedJson({ version: 1, over: false, behind: ['numbers', 'click', 'end'], declined: ['midi'] }, chance),
  judge(input) {
    const kept = parseFirstSteps(input)
    if (kept === undefined) return 'refused'
    mustBePlain(kept)
    must(typeof kept.over === 'boolean', 'over')
    must(new Set(kept.behind).size === kept.behind.length && kept.behind.length <= 17, 'parts twice')
    must(
      kept.behind.every(part => /^[a-z]+$/.test(part)),
      'a part that is none',
    )
    must(
      kept.declined.every(offer => ['midi', 'microphone', 'model'].includes(offer)),
      'an offer that is none',
    )
    mustBeSame(parseFirstSteps(asJson(firstStepsAsJson(kept))), kept, 'steps that were kept and read again')
    return 'accepted'
  },
}

export const settingsFormats = [settingsFormat, sharedSettings, settingsFile, firstSteps] as const
