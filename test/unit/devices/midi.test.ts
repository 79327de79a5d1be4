import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { KeysState, PlayedKey } from '../../../src/ports/keys.ts'
import { type FakeMidi, installFakeMidi } from '../../servers/fake-midi.ts'
import { flushPromises } from '../fake-clock.ts'

// The real webmidi, on a fake of the browser's Web MIDI.

let abort: AbortController
let notes: PlayedKey[]
let states: KeysState[]

beforeEach(() => {
  const permissions = { query: async () => ({ state: 'granted' }) }
  vi.stubGlobal('navigator', { permissions })
  // webmidi looks for a Node.js MIDI package where it finds no window with a navigator.
  vi.stubGlobal('window', globalThis)
  abort = new AbortController()
  notes = []
  states = []
})

afterEach(async () => {
  abort.abort()
  await flushPromises()
  vi.unstubAllGlobals()
})

function midi(): FakeMidi {
  // Put there by installFakeMidi.
  return globalThis.__midi
}

async function started() {
  const { createMidi } = await import('../../../src/devices/midi.ts')
  const keyboards = createMidi()
  keyboards.start({ note: key => notes.push(key), state: state => states.push(state) }, abort.signal)
  await flushPromises()
  return keyboards
}

const heard = (name: string, maker = 'Test') => ({ name, maker, heard: true })
const unheard = (name: string, maker = 'Test') => ({ name, maker, heard: false })
const played = () => notes.map(({ type, note }) => `${note} ${type}`)
const last = () => states.at(-1)

test('plays notes with velocity 0–1 and the time of the event', async () => {
  installFakeMidi()
  await started()
  expect(states).toEqual([{ kind: 'starting' }, { kind: 'ready', keyboards: [heard('Keys 25')] }])
  const before = performance.now()
  midi().noteOn(60, 127)
  midi().noteOn(64, 1)
  midi().noteOff(60)
  expect(played()).toEqual(['60 down', '64 down', '60 up'])
  expect(notes.map(({ velocity }) => velocity)).toEqual([1, 1 / 127, 0])
  for (const { at } of notes) expect(at).toBeGreaterThanOrEqual(before)
  expect(notes.at(-1)?.at).toBeLessThanOrEqual(performance.now())
})

test('a note-on of velocity 0 is a note-off', async () => {
  installFakeMidi()
  await started()
  midi().noteOn(60)
  midi().noteOff(60, undefined, true)
  expect(played()).toEqual(['60 down', '60 up'])
})

test('every channel is heard, and what is no note is not', async () => {
  installFakeMidi()
  await started()
  midi().send([0x9f, 50, 80])
  midi().send([0xb0, 1, 64])
  midi().send([0xe3, 0, 64])
  midi().send([0xf8])
  expect(played()).toEqual(['50 down'])
})

test('a keyboard may come later, and two play side by side', async () => {
  installFakeMidi()
  await started()
  midi().plug('Second')
  await flushPromises()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Keys 25'), heard('Second')] })
  midi().noteOn(48, 80, 'Second')
  midi().noteOn(60, 80, 'Keys 25')
  expect(played()).toEqual(['48 down', '60 down'])
})

test('what is held on a keyboard that is unplugged is released; it plays again when it is back', async () => {
  installFakeMidi()
  await started()
  midi().plug('Second')
  await flushPromises()
  midi().noteOn(48)
  midi().noteOn(55)
  midi().noteOff(55)
  midi().noteOn(60, 80, 'Second')
  midi().unplug('Keys 25')
  await flushPromises()
  expect(played().slice(4)).toEqual(['48 up'])
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Second')] })

  midi().plug('Keys 25')
  await flushPromises()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Second'), heard('Keys 25')] })
  midi().noteOn(52, 80, 'Keys 25')
  expect(played().slice(5)).toEqual(['52 down'])
})

test('no keyboard at all is ready with none', async () => {
  installFakeMidi()
  midi().unplug('Keys 25')
  await started()
  expect(last()).toEqual({ kind: 'ready', keyboards: [] })
  midi().plug('Keys 25')
  await flushPromises()
  midi().noteOn(60)
  expect(played()).toEqual(['60 down'])
})

test('"all notes off" releases what is held', async () => {
  installFakeMidi()
  await started()
  midi().noteOn(60)
  midi().send([0xb0, 123, 0])
  expect(played()).toEqual(['60 down', '60 up'])
})

test.each([
  ['denied', 'midi-denied'],
  ['prompt', 'midi-prompt'],
] as const)('a permission that is %s is told, and retry goes on once it is given', async (state, error) => {
  installFakeMidi()
  midi().deny(state)
  const keyboards = await started()
  expect(states).toEqual([{ kind: 'starting' }, { kind: 'trouble', error }])
  midi().allow()
  keyboards.retry()
  await flushPromises()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Keys 25')] })
  midi().noteOn(60)
  expect(played()).toEqual(['60 down'])
})

test('a retry while it is ready doubles nothing', async () => {
  installFakeMidi()
  const keyboards = await started()
  keyboards.retry()
  keyboards.retry()
  await flushPromises()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Keys 25')] })
  midi().noteOn(60)
  expect(played()).toEqual(['60 down'])
})

test('without Web MIDI, and where the system fails, it says so', async () => {
  await started()
  expect(last()).toEqual({ kind: 'trouble', error: 'midi-missing' })
  abort.abort()

  abort = new AbortController()
  installFakeMidi()
  midi().breakDown('InvalidStateError')
  await started()
  expect(last()).toEqual({ kind: 'trouble', error: 'midi-failed' })
})

test('a keyboard that another program holds does not silence the others', async () => {
  installFakeMidi()
  midi().plug('Held')
  midi().occupy('Held')
  await started()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Keys 25')] })
  midi().noteOn(60)
  expect(played()).toEqual(['60 down'])
})

test('only held keyboards: it failed, and can be tried again', async () => {
  installFakeMidi()
  midi().occupy('Keys 25')
  const keyboards = await started()
  expect(last()).toEqual({ kind: 'trouble', error: 'midi-failed' })
  midi().plug('Second')
  keyboards.retry()
  await flushPromises()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Second')] })
})

test('aborting releases, closes and silences it; it can be started anew at once', async () => {
  installFakeMidi()
  await started()
  midi().noteOn(60)
  abort.abort()
  expect(played()).toEqual(['60 down', '60 up'])
  expect(last()).toEqual({ kind: 'off' })

  const before = states.length
  const { createMidi } = await import('../../../src/devices/midi.ts')
  const first = new AbortController()
  createMidi().start({ note: () => undefined, state: () => undefined }, first.signal)
  await flushPromises()
  first.abort()
  abort = new AbortController()
  createMidi().start({ note: key => notes.push(key), state: state => states.push(state) }, abort.signal)
  await flushPromises()
  midi().noteOn(62)
  expect(played()).toEqual(['60 down', '60 up', '62 down'])
  expect(states.slice(before)).toEqual([
    { kind: 'starting' },
    { kind: 'ready', keyboards: [heard('Keys 25')] },
  ])
})

test('aborting while it opens leaves nothing listening', async () => {
  installFakeMidi()
  const starting = started()
  abort.abort()
  await starting
  midi().noteOn(60)
  expect(notes).toEqual([])
  expect(states.filter(({ kind }) => kind === 'ready')).toEqual([])
})

describe('two keyboards at once', () => {
  test('a note that is held on both goes up with the last', async () => {
    installFakeMidi()
    await started()
    midi().plug('Second')
    await flushPromises()
    midi().noteOn(60, 80, 'Keys 25')
    midi().noteOn(60, 80, 'Second')
    midi().noteOff(60, 'Keys 25')
    expect(played()).toEqual(['60 down', '60 down'])
    midi().unplug('Second')
    await flushPromises()
    expect(played()).toEqual(['60 down', '60 down', '60 up'])
  })

  test('of the same name and maker both play', async () => {
    installFakeMidi()
    await started()
    midi().plug('Keys 25', { id: 'twin' })
    await flushPromises()
    expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Keys 25'), heard('Keys 25')] })
    midi().noteOn(60)
    midi().noteOn(62, 80, 'Keys 25')
    expect(played()).toEqual(['60 down', '62 down'])
  })
})

describe('chosen keyboards', () => {
  const piano = { name: 'Piano', maker: 'Klang' }

  test('are the only ones heard, at once and under whatever id they come back', async () => {
    installFakeMidi()
    const keyboards = await started()
    midi().plug('Piano', { maker: 'Klang', id: 'first' })
    await flushPromises()
    midi().noteOn(50)
    keyboards.choose({ keyboards: [piano], channel: 0 })
    expect(last()).toEqual({ kind: 'ready', keyboards: [unheard('Keys 25'), heard('Piano', 'Klang')] })
    // What was held where nobody listens any more is released.
    expect(played()).toEqual(['50 down', '50 up'])
    midi().noteOff(50)
    midi().noteOn(52)
    midi().noteOn(60, 80, 'Piano')
    expect(played().slice(2)).toEqual(['60 down'])

    midi().unplug('Piano')
    await flushPromises()
    expect(played().slice(3)).toEqual(['60 up'])
    expect(last()).toEqual({ kind: 'ready', keyboards: [unheard('Keys 25')] })
    midi().plug('Piano', { maker: 'Klang', id: 'second' })
    await flushPromises()
    expect(last()).toEqual({ kind: 'ready', keyboards: [unheard('Keys 25'), heard('Piano', 'Klang')] })
    midi().noteOn(64, 80, 'Piano')
    expect(played().slice(4)).toEqual(['64 down'])

    keyboards.choose({ keyboards: [], channel: 0 })
    midi().noteOn(55)
    expect(played().slice(5)).toEqual(['55 down'])
  })

  test('are told by their maker too', async () => {
    installFakeMidi()
    const keyboards = await started()
    keyboards.choose({ keyboards: [{ name: 'Keys 25', maker: 'Other' }], channel: 0 })
    midi().noteOn(60)
    expect(played()).toEqual([])
  })

  test('chosen before it starts, they are the only ones heard from the first note on', async () => {
    installFakeMidi()
    const { createMidi } = await import('../../../src/devices/midi.ts')
    const keyboards = createMidi()
    keyboards.choose({ keyboards: [piano], channel: 0 })
    keyboards.start({ note: key => notes.push(key), state: state => states.push(state) }, abort.signal)
    await flushPromises()
    midi().noteOn(60)
    expect(played()).toEqual([])
    expect(last()).toEqual({ kind: 'ready', keyboards: [unheard('Keys 25')] })
  })
})

describe('a chosen channel', () => {
  test('is the only one heard; what was held on others is released', async () => {
    installFakeMidi()
    const keyboards = await started()
    midi().send([0x90, 50, 80])
    midi().send([0x91, 52, 80])
    keyboards.choose({ keyboards: [], channel: 2 })
    expect(played()).toEqual(['50 down', '52 down', '50 up'])
    midi().send([0x80, 50, 0])
    midi().send([0x90, 60, 80])
    midi().send([0x91, 62, 80])
    midi().send([0x9f, 64, 80])
    midi().send([0x81, 52, 0])
    expect(played().slice(3)).toEqual(['62 down', '52 up'])
    keyboards.choose({ keyboards: [], channel: 0 })
    midi().send([0x9f, 64, 80])
    expect(played().slice(5)).toEqual(['64 down'])
  })

  test('"all notes off" of another channel lets go of nothing here', async () => {
    installFakeMidi()
    await started()
    midi().send([0x91, 52, 80])
    midi().send([0xb0, 123, 0])
    expect(played()).toEqual(['52 down'])
    midi().send([0xb1, 123, 0])
    expect(played()).toEqual(['52 down', '52 up'])
  })
})

test('a pedal lengthens no key', async () => {
  installFakeMidi()
  await started()
  midi().send([0xb0, 64, 127])
  midi().noteOn(60)
  midi().noteOff(60)
  expect(played()).toEqual(['60 down', '60 up'])
  midi().send([0xb0, 64, 0])
  expect(played()).toEqual(['60 down', '60 up'])
})

test('clock, active sensing, aftertouch and wheels by the thousand come to nothing', async () => {
  installFakeMidi()
  await started()
  midi().noteOn(60)
  const before = states.length
  for (let turn = 0; turn < 1000; turn += 1) {
    for (const message of [[0xf8], [0xfe], [0xd0, turn % 128], [0xa0, 60, turn % 128], [0xe0, 0, 64]]) {
      midi().send(message)
    }
  }
  expect([played(), states.length]).toEqual([['60 down'], before])
  midi().noteOff(60)
  expect(played()).toEqual(['60 down', '60 up'])
})

test('a keyboard without a name is one all the same', async () => {
  installFakeMidi()
  await started()
  midi().plug('', { maker: 'x'.repeat(5000) })
  await flushPromises()
  expect(last()).toEqual({ kind: 'ready', keyboards: [heard('Keys 25'), heard('', 'x'.repeat(100))] })
})
