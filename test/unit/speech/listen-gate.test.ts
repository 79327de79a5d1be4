import { beforeEach, describe, expect, test } from 'vitest'
import type { Heard } from '../../../src/ports/speech.ts'
import { createListenGate, type ListenMode } from '../../../src/speech/listen-gate.ts'
import { afterReleaseMs, leadMs } from '../../../src/speech/push-gate.ts'
import { awakeMs } from '../../../src/speech/wake-gate.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'

let clock: FakeClock
let mode: ListenMode
let free: boolean
let awake: string[]
let gate: ReturnType<typeof createListenGate>

beforeEach(() => {
  clock = createFakeClock()
  mode = 'always'
  free = false
  awake = []
  gate = createListenGate({
    clock,
    mode: () => mode,
    wakeWord: () => 'Clavier',
    language: () => 'en',
    urgent: ['stop', 'escape', 'close {name}'],
    wayBack: ['always listen'],
    free: () => free,
    onAwake: (on, called) => awake.push(on ? (called ? 'called' : 'awake') : 'asleep'),
  })
})

function hear(text: string, more: Partial<Heard> = {}): string | undefined {
  return gate.pass({ text, final: true, confidence: 0.9, alternatives: [], ...more })?.text
}
const interim = (text: string) => hear(text, { final: false })

test('always: everything counts, words in progress too', () => {
  expect([interim('scroll'), hear('scroll down')]).toEqual(['scroll', 'scroll down'])
})

describe('push to talk', () => {
  beforeEach(() => {
    mode = 'push'
  })

  test('words count that begin while something is held, to their end', async () => {
    expect(hear('scroll down')).toBeUndefined()
    gate.hold(true)
    expect(interim('new')).toBe('new')
    await clock.advance(500)
    gate.hold(false)
    await clock.advance(2000)
    expect([interim('new tab'), hear('new tab')]).toEqual(['new tab', 'new tab'])
    expect(hear('scroll down')).toBeUndefined()
  })

  test('and those whose first words come soon after release', async () => {
    gate.hold(true)
    await clock.advance(400)
    gate.hold(false)
    await clock.advance(afterReleaseMs)
    expect(hear('scroll down')).toBe('scroll down')
    await clock.advance(1)
    expect(hear('scroll down')).toBeUndefined()
  })

  test('of talk that had begun before, what follows counts', async () => {
    expect(interim('and then he said')).toBeUndefined()
    gate.hold(true)
    expect(interim('and then he said')).toBeUndefined()
    expect(interim('and then he said scroll')).toBe('scroll')
    gate.hold(false)
    expect(hear('And then, he said scroll down')).toBe('scroll down')
  })

  test('talk that turns out to have been something else does not', () => {
    interim('and then he said')
    gate.hold(true)
    gate.hold(false)
    expect(hear('sent her his scroll down')).toBeUndefined()
  })

  test('results that come late are judged by when they were said', async () => {
    const before = clock.now()
    await clock.advance(5000)
    gate.hold(true)
    const held = clock.now()
    await clock.advance(1000)
    gate.hold(false)
    const released = clock.now()
    await clock.advance(8000)
    expect(hear('close tab', { from: before, to: before + 900 })).toBeUndefined()
    expect(hear('new tab', { from: held - leadMs, to: held + 500 })).toBe('new tab')
    expect(hear('new tab', { from: released + 1, to: released + 500 })).toBeUndefined()
  })

  test.each(['stop', 'Escape!', 'always listen'])('“%s” always gets through', words => {
    expect(hear(words)).toBe(words.toLowerCase().replace('!', ''))
  })

  test.each(['stop it', 'close tab', 'always listen to me'])('“%s” does not', words => {
    expect(hear(words)).toBeUndefined()
  })
})

describe('the wake word', () => {
  beforeEach(() => {
    mode = 'wake'
  })

  test('lets through what is said behind it, and nothing else', () => {
    expect([interim('nice weather'), hear('nice weather')]).toEqual([undefined, undefined])
    expect([interim('clavier'), interim('clavier scroll'), hear('Clavier, scroll down')]).toEqual([
      undefined,
      'scroll',
      'scroll down',
    ])
    expect(hear('scroll down')).toBeUndefined()
    expect(awake).toEqual(['awake', 'asleep'])
  })

  test('alone it waits for one command, for eight seconds', async () => {
    expect(hear('Clavier')).toBeUndefined()
    await clock.advance(awakeMs - 1)
    expect(hear('scroll down')).toBe('scroll down')
    expect(hear('scroll down')).toBeUndefined()
    expect(awake).toEqual(['called', 'asleep'])
    hear('hey Clavier')
    await clock.advance(awakeMs)
    expect(hear('scroll down')).toBeUndefined()
    expect(awake).toEqual(['called', 'asleep', 'called', 'asleep'])
  })

  test('a command that began in time counts to its end', async () => {
    hear('Clavier')
    await clock.advance(awakeMs - 10)
    interim('search for')
    await clock.advance(2000)
    expect(hear('search for salt')).toBe('search for salt')
  })

  test('in words that come to nothing it opens the time for no others', async () => {
    interim('clavier')
    expect(awake).toEqual(['awake'])
    await clock.advance(4000)
    expect([awake, hear('scroll down')]).toEqual([['awake', 'asleep'], undefined])
  })

  test('counts where only another reading has it', () => {
    expect(hear('clever scroll down', { alternatives: ['clavier scroll down', 'clavia crawl down'] })).toBe(
      'scroll down',
    )
  })

  test('results that come late are judged by when they were said', async () => {
    const called = clock.now()
    await clock.advance(3000)
    hear('Clavier', { from: called, to: called + 700 })
    expect(hear('new tab', { from: called + 1500, to: called + 2200 })).toBe('new tab')
    expect(hear('close tab', { from: called + 2900, to: called + 3200 })).toBeUndefined()
  })

  test('is not needed while Clavier waits for an answer, from when it has asked', async () => {
    gate.wake()
    await clock.advance(awakeMs - 1)
    gate.refresh()
    await clock.advance(awakeMs - 1)
    expect(hear('two')).toBe('two')
    gate.refresh()
    expect(hear('two')).toBeUndefined()
  })

  test('nor while words are free', () => {
    free = true
    expect([interim('dear'), hear('dear madam')]).toEqual(['dear', 'dear madam'])
  })

  test.each(['stop', 'escape'])('“%s” needs none', words => {
    expect(hear(words)).toBe(words)
  })

  test('but the way back from push to talk does, and so do words in progress', () => {
    expect([hear('always listen'), interim('stop')]).toEqual([undefined, undefined])
    expect(hear('Clavier always listen')).toBe('always listen')
  })
})
