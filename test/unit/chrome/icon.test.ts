import { afterEach, expect, test, vi } from 'vitest'
import { createIconQueue } from '../../../extension/chrome/icon.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('states come in the order in which they were asked for, and of those that wait only the last', async () => {
  const shown: string[] = []
  const loaded: (() => void)[] = []
  vi.stubGlobal('chrome', {
    action: {
      async setIcon({ path }: { path: Readonly<Record<number, string>> }) {
        await new Promise<void>(resolve => loaded.push(resolve))
        shown.push(`${path[16]}`)
      },
      setTitle: async ({ title }: { title: string }) => void shown.push(title),
    },
  })
  const show = createIconQueue()
  void show('ready', 'a')
  await vi.waitFor(() => expect(loaded).toHaveLength(1))
  void show('listening', 'b')
  const last = show('recording', 'c')
  loaded[0]?.()
  await vi.waitFor(() => expect(loaded).toHaveLength(2))
  loaded[1]?.()
  await last
  expect(shown).toEqual(['/icons/ready-16.png', 'a', '/icons/recording-16.png', 'c'])
})

test('one that is refused does not stop those after it', async () => {
  const setIcon = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no picture'))
  vi.stubGlobal('chrome', { action: { setIcon, setTitle: async () => undefined } })
  const show = createIconQueue()
  await expect(show('ready', 'a')).rejects.toThrow('no picture')
  await show('trouble', 'b')
  expect(setIcon).toHaveBeenCalledTimes(2)
})
