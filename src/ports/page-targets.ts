import type { ElementRef } from './element-ref.ts'
import type { Box } from './page-layout.ts'

/** One way to an element, within its frame. Untrusted page text throughout. */
export type TargetSelector =
  /** An attribute that developers set for tests, such as `data-testid`. */
  | { readonly by: 'test-id'; readonly attribute: string; readonly value: string }
  /** Its role and accessible name, as a whole. */
  | { readonly by: 'role'; readonly role: string; readonly name: string }
  /** Its whole text, white space folded. */
  | { readonly by: 'text'; readonly text: string }
  /** A path of plain CSS; `shadow` leads through open shadow roots, one selector for each. */
  | { readonly by: 'css'; readonly css: string; readonly shadow: readonly string[] }

/** What an element was when something was done to it: enough to find it again and to tell it from others. */
export interface ElementTarget {
  /** In the order in which they are tried; at most one of each. */
  readonly selectors: readonly TargetSelector[]
  /** Places of its frame among the frames of the document around it, outermost first; empty for the page itself. */
  readonly frame: readonly number[]
  /** Address of the frame without query and fragment, or an empty string where none may be kept. */
  readonly frameUrl: string
  readonly role: string
  /** At most 120 characters each. */
  readonly name: string
  readonly text: string
  /** In CSS pixels of its frame's viewport, as it was. */
  readonly box: Box
  /** Words around it that tell it from others of the same name: its heading, its row; at most 120 characters. */
  readonly around: string
}

/** What clicking it, or pressing Enter in it, would do beyond the page; found on the page as it is now. */
export const targetRisks = ['submits', 'posts', 'pays', 'downloads'] as const
export type TargetRisk = (typeof targetRisks)[number]

/** What became of a target. */
export type TargetFound =
  | {
      readonly kind: 'found'
      readonly ref: ElementRef
      /** How it was found. */
      readonly by: TargetSelector['by']
      readonly risk: TargetRisk | undefined
    }
  /** None is surely it. `nearest` is what comes nearest, for the user to choose; nothing was done to it. */
  | {
      readonly kind: 'differs'
      readonly why: 'gone' | 'renamed' | 'several' | 'off' | 'frame-gone'
      readonly nearest:
        | {
            readonly ref: ElementRef
            readonly name: string
            readonly role: string
            readonly risk: TargetRisk | undefined
          }
        | undefined
    }

/** Elements that are found again in another visit. Both reject as `Page` does. */
export interface PageTargets {
  /** Rejects with `element-gone`. A secret field's value is no part of it. */
  targetOf(tabId: number, ref: ElementRef): Promise<ElementTarget>
  /** Looks once, at the page as it is; whoever calls waits for pages that are still coming. */
  findTarget(tabId: number, target: ElementTarget): Promise<TargetFound>
}
