import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf, plainAddress, uncounted } from '../../../src/page/target-frame.ts'

const page = { documentId: 'page', path: [], url: 'https://shop.test/cart?x=1' }
const frame = (documentId: string, path: readonly number[], url: string) => ({ documentId, path, url })
const pay = 'https://pay.test/card'
const at = (path: readonly number[], frameUrl: string) => ({ frame: path, frameUrl })

describe('the document of a target', () => {
  test('is the page itself wherever it is on its site, and nothing on another', () => {
    expect(documentOf(at([], 'https://shop.test/basket'), [page])).toBe(page)
    expect(documentOf(at([], ''), [page])).toBe(page)
    expect(documentOf(at([], 'https://evil.test/cart'), [page])).toBeUndefined()
    expect(documentOf(at([], 'http://shop.test/cart'), [page])).toBeUndefined()
  })

  test('is the frame of that address, moved among its siblings or not', () => {
    const ad = frame('ad', [0], 'https://ads.test/1')
    const moved = frame('pay', [1], `${pay}?session=2`)
    expect(documentOf(at([0], pay), [page, ad, moved])).toBe(moved)
    expect(documentOf(at([uncounted], pay), [page, ad, moved])).toBe(moved)
  })

  test('is told by its place among frames of one address, and else is none', () => {
    const [one, two] = [frame('one', [0], `${pay}?a`), frame('two', [1], `${pay}?b`)]
    expect(documentOf(at([1], pay), [page, one, two])).toBe(two)
    expect(documentOf(at([2], pay), [page, one, two])).toBeUndefined()
    expect(
      documentOf(at([uncounted], pay), [page, frame('a', [uncounted], pay), frame('b', [uncounted], pay)]),
    ).toBeUndefined()
  })

  test('is none where its place holds another address', () => {
    expect(documentOf(at([0], pay), [page, frame('ad', [0], 'https://ads.test/1')])).toBeUndefined()
  })

  test('without an address is told by its place alone', () => {
    const inline = frame('inline', [0], 'about:srcdoc')
    expect(documentOf(at([0], ''), [page, inline])).toBe(inline)
    expect(documentOf(at([1], ''), [page, inline])).toBeUndefined()
    expect(documentOf(at([0], ''), [page, frame('ad', [0], 'https://ads.test/1')])).toBeUndefined()
  })

  test('addresses are kept without query and fragment, of the web alone and without passwords', () => {
    expect(plainAddress('https://shop.test/a?token=1#x')).toBe('https://shop.test/a')
    expect(plainAddress('https://me:pass@shop.test/')).toBe('')
    expect(plainAddress('data:text/html,x')).toBe('')
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        url => !/[?#]/.test(plainAddress(url)),
      ),
    )
  })
})
