import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { firstPatienceMs, patienceFactor, patienceMs } from '../../src/devices/speech-server-requests.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { SpeechServerState } from '../../src/ports/speech.ts'
import { closeServer, openServer } from '../servers/local-server.ts'
import type { SpeechFault } from '../servers/speech-faults.ts'
import type { SpeechServerKind } from '../servers/speech-manners.ts'
import { type SpeechServer, startSpeechServer } from '../servers/speech-server.ts'
import { createServerListening, type ServerListening } from '../unit/devices/listen-by-server.ts'
import { joined, noise, speechLike } from '../unit/speech/voice-signals.ts'

/*
 * The recogniser of a speech server against a real HTTP server with the manners of those that people run. Only
 * the microphone and the clock are made up.
 */

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function serve(
  kind: SpeechServerKind = 'openai',
  understand: () => Promise<string> = async () => 'scroll down',
): Promise<SpeechServer> {
  const server = await startSpeechServer({ kind, understand })
  closing.push(() => server.close())
  return server
}

type Given = Omit<Parameters<typeof createServerListening>[0], 'address'>

/** Listens, once the server was tried out: a silence that it is sent first. */
async function listen({ url, recordings }: SpeechServer, given: Given = {}): Promise<ServerListening> {
  const listening = createServerListening({ address: url, ...given }).start()
  closing.push(() => listening.stop())
  await expect.poll(() => listening.told).toContain('started')
  await expect.poll(() => recordings.length).toBe(1)
  await recordings[0]?.over
  return listening
}

/** As whisper.cpp's server has it. */
const startPage = '<html><head><title>Whisper.cpp Server</title></head></html>'

/** A server that answers every recording with that, and anything else with the start page of whisper.cpp's. */
async function serveReply(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      if (request.method === 'POST') response.writeHead(status, headers).end(body)
      else response.writeHead(200, { 'content-type': 'text/html' }).end(startPage)
    })
  })
  return listenOn(server)
}

async function listenOn(server: Server): Promise<string> {
  const port = await openServer(server)
  closing.push(() => closeServer(server))
  return `http://127.0.0.1:${port}`
}

describe.each(['openai', 'speaches', 'whisper.cpp'] as const)('a server like %s', kind => {
  it('is sent an utterance as the API wants it, and its words are heard', async () => {
    const server = await serve(kind)
    const { heard, say, finals } = await listen(server)
    const coming = server.next()
    say()
    const { fields, rate, seconds, file, path } = await coming
    expect(path).toBe('/v1/audio/transcriptions')
    expect(fields).toEqual({
      model: 'base.en',
      language: 'en',
      prompt: 'scroll down, mail',
      response_format: 'json',
      stream: 'true',
    })
    expect(file).toEqual({ name: 'speech.wav', type: 'audio/wav' })
    expect(rate).toBe(16_000)
    expect(seconds).toBeGreaterThan(0.9)
    expect(seconds).toBeLessThan(1.6)
    await expect.poll(finals).toEqual(['Scroll down.'])
    expect(heard.at(-1)).toMatchObject({ confidence: 0, alternatives: [], final: true })
  })

  it('tells what it is, when it is tried with silence', async () => {
    const server = await serve(kind, async () => '')
    const { recogniser } = createServerListening({ address: server.url })
    const state: SpeechServerState = await recogniser.probeServer(new AbortController().signal)
    const models = kind === 'whisper.cpp' ? [] : ['base.en']
    // Nothing in the test server's own pages says whisper.cpp.
    const name = kind === 'speaches' ? 'speaches' : 'other'
    expect(state).toMatchObject({ kind: 'ready', server: name, models })
    expect(server.recordings[0]?.seconds).toBe(0.5)
  })
})

it('whisper.cpp is known by its start page', async () => {
  const { recogniser } = createServerListening({ address: await serveReply(200, '{"text":""}') })
  const state = await recogniser.probeServer(new AbortController().signal)
  expect(state).toMatchObject({ kind: 'ready', server: 'whisper.cpp', models: [] })
})

it('a list of models that never ends does not hold the trying up', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    request.resume()
    asked.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'application/json' })
    if (request.url === '/v1/models') response.write('{"data":[')
    else response.end('{"text":""}')
  })
  const { recogniser, clock } = createServerListening({ address: await listenOn(server) })
  const trying = recogniser.probeServer(new AbortController().signal)
  await expect.poll(() => asked).toEqual(['/v1/models'])
  await expect
    .poll(async () => {
      await clock.advance(1000)
      return asked
    })
    .toContain('/v1/audio/transcriptions')
  expect(await trying).toMatchObject({ kind: 'ready', server: 'other', models: [] })
})

it('a server that was asked just before is not asked again by the start, but by the next one', async () => {
  const server = await serve('openai')
  const { knock, start } = createServerListening({ address: server.url })
  const knocks = () => server.asked.filter(line => line.endsWith('/v1/models')).length
  await knock.ask(server.url)
  for (const count of [1, 2]) {
    const { told, stop } = start()
    await expect.poll(() => told).toContain('started')
    expect(knocks()).toBe(count)
    stop()
  }
})

it('words in progress come before the final ones where the server streams', async () => {
  const { heard, say, finals } = await listen(await serve('openai'))
  say()
  await expect.poll(finals).toEqual(['Scroll down.'])
  const partial = heard.filter(({ final }) => !final).map(({ text }) => text)
  expect(partial).toEqual(['Scroll', 'Scroll down.'])
})

it('results tell when the words were said, however late they come', async () => {
  const server = await serve('whisper.cpp')
  const { heard, hear, clock } = await listen(server)
  await clock.advance(4000)
  const begun = clock.now()
  const signal = joined(noise(1000, -65), speechLike(1000, -20), noise(900, -65))
  for (let at = 0; at < signal.length; at += 320) {
    await clock.advance(20)
    hear(signal.slice(at, at + 320))
  }
  await clock.advance(2000)
  await expect.poll(() => heard.length).toBe(1)
  expect(heard[0]?.from).toBeGreaterThanOrEqual(begun + 1000 - 40)
  expect(heard[0]?.from).toBeLessThanOrEqual(begun + 1000 + 80)
  expect(heard[0]?.to).toBeGreaterThanOrEqual(begun + 2000 - 80)
  expect(heard[0]?.to).toBeLessThanOrEqual(begun + 2000 + 60)
})

describe('one utterance after the other', () => {
  it('those that come while one is at work are not lost, and answered in the order of speech', async () => {
    const answers: ((text: string) => void)[] = []
    let tried = false
    const server = await serve('whisper.cpp', () => {
      if (tried) return new Promise(resolve => answers.push(resolve))
      tried = true
      return Promise.resolve('')
    })
    const { say, finals, told, working } = await listen(server)
    expect(working()).toBeUndefined()
    const words = ['one', 'two', 'three']
    for (const _ of words) say()
    for (const [place, word] of words.entries()) {
      await expect.poll(() => answers.length).toBe(place + 1)
      expect(working()).toBe(true)
      answers[place]?.(word)
    }
    await expect.poll(finals).toEqual(['One.', 'Two.', 'Three.'])
    await expect.poll(working).toBe(false)
    expect(told.filter(line => line.startsWith('noticed'))).toEqual([])
    expect(server.recordings).toHaveLength(4)
  })

  it('where more than three wait, the oldest of them is lost, and that is told', async () => {
    let answer = (_: string) => {}
    let count = 0
    const server = await serve('whisper.cpp', () => {
      count += 1
      if (count === 1) return Promise.resolve('')
      if (count > 2) return Promise.resolve(`number ${count}`)
      return new Promise(resolve => {
        answer = resolve
      })
    })
    const { say, finals, told, working } = await listen(server)
    say(500)
    await expect.poll(() => server.recordings.length).toBe(2)
    for (const ms of [700, 900, 1100, 1300]) say(ms)
    expect(told.filter(line => line.startsWith('noticed'))).toEqual(['noticed speech-lost'])
    answer('first')
    await expect.poll(finals).toEqual(['First.', 'Number 3.', 'Number 4.', 'Number 5.'])
    await expect.poll(working).toBe(false)
    // The second is missing.
    const seconds = server.recordings.slice(1).map(({ seconds }) => seconds)
    expect(seconds.map(long => seconds.filter(other => other < long).length)).toEqual([0, 1, 2, 3])
    expect(seconds[1]).toBeGreaterThan((seconds[0] ?? 0) + 0.3)
  })
})

describe('what goes wrong', () => {
  const faults: readonly (readonly [SpeechFault, ErrorCode])[] = [
    ['html', 'server-unfit'],
    ['no-text', 'server-unfit'],
    ['status-404', 'server-path'],
  ]
  it.each(faults)('%s ends it with %s, and the microphone is released', async (fault, code) => {
    const server = await serve('whisper.cpp')
    const { say, told, heard, capturing } = await listen(server)
    server.misbehave(fault)
    say()
    await expect.poll(() => told.at(-1)).toBe(`ended ${code}`)
    expect(heard).toEqual([])
    expect(capturing()).toBe(false)
  })

  it.each(['status-500', 'cut'] as const)(
    '%s is told the first time, and ends it the second time in a row',
    async fault => {
      const server = await serve('openai')
      const { say, told, finals } = await listen(server)
      const codes = () => told.filter(line => /noticed|ended/.test(line))
      server.misbehave(fault, 1)
      say()
      await expect.poll(codes).toEqual(['noticed server-failed'])
      say()
      await expect.poll(finals).toEqual(['Scroll down.'])
      server.misbehave(fault)
      say()
      await expect.poll(codes).toEqual(['noticed server-failed', 'noticed server-failed'])
      say()
      await expect.poll(() => codes().at(-1)).toBe('ended server-failed')
      expect(finals()).toEqual(['Scroll down.'])
    },
  )

  it('a text without end is read no further than any speech could be', async () => {
    const server = await serve('whisper.cpp')
    const { say, told, heard } = await listen(server)
    server.misbehave('very-long', 1)
    say()
    await expect.poll(() => told.at(-1)).toBe('noticed server-failed')
    expect(heard).toEqual([])
  })

  it('words in progress that came to nothing are taken back', async () => {
    const server = await serve('openai')
    const { say, heard, told } = await listen(server)
    server.misbehave('cut', 1)
    say()
    await expect.poll(() => told.at(-1)).toBe('noticed server-failed')
    await expect.poll(() => heard.at(-1)).toMatchObject({ text: '', final: false })
  })

  it('no words are no error', async () => {
    const server = await serve('openai')
    const { say, told, heard, finals } = await listen(server)
    server.misbehave('empty', 1)
    say()
    say()
    await expect.poll(finals).toEqual(['Scroll down.'])
    expect(heard.every(({ text }) => text !== '')).toBe(true)
    expect(told.filter(line => /noticed|ended/.test(line))).toEqual([])
  })

  it.each(['openai', 'whisper.cpp'] as const)(
    '%s that stalls is too slow once its time is over',
    async kind => {
      const server = await serve(kind)
      const { say, told, clock, working } = await listen(server)
      server.misbehave('stall', 1)
      const coming = server.next()
      say(1000)
      const { over, seconds } = await coming
      await clock.advance(patienceMs + patienceFactor * seconds * 1000 - 100)
      expect(told.at(-1)).toBe('silent')
      await clock.advance(200)
      await expect.poll(() => told.at(-1)).toBe('noticed server-slow')
      expect(await over).toBe('left')
      await expect.poll(working).toBe(false)
      say()
      await expect.poll(() => server.recordings.length).toBe(3)
    },
  )

  it('the first reply may take longer: the model may have to be loaded', async () => {
    const server = await serve('whisper.cpp', () => new Promise(() => {}))
    const { told, clock, stop } = createServerListening({ address: server.url }).start()
    closing.push(stop)
    await expect.poll(() => server.recordings.length).toBe(1)
    await clock.advance(firstPatienceMs)
    expect(told).toEqual(['started'])
    await clock.advance(patienceMs + 2000)
    expect(await server.recordings[0]?.over).toBe('left')
  })

  it('a server that is not there is told before the microphone is opened', async () => {
    const server = await serve()
    await server.goDown()
    const { told, opened } = createServerListening({ address: server.url }).start()
    await expect.poll(() => told).toEqual(['ended server-offline'])
    expect(opened).toEqual([])
  })

  it('a server that goes away while it listens ends it', async () => {
    const server = await serve()
    const { say, told } = await listen(server)
    await server.goDown()
    say()
    await expect.poll(() => told.at(-1)).toBe('ended server-offline')
    await server.comeUp()
  })

  const replies: readonly (readonly [number, string, ErrorCode])[] = [
    [401, '{"error":{"message":"Incorrect API key provided"}}', 'server-refused'],
    [403, '{"detail":"Invalid or missing API key"}', 'server-refused'],
    [404, '{"detail":"Not Found"}', 'server-path'],
    [404, '{"detail":"Model \'x\' is not installed locally. You can download the model"}', 'server-model'],
    [404, '{"error":{"message":"The model `x` does not exist"}}', 'server-model'],
    [500, '{"error":{"message":"could not load model - all backends returned error"}}', 'server-model'],
    [405, '', 'server-unfit'],
    [200, '<!doctype html><title>Router</title>', 'server-unfit'],
    [200, '{"text":7}', 'server-unfit'],
    [200, '[]', 'server-unfit'],
    [200, '', 'server-unfit'],
  ]
  it.each(replies)('%i %s: %s, before a word is said', async (status, body, code) => {
    const listening = createServerListening({ address: await serveReply(status, body) }).start()
    await expect.poll(() => listening.told).toEqual(['started', `ended ${code}`])
    expect(listening.capturing()).toBe(false)
  })

  it('a redirect is followed nowhere', async () => {
    const other = await serve()
    const address = await serveReply(307, '', { location: `${other.url}/v1/audio/transcriptions` })
    const { told } = createServerListening({ address }).start()
    await expect.poll(() => told).toEqual(['started', 'ended server-unfit'])
    expect(other.asked).toEqual([])
  })

  it.each([
    ['{"choices":[{"delta":{"content":"hi"}}]}', 'server-unfit'],
    ['{"type":"transcript.text.done","text":"hi"}', undefined],
  ] as const)('a stream of %s: %s', async (event, code) => {
    const address = await serveReply(200, `data: ${event}\n\n`, { 'content-type': 'text/event-stream' })
    const { recogniser } = createServerListening({ address })
    const state = await recogniser.probeServer(new AbortController().signal)
    expect(state).toMatchObject(code === undefined ? { kind: 'ready' } : { kind: 'trouble', error: code })
  })

  it('segments of older servers are put together', async () => {
    const stream = 'data: {"text":" Scroll"}\n\ndata: {"text":"down."}\n\n'
    const address = await serveReply(200, stream, { 'content-type': 'text/event-stream' })
    const { say, finals, stop, opened } = createServerListening({ address }).start()
    closing.push(stop)
    // The server is still being tried out: these wait for their turn.
    await expect.poll(() => opened).toHaveLength(1)
    say()
    await expect.poll(finals).toEqual(['Scroll down.'])
  })
})

describe('stopping', () => {
  it('leaves the server at once, releases the microphone, and ends once without an error', async () => {
    const server = await serve('whisper.cpp')
    const { say, told, stop, capturing } = await listen(server)
    server.misbehave('stall')
    const coming = server.next()
    say()
    const { over } = await coming
    say()
    stop()
    expect(await over).toBe('left')
    expect(told.filter(line => line.startsWith('ended'))).toEqual(['ended undefined'])
    expect(capturing()).toBe(false)
    expect(server.recordings).toHaveLength(2)
  })

  it('before it began, nothing begins', async () => {
    const server = await serve()
    const { told, opened, stop } = createServerListening({ address: server.url }).start()
    stop()
    expect(told).toEqual(['ended undefined'])
    const probe = await createServerListening({ address: server.url }).recogniser.probeServer(
      AbortSignal.abort(),
    )
    expect(probe).toMatchObject({ kind: 'trouble', error: 'cancelled' })
    expect(opened).toEqual([])
  })
})

describe('the microphone', () => {
  it('that breaks ends it with its error', async () => {
    const { told, lose } = await listen(await serve())
    lose('microphone-missing')
    expect(told).toEqual(['started', 'ended microphone-missing'])
  })

  it('that is gone is told once, and again once it was there', async () => {
    const server = await serve()
    const options = { microphone: 'headset' }
    const made = createServerListening({ address: server.url, options, other: true })
    for (const more of [['noticed microphone-other'], []]) {
      const listening = made.start()
      await expect.poll(() => listening.told).toEqual(['started', ...more])
      expect(listening.opened.at(-1)).toBe('headset')
      listening.stop()
    }
  })
})
