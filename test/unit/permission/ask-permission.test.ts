import { afterEach, expect, test, vi } from 'vitest'
import {
  type Answer,
  ask,
  browserDevices,
  standing,
  watchKeyboards,
} from '../../../extension/permission/ask-permission.ts'
import { permissionTexts } from '../../../extension/permission/permission-texts.ts'
import { languages } from '../../../src/language/language.ts'
import { installFakeMidi } from '../../servers/fake-midi.ts'

afterEach(() => vi.unstubAllGlobals())

function devices(state: PermissionState | 'unknown', error?: string) {
  return {
    query: async () => {
      if (state === 'unknown') throw new TypeError('no such permission')
      return state
    },
    open: async () => {
      if (error !== undefined) throw new DOMException('refused', error)
    },
  }
}

test.each<[PermissionState | 'unknown', string | undefined, Answer]>([
  ['granted', undefined, 'granted'],
  ['denied', 'NotAllowedError', 'denied'],
  ['denied', 'SecurityError', 'denied'],
  ['prompt', 'NotAllowedError', 'prompt'],
  ['granted', 'NotAllowedError', 'failed'],
  ['unknown', 'NotAllowedError', 'prompt'],
  ['prompt', 'NotFoundError', 'missing'],
  ['granted', 'NotSupportedError', 'missing'],
  ['granted', 'InvalidStateError', 'failed'],
  ['granted', 'NotReadableError', 'failed'],
])('permission %s, error %s: %s', async (state, error, answer) => {
  expect(await ask('midi', devices(state, error))).toBe(answer)
})

test('a browser that does not tell has to be asked', async () => {
  expect(await standing('microphone', devices('unknown'))).toBe('prompt')
})

test('the microphone is let go at once; MIDI is asked for without system messages', async () => {
  const seen: unknown[] = []
  const browser = {
    mediaDevices: {
      getUserMedia: async (wanted: unknown) => {
        seen.push(wanted)
        return { getTracks: () => [{ stop: () => seen.push('stopped') }] }
      },
    },
    requestMIDIAccess: async (wanted: unknown) => {
      seen.push(wanted)
    },
    permissions: { query: async (wanted: { name: string }) => ({ state: wanted.name }) },
  }
  // What is used of a Navigator, and nothing else.
  const found = browserDevices(browser as unknown as Navigator)
  await found.open('microphone')
  await found.open('midi')
  expect(seen).toEqual([{ audio: true }, 'stopped', { sysex: false }])
  expect(await found.query('midi')).toBe('midi')
})

test('a browser without either has them missing', async () => {
  // An insecure page has neither.
  const found = browserDevices({} as unknown as Navigator)
  expect([await ask('midi', found), await ask('microphone', found)]).toEqual(['missing', 'missing'])
})

test.each(languages)('the texts are whole, %s', language => {
  const { devices: texts, settings } = permissionTexts(language)
  for (const { way, allow, states } of Object.values(texts)) {
    expect(way.length).toBeGreaterThan(1)
    expect(way[0]).toContain(settings)
    expect(allow).not.toBe('')
    expect(new Set(Object.values(states)).size).toBe(5)
  }
})

test('the keyboards that are there are told by name, and whenever they are others', async () => {
  vi.stubGlobal('navigator', { permissions: { query: async () => ({ state: 'granted' }) } })
  installFakeMidi()
  const { __midi: midi } = globalThis
  const told: (readonly string[])[] = []
  await watchKeyboards(navigator, names => told.push(names))
  midi.plug('x'.repeat(5000))
  midi.unplug('Keys 25')
  midi.unplug('x'.repeat(5000))
  expect(told).toEqual([['Keys 25'], ['Keys 25', 'x'.repeat(100)], ['x'.repeat(100)], []])
})
