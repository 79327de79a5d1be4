import { type Input, type NoteMessageEvent, WebMidi } from 'webmidi'
import type { ErrorCode } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import {
  type KeyboardChoice,
  type KeyboardIdentity,
  type Keyboards,
  type KeysEvents,
  sameKeyboard,
} from '../ports/keys.ts'
import { createHeldNotes } from './held-notes.ts'

/** Longest name of a keyboard, and of its maker, that is told, in UTF-16 units. */
const longestName = 100

/** WebMidi is one for the page and closes its ports in its own time: nothing opens before it is done. */
let closing: Promise<unknown> = Promise.resolve()

/** Every channel of a keyboard. */
const anywhere = () => true

/**
 * MIDI keyboards through Web MIDI, never with system exclusive messages. Keyboards may come, go and come
 * back at any time, under the same id or another; what was held on one that goes is released. Only notes
 * are listened to: no pedal lengthens them, and what else a keyboard sends comes to nothing.
 */
export function createMidi(): Keyboards {
  let session: ReturnType<typeof listenTo> | undefined
  let choice: KeyboardChoice = { keyboards: [], channel: 0 }
  return {
    start(events, signal) {
      session ??= listenTo(() => choice, events, signal)
    },
    choose(next) {
      choice = next
      session?.chosen()
    },
    retry: () => session?.retry(),
  }
}

function listenTo(choice: () => KeyboardChoice, events: KeysEvents, signal: CancelSignal) {
  const held = createHeldNotes<Input>()
  const known = new WeakSet<Input>()
  let ready = false
  let opening = false
  let openAgain = false

  signal.addEventListener('abort', stop, { once: true })
  void open()

  return {
    chosen(): void {
      for (const input of held.keyboards()) {
        release(input, channel => !isHeard(input) || !hears(channel))
      }
      if (ready) tell()
    },
    retry(): void {
      // A question may be open; the answer to it may already be the one that `retry` is about.
      if (opening) openAgain = true
      else void open()
    },
  }

  async function open(): Promise<void> {
    if (signal.aborted) return
    opening = true
    openAgain = false
    events.state({ kind: 'starting' })
    const error = await enable()
    opening = false
    if (signal.aborted) close()
    else if (error === undefined) portsChanged()
    else if (openAgain) await open()
    else events.state({ kind: 'trouble', error })
  }

  async function enable(): Promise<ErrorCode | undefined> {
    await closing
    if (!WebMidi.supported) return 'midi-missing'
    try {
      await WebMidi.enable({ sysex: false })
    } catch (error) {
      if (!WebMidi.enabled) return await codeOf(error)
      // One port that another program holds must not silence the others.
      await Promise.allSettled(WebMidi.inputs.map(input => input.open()))
      if (!WebMidi.inputs.some(isOpen)) {
        close()
        return 'midi-failed'
      }
    }
    WebMidi.removeListener('portschanged')
    WebMidi.addListener('portschanged', portsChanged)
    return undefined
  }

  function portsChanged(): void {
    const inputs = WebMidi.inputs.filter(isOpen)
    for (const input of inputs) listen(input)
    for (const input of held.keyboards()) if (!inputs.includes(input)) release(input, anywhere)
    ready = true
    tell()
  }

  function tell(): void {
    const keyboards = WebMidi.inputs
      .filter(isOpen)
      .map(input => ({ ...identityOf(input), heard: isHeard(input) }))
    events.state({ kind: 'ready', keyboards })
  }

  /** Chosen by name and maker: a keyboard that comes back may have another id. */
  function isHeard(input: Input): boolean {
    const { keyboards } = choice()
    return keyboards.length === 0 || keyboards.some(one => sameKeyboard(one, identityOf(input)))
  }

  function hears(channel: number): boolean {
    const { channel: chosen } = choice()
    return chosen === 0 || chosen === channel
  }

  /** An input that comes back may be the same object, with its listeners still in place. */
  function listen(input: Input): void {
    if (known.has(input)) return
    known.add(input)
    input.addListener('noteon', event => down(input, event))
    input.addListener('noteoff', event => up(input, event))
    for (const silence of ['allnotesoff', 'allsoundoff'] as const) {
      input.addListener(silence, ({ message }) => release(input, channel => channel === message.channel))
    }
  }

  function down(input: Input, { note, message, timestamp }: NoteMessageEvent): void {
    if (!isHeard(input) || !hears(message.channel)) return
    held.down(input, message.channel, note.number)
    events.note({ type: 'down', note: note.number, velocity: note.attack, at: timestamp })
  }

  function up(input: Input, { note, message, timestamp }: NoteMessageEvent): void {
    if (!held.up(input, message.channel, note.number)) return
    events.note({ type: 'up', note: note.number, velocity: 0, at: timestamp })
  }

  function release(input: Input, channels: (channel: number) => boolean): void {
    for (const note of held.release(input, channels)) {
      events.note({ type: 'up', note, velocity: 0, at: WebMidi.time })
    }
  }

  function stop(): void {
    for (const input of held.keyboards()) release(input, anywhere)
    // While it opens, `open` closes what it gets.
    if (!opening) close()
    events.state({ kind: 'off' })
  }

  function close(): void {
    ready = false
    // A port that cannot be closed is gone already.
    closing = WebMidi.disable().catch(() => undefined)
  }
}

function identityOf({ name, manufacturer }: Input): KeyboardIdentity {
  // Both may be null by the standard, whatever webmidi's types say.
  return { name: (name ?? '').slice(0, longestName), maker: (manufacturer ?? '').slice(0, longestName) }
}

function isOpen(input: Input): boolean {
  return input.state === 'connected' && input.connection === 'open'
}

/** Chrome says NotAllowedError, older ones SecurityError; only the permission tells denied from unasked. */
async function codeOf(error: unknown): Promise<ErrorCode> {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotSupportedError') return 'midi-missing'
  if (name !== 'NotAllowedError' && name !== 'SecurityError') return 'midi-failed'
  const state = await permissionState()
  if (state === 'granted') return 'midi-failed'
  return state === 'prompt' ? 'midi-prompt' : 'midi-denied'
}

async function permissionState(): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: 'midi' })).state
  } catch {
    return undefined // A browser that does not tell.
  }
}
