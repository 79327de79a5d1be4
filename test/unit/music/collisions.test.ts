import { expect, test } from 'vitest'
import { type Collision, collisions, delays } from '../../../src/music/collisions.ts'
import { formatMotif } from '../../../src/music/motif.ts'
import { bound, chords, everything, framed } from './motif-fixture.ts'

const told = (found: readonly Collision<string>[]) =>
  found.map(collision =>
    [collision.kind, collision.binding.target, 'other' in collision ? collision.other.target : '']
      .join(' ')
      .trim(),
  )

test("the twenty chords, the notes' own table and ten names break no rule", () => {
  expect(told(collisions(everything))).toEqual([])
  expect([chords.length, framed.length]).toEqual([20, 22])
})

test('only names make anything wait: those that begin a motif, and those that some hands begin with a chord', () => {
  expect(delays(everything).map(({ binding, longer }) => [binding.target, longer.target])).toEqual([
    ['top', 'weather'],
    ['mail', 'microphone on'],
  ])
})

test.each([
  ['the same motif twice', ['48-52-48', '48-52-48'], ['same-motif 0 1']],
  ['a chord one semitone off', ['50+55', '50+56'], ['semitone-slip 0 1']],
  ['a chord two semitones off', ['50+55', '50+57'], []],
  ['a chord and the same keys broken', ['50+55', '55-50'], ['same-but-for-timing 0 1']],
  ['strikes cut otherwise', ['48-50+55-48', '48-50-55-48'], ['same-but-for-timing 0 1']],
  ['the same keys in another order', ['48-55-50-48', '48-50-55-48'], []],
  ['a beginning', ['48-52-48', '48-52-48-50'], ['begins 0 1']],
  ['a beginning, listed last', ['62-67-69', '62-67'], ['begins 1 0']],
  ['a part of a chord', ['50+55', '50+55+57'], ['begins 0 1']],
  ['a name that begins with a motif', ['48-52-48', '48-52-48-55'], ['begins 0 1']],
  ['a motif that begins with a name, which waits', ['48-52-55', '48-52-55-48'], []],
  ['names that begin each other, and wait', ['48-52-55', '48-52-55-57'], []],
  ['two forms of a name', ['48-52-55', '48+52+55'], []],
  ['the same name twice', ['48-52-55', '48-52-55'], ['same-motif 0 1']],
  ['the frame keys in a chord', ['48+52', '60+64'], ['chord-has-frame-key 0', 'chord-has-frame-key 1']],
  ['a wide chord', ['50+58'], ['chord-too-wide 0']],
  ['escape in a strike', ['48+60+72', '48-48+72-48'], ['is-escape 0', 'is-escape 1']],
])('%s', (_, motifs, expected) => {
  expect(told(collisions(motifs.map((text, place) => bound(String(place), text))))).toEqual(expected)
})

test('a chord waits for a name that it is part of', () => {
  const bindings = [bound('stop', '52+55'), bound('mail', '48+52+55')]
  expect(told(collisions(bindings))).toEqual([])
  expect(delays(bindings)).toEqual([{ binding: bindings[0], longer: bindings[1] }])
})

test('a motif may begin another if it is declared to wait', () => {
  const bindings = [{ ...bound('short', '62-67'), waits: true }, bound('long', '62-67-69')]
  expect(told(collisions(bindings))).toEqual([])
  expect(delays(bindings).map(({ binding }) => formatMotif(binding.motif))).toEqual(['62-67'])
})

test('a parameter has to be framed by the middle key', () => {
  expect(told(collisions([bound('a', '48-52-48', true), bound('b', '60-52-60', true)]))).toEqual([
    'parameter-unframed a',
  ])
})

test('huge chords are compared without delay', () => {
  const whole = Array.from({ length: 24 }, (_, place) => 49 + place)
  const bindings = [bound('all', [whole]), bound('all but one', [whole.slice(1), [49]])]
  expect(told(collisions(bindings))).toEqual([
    'chord-has-frame-key all',
    'chord-too-wide all',
    'same-but-for-timing all all but one',
  ])
})
