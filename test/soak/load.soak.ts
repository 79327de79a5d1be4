import type { Page } from 'playwright'
import { seededRandom } from '../../src/sound/seeded-random.ts'
import type { FakeMidi } from '../servers/fake-midi.ts'
import { type Come, runSteps } from './drive-panel.ts'
import type { Soak, SoakRow } from './soak-row.ts'
import { openWorkplace } from './workplace.ts'

const tabs = 100
/** About 5,000 elements in a page: ten sections of 500. */
const size = { sections: 10, buttons: 490 }
const notes = 12_000
const aSecond = 200
/** What was played is over so long after its last key, ms. */
const pause = 2_000

/** A hundred tabs of five thousand elements each, then two hundred notes a second for a minute while it is recorded. */
const loadSoak: Soak = async ({ seed, tell }) => {
  const place = await openWorkplace({ tabs, size })
  try {
    const { panel } = place
    const came = await runSteps(panel, [
      'layout seconds 2',
      'tabs',
      'no',
      'hints',
      'hide hints',
      'find everywhere dyke',
      'no',
      'layout',
      'hide the picture',
    ])
    tell(came.map(({ heard, ms }) => `${heard}: ${Math.round(ms)} ms`).join(', '))
    const told = (heard: string): Come => {
      const found = came.find(one => one.heard === heard)
      if (found === undefined) throw new Error(`Nothing came of ${heard}.`)
      return found
    }
    const row = (heard: string, held: (words: string) => boolean): SoakRow => {
      const { status, words, ms } = told(heard)
      return {
        test: `“${heard}” with ${tabs} tabs of 5,000 elements`,
        count: tabs,
        happened: `${(ms / 1000).toFixed(1)} s: ${words.slice(0, 80)}`,
        held: status === 'done' && held(words),
      }
    }
    // Each page says it once in each of its ten parts, and tells its five best.
    const passages = tabs * 5
    return [
      row('tabs', words => words.includes(String(tabs))),
      row('hints', () => true),
      row(
        'find everywhere dyke',
        words => words.startsWith(`${passages} `) || words.includes('not answer in time'),
      ),
      row('layout', () => true),
      await playMany(panel, seed),
    ]
  } finally {
    await place.close()
  }
}

export default loadSoak

/** Records a minute of notes as fast as anybody will ever play, and counts what was kept of them. */
async function playMany(panel: Page, seed: number): Promise<SoakRow> {
  await runSteps(panel, ['record'])
  const random = seededRandom(seed)
  // Escape counts at any time: its two keys are not among them, nor the middle one, which ends by itself.
  const keys = Array.from({ length: notes }, () => 49 + Math.floor(random() * 11))
  const seconds = await panel.evaluate(
    async ({ played, pace, rest }) => {
      const { __midi: midi } = globalThis as unknown as { __midi: FakeMidi } // installFakeMidi has put it there
      const began = performance.now()
      // As many as are due: timers come late where the panel works.
      for (let at = 0; at < played.length; ) {
        const due = Math.min(played.length, Math.floor(((performance.now() - began) * pace) / 1_000))
        for (; at < due; at += 1) {
          const key = played[at] ?? 0
          midi.noteOn(key)
          await Promise.resolve()
          midi.noteOff(key)
        }
        await new Promise(resolve => setTimeout(resolve, 5))
      }
      const took = (performance.now() - began) / 1_000
      await new Promise(resolve => setTimeout(resolve, rest))
      return took
    },
    { played: keys, pace: aSecond, rest: pause },
  )
  const came = await runSteps(panel, ['stop recording'])
  const kept = await panel.evaluate(async () => {
    const all = await chrome.storage.local.get(null)
    return Object.entries(all)
      .filter(([key]) => /^sequence\/.*\/chunk\//.test(key))
      .reduce((sum, [, chunk]) => sum + (JSON.stringify(chunk).match(/"kind":"note"/g)?.length ?? 0), 0)
  })
  return {
    test: `${aSecond} notes a second for a minute, recorded`,
    count: notes,
    happened: `${kept} kept, played in ${seconds.toFixed(0)} s; ${came[0]?.words}`,
    held: kept === notes && seconds < 66,
  }
}
