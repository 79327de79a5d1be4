import { html, nothing, render } from 'lit-html'
import { render as inWords, sayError } from '../../../../src/language/text.ts'
import { watchShown } from '../view-context.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** Sharing settings with the user's other machines, and what stands in its way. */
export const machinesSection: SettingsSection = (host, context) => {
  const { store, label, language } = context
  const draw = () => {
    const { settings, mirror } = store.getState()
    const trouble =
      mirror.error === undefined ? undefined : inWords(language, sayError({ code: mirror.error, detail: {} }))
    render(
      html`${fields.check(
        { id: 'shareSettings', name: 'setShare', hint: 'setShareHint' },
        settings.shareSettings,
        on => fields.keep('shareSettings', on),
      )}
      <p role="status" class=${trouble === undefined ? 'hint' : 'refusal'}>${
        trouble ?? (mirror.kind === 'shared' ? label('mirrorShared') : nothing)
      }</p>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(store, 'settings', [s => s.settings.shareSettings, s => s.mirror], draw)
}
