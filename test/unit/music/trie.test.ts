import { expect, test } from 'vitest'
import { createTrie, type PlayedNote } from '../../../src/music/trie.ts'
import { bound, everything, motif } from './motif-fixture.ts'

const trie = createTrie(everything)
const targets = (found: readonly { target: string }[]) => found.map(({ target }) => target).toSorted()
const anyTime = { whole: () => true, open: () => true }
const pressed = (...keys: number[]): PlayedNote[] => keys.map((key, on) => ({ key, on, off: undefined }))

test('every motif is found, and only itself', () => {
  for (const binding of everything) expect(trie.find(binding.motif)).toEqual([binding])
  expect(trie.find(motif('48-52'))).toEqual([])
  expect(trie.find([])).toEqual([])
  expect(createTrie([bound('a', '50+55'), bound('b', '55+50')]).find(motif('50+55'))).toHaveLength(2)
})

test('what follows is longer, or wider in its last strike', () => {
  expect(targets(trie.following(motif('48-55')))).toEqual([
    'click',
    'microphone off',
    'piano off',
    'where am I',
  ])
  expect(targets(trie.following(motif('48-52')))).toEqual([
    'mail',
    'microphone on',
    'scroll down',
    'scroll up',
  ])
  expect(targets(trie.following(motif('67')))).toEqual(['close tab', 'hints', 'letters'])
  expect(trie.following(motif('48-55-48'))).toEqual([])
  expect(trie.following([])).toHaveLength(everything.length)
})

test('a wider strike can follow only while the strike is open', () => {
  expect([trie.canFollow(motif('67'), true), trie.canFollow(motif('67'), false)]).toEqual([true, false])
  expect([trie.canFollow(motif('48'), false), trie.canFollow(motif('66-66'), true)]).toEqual([true, false])
})

test('keys one after another fit what keeps their order, chords in any', () => {
  expect(targets(trie.fit(pressed(55, 50), anyTime).complete)).toEqual(['scroll down'])
  expect(trie.fit(pressed(55, 50), { ...anyTime, whole: () => false })).toEqual({
    complete: [],
    canGrow: false,
  })
  expect(trie.fit(pressed(67), anyTime)).toEqual({ complete: [], canGrow: true })
  expect(trie.fit(pressed(67), { ...anyTime, open: () => false }).canGrow).toBe(false)
  expect(trie.fit(pressed(48, 52, 52), anyTime)).toEqual({ complete: [], canGrow: true })
  expect(trie.fit(pressed(50, 50), anyTime)).toEqual({ complete: [], canGrow: false })
})
