import type { recognitionTexts } from '../../../src/language/packs/parts/recognition.ts'

type Sentences = typeof recognitionTexts.en

/** Sample parameters of every sentence about recognisers; packs.test.ts holds them to be complete. */
export const recognitionSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'speech-to-service': [],
  'speech-to-server': [{ address: 'http://box.test:8080' }],
  'nobody-listens': [],
  'listens-on-device': [],
  'listens-service': [{ why: 'It is off.' }],
  'listens-server': [{ why: '' }],
  'listens-server-away': [{ address: 'http://box.test:8080', why: '' }],
  'on-device-first': [],
  'on-device-later': [],
  'service-first': [],
  'service-never': [],
  'server-first': [],
  'server-later': [{ address: 'http://box.test:8080' }],
  'server-answers': [{ address: 'http://box.test:8080', seconds: 0.4 }],
  'pack-there': [],
  'pack-installed': [],
  'pack-left': [],
  'microphone-is': [{ name: 'Headset' }],
  'microphone-system': [],
  'choices-microphones': [],
  'system-microphone': [],
  'microphone-unnamed': [],
  'microphones-listed': [{ count: 2, names: '1 Headset · 2 Webcam' }],
}

/** What fills the errors of recognisers, where anything does. */
export const recognitionDetails = { 'microphone-unknown': [{ name: 'Headset' }] }
