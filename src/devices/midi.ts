import { type Input, type NoteMessageEvent, WebMidi } from 'webmidi'
import type { ErrorCode } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Keyboards, KeysEvents } from '../ports/keys.ts'

/**
 * MIDI keyboards through Web MIDI, never with system exclusive messages. All inputs are heard;
 * keyboards may come, go and come back at any time, and what was held on one that goes is released.
 */
export function createMidi(): Keyboards {
  let events: KeysEvents | undefined
  let stopped = false
  /** Notes that are down, by the id of their input. */
  const held = new Map<string, Set<number>>()
  const listened = new Set<Input>()

  return {
    start(given, signal) {
      events = given
      signal.addEventListener('abort', stop, { once: true })
      void open(signal)
    },
    retry() {
      if (!stopped && events !== undefined && !WebMidi.enabled) void open()
    },
  }

  async function open(signal?: CancelSignal): Promise<void> {
    if (!WebMidi.supported) {
      events?.state({ kind: 'trouble', error: 'midi-missing' })
      return
    }
    events?.state({ kind: 'starting' })
    try {
      await WebMidi.enable({ sysex: false })
    } catch (error) {
      events?.state({ kind: 'trouble', error: await codeOf(error) })
      return
    }
    if (stopped || signal?.aborted) return
    WebMidi.addListener('connected', portsChanged)
    WebMidi.addListener('disconnected', portsChanged)
    portsChanged()
  }

  function portsChanged(): void {
    const inputs = WebMidi.inputs
    for (const input of inputs) listen(input)
    for (const id of [...held.keys()]) {
      if (!inputs.some(input => input.id === id && input.state === 'connected')) releaseAll(id)
    }
    const devices = inputs.filter(input => input.state === 'connected').map(({ name }) => name.slice(0, 100))
    events?.state({ kind: 'ready', devices })
  }

  function listen(input: Input): void {
    if (listened.has(input)) return
    listened.add(input)
    input.addListener('noteon', event => down(input.id, event))
    input.addListener('noteoff', event => up(input.id, event))
  }

  function down(id: string, { note, timestamp }: NoteMessageEvent): void {
    const notes = held.get(id) ?? new Set()
    held.set(id, notes.add(note.number))
    events?.note({ type: 'down', note: note.number, velocity: note.attack, at: timestamp })
  }

  function up(id: string, { note, timestamp }: NoteMessageEvent): void {
    held.get(id)?.delete(note.number)
    events?.note({ type: 'up', note: note.number, velocity: 0, at: timestamp })
  }

  function releaseAll(id: string): void {
    const notes = held.get(id) ?? []
    held.delete(id)
    for (const note of notes) events?.note({ type: 'up', note, velocity: 0, at: WebMidi.time })
  }

  function stop(): void {
    stopped = true
    for (const id of [...held.keys()]) releaseAll(id)
    events?.state({ kind: 'off' })
    void WebMidi.disable()
  }
}

/** Chrome says NotAllowedError, older ones SecurityError; only the permission tells denied from unasked. */
async function codeOf(error: unknown): Promise<ErrorCode> {
  const name = error instanceof Error ? error.name : ''
  if (name !== 'NotAllowedError' && name !== 'SecurityError') return 'midi-failed'
  return (await permissionState('midi')) === 'denied' ? 'midi-denied' : 'midi-prompt'
}

async function permissionState(name: PermissionName | 'midi'): Promise<PermissionState | undefined> {
  try {
    // `midi` is a permission name in Chrome that the DOM's types leave out.
    return (await navigator.permissions.query({ name: name as PermissionName })).state
  } catch {
    return undefined
  }
}
