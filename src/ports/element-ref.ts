/** An element of a tab, in whichever frame it is. */
export interface ElementRef {
  /** Lives as long as the document in its frame does. */
  readonly documentId: string
  /** From 1; lives as long as the element does (`src/page/element-handles.ts`). */
  readonly handle: number
}

export function sameElement(one: ElementRef, other: ElementRef): boolean {
  return one.documentId === other.documentId && one.handle === other.handle
}
