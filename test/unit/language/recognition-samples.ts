import type { recognitionTexts } from '../../../src/language/packs/parts/recognition.ts'

type Sentences = typeof recognitionTexts.en

/** Sample parameters of every sentence about recognisers; packs.test.ts holds them to be complete. */
export const recognitionSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'speech-to-service': [],
  'speech-to-server': [{ address: 'http://box.test:8080' }],
}

/** What fills the errors of recognisers, where anything does. */
export const recognitionDetails = { 'microphone-unknown': [{ name: 'Headset' }] }
