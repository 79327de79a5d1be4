/** Finds the elements of a sequence again; put in where one is recorded or played (extension/chrome/frames.ts). */
import { handsPlace } from '../../src/page/hands-place.ts'
import type { PageHands } from '../../src/page/page-hands.ts'
import { serveTargets } from '../messaging/serve-targets.ts'

const mark = Symbol.for('clavier.targets')

// One per document, as the hands are one, which leave themselves there.
const hands = Reflect.get(globalThis, handsPlace) as (() => PageHands) | undefined
if (hands !== undefined && !Reflect.has(globalThis, mark)) {
  Reflect.defineProperty(globalThis, mark, { value: true })
  serveTargets(hands)
}
