import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from '../../../extension/chrome/store.ts'

const area = {
  get: vi.fn(async () => ({})),
  getKeys: vi.fn(async () => []),
  set: vi.fn(async () => {}),
  remove: vi.fn(async () => {}),
}
const listeners = new Set<(changes: object) => void>()
const onChanged = {
  addListener: (listener: (changes: object) => void) => listeners.add(listener),
  removeListener: (listener: (changes: object) => void) => listeners.delete(listener),
}
vi.stubGlobal('chrome', { storage: { local: { ...area, onChanged } } })
// No other context waits for a lock here.
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } })
afterEach(() => {
  for (const call of Object.values(area)) call.mockReset()
})

/** Messages as Chrome has them. */
const full = [
  'QUOTA_BYTES quota exceeded',
  'IO error: …/000003.log: No space left on device (ChromeMethodBFE: 9::WritableFileAppend::8)',
  'FILE_ERROR_NO_SPACE',
]
const broken = [
  'Corruption: checksum mismatch',
  'IO error: …/LOCK: Resource temporarily unavailable',
  'An unexpected error occurred.',
]

test.each([
  ...full.map(message => [message, 'storage-full'] as const),
  ...broken.map(message => [message, 'storage-refused'] as const),
])('“%s” is %s to who writes', async (message, code) => {
  area.set.mockRejectedValue(new Error(message))
  await expect(createStore().set('names', 1)).rejects.toMatchObject({ code })
  await expect(createStore().update('names', () => 1)).rejects.toMatchObject({ code })
})

test('what the browser cannot read, list or remove is storage-refused, and no bug', async () => {
  const refusal = new Error('Corruption: checksum mismatch')
  for (const call of [area.get, area.getKeys, area.remove]) call.mockRejectedValue(refusal)
  const store = createStore()
  const change = vi.fn(() => 1)
  for (const asked of [store.get('names'), store.keys('sequence/'), store.remove(['names'])])
    await expect(asked).rejects.toMatchObject({ code: 'storage-refused' })
  await expect(store.update('names', change)).rejects.toMatchObject({ code: 'storage-refused' })
  // Nothing is made of what could not be read.
  expect(change).not.toHaveBeenCalled()
  expect(area.set).not.toHaveBeenCalled()
})

test('what is wrong with a change is told as it is', async () => {
  area.get.mockResolvedValue({ names: 1 })
  const change = () => {
    throw new TypeError('x is not a function')
  }
  await expect(createStore().update('names', change)).rejects.toThrow(TypeError)
})

test('a change that is told of late does not bring back what was there before a later one', async () => {
  const seen = vi.fn()
  const stop = createStore().watch('names', seen)
  area.get.mockResolvedValue({ names: 'of now' })
  for (const listener of listeners) listener({ names: { newValue: 'of before' }, other: { newValue: 1 } })
  for (const listener of listeners) listener({ other: { newValue: 2 } })
  await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith('of now'))
  // Where it cannot be read, what was told of is better than nothing.
  area.get.mockRejectedValue(new Error('Corruption'))
  for (const listener of listeners) listener({ names: { newValue: 'of before' } })
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith('of before'))
  // Nothing comes once it is over, not even what was being read.
  const [listener] = listeners
  area.get.mockResolvedValue({ names: 'later' })
  listener?.({ names: { newValue: 'later' } })
  stop()
  await Promise.resolve(area.get.mock.results.at(-1)?.value)
  await new Promise(resolve => setImmediate(resolve))
  expect(seen).toHaveBeenLastCalledWith('of before')
  expect(listeners.size).toBe(0)
})
