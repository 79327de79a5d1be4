import { beforeEach, describe, expect, test } from 'vitest'
import { render, say } from '../../../src/language/text.ts'
import { createLetterBook } from '../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../../src/music/letters/write-strikes.ts'
import type { PracticeState } from '../../../src/state/practice-state.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

function round({ state }: World): NonNullable<PracticeState['round']> {
  const now = state().practice?.round
  if (now === undefined) throw new Error('Nothing is practised.')
  return now
}

function wanted(of: World) {
  const { wanted: now } = round(of)
  if (now === undefined) throw new Error('The round is over.')
  return now
}

/** Plays what is asked. */
const playRight = (of: World) => of.play(...(wanted(of).strikes ?? []))

const wrongChord = [49, 52]

async function finish(of: World): Promise<void> {
  while (round(of).wanted !== undefined) await playRight(of)
}

const untouched = async (act: () => Promise<unknown>) => {
  const before = world.browser.state()
  await act()
  expect(world.browser.state()).toEqual(before)
}

describe('a round of chords', () => {
  test('asks for the most used first, tells what was right and wrong, and nothing of it runs', async () => {
    await untouched(async () => {
      const begun = await world.type('practise chords')
      expect(begun.words).toContain('1 of 10: scroll down, D3+G3.')
      expect(world.state()).toMatchObject({ view: 'help', mode: { name: 'practice' } })
      await world.play([50, 55])
      expect(world.outcome().words).toBe('Right. 2 of 10: scroll up, E3+A3.')
      expect(round(world).heard).toEqual({ notes: 'D3+G3', means: 'scroll down', verdict: 'right' })
      await world.play([50, 57])
      expect(world.outcome().words).toBe('You played D3+A3: page down. Wanted scroll up: E3+A3.')
      expect(round(world).heard).toMatchObject({ means: 'page down', verdict: 'wrong' })
      await world.play(wrongChord)
      expect(world.outcome().words).toContain('which means nothing here')
    })
    expect(world.bugs).toEqual([])
  })

  test('twice missed it is played and lit, and comes again sooner than what was known', async () => {
    await world.type('practise chords')
    const before = world.sound.scores.length
    await world.play(wrongChord)
    expect(world.state().practice?.lit).toEqual([])
    await world.play(wrongChord)
    expect(world.outcome().words).toContain('Those are the keys: play them now.')
    expect(world.sound.scores.slice(before).some(({ notes }) => notes.some(({ note }) => note === 55))).toBe(
      true,
    )
    const missed = wanted(world).name
    await playRight(world)
    await playRight(world)
    await playRight(world)
    expect(wanted(world).name).toBe(missed)
  })

  test('ends after ten, in words, with what to do next; C4 goes on and a row can be chosen by its key', async () => {
    await world.type('practise chords')
    await untouched(() => finish(world))
    expect(world.outcome().words).toMatch(
      /^Round over: 10 of 10 right the first time, in [\d.]+ seconds each/,
    )
    expect(world.state()).toMatchObject({ view: 'help', mode: { name: 'practice' } })
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual([
      'Another round of chords',
      'What do you want to practise?',
      'Stop practising',
    ])
    await world.play(60)
    expect(round(world)).toMatchObject({ place: 1, right: 0 })
    expect(world.state().choices).toBeUndefined()
    await finish(world)
    await world.play(63)
    await world.clock.advance(500)
    expect(world.state().mode).toBeUndefined()
    await world.play([50, 55])
    expect(world.outcome().key).toBe('scrolled')
    expect(world.bugs).toEqual([])
  })

  test.each([
    ['escape played', (w: World) => w.play([48, 72])],
    ['escape said', (w: World) => w.type('escape')],
    ['stop', (w: World) => w.type('stop')],
    ['stop practising', (w: World) => w.type('stop practising')],
    ['undo', (w: World) => w.type('undo')],
  ] as const)('is left by %s, and a chord acts again', async (_, leave) => {
    await world.type('practise chords')
    await leave(world)
    await world.settle()
    expect(world.state().mode).toBeUndefined()
    expect(world.state().practice?.round).toBeUndefined()
    await world.play([50, 55])
    expect(world.outcome().key).toBe('scrolled')
    expect(world.bugs).toEqual([])
  })

  test('show me plays the keys and lights them, skip it goes on, repeat and next are about practice', async () => {
    await world.type('practise chords')
    const shown = await world.type('show me')
    expect(shown.words).toBe('scroll down is D3+G3.')
    await world.clock.advance(0)
    expect(world.state().practice?.lit).toEqual([50, 55])
    await world.clock.advance(5000)
    expect(world.state().practice?.lit).toEqual([])
    expect((await world.type('repeat')).words).toBe('1 of 10: scroll down, D3+G3.')
    expect((await world.type('skip it')).words).toContain('Skipped. 2 of 10: scroll up')
    expect((await world.type('next')).words).toContain('Skipped. 3 of 10')
    // What was shown first is neither right nor missed.
    expect(round(world).right).toBe(0)
  })

  test('a new round begins with no key lit, and how far all has come is counted once practice is left', async () => {
    await world.app.lookAtPractice()
    await world.type('practise chords')
    const before = world.state().practice?.sets
    await world.play(wrongChord)
    await world.play(wrongChord)
    expect(world.state().practice?.lit).toEqual([50, 55])
    await world.type('practise motifs')
    expect(world.state().practice?.lit).toEqual([])
    await playRight(world)
    expect(world.state().practice?.sets).toBe(before)
    await finish(world)
    expect(world.state().mode).toEqual({ name: 'practice', shown: '' })
    await world.type('escape')
    expect(world.state().practice?.sets.find(({ set }) => set === 'motifs')).not.toEqual(
      before?.find(({ set }) => set === 'motifs'),
    )
  })

  test('collected keys are practised too', async () => {
    await world.type('practise chords')
    await untouched(async () => {
      expect((await world.press(50, 55)).words).toContain('Right.')
      expect((await world.press(50, 57)).words).toContain('You played')
    })
  })

  test('from memory the keys are shown only where they are needed', async () => {
    await world.type('practise from memory')
    expect((await world.type('practise chords')).words).toContain('1 of 10: scroll down.')
    expect(wanted(world).strikes).toBeUndefined()
    await world.play(wrongChord)
    expect(world.outcome().words).not.toContain('D3+G3')
    await world.play(wrongChord)
    expect(wanted(world).strikes).toEqual([[50, 55]])
    await world.type('practise with pictures')
    await world.type('undo')
    expect(world.state().settings.practiceFromMemory).toBe(true)
  })
})

describe('what has no way back', () => {
  test('a mode that took its place leads back to motifs, also in a panel that is opened anew', async () => {
    const modeOf = (of: World) => of.state().mode?.name
    await world.type('practise chords')
    await world.type('scroll mode')
    expect(modeOf(world)).toBe('scroll')
    const { clock, keep, session, browser } = world
    await world.type('undo')
    expect(modeOf(world)).toBeUndefined()
    await world.type('practise chords')
    await world.type('scroll mode')
    await world.settle()
    world.app.stop()
    const again = await createWorld({ clock, keep, session, browser })
    expect(await again.type('undo')).toMatchObject({ status: 'done' })
    expect(modeOf(again)).toBeUndefined()
    await again.play([50, 55])
    expect(again.outcome().key).toBe('scrolled')
    expect([...world.bugs, ...again.bugs]).toEqual([])
  })

  test('escape while it is being begun leaves it unbegun', async () => {
    const keep = createMemoryStore()
    let read = () => {}
    const slow = {
      ...keep,
      async get(key: string) {
        if (key === 'practice') await new Promise<void>(resolve => (read = resolve))
        return keep.get(key)
      },
    }
    world = await createWorld({ keep: slow })
    await world.type('practise chords')
    await world.type('escape')
    read()
    await world.settle()
    expect(world.state()).toMatchObject({ mode: undefined, view: 'now' })
    expect(world.state().practice?.round).toBeUndefined()
    expect(world.bugs).toEqual([])
  })
})

describe('other sets', () => {
  test('motifs: the chord of the same command is no slip, the motif is right', async () => {
    await world.type('practise motifs')
    const { name } = wanted(world)
    expect(name).toContain('click')
    await untouched(() => playRight(world))
    expect(world.outcome().words).toContain('Right.')
    expect(wanted(world).name).toBe('scroll down')
    await world.play([50, 55])
    expect(world.outcome().words).toBe('D3+G3 means scroll down too. Wanted C3 E3 C3.')
    await playRight(world)
    expect(round(world).right).toBe(2)
  })

  test('names: where there are none it says what to do, and nothing changes', async () => {
    expect(await world.type('practise my names')).toMatchObject({
      status: 'refused',
      code: 'nothing-to-practise',
    })
    expect(world.state()).toMatchObject({ mode: undefined, view: 'now' })
    await world.play([48, 52, 55])
    await world.type('call it harbour')
    await world.type('practise my names')
    expect(wanted(world)).toEqual({ name: 'harbour', strikes: [[48, 52, 55]] })
    await untouched(() => world.play([48, 52, 55]))
    expect(round(world)).toMatchObject({ place: 2, right: 1 })
  })

  test.each(['numbers in base ten', 'numbers in powers of two'])('%s', async language => {
    await world.type(language)
    await world.type('practise numbers')
    await untouched(async () => {
      for (let asked = 0; asked < 4; asked += 1) await playRight(world)
    })
    expect(round(world)).toMatchObject({ place: 5, right: 4 })
    await world.play(...(language.includes('ten') ? [69, 60] : [[61, 62]]))
    expect(round(world).heard).toMatchObject({
      means: language.includes('ten') ? '9' : '3',
      verdict: 'wrong',
    })
    expect(world.bugs).toEqual([])
  })

  test('letters: a text is written strike by strike; a wrong one writes nothing; it ends in figures', async () => {
    const begun = await world.type('practise letters')
    const { text } = round(world)
    expect(begun.words).toContain(`Write: ${text?.whole}.`)
    await world.play([49, 71])
    expect(round(world).text?.written).toBe(0)
    expect(round(world).heard?.verdict).toBe('wrong')
    const strikes = writeStrikes(text?.whole ?? '', createLetterBook(letterTables.en)) ?? []
    await untouched(async () => {
      for (const keys of strikes) await world.play(keys)
    })
    expect(round(world).text?.written).toBe(text?.whole.length)
    expect(world.outcome().words).toMatch(
      /^Text written: \d\d % of the strikes right, 0[.]\d+ strikes a character/,
    )
    expect(world.state().letters).toBeUndefined()
    expect(world.bugs).toEqual([])
  })

  test('is chosen by number, and all of it is also there in German', async () => {
    await world.type('practise keys')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual([
      'what is due',
      'chords',
      'motifs',
      'my names',
      'letters',
      'numbers',
    ])
    await world.type('6')
    expect(round(world).aim).toBe('numbers')
    await world.type('escape')
    await world.app.change({ language: 'de' })
    expect((await world.type('akkorde üben')).words).toContain('Üben: Akkorde.')
    await world.play(wrongChord)
    expect(world.outcome().words).toContain('Gewünscht')
    expect((await world.type('weiter')).words).toContain('Übersprungen.')
  })
})

describe('progress', () => {
  test('goes on over restarts, is told, forgotten and brought back', async () => {
    expect((await world.type('how am I doing')).key).toBe('practice-no-score')
    await world.type('practise chords')
    await world.clock.advance(800)
    await playRight(world)
    await world.play(wrongChord)
    await world.type('escape')
    const { clock, keep, browser } = world
    const again = await createWorld({ clock, keep, browser })
    expect((await again.type('how am I doing')).words).toMatch(
      /^Known: 0[.] Learning: 2[.] Right the first time: 50 %[.] Half of them within/,
    )
    // What was missed is due before anything new.
    await again.type('practise chords')
    expect(wanted(again).name).toBe('scroll up')
    await again.type('stop practising')
    await again.type('forget my progress')
    expect((await again.type('how am I doing')).key).toBe('practice-no-score')
    await again.type('undo')
    expect((await again.type('how am I doing')).words).toContain('Learning: 2.')
  })

  test('travels in the file of settings, and an import is taken back', async () => {
    await world.type('practise chords')
    await playRight(world)
    await world.type('stop practising')
    await world.type('export settings')
    const file = world.saved[0]?.text ?? ''
    const other = await createWorld()
    await other.app.readSettingsFile({ size: file.length, text: async () => file })
    expect(other.state().fileOffered).toMatchObject({ practised: 1 })
    await other.type('yes')
    expect((await other.type('how am I doing')).words).toContain('Learning: 1.')
    await other.type('undo')
    expect((await other.type('how am I doing')).key).toBe('practice-no-score')
  })

  test('that a later version has kept is never written over, and it is said', async () => {
    const later = { version: 99, items: [['a', 1]] }
    world = await createWorld({ keep: createMemoryStore({ entries: { practice: later } }) })
    await world.type('practise chords')
    await playRight(world)
    expect(world.keep.dump().practice).toEqual(later)
    expect(world.outcome().code).toBe('storage-broken')
    // Not with every answer.
    await playRight(world)
    expect(world.outcome().key).toBe('practice-right')
    await world.type('stop practising')
    expect(await world.type('forget my progress')).toMatchObject({
      status: 'refused',
      code: 'storage-broken',
    })
    expect(world.bugs).toEqual([])
  })

  test('is shown by set to who looks', async () => {
    await world.app.lookAtPractice()
    expect(world.state().practice?.sets.map(({ set, items }) => [set, items > 0])).toEqual([
      ['due', true],
      ['chords', true],
      ['motifs', true],
      ['names', false],
      ['letters', false],
      ['numbers', true],
    ])
  })
})

test('hands that often part a chord are offered to be tuned once the round is over, with the reason', async () => {
  await world.type('practise chords')
  const rows = () => world.state().choices?.rows ?? []
  for (let asked = 0; asked < 3; asked += 1) {
    // Each key alone and let go, which no reading takes for a chord.
    await world.play(...(wanted(world).strikes?.[0] ?? []))
    expect(rows()).toEqual([])
    await playRight(world)
  }
  await finish(world)
  expect(rows()[1]).toEqual({
    label: 'Tune my hands',
    detail: 'Keys meant together often came one after another.',
  })
  await world.type('2')
  expect(world.state().mode?.name).toBe('tune')
})

test('keys that are off are not practised, and nothing changes', async () => {
  await world.type('piano off')
  expect(await world.type('practise chords')).toMatchObject({ status: 'refused', code: 'keys-off' })
  expect(world.state().practice?.round).toBeUndefined()
})

test.each(['show me', 'stop practising'])('%s without practice is refused', async phrase => {
  expect(await world.type(phrase)).toMatchObject({ status: 'refused', code: 'practice-off' })
})

test('what is counted has the form of its number, in each language', () => {
  const over = say('practice-over', { right: 10, of: 10, seconds: 1 })
  expect(render('en', over)).toContain('in 1 second each')
  expect(render('de', over)).toContain('in je 1 Sekunde.')
  const score = say('practice-score', { known: 1, learning: 0, percent: 100, seconds: 0.8549 })
  expect(render('fr', score)).toContain('en moins de 0,85 seconde.')
  expect(render('es', score)).toContain('0,85 segundos')
})
