import { registry } from '../commands/registry.ts'
import { type Language, speechTags } from '../language/language.ts'
import type { Heard } from '../ports/speech.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { phrasesOf, urgentPhrases } from './command-phrases.ts'
import type { KeyInput } from './key-input.ts'
import { late } from './late.ts'
import { createListenControls } from './listen-controls.ts'
import { createListening } from './listening.ts'
import { createPushKeyLearning, createPushKeys } from './push-keys.ts'
import { createRecognition } from './recognition-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts
  extends Pick<
    AppParts,
    'store' | 'clock' | 'newCanceller' | 'recognisers' | 'microphones' | 'actsOnDevices'
  > {
  readonly language: () => Language
  readonly change: SettingsService['change']
  readonly announcer: Pick<Announcer, 'tell' | 'warn' | 'sound'>
  /** Phrases that are likely to be said. */
  readonly phrases: () => readonly string[]
  /** Words that count, in the way in which is listened now. */
  readonly onHeard: (heard: Heard) => void
  /** Turns listening on, with its outcome. */
  readonly turnOn: () => void
  readonly learn: KeyInput['learn']
  /** Whatever else asks for keys ends. */
  readonly leaveOthers: () => void
}

export type Ears = ReturnType<typeof createEars>

/** All of listening: who recognises, when words count, and what is held to talk. */
export function createEars(parts: Parts) {
  const { store, clock, announcer, language } = parts
  const tag = () => speechTags[language()]
  const urgent = urgentPhrases(registry)
  const recognition = createRecognition({
    store,
    clock,
    newCanceller: parts.newCanceller,
    recognisers: parts.recognisers,
    microphones: parts.microphones,
    language: tag,
    tell: announcer.tell,
    warn: announcer.warn,
    restart: () => listening.restart(),
    deviceChanged: () => listening.deviceChanged(),
  })
  const recognitionControls = late(async () => {
    const { createRecognitionControls } = await import('./recognition-controls.ts')
    return createRecognitionControls({
      store,
      clock,
      recognisers: parts.recognisers,
      microphones: parts.microphones,
      language,
      tag,
      change: parts.change,
      listenAnew: recognition.listenAnew,
    })
  })
  const listening = createListening({
    store,
    clock,
    recogniser: recognition.recogniser,
    microphone: recognition.microphone,
    newCanceller: parts.newCanceller,
    language: tag,
    urgent,
    wayBack: phrasesOf(registry, ({ id }) => id === 'always-listen'),
    phrases: parts.phrases,
    onHeard: heard => {
      if (parts.actsOnDevices()) parts.onHeard(heard)
    },
    tell: announcer.warn,
    earcon: announcer.sound,
  })
  /** What is held to talk turns listening on, too. */
  const talk: typeof listening.talk = {
    ...listening.talk,
    press(source, at) {
      listen()
      listening.talk.press(source, at)
    },
    toggle() {
      listen()
      listening.talk.toggle()
    },
  }
  const pushKeys = createPushKeys({
    store,
    clock,
    talk,
    learning: () => store.getState().learning !== undefined,
  })
  const controls = createListenControls({
    store,
    language,
    urgent,
    learnPushKeys: createPushKeyLearning({
      store,
      clock,
      change: parts.change,
      tell: announcer.tell,
      learn: parts.learn,
      leaveOthers: parts.leaveOthers,
    }),
  })
  return { recognition, recognitionControls, listening, talk, pushKeys, controls }

  function listen(): void {
    if (!store.getState().listening) parts.turnOn()
  }
}
