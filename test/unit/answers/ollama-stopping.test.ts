import { describe, expect, it } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import type { CancelSignal } from '../../../src/ports/clock.ts'
import { collect } from './collect-answer.ts'
import { never, question } from './sample-question.ts'
import { start } from './start-ollama.ts'

describe('stopping', () => {
  it('works while the headers are held, and the server notices', async () => {
    const { server, ollama } = await start()
    server.hold()
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    const answer = collect(ollama.ask(question(), stop.signal))
    const request = await arrived
    stop.abort()
    expect((await answer).error).toEqual({ code: 'cancelled', detail: {} })
    expect(await request.over).toBe('left')
  })

  it('works while a model loads', async () => {
    const { server, ollama } = await start({ coldLoad: new Promise(() => {}) })
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    const answer = collect(ollama.ask(question(), stop.signal))
    const request = await arrived
    stop.abort()
    expect((await answer).error?.code).toBe('cancelled')
    expect(await request.over).toBe('left')
    expect(server.loads).toEqual([])
  })

  it('works in the middle, and keeps what was said', async () => {
    const { server, ollama } = await start()
    server.hold(2)
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    let text = ''
    const answer = (async () => {
      for await (const piece of ollama.ask(question(), stop.signal)) {
        if (piece.kind === 'text') text += piece.text
        if (text === 'The garden ') stop.abort()
      }
    })()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    expect(text).toBe('The garden ')
    expect(await (await arrived).over).toBe('left')
  })

  it('sends nothing when it was stopped before it began, or while the rule was set', async () => {
    const { server } = await start()
    const stop = new AbortController()
    const ollama = createOllama({ endpoint: server.url, fetch, prepare: () => new Promise(() => {}) })
    const preparing = collect(ollama.ask(question(), stop.signal))
    stop.abort()
    expect((await preparing).error?.code).toBe('cancelled')
    const { server: other, ollama: second } = await start()
    expect((await collect(second.ask(question(), stop.signal))).error?.code).toBe('cancelled')
    expect(await second.probe(stop.signal)).toEqual({ kind: 'offline' })
    expect([...server.requests, ...other.requests]).toEqual([])
  })

  it('lets the server go when the caller no longer listens', async () => {
    const { server, ollama } = await start()
    server.hold(2)
    const arrived = server.next('/api/chat')
    for await (const piece of ollama.ask(question(), never)) if (piece.kind === 'text') break
    expect(await (await arrived).over).toBe('left')
  })

  it('leaves no listener on the signal', async () => {
    const { ollama } = await start()
    const listening = new Set<() => void>()
    const signal: CancelSignal = {
      aborted: false,
      addEventListener: (_, listener) => void listening.add(listener),
      removeEventListener: (_, listener) => void listening.delete(listener),
    }
    const during = new Set<number>()
    for await (const _ of ollama.ask(question(), signal)) during.add(listening.size)
    expect([...during]).toEqual([1])
    expect(listening.size).toBe(0)
  })
})
