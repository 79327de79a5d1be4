import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatModel } from '../servers/ollama-models.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type OpenAiServer, startOpenAiServer } from '../servers/openai-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

const key = 'sk-only-for-this-server-4711'
const keyed = `Bearer ${key}`

let pages: PageServer
let ollama: OllamaServer
let server: OpenAiServer
let other: OpenAiServer
let clavier: Clavier
let panel: Page
let hostile: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  const wren = { model: { ...chatModel, name: 'wren:1b' }, layers: [] }
  ollama = await startOllamaServer({ library: [wren] })
  server = await startOpenAiServer({ key })
  other = await startOpenAiServer()
  clavier = await launchClavier({ pagePorts: pages.ports, ollamaPort: ollama.port })
  hostile = await clavier.newPage('http://evil.test/')
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await Promise.all([pages, ollama, server, other].map(one => one?.close()))
})

/** Sends requests as a page of the web can, and tells what the page learnt of each. */
function sends(page: Page, requests: readonly (readonly [method: string, url: string, body: string])[]) {
  return page.evaluate(
    list =>
      Promise.all(
        list.flatMap(([method, url, body]) =>
          (['cors', 'no-cors'] as const).map(async mode => {
            try {
              const how = { method, mode, ...(method === 'GET' ? {} : { body }) }
              const response = await fetch(url, how)
              return response.type === 'opaque' ? 'opaque' : String(response.status)
            } catch {
              return 'refused'
            }
          }),
        ),
      ),
    requests,
  )
}

test('beside Clavier, while its rule is set, a page reaches no Ollama: it asks, lists, pulls and deletes nothing', async () => {
  const asked = await say(panel, 'ask how many keys does the organ have')
  expect(asked).toContain('parrot')
  const ours = ollama.requests.length
  expect(ollama.requests.find(({ path }) => path === '/api/chat')?.origin).toBe('http://127.0.0.1:11434')

  const at = 'http://127.0.0.1:11434'
  const learnt = await sends(hostile, [
    ['GET', `${at}/api/tags`, ''],
    ['POST', `${at}/api/chat`, '{"model":"parrot","messages":[{"role":"user","content":"x"}]}'],
    ['POST', `${at}/api/pull`, '{"model":"wren:1b"}'],
    ['DELETE', `${at}/api/delete`, '{"model":"parrot"}'],
  ])
  expect(learnt.filter(one => one !== 'refused' && one !== 'opaque')).toEqual([])
  const theirs = ollama.requests.slice(ours)
  // Chromium may stop some on the way; whatever came had the page's own origin, and was refused.
  for (const { origin, status, method } of theirs) {
    if (method !== 'GET') expect([origin, await status]).toEqual(['http://evil.test', 403])
  }
  expect(ollama.models).toEqual(['parrot:latest'])
})

test('the key of a server goes to that server alone, from us alone, and is seen nowhere', async () => {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const answers = panel.getByRole('region', { name: 'Answers' })
  const address = answers.getByRole('textbox', { name: 'Address of the server', exact: true })
  const secret = answers.getByLabel('Key of the server')
  expect(await secret.isDisabled()).toBe(true)
  await address.fill(`${server.url}/v1`)
  await address.press('Tab')
  await expect.poll(() => secret.isEnabled()).toBe(true)
  const chosen = await outcomeAfter(panel, () =>
    answers.getByRole('combobox', { name: 'Who answers' }).selectOption('openai'),
  )
  expect(chosen).toContain('The server answers')
  const check = answers.getByRole('button', { name: 'Check again' })
  expect(await outcomeAfter(panel, () => check.click())).toContain('wants a key')

  await secret.fill(key)
  expect(await outcomeAfter(panel, () => secret.press('Enter'))).toContain('The key is kept')
  await answers.getByText(`A key is kept for ${server.url}.`).waitFor()
  expect(await secret.inputValue()).toBe('')
  expect(await outcomeAfter(panel, () => check.click())).toContain('heron-7b')
  expect(await say(panel, 'ask how many keys does the organ have')).toContain('heron-7b')

  const url = `${server.url}/v1/chat/completions`
  await sends(hostile, [['POST', url, '{"model":"heron-7b","messages":[]}']])
  const theirs = server.calls.filter(({ origin }) => origin === 'http://evil.test')
  expect(theirs.length).toBeGreaterThan(0)
  expect(theirs.map(({ authorization }) => authorization).filter(one => one !== undefined)).toEqual([])
  const withKey = server.calls.filter(({ authorization }) => authorization === keyed)
  expect(withKey.map(({ path }) => path)).toContain('/v1/chat/completions')

  // Another address gets none, until one is kept for it.
  await panel.getByRole('tab', { name: 'Settings' }).click()
  await address.fill(other.url)
  await address.press('Tab')
  await answers.getByText('does not go to this address').waitFor()
  expect(await outcomeAfter(panel, () => check.click())).toContain('heron-7b')
  expect(other.calls.map(({ authorization }) => authorization)).toEqual([undefined])

  const [file] = await Promise.all([panel.waitForEvent('download'), say(panel, 'export settings')])
  const stream = await file.createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  const seen = await panel.evaluate(async () => ({
    page: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll('input')].map(({ value }) => value),
    sync: await chrome.storage.sync.get(null),
    session: await chrome.storage.session.get(null),
    local: Object.entries(await chrome.storage.local.get(null)).filter(([name]) => name !== 'answers-key'),
  }))
  const written = Buffer.concat(parts).toString()
  expect(written).toContain(other.url)
  for (const text of [written, JSON.stringify(seen)]) expect(text.includes(key)).toBe(false)

  expect(await say(panel, "forget the server's key")).toContain('removed')
  expect(await panel.evaluate(() => chrome.storage.local.get('answers-key'))).toEqual({})
})
