import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkOut } from './checkout.ts'
import {
  activeTab,
  outcomeAfter,
  say,
  scrollOf,
  untilReady,
  waitForActive,
  waitForSidePanel,
} from './panel-driver.ts'

/** As a newcomer presses keys: one mouse click after another, with thought in between. */
const pauseMs = 1500

let folder = ''
let child: ChildProcess | undefined
const connections: Browser[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clavier-newcomer-'))
})

afterEach(async () => {
  await Promise.all(connections.splice(0).map(connection => connection.close()))
  if (child !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = new Promise(resolve => child?.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
})

test('from npm start: open the panel, name the tab by three keys, leave, come back, and use the page', async () => {
  const { cdp, extensionId, panelUrl } = await start()
  const [practice] = await pagesOf(cdp)
  if (practice === undefined) throw new Error('No tab is open.')
  expect(practice.url()).toBe(`chrome-extension://${extensionId}/extension/practice/practice.html`)

  await practice.getByRole('button', { name: 'Open the panel', exact: true }).click()
  const panel = await sidePanel(practice, cdp, panelUrl)
  await untilReady(panel)
  expect((await activeTab(panel)).url).toBe(practice.url())

  const named = await pressThreeKeys(panel)
  expect(named).toContain('C3 E3 G3')
  expect(named).toContain('Welcome to Clavier')
  await panel.getByRole('tab', { name: 'Names', exact: true }).click()
  const names = panel.getByRole('tabpanel', { name: 'Names', exact: true })
  await expect
    .poll(() => names.getByRole('listitem').allInnerTexts())
    .toEqual([expect.stringMatching(/Welcome to Clavier[\s\S]*C3 E3 G3/)])

  expect(await say(panel, 'new tab')).toContain('New tab')
  expect((await activeTab(panel)).url).not.toBe(practice.url())
  expect(await pressThreeKeys(panel)).toContain('Welcome to Clavier')
  await waitForActive(panel, practice.url())

  expect(await say(panel, 'scroll down')).toContain('Scrolled')
  expect(await scrollOf(practice)).toBeGreaterThan(100)
  expect(await say(panel, 'hints')).toMatch(/^\d+ numbers? shown/)
  expect(await practice.locator('clavier-hints').count()).toBe(1)
  expect(await say(panel, 'hide hints')).toContain('Numbers hidden')
  expect(await practice.locator('clavier-hints').count()).toBe(0)
  expect(await say(panel, 'layout')).toMatch(/[1-9]\d* texts?\b.*; /)
  expect(await say(panel, 'top')).toContain('Top of the page')
  expect(await scrollOf(practice)).toBe(0)
})

/** Runs `node scripts/start.mjs`, as `npm start` does, without a window; resolves with its one line. */
async function start(): Promise<{ cdp: string; extensionId: string; panelUrl: string }> {
  const cwd = checkOut(folder)
  const started = spawn(process.execPath, ['scripts/start.mjs', '--headless', '--port', '0'], {
    cwd,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, LANGUAGE: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  let told = ''
  let words = ''
  started.stderr.on('data', piece => {
    words += piece
  })
  const line = await new Promise<string>((resolve, reject) => {
    started.stdout.on('data', piece => {
      told += piece
      if (told.includes('\n')) resolve(told)
    })
    started.once('close', code => reject(new Error(`Ended with code ${code}:\n${words}`)))
  })
  return JSON.parse(line)
}

/** What is open now: Playwright meets a side panel only when it connects after it has opened. */
async function pagesOf(cdp: string): Promise<readonly Page[]> {
  const connection = await chromium.connectOverCDP(cdp)
  connections.push(connection)
  return connection.contexts().flatMap(context => context.pages())
}

async function sidePanel(opener: Page, cdp: string, url: string): Promise<Page> {
  await waitForSidePanel(opener, url)
  const panel = (await pagesOf(cdp)).find(page => page.url() === url)
  if (panel === undefined) throw new Error('The side panel is not among the pages.')
  return panel
}

/** C3, E3 and G3 by mouse, slowly, then Play. */
async function pressThreeKeys(panel: Page): Promise<string> {
  for (const name of ['C3 48', 'E3 52', 'G3 55']) {
    await panel.getByRole('button', { name, exact: true }).click()
    await panel.evaluate(async ms => {
      const end = performance.now() + ms
      while (performance.now() < end) await new Promise(requestAnimationFrame)
    }, pauseMs)
  }
  return outcomeAfter(panel, () => panel.getByRole('button', { name: 'Play', exact: true }).click())
}
