import { unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageTroubles } from '../../scripts/package-check.mjs'
import { packageFiles } from '../../scripts/package-files.mjs'
import { pageUrl } from '../../scripts/start-options.mjs'
import { zipExtension } from '../../scripts/zip-extension.mjs'
import { startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

let pages: Awaited<ReturnType<typeof startPageServer>>
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer()
  clavier = await launchClavier({ pagePorts: pages.ports })
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

describe('the package', () => {
  test('has the built extension and its licences, and nothing that the store refuses', () => {
    const files = packageFiles()
    expect(packageTroubles(files)).toEqual([])
    // That the same files give the same bytes is shown where they are few (test/unit/scripts/zip-extension.test.ts).
    const inside = Object.keys(unzipSync(zipExtension(files)))
    expect(inside).toEqual(inside.toSorted())
    expect(inside).toEqual(
      expect.arrayContaining(['manifest.json', 'THIRD-PARTY.txt', 'extension/privacy/privacy.html']),
    )
  })
})

test('the privacy page tells of every permission, and is read like any other', async () => {
  const opened = clavier.context.waitForEvent('page')
  await say(panel, 'privacy')
  const page = await opened
  expect(page.url()).toBe(pageUrl(clavier.extensionId, 'privacy'))
  const asked = await panel.evaluate(() => chrome.runtime.getManifest().permissions ?? [])
  // The page knows its language, and so its words, only once the settings are read.
  await expect
    .poll(async () => {
      const terms = (await page.locator('dt').allTextContents()).join(', ')
      return asked.filter(permission => !terms.includes(permission))
    })
    .toEqual([])
  expect(await say(panel, 'find delete everything')).toContain('1')
})

test('everything is deleted after a question, in both panels, and Clavier goes on as new', async () => {
  const second = await clavier.panelTab()
  await untilReady(second)
  await say(panel, 'name this tab harbour')
  await say(panel, 'latch off')
  await panel.evaluate(() => chrome.storage.sync.set({ settings: { left: 'over' } }))
  const before = await kept(panel)
  expect(before.local.length).toBeGreaterThan(0)

  await say(panel, 'delete all my data')
  expect(await kept(panel)).toEqual(before)
  const reloaded = Promise.all([panel.waitForEvent('load'), second.waitForEvent('load')])
  await panel.getByRole('textbox', { name: 'Command' }).fill('2')
  await panel.getByRole('textbox', { name: 'Command' }).press('Enter')
  await reloaded

  const told = /Everything that Clavier kept is deleted/
  await expect
    .poll(async () =>
      (
        await Promise.all(
          [panel, second].map(open => open.getByRole('status', { name: 'Outcome' }).textContent()),
        )
      ).some(words => told.test(words ?? '')),
    )
    .toBe(true)
  await untilReady(panel)
  expect(JSON.stringify(await kept(panel))).not.toMatch(/harbour|left/)
  await expect.poll(() => panel.getByRole('switch', { name: 'Latch', exact: true }).isChecked()).toBe(true)
  expect(await outcomeAfter(panel, () => type(panel, 'go to harbour'))).not.toContain('Article')
  // It goes on: what is named now is kept.
  await say(panel, 'name this tab quay')
  expect(JSON.stringify(await kept(panel))).toContain('quay')
})

async function type(open: Page, words: string): Promise<void> {
  const box = open.getByRole('textbox', { name: 'Command' })
  await box.fill(words)
  await box.press('Enter')
}

/** What is in the browser's storages. */
function kept(open: Page) {
  return open.evaluate(async () => {
    const [local, sync, session, databases] = await Promise.all([
      chrome.storage.local.get(null),
      chrome.storage.sync.get(null),
      chrome.storage.session.get(null),
      indexedDB.databases(),
    ])
    return {
      local: Object.entries(local).sort(),
      sync: Object.entries(sync).sort(),
      names: JSON.stringify(session).includes('harbour'),
      databases: databases.map(({ name }) => name).sort(),
    }
  })
}
