import { describe, expect, test } from 'vitest'
import { createGuessPlay, type GuessState } from '../../../extension/practice/guess-play.ts'
import { createGuessRecord, guessesKey } from '../../../extension/practice/guess-record.ts'
import { judgedWords, newsWords } from '../../../extension/practice/guess-words.ts'
import { soundTexts } from '../../../extension/practice/sound-texts.ts'
import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import { languages } from '../../../src/language/language.ts'
import { elementKinds } from '../../../src/ports/page-layout.ts'
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts'
import { bandKey } from '../../../src/sound/band-keys.ts'
import type { GuessCue } from '../../../src/sound/guess-game.ts'
import { heightOf } from '../../../src/sound/guess-heights.ts'
import { seededRandom } from '../../../src/sound/seeded-random.ts'
import { cueLaws } from '../../../src/sound/sound-laws.ts'
import { flushPromises } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'

/** A game over a panel that keeps what it was asked for. */
async function createGame(change: Partial<Settings> = {}, keep = createMemoryStore()) {
  const cues: GuessCue[] = []
  const waits: string[] = []
  const script: { trouble: ErrorCode | undefined; lends: boolean } = { trouble: undefined, lends: true }
  const states: GuessState[] = []
  const play = createGuessPlay({
    panel: {
      sound: async cue => {
        if (script.trouble !== undefined) throw new ClavierError(script.trouble)
        cues.push(cue)
      },
      waits: async (step, keys) => {
        waits.push(`${step}${keys ? '' : ' without keys'}`)
        return keys && script.lends
      },
    },
    record: createGuessRecord(keep),
    random: seededRandom(3),
    settings: () => ({ ...defaultSettings, ...change }),
    changed: state => states.push(state),
  })
  await play.open()
  const next = async () => {
    await play.play()
    const cue = cues.at(-1)
    if (cue === undefined) throw new Error('Nothing has sounded.')
    return cue
  }
  return { play, cues, waits, script, keep, next, state: play.state }
}

const en = soundTexts.en

describe('a round', () => {
  test('waits for Play, then for kind and height in either order, and counts once', async () => {
    const { play, next, state, waits, cues } = await createGame()
    play.kind('link')
    expect(newsWords(state(), en)).toBe('Press Play first.')
    const cue = await next()
    play.height(heightOf(cue.band, 25))
    expect(state().step).toBe('kind')
    play.kind(cue.kind)
    await flushPromises()
    expect(state()).toMatchObject({ step: 'next', judged: { kindRight: true, heightRight: true } })
    expect(state().report.kinds[cue.kind]).toEqual({ right: 1, of: 1 })
    play.kind('text')
    play.height('top')
    await flushPromises()
    expect(state().report.kinds[cue.kind].of).toBe(1)
    expect(waits).toEqual(['kind', 'kind', 'next'])
    expect(cues).toHaveLength(1)
  })

  test('sounds the same once more until it is answered; the live region is silent while it does', async () => {
    const { play, next, cues, state } = await createGame()
    const cue = await next()
    play.kind(cue.kind)
    expect(newsWords(state(), en)).toContain('How high?')
    await next()
    expect(cues).toEqual([cue, cue])
    expect(newsWords(state(), en)).toBe('')
    play.key(bandKey(cue.band, { bands: 25, turned: false }))
    expect(state().judged).toMatchObject({ heightRight: true, keysOff: 0 })
  })

  test('lets what it was and what was said be compared', async () => {
    const { play, next, cues } = await createGame()
    const cue = await next()
    const other = cue.kind === 'link' ? 'image' : 'link'
    play.kind(other)
    play.key(48)
    await play.hear('cue')
    await play.hear('guess')
    expect(cues.slice(1)).toEqual([cue, { ...cue, kind: other, band: 24 }])
  })

  test('is of what the user hears: none, where no kind sounds', async () => {
    const off = Object.fromEntries(elementKinds.map(kind => [kind, 'off'])) as Settings['layoutKinds'] // All keys.
    const { play, cues, state } = await createGame({ layoutKinds: off })
    await play.play()
    expect([cues, state().kinds, state().step]).toEqual([[], [], 'nothing'])
  })
})

describe('keys', () => {
  test('answer until the user or the panel gives them back, and not again by themselves', async () => {
    const { play, next, state, waits } = await createGame()
    await next()
    expect(state().keysAnswer).toBe(true)
    play.given({ do: 'keys-off' })
    expect([state().keysWanted, state().keysAnswer]).toEqual([false, false])
    play.kind('link')
    await flushPromises()
    expect(waits.at(-1)).toBe('height without keys')
    await play.keys(true)
    expect(state().keysAnswer).toBe(true)
  })

  test('number the kinds that are on; a number that nothing has answers nothing', async () => {
    const { play, next, state } = await createGame()
    await next()
    play.given({ do: 'kind-number', number: 9 })
    expect(state().kind).toBeUndefined()
    play.given({ do: 'kind-number', number: 2 })
    expect(state().kind).toBe('image')
    play.given({ do: 'height', height: 'middle' })
    expect(state().step).toBe('next')
  })

  test('do not answer without a panel', async () => {
    const { next, script, state } = await createGame()
    script.lends = false
    await next()
    expect(state().keysAnswer).toBe(false)
  })
})

describe('trouble', () => {
  test.each([
    ['sound-blocked', 'blocked'],
    ['sound-failed', 'failed'],
  ] as const)('%s is told, and gone when it is over', async (code, told) => {
    const { play, script, state } = await createGame()
    script.trouble = code
    await play.play()
    expect(state().soundTrouble).toBe(told)
    script.trouble = undefined
    await play.play()
    expect(state().soundTrouble).toBeUndefined()
  })

  test('a report that cannot be read stays, until the user forgets it', async () => {
    const keep = createMemoryStore()
    await keep.set(guessesKey, { version: 99 })
    const { play, next, state } = await createGame({}, keep)
    expect(state().recordTrouble).toBe('unreadable')
    const cue = await next()
    play.kind(cue.kind)
    play.height('top')
    await flushPromises()
    expect(await keep.get(guessesKey)).toEqual({ version: 99 })
    await play.forget()
    expect(state()).toMatchObject({ recordTrouble: undefined, forgotten: undefined })
    await next()
    play.kind('link')
    play.height('top')
    await flushPromises()
    expect(await keep.get(guessesKey)).toMatchObject({ version: 1 })
  })

  test('what was forgotten comes back', async () => {
    const { play, next, state } = await createGame()
    const cue = await next()
    play.kind(cue.kind)
    play.height('top')
    await flushPromises()
    const before = state().report
    await play.forget()
    expect(state().report.kinds[cue.kind].of).toBe(0)
    await play.bringBack()
    expect(state().report).toEqual(before)
  })
})

test('what was forgotten stays at hand where there is no room for it to come back', async () => {
  const keep = createMemoryStore()
  const isFull = () => Promise.reject(new ClavierError('storage-full'))
  const { play, next, state } = await createGame({}, keep)
  const cue = await next()
  play.kind(cue.kind)
  play.height('top')
  await flushPromises()
  const before = state().report
  await play.forget()
  Object.assign(keep, { update: isFull, set: isFull })
  await play.bringBack()
  expect(state()).toMatchObject({ recordTrouble: 'not-kept', forgotten: before })
  expect(newsWords(state(), en)).not.toBe(en.broughtBack)
})

test('a guess that is counted since is not lost: what was forgotten before it is gone', async () => {
  const { play, next, state } = await createGame()
  const first = await next()
  play.kind(first.kind)
  play.height('top')
  await flushPromises()
  const second = await next()
  await play.forget()
  play.kind(second.kind)
  play.height('top')
  await flushPromises()
  expect(state().forgotten).toBeUndefined()
  const counted = state().report
  await play.bringBack()
  expect(counted.kinds[second.kind].of).toBe(1)
  expect(state().report).toEqual(counted)
})

describe('the words', () => {
  const judged = {
    cue: { kind: 'image', band: 12, column: 0, density: 1 },
    guess: { kind: 'link', at: { key: 57 } },
    kindRight: false,
    heightRight: false,
    height: 'middle',
    keysOff: -3,
  } as const

  test('say what it was, and by how much it was missed', () => {
    expect(judgedWords(judged, en)).toBe(
      'It was Images, not Links. The height was Middle: you were 3 keys too low.',
    )
  })

  test.each(languages)(
    'in %s differ for every outcome, and every kind and height has a name of its own',
    language => {
      const texts = soundTexts[language]
      const outcomes = [
        judged,
        { ...judged, keysOff: 1 },
        { ...judged, kindRight: true },
        { ...judged, heightRight: true },
        { ...judged, kindRight: true, heightRight: true },
        { ...judged, guess: { kind: 'link', at: { height: 'top' } }, keysOff: undefined } as const,
      ].map(one => judgedWords(one, texts))
      expect(new Set(outcomes).size).toBe(outcomes.length)
      for (const names of [texts.kinds, texts.heights, texts.sounds]) {
        expect(new Set(Object.values(names)).size).toBe(Object.values(names).length)
      }
    },
  )

  // Who changes a law of src/sound/sound-laws.ts changes `sounds` of the practice page's texts as well.
  test('describe the laws as they are', () => {
    const described = elementKinds.map(kind => `${kind} ${cueLaws[kind].figure} ${cueLaws[kind].instrument}`)
    expect(described).toEqual([
      'link trill strings',
      'image swell horn',
      'text repeat piano',
      'heading steps piano',
      'button steps tone',
      'field steps tone',
      'media steps strings',
      'landmark steps horn',
    ])
  })
})
