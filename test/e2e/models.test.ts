import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recommendedModels } from '../../src/answers/recommended-models.ts'
import { chatModel } from '../servers/ollama-models.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

/** All that may be recommended, which depends on the memory of the machine; of 1,000 bytes each. */
const library = recommendedModels.map(({ name }, at) => ({
  model: { ...chatModel, name },
  layers: [{ digest: `sha256:${String(at).padStart(64, '0')}`, total: 1_000 }],
}))

let pages: PageServer
let ollama: OllamaServer | undefined
let clavier: Clavier
let panel: Page
/** Where the server is when it runs. */
let port: number

beforeAll(async () => {
  pages = await startPageServer(1)
  const first = await startOllamaServer()
  port = first.port
  await first.close()
  clavier = await launchClavier({ pagePorts: pages.ports, ollamaPort: port })
  panel = await clavier.openSidePanel()
  await clavier.beginAnew(panel, 'http://news.test/article.html')
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await ollama?.close()
  await pages?.close()
})

const models = () => panel.getByRole('region', { name: 'Models', exact: true })
const click = (name: string | RegExp) =>
  outcomeAfter(panel, () => models().getByRole('button', { name }).first().click())

/** As an extension does that puts an origin of its own into every request. */
function meddle(): Promise<void> {
  return panel.evaluate(() =>
    chrome.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [7],
      addRules: [
        {
          id: 7,
          priority: 2,
          condition: { urlFilter: '|http://127.0.0.1:11434/', resourceTypes: ['xmlhttprequest'] },
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'origin', operation: 'set', value: 'http://evil.test' }],
          },
        },
      ],
    }),
  )
}

function removeRules(ids: number[]): Promise<void> {
  return panel.evaluate(
    removeRuleIds => chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds }),
    ids,
  )
}

test('from no server to an answer: offline, blocked, no model, pulled, stopped, resumed, asked, deleted', async () => {
  expect(await say(panel, 'models')).toContain('does not answer')
  await models().getByText('Offline:').waitFor()
  await models()
    .getByRole('heading', { name: /^What to do on / })
    .waitFor()
  await models().getByText('ollama serve', { exact: true }).first().waitFor()

  ollama = await startOllamaServer({ port, models: [], library })
  await meddle()
  expect(await click('Check models')).toContain('refuses Clavier')
  await models().getByText('Blocked:').waitFor()
  await models().getByText('OLLAMA_ORIGINS').first().waitFor()

  // Without what meddles, our own rule alone is enough, and is set again where it is gone.
  await removeRules([1, 7])
  expect(await click('Check models')).toContain('has no model')
  await models().getByText('No model:').waitFor()

  ollama.hold(1)
  const begun = await click('Pull the recommended model')
  expect(begun).toContain('Pulling')
  const name = /Pulling (\S+?)[,.] /.exec(begun)?.[1] ?? ''
  // A quarter of it is there when it is stopped.
  ollama.release()
  ollama.hold(3)
  const progress = models().getByRole('progressbar', { name: `Progress of ${name}` })
  await expect.poll(() => progress.getAttribute('value')).toBe('25')
  // Meanwhile all else goes on.
  expect(await say(panel, 'scroll down')).toContain('Scrolled')
  expect(await click(`Cancel pull ${name}`)).toContain('at 25 %')
  await models().getByText('stopped; what is there stays').waitFor()

  ollama.release()
  ollama.hold(1)
  expect(await say(panel, 'resume pull')).toContain('again, from 25 %')
  ollama.release()
  await panel.locator('.outcome').getByText(`${name} is there`).waitFor()
  await models().getByText('Ollama answers.').waitFor()
  expect(ollama.models).toEqual([name])
  await models()
    .getByRole('button', { name: `Delete ${name}` })
    .waitFor()

  expect(await say(panel, 'ask how many keys does the organ have')).toContain(`Answered by ${name}`)
  expect(ollama.loads.map(({ model }) => model)).toEqual([name])

  expect(await click(`Delete ${name}`)).toContain('cannot be undone')
  expect(ollama.models).toEqual([name])
  expect(await say(panel, '1')).toContain('is deleted')
  expect(ollama.models).toEqual([])
  await models().getByText('No model:').waitFor()
})
