import { describe, expect, test } from 'vitest'
import { compression } from '../../../src/devices/compression.ts'
import { createLetterBook } from '../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../../src/music/letters/write-strikes.ts'
import { readCode, writeCode } from '../../../src/sequence/share-code.ts'
import { intent, stepsAt } from '../sequence/arbitrary-sequence.ts'
import { createWorld, kept, shop, type World } from './world.ts'

const commands = new Set(['open', 'type', 'scroll-down', 'mark', 'find'])

async function recorded(world: World, ...phrases: readonly string[]): Promise<void> {
  await world.type('record')
  for (const phrase of phrases) {
    await world.type(phrase)
    await world.clock.advance(1_000)
  }
  await world.type('stop recording')
  await world.type('save as demo')
}

function shown(world: World) {
  const { sharing } = world.state()
  if (sharing === undefined) throw new Error('Nothing is shared.')
  return sharing
}

/** The intents that whoever gets the code will have. */
async function given(world: World) {
  const { events } = await readCode(shown(world).code, commands, compression)
  return events.flatMap(event =>
    event.kind === 'did' ? [{ ...event.intent, asks: event.parameter?.name }] : [],
  )
}

test('a recording is shown as a code, without queries and what was sought', async () => {
  const world = await createWorld()
  await recorded(world, `open ${shop}?customer=anna#top`, 'find anna lee', 'scroll down')
  const outcome = await world.type('share demo')
  expect(outcome.words).toMatch(/^Here is “demo” as .*Left out: the end of 1 address and 1 typed value\.$/)
  expect(world.state().view).toBe('sequences')
  expect(shown(world)).toMatchObject({ name: 'demo', whole: false, left: { values: 1 } })
  expect(shown(world).frames[0]?.startsWith('clavier1')).toBe(true)
  const intents = await given(world)
  expect(intents).toMatchObject([
    { command: 'open', slots: { words: shop } },
    { command: 'find', slots: { words: '' }, heard: '', asks: 'find' },
    { command: 'scroll-down' },
  ])
  expect(JSON.stringify(intents)).not.toContain('anna')
})

test('everything is shared by choice, and left out again', async () => {
  const world = await createWorld()
  await recorded(world, `open ${shop}?customer=anna`, 'find anna lee')
  await world.type('share demo')
  const safe = shown(world).code
  const outcome = await world.type('share everything')
  expect(outcome.words).toContain('what you typed too')
  expect(shown(world)).toMatchObject({ whole: true, left: { queries: 0, values: 0 } })
  expect(await given(world)).toMatchObject([
    { slots: { words: `${shop}?customer=anna` } },
    { slots: { words: 'anna lee' } },
  ])
  await world.type('share')
  expect(shown(world)).toMatchObject({ whole: false, code: safe })
})

test('what is typed into a field becomes a value that is asked for', async () => {
  const world = await createWorld()
  world.fields.put('Letter', { kind: 'lines', text: '' })
  await recorded(world, 'type dear anna')
  await world.type('share')
  expect(await given(world)).toMatchObject([
    { command: 'type', slots: { words: '' }, heard: '', asks: 'type' },
  ])
})

test('what is written into a field by keys is not in the keys that are given away', async () => {
  const world = await createWorld()
  world.fields.put('Letter', { kind: 'lines', text: '' })
  await world.type('record')
  await world.type('write')
  for (const keys of writeStrikes('anna', createLetterBook(letterTables.en)) ?? []) await world.play(keys)
  expect(world.fields.text('Letter')).toBe('anna')
  await world.type('stop recording')
  await world.type('share')
  const shared = await readCode(shown(world).code, commands, compression)
  expect(shared.events.filter(({ kind }) => kind === 'note')).toEqual([])
  await world.type('share everything')
  const whole = await readCode(shown(world).code, commands, compression)
  expect(whole.events.filter(({ kind }) => kind === 'note').length).toBeGreaterThan(3)
})

test('the code is copied, and saved as a picture of all that is shown', async () => {
  const world = await createWorld()
  await recorded(world, 'scroll down')
  await world.type('share')
  expect((await world.type('copy the code')).words).toBe('The code of “demo” is copied.')
  expect(world.browser.acting.copied()).toBe(shown(world).code)
  expect((await world.type('save code')).status).toBe('done')
  const [picture] = world.savedBytes
  expect(picture).toMatchObject({ name: 'demo.png', type: 'image/png' })
  expect(new TextDecoder().decode(picture?.bytes)).toBe(shown(world).frames.join('\n'))
  expect((await world.type('close code')).status).toBe('done')
  expect(world.state().sharing).toBeUndefined()
})

test('several codes are gone through by phrase, or run', async () => {
  const world = await createWorld()
  const words = Array.from(
    { length: 30 },
    (_, at) => `open http://site${at * 7919}.test/${(at * 104_729) ** 3}`,
  )
  await recorded(world, ...words)
  expect((await world.type('share')).words).toContain('codes to scan one after another')
  const { frames } = shown(world)
  expect(frames.length).toBeGreaterThan(1)
  expect(shown(world).at).toBeUndefined()
  expect((await world.type('next code')).words).toBe(`Code 1 of ${frames.length}.`)
  for (let number = 2; number <= frames.length; number++)
    expect((await world.type('next code')).words).toBe(`Code ${number} of ${frames.length}.`)
  expect((await world.type('next code')).words).toBe(`Code 1 of ${frames.length}.`)
  await world.type('run codes')
  expect(shown(world).at).toBeUndefined()
})

describe('is refused', () => {
  test.each(['copy code', 'save code', 'close code', 'next code', 'run codes'])(
    '“%s” where no code is shown',
    async phrase => {
      const world = await createWorld()
      expect(await world.type(phrase)).toMatchObject({ status: 'refused', code: 'nothing-shared' })
    },
  )

  test('where nothing was recorded, or nothing of that name', async () => {
    const world = await createWorld()
    expect(await world.type('share')).toMatchObject({ status: 'refused', code: 'nothing-recorded' })
    expect(await world.type('share mail')).toMatchObject({ status: 'refused', code: 'sequence-unknown' })
    expect(world.state().sharing).toBeUndefined()
  })

  test('“next code” where one is all', async () => {
    const world = await createWorld()
    await recorded(world, 'scroll down')
    await world.type('share')
    expect(await world.type('next code')).toMatchObject({ status: 'refused', code: 'one-code-only' })
  })
})

describe('a code of somebody else', () => {
  /** A code of three steps, made by another Clavier. */
  async function foreign(...phrases: readonly string[]) {
    const other = await createWorld()
    await recorded(other, ...phrases)
    await other.type('share')
    return shown(other)
  }

  test('is shown before it is kept, and nothing of it runs', async () => {
    const { code } = await foreign('scroll down', `open ${shop}`, 'find mail')
    const world = await createWorld()
    await world.app.readCode(code.replace(/.{70}/g, '$&\n'))
    expect(world.outcome().words).toContain('Read: demo.')
    expect(world.state().sequencePreview?.sequences).toMatchObject([
      { from: 'a pasted code', name: 'demo', steps: 3 },
    ])
    expect(world.state().sequences).toEqual([])
    await world.type('keep import')
    expect(world.state().sequences).toMatchObject([{ name: 'demo', steps: 3 }])
  })

  test('is read from the clipboard, or asked for where that is closed or holds something else', async () => {
    const { code } = await foreign('scroll down')
    const world = await createWorld()
    expect((await world.type('paste code')).key).toBe('code-asked')
    world.shareTools.clipboard.text = 'a shopping list'
    expect((await world.type('paste code')).key).toBe('code-asked')
    expect(world.state()).toMatchObject({ view: 'sequences', codeAsked: 2, sequencePreview: undefined })
    world.shareTools.clipboard.text = code
    expect((await world.type('paste code')).key).toBe('sequences-previewed')
    world.shareTools.clipboard.text = code.slice(0, -4)
    expect(await world.type('paste code')).toMatchObject({ status: 'refused', code: 'code-damaged' })
  })

  test('may come in parts, one by one', async () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `open http://site${at * 7919}.test/${(at * 104_729) ** 3}`,
    )
    const { frames } = await foreign(...many)
    const world = await createWorld()
    await world.app.readCode(frames.slice(1).join('\n'))
    expect(world.outcome()).toMatchObject({
      code: 'code-part',
      detail: { have: frames.length - 1, count: frames.length },
    })
    await world.app.readCode(frames[0] ?? '')
    expect(world.state().sequencePreview?.sequences).toMatchObject([{ name: 'demo', steps: 30 }])
  })

  test('that is wrong is told and changes nothing', async () => {
    const world = await createWorld()
    const before = kept(world)
    await world.app.readCode('clavier2:ABC')
    expect(world.outcome()).toMatchObject({ code: 'code-later' })
    await world.app.readCode('hello')
    expect(world.outcome()).toMatchObject({ code: 'code-unknown' })
    expect(kept(world)).toEqual(before)
    expect(world.bugs).toEqual([])
  })

  test('that the camera saw is answered in words', async () => {
    const { code } = await foreign('scroll down')
    const world = await createWorld()
    expect(await world.app.codeScanned(code)).toMatchObject({
      taken: true,
      words: expect.stringContaining('demo'),
    })
    expect(world.state().sequencePreview?.sequences[0]?.from).toBe('a scanned code')
    expect(await world.app.codeScanned('clavier1:A')).toMatchObject({ taken: false })
  })

  test('with a command that is never played is refused whole', async () => {
    const sequence = { ...stepsAt(0), events: [] }
    const event = { kind: 'did', ms: 0, track: 0, step: 0, intent: intent('record') } as const
    const world = await createWorld()
    await world.app.readCode(await writeCode({ ...sequence, events: [event] }, compression))
    expect(world.outcome()).toMatchObject({ code: 'code-command', detail: { command: 'record' } })
  })
})

test('the scanner is opened by phrase', async () => {
  const world = await createWorld()
  expect((await world.type('scan code')).key).toBe('scanner-opened')
  expect(world.shareTools.scanner.opened).toBe(1)
})
