import './node-version.mjs'
import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { launchBrowser } from './browser.mjs'
import { buildExtension, dist } from './build-extension.mjs'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { pageUrl } from './start-options.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

/**
 * Takes the README's pictures of the real side panel, beside a real page, after phrases that were
 * really run: docs/pictures/panel-light.png and panel-dark.png.
 */
const size = { width: 360, height: 800 }
const folder = `${root}/docs/pictures`
const phrases = ['name this tab reading', 'scroll down', 'hints', 'where am i']

await runScript(async () => {
  const chromium = await prepare({ browser: true })
  if (!chromium) throw new ScriptFailure('No Chromium.', 'Set CHROME_PATH to one.')
  if (!process.argv.includes('--built')) await buildExtension()
  const { chromium: playwright } = await import('playwright')
  const article = await serveArticle()
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
    await page.goto(article.url)
    await panel.setViewportSize(size)
    for (const phrase of phrases) await runPhrase(panel, phrase)
    // One key collected: the keys that could follow tell what they would complete.
    await panel.getByRole('button', { name: 'D3 50' }).click()
    await panel.mouse.move(0, 0)
    await panel.locator('[data-note="50"][aria-pressed="true"]').waitFor()

    await mkdir(folder, { recursive: true })
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await panel.screenshot({ path: `${folder}/panel-${colorScheme}.png`, animations: 'disabled' })
      say(`docs/pictures/panel-${colorScheme}.png`)
    }
  } finally {
    for (const connection of connections) await connection.close()
    await running.close()
    article.close()
  }
  return 0
})

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

/**
 * @param {import('playwright').Page} panel
 * @param {string} phrase
 */
async function runPhrase(panel, phrase) {
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

/** The page beside the panel. */
async function serveArticle() {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    createReadStream(`${root}/test/pages/article.html`).pipe(response)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
