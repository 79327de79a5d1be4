import { afterEach, describe, expect, test } from 'vitest'
import type { SpeechServerKind } from '../../servers/speech-manners.ts'
import {
  type SpeechServer,
  type SpeechServerOptions,
  startSpeechServer,
} from '../../servers/speech-server.ts'
import { writeWav } from '../../servers/wav.ts'

const wav = writeWav({ rate: 16_000, samples: new Int16Array(8_000) })
const running: SpeechServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.close()))
})

async function start(options: Partial<SpeechServerOptions> = {}): Promise<SpeechServer> {
  const server = await startSpeechServer({ understand: async () => 'scroll down', ...options })
  running.push(server)
  return server
}

interface Sent {
  readonly fields?: Readonly<Record<string, string>>
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly path?: string
}

function post(server: SpeechServer, { fields = {}, bytes = wav, path }: Sent = {}): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ model: 'base.en', ...fields })) body.set(name, value)
  body.set('file', new File([bytes], 'said.wav', { type: 'audio/wav' }))
  return fetch(`${server.url}${path ?? '/v1/audio/transcriptions'}`, { method: 'POST', body })
}

async function eventsOf(answer: Response): Promise<unknown[]> {
  const lines = (await answer.text()).split('\n\n').filter(line => line !== '')
  return lines.map(line => JSON.parse(line.replace(/^data: /, '')))
}

describe('the speech server', () => {
  test('answers a recording with its words, and keeps what it was sent', async () => {
    const heard: Uint8Array[] = []
    const server = await start({
      understand: async sound => {
        heard.push(sound)
        return 'new tab'
      },
    })
    const coming = server.next()
    const answer = await post(server, { fields: { language: 'en', prompt: 'tab', response_format: 'json' } })
    expect(answer.headers.get('content-type')).toMatch('application/json')
    expect(await answer.json()).toEqual({ text: 'New tab.' })
    expect(heard).toEqual([wav])
    const seen = await coming
    expect(server.recordings).toEqual([seen])
    expect(seen).toMatchObject({
      path: '/v1/audio/transcriptions',
      origin: undefined,
      fields: { model: 'base.en', language: 'en', prompt: 'tab', response_format: 'json' },
      file: { name: 'said.wav', type: 'audio/wav' },
      rate: 16_000,
      seconds: 0.5,
    })
    expect(await seen.words).toBe('new tab')
    expect(await seen.over).toBe('answered')
  })

  test('a plain text where that is asked for', async () => {
    const answer = await post(await start(), { fields: { response_format: 'text' } })
    expect(await answer.text()).toBe('Scroll down.')
  })

  test.each<[SpeechServerKind, unknown[]]>([
    [
      'openai',
      [
        { type: 'transcript.text.delta', delta: 'Scroll' },
        { type: 'transcript.text.delta', delta: ' down.' },
        { type: 'transcript.text.done', text: 'Scroll down.' },
      ],
    ],
    [
      'speaches',
      [
        { type: 'transcript.text.delta', delta: 'Scroll' },
        { type: 'transcript.text.delta', delta: ' down.' },
        { type: 'transcript.text.done', text: '' },
      ],
    ],
  ])('%s streams word by word', async (kind, events) => {
    const answer = await post(await start({ kind }), { fields: { stream: 'true' } })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(await eventsOf(answer)).toEqual(events)
  })

  test('whisper.cpp does not stream, needs no model, and has a path and a form of its own', async () => {
    const server = await start({ kind: 'whisper.cpp', path: '/inference' })
    expect((await post(server)).status).toBe(404)
    const answer = await post(server, { path: '/inference', fields: { stream: 'true', model: '' } })
    expect(await answer.json()).toEqual({ text: ' Scroll down.\n' })
    expect((await fetch(`${server.url}/v1/models`)).status).toBe(404)
  })

  test('lists its models, and refuses another', async () => {
    const server = await start({ kind: 'speaches', models: ['tiny', 'small'] })
    const list = await (await fetch(`${server.url}/v1/models`)).json()
    expect(list).toMatchObject({ object: 'list', data: [{ id: 'tiny' }, { id: 'small' }] })
    expect((await post(server)).status).toBe(404)
    expect((await post(server, { fields: { model: 'small' } })).status).toBe(200)
    expect(server.asked).toEqual([
      'GET /v1/models',
      'POST /v1/audio/transcriptions',
      'POST /v1/audio/transcriptions',
    ])
  })

  test.each<[SpeechServerKind, string | null, number]>([
    ['openai', '*', 200],
    ['whisper.cpp', '*', 200],
    ['speaches', null, 404],
  ])('%s lets pages in: %s', async (kind, allowed, preflight) => {
    const server = await start({ kind })
    expect((await post(server)).headers.get('access-control-allow-origin')).toBe(allowed)
    const asked = await fetch(`${server.url}/v1/audio/transcriptions`, { method: 'OPTIONS' })
    expect(asked.status).toBe(preflight)
    expect(asked.headers.get('access-control-allow-origin')).toBe(allowed)
  })

  test.each<[SpeechServerKind, number]>([
    ['openai', 400],
    ['speaches', 422],
    ['whisper.cpp', 400],
  ])('%s refuses a form without a file, and one that is no form', async (kind, status) => {
    const server = await start({ kind })
    const url = `${server.url}/v1/audio/transcriptions`
    expect((await fetch(url, { method: 'POST', body: new FormData() })).status).toBe(status)
    expect((await fetch(url, { method: 'POST', body: '{"file": 1}' })).status).toBe(status)
    expect(server.recordings).toEqual([])
  })

  test('refuses what is no sound', async () => {
    const server = await start()
    const answer = await post(server, { bytes: new TextEncoder().encode('RIFF but no sound at all') })
    expect(answer.status).toBe(400)
    expect(server.recordings).toEqual([])
  })
})

describe('the speech server on bad days', () => {
  test('wrong only as often as it was told', async () => {
    const server = await start()
    server.misbehave('status-500', 2)
    const statuses = [await post(server), await post(server), await post(server)].map(({ status }) => status)
    expect(statuses).toEqual([500, 500, 200])
    expect(server.recordings).toHaveLength(3)
  })

  test('a page, no words, no text, an error, nothing there', async () => {
    const server = await start()
    const answers: Record<string, unknown> = {}
    for (const fault of ['html', 'empty', 'no-text', 'status-500', 'status-404'] as const) {
      server.misbehave(fault)
      const answer = await post(server)
      answers[fault] = [answer.status, answer.headers.get('content-type'), await answer.text()]
    }
    expect(answers).toEqual({
      html: [200, expect.stringMatching('text/html'), expect.stringMatching('<html>')],
      empty: [200, expect.stringMatching('json'), '{"text":""}'],
      'no-text': [200, expect.stringMatching('json'), '{"segments":[]}'],
      'status-500': [500, expect.stringMatching('json'), '{"error":"failed to process audio"}'],
      'status-404': [404, 'text/plain', 'File Not Found (/v1/audio/transcriptions)'],
    })
    server.misbehave(undefined)
    expect(await (await post(server)).json()).toEqual({ text: 'Scroll down.' })
  })

  test('a very long text', async () => {
    const server = await start()
    server.misbehave('very-long')
    expect((await (await post(server)).text()).length).toBeGreaterThan(1_900_000)
  })

  test.each(['true', 'false'])('a connection that breaks in mid-answer (stream: %s)', async stream => {
    const server = await start()
    server.misbehave('cut')
    const answer = await post(server, { fields: { stream } })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
    expect(await server.recordings[0]?.over).toBe('left')
  })

  test.each(['true', 'false'])(
    'an answer that stops half-way, until the client leaves (stream: %s)',
    async stream => {
      const server = await start()
      server.misbehave('stall')
      const answer = await post(server, { fields: { stream } })
      const reader = answer.body?.getReader()
      const first = await reader?.read()
      expect(new TextDecoder().decode(first?.value)).toMatch(/scr/i)
      await reader?.cancel()
      expect(await server.recordings[0]?.over).toBe('left')
    },
  )

  test('slow', async () => {
    const server = await start()
    server.slowDown(80)
    const before = performance.now()
    await (await post(server)).text()
    // Timers may be early by a millisecond.
    expect(performance.now() - before).toBeGreaterThan(78)
  })

  test('down, and up again at the same port', async () => {
    const server = await start()
    await server.goDown()
    await expect(post(server)).rejects.toThrow()
    await server.comeUp()
    expect((await post(server)).status).toBe(200)
  })
})
