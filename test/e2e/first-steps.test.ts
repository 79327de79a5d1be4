import type { CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import { namedBy } from './accessible-names.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { liveChanges, watchLive } from './live-regions.ts'
import { outcomeAfter, play, scrollOf, strike, untilReady } from './panel-driver.ts'

let clavier: Clavier
let panel: Page

beforeAll(async () => {
  clavier = await launchClavier({ fakeMidi: true, fakeRecogniser: true, firstSteps: true })
  panel = await clavier.openSidePanel()
})

afterAll(() => clavier?.close())

/** Waits until the guide tells this, in its live region: the one in view, or the one for who looks at another view. */
function told(words: string) {
  return panel.getByRole('status', { name: 'Next to do', exact: true }).getByText(words).waitFor()
}

/** Whether the guide can be seen from its heading on, however much was logged below it. */
function guideInView(): Promise<boolean> {
  return panel.getByRole('heading', { name: 'First steps', exact: true }).evaluate(heading => {
    const view = heading.closest('.view')?.getBoundingClientRect()
    const { top, bottom } = heading.getBoundingClientRect()
    return view !== undefined && top >= view.top && bottom <= view.bottom
  })
}

/** On the practice page for the first time, as nobody has ever used Clavier here; gives that page. */
async function firstOpen(): Promise<Page> {
  const practice = await clavier.beginAnew(panel, pageUrl(clavier.extensionId, 'practice'))
  await untilReady(panel)
  await told('Everything on the page that can be pressed')
  return practice
}

/** The page was moved once as it was recorded, and once more as that was played. */
async function movedTwice(practice: Page, once: number) {
  expect(once).toBeGreaterThan(0)
  await expect.poll(() => scrollOf(practice)).toBe(2 * once)
}

test('by keys alone: from the first opening to a sequence that was recorded and played', async () => {
  const practice = await firstOpen()
  await strike(panel, [62, 67])
  await told('press something by its number')
  // The number as the guide draws it, in powers of two.
  await play(panel, [[60], [62], [60], [61], [60]])
  // A key has been heard by now.
  await told('one hand or with two')
  await play(panel, [[62]])
  await told('a screen reader')
  await play(panel, [[61]])
  await told('play numbers')
  // Base ten is the second of them for who has two hands.
  await play(panel, [[62]])
  await told('lowest of your 25 keys')
  await play(panel, [[48]])
  await told('Give this tab a name')
  await play(panel, [[48], [52], [55]])
  await told('go somewhere else')
  await play(panel, [[64, 71]])
  await told('Come back by the name')
  await expect.poll(guideInView).toBe(true)
  await play(panel, [[48], [52], [55]])
  await told('opens from any page')
  await play(panel, [[48], [52], [52], [52], [56], [48]])
  await told('Ask what the page is about')
  await play(panel, [[61]])
  await told('Clavier can keep what you do')
  await play(panel, [[48], [59], [48]])
  await told('It records')
  await play(panel, [[50, 55]])
  await told('End the recording')
  const once = await scrollOf(practice)
  await play(panel, [[60], [59], [60]])
  await told('let it be done again')
  await play(panel, [[48], [58], [48]])
  await told('That was all')
  await movedTwice(practice, once)
})

/** What has the focus, as Chromium's accessibility tree tells it. */
async function focused(devtools: CDPSession): Promise<{ readonly role: string; readonly name: string }> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.activeElement' })
  const objectId = result.objectId ?? ''
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
  const [node] = nodes
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') }
}

/** Goes on by this key until what has the focus is of this role and its name begins so. */
async function goTo(role: string, name: string, key = 'Tab') {
  const devtools = await panel.context().newCDPSession(panel)
  const passed: string[] = []
  try {
    for (let step = 0; step < 60; step += 1) {
      const now = await focused(devtools)
      if (now.role === role && now.name.startsWith(name)) return
      passed.push(`${now.role} ${now.name}`)
      await panel.keyboard.press(key)
    }
  } finally {
    await devtools.detach()
  }
  throw new Error(`${key} never comes to ${role} “${name}”, but to ${passed.join(', ')}.`)
}

/** Goes to a button and presses it; gives what Outcome tells then. */
function press(name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<string> {
  return outcomeAfter(panel, async () => {
    await goTo('button', name)
    await panel.keyboard.press(key)
  })
}

/** What a reader of the screen has: the arrows, Tab and its way back, Enter and Space, and no keyboard of music. */
test('by a screen reader alone: from the first opening to a sequence that was recorded and played', async () => {
  await withoutKeyboard()
  const practice = await firstOpen()
  await watchLive(panel)
  expect(await press('Do it: hints')).toMatch(/^\d+ numbers shown/)
  await told('press something by its number')
  expect(await press('Do it: click 1', 'Space')).toContain('Open the panel')
  await told('Press one of the 25 drawn keys')
  expect(await press('Do it: hear a key')).toContain('That was')
  await told('one hand or with two')
  expect(await press('2 two hands')).toContain('Two hands')
  await told('a screen reader')
  expect(await press('2 screen reader on', 'Space')).toContain('Your screen reader tells outcomes')
  await told('play numbers')
  await press('2 numbers in base ten')
  await told('Give this tab a name')
  expect(await press('Do it: name this tab')).toContain('practice')
  await told('go somewhere else')
  expect(await press('Do it: new tab')).toContain('New tab')
  await told('Come back by the name')
  expect(await press('Do it: go to practice')).toContain('Welcome to Clavier')
  await told('opens from any page')
  // Of two ways on, the one that the sentence names.
  expect(await press('Do it: next step')).toContain('step 7 of 9')
  await told('Ask what the page is about')
  await press('1 ask')
  await told('Clavier can keep what you do')
  // The answer has a view of its own: back to the one with the steps.
  await goTo('tab', 'Answers', 'Shift+Tab')
  await goTo('tab', 'Now', 'ArrowLeft')
  expect(await press('Do it: record')).toContain('ecord')
  await told('It records')
  expect(await press('Do it: scroll down')).toContain('Scrolled')
  await told('End the recording')
  const once = await scrollOf(practice)
  await press('Do it: stop recording', 'Space')
  await told('let it be done again')
  await press('Do it: play')
  await told('That was all')
  await movedTwice(practice, once)
  const named = await namedBy(panel)
  expect(named.live('status', 'Outcome')).toBe('polite')
  expect(named.live('status', 'Next to do')).toBe('polite')
  const changed = await liveChanges(panel)
  expect(changed.Outcome).toBeGreaterThanOrEqual(15)
})

test('by voice alone: from the first opening to a sequence that was recorded and played', async () => {
  await withoutKeyboard()
  const practice = await firstOpen()
  // Whoever opens the panel for somebody without hands switches Listening on once, with the microphone granted. Such a
  // panel listens by itself when it is opened again: from here on nothing is clicked or typed.
  await panel.getByRole('switch', { name: 'Listening', exact: true }).click()
  await told('Say “hints”')
  await expect.poll(listensAgain).toBe(true)
  await panel.reload()
  await told('Say “hints”')
  const say = async (words: string) => {
    await panel.waitForFunction(
      said => globalThis.__recogniser.say(said), // installFakeRecogniser has put it there
      words,
      { polling: 20 },
    )
  }
  await say('hints')
  await told('press something by its number')
  await say('click one')
  await told('Press one of the 25 drawn keys')
  await say('hear a key')
  await told('one hand or with two')
  await say('two')
  await told('a screen reader')
  await say('one')
  await told('play numbers')
  await say('two')
  await told('Give this tab a name')
  await say('name this tab practice')
  await told('go somewhere else')
  await say('new tab')
  await told('Come back by the name')
  await say('go to practice')
  await told('opens from any page')
  await say('next step')
  await told('Ask what the page is about')
  await say('one')
  await told('Clavier can keep what you do')
  await say('record')
  await told('It records')
  await say('scroll down')
  await told('End the recording')
  const once = await scrollOf(practice)
  await say('stop recording')
  await told('let it be done again')
  await say('play')
  await told('That was all')
  await movedTwice(practice, once)
})

/** From now on no keyboard of music is plugged in when the panel is loaded. */
function withoutKeyboard(): Promise<unknown> {
  return panel.addInitScript(() => globalThis.__midi.unplug('Keys 25'))
}

/** Whether a panel of this window would listen once it is opened again. */
function listensAgain(): Promise<boolean> {
  return panel.evaluate(async () => {
    const held = Object.entries(await chrome.storage.session.get(null))
    return held.some(
      ([key, look]) => key.endsWith('/look') && (look as { listening?: unknown }).listening === true, // as the panel has written it
    )
  })
}
