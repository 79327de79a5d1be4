import { expect, it } from 'vitest'
import { standardPrompts } from '../../../src/answers/answer-prompts.ts'
import type { AnswerState } from '../../../src/answers/answer-state.ts'
import { askSources } from '../../../src/answers/ask-sources.ts'
import { createTextSearch } from '../../../src/answers/text-search.ts'
import { chatModel } from '../../servers/ollama-models.ts'
import { never } from './sample-question.ts'
import { start } from './start-ollama.ts'

const text = 'The ferry for Mull leaves at seven.'

/** Asks a server whose model takes until `warm` to load, and waits until it is at that. */
async function askCold(signal: AbortSignal = never) {
  let warm = () => {}
  const { server, ollama } = await start({ coldLoad: new Promise<void>(resolve => (warm = resolve)) })
  const states: AnswerState[] = []
  const search = createTextSearch()
  const arrived = server.next('/api/chat')
  const answer = askSources({
    assistant: ollama,
    finder: { prepare: search.prepare, find: search.search },
    sources: [
      {
        id: 'page',
        kind: 'page',
        title: 'Isles',
        url: 'http://isles.example/',
        tabId: 3,
        language: 'en',
        text: `Welcome. ${text} Bring a coat.`,
        cut: false,
      },
    ],
    earlier: [],
    tabId: 3,
    question: 'When does the ferry for Mull leave?',
    settings: { model: '', contextTokens: 2_048 },
    prompts: standardPrompts,
    language: 'en',
    signal,
    onChange: state => void states.push(state),
  })
  const request = await arrived
  return { server, ollama, answer, states, request, warm: () => warm() }
}

it('a model that has to be loaded is said to be, for as long as it takes, and then answers', async () => {
  const { server, ollama, answer, states, warm } = await askCold()
  // Anything else that is asked meanwhile is answered, and changes nothing.
  expect((await ollama.probe()).kind).toBe('ready')
  expect(states.at(-1)).toMatchObject({ state: 'loading', text: '', by: { name: chatModel.name } })
  expect(server.loads).toEqual([])
  warm()
  expect(await answer).toMatchObject({ state: 'done', text })
  expect(server.loads).toEqual([{ model: chatModel.name, contextTokens: 2_048 }])
})

it('a stop while it loads ends the question at once, and the server sees that nobody waits', async () => {
  const stop = new AbortController()
  const { server, ollama, answer, states, request, warm } = await askCold(stop.signal)
  expect(states.at(-1)?.state).toBe('loading')
  stop.abort()
  expect(await answer).toMatchObject({ state: 'stopped', text: '' })
  expect(await request.over).toBe('left')
  warm()
  // Who left has no model loaded for them.
  await ollama.probe()
  expect(server.loads).toEqual([])
})
