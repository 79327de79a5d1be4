import { describe, expect, it } from 'vitest'
import { createAssistants } from '../../../src/devices/assistants.ts'
import type { ErrorData } from '../../../src/errors.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { Assistant, AssistantState, Model, ProviderId } from '../../../src/ports/assistant.ts'
import { collect } from './collect-answer.ts'
import { never, question } from './sample-question.ts'

const model = (name: string): Model => ({ name, size: 0, parameters: '', quantisation: '' })
const readyWith = (...names: string[]): AssistantState => ({ kind: 'ready', models: names.map(model) })
const offline: AssistantState = { kind: 'offline' }

/** A provider that says how it is, and answers with its own name. */
function fake(id: ProviderId, state: () => AssistantState, calls: string[]): Assistant {
  const call = (what: string) => void calls.push(`${id} ${what}`)
  return {
    async probe() {
      call('probe')
      return state()
    },
    async models() {
      call('models')
      const now = state()
      if (now.kind !== 'ready') throw new ClavierError('ollama-offline')
      return now.models
    },
    async *ask() {
      call('ask')
      yield { kind: 'text', text: id }
    },
    async embedders() {
      return [model(`${id}-embed`)]
    },
    async embed() {
      call('embed')
      return []
    },
  }
}

function chain(states: Readonly<Record<ProviderId, AssistantState | ErrorData>>) {
  const calls: string[] = []
  const now: {
    chosen: 'auto' | ProviderId | 'none'
    states: Record<ProviderId, AssistantState | ErrorData>
  } = {
    chosen: 'auto',
    states: { ...states },
  }
  const assistants = createAssistants({
    chosen: () => now.chosen,
    model: id => (id === 'openai' ? 'swan' : ''),
    of: id => {
      const state = now.states[id]
      return 'code' in state ? state : fake(id, () => state, calls)
    },
  })
  return { assistants, calls, now }
}
const unset = { code: 'chat-unset', detail: {} } as const
const missing = { code: 'browser-model-missing', detail: {} } as const

describe('who answers', () => {
  it('is the first that can, and says who it is; nobody after them hears of it', async () => {
    const { assistants, calls } = chain({
      ollama: readyWith('owl'),
      openai: readyWith('heron'),
      browser: missing,
    })
    expect(await assistants.probe()).toMatchObject({ kind: 'ready', provider: 'ollama' })
    expect((await collect(assistants.ask(question(), never))).text).toBe('ollama')
    expect((await assistants.embedders()).map(({ name }) => name)).toEqual(['ollama-embed'])
    expect(calls).toEqual(['ollama probe', 'ollama ask'])
  })

  it('is the next where the first cannot, with the model that was named there at the front', async () => {
    const { assistants } = chain({ ollama: offline, openai: readyWith('heron', 'swan'), browser: missing })
    const state = await assistants.probe()
    expect(state).toMatchObject({ kind: 'ready', provider: 'openai' })
    expect(state.kind === 'ready' && state.models.map(({ name }) => name)).toEqual(['swan', 'heron'])
    expect((await assistants.models()).map(({ name }) => name)).toEqual(['swan', 'heron'])
    expect((await collect(assistants.ask(question(), never))).text).toBe('openai')
  })

  it('is found when nobody looked before', async () => {
    const { assistants } = chain({ ollama: offline, openai: unset, browser: readyWith('built-in') })
    expect((await collect(assistants.ask(question(), never))).text).toBe('browser')
  })

  it('is nobody where none can: what stands in the way of the first is said', async () => {
    const { assistants } = chain({ ollama: { kind: 'blocked' }, openai: unset, browser: missing })
    expect(await assistants.probe()).toEqual({ kind: 'blocked', provider: 'ollama' })
    expect((await collect(assistants.ask(question(), never))).error?.code).toBe('ollama-blocked')
    await expect(assistants.models()).rejects.toMatchObject({ code: 'ollama-blocked' })
  })

  it('is one alone where the user chose so, also where another could', async () => {
    const { assistants, calls, now } = chain({ ollama: readyWith('owl'), openai: offline, browser: missing })
    now.chosen = 'openai'
    expect(await assistants.probe()).toMatchObject({ kind: 'offline', provider: 'openai' })
    now.states.openai = unset
    expect(await assistants.probe()).toEqual({ kind: 'offline', provider: 'openai', error: unset })
    now.chosen = 'browser'
    expect((await collect(assistants.ask(question(), never))).error?.code).toBe('browser-model-missing')
    expect(calls.filter(call => call.startsWith('ollama'))).toEqual([])
  })

  it('is nobody at all where the user chose so, whatever was ready or is named', async () => {
    const { assistants, calls, now } = chain({ ollama: readyWith('owl'), openai: unset, browser: missing })
    await assistants.probe()
    now.chosen = 'none'
    const before = calls.length
    expect(await assistants.probe()).toEqual({ kind: 'offline', error: { code: 'answers-off', detail: {} } })
    for (const provider of [undefined, 'ollama'] as const) {
      const asked = question(provider === undefined ? {} : { provider })
      expect((await collect(assistants.ask(asked, never))).error?.code).toBe('answers-off')
    }
    const texts = { provider: 'ollama', model: 'owl', purpose: 'query', texts: ['x'] } as const
    await expect(assistants.embed(texts, never)).rejects.toMatchObject({ code: 'answers-off' })
    expect(calls.length).toBe(before)
  })

  it('is the one that a call names, if the user lets it', async () => {
    const { assistants } = chain({ ollama: readyWith('owl'), openai: readyWith('heron'), browser: missing })
    await assistants.probe()
    expect((await collect(assistants.ask(question({ provider: 'openai' }), never))).text).toBe('openai')
    const none = await collect(assistants.ask(question({ provider: 'browser' }), never))
    expect(none.error?.code).toBe('answers-off')
  })

  it('is asked for no longer once a stop came', async () => {
    const { assistants, calls } = chain({ ollama: offline, openai: readyWith('heron'), browser: missing })
    const stop = new AbortController()
    stop.abort()
    expect((await collect(assistants.ask(question(), stop.signal))).error?.code).toBe('cancelled')
    expect(calls).toEqual(['ollama probe'])
  })
})
