import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipExtension } from '../../../scripts/zip-extension.mjs'

const files = [
  { path: 'manifest.json', bytes: strToU8('{"name":"Clavier"}') },
  { path: 'assets/panel.js', bytes: strToU8('const a = 1') },
]

test('the same files give the same bytes, in whatever order they come', () => {
  const zip = zipExtension(files)
  expect(zipExtension([...files].reverse())).toEqual(zip)
  const inside = unzipSync(zip)
  expect(Object.keys(inside)).toEqual(['assets/panel.js', 'manifest.json'])
  expect(strFromU8(inside['manifest.json'] ?? new Uint8Array())).toBe('{"name":"Clavier"}')
})

test.each([
  [{ path: 'assets/panel.js.map', bytes: strToU8('{}') }],
  [{ path: 'assets/panel.js', bytes: strToU8('a()\n//# sourceMappingURL=panel.js.map') }],
])('a source map is refused: %j', file => {
  expect(() => zipExtension([file])).toThrow('source map')
})
