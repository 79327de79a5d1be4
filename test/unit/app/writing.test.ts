import { describe, expect, test } from 'vitest'
import { typeCommand } from '../../../src/commands/type.ts'
import { createLetterBook } from '../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../../src/music/letters/write-strikes.ts'
import { longestFieldText } from '../../../src/ports/page-writing.ts'
import { createWorld, kept, type World } from './world.ts'

const english = createLetterBook(letterTables.en)

async function withField(text = '', more: Parameters<World['fields']['put']>[1] = {}) {
  const world = await createWorld()
  world.fields.put('Letter', { kind: 'lines', text, ...more })
  return world
}

async function strikes(world: World, text: string) {
  for (const keys of writeStrikes(text, english) ?? []) await world.play(keys)
}

describe('typed words', () => {
  test('are literal: no command, as they were written', async () => {
    const world = await withField()
    expect(await world.type('type Scroll down, please!')).toMatchObject({ key: 'typed' })
    expect(world.fields.text('Letter')).toBe('Scroll down, please!')
  })

  test.each([
    ['en', 'type see you into Town', 'see you'],
    ['es', 'escribe hasta luego en el campo Town', 'hasta luego'],
    ['de', 'schreibe bis bald ins Feld Town', 'bis bald'],
    ['fr', 'écris à demain dans le champ Town', 'à demain'],
  ] as const)('in %s go into the field that is named', async (language, phrase, words) => {
    const world = await withField()
    world.fields.put('Town')
    world.fields.put('Other')
    world.app.change({ language })
    await world.settle()
    await world.type(phrase)
    expect(world.fields.text('Town')).toBe(words)
    expect(world.fields.text('Other')).toBe('')
  })

  test('that only may name a field are words where there is none', async () => {
    const world = await withField()
    await world.type('type I live in Haarlem')
    expect(world.fields.text('Letter')).toBe('I live in Haarlem')
    await world.type('hints')
    await world.type('type meet me in 9')
    expect(world.fields.text('Letter')).toBe('I live in Haarlemmeet me in 9')
    expect(await world.type('type hello into 9')).toMatchObject({ code: 'no-such-hint' })
    expect(await world.type('type hello in 1')).toMatchObject({ key: 'typed' })
  })

  test('without a field in focus go on in the last one, else are refused', async () => {
    const world = await createWorld()
    expect(await world.type('type hello')).toMatchObject({ code: 'no-field' })
    world.fields.put('Letter')
    await world.type('type hello')
    world.fields.blur()
    await world.type('type again')
    expect(world.fields.text('Letter')).toBe('helloagain')
    world.fields.remove('Letter')
    expect(await world.type('type more')).toMatchObject({ code: 'no-field' })
  })

  test.each([
    ['field-read-only', { closed: 'read-only' }],
    ['field-disabled', { closed: 'disabled' }],
    ['field-full', { most: 3 }],
  ] as const)('are refused with %s, and nothing has changed', async (code, more) => {
    const world = await withField('', more)
    const was = kept(world)
    expect(await world.type('type hello')).toMatchObject({ code, status: 'refused' })
    expect(kept(world)).toEqual(was)
  })

  test('that the page makes something else of are told so', async () => {
    const world = await withField('', { makes: text => text.toUpperCase() })
    const { key, words } = await world.type('type hello')
    expect([key, words]).toEqual(['typed-otherwise', expect.stringContaining('HELLO')])
    await world.type('undo')
    expect(world.fields.text('Letter')).toBe('')
  })
})

test('a field that holds more than is told is written on, and else left as it is', async () => {
  const long = 'x'.repeat(longestFieldText + 1)
  const world = await withField(long)
  await world.type('type end')
  expect(world.fields.text('Letter')).toBe(`${long}end`)
  expect(await world.type('undo')).toMatchObject({ code: 'nothing-to-undo' })
  world.fields.select('Letter', 0, 5)
  for (const phrase of ['clear field', 'cut', 'delete'])
    expect(await world.type(phrase)).toMatchObject({ code: 'field-too-long' })
  expect(world.fields.text('Letter')).toBe(`${long}end`)
})

describe('a secret field', () => {
  const secret = 'swordfish'
  const everywhere = (world: World) =>
    JSON.stringify([
      world.state(),
      world.keep.dump(),
      [...world.session.held],
      world.voice.texts(),
      world.outcome(),
    ])

  test.each(['typed', 'spoken', 'played and typed'])(
    'is never told back, kept or recorded: %s',
    async how => {
      const world = await withField('', { secret: true })
      await world.type('record')
      if (how === 'typed') await world.type(`type ${secret}`)
      else if (how === 'spoken') {
        await world.listen()
        await world.hear(`type ${secret}`)
      } else {
        await world.play(...typeMotif())
        expect(world.state().parameter).toBeDefined()
        await world.type(secret)
      }
      expect(world.fields.text('Letter')).toBe(secret)
      await world.type('stop recording')
      expect(everywhere(world)).not.toContain(secret)
      expect(world.state().activity.some(({ command }) => command === 'type')).toBe(true)
      expect(await world.type('repeat')).toMatchObject({ code: 'nothing-to-repeat' })
    },
  )

  test('refused words are no more to be read', async () => {
    const world = await withField('', { secret: true, most: 3 })
    await world.type(`type ${secret}`)
    await world.type(`select ${secret}`)
    expect(world.outcome().code).toBe('field-secret')
    expect(everywhere(world)).not.toContain(secret)
  })

  test('is never told back where it is taken for a key', async () => {
    const world = await withField('', { secret: true })
    await world.type('record')
    expect(await world.type(`press ${secret}`)).toMatchObject({ code: 'not-a-key' })
    await world.type('stop recording')
    expect(everywhere(world)).not.toContain(secret)
  })

  test('letters write it unheard and unseen, and its keys are not recorded', async () => {
    const world = await withField('', { secret: true })
    await world.type('record')
    await world.type('write')
    const before = world.voice.texts().length
    const { events } = world.state().recording
    await strikes(world, secret)
    expect(world.fields.text('Letter')).toBe(secret)
    expect(world.voice.texts()).toHaveLength(before)
    expect(world.state().recording.events).toBe(events)
    expect(world.state().letters).toMatchObject({ text: '•'.repeat(secret.length), completions: [] })
    expect(everywhere(world)).not.toContain(secret)
  })

  test('other words are shown and recorded as ever', async () => {
    const world = await withField()
    await world.type('record')
    await world.type('type hello')
    await world.type('stop recording')
    expect(world.state().activity.find(({ command }) => command === 'type')?.heard).toBe('type hello')
    expect(JSON.stringify(world.keep.dump())).toContain('type hello')
  })
})

function typeMotif(): readonly number[] {
  const [motif = ''] = typeCommand.motifs
  return motif.split('-').map(Number)
}

describe('keys', () => {
  test('of the browser are told by their phrase, unknown ones refused', async () => {
    const world = await withField()
    expect(await world.type('press control t')).toMatchObject({
      code: 'key-of-browser',
      detail: { phrase: 'new tab' },
    })
    expect(await world.type('press florb')).toMatchObject({ code: 'key-unknown' })
    expect(world.fields.pressed).toEqual([])
    expect(await world.type('press f9')).toMatchObject({ code: 'key-does-nothing' })
  })

  test('are pressed as often as was said, and taken back at once', async () => {
    const world = await withField('ab')
    await world.type('press x 3 times')
    expect(world.fields.text('Letter')).toBe('abxxx')
    await world.type('undo')
    expect(world.fields.text('Letter')).toBe('ab')
  })
})

describe('letters into a field', () => {
  test('write as they are struck, take back, complete and begin lines', async () => {
    const world = await withField('Dear organist, ')
    expect(await world.type('write')).toMatchObject({ key: 'write-on' })
    await strikes(world, 'the organ')
    expect(world.fields.text('Letter')).toBe('Dear organist, the organ')
    await world.play([48])
    expect(world.fields.text('Letter')).toBe('Dear organist, the orga')
    expect(world.state().letters?.completions).toContain('organist')
    await world.play([48, 53])
    expect(world.fields.text('Letter')).toBe('Dear organist, the organist ')
    await world.play([48, 54])
    expect(world.fields.text('Letter')).toBe('Dear organist, the orga')
    await world.play([72])
    expect(world.fields.text('Letter')).toBe('Dear organist, the orga\n')
    expect(world.state().mode?.name).toBe('letters')
    await world.play([48, 72])
    expect(world.state().mode).toBeUndefined()
    expect(world.fields.text('Letter')).toBe('Dear organist, the orga\n')
  })

  test('enter leaves a field of one line and offers to send it', async () => {
    const world = await createWorld()
    world.fields.put('Name')
    await world.type('write')
    await strikes(world, 'ada')
    await world.play([72])
    expect(world.state()).toMatchObject({ mode: undefined, choices: { total: 1 } })
    await world.type('1')
    expect(world.fields.sent).toEqual(['ada'])
  })

  test('come in order when the page is slow, several at once', async () => {
    const world = await withField()
    await world.type('write')
    const go = world.fields.hold()
    await strikes(world, 'the organ was built')
    expect(world.fields.text('Letter')).toBe('')
    expect(world.state().letters?.text).toBe('the organ was built')
    go()
    await world.settle()
    expect(world.fields.text('Letter')).toBe('the organ was built')
    expect(world.fields.writes()).toBeLessThan(5)
  })

  test('stay in the panel when the field goes away', async () => {
    const world = await withField()
    await world.type('write')
    await strikes(world, 'the or')
    world.fields.remove('Letter')
    await strikes(world, 'gan')
    expect(world.outcome().key).toBe('write-lost')
    expect(world.state().letters).toMatchObject({ text: 'the organ', field: undefined })
    await strikes(world, 's')
    expect(world.state().letters?.text).toBe('the organs')
    expect(world.bugs).toEqual([])
  })

  test('are told what a full field refuses, and go on from what it holds', async () => {
    const world = await withField('', { most: 3 })
    await world.type('write')
    await strikes(world, 'adas')
    expect(world.outcome().code).toBe('field-full')
    expect(world.state().letters?.text).toBe('ada')
    expect(world.fields.text('Letter')).toBe('ada')
  })

  test('leave phrases to the Command box', async () => {
    const world = await withField()
    await world.type('write')
    await strikes(world, 'ad')
    await world.type('scroll down')
    expect(world.outcome().key).toBe('scrolled')
    expect(world.fields.text('Letter')).toBe('ad')
    expect(world.state().mode?.name).toBe('letters')
  })

  test('without a field are refused', async () => {
    const world = await createWorld()
    expect(await world.type('write')).toMatchObject({ code: 'no-field' })
    expect(world.state().mode).toBeUndefined()
  })
})
