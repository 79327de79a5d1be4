import { type Input, type NoteMessageEvent, WebMidi } from 'webmidi'
import type { ErrorCode } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Keyboards, KeysEvents } from '../ports/keys.ts'

/** Longest name of a keyboard that is told, in UTF-16 units. */
const longestName = 100

/** WebMidi is one for the page and closes its ports in its own time: nothing opens before it is done. */
let closing: Promise<unknown> = Promise.resolve()

/**
 * MIDI keyboards through Web MIDI, never with system exclusive messages. All inputs are heard;
 * keyboards may come, go and come back at any time, and what was held on one that goes is released.
 */
export function createMidi(): Keyboards {
  let session: ReturnType<typeof listenToAll> | undefined
  return {
    start(events, signal) {
      session ??= listenToAll(events, signal)
    },
    retry: () => session?.retry(),
  }
}

function listenToAll(events: KeysEvents, signal: CancelSignal) {
  /** Notes that are down, by input. */
  const held = new Map<Input, Set<number>>()
  const known = new Set<Input>()
  let opening = false
  let openAgain = false

  signal.addEventListener('abort', stop, { once: true })
  void open()

  return {
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
    for (const input of held.keys()) if (!inputs.includes(input)) release(input)
    events.state({ kind: 'ready', devices: inputs.map(({ name }) => name.slice(0, longestName)) })
  }

  /** An input that comes back is the same object, with its listeners still in place. */
  function listen(input: Input): void {
    if (known.has(input)) return
    known.add(input)
    input.addListener('noteon', event => down(input, event))
    input.addListener('noteoff', event => up(input, event))
    input.addListener('allnotesoff', () => release(input))
    input.addListener('allsoundoff', () => release(input))
  }

  function down(input: Input, { note, timestamp }: NoteMessageEvent): void {
    const notes = held.get(input) ?? new Set()
    held.set(input, notes.add(note.number))
    events.note({ type: 'down', note: note.number, velocity: note.attack, at: timestamp })
  }

  function up(input: Input, { note, timestamp }: NoteMessageEvent): void {
    held.get(input)?.delete(note.number)
    events.note({ type: 'up', note: note.number, velocity: 0, at: timestamp })
  }

  function release(input: Input): void {
    const notes = held.get(input) ?? []
    held.delete(input)
    for (const note of notes) events.note({ type: 'up', note, velocity: 0, at: WebMidi.time })
  }

  function stop(): void {
    for (const input of held.keys()) release(input)
    // While it opens, `open` closes what it gets.
    if (!opening) close()
    events.state({ kind: 'off' })
  }

  function close(): void {
    known.clear()
    // A port that cannot be closed is gone already.
    closing = WebMidi.disable().catch(() => undefined)
  }
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
