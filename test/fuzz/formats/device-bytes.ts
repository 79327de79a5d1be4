import type { PlayedKey } from '../../../src/ports/keys.ts'
import { type FakeMidi, installFakeMidi } from '../../servers/fake-midi.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedBytes } from '../mutate-bytes.ts'
import { must } from '../sound-value.ts'

/** Messages in the order in which they come. A browser gives whole ones, whatever it gets; nothing hangs on that. */
type Messages = readonly Uint8Array[]

/** Lets go of all that may be held on the channels of these messages. */
const keysOff = (given: Messages): Messages =>
  [...new Set(given.map(([status = 0]) => status & 15))].map(channel => Uint8Array.of(0xb0 + channel, 123, 0))

/** A note that a keyboard has, of the 25 keys or outside them. */
const anyNote = (chance: Chance) => (chance.once(3) ? chance.below(128) : 48 + chance.below(25))

function whole(chance: Chance): Uint8Array {
  const channel = chance.once(3) ? chance.below(16) : 0
  const note = anyNote(chance)
  switch (chance.below(8)) {
    case 0:
    case 1:
      return Uint8Array.of(0x90 + channel, note, 1 + chance.below(127))
    case 2:
      return Uint8Array.of(0x80 + channel, note, chance.below(128))
    case 3:
      return Uint8Array.of(0x90 + channel, note, 0)
    case 4:
      return Uint8Array.of(0xb0 + channel, chance.pick([1, 64, 120, 121, 123, 127]), chance.below(128))
    case 5:
      return Uint8Array.of(chance.pick([0xa0, 0xe0]) + channel, note, chance.below(128))
    case 6:
      // The clock, active sensing, the beginning of a song, a reset.
      return Uint8Array.of(chance.pick([0xf8, 0xfe, 0xfa, 0xff]))
    default:
      return Uint8Array.of(
        0xf0,
        0x7d,
        ...Array.from({ length: chance.below(40) }, () => chance.below(128)),
        0xf7,
      )
  }
}

function messages(chance: Chance): Messages {
  const all = Array.from({ length: 1 + chance.below(chance.once(30) ? 120 : 12) }, () => whole(chance))
  if (chance.once(3)) return all
  return all.map(message => {
    if (!chance.once(5)) return message
    switch (chance.below(4)) {
      case 0:
        // Running status: the status byte of the message before counts on.
        return message.slice(1)
      case 1:
        return message.slice(0, chance.below(message.length))
      case 2:
        // Several in one, or real time in the middle of another.
        return Uint8Array.from([...message, ...whole(chance)])
      default:
        return mutatedBytes(all, chance, 64)
    }
  })
}

interface Device {
  send(message: Uint8Array): void
  /** What was played since it was asked last. */
  taken(): readonly PlayedKey[]
}

let opened: Promise<Device> | undefined

/** The real webmidi on a fake of the browser's Web MIDI, opened once: what is held is let go after each case. */
async function open(): Promise<Device> {
  const before = { navigator: globalThis.navigator, window: globalThis.window }
  // webmidi looks for a package of Node.js where it finds no window with a navigator.
  const stand = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  stand('navigator', { permissions: { query: async () => ({ state: 'granted' }) } })
  stand('window', globalThis)
  try {
    installFakeMidi()
    const { createMidi } = await import('../../../src/devices/midi.ts')
    let played: PlayedKey[] = []
    await new Promise<void>((resolve, reject) => {
      createMidi().start(
        {
          note: key => played.push(key),
          state: state => {
            if (state.kind === 'ready') resolve()
            else if (state.kind === 'trouble') reject(new Error(state.error))
          },
        },
        new AbortController().signal,
      )
    })
    const { __midi: midi } = globalThis as unknown as { __midi: FakeMidi } // installFakeMidi has put it there
    return {
      send: message => midi.send([...message]),
      taken() {
        const now = played
        played = []
        return now
      },
    }
  } finally {
    for (const [name, value] of Object.entries(before)) stand(name, value)
  }
}

/** What a whole message plays, by the standard: the key that goes down, or undefined. */
function struck(message: Uint8Array): number | undefined {
  const [status = 0, note = 128, velocity = 128] = message
  const isWhole = message.length === 3 && note < 128 && velocity < 128
  return isWhole && status >> 4 === 9 && velocity > 0 ? note : undefined
}

const isDamaged = (message: Uint8Array): boolean => {
  const [status = 0, ...data] = message
  if (status === 0xf0) return data.at(-1) !== 0xf7
  const length = status >= 0xf8 ? 0 : status >> 4 === 0xc || status >> 4 === 0xd ? 1 : 2
  return status < 0x80 || data.length !== length || data.some(byte => byte > 127)
}

const deviceBytes: FuzzFormat<Messages> = {
  name: 'bytes of a MIDI device',
  generate: messages,
  async judge(given) {
    opened ??= open()
    const device = await opened
    device.taken()
    const held = new Map<number, number>()
    let downs = 0
    for (const message of [...given, ...keysOff(given)]) {
      try {
        device.send(message)
      } catch (error) {
        // A browser tells the console what a listener throws, and goes on with the next message.
        if (!isDamaged(message)) throw error
      }
      const keys = device.taken()
      for (const { type, note, velocity, at } of keys) {
        must(Number.isInteger(note) && note >= 0 && note <= 127, `note ${note}`)
        must(velocity >= 0 && velocity <= 1, `velocity ${velocity}`)
        must(Number.isFinite(at), `time ${at}`)
        must(type === 'down' || (held.get(note) ?? 0) > 0, `${note} goes up, and was not down`)
        held.set(note, type === 'down' ? 1 : 0)
      }
      const now = keys.filter(({ type }) => type === 'down').map(({ note }) => note)
      // One whole message is one key; what is no note is none.
      if (!isDamaged(message)) must(now.join() === String(struck(message) ?? ''), 'another key is heard')
      must(now.length <= 1, 'several keys at once')
      downs += now.length
    }
    must(
      [...held.values()].every(down => down === 0),
      'a key stays down',
    )
    return downs > 0 ? 'accepted' : 'refused'
  },
}

export const deviceFormats = [deviceBytes] as const
