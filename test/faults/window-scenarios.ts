import { seededRandom } from '../../src/sound/seeded-random.ts'
import { say, submit, untilReady } from '../e2e/panel-driver.ts'
import { FaultWorld } from './fault-world.ts'
import { problemsOf } from './scenario.ts'

/** Rounds in which two panels write at once. */
const rounds = 5

export const windowScenarios = {
  'two windows write at once': async (world: FaultWorld, seed: number) => {
    await world.begin()
    await world.say('new window')
    const other = await world.clavier.panelTab()
    await untilReady(other)
    try {
      const random = seededRandom(seed)
      const wanted: string[] = []
      for (let round = 0; round < rounds; round++) {
        const [ours, theirs] = [`ours ${words[round]}`, `theirs ${words[round]}`]
        wanted.push(ours, theirs)
        await Promise.all([
          say(world.panel, `open news.test/room${round}`),
          say(other, `open shop.test/room${round}`),
        ])
        const both = [
          () => say(world.panel, `name this tab ${ours}`),
          () => say(other, `name this tab ${theirs}`),
        ]
        await Promise.all((random() < 0.5 ? both : both.toReversed()).map(act => act()))
      }
      // Different settings, from both sides at once.
      await Promise.all([say(world.panel, 'sequence speed 4'), say(other, 'stop feedback')])
      const { names, settings } = await world.seen()
      const heard = await other.evaluate(() => document.querySelector('.outcome-words')?.textContent)
      await submit(other, 'names')
      return problemsOf(
        [names.toSorted(), wanted.toSorted()],
        [settings.playingSpeed, 400],
        [settings.feedback, false],
        [typeof heard, 'string'],
        [world.bugs, []],
      )
    } finally {
      await other.close()
    }
  },

  'two profiles side by side': async () => {
    const worlds = await Promise.all([FaultWorld.open(), FaultWorld.open()])
    try {
      const [one, other] = worlds
      await Promise.all(worlds.map(world => world.begin()))
      await Promise.all([one.say('name this tab organ'), other.say('name this tab granary')])
      await Promise.all([one.say('sequence speed 4'), other.say('open news.test/store')])
      await one.say('ask when are the bellows trodden')
      const [seen, otherSeen] = await Promise.all([one.seen(), other.seen()])
      const gone = await other.say('go to organ')
      return problemsOf(
        [seen.names, ['organ']],
        [otherSeen.names, ['granary']],
        [seen.settings.playingSpeed, 400],
        [otherSeen.settings.playingSpeed ?? 100, 100],
        [
          [seen.questions, otherSeen.questions],
          [1, 0],
        ],
        [seen.tabs.length, 1],
        [gone.includes('No tab is called') ? '' : gone, ''],
      )
    } finally {
      await Promise.all(worlds.map(world => world.close()))
    }
  },
}

const words = ['lantern', 'orchard', 'harbour', 'thimble', 'walnut'] as const
