/** Finds the lists and comments of a page; put in where they are asked for (extension/chrome/page-lists.ts). */
import { handsPlace } from '../../src/page/hands-place.ts'
import type { PageHands } from '../../src/page/page-hands.ts'
import { serveLists } from '../messaging/serve-lists.ts'

const mark = Symbol.for('clavier.lists')

// One per document, as the hands are one, which leave themselves there.
const hands = Reflect.get(globalThis, handsPlace) as (() => PageHands) | undefined
if (hands !== undefined && !Reflect.has(globalThis, mark)) {
  Reflect.defineProperty(globalThis, mark, { value: true })
  serveLists(hands)
}
