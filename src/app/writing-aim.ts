import { ClavierError } from '../errors.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Field, PageWriting } from '../ports/page-writing.ts'
import { panelDocument } from '../ports/panel-fields.ts'
import type { Tabs } from '../ports/tabs.ts'

/** A field of a tab that something is done with. */
export interface Aim {
  readonly tabId: number
  readonly field: Field
}

interface Parts {
  readonly tabs: Pick<Tabs, 'active'>
  readonly pageWriting: PageWriting
}

/** Which field is meant: the one that has the page's focus, else the one that was written in last. */
export function createWritingAim({ tabs, pageWriting: writing }: Parts) {
  let latest: { readonly tabId: number; readonly ref: ElementRef } | undefined

  return {
    /** Rejects with `no-field` where neither is there. */
    async target(): Promise<Aim> {
      const tabId = (await tabs.active()).id
      const focused = await writing.focusedField(tabId)
      if (focused !== undefined) return { tabId, field: focused }
      if (latest?.tabId !== tabId) throw new ClavierError('no-field')
      try {
        return { tabId, field: await writing.field(tabId, latest.ref) }
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        throw new ClavierError('no-field')
      }
    },
    wrote(tabId: number, ref: ElementRef): void {
      // The panel's own fields are written in while they have the focus, and never by themselves.
      if (ref.documentId !== panelDocument) latest = { tabId, ref }
    },
    last: (tabId: number): ElementRef | undefined => (latest?.tabId === tabId ? latest.ref : undefined),
    /** The text in the clipboard, where the browser tells it. */
    clipboard: (): Promise<string | undefined> => writing.clipboard(),
  }
}
