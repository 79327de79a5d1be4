import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FliteVoice, speak } from '../servers/flite-voice.ts'
import { type Pocketsphinx, startPocketsphinx } from '../servers/pocketsphinx.ts'
import { grammarOf } from '../servers/speech-grammar.ts'
import { type SpeechServer, startSpeechServer } from '../servers/speech-server.ts'
import { readWav, writeWav } from '../servers/wav.ts'

// What the voice loop is tested with, without a browser: a voice, a recogniser and the server between them.

let listener: Pocketsphinx
let server: SpeechServer

beforeAll(async () => {
  const templates = [
    'scroll down',
    'new tab',
    'go to tab {number}',
    'unmute [this] tab',
    'go to {name}',
    'go back',
  ]
  listener = await startPocketsphinx(grammarOf(templates, { name: ['my music'] }))
  server = await startSpeechServer({ understand: listener.understand, kind: 'speaches' })
})

afterAll(async () => {
  await server?.close()
  await listener?.close()
})

async function heard(wav: Uint8Array): Promise<string> {
  const body = new FormData()
  body.set('model', 'base.en')
  body.set('file', new File([Uint8Array.from(wav)], 'said.wav', { type: 'audio/wav' }))
  const answer = await fetch(`${server.url}/v1/audio/transcriptions`, { method: 'POST', body })
  const { text }: { text: string } = await answer.json()
  return text
}

test.each<FliteVoice>(['slt', 'rms'])('the server understands what %s says', async voice => {
  const said = ['scroll down', 'new tab', 'go to tab twenty three', 'unmute tab', 'go to my music']
  const texts: string[] = []
  for (const text of said) texts.push(await heard(await speak(text, voice)))
  expect(texts).toEqual([
    'Scroll down.',
    'New tab.',
    'Go to tab twenty three.',
    'Unmute tab.',
    'Go to my music.',
  ])
})

test('silence has no words', async () => {
  expect(await heard(writeWav({ rate: 16_000, samples: new Int16Array(16_000) }))).toBe('')
})

test('a voice has 16 kHz, and says the same each time', async () => {
  const [first, again] = [await speak('go back', 'slt'), await speak('go back', 'slt')]
  expect(readWav(first).rate).toBe(16_000)
  expect(readWav(first).samples.length).toBeGreaterThan(4_000)
  expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true)
})

test('a recording of another rate is refused', async () => {
  const odd = writeWav({ rate: 44_100, samples: new Int16Array(4_410) })
  await expect(listener.understand(odd)).rejects.toThrow(/44100 Hz/)
})
