import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { originRule } from '../../extension/chrome/origin-rule.ts'
import { defaultOllamaEndpoint } from '../../src/devices/ollama-endpoint.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'

let ollama: OllamaServer
let pages: PageServer
let clavier: Clavier
let ours: Page
let hostile: Page

beforeAll(async () => {
  ollama = await startOllamaServer()
  pages = await startPageServer(3)
  clavier = await launchClavier({ ollamaPort: ollama.port, pagePorts: pages.ports })
  // A page of the extension that sets no rule by itself.
  ours = await clavier.newPage(`chrome-extension://${clavier.extensionId}/manifest.json`)
  hostile = await clavier.newPage('http://evil.test/')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
  await ollama?.close()
})

afterEach(() => setRules([]))

/** Puts these session rules in place of all others. */
async function setRules(rules: chrome.declarativeNetRequest.Rule[]): Promise<void> {
  await ours.evaluate(async addRules => {
    const before = await chrome.declarativeNetRequest.getSessionRules()
    await chrome.declarativeNetRequest.updateSessionRules({
      removeRuleIds: before.map(({ id }) => id),
      addRules,
    })
  }, rules)
}

/** What a page is told when it calls our Ollama: a status, or the failure of the fetch. */
function call(page: Page, method: string, path: string, mode: RequestMode = 'cors'): Promise<string> {
  return page.evaluate(
    async ({ url, how }) => {
      try {
        return String((await fetch(url, how)).status)
      } catch (error) {
        return String(error)
      }
    },
    {
      url: `${defaultOllamaEndpoint}${path}`,
      how: method === 'GET' ? { mode } : { method, mode, body: '{}' },
    },
  )
}

/** What the server saw of a hostile page's call, and how it answered. */
async function hostileCall(): Promise<{ origin: string | undefined; status: number }> {
  const arriving = ollama.next('/api/show')
  // The form of request that a browser lets any page send anywhere without asking first.
  await call(hostile, 'POST', '/api/show', 'no-cors')
  const { origin, status } = await arriving
  return { origin, status: await status }
}

test('without the rule a GET of ours passes and a POST is refused: only the POST tells', async () => {
  expect(await call(ours, 'GET', '/api/tags')).toBe('200')
  expect(await call(ours, 'POST', '/api/show')).toBe('403')
  expect(ollama.origins.at(-1)).toBe(`chrome-extension://${clavier.extensionId}`)
})

test('with the rule our POST and DELETE reach the server under its own origin', async () => {
  await setRules([originRule(defaultOllamaEndpoint, clavier.extensionId)])
  expect(await call(ours, 'POST', '/api/show')).toBe('400')
  expect(await call(ours, 'DELETE', '/api/delete')).toBe('404')
  expect(ollama.origins.slice(-2)).toEqual([defaultOllamaEndpoint, defaultOllamaEndpoint])
})

test('with the rule a hostile page is refused as before', async () => {
  await setRules([originRule(defaultOllamaEndpoint, clavier.extensionId)])
  expect(await hostileCall()).toEqual({ origin: 'http://evil.test', status: 403 })
  expect(await call(hostile, 'POST', '/api/show')).toContain('TypeError')
})

test('a rule without its scope would let the hostile page in: the test above can tell', async () => {
  const { condition, ...rule } = originRule(defaultOllamaEndpoint, clavier.extensionId)
  const { initiatorDomains: _, ...unscoped } = condition
  await setRules([{ ...rule, condition: unscoped }])
  expect(await hostileCall()).toEqual({ origin: defaultOllamaEndpoint, status: 400 })
})

test('the rule is for its endpoint alone, not for another port of the machine', async () => {
  await setRules([originRule('http://127.0.0.1:11435', clavier.extensionId)])
  expect(await call(ours, 'POST', '/api/show')).toBe('403')
})
