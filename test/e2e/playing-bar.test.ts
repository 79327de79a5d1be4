import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMidiFile } from '../../src/sequence/midi-file-write.ts'
import { type Journey, openJourney } from './journey.ts'
import { outcomeAfter, say, submit, waitForActive } from './panel-driver.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney()
  const { panel } = journey
  await panel.setViewportSize({ width: 360, height: 1000 })
  await journey.begin({ variant: 'same', seed: 1, slowest: 0 })
  await say(panel, 'record')
  await say(panel, 'click garden shop')
  await waitForActive(panel, 'http://shop.test/')
  await say(panel, 'click tools')
  await waitForActive(panel, 'http://shop.test/tools')
  await say(panel, 'bottom')
  await say(panel, 'top')
  await say(panel, 'stop recording')
  await say(panel, 'save as garden')
  await panel.getByRole('tab', { name: 'Sequences', exact: true }).click()
})

afterAll(() => journey?.close())

const bar = () => journey.panel.getByRole('region', { name: 'Playing “garden”' })
const button = (name: string) => bar().getByRole('button', { name, exact: true })
const focused = () => journey.panel.evaluate(() => document.activeElement?.textContent?.trim())
const widest = () => journey.panel.evaluate(() => document.documentElement.scrollWidth)

test('step by step says what it waits for, shows that it is on, and keeps the focus at each step', async () => {
  const { panel } = journey
  await journey.begin({ variant: 'same', seed: 2, slowest: 0 })
  expect(await say(panel, 'step by step')).toBe('Step by step: “next step” plays the next one.')
  await bar().getByText('waits for “next step”').waitFor()
  const marks = () =>
    bar()
      .getByRole('button', { pressed: true })
      .evaluateAll(all =>
        all.map(one => [one.textContent?.trim(), getComputedStyle(one, '::before').content]),
      )
  expect(await marks()).toEqual([['Step by step', '"✓" / ""']])
  await button('Next step').press('Enter')
  await bar().getByText('step 1 of 4').waitFor()
  expect(await focused()).toBe('Next step')
  await panel.locator('.outcome').getByText('Clicked “Garden shop”').waitFor()
  expect(await say(panel, 'stop playing')).toBe('Stopped.')
})

test('a step that differs brings what can be decided into view, and the focus outlives the decision', async () => {
  const { panel } = journey
  await journey.begin({ variant: 'gone', seed: 3, slowest: 0 })
  await submit(panel, 'play garden')
  await panel.getByRole('heading', { name: 'Step 2 waits' }).waitFor()
  const inView = (name: string) =>
    panel.getByRole('button', { name }).evaluate(one => {
      const view = one.closest('.view')?.getBoundingClientRect()
      const { top, bottom } = one.getBoundingClientRect()
      return view !== undefined && top >= view.top && bottom <= view.bottom
    })
  await expect.poll(() => inView('1 Try again')).toBe(true)
  expect(await inView('4 Stop')).toBe(true)

  await panel.getByRole('tab', { name: 'Sequences', exact: true }).click()
  expect(await widest()).toBe(360)
  await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await widest()).toBe(360)
  await panel.evaluate(() => document.documentElement.style.removeProperty('font-size'))

  await outcomeAfter(panel, () => button('Skip the step').press('Enter'))
  await bar().getByRole('group', { name: 'What now?' }).waitFor({ state: 'detached' })
  expect(await focused()).toBe('Pause sequence')
  await say(panel, 'stop playing')
})

test('what is read says how many more pages it opens than are listed', async () => {
  const { panel } = journey
  const track = { tab: 0, title: '', url: 'https://shop.test/' }
  const events = Array.from({ length: 25 }, (_, step) => {
    const intent = {
      command: 'open',
      slots: { words: `site${step}.test` },
      source: 'typed',
      heard: '',
    } as const
    return { kind: 'did', ms: step, track: 0, step, intent } as const
  })
  const file = writeMidiFile({
    version: 2,
    id: 'many',
    name: 'many',
    createdAt: 1,
    durationMs: 25,
    tracks: [track],
    events,
  })
  await panel
    .getByLabel('Import MIDI files or codes')
    .setInputFiles({ name: 'many.mid', mimeType: 'audio/midi', buffer: Buffer.from(file) })
  await panel.getByRole('region', { name: 'Read, not kept yet' }).getByText('and 6 more').waitFor()
})
