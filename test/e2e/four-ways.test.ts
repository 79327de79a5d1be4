import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { registry } from '../../src/commands/registry.ts'
import { type Motif, parseMotif, strike } from '../../src/music/motif.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, play as playKeys, say, scrollOf, untilReady, waitForActive } from './panel-driver.ts'

const article = 'http://news.test/article.html'
const name: Motif = [[48], [52], [55]]

let pages: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  tab = await clavier.newPage(article)
  // Slow hands, as Settings has them: between two keys of a motif a busy machine takes its time.
  await (await clavier.worker()).evaluate(() =>
    chrome.storage.local.set({ settings: { version: 2, hands: { gap: 1500 } } }),
  )
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier.close()
  await pages.close()
})

afterEach(() => say(panel, 'forget name the organ on the dyke'))

/** How a person without a free pair of hands plays a motif. */
interface Way {
  readonly title: string
  /** Of a command's motifs: a chord where the way can hold two keys, else one key after another. */
  readonly chords: boolean
  readonly play: (motif: Motif) => Promise<void>
}

const codes: Readonly<Record<number, string>> = {
  48: 'KeyZ',
  50: 'KeyX',
  52: 'KeyC',
  55: 'KeyB',
  61: 'Digit2',
  64: 'KeyE',
  66: 'Digit5',
  71: 'KeyU',
}

const drawnKey = (note: number) => panel.locator(`[data-note="${note}"]`)

const ways: readonly Way[] = [
  {
    title: 'one hand: keys a fifth apart at most, together or in turn',
    chords: true,
    play: motif => playKeys(panel, inOneHand(motif)),
  },
  {
    title: 'one finger: one key after another',
    chords: false,
    play: motif =>
      playKeys(
        panel,
        motif.flat().map(key => [key]),
      ),
  },
  {
    title: 'assistive clicks alone: no press, no release, no time limit',
    chords: true,
    play: async motif => {
      for (const key of motif.flat()) await drawnKey(key).evaluate((button: HTMLElement) => button.click())
      await panel
        .getByRole('button', { name: 'Play', exact: true })
        .evaluate((button: HTMLElement) => button.click())
    },
  },
  {
    title: 'computer keys alone',
    chords: true,
    play: async motif => {
      // From the tab list on, Tab reaches the keys wherever the focus was.
      await drawnKey(60).focus()
      for (const keys of motif) {
        // The last one is held as fingers hold a key, and the others around it.
        const [last = '', ...others] = keys.map(key => codes[key] ?? '').toReversed()
        for (const code of others) await panel.keyboard.down(code)
        await panel.keyboard.press(last, { delay: 60 })
        for (const code of others) await panel.keyboard.up(code)
      }
    },
  },
]

/** What a hand that spans a fifth plays as one strike. */
function inOneHand(motif: Motif): Motif {
  const keys = motif.flat()
  return Math.max(...keys) - Math.min(...keys) <= 7 && new Set(keys).size === keys.length
    ? [strike(keys)]
    : motif
}

function keysOf(id: string, chords: boolean): Motif {
  const command = registry.find(one => one.id === id)
  const motif = parseMotif((chords ? command?.chord : undefined) ?? command?.motifs[0] ?? '')
  if (motif === undefined) throw new Error(`“${id}” has no motif.`)
  return motif
}

test.each(ways)('$title', async ({ chords, play }) => {
  await tab.bringToFront()
  await waitForActive(panel, article)
  const played = (motif: Motif) => outcomeAfter(panel, () => play(motif))

  expect(await played(name)).toMatch(/^C3.E3.G3 now means this tab/)
  expect(await played(keysOf('new-tab', chords))).toBe('New tab.')
  expect(await played(name)).toContain('The organ on the dyke')
  await waitForActive(panel, article)
  expect(await played(keysOf('scroll-down', chords))).toContain('Scrolled')
  await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
  expect(await played(keysOf('undo', chords))).toContain('Scrolled back')
  await expect.poll(() => scrollOf(tab)).toBe(0)
})
