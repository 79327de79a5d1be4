import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../../src/errors.ts'
import type { Slots } from '../../../src/ports/intent.ts'
import { settingsKey } from '../../../src/settings/settings.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { createWorld, inner, kept, mail, organ, shop, type World } from './world.ts'

type Given = (world: World) => unknown
interface Row {
  readonly phrase: string
  readonly code: ErrorCode
  readonly given?: Given
}

const at =
  (url: string): Given =>
  ({ browser }) =>
    browser.put(url)
const full: Given = ({ keep }) => keep.setQuota(0)
const twoTabsOneNamed: Given = async ({ browser, type }) => {
  await type('name this tab organ')
  browser.put(shop)
}
const twoTabsNamed: Given = async world => {
  await twoTabsOneNamed(world)
  await world.type('name this tab shop')
}
const namedAndNoTab: Given = async ({ browser, type }) => {
  await type('name this tab organ')
  browser.closeByHand(1)
}
const noTab: Given = ({ browser }) => browser.closeByHand(1)
const recorded: Given = async ({ type }) => {
  await type('record')
  await type('stop recording')
}

const refused: readonly Row[] = [
  { phrase: 'xyzzy plugh', code: 'phrase-unknown' },
  { phrase: '\u0000\u202e<img src=x onerror=alert(1)>', code: 'phrase-unknown' },
  { phrase: 'constructor', code: 'phrase-unknown' },
  { phrase: 'x'.repeat(100_000), code: 'phrase-unknown' },
  { phrase: 'click 1', code: 'no-such-hint' },
  { phrase: 'click 99', code: 'no-such-hint', given: ({ type }) => type('hints') },
  { phrase: 'hints', code: 'nothing-to-click', given: at(mail) },
  { phrase: 'go to nowhere', code: 'name-unknown' },
  { phrase: 'go to __proto__', code: 'name-unknown' },
  { phrase: 'forget the name nowhere', code: 'name-unknown' },
  { phrase: 'name this tab organ', code: 'name-taken', given: twoTabsOneNamed },
  { phrase: 'call it harbour', code: 'nothing-asked' },
  { phrase: 'rename nowhere to harbour', code: 'name-unknown' },
  { phrase: 'rename shop to organ', code: 'name-taken', given: twoTabsNamed },
  { phrase: 'move the name nowhere here', code: 'name-unknown' },
  { phrase: 'move the name organ here', code: 'no-tab', given: namedAndNoTab },
  { phrase: 'new keys for nowhere', code: 'name-unknown' },
  { phrase: 'new keys for organ are C3 E3', code: 'motif-unknown', given: twoTabsOneNamed },
  { phrase: 'restore name nowhere', code: 'name-unknown' },
  { phrase: 'when I go to organ do undo', code: 'arrival-unfit', given: twoTabsOneNamed },
  { phrase: 'when I go to organ do fly', code: 'phrase-unknown', given: twoTabsOneNamed },
  { phrase: 'when I go to nowhere do nothing', code: 'name-unknown' },
  ...['rename organ to harbour', 'when I go to organ do scroll down'].map(
    (phrase): Row => ({
      phrase,
      code: 'storage-full',
      given: async world => {
        await twoTabsOneNamed(world)
        full(world)
      },
    }),
  ),
  { phrase: 'back', code: 'no-history' },
  { phrase: 'forward', code: 'no-history' },
  { phrase: 'next tab', code: 'no-other-tab' },
  { phrase: 'previous tab', code: 'no-other-tab' },
  { phrase: 'reopen', code: 'nothing-to-reopen' },
  { phrase: 'scroll down', code: 'no-tab', given: noTab },
  { phrase: 'close tab', code: 'no-tab', given: noTab },
  { phrase: 'ask when', code: 'no-tab', given: noTab },
  { phrase: 'scroll down', code: 'page-unreachable', given: at(inner) },
  { phrase: 'bottom', code: 'page-unreachable', given: at(inner) },
  { phrase: 'hints', code: 'page-unreachable', given: at(inner) },
  { phrase: 'hide hints', code: 'page-unreachable', given: at(inner) },
  { phrase: 'more hints', code: 'page-unreachable', given: at(inner) },
  { phrase: 'click 1', code: 'page-unreachable', given: at(inner) },
  { phrase: 'where am i', code: 'page-unreachable', given: at(inner) },
  { phrase: 'layout', code: 'page-unreachable', given: at(inner) },
  { phrase: 'ask when', code: 'page-unreachable', given: at(inner) },
  { phrase: 'layout', code: 'page-empty', given: at(mail) },
  { phrase: 'layout page', code: 'page-empty', given: at(mail) },
  { phrase: 'layout around 1', code: 'no-such-hint' },
  { phrase: 'layout around 99', code: 'no-such-hint', given: ({ type }) => type('hints') },
  { phrase: 'layout around the focus', code: 'no-focus' },
  { phrase: 'layout around the pointer', code: 'no-pointer' },
  { phrase: 'go there', code: 'nothing-heard' },
  { phrase: 'save layout', code: 'nothing-heard' },
  {
    phrase: 'go there',
    code: 'page-changed',
    given: async ({ browser, type }) => {
      await type('layout')
      await type('stop')
      browser.put(shop)
    },
  },
  {
    phrase: 'save layout',
    code: 'sound-failed',
    given: async ({ sound, type }) => {
      sound.block('sound-failed')
      await type('layout')
    },
  },
  { phrase: 'follow the moon', code: 'follow-unknown' },
  { phrase: 'do not follow __proto__', code: 'follow-unknown' },
  { phrase: 'follow on', code: 'storage-full', given: full },
  { phrase: 'follow the focus', code: 'storage-full', given: full },
  { phrase: 'ask when', code: 'page-empty', given: at(shop) },
  {
    phrase: 'learn lowest key',
    code: 'no-keyboard',
    given: ({ keyboard }) => keyboard.state({ kind: 'ready', keyboards: [] }),
  },
  {
    phrase: 'learn lowest key',
    code: 'midi-denied',
    given: ({ keyboard }) => keyboard.state({ kind: 'trouble', error: 'midi-denied' }),
  },
  { phrase: 'octave down', code: 'octave-limit', given: ({ app }) => app.change({ lowestNote: 11 }) },
  { phrase: 'octave up', code: 'octave-limit', given: ({ app }) => app.change({ lowestNote: 92 }) },
  { phrase: 'octave up', code: 'storage-full', given: full },
  {
    phrase: 'use on-device speech',
    code: 'on-device-missing',
    given: ({ recognition }) => recognition.hinder('on-device', 'on-device-missing'),
  },
  {
    phrase: 'use on-device speech',
    code: 'language-not-on-device',
    given: ({ recognition }) => recognition.hinder('on-device', 'language-not-on-device'),
  },
  { phrase: 'use the speech service', code: 'recogniser-missing' },
  { phrase: 'use the speech server', code: 'storage-full', given: full },
  {
    phrase: 'never use the speech service',
    code: 'last-recogniser',
    given: ({ app }) => app.change({ recognisers: ['service'] }),
  },
  {
    phrase: 'install the language pack',
    code: 'on-device-missing',
    given: ({ recognition }) => recognition.setPack(undefined),
  },
  {
    phrase: 'install the language pack',
    code: 'language-not-on-device',
    given: ({ recognition }) => recognition.setPack('unavailable'),
  },
  { phrase: 'next microphone', code: 'no-other-microphone' },
  { phrase: 'use microphone headset', code: 'microphone-unknown' },
  { phrase: 'hide the picture', code: 'no-picture' },
  { phrase: 'hear trumpets', code: 'kind-unknown' },
  { phrase: 'hear 9', code: 'kind-unknown' },
  { phrase: 'do not hear 0', code: 'kind-unknown' },
  { phrase: 'layout seconds 1', code: 'number-out-of-bounds' },
  { phrase: 'layout seconds 1000', code: 'number-out-of-bounds' },
  { phrase: 'layout bands 12', code: 'bands-unknown' },
  { phrase: 'layout bands 1000', code: 'bands-unknown' },
  { phrase: 'layout bands 9', code: 'storage-full', given: full },
  { phrase: 'hear headings', code: 'storage-full', given: full },
  { phrase: 'pause recording', code: 'not-recording' },
  { phrase: 'resume recording', code: 'not-recording' },
  { phrase: 'mark', code: 'not-recording' },
  { phrase: 'stop recording', code: 'not-recording' },
  { phrase: 'play', code: 'nothing-recorded' },
  { phrase: 'save as morning', code: 'nothing-recorded' },
  { phrase: 'play morning', code: 'sequence-unknown' },
  { phrase: 'forget the recording morning', code: 'sequence-unknown' },
  {
    phrase: 'save as morning',
    code: 'name-taken',
    given: async world => {
      await recorded(world)
      await world.type('save as morning')
      await world.clock.advance(5000)
      await recorded(world)
    },
  },
  { phrase: 'undo', code: 'nothing-to-undo' },
  { phrase: 'repeat', code: 'nothing-to-repeat' },
  { phrase: 'yes', code: 'nothing-asked' },
  { phrase: '2', code: 'nothing-offered' },
  { phrase: 'more', code: 'nothing-offered' },
  { phrase: 'choose 3', code: 'no-such-choice', given: ({ type }) => type('tabs') },
  { phrase: 'tab 2', code: 'no-such-tab' },
  { phrase: 'no', code: 'nothing-asked' },
  { phrase: 'name this tab organ', code: 'storage-full', given: full },
  { phrase: 'piano off', code: 'storage-full', given: full },
  { phrase: 'latch off', code: 'storage-full', given: full },
  { phrase: 'stop feedback', code: 'storage-full', given: full },
  { phrase: 'record', code: 'storage-full', given: full },
]

test.each(refused.map(row => ({ ...row, title: `${row.phrase.slice(0, 40)}: ${row.code}` })))(
  '$title, and nothing has changed',
  async ({ phrase, code, given }) => {
    const world = await createWorld()
    await given?.(world)
    await world.settle()
    const before = kept(world)
    const lines = world.state().activity.length
    expect(await world.type(phrase)).toMatchObject({ status: 'refused', code })
    expect(kept(world)).toEqual(before)
    expect(world.state().activity).toHaveLength(lines + 1)
    expect(world.bugs).toEqual([])
  },
)

describe('slots that no phrase gives, as from an imported sequence', () => {
  const slots: readonly (readonly [string, Slots, ErrorCode])[] = [
    ['fly', {}, 'phrase-unknown'],
    ['__proto__', {}, 'phrase-unknown'],
    ['click', {}, 'number-missing'],
    ['click', { number: 0 }, 'number-missing'],
    ['click', { number: 1.5 }, 'number-missing'],
    ['click', { number: Number.NaN }, 'number-missing'],
    ['click', { number: '1' }, 'number-missing'],
    ['click', { number: 1e9 }, 'no-such-hint'],
    ['tab', { tab: 99, address: 'http://nowhere.test/' }, 'tab-gone'],
    ['tab', { tab: '1', address: organ }, 'number-missing'],
    ['name-tab', { motif: '50-52-54' }, 'motif-unknown'],
    ['name-tab', { motif: '48-52-48' }, 'motif-unknown'],
    ['ask', { words: '   ' }, 'words-missing'],
    ['go-to', {}, 'words-missing'],
    ['forget-sequence', { name: '' }, 'words-missing'],
  ]
  test.each(slots)('%s %j: %s', async (command, given, code) => {
    const world = await createWorld()
    const before = kept(world)
    world.app.run(command, given)
    await world.settle()
    expect(world.outcome()).toMatchObject({ status: 'refused', code })
    expect(world.outcome().words).not.toContain('undefined')
    expect(kept(world)).toEqual(before)
  })

  test('a scroll is bounded, whatever number is given', async () => {
    for (const number of [-5, Number.NaN, 1e12, Number.POSITIVE_INFINITY]) {
      const world = await createWorld()
      world.app.run('scroll-down', { number })
      await world.settle()
      expect(world.outcome().status).toBe('done')
      expect(world.browser.state()[0]?.history[0]?.scroll).toBeLessThanOrEqual(1600)
    }
  })
})

describe('settings of a version that cannot be read', () => {
  test('are not written over, and every switch says so', async () => {
    const stored = { [settingsKey]: { version: 9, theme: 'dark' } }
    const keep = createMemoryStore({ entries: stored })
    const world = await createWorld({ keep })
    const before = kept(world)
    for (const phrase of ['piano off', 'latch off', 'stop feedback'])
      expect(await world.type(phrase)).toMatchObject({ code: 'storage-broken' })
    world.app.change({ hands: { gap: 600 } })
    await world.settle()
    expect(world.outcome()).toMatchObject({ status: 'note', code: 'storage-broken' })
    expect(kept(world)).toEqual(before)
    expect(keep.dump()).toEqual(stored)
  })
})

test('a change in the settings view that has no room is told, and not shown as made', async () => {
  const world = await createWorld()
  world.keep.setQuota(0)
  world.app.change({ hands: { gap: 600 } })
  await world.settle()
  expect(world.outcome()).toMatchObject({ code: 'storage-full' })
  expect(world.state().settings.hands).toEqual({})
})

test('recording twice is refused, and the first goes on', async () => {
  const world = await createWorld()
  await world.type('record')
  expect(await world.type('record')).toMatchObject({ code: 'already-recording' })
  expect(await world.type('resume recording')).toMatchObject({ code: 'already-recording' })
  expect(world.state().recording.kind).toBe('recording')
  await world.type('scroll down')
  expect(await world.type('stop recording')).toMatchObject({ key: 'recording-kept' })
  expect(world.state().sequences).toMatchObject([{ steps: 1 }])
})

test('an undone new name of a recording is taken back from the one it was given to', async () => {
  const world = await createWorld()
  await recorded(world)
  await world.type('save as first')
  await world.clock.advance(5000)
  await recorded(world)
  const [second] = world.state().sequences.map(({ name }) => name)
  // What was kept since cannot be taken back: undo says so, and then passes over it.
  expect(await world.type('undo')).toMatchObject({ code: 'nothing-to-undo' })
  expect(await world.type('undo')).toMatchObject({ code: 'nothing-to-undo' })
  expect(await world.type('undo')).toMatchObject({ key: 'sequence-named' })
  const names = world.state().sequences.map(({ name }) => name)
  expect(names).not.toContain('first')
  expect(names[0]).toBe(second)
})

test('whatever is typed or played, nothing breaks', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('go to ', 'ask ', 'click '),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(words, fc.array(fc.integer({ min: 40, max: 80 }), { maxLength: 8 })), {
        maxLength: 8,
      }),
      async inputs => {
        const world = await createWorld()
        for (const input of inputs) {
          if (typeof input === 'string') await world.type(input)
          else await world.press(...input)
          expect(world.outcome().status).not.toBe('failed')
          expect(world.outcome().words).not.toMatch(/undefined|\[object/)
        }
        expect(world.bugs).toEqual([])
        world.app.stop()
      },
    ),
    { numRuns: 30 },
  )
}, 30_000)

test('a bug in a port is shown as one and written down, and the next command runs', async () => {
  const browser = createFakeBrowser({ [organ]: { title: 'The organ' } })
  browser.put(organ)
  const { scroll } = browser.page
  let broken = true
  browser.page.scroll = async (...asked) => {
    if (broken) throw new TypeError('x is not a function')
    return scroll(...asked)
  }
  const world = await createWorld({ browser })
  expect(await world.type('scroll down')).toMatchObject({ status: 'failed', key: 'bug-found' })
  expect(world.outcome().words).toContain('x is not a function')
  expect(world.bugs).toHaveLength(1)
  broken = false
  expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
})

test('escape gets past a page that hangs, and what waited is told as cancelled', async () => {
  const world = await createWorld()
  const go = world.browser.hold('scroll')
  await world.type('scroll down')
  await world.type('new tab')
  expect(world.state().activity.map(({ status }) => status)).toEqual(['waiting', 'waiting'])
  expect(await world.type('escape')).toMatchObject({ key: 'escaped' })
  expect(world.state().activity.map(({ status }) => status)).toEqual(['waiting', 'refused', 'done'])
  expect(await world.type('tabs')).toMatchObject({ key: 'tabs-listed' })
  go()
  await world.settle()
  expect(world.outcome()).toMatchObject({ key: 'tabs-listed' })
  expect(world.state().activity[0]?.status).toBe('done')
  expect(world.browser.urls()).toEqual([organ])
})
