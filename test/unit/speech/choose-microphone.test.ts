import { describe, expect, test } from 'vitest'
import { chooseMicrophone } from '../../../src/speech/choose-microphone.ts'
import { microphonesMeant } from '../../../src/speech/microphones-meant.ts'
import { onThisMachine } from '../../../src/speech/own-machine.ts'

const headset = { id: 'a', name: 'Headset (046d:0a8f)' }
const webcam = { id: 'b', name: 'Webcam' }

describe('the chosen microphone', () => {
  test.each([
    ['the system’s', { id: '', name: '' }, [headset], { id: '', gone: false }],
    ['by its id', headset, [webcam, headset], { id: 'a', gone: false }],
    [
      'by its name where its id is another',
      { ...headset, id: 'old' },
      [webcam, headset],
      { id: 'a', gone: false },
    ],
    [
      'by its id before its name',
      { id: 'b', name: headset.name },
      [headset, webcam],
      { id: 'b', gone: false },
    ],
    ['not there', { id: 'x', name: 'Studio' }, [headset, webcam], { id: '', gone: true }],
    [
      'nameless ones are not taken for one another',
      { id: 'x', name: '' },
      [{ id: 'y', name: '' }],
      { id: '', gone: true },
    ],
    ['none is told of', headset, [], { id: 'a', gone: false }],
  ])('%s', (_, chosen, connected, expected) => {
    expect(chooseMicrophone(chosen, connected)).toEqual(expected)
  })
})

describe('the microphones meant', () => {
  const two = { id: 'c', name: 'Headset Two' }
  const all = [headset, webcam, two]
  test.each([
    ['b', [webcam]],
    ['headset', [headset, two]],
    ['headset two', [two]],
    ['TWO headset', [two]],
    ['webcam', [webcam]],
    ['web', []],
    ['', []],
    ['  ', []],
  ])('%j', (said, meant) => {
    expect(microphonesMeant(said, all)).toEqual(meant)
  })
})

describe('an address on this machine', () => {
  test.each([
    'http://127.0.0.1:8080',
    'http://127.1.2.3',
    'http://localhost',
    'http://LOCALHOST:1',
    'https://a.localhost:8',
    'http://[::1]:8080',
  ])('%s is', address => expect(onThisMachine(address)).toBe(true))
  test.each([
    'http://127.0.0.1.evil.test',
    'http://localhost.evil.test',
    'http://evillocalhost',
    'http://0.0.0.0:8080',
    'http://192.168.0.2',
    'http://[fe80::1]:8080',
    'http://127.0.0.1@evil.test',
    'ftp://127.0.0.1',
    '127.0.0.1',
    '',
  ])('%s is not', address => expect(onThisMachine(address)).toBe(false))
})
