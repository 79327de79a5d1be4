import type { Page } from 'playwright'
import type { FakeMidi } from '../servers/fake-midi.ts'

// What is asked for at every step is found by the page itself: the runner's searches look at each of the panel's
// thousands of elements, again at every try. That all has its role and name is shown in panel.test.ts.

/** Marks the outcome that is shown now, so that the next one can be told from it. */
async function markOutcome(panel: Page): Promise<void> {
  await panel.evaluate(() => document.querySelector('.outcome-words > span')?.setAttribute('data-seen', ''))
}

/** Waits until a panel has read what is kept and started its devices. */
export async function untilReady(panel: Page): Promise<void> {
  await panel.locator('.outcome:not([data-status="none"])').waitFor()
}

/** What Outcome says after `act`, once it says something new; the same words again count as new. */
export async function outcomeAfter(panel: Page, act: () => Promise<unknown>): Promise<string> {
  await markOutcome(panel)
  await act()
  // In the panel itself: the runner's own tries grow up to half a second apart.
  const words = await panel.waitForFunction(
    () => {
      const fresh = document.querySelector('.outcome-words > span:not([data-seen])')
      return fresh === null ? undefined : { text: (fresh.textContent ?? '').replace(/[\u00a0\u202f]/gu, ' ') }
    },
    undefined,
    { polling: 20 },
  )
  return (await words.jsonValue())?.text ?? ''
}

/** Types a phrase into Command and gives its outcome. */
export function say(panel: Page, phrase: string): Promise<string> {
  return outcomeAfter(panel, () => submit(panel, phrase))
}

/** Types a phrase into Command without waiting for what comes of it. */
export async function submit(panel: Page, phrase: string): Promise<void> {
  const command = await panel.waitForSelector('#command')
  await command.fill(phrase)
  await command.press('Enter')
}

/** Clicks drawn keys by mouse, one after another, then Play. */
export async function clickKeys(panel: Page, names: readonly string[]): Promise<string> {
  for (const name of names) await panel.getByRole('button', { name, exact: false }).click()
  return outcomeAfter(panel, () => panel.getByRole('button', { name: 'Play', exact: true }).click())
}

/** The tab in front of the panel's window, as the browser knows it. */
export function activeTab(panel: Page): Promise<{ readonly title: string; readonly url: string }> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return { title: tab?.title ?? '', url: tab?.url ?? '' }
  })
}

/** Waits until the tab in front shows this address. */
export async function waitForActive(panel: Page, url: string): Promise<void> {
  // What waits for functions takes the promise of an answer for a yes.
  await panel.evaluate(async wanted => {
    const until = performance.now() + 30_000
    for (;;) {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      if (tab?.url === wanted) return
      if (performance.now() > until) throw new Error(`The tab in front shows ${tab?.url}, not ${wanted}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }, url)
}

/** Waits until a side panel shows a page whose address ends so; asked of another page of the extension. */
export async function waitForSidePanel(asked: Page, ending: string): Promise<void> {
  await asked.evaluate(async wanted => {
    const until = performance.now() + 30_000
    for (;;) {
      const views = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
      if (views.some(view => view.documentUrl?.endsWith(wanted))) return
      if (performance.now() > until) throw new Error(`No side panel shows ${wanted}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }, ending)
}

export function scrollOf(tab: Page): Promise<number> {
  return tab.evaluate(() => scrollY)
}

/** Lets keys stay down as a hand holds them: what is shorter than 25 ms was brushed and means nothing. */
export function holdAsHands(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const end = performance.now() + 50
    while (performance.now() < end) await new Promise(requestAnimationFrame)
  })
}

/** Keys of the fake keyboard struck together, held as a hand holds them, and released. */
export async function strike(panel: Page, notes: readonly number[]): Promise<void> {
  // The panel stands before its keyboards are open, and what is struck before that nobody hears.
  await panel.waitForFunction(() => document.body.textContent?.includes('Keys 25'), undefined, {
    polling: 20,
  })
  await playStrikes(panel, [notes], 0)
}

/** Strikes of the fake keyboard in turn, told apart as hands part them, after the pause that ends a gesture. */
export function play(panel: Page, strikes: readonly (readonly number[])[]): Promise<void> {
  return playStrikes(panel, strikes, 600)
}

/** @param pause from when a key last moved, in ms */
function playStrikes(panel: Page, strikes: readonly (readonly number[])[], pause: number): Promise<void> {
  return panel.evaluate(
    async played => {
      const { __midi: midi } = globalThis as unknown as { __midi: FakeMidi } // installFakeMidi has put it there
      const until = async (time: number) => {
        while (performance.now() < time) await new Promise(requestAnimationFrame)
      }
      await until(midi.lastMoved() + played.pause)
      for (const [place, keys] of played.strikes.entries()) {
        if (place > 0) await until(performance.now() + 50)
        for (const key of keys) midi.noteOn(key)
        // From here on: a busy panel takes its time for each key, and fingers go on holding them meanwhile.
        await until(performance.now() + 50)
        for (const key of keys) midi.noteOff(key)
      }
    },
    { strikes, pause },
  )
}
