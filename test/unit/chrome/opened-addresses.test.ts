import { afterEach, expect, test, vi } from 'vitest'
import { createTabs } from '../../../extension/chrome/tabs.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser that tells where it was sent. */
function stubBrowser(): string[] {
  const tab = { id: 1, windowId: 1, index: 0, url: 'http://news.test/', title: 'News', active: true }
  const sent: string[] = []
  const go = async ({ url = 'a new tab' }: { readonly url?: string }) => {
    sent.push(url)
    return { ...tab, tabs: [tab] }
  }
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => path },
    tabs: {
      query: async () => [tab],
      get: async () => tab,
      create: go,
      update: (_: number, to: object) => go(to),
    },
    windows: { create: go },
  })
  return sent
}

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:http://news.test/1',
  'filesystem:http://news.test/temporary/x.html',
  'view-source:http://news.test/',
  'http://news.test/\njavascript:1',
  '',
])('no tab and no window goes to %j, whoever asks', async url => {
  const sent = stubBrowser()
  const tabs = createTabs(() => 1)
  for (const go of [() => tabs.open(url), () => tabs.openWindow(url), () => tabs.navigate(1, url)])
    await expect(go()).rejects.toMatchObject({ code: 'address-refused' })
  expect(sent).toEqual([])
})

test('pages of the web, of the machine and of the browser are opened, and empty ones', async () => {
  const sent = stubBrowser()
  const tabs = createTabs(() => 1)
  const fine = ['https://news.test/a b?c#d', 'file:///home/a.html', 'chrome://settings/', 'about:blank']
  for (const url of fine) {
    await tabs.open(url)
    await tabs.openWindow(url)
  }
  await tabs.open()
  expect(sent).toEqual([...fine.flatMap(url => [url, url]), 'a new tab'])
})
