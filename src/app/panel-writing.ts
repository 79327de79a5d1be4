import type { ElementRef } from '../ports/element-ref.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import { type PanelFields, panelDocument } from '../ports/panel-fields.ts'

/**
 * Writing into pages that writes into the panel's own fields as well: those that are named, and the one with
 * the focus while `aimed` says that it is meant.
 */
export function withPanelFields(page: PageWriting, panel: PanelFields, aimed: () => boolean): PageWriting {
  const here = (ref: ElementRef) => ref.documentId === panelDocument
  return {
    ...page,
    focusedField: async tabId => (aimed() ? panel.focused() : page.focusedField(tabId)),
    field: async (tabId, ref) => (here(ref) ? panel.field(ref.handle) : page.field(tabId, ref)),
    write: async (tabId, ref, edit) =>
      here(ref) ? panel.write(ref.handle, edit) : page.write(tabId, ref, edit),
    async writeOn(tabId, ref, step) {
      if (!here(ref)) return page.writeOn(tabId, ref, step)
      const { from, to } = panel.field(ref.handle)
      return panel.write(ref.handle, { from: Math.max(0, from - step.back), to, text: step.text })
    },
    select: async (tabId, ref, from, to) =>
      here(ref) ? panel.select(ref.handle, from, to) : page.select(tabId, ref, from, to),
    copy: async (tabId, ref) => (here(ref) ? false : page.copy(tabId, ref)),
    async retrace(tabId, ref, way) {
      if (!here(ref)) return page.retrace(tabId, ref, way)
      const now = panel.field(ref.handle)
      return { before: now, after: now, asMeant: true, unfit: false }
    },
    press: async (tabId, key) => (aimed() ? panel.press(key) : page.press(tabId, key)),
    async submit(tabId, ref) {
      if (ref === undefined ? aimed() : here(ref)) return panel.submit(ref?.handle)
      return page.submit(tabId, ref)
    },
    async refocus(tabId, ref) {
      if (here(ref)) panel.focus(ref.handle)
      else await page.refocus(tabId, ref)
    },
  }
}
