/** What a test plays the fake keyboards with; found at `window.__midi`. */
export interface FakeMidi {
  /** Velocity 0–127; on the first keyboard unless one is named. */
  noteOn(note: number, velocity?: number, device?: string): void
  /** Sent as a note-on of velocity 0, as many keyboards do, when `asZero` is set. */
  noteOff(note: number, device?: string, asZero?: boolean): void
  /** Any other message, for instance `[0xb0, 123, 0]` (all notes off). */
  send(bytes: readonly number[], device?: string): void
  /**
   * A keyboard that was there before comes back as the same port, unless another id is given: as on
   * systems that count ports anew at every plug.
   */
  plug(name: string, as?: { readonly id?: string; readonly maker?: string }): void
  unplug(name: string): void
  /** When a key last moved, in ms as `performance.now()` tells it. */
  lastMoved(): number
  /** From now on access is refused, as when the user said no (or, with `prompt`, was never asked). */
  deny(state?: 'denied' | 'prompt'): void
  /** And given again. */
  allow(): void
  /** From now on this keyboard cannot be opened: another program holds it. */
  occupy(name: string): void
  /** From now on access fails with an error of this name, as where the system has no MIDI. */
  breakDown(error: string): void
}

declare global {
  /** There once the stand-in has been put in place. */
  var __midi: FakeMidi
}

/**
 * Puts a fake `navigator.requestMIDIAccess` in place, with one keyboard plugged in. It is injected
 * into a page before its scripts run, so it must not use anything from outside its own body. Ports
 * change their states as Chromium's do (third_party/blink/renderer/modules/webmidi/midi_port.cc): one
 * that is unplugged while open is `pending`, and opens by itself when it comes back.
 */
export function installFakeMidi(): void {
  type Listener = (event: unknown) => void
  class Target {
    private readonly listeners = new Map<string, Set<Listener>>()
    onstatechange: Listener | null = null
    onmidimessage: Listener | null = null
    addEventListener(type: string, listener: Listener): void {
      const known = this.listeners.get(type) ?? new Set()
      this.listeners.set(type, known.add(listener))
    }
    removeEventListener(type: string, listener: Listener): void {
      this.listeners.get(type)?.delete(listener)
    }
    emit(type: 'statechange' | 'midimessage', event: unknown): void {
      this[`on${type}`]?.(event)
      for (const listener of this.listeners.get(type) ?? []) listener(event)
    }
  }
  class FakeAccess extends Target {
    readonly sysexEnabled = false
    readonly inputs = new Map<string, FakeInput>()
    readonly outputs = new Map<string, never>()
  }
  class FakeInput extends Target {
    readonly type = 'input'
    readonly manufacturer: string
    readonly version = '1'
    readonly id: string
    readonly name: string
    state: 'connected' | 'disconnected' = 'disconnected'
    connection: 'open' | 'closed' | 'pending' = 'closed'
    constructor(name: string, id: string, maker: string) {
      super()
      this.name = name
      this.id = id
      this.manufacturer = maker
    }
    become(state: FakeInput['state'], connection: FakeInput['connection']): void {
      if (this.state === state && this.connection === connection) return
      this.state = state
      this.connection = connection
      if (state === 'connected') access.inputs.set(this.id, this)
      else access.inputs.delete(this.id)
      const event = { type: 'statechange', port: this, timeStamp: performance.now() }
      this.emit('statechange', event)
      access.emit('statechange', event)
    }
    async open(): Promise<this> {
      await Promise.resolve()
      if (occupied.has(this.name)) throw new DOMException('busy', 'InvalidAccessError')
      this.become(this.state, this.state === 'connected' ? 'open' : 'pending')
      return this
    }
    async close(): Promise<this> {
      await Promise.resolve()
      this.become(this.state, 'closed')
      return this
    }
    message(data: readonly number[]): void {
      if (this.connection !== 'open') return
      const timeStamp = struckAt()
      this.emit('midimessage', { type: 'midimessage', data: Uint8Array.from(data), timeStamp, target: this })
    }
  }
  let struck: number | undefined
  let moved = Number.NEGATIVE_INFINITY
  /** The driver stamps keys as they move, however long the page takes for each: those of one task move together. */
  const struckAt = () => {
    if (struck === undefined) {
      struck = performance.now()
      moved = struck
      queueMicrotask(() => {
        struck = undefined
      })
    }
    return struck
  }
  const access = new FakeAccess()
  /** A port that was unplugged is the same object when it comes back, as in Chrome. */
  const ports = new Map<string, FakeInput>()
  const occupied = new Set<string>()
  let refusal: { readonly error: string; readonly state: 'denied' | 'prompt' | undefined } | undefined

  const plug: FakeMidi['plug'] = (name, { id, maker } = {}) => {
    const before = ports.get(name)
    const same = before !== undefined && (id ?? before.id) === before.id
    const port = same ? before : new FakeInput(name, id ?? `id-${name}`, maker ?? 'Test')
    ports.set(name, port)
    port.become('connected', port.connection === 'pending' ? 'open' : port.connection)
  }
  const chosen = (device?: string) => {
    const port = device === undefined ? [...access.inputs.values()][0] : ports.get(device)
    if (port === undefined) throw new Error('No such keyboard is plugged in.')
    return port
  }
  plug('Keys 25')

  const midi: FakeMidi = {
    noteOn: (note, velocity = 80, device) => chosen(device).message([0x90, note, velocity]),
    noteOff: (note, device, asZero = false) =>
      chosen(device).message(asZero ? [0x90, note, 0] : [0x80, note, 0]),
    send: (bytes, device) => chosen(device).message(bytes),
    plug,
    lastMoved: () => moved,
    unplug(name) {
      const port = ports.get(name)
      port?.become('disconnected', port.connection === 'closed' ? 'closed' : 'pending')
    },
    deny: (state = 'denied') => {
      refusal = { error: 'NotAllowedError', state }
    },
    allow: () => {
      refusal = undefined
    },
    occupy: name => {
      occupied.add(name)
    },
    breakDown: error => {
      refusal = { error, state: undefined }
    },
  }
  Object.assign(globalThis, { __midi: midi })
  Object.defineProperty(navigator, 'requestMIDIAccess', {
    configurable: true,
    value: async (options?: { sysex?: boolean }) => {
      if (options?.sysex) throw new DOMException('sysex was asked for', 'SecurityError')
      if (refusal !== undefined) throw new DOMException('refused', refusal.error)
      return access
    },
  })
  const { permissions } = navigator
  Object.defineProperty(navigator, 'permissions', {
    configurable: true,
    value: {
      query: async (asked: PermissionDescriptor) => {
        const state = asked.name === 'midi' ? refusal?.state : undefined
        return state === undefined
          ? await permissions.query(asked)
          : Object.assign(new EventTarget(), { state })
      },
    },
  })
}
