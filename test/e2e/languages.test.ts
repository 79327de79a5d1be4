import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports })
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)

/** In turn: how it is chosen from the one before, and what it says then. */
const turns = [
  ['de', 'language German', 'hilfe', 'Hier sind alle Befehle', 'Befehle suchen', 'Neuer Tab', 'neuer tab'],
  [
    'es',
    'sprache Spanisch',
    'ayuda',
    'Aquí están todas las órdenes',
    'Buscar órdenes',
    'Pestaña nueva',
    'nueva pestaña',
  ],
  [
    'fr',
    'idioma francés',
    'aide',
    'Voici toutes les commandes',
    'Chercher des commandes',
    'Nouvel onglet',
    'nouvel onglet',
  ],
  ['en', 'langue anglais', 'help', 'Here is every command', 'Search commands', 'New tab', 'new tab'],
] as const

test('each language in turn, in every page at once, while a recording goes on', async () => {
  const open = (page: 'practice' | 'permission' | 'privacy') =>
    clavier.newPage(pageUrl(clavier.extensionId, page))
  const practice = await open('practice')
  const permission = await open('permission')
  const privacy = await open('privacy')
  await practice.locator('output').waitFor()
  await privacy.locator('h1').waitFor()
  const pages = [practice, permission, privacy]
  const before = new Set(await Promise.all(pages.map(page => page.title())))
  await practice.locator('input[type=text]').fill('kept')
  await say(panel, 'record')

  for (const [language, choose, help, outcome, search, opened, open] of turns) {
    await say(panel, choose)
    for (const page of [panel, ...pages]) await expect.poll(() => languageOf(page)).toBe(language)
    expect(await say(panel, help)).toContain(outcome)
    await panel.getByRole('searchbox', { name: search }).waitFor()
    await expect
      .poll(() => panel.evaluate(() => chrome.action.getTitle({})))
      .toMatch({ en: /recording/i, de: /nimmt auf|aufnahme/i, es: /graba/i, fr: /enregistre/i }[language])
    expect(await say(panel, open)).toContain(opened)
    if (language !== 'en') for (const page of pages) expect(before.has(await page.title())).toBe(false)
  }
  expect(await practice.locator('input[type=text]').inputValue()).toBe('kept')
  expect(await say(panel, 'stop recording')).toContain('Kept as')
})
