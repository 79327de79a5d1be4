import type { Microphone, Microphones } from '../ports/speech.ts'

/** Microphones that are told at most, and the longest id or name, in UTF-16 units: as long as the settings keep. */
const most = 32
const longest = 200
/** What Chrome lists beside the devices: the system's choices, which are no devices of their own. */
const choices = ['default', 'communications']

/** The microphones that the browser tells of. */
export function createMicrophones(
  devices: Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'> | undefined,
): Microphones {
  return {
    async list() {
      try {
        const found = (await devices?.enumerateDevices()) ?? []
        return found.flatMap(microphoneOf).slice(0, most)
      } catch {
        return []
      }
    },
    watch(changed) {
      devices?.addEventListener('devicechange', changed)
      return () => devices?.removeEventListener('devicechange', changed)
    },
  }
}

/** One without an id is told before the microphone is allowed: it can be neither named nor chosen. */
function microphoneOf({ kind, deviceId, label }: MediaDeviceInfo): readonly Microphone[] {
  if (kind !== 'audioinput' || deviceId === '' || choices.includes(deviceId)) return []
  return deviceId.length > longest ? [] : [{ id: deviceId, name: label.slice(0, longest) }]
}
