import type { Box, ElementKind } from '../ports/page.ts'

/** An element as a person sees it now. */
export interface Shown {
  readonly element: Element
  readonly kind: ElementKind | undefined
  readonly clickable: boolean
  /** True where it is only a guess that it can be clicked: numbered when more hints are asked for. */
  readonly doubtful: boolean
  /** Clipped to the viewport and to the scrollers around it. */
  readonly box: Box
}
