import { expect, test } from 'vitest'
import { isKeptByChrome, troubleOf } from '../../../extension/chrome/page-trouble.ts'

const refused = 'Cannot access contents of the page.'

test.each([
  ['chrome://settings/', 'page-unreachable', true],
  ['chrome-extension://abc/panel.html', 'page-unreachable', true],
  ['view-source:http://news.test/', 'page-unreachable', true],
  ['devtools://devtools/bundled/', 'page-unreachable', true],
  ['chrome://newtab/', 'page-blank', true],
  ['chrome://new-tab-page/', 'page-blank', true],
  ['about:blank', 'page-blank', true],
  ['https://chromewebstore.google.com/', 'page-unreachable', false],
  ['https://blocked.test/', 'page-unreachable', false],
  ['file:///home/me/notes.txt', 'page-is-file', false],
  // An address is looked at by its beginning: what it goes on with is its page's business.
  ['https://evil.test/?chrome://newtab/about:blank', 'page-unreachable', false],
] as const)('%s', (url, code, kept) => {
  expect(troubleOf({ url, status: 'complete' }, refused)).toBe(code)
  expect(isKeptByChrome({ url })).toBe(kept)
})

test.each([
  [{ url: 'http://news.test/', status: 'unloaded' }, 'page-asleep'],
  [{ url: 'http://news.test/', status: 'complete', discarded: true }, 'page-asleep'],
  [{ url: '', pendingUrl: 'http://news.test/', status: 'loading' }, 'page-loading'],
  [{ status: 'loading' }, 'page-loading'],
] as const)('%o is %s', (tab, code) => {
  expect(troubleOf(tab, refused)).toBe(code)
})

test('a page of Chrome about what went wrong is told apart from what Chrome keeps to itself', () => {
  const tab = { url: 'http://nowhere.test/', status: 'complete' }
  expect(troubleOf(tab, 'Frame with ID 0 is showing error page')).toBe('page-error')
  expect(troubleOf(tab, refused)).toBe('page-unreachable')
})
