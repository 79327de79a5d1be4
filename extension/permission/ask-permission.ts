/** What the page asks for. */
export const permissions = ['microphone', 'midi'] as const
export type Permission = (typeof permissions)[number]

/**
 * `prompt`: not asked yet, or the question was closed without an answer. `missing`: nothing there to
 * be allowed (no microphone plugged in, no Web MIDI). `failed`: allowed, but the system refuses.
 */
export type Answer = 'granted' | 'denied' | 'prompt' | 'missing' | 'failed'

/** Longest name of a keyboard that is shown, in UTF-16 units. */
const longestName = 100

/** What is used of the browser, so that tests can stand in for it. */
export interface Devices {
  /** `navigator.permissions.query`. */
  query(permission: Permission): Promise<PermissionState>
  /** Rejects with the DOMException of `getUserMedia` or `requestMIDIAccess`, closes what it opened. */
  open(permission: Permission): Promise<void>
}

/**
 * How the permission stands, without asking. `prompt` where the browser does not tell, because then
 * asking is the way to find out.
 */
export async function standing(permission: Permission, devices: Devices): Promise<PermissionState> {
  return await devices.query(permission).catch(() => 'prompt' as const)
}

/** Opens the browser's question if there is one to ask, and tells what came of it. Never rejects. */
export async function ask(permission: Permission, devices: Devices): Promise<Answer> {
  try {
    await devices.open(permission)
    return 'granted'
  } catch (error) {
    return await answerOf(error, permission, devices)
  }
}

async function answerOf(error: unknown, permission: Permission, devices: Devices): Promise<Answer> {
  const name = error instanceof Error ? error.name : ''
  // A question that was closed is rejected like one that was answered with no: only the state tells.
  if (name === 'NotAllowedError' || name === 'SecurityError') {
    const state = await standing(permission, devices)
    return state === 'granted' ? 'failed' : state
  }
  return name === 'NotFoundError' || name === 'NotSupportedError' ? 'missing' : 'failed'
}

/** The devices of this browser. */
export function browserDevices(browser: Navigator): Devices {
  return {
    async query(permission) {
      return (await browser.permissions.query({ name: permission })).state
    },
    async open(permission) {
      if (permission === 'midi') {
        if (typeof browser.requestMIDIAccess !== 'function') throw missing()
        await browser.requestMIDIAccess({ sysex: false })
        return
      }
      if (browser.mediaDevices === undefined) throw missing()
      const stream = await browser.mediaDevices.getUserMedia({ audio: true })
      for (const track of stream.getTracks()) track.stop()
    },
  }
}

/**
 * Calls `changed` with the names of the keyboards that are there, now and whenever they are others. Only
 * where MIDI is allowed; rejects where it does not start.
 */
export async function watchKeyboards(
  browser: Navigator,
  changed: (names: readonly string[]) => void,
): Promise<void> {
  const access = await browser.requestMIDIAccess({ sysex: false })
  const tell = () => {
    const there = [...access.inputs.values()].filter(({ state }) => state === 'connected')
    changed(there.map(({ name }) => (name ?? '').slice(0, longestName)))
  }
  access.addEventListener('statechange', tell)
  tell()
}

function missing(): DOMException {
  return new DOMException('The browser has none', 'NotSupportedError')
}
