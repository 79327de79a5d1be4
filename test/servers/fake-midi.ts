/** What a test plays the fake keyboards with; found at `window.__midi`. */
export interface FakeMidi {
  noteOn(note: number, velocity?: number, device?: string): void
  /** Sent as a note-on of velocity 0, as many keyboards do, when `asZero` is set. */
  noteOff(note: number, device?: string, asZero?: boolean): void
  plug(name: string): void
  unplug(name: string): void
  /** From now on access is refused, as when the user said no. */
  deny(): void
  /** And given again. */
  allow(): void
}

/**
 * Puts a fake `navigator.requestMIDIAccess` in place, with one keyboard plugged in. It is injected
 * into a page before its scripts run, so it must not use anything from outside its own body.
 */
export function installFakeMidi(): void {
  type Listener = (event: unknown) => void
  class Target {
    private readonly listeners = new Map<string, Set<Listener>>()
    addEventListener(type: string, listener: Listener): void {
      const known = this.listeners.get(type) ?? new Set()
      this.listeners.set(type, known.add(listener))
    }
    removeEventListener(type: string, listener: Listener): void {
      this.listeners.get(type)?.delete(listener)
    }
    emit(type: string, event: unknown): void {
      const handler = (this as unknown as Record<string, Listener | null | undefined>)[`on${type}`]
      handler?.call(this, event)
      for (const listener of this.listeners.get(type) ?? []) listener(event)
    }
  }
  class FakeInput extends Target {
    readonly type = 'input'
    readonly manufacturer = 'Test'
    readonly version = '1'
    readonly id: string
    readonly name: string
    state = 'connected'
    connection = 'closed'
    onmidimessage: Listener | null = null
    onstatechange: Listener | null = null
    constructor(name: string) {
      super()
      this.name = name
      this.id = `id-${name}`
    }
    async open() {
      this.connection = 'open'
      return this
    }
    async close() {
      this.connection = 'closed'
      return this
    }
    message(data: readonly number[]): void {
      if (this.state !== 'connected') return
      this.emit('midimessage', { data: Uint8Array.from(data), timeStamp: performance.now(), target: this })
    }
  }
  class FakeAccess extends Target {
    readonly sysexEnabled = false
    readonly inputs = new Map<string, FakeInput>()
    readonly outputs = new Map<string, never>()
    onstatechange: Listener | null = null
  }
  const access = new FakeAccess()
  /** A port that was unplugged is the same object when it comes back, as in Chrome. */
  const ports = new Map<string, FakeInput>()
  let denied = false

  const plug = (name: string) => {
    const port = ports.get(name) ?? new FakeInput(name)
    ports.set(name, port)
    port.state = 'connected'
    access.inputs.set(port.id, port)
    access.emit('statechange', { port, target: access })
  }
  const chosen = (device?: string) => {
    const port = device === undefined ? [...access.inputs.values()][0] : ports.get(device)
    if (port === undefined) throw new Error('no such keyboard is plugged in')
    return port
  }
  plug('Keys 25')

  const midi: FakeMidi = {
    noteOn: (note, velocity = 80, device) => chosen(device).message([0x90, note, velocity]),
    noteOff: (note, device, asZero = false) =>
      chosen(device).message(asZero ? [0x90, note, 0] : [0x80, note, 0]),
    plug,
    unplug(name) {
      const port = ports.get(name)
      if (port === undefined) return
      port.state = 'disconnected'
      port.connection = 'closed'
      access.inputs.delete(port.id)
      access.emit('statechange', { port, target: access })
    },
    deny: () => {
      denied = true
    },
    allow: () => {
      denied = false
    },
  }
  Object.assign(globalThis, { __midi: midi })
  Object.defineProperty(navigator, 'requestMIDIAccess', {
    configurable: true,
    value: async (options?: { sysex?: boolean }) => {
      if (options?.sysex) throw new DOMException('sysex was asked for', 'SecurityError')
      if (denied) throw new DOMException('denied', 'NotAllowedError')
      return access
    },
  })
}
