import type { Page } from 'playwright'
import { type JourneySite, startJourneySite, type Visit } from '../servers/journey-site.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { pagePortScript } from './page-port.ts'
import { clickKeys, outcomeAfter, say, submit, untilReady, waitForActive } from './panel-driver.ts'

/** What is said, or played on the drawn keys; `at`: where that leads, and whoever records waits to get there. */
type Step = string | { readonly say: string; readonly at: string } | { readonly keys: readonly string[] }

/** Thirty steps through three tabs: links, rows, fields, lists, scrolling, typing, from news to the order and a letter. */
const steps: readonly Step[] = [
  { say: 'click garden shop', at: 'http://shop.test/' },
  { say: 'click tools', at: 'http://shop.test/tools' },
  { keys: ['D3 50', 'G3 55'] },
  'bottom',
  'top',
  'hints',
  'click 5',
  'hide hints',
  { say: 'click seeds', at: 'http://shop.test/seeds' },
  'click organic only',
  'set sorted by to price',
  'click add basil',
  'page down',
  'back',
  'forward',
  { say: 'click basket', at: 'http://shop.test/basket' },
  { say: 'click go to the order', at: 'http://shop.test/order' },
  'focus on name',
  'type Ada Lovelace',
  'focus on street',
  'type Mill Lane',
  'set pieces to 3',
  'click as a gift',
  'tab 1',
  { say: 'click letters', at: 'http://evil.test/' },
  'focus on letter',
  'type Dear gardeners',
  'click keep the letter',
  'tab 3',
  {
    say: 'click send the order',
    at: 'http://shop.test/thanks?name=Ada+Lovelace&street=Mill+Lane&pieces=3&gift=on',
  },
]

/** What these steps click, in order. */
export const rightClicks = [
  'Garden shop',
  'Tools',
  'Add Rake',
  'Seeds',
  'Organic',
  'Add Basil',
  'Basket',
  'Go to the order',
  'Gift',
  'Letters',
  'Keep',
  'Send',
]

export interface Journey {
  readonly site: JourneySite
  readonly panel: Page
  readonly clavier: Clavier
  /** Only the news are open, in a visit of its own. */
  begin(visit: Visit): Promise<Page>
  /** What every tab shows in the end, and what the sites hold. */
  print(): Promise<string>
  close(): Promise<void>
}

export async function openJourney(): Promise<Journey> {
  const site = await startJourneySite()
  const clavier = await launchClavier({ pagePorts: site.ports })
  const panel = await clavier.openSidePanel()
  await untilReady(panel)
  await say(panel, 'sequence speed 8')
  await panel.evaluate(await pagePortScript())

  return {
    site,
    panel,
    clavier,
    async begin(visit) {
      site.begin(visit)
      const before = clavier.context.pages().filter(page => page.url().startsWith('http'))
      const tab = await clavier.newPage('http://news.test/')
      const blanks = clavier.context.pages().filter(page => page.url() === 'about:blank')
      await Promise.all([...before, ...blanks].map(page => page.close()))
      return tab
    },
    print: () =>
      panel.evaluate(async state => {
        // Put there above.
        const { hands } = globalThis as unknown as { hands: { fingerprint(id: number): Promise<object> } }
        const tabs = await chrome.tabs.query({ currentWindow: true })
        const prints = tabs.map(async ({ id = 0, active }) => ({ active, ...(await hands.fingerprint(id)) }))
        return JSON.stringify([state, ...(await Promise.all(prints))])
      }, site.state()),
    async close() {
      await clavier.close()
      await site.close()
    },
  }
}

/** Does the steps by phrases and keys while they are recorded, and keeps them as `name`; gives what was told of it. */
export async function record({ panel }: Journey, name: string): Promise<string> {
  await say(panel, 'record')
  for (const step of steps) {
    if (typeof step === 'string') await say(panel, step)
    else if ('keys' in step) await clickKeys(panel, step.keys)
    else {
      await say(panel, step.say)
      await waitForActive(panel, step.at)
    }
  }
  const kept = await say(panel, 'stop recording')
  await say(panel, `save as ${name}`)
  return kept
}

/** Begins to play it, as fast as it goes. */
export async function startJourney({ panel }: Journey, name: string): Promise<void> {
  await submit(panel, `play ${name}`)
}

/** Plays it to its end, or to where it waits for a decision; gives what the panel says then. */
export function playJourney(journey: Journey, name: string): Promise<string> {
  return untilItWaits(journey.panel, () => startJourney(journey, name))
}

/** What the panel says once the sequence is at its end, or waits for a decision. */
export async function untilItWaits(panel: Page, act: () => Promise<unknown>): Promise<string> {
  await outcomeAfter(panel, act)
  const words = await panel.waitForFunction(
    () => {
      const said = document.querySelector('.outcome-words > span')?.textContent ?? ''
      return /to its end|Waiting at step/.test(said) ? said : undefined
    },
    undefined,
    { polling: 50, timeout: 90_000 },
  )
  return (await words.jsonValue()) ?? ''
}

/** The next tab that is opened at an address, by a click in the page. */
export function clicked({ clavier }: Journey, url: string): Promise<Page> {
  return new Promise(resolve => {
    const look = async (page: Page) => {
      await page.waitForURL(url).catch(() => undefined)
      if (page.url() !== url) return
      clavier.context.off('page', look)
      resolve(page)
    }
    clavier.context.on('page', look)
  })
}
