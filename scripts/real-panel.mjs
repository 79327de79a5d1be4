import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { launchBrowser } from './browser.mjs'
import { dist } from './build-extension.mjs'
import { root } from './run-command.mjs'
import { pageUrl } from './start-options.mjs'
import { ScriptFailure } from './terminal.mjs'

/**
 * Opens the real side panel beside a page of test/pages, for pictures. The extension must be built.
 * @param {import('./chromium-choice.mjs').Chromium} chromium
 * @param {{ file: string, work: (panel: import('playwright').Page, page: import('playwright').Page) => Promise<void> }} options
 */
export async function besideRealPanel(chromium, { file, work }) {
  const { chromium: playwright } = await import('playwright')
  const site = await serveFile(file)
  const running = await launchBrowser({
    chromium: chromium.path,
    snap: chromium.snap,
    extension: dist,
    headless: true,
    quiet: true,
    port: 0,
  })
  /** @type {import('playwright').Browser[]} */
  const connections = []
  const connect = async () => {
    const connection = await playwright.connectOverCDP(running.cdp ?? '')
    connections.push(connection)
    return connection.contexts()[0] ?? (await connection.newContext())
  }
  try {
    const context = await connect()
    const practice = await context.newPage()
    await practice.goto(pageUrl(running.extensionId, 'practice'))
    await practice.locator('button.primary').first().click()
    const panel = await sidePanel(connect, pageUrl(running.extensionId, 'panel'))
    const page = await context.newPage()
    await page.goto(site.url)
    await work(panel, page)
  } finally {
    for (const connection of connections) await connection.close()
    await running.close()
    site.close()
  }
}

/**
 * Types a phrase and waits until it is done.
 * @param {import('playwright').Page} panel
 * @param {string} phrase
 */
export async function runPhrase(panel, phrase) {
  const box = panel.getByRole('textbox', { name: 'Command' })
  const entries = panel.getByRole('log', { name: 'Activity' }).locator('.entry')
  const before = await entries.count()
  await box.fill(phrase)
  await box.press('Enter')
  const status = await entries
    .nth(before)
    .locator('xpath=self::*[@data-status!="waiting"]')
    .getAttribute('data-status')
  if (status !== 'done')
    throw new ScriptFailure(`“${phrase}” was ${status}.`, (await entries.last().textContent()) ?? '')
}

/**
 * Playwright meets a side panel only when it connects after the panel has opened.
 * @param {() => Promise<import('playwright').BrowserContext>} connect
 * @param {string} url
 */
async function sidePanel(connect, url) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const context = await connect()
    const found = context.pages().find(page => page.url() === url)
    if (found !== undefined) {
      await found.getByRole('textbox', { name: 'Command' }).waitFor()
      return found
    }
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new ScriptFailure('The side panel did not open.', 'Run npm test: it opens the panel in the same way.')
}

/** @param {string} file below test/pages */
async function serveFile(file) {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    createReadStream(`${root}/test/pages/${file}`).pipe(response)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
