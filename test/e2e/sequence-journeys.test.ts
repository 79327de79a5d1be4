import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  clicked,
  type Journey,
  openJourney,
  playJourney,
  record,
  rightClicks,
  startJourney,
  untilItWaits,
} from './journey.ts'
import { say, submit } from './panel-driver.ts'

let journey: Journey
/** What every tab showed, and the sites held, when it was recorded. */
let print = ''

beforeAll(async () => {
  journey = await openJourney()
  await journey.begin({ variant: 'same', seed: 1, slowest: 0 })
  expect(await record(journey, 'garden')).toContain('30 steps')
  print = await journey.print()
  expect(journey.site.clicks).toEqual(rightClicks)
})

afterAll(() => journey?.close())

/** The clicks up to one of them. */
const upTo = (what: string) => rightClicks.slice(0, rightClicks.indexOf(what) + 1)

/** Plays on until the rake is in the basket, and stops there. */
async function goesOn(clicks = upTo('Add Rake')): Promise<void> {
  // It may be a step further by the time it is stopped.
  const soFar = () => journey.site.clicks.slice(0, clicks.length)
  await expect.poll(soFar).toEqual(clicks)
  await say(journey.panel, 'stop playing')
  const behind = rightClicks.slice(upTo('Add Rake').length)
  const more = journey.site.clicks.slice(clicks.length)
  expect(more).toEqual(behind.slice(0, more.length))
}

test('thirty steps through three tabs come to the same end, however long its pages take', async () => {
  await journey.begin({ variant: 'same', seed: 7, slowest: 1_000 })
  expect(await playJourney(journey, 'garden')).toContain('to its end, 30 steps')
  expect(journey.site.clicks).toEqual(rightClicks)
  expect(await journey.print()).toBe(print)
})

describe('the shop has changed since', () => {
  test.each(['slower', 'moved'] as const)('%s: the right things are clicked', async variant => {
    await journey.begin({ variant, seed: 8, slowest: 300 })
    await startJourney(journey, 'garden')
    await goesOn()
  })

  test('renamed: it waits and names what comes nearest, which the user may take', async () => {
    await journey.begin({ variant: 'renamed', seed: 9, slowest: 300 })
    expect(await playJourney(journey, 'garden')).toMatch(/Waiting at step 2.*Tools and more/)
    expect(journey.site.clicks).toEqual(['Garden shop'])
    await submit(journey.panel, 'use the nearest')
    await goesOn(['Garden shop', 'Tools and more', 'Add Rake'])
  })

  test('gone: it waits, and goes on once the shop is put right', async () => {
    const tab = clicked(journey, 'http://shop.test/')
    await journey.begin({ variant: 'gone', seed: 10, slowest: 300 })
    expect(await playJourney(journey, 'garden')).toMatch(/Waiting at step 2.*not on the page/)
    expect(journey.site.clicks).toEqual(['Garden shop'])
    journey.site.become('same')
    await (await tab).reload()
    await submit(journey.panel, 'try again')
    await goesOn()
  })

  test('another page: nothing is clicked, skipped or not, until the page by hand is the right one', async () => {
    const tab = clicked(journey, 'http://shop.test/')
    await journey.begin({ variant: 'other-page', seed: 11, slowest: 300 })
    expect(await playJourney(journey, 'garden')).toContain('Waiting at step 2')
    expect(await untilItWaits(journey.panel, () => submit(journey.panel, 'skip the step'))).toContain(
      'Waiting at step 3',
    )
    expect(journey.site.clicks).toEqual(['Garden shop'])
    await (await tab).goto('http://shop.test/tools')
    await submit(journey.panel, 'try again')
    await goesOn(['Garden shop', 'Add Rake'])
  })
})
