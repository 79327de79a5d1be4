import { expect, onTestFinished, test } from 'vitest'
import { contextOf, standardPrompts, withOption } from '../../../src/answers/answer-prompts.ts'
import { createModels } from '../../../src/app/models-service.ts'
import { createModelStore } from '../../../src/devices/ollama-store.ts'
import type { Text } from '../../../src/language/text.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'
import { chatModel } from '../../servers/ollama-models.ts'
import type { OllamaServerOptions } from '../../servers/ollama-server.ts'
import { collect } from '../answers/collect-answer.ts'
import { never, question } from '../answers/sample-question.ts'
import { start } from '../answers/start-ollama.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { newCanceller } from './world.ts'

const wren = { ...chatModel, name: 'wren:1b' }
const library = [{ model: wren, layers: [{ digest: `sha256:${'a'.repeat(64)}`, total: 1_000 }] }]
const prompts = withOption(standardPrompts, 'parrot:latest', 'contextTokens', 4_096)

/** The service of models over a server that behaves as Ollama does. */
async function startModels(options: OllamaServerOptions) {
  const { server, ollama } = await start({ library, ...options })
  const store = createPanelStore()
  const modelStore = createModelStore({ endpoint: () => server.url, fetch, prepare: async () => {} })
  const told: Text[] = []
  const tell = (text: Text) => void told.push(text)
  const models = await createModels({
    assistant: ollama,
    modelStore: async () => modelStore,
    machine: { system: 'linux', memory: 8, origin: 'chrome-extension://clavier' },
    keep: createMemoryStore(),
    clock: createFakeClock(),
    store,
    page: { copyText: async () => {} },
    change: async () => ({}),
    language: () => 'en',
    announcer: { tell, show: tell, warn: async text => tell(text), speaks: () => false },
    newCanceller,
    prompts: async () => ({ now: () => prompts }),
    likely: ({ view }) => view === 'answers',
    onBug: error => {
      throw error
    },
  })
  onTestFinished(() => models.stop())
  return { server, ollama, store, models, told, state: () => store.getState().models }
}

test('offline, blocked, no model and ready are told apart', async () => {
  const { server, store, models, state } = await startModels({ models: [] })
  // It asks the server by itself, and would be refused in place of what is tried here.
  store.setState(({ settings }) => ({ settings: { ...settings, loadAhead: false } }))
  server.fail('status-403', { path: '/api/show' })
  await models.show(never)
  expect(state()?.server).toBe('blocked')
  await models.show(never)
  expect(state()?.server).toBe('no-model')
  await server.close()
  await models.show(never)
  expect(state()?.server).toBe('offline')
})

test('a pull is stopped, goes on where it was, and what came is deleted', async () => {
  const { server, models, told, state } = await startModels({ models: [] })
  server.hold(3)
  await models.pull('wren:1b')
  await expect.poll(() => state()?.pulls[0]?.completed).toBe(250)
  expect(await models.cancelPull(undefined)).toEqual({ name: 'wren:1b', percent: 25 })
  expect(state()?.pulls).toMatchObject([{ running: false, completed: 250 }])
  expect(server.models).toEqual([])
  server.release()
  expect(await models.resumePull(undefined)).toEqual({ name: 'wren:1b', percent: 25 })
  await expect.poll(() => state()?.models.map(({ name }) => name)).toEqual(['wren:1b'])
  expect(state()).toMatchObject({ server: 'ready', pulls: [] })
  expect(told.at(-1)).toMatchObject({ key: 'pull-done' })
  expect(await models.remove('wren:1b', never)).toBe(wren.size)
  expect(server.models).toEqual([])
  expect(state()?.server).toBe('no-model')
})

test('a model with a context of its own is loaded once: ahead, and not again when it is asked', async () => {
  const { server, ollama, store } = await startModels({ models: [chatModel] })
  store.setState({ view: 'answers' })
  await expect.poll(() => server.loads).toEqual([{ model: 'parrot:latest', contextTokens: 4_096 }])
  const contextTokens = contextOf(prompts, { name: 'parrot:latest' }, 8_192)
  const { error } = await collect(ollama.ask(question({ contextTokens }), never))
  expect(error).toBeUndefined()
  expect(server.loads).toHaveLength(1)
})
