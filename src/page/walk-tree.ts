import { childrenOf, shadowOf } from './clobber-proof.ts'
import { isUnpainted } from './kinds.ts'

/** The most elements that a walk visits. */
const most = 300_000

/** Every element that may be painted, in document order, open shadow roots included before light children. */
export function* elementsOf(root: Element): Generator<Element> {
  const open: Element[] = [root]
  let visited = 0
  for (let at = open.pop(); at !== undefined && visited < most; at = open.pop()) {
    visited += 1
    yield at
    const children = childrenOf(at)
    for (let place = children.length - 1; place >= 0; place -= 1) {
      const child = children[place]
      if (child !== undefined && !isUnpainted(child)) open.push(child)
    }
    const shadow = shadowOf(at)
    if (shadow === null) continue
    for (let place = shadow.children.length - 1; place >= 0; place -= 1) {
      const child = shadow.children[place]
      if (child !== undefined && !isUnpainted(child)) open.push(child)
    }
  }
}
