import type { ElementRef } from './element-ref.ts'

/** Rules for hints on one site, as CSS selectors; what is none is passed over. */
export interface HintSiteRules {
  /** What gets a hint although it would not. */
  readonly include: readonly string[]
  /** What gets none; it wins. */
  readonly exclude: readonly string[]
}

/** What a page is told that may listen (`clavier:heard`). Data only. */
export interface HeardByPanel {
  readonly text: string
  /** Null where it meant no command. */
  readonly intent: {
    readonly command: string
    readonly slots: Readonly<Record<string, string | number>>
  } | null
}

export interface PageSites {
  /** A selector of at most 500 characters for what the element is, and how many of the page it means. Rejects with `element-gone`. */
  selectorOf(tabId: number, at: ElementRef): Promise<{ readonly selector: string; readonly count: number }>
  /**
   * The document that is the tab's page now, and the host of its address; undefined where there is none to be
   * told anything.
   */
  listener(tabId: number): Promise<{ readonly documentId: string; readonly host: string } | undefined>
  /**
   * Tells that document, unless it is gone, or a secret field has the focus in the page or one of its frames,
   * or that cannot be known. Resolves with whether it was told.
   */
  tellHeard(tabId: number, documentId: string, heard: HeardByPanel): Promise<boolean>
}
