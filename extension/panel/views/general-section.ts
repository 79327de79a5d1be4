import { html, render } from 'lit-html'
import { languageNames, languages } from '../../../src/language/language.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'
import { watchShown } from './view-context.ts'

/** Language, feedback, how the panel starts, and whether it may press as a hand does. */
export const generalSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  const draw = () => {
    const { language, feedback, startWithBrowser, trustedInput } = store.getState().settings
    render(
      html`${fields.choice(
        { id: 'language', name: 'setLanguage' },
        language,
        [['auto', label('languageAuto')], ...languages.map(tag => [tag, languageNames[tag]] as const)],
        value => fields.keep('language', value),
      )}
      ${fields.check({ id: 'feedback', name: 'setFeedback' }, feedback, on => fields.keep('feedback', on))}
      ${fields.check(
        { id: 'startWithBrowser', name: 'setStart', hint: 'setStartHint' },
        startWithBrowser,
        on => fields.keep('startWithBrowser', on),
      )}
      ${fields.check({ id: 'trustedInput', name: 'setTrusted', hint: 'setTrustedHint' }, trustedInput, on =>
        fields.keep('trustedInput', on),
      )}
      <button type="button" class="button" @click=${() => actions.openPermissions()}>${label('permissions')}</button>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.language,
      s => s.settings.feedback,
      s => s.settings.startWithBrowser,
      s => s.settings.trustedInput,
    ],
    draw,
  )
}
