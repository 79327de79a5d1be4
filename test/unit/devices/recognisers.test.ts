import { beforeEach, expect, test } from 'vitest'
import { createRecognisers } from '../../../src/devices/recognisers.ts'
import { createSpeechServerKnock } from '../../../src/devices/speech-server-knock.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'

const address = 'http://127.0.0.1:8080'
let clock: FakeClock
let permission: PermissionState | undefined
let answer: (signal: AbortSignal | null | undefined) => Promise<Response>
let asked: unknown[]

beforeEach(() => {
  clock = createFakeClock()
  permission = 'granted'
  answer = async () => new Response(null, { status: 404 })
  asked = []
})

function recognisers() {
  const packs = { available: async () => 'available', install: async () => true }
  return createRecognisers({
    speech: {
      // Nothing of it is started here.
      SpeechRecognition: packs as never,
      microphone: async () => permission,
      openTrack: () => Promise.reject(new Error('none')),
    },
    clock,
    server: { start: () => undefined, probeServer: async () => ({ kind: 'trouble', error: 'server-path' }) },
    knock: createSpeechServerKnock({
      clock,
      fetch: async (url, options) => {
        asked.push([String(url), options?.method, options?.credentials, options?.redirect])
        return answer(options?.signal)
      },
    }),
    address: () => address,
  })
}

test.each([
  ['granted', undefined],
  [undefined, undefined],
  ['denied', 'microphone-denied'],
  ['prompt', 'microphone-prompt'],
] as const)('with the microphone %s: %s, whoever would listen', async (state, code) => {
  permission = state
  const { obstacle } = recognisers()
  for (const id of ['on-device', 'service', 'server'] as const)
    expect(await obstacle(id, 'en-US'), id).toBe(code)
})

test('a server is there where anything answers; no credentials are sent and no redirect is followed', async () => {
  expect(await recognisers().obstacle('server', 'en-US')).toBeUndefined()
  expect(asked).toEqual([[`${address}/v1/models`, 'HEAD', 'omit', 'manual']])
})

test('it is offline where the connection is refused, and slow where nothing is said for three seconds', async () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await recognisers().obstacle('server', 'en-US')).toBe('server-offline')
  answer = signal =>
    new Promise((_, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    )
  const found = recognisers().obstacle('server', 'en-US')
  await clock.advance(3000)
  expect(await found).toBe('server-slow')
  expect(clock.pending()).toBe(0)
})

test('packs and the try of the server are passed on', async () => {
  const all = recognisers()
  expect(await all.availability('en-US')).toBe('available')
  await expect(all.install('en-US')).resolves.toBeUndefined()
  expect(await all.probeServer(new AbortController().signal)).toEqual({
    kind: 'trouble',
    error: 'server-path',
  })
})
