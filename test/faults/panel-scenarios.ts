import { outcomeAfter, submit } from '../e2e/panel-driver.ts'
import type { FakeRecogniser } from '../servers/fake-recogniser.ts'
import type { FaultWorld } from './fault-world.ts'
import { inTheEnd, problemsOf } from './scenario.ts'

// The panel is closed in the middle of what lasts, and opened again.

export const panelScenarios = {
  'panel closed while recording': async (world: FaultWorld) => {
    await world.begin()
    for (const phrase of ['record', 'click add one', 'mark', 'click another']) await world.say(phrase)
    await world.closePanel()
    await world.openPanel()
    const recordings = await inTheEnd(async () => (await world.seen()).recordings, ['unnamed, 2, whole'])
    await world.say('sequence speed 8')
    await submit(world.panel, 'play')
    const played = await world.untilTold(/to its end/)
    return problemsOf(
      [recordings, ['unnamed, 2, whole']],
      [played.includes('to its end, 2 steps') ? '' : played, ''],
      [world.site.done(), { click: 2, 'other click': 2 }],
    )
  },

  'panel closed while a sequence plays': async (world: FaultWorld) => {
    await world.begin({ playingSpeed: 800 })
    for (const phrase of ['record', 'click add one', 'click another', 'stop recording', 'save as walk'])
      await world.say(phrase)
    const held = await world.hold('site')
    await submit(world.panel, 'play walk')
    await held.reached
    await world.closePanel()
    held.release()
    await world.openPanel()
    // Nobody has asked for the rest: the first click was on its way, and the second is not made.
    const scrolled = await world.say('page down')
    const done = world.site.done()
    await submit(world.panel, 'play walk')
    const played = await world.untilTold(/to its end/)
    return problemsOf(
      [(await world.seen()).recordings, ['walk, 2, whole']],
      [scrolled.includes('Scrolled') ? '' : scrolled, ''],
      [done, { click: 2, 'other click': 1 }],
      [played.includes('to its end, 2 steps') ? '' : played, ''],
      [world.site.done(), { click: 3, 'other click': 2 }],
    )
  },

  'panel closed while an answer streams': async (world: FaultWorld) => {
    await world.begin()
    const held = await world.hold('model')
    await submit(world.panel, 'ask when are the bellows trodden')
    await held.reached
    const newest = () => world.panel.locator('.answer').first()
    await newest().locator('.prose').getByText('Its').waitFor()
    await world.closePanel()
    held.release()
    await world.openPanel()
    await world.panel.getByRole('tab', { name: 'Answers' }).click()
    const asked = await newest().locator('.asked').innerText()
    const again = newest().getByRole('button', { name: 'Ask again' })
    const answered = await outcomeAfter(world.panel, () => again.click())
    await newest().locator('.prose').getByText('every evening at seven').waitFor()
    return problemsOf(
      [asked, 'when are the bellows trodden'],
      [answered.includes('Answered') ? '' : answered, ''],
    )
  },

  'panel closed while dictating': async (world: FaultWorld) => {
    await world.begin()
    await world.say('start listening')
    await world.say('focus on words')
    await heard(world, 'dictate')
    await heard(world, 'hello comma harbour')
    await world.closePanel()
    await world.openPanel()
    const { words: kept, did } = await world.seen()
    await world.say('start listening')
    await world.say('focus on words')
    await heard(world, 'dictate')
    await heard(world, 'and the dyke')
    const { words } = await world.seen()
    return problemsOf([kept, 'Hello, harbour'], [did.input, 1], [words, 'Hello, harbour and the dyke'])
  },
}

function heard(world: FaultWorld, words: string): Promise<string> {
  return outcomeAfter(world.panel, () =>
    world.panel.evaluate(text => {
      const { __recogniser: fake } = globalThis as unknown as { __recogniser: FakeRecogniser } // FaultWorld.open has put it there
      fake.say(text)
    }, words),
  )
}
