import type { Page as Tab } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../../src/ports/page.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { openPagePort, type PagePort } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
  tab = await clavier.newPage('http://news.test/watchful.html')
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

/** The names of what has a number; numbers of what is gone are not given anew at once. */
async function numbered(): Promise<string[]> {
  const id = await port.idOf(tab.url())
  expect(await port.attempt(id, 'showHints', 'ten')).toHaveProperty('value')
  return port.asker.evaluate(async id => {
    const { hands } = globalThis as unknown as { hands: Page } // put there by the page port
    const names: string[] = []
    for (let hint = 1; hint <= 12; hint += 1) {
      const described = await hands.describe(id, hint).catch(() => undefined)
      if (described !== undefined) names.push(described.name)
    }
    return names
  }, id)
}

/** What the page finds when it looks, after it was read without drawing, and what it heard of that. */
async function look(): Promise<Record<string, unknown>> {
  await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0)) // see watchful.html
  expect(await port.attempt(await port.idOf(tab.url()), 'fingerprint')).toHaveProperty('value')
  return tab.evaluate(() => {
    // The page's own, see watchful.html.
    const page = globalThis as unknown as { look(): Record<string, unknown>; heard: string[]; read: string[] }
    return { heard: [...page.heard], read: page.read, ...page.look() }
  })
}

describe('the notice of listeners', () => {
  test('tells what listens for clicks, on a page that breaks what it can', async () => {
    await tab.bringToFront()
    expect(await numbered()).toEqual([
      'Listens',
      'Has a handler',
      'Listens by an object',
      'Listens twice, and once less',
    ])
  })

  test('is not to be seen by a page that looks hard', async () => {
    const seen = await look()
    const native = (name: string) => `function ${name}() { [native code] }`
    for (const [name, length] of [
      ['addEventListener', 2],
      ['removeEventListener', 2],
      ['toString', 0],
    ] as const) {
      expect(seen[name], name).toEqual({
        text: native(name),
        own: native(name),
        freshText: native(name),
        textOfFresh: native(name),
        name,
        length,
        keys: ['length', 'name'],
        same: true,
        flags: { writable: true, enumerable: name !== 'toString', configurable: true },
        makes: { text: expect.stringContaining('is not a constructor'), foreign: [] },
        chain: true,
        prototype: false,
      })
    }
    expect(seen).toMatchObject({
      nobody: { text: 'TypeError: Illegal invocation', foreign: [] },
      few: { text: expect.stringContaining('2 arguments required, but only 1 present.'), foreign: [] },
      text: { text: expect.stringContaining("requires that 'this' be a Function"), foreign: [] },
      signal: { text: expect.stringContaining('TypeError: Failed to execute'), foreign: [] },
      bound: 'function () { [native code] } function () { [native code] }',
      globals: [],
      symbols: [],
      heard: [],
    })
    // Each option is read by the platform, in its order, and by nobody else.
    expect(seen.read).toEqual(['capture', 'once', 'once', 'passive', 'signal'])
  })

  test('costs a page that adds 100,000 listeners little', async () => {
    const time = await tab.evaluate(() => {
      const targets = Array.from({ length: 1_000 }, () => document.createElement('p'))
      const start = performance.now()
      for (const target of targets)
        for (let at = 0; at < 100; at += 1) target.addEventListener('click', () => at)
      return performance.now() - start
    })
    // 40 to 80 ms on a quiet machine with two cores.
    expect(time).toBeLessThan(1_000)
  })

  test('answers on after document.open() took all listeners from the window', async () => {
    await tab.evaluate(() => {
      document.open()
      document.write('<p id="written">Written later</p><p>And nothing</p>')
      document.close()
      document.getElementById('written')?.addEventListener('click', () => undefined)
    })
    expect(await numbered()).toEqual(['Written later'])
  })
})
