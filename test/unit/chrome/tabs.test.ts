import { afterEach, expect, test, vi } from 'vitest'
import { createTabs } from '../../../extension/chrome/tabs.ts'

afterEach(() => vi.unstubAllGlobals())

test('an address that the browser takes for none is refused, and no bug', async () => {
  const refuse = async ({ url = '' }: { readonly url?: string }) => {
    // As Chromium words it for `http://%`, which stands for a host that is none.
    throw new Error(`Invalid url: "${url}".`)
  }
  vi.stubGlobal('chrome', { tabs: { query: async () => [], create: refuse } })
  await expect(createTabs(() => undefined).open('http://%')).rejects.toMatchObject({
    code: 'address-refused',
  })
})
