import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dist } from '../../scripts/build-extension.mjs'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type SpeechServer, startSpeechServer } from '../servers/speech-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, submit, untilReady } from './panel-driver.ts'

// What only a real browser refuses, and how it does: records that somebody has broken, its own quotas, no network.

const article = 'http://news.test/article.html'
const question = 'ask how many keys does the organ have'

let folder: string
let pages: PageServer
let ollama: OllamaServer
let speech: SpeechServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clavier-quota-'))
  cpSync(dist, folder, { recursive: true })
  withoutUnlimitedStorage(join(folder, 'manifest.json'))
  pages = await startPageServer(1)
  ollama = await startOllamaServer({ answer: () => 'Twenty-five.' })
  speech = await startSpeechServer({ understand: async () => 'scroll down', models: ['whisper-1'] })
  clavier = await launchClavier({ extension: folder, pagePorts: pages.ports, ollamaPort: ollama.port })
  panel = await clavier.openSidePanel()
})

afterAll(async () => {
  await clavier?.close()
  await Promise.all([speech, ollama, pages].map(server => server?.close()))
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

/** With the permission the disk alone is the bound, and nobody fills a disk for a test. */
function withoutUnlimitedStorage(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly permissions: readonly string[] } // one of ours
  const permissions = manifest.permissions.filter(permission => permission !== 'unlimitedStorage')
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }))
}

async function begin(settings: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const tab = await clavier.beginAnew(panel, article, {
    settings: { version: 2, playingSpeed: 800, ...settings },
  })
  await untilReady(panel)
  return tab
}

async function sayAll(...phrases: readonly string[]): Promise<void> {
  for (const phrase of phrases) expect(await say(panel, phrase), phrase).not.toBe('')
}

const outcome = () => panel.getByRole('status', { name: 'Outcome', exact: true })
/** All that Clavier keeps in the store. */
const stored = () =>
  panel.evaluate(async () => {
    const { filler: _, ...all } = await chrome.storage.local.get(null)
    return all
  })

test('records that were broken by hand while the panel was closed: it says so, all else works, and they stay', async () => {
  await begin()
  await sayAll('name this tab organ', 'learn radio means top', question, 'save answer')
  await sayAll('record', 'scroll down', 'stop recording', 'save as morning')
  await sayAll('record', 'top', 'stop recording', 'save as evening')
  const broken = await brokenWhileClosed()
  await outcome().getByText('cannot be read by this version').waitFor()

  expect(await say(panel, 'scroll down')).toContain('Scrolled')
  // The oldest recording is the torn one.
  expect(await say(panel, 'play morning')).toContain('“morning” is damaged')
  await submit(panel, 'play evening')
  await outcome().getByText('Played “evening” to its end').waitFor()
  expect(await say(panel, 'recall all')).toContain('1 found')
  for (const phrase of ['latch off', 'name this tab harbour', 'learn tv means bottom'])
    expect(await say(panel, phrase), phrase).toContain('cannot be read by this version')
  const now = await stored()
  for (const [key, value] of Object.entries(broken)) expect(now[key], key).toEqual(value)
})

/** Closes the panel, breaks a record of each kind, and opens it again; resolves with what was written. */
async function brokenWhileClosed(): Promise<Readonly<Record<string, unknown>>> {
  const closed = panel.waitForEvent('close')
  await panel.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getCurrent()
    // It closes what asks: only after this has answered.
    if (windowId !== undefined) setTimeout(() => void chrome.sidePanel.close({ windowId }))
  })
  await closed
  const hand = await clavier.newPage(`chrome-extension://${clavier.extensionId}/manifest.json`)
  const broken = await hand.evaluate(async () => {
    const all = await chrome.storage.local.get(null)
    const [head] = Object.entries(all).filter(
      ([key, value]) => key.endsWith('/head') && Reflect.get(Object(value), 'name') === 'morning',
    )
    if (head === undefined) throw new Error('Nothing was recorded.')
    const torn = {
      settings: JSON.stringify(all.settings).slice(0, 20),
      names: { ...Object(all.names), version: 99 },
      vocabularies: [7],
      [head[0].replace('/head', '/chunk/0')]: 'torn',
    }
    await chrome.storage.local.set(torn)
    return torn
  })
  await hand.close()
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  return broken
}

test('a quota that is used up: told in words, nothing half written, and with room it goes on', async () => {
  await begin()
  await sayAll('name this tab organ')
  await fillStorage()
  const before = await stored()
  for (const phrase of ['latch off', 'name this tab harbour', 'learn radio means top', 'record'])
    expect(await say(panel, phrase), phrase).toContain('no room left')
  expect(await stored()).toEqual(before)
  await panel.evaluate(() => chrome.storage.local.remove('filler'))

  // A recording that fills it ends by itself, in the room that was held back for its end.
  await sayAll('name this tab harbour', 'record', 'scroll down')
  await fillStorage()
  // Recorded, and no command, whose outcome would come after what is told of the recording.
  await clavier.newPage('http://news.test/buttons.html')
  await outcome().getByText('no room left').waitFor()
  await expect.poll(finished).toBe(1)
  await panel.evaluate(() => chrome.storage.local.remove('filler'))
  await sayAll('save as walk')
  await submit(panel, 'play walk')
  await outcome().getByText('Played “walk” to its end').waitFor()
})

/** Recordings that are kept whole. */
const finished = async () =>
  Object.values(await stored()).filter(value => Reflect.get(Object(value), 'finished') === true).length

/** Leaves less room than any record takes, also where something is still being written meanwhile. */
async function fillStorage(): Promise<void> {
  await panel.evaluate(async () => {
    const { local } = chrome.storage
    const key = 'filler'
    // Counted as JSON, with the key and two quotation marks.
    let length = -key.length - 2
    for (;;) {
      const left = local.QUOTA_BYTES - (await local.getBytesInUse(null))
      if (left === 0) return
      try {
        await local.set({ [key]: 'x'.repeat(length + left) })
        length += left
      } catch {
        // Something was written since that was counted: there is less room now.
      }
    }
  })
}

test('a quota of the tables that is used up: the answer is shown and not kept, and kept once there is room', async () => {
  await begin()
  const session = await panel.context().newCDPSession(panel)
  const origin = `chrome-extension://${clavier.extensionId}`
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
  // The browser counts on what was free a moment ago, until its storage is opened anew.
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await sayAll(question)
  await fillTables()
  expect(await say(panel, 'save answer')).toContain('no room left')
  expect(await say(panel, 'recall all')).toContain('Nothing is kept yet')

  await panel.evaluate(
    () =>
      new Promise(resolve => {
        indexedDB.deleteDatabase('filler').onsuccess = resolve
      }),
  )
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await say(panel, 'save answer')).toContain('Kept')
  expect(await say(panel, 'recall all')).toContain('1 found')

  // And where there is not even room to begin.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  expect(await say(panel, 'save answer')).toContain('no room left')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await say(panel, 'save answer')).toContain('Kept')
  await session.detach()
})

/** Fills what the quota leaves, down to a few bytes. */
async function fillTables(): Promise<void> {
  const rows = await panel.evaluate(async () => {
    const opening = indexedDB.open('filler')
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true })
    await new Promise(resolve => {
      opening.onsuccess = resolve
    })
    const put = (length: number) =>
      new Promise<boolean>(resolve => {
        const writing = opening.result.transaction('rows', 'readwrite')
        writing.objectStore('rows').add('x'.repeat(length))
        writing.oncomplete = () => resolve(true)
        writing.onabort = () => resolve(false)
      })
    let written = 0
    for (let length = 500_000; length > 20; length = Math.floor(length / 4))
      while (written < 1_000 && (await put(length))) written += 1
    opening.result.close()
    return written
  })
  expect(rows).toBeLessThan(1_000)
}

test('without a network: passages in place of the model, an error page in place of the page, and then as before', async () => {
  await begin({ speechServerAddress: speech.url })
  const contexts = [clavier.context, panel.context()]
  for (const context of contexts) await context.setOffline(true)
  expect(await say(panel, question)).toContain('No answer from Ollama')
  expect(await panel.getByRole('tabpanel', { name: 'Answers' }).textContent()).toContain('twenty-five keys')
  expect(await say(panel, 'try the speech server')).toContain('No speech server answers')
  await sayAll('open here news.test/large.html')
  for (const phrase of ['scroll down', 'hints', 'ask what is this'])
    expect(await say(panel, phrase), phrase).toContain('This page could not be loaded')
  expect(await say(panel, 'name this tab organ')).toContain('organ')

  for (const context of contexts) await context.setOffline(false)
  await sayAll('reload')
  await expect.poll(() => say(panel, 'scroll down')).toContain('Scrolled')
  expect(await say(panel, question)).toContain('Answered by')
  expect(await say(panel, 'try the speech server')).toContain('works')
})
