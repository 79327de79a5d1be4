import { expect, it } from 'vitest'
import { chatModel, thinkingModel } from '../../servers/ollama-models.ts'
import { startServer } from './start-ollama.ts'

async function start() {
  const server = await startServer({ models: [chatModel, thinkingModel] })
  return async (body: object) => {
    const messages = [{ role: 'user', content: 'The garden closes at dusk.\nGarden?' }]
    const whole = JSON.stringify({ model: thinkingModel.name, messages, stream: false, ...body })
    const response = await fetch(`${server.url}/api/chat`, { method: 'POST', body: whole })
    const reply = await response.json()
    return response.ok ? reply.message : [response.status, reply.error]
  }
}

it('the test server thinks as much as it is asked to, by a model that can', async () => {
  const chat = await start()
  const thoughts = async (think: unknown) => (await chat({ think })).thinking
  expect(await thoughts('low')).toBe('The person asks.')
  for (const think of ['medium', 'high', 'max', true])
    expect(await thoughts(think)).toBe(thinkingModel.thoughts)
  expect(await thoughts(false)).toBeUndefined()
  expect((await chat({ think: 'much' }))[0]).toBe(400)
  expect(await chat({ model: 'parrot', think: 'low' })).toEqual([400, '"parrot" does not support thinking'])
})

it('the test server answers in the format that it is asked for, and knows no other', async () => {
  const chat = await start()
  expect(JSON.parse((await chat({ format: 'json' })).content)).toEqual({
    answer: 'The garden closes at dusk.',
  })
  const score = { type: 'integer', minimum: 2 }
  const list = { type: 'array', items: { type: 'string' }, minItems: 1 }
  const format = { type: 'object', properties: { score, list, none: { type: 'null' } } }
  expect(JSON.parse((await chat({ format })).content)).toEqual({
    score: 2,
    list: ['The garden closes at dusk.'],
    none: null,
  })
  expect((await chat({ format: 'xml' }))[0]).toBe(400)
  expect((await chat({ format: '' })).content).toBe('The garden closes at dusk.')
})
