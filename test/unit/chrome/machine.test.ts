import { expect, test } from 'vitest'
import { readMachine } from '../../../extension/chrome/machine.ts'

const origin = 'chrome-extension://abc'

test.each([
  ['macOS', 'MacIntel', 'mac'],
  ['Windows', 'Win32', 'windows'],
  ['Linux', 'Linux x86_64', 'linux'],
  ['Chrome OS', 'Linux x86_64', 'chromeos'],
  ['Chromium OS', 'Linux x86_64', 'chromeos'],
  ['', 'Linux aarch64', 'linux'],
  ['', 'Win32', 'windows'],
  ['Fuchsia', '', undefined],
])('%j, %j is %s', (named, platform, system) => {
  expect(readMachine({ platform, userAgentData: { platform: named } }, origin).system).toBe(system)
})

test('without the hints it is what the platform says, and memory is not known', () => {
  expect(readMachine({ platform: 'MacIntel' }, origin)).toEqual({ system: 'mac', memory: undefined, origin })
  expect(readMachine({ platform: '', deviceMemory: 'lots' }, origin).memory).toBeUndefined()
  expect(readMachine({ platform: '', deviceMemory: 8 }, origin).memory).toBe(8)
})
