import { handsPlace } from '../../src/page/hands-place.ts'
import type { PageHands } from '../../src/page/page-hands.ts'

/**
 * Serves more of this document beside its hands, which leave themselves there: both speak of elements by one number.
 * Nothing where there are none, or where what is called so serves already.
 */
export function besideHands(name: string, serve: (hands: () => PageHands) => void): void {
  const mark = Symbol.for(`clavier.${name}`)
  const hands = Reflect.get(globalThis, handsPlace) as (() => PageHands) | undefined // put there by hands.ts
  if (hands === undefined || Reflect.has(globalThis, mark)) return
  Reflect.defineProperty(globalThis, mark, { value: true })
  serve(hands)
}
