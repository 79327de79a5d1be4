import { expect, test } from 'vitest'
import { createMicrophones } from '../../../src/devices/microphones.ts'

const device = (kind: MediaDeviceKind, deviceId: string, label: string): MediaDeviceInfo => ({
  kind,
  deviceId,
  label,
  groupId: '',
  toJSON: () => ({}),
})

function devices(found: () => Promise<MediaDeviceInfo[]>) {
  return Object.assign(new EventTarget(), { enumerateDevices: found })
}

test('microphones alone, without the system’s choices and what may not be named yet', async () => {
  const list = devices(async () => [
    device('audioinput', 'default', 'Default - Headset'),
    device('audioinput', 'communications', 'Communications - Headset'),
    device('audioinput', 'a', 'Headset'),
    device('audioinput', '', ''),
    device('audiooutput', 'o', 'Speakers'),
    device('videoinput', 'v', 'Webcam'),
    device('audioinput', 'b', 'x'.repeat(500)),
    device('audioinput', 'i'.repeat(500), 'Endless'),
  ])
  const told = await createMicrophones(list).list()
  expect(told.map(({ id, name }) => [id, name.length])).toEqual([
    ['a', 7],
    ['b', 200],
  ])
})

test('a browser that tells nothing, or refuses', async () => {
  expect(await createMicrophones(undefined).list()).toEqual([])
  expect(await createMicrophones(devices(() => Promise.reject(new Error('no')))).list()).toEqual([])
})

test('tells of every change until it is stopped', () => {
  const list = devices(async () => [])
  let changes = 0
  const stop = createMicrophones(list).watch(() => {
    changes += 1
  })
  list.dispatchEvent(new Event('devicechange'))
  stop()
  list.dispatchEvent(new Event('devicechange'))
  expect(changes).toBe(1)
})
