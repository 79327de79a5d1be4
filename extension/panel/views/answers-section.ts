import { html, render } from 'lit-html'
import { defaultSettings } from '../../../src/settings/settings.ts'
import { numberBounds, tidyAddress } from './settings-check.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'
import { watchShown } from './view-context.ts'

/** The server and the model that answer. */
export const answersSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  const draw = () => {
    const { ollamaAddress, model, contextTokens } = store.getState().settings
    const bounds = {
      ...numberBounds.contextTokens,
      standard: defaultSettings.contextTokens,
      unit: label('tokens'),
    }
    render(
      html`${fields.words(
        { id: 'ollamaAddress', name: 'setAddress' },
        ollamaAddress,
        'url',
        'badAddress',
        typed => fields.keep('ollamaAddress', tidyAddress(typed)),
      )}
      ${fields.words(
        { id: 'model', name: 'setModel', hint: 'setModelHint' },
        model,
        'text',
        'badText',
        typed => fields.keep('model', typed.trim()),
      )}
      ${fields.number(
        { id: 'contextTokens', name: 'setContext', hint: 'setContextHint' },
        contextTokens,
        bounds,
        value => fields.keep('contextTokens', value),
      )}
      <button type="button" class="button" @click=${() => actions.checkAnswers()}>${label('checkAgain')}</button>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [s => s.settings.ollamaAddress, s => s.settings.model, s => s.settings.contextTokens],
    draw,
  )
}
