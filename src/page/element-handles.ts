import { isConnected } from './clobber-proof.ts'

/** Numbers by which other contexts speak of this document's elements. */
export interface ElementHandles {
  /** The element's number, from 1: the same for as long as the element lives, and never another's. */
  handleOf(element: Element): number
  /** The element, or undefined where it is gone from the document. */
  elementOf(handle: number): Element | undefined
}

export function createElementHandles(): ElementHandles {
  const handles = new WeakMap<Element, number>()
  const elements = new Map<number, WeakRef<Element>>()
  const gone = new FinalizationRegistry<number>(handle => elements.delete(handle))
  let last = 0
  return {
    handleOf(element) {
      const given = handles.get(element)
      if (given !== undefined) return given
      last += 1
      handles.set(element, last)
      elements.set(last, new WeakRef(element))
      gone.register(element, last)
      return last
    },
    elementOf(handle) {
      const element = elements.get(handle)?.deref()
      return element !== undefined && isConnected(element) ? element : undefined
    },
  }
}
