import * as v from 'valibot'
import { providerIds } from '../ports/assistant.ts'
import { bandCounts, cueStyles, defaultKindModes, kindModes, sweepSeconds } from '../ports/layout-choices.ts'
import { type ElementKind, followed } from '../ports/page-layout.ts'
import { keyVoices } from '../ports/sound.ts'
import { recogniserIds } from '../ports/speech.ts'
import { migrateSettings, settingsVersion } from './settings-migrations.ts'
import { sitesSchema } from './sites.ts'

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const shortText = v.pipe(v.string(), v.maxLength(200))

/** A MIDI keyboard as it is known again when it is plugged in another time: ids change, these do not. */
const keyboard = v.object({ name: shortText, maker: shortText })

const kindMode = (kind: ElementKind) => v.fallback(v.picklist(kindModes), defaultKindModes[kind])
const kindModeOf = {
  link: kindMode('link'),
  image: kindMode('image'),
  text: kindMode('text'),
  heading: kindMode('heading'),
  button: kindMode('button'),
  field: kindMode('field'),
  media: kindMode('media'),
  landmark: kindMode('landmark'),
}

/** Bounds and defaults of every setting in one place; `parseSettings` holds what is read to them. */
const schema = v.object({
  version: v.literal(settingsVersion),
  /** Language of phrases, panel and feedback; `auto` is the browser's. */
  language: v.fallback(v.picklist(['auto', 'en', 'es', 'de', 'fr']), 'auto'),

  /** Colours of all pages of Clavier: the system's, or one of these; and whether anything in them, or scrolling, moves. */
  look: v.fallback(v.picklist(['system', 'light', 'dark', 'contrast']), 'system'),
  motion: v.fallback(v.picklist(['system', 'less']), 'system'),

  /** Whether outcomes are spoken and sounded. */
  feedback: v.fallback(v.boolean(), true),
  /** While feedback is on: whether outcomes are spoken, and whether they sound. */
  speakOutcomes: v.fallback(v.boolean(), true),
  soundOutcomes: v.fallback(v.boolean(), true),
  /** A screen reader tells outcomes from the live regions. */
  screenReader: v.fallback(v.boolean(), false),
  /** While feedback is on: whether a new name is played back, and whether its notes are spoken. */
  playReadBack: v.fallback(v.boolean(), true),
  speakReadBack: v.fallback(v.boolean(), true),
  /** Whether dictation is spoken back as it is written. */
  speakDictated: v.fallback(v.boolean(), false),
  /** Language that is spoken in; `auto` is that of the phrases. */
  voiceLanguage: v.fallback(v.picklist(['auto', 'en', 'es', 'de', 'fr']), 'auto'),
  /** `voiceURI` of the voice that speaks; empty is the first of this machine that fits the language. */
  voice: v.fallback(shortText, ''),

  /** How fast, and how high, outcomes are spoken, in per cent of the voice's usual. */
  speechRate: v.fallback(whole(50, 300), 100),
  speechPitch: v.fallback(whole(50, 200), 100),

  /** Recognisers that may be used, the one tried first at the front. */
  recognisers: v.fallback(
    v.pipe(
      v.array(v.picklist(recogniserIds)),
      v.minLength(1),
      v.check(ids => new Set(ids).size === ids.length),
    ),
    [...recogniserIds],
  ),
  /** Address of the local speech server, without the path of its API, and the model asked for there. */
  speechServerAddress: v.fallback(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s?#@]{1,255}$/)),
    'http://127.0.0.1:8080',
  ),
  speechServerModel: v.fallback(v.pipe(v.string(), v.minLength(1), v.maxLength(200)), 'whisper-1'),
  /** The microphone that is listened to, known again by its name; both empty is the system's. */
  microphone: v.fallback(v.object({ id: shortText, name: shortText }), { id: '', name: '' }),
  /** When words count: always, while something is held, or after the wake word. */
  listenMode: v.fallback(v.picklist(['always', 'push', 'wake']), 'always'),
  wakeWord: v.fallback(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(40)), 'Clavier'),
  /** What is held to talk beside the button: keys of the 25 (a chord), and a computer key (`KeyboardEvent.code`) while the panel has the focus; empty is none. */
  pushNotes: v.fallback(v.pipe(v.array(whole(48, 72)), v.maxLength(5)), []),
  pushKey: v.fallback(v.pipe(v.string(), v.maxLength(40)), ''),
  /** How sure a recogniser has to be before a command runs unasked, in per cent; one that tells nothing is believed. */
  leastConfidence: v.fallback(whole(0, 100), 30),

  /** How fast pages are read aloud, in per cent of the voice's usual speed. */
  readingSpeed: v.fallback(whole(50, 300), 100),

  /** Whether keys act. While off, only "piano on" and escape do. */
  keys: v.fallback(v.boolean(), true),
  /** The user plays with one hand: what takes two is not what they are told of first. */
  oneHand: v.fallback(v.boolean(), false),
  /** Whether drawn keys pressed by mouse are collected until Play. */
  latch: v.fallback(v.boolean(), true),
  /** Whether what is played is heard, and as what. */
  keySound: v.fallback(v.boolean(), true),
  keyVoice: v.fallback(v.picklist(keyVoices), 'piano'),

  /** Whether keys play their bands of a page that was heard, instead of motifs, until that is left. */
  layoutMode: v.fallback(v.boolean(), true),
  /** How each kind of element is told by `layout`. */
  layoutKinds: v.fallback(v.object(kindModeOf), defaultKindModes),
  /** Seconds of a sweep. */
  layoutSeconds: v.fallback(whole(sweepSeconds.fewest, sweepSeconds.most), sweepSeconds.usual),
  /** Bands that the height is parted into; each a whole number of keys from the next. */
  layoutBands: v.fallback(v.picklist(bandCounts), 25),
  /** Whether the bottom sounds highest, instead of the top. */
  layoutTurned: v.fallback(v.boolean(), false),
  /** Whether all of it is heard in the middle, for one ear, and an octave higher, for small speakers. */
  layoutMono: v.fallback(v.boolean(), false),
  layoutSmallSpeakers: v.fallback(v.boolean(), false),
  /** What tells kinds apart: instruments, or the force of a piano's strokes. */
  layoutCues: v.fallback(v.picklist(cueStyles), 'instruments'),
  /** Whether what moves is heard, and what: nothing of it costs a page anything while off. */
  following: v.fallback(v.boolean(), false),
  follows: v.fallback(
    v.pipe(
      v.array(v.picklist(followed)),
      v.minLength(1),
      v.check(all => new Set(all).size === all.length),
    ),
    ['focus', 'hint'],
  ),
  /** Whether a paused recording pauses the sounds and films of the page, and both go on together. */
  pauseMediaWithRecording: v.fallback(v.boolean(), false),
  /** How fast sequences are played, in per cent of how they were recorded, and whether their notes sound. */
  playingSpeed: v.fallback(whole(50, 800), 100),
  playedNotesSound: v.fallback(v.boolean(), true),
  /** Whether a video of the tab is recorded beside a sequence. */
  recordVideo: v.fallback(v.boolean(), false),
  /** Whether the computer keyboard plays while a drawn key has the focus. */
  computerPiano: v.fallback(v.boolean(), true),
  /**
   * Constants of the user's hands by name (`constantRanges` of src/music/constants.ts), where they differ
   * from the defaults. `gestureConstants` holds each to its range.
   */
  hands: v.fallback(
    v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.number(), v.finite())),
      v.check(hands => Object.keys(hands).length <= 40),
    ),
    {},
  ),
  /** How a played number is written: base 10, or one bit a key. */
  numberLanguage: v.fallback(v.picklist(['ten', 'two']), 'ten'),
  /** Whether practice names what is to be played without showing its keys. */
  practiceFromMemory: v.fallback(v.boolean(), false),
  /** How a key's distance from the middle becomes an amount: as it is, or as a power of two. */
  amounts: v.fallback(v.picklist(['linear', 'power']), 'linear'),
  /** Id of the user's vocabulary that is searched beside the built-in one; empty is none. */
  vocabulary: v.fallback(v.pipe(v.string(), v.maxLength(64)), ''),

  /** Keyboards that are listened to; empty is every one. */
  keyboards: v.fallback(v.pipe(v.array(keyboard), v.maxLength(16)), []),
  /** MIDI channel that is listened to, 1–16; 0 is every one. */
  midiChannel: v.fallback(whole(0, 16), 0),
  /** MIDI note of the lowest of the 25 keys: what is played there is read as 48. */
  lowestNote: v.fallback(whole(0, 103), 48),

  /** Who answers: the first that can, in the order of `providerIds`, or one alone; or nobody, and retrieval does. */
  provider: v.fallback(v.picklist(['auto', ...providerIds, 'none']), 'auto'),
  /** Address of the Ollama server. */
  ollamaAddress: v.fallback(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s?#@]{1,255}$/)),
    'http://127.0.0.1:11434',
  ),
  /** Model that answers; empty is the first one there is. */
  model: v.fallback(shortText, ''),
  /** Tokens of context the model is loaded with. */
  contextTokens: v.fallback(whole(512, 131072), 8192),
  /** Whether the model that answers is loaded into memory as soon as a question is likely. */
  loadAhead: v.fallback(v.boolean(), true),
  /** Gigabytes of memory that models are recommended for; 0 is what the browser says. */
  modelMemory: v.fallback(whole(0, 4096), 0),
  /** Address of a server with the OpenAI chat API, up to and without `/v1`; empty is none. Its key is kept apart, and in no file. */
  openaiAddress: v.fallback(v.pipe(v.string(), v.regex(/^(https?:\/\/[^\s?#@]{1,255})?$/)), ''),
  /** Model that is asked there; empty is the first that it lists. */
  openaiModel: v.fallback(shortText, ''),
  /** Model that turns texts into vectors, to find by meaning; empty is the first there is. */
  embeddingModel: v.fallback(shortText, ''),
  /** Whether a page is also sought by meaning where such a model is there. */
  searchByMeaning: v.fallback(v.boolean(), true),
  /** Whether an answer is read out while it comes in. */
  speakAnswers: v.fallback(v.boolean(), true),
  /** Whether a model may propose commands, which only the user can choose. */
  proposals: v.fallback(v.boolean(), true),
  /** How much tags that many entries have are held back when what was kept is sought, 0 (all alike) to 100 per cent. */
  tagWeighting: v.fallback(whole(0, 100), 100),
  /** Most that is kept of answers, in megabytes; the oldest that are not pinned go first. */
  keptMegabytes: v.fallback(whole(1, 2000), 100),
  /** What is settled for single sites, by host. */
  sites: v.fallback(sitesSchema, {}),
  /** Whether pages may be given input that they take for a hand’s, through the browser’s debugger. */
  trustedInput: v.fallback(v.boolean(), false),
  /** Opens the panel as a pinned tab when the browser starts, for who has no hand to open it with. */
  startWithBrowser: v.fallback(v.boolean(), false),
  /** Whether what is of the person is shared with their other machines, by the browser's own sync. */
  shareSettings: v.fallback(v.boolean(), true),
})

export type Settings = v.InferOutput<typeof schema>

/** Some settings with their new values, or what gives them, asked with the settings that are kept now. */
export type SettingsChange = Partial<Settings> | ((before: Settings) => Partial<Settings>)

export const defaultSettings: Settings = v.parse(schema, { version: settingsVersion })

/** Where the settings are kept in the Store. */
export const settingsKey = 'settings'

/**
 * Settings from what was stored, by this version or one before. A single broken value falls back to its
 * default; something that is no settings at all, or of a later version, gives undefined, and must not be
 * written over.
 */
export function parseSettings(value: unknown): Settings | undefined {
  const parsed = v.safeParse(schema, migrateSettings(value))
  return parsed.success ? parsed.output : undefined
}
