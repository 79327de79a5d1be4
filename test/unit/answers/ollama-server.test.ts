import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { answerFrom, fitContext } from '../../servers/ollama-context.ts'
import { embed } from '../../servers/ollama-embed.ts'
import { chatModel } from '../../servers/ollama-models.ts'
import { hostAllowed, originAllowed } from '../../servers/ollama-origin.ts'
import type { OllamaServer } from '../../servers/ollama-server.ts'
import { startServer } from './start-ollama.ts'

/** Status of a POST with these headers; Node's own fetch would not let a `Host` be set. */
function statusOf(server: OllamaServer, more: Record<string, string>, method = 'POST'): Promise<number> {
  const headers = { 'content-length': 2, ...more }
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, path: '/api/show', method, headers }, response => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end('{}')
  })
}

describe('the origin rule of the test server', () => {
  it.each([
    [undefined, true],
    ['http://127.0.0.1:11434', true],
    ['https://127.0.0.1:11434', true],
    ['http://localhost', true],
    ['https://localhost:8443', true],
    ['http://0.0.0.0:3000', true],
    ['app://obsidian.md', true],
    ['tauri://localhost', true],
    ['vscode-webview://abc', true],
    ['file://', true],
    ['null', false],
    ['chrome-extension://abcdefgh', false],
    ['http://evil.test', false],
    ['http://localhost.evil.test', false],
    ['http://127.0.0.1.evil.test:80', false],
    ['http://192.168.0.7:11434', false],
  ])('%s: %s', (origin, allowed) => {
    expect(originAllowed(origin, '127.0.0.1:11434')).toBe(allowed)
  })

  it('takes the origins it was told of', () => {
    expect(originAllowed('chrome-extension://abc', 'a:1', ['chrome-extension://*'])).toBe(true)
    expect(originAllowed('http://a:2', 'a:1')).toBe(false)
  })

  it('refuses with an empty 403 on every method, and logs every origin', async () => {
    const server = await startServer()
    const origin = 'http://evil.test'
    expect(await statusOf(server, { origin })).toBe(403)
    expect(await statusOf(server, { origin }, 'OPTIONS')).toBe(403)
    expect(await statusOf(server, {})).toBe(400)
    expect(await statusOf(server, { origin: 'http://localhost:1' }, 'OPTIONS')).toBe(204)
    expect(server.origins).toEqual([origin, origin, undefined, 'http://localhost:1'])
    const blocked = await fetch(`${server.url}/api/tags`, { headers: { origin } })
    expect([blocked.status, await blocked.text()]).toEqual([403, ''])
  })

  it('refuses names that were made to point at it', async () => {
    expect(await statusOf(await startServer(), { host: 'evil.test:11434' })).toBe(403)
    expect(['localhost:1', '127.0.0.1', 'box.local'].every(hostAllowed)).toBe(true)
  })
})

describe('the context of the test server', () => {
  const system = { role: 'system', content: 'Be brief.' }
  const old = { role: 'user', content: 'The code word is walnut.' }
  const last = { role: 'user', content: 'What is the code word?' }

  it('keeps all that fits', () => {
    const fitted = fitContext([system, old, last], 100)
    expect(fitted).toEqual({ messages: [system, old, last], tokens: 15 })
    expect(answerFrom(fitted.messages)).toBe('The code word is walnut.')
  })

  it('drops old messages, but not the system’s, so that the answer shows it', () => {
    const fitted = fitContext([system, old, last], 10)
    expect(fitted.messages).toEqual([system, last])
    expect(answerFrom(fitted.messages)).toBe('I do not know.')
  })

  it('leaves between half and all of a context of a last message that is too long', () => {
    const words = Array.from({ length: 500 }, (_, at) => `w${at}`).join(' ')
    for (const room of [64, 100, 333, 777]) {
      const { messages, tokens } = fitContext([{ role: 'user', content: words }], room)
      expect(tokens).toBeLessThanOrEqual(room)
      expect(tokens).toBeGreaterThanOrEqual(room / 2)
      const left = messages[0]?.content ?? ''
      expect([left.startsWith('w0'), left.endsWith('499')]).toEqual([true, true])
    }
  })
})

describe('loading and holding', () => {
  const body = JSON.stringify({ model: 'parrot', messages: [], options: { num_ctx: 2_048 } })
  const post = (server: OllamaServer, path: string, text: string) =>
    fetch(`${server.url}${path}`, { method: 'POST', body: text })

  it('loads once for one context, cold as long as the test says', async () => {
    let warm = () => {}
    const server = await startServer({ coldLoad: new Promise(resolve => (warm = resolve)) })
    const loading = post(server, '/api/chat', body)
    const loaded = async () => (await (await fetch(`${server.url}/api/ps`)).json()).models.length
    expect(await loaded()).toBe(0)
    warm()
    expect(await (await loading).json()).toMatchObject({ done: true, done_reason: 'load' })
    expect(await loaded()).toBe(1)
    await post(server, '/api/chat', body)
    expect(server.loads).toEqual([{ model: 'parrot:latest', contextTokens: 2_048 }])
    await post(server, '/api/chat', JSON.stringify({ model: 'parrot', messages: [], keep_alive: 0 }))
    expect(await loaded()).toBe(0)
  })

  it('resumes a pull where it was left', async () => {
    const layers = [{ digest: `sha256:${'a'.repeat(64)}`, total: 1_000 }]
    const owl = { ...chatModel, name: 'owl:latest' }
    const server = await startServer({ models: [], library: [{ model: owl, layers }] })
    server.hold(3)
    const stop = new AbortController()
    const arrived = server.next('/api/pull')
    const pulling = await fetch(`${server.url}/api/pull`, {
      method: 'POST',
      body: '{"model":"owl"}',
      signal: stop.signal,
    })
    const reader = pulling.body?.getReader()
    await reader?.read()
    stop.abort()
    expect(await (await arrived).over).toBe('left')
    server.release()
    const again = await (await post(server, '/api/pull', '{"model":"owl"}')).text()
    const lines = again.trim().split('\n')
    expect(JSON.parse(lines[1] ?? '').completed).toBeGreaterThanOrEqual(250)
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ status: 'success' })
    const tags = await (await fetch(`${server.url}/api/tags`)).json()
    expect(tags.models.map(({ name }: { name: string }) => name)).toEqual(['owl:latest'])
  })
})

describe('the embeddings of the test server', () => {
  it('are unit vectors, nearer for texts that share words', () => {
    const dot = (a: string, b: string) => {
      const other = embed(b)
      return embed(a).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
    }
    expect(dot('the garden closes', 'the garden closes')).toBeCloseTo(1, 9)
    expect(dot('', '')).toBeCloseTo(1, 9)
    const near = dot('the garden closes at dusk', 'when the garden closes')
    expect(near).toBeGreaterThan(dot('the garden closes at dusk', 'zebra oxygen'))
  })
})
