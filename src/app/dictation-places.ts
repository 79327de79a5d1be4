import { ClavierError } from '../errors.ts'
import type { Field, PageWriting } from '../ports/page-writing.ts'
import type { PanelFields } from '../ports/panel-fields.ts'
import type { Tabs } from '../ports/tabs.ts'

/** Where dictated words go. */
export interface Place {
  readonly inPanel: boolean
  readonly field: Field
  /** The same for the same field, for as long as it lives. */
  readonly id: string
}

interface Parts {
  readonly tabs: Pick<Tabs, 'active'>
  readonly pageWriting: Pick<PageWriting, 'focusedField'>
  readonly panelFields: PanelFields
}

/**
 * Which field has the focus: one of the page or one of the panel. A page's field keeps its focus within the
 * page while the panel has the browser's, so that the one to which it came last counts. The box for phrases,
 * where the focus rests by itself, counts only once it comes there anew, or where the page has no field.
 */
export function createDictationPlaces({ tabs, pageWriting, panelFields }: Parts) {
  let panelMeant = false
  let cameToPanel = false
  let lastInPage: string | undefined
  panelFields.watch(() => {
    cameToPanel = true
  })

  return {
    /** Where dictation that begins now goes. */
    async begin(): Promise<Place | undefined> {
      const panel = panelFields.focused()
      const page = await inPage()
      panelMeant = panel !== undefined && (!panel.resting || page === undefined)
      return settle(page)
    },
    /** The same where a field of the page was named, whatever has the focus of the panel. */
    async beginInPage(): Promise<Place | undefined> {
      panelMeant = false
      return settle(await inPage())
    },
    async focused(): Promise<Place | undefined> {
      const page = await inPage()
      if (cameToPanel) panelMeant = true
      else if (page !== undefined && page.id !== lastInPage) panelMeant = false
      return settle(page)
    },
  }

  function settle(page: Place | undefined): Place | undefined {
    cameToPanel = false
    lastInPage = page?.id
    const panel = panelFields.focused()
    // Without the focus the panel has to get it anew before it is meant again.
    if (panel === undefined) panelMeant = false
    if (!panelMeant || panel === undefined) return page
    return { inPanel: true, field: panel, id: `panel/${panel.ref.handle}` }
  }

  async function inPage(): Promise<Place | undefined> {
    try {
      const tabId = (await tabs.active()).id
      const field = await pageWriting.focusedField(tabId)
      if (field === undefined) return undefined
      const { documentId, handle } = field.ref
      return { inPanel: false, field, id: `${tabId}/${documentId}/${handle}` }
    } catch (error) {
      // A page that cannot be reached has no field to write in.
      if (error instanceof ClavierError) return undefined
      throw error
    }
  }
}
