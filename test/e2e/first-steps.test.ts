import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import type { FakeRecogniser } from '../servers/fake-recogniser.ts'
import { namedBy } from './accessible-names.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { play, strike, untilReady } from './panel-driver.ts'

let clavier: Clavier
let panel: Page

beforeAll(async () => {
  clavier = await launchClavier({ fakeMidi: true, fakeRecogniser: true, firstSteps: true })
  panel = await clavier.openSidePanel()
})

afterAll(() => clavier.close())

const guide = () => panel.getByRole('region', { name: 'First steps', exact: true })

/** Waits until the guide tells this. */
function told(words: string) {
  return guide().getByRole('status', { name: 'Next to do' }).getByText(words).waitFor()
}

/** For the first time on the practice page, as nobody has ever used Clavier here. */
async function firstOpen() {
  await clavier.beginAnew(panel, pageUrl(clavier.extensionId, 'practice'))
  await untilReady(panel)
  await told('Everything on the page that can be pressed')
}

test('by keys alone: from the first opening to a sequence that was recorded and played', async () => {
  await firstOpen()
  await strike(panel, [62, 67])
  await told('press something by its number')
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
  await play(panel, [[60], [59], [60]])
  await told('let it be done again')
  await play(panel, [[48], [58], [48]])
  await told('That was all')
})

/** Presses Tab until what has the focus is called so, and says what it is to a screen reader. */
async function tabTo(name: string, role = 'button') {
  for (let step = 0; step < 80; step += 1) {
    await panel.keyboard.press('Tab')
    const focused = await panel.evaluate(() => {
      const { activeElement: element } = document
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    if (focused.startsWith(name)) {
      expect((await namedBy(panel))(role).some(known => known.startsWith(name))).toBe(true)
      return
    }
  }
  throw new Error(`Tab never comes to ${role} “${name}”.`)
}

test('by a screen reader alone: Tab, Enter and Space from the first opening to what was replayed', async () => {
  await firstOpen()
  const press = async (name: string) => {
    await tabTo(name)
    await panel.keyboard.press('Enter')
  }
  await press('Do it: hints')
  await told('press something by its number')
  await press('Do it: click 1')
  await told('Press one of the 25 drawn keys')
  await press('Do it: hear a key')
  await told('one hand or with two')
  await press('1 one hand')
  await told('a screen reader')
  await press('2 screen reader on')
  await told('play numbers')
  await press('1 numbers in base ten')
  await told('Give this tab a name')
  await press('Do it: name this tab')
  await told('go somewhere else')
  await press('Do it: new tab')
  await told('Come back by the name')
  await press('Do it: go to practice')
  await told('opens from any page')
  await press('Next step')
  await told('Ask what the page is about')
  await press('1 ask')
  await told('Clavier can keep what you do')
  await press('Do it: record')
  await told('It records')
  await press('Do it: scroll down')
  await told('End the recording')
  await press('Do it: stop recording')
  await told('let it be done again')
  await press('Do it: play')
  await told('That was all')
  expect((await namedBy(panel)).live('status', 'Outcome')).toBe('polite')
  expect((await namedBy(panel)).live('status', 'Next to do')).toBe('polite')
})

test('by voice alone: words only, once it listens', async () => {
  await firstOpen()
  const fake = await panel.evaluateHandle(
    () => (globalThis as unknown as { __recogniser: FakeRecogniser }).__recogniser, // installFakeRecogniser has put it there
  )
  const say = (words: string) => fake.evaluate((it, said) => it.say(said), words)
  await panel.getByRole('switch', { name: 'Listening', exact: true }).click()
  await told('Say “hints”')
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
  await say('stop recording')
  await told('let it be done again')
  await say('play')
  await told('That was all')
})
