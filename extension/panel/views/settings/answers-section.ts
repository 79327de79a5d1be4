import '../../answers-settings.css'
import { html, nothing, render } from 'lit-html'
import { chatAddress } from '../../../../src/answers/chat-address.ts'
import { providerIds } from '../../../../src/ports/assistant.ts'
import { watchShown } from '../view-context.ts'
import { answersKeyField } from './answers-key-field.ts'
import { catalogueBounds } from './number-bounds.ts'
import { tidyAddress } from './settings-check.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** Who answers, where each of them is and with which model. */
export const answersSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  const draw = () => {
    const { settings, answersKeyFor } = store.getState()
    const { provider, ollamaAddress, model, contextTokens, openaiAddress, openaiModel } = settings
    const providers = ['auto', ...providerIds, 'none'] as const
    const address = chatAddress(openaiAddress)
    render(
      html`${fields.choice(
        { id: 'provider', name: 'setProvider', hint: 'setProviderHint' },
        provider,
        providers.map(id => [id, label(`provider-${id}`)] as const),
        // By the command, as if it were said: it is taken back in the same way.
        picked => actions.run('answer-with', { words: picked }),
      )}
      <fieldset class="provider-set"><legend>Ollama</legend>
      ${fields.words({ id: 'ollamaAddress', name: 'setAddress' }, ollamaAddress, 'url', 'badAddress', typed =>
        fields.keep('ollamaAddress', tidyAddress(typed)),
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
        { ...catalogueBounds('contextTokens'), unit: label('tokens') },
        value => fields.keep('contextTokens', value),
      )}</fieldset>
      <fieldset class="provider-set"><legend>${label('answersServer')}</legend>
      ${fields.words(
        { id: 'openaiAddress', name: 'setOpenaiAddress', hint: 'setOpenaiAddressHint' },
        openaiAddress,
        'url',
        'badOpenaiAddress',
        typed => keepAddress(tidyAddress(typed)),
      )}
      ${address?.unguarded ? html`<p class="trouble" role="note" id="openai-unguarded">${label('openaiUnguarded')}</p>` : nothing}
      ${fields.words(
        { id: 'openaiModel', name: 'setOpenaiModel', hint: 'setModelHint' },
        openaiModel,
        'text',
        'badText',
        typed => fields.keep('openaiModel', typed.trim()),
      )}
      ${answersKeyField(context, address, answersKeyFor)}</fieldset>
      ${fields.words(
        { id: 'embeddingModel', name: 'setEmbeddingModel', hint: 'setEmbeddingModelHint' },
        settings.embeddingModel,
        'text',
        'badText',
        typed => fields.keep('embeddingModel', typed.trim()),
      )}
      ${(['loadAhead', 'searchByMeaning'] as const).map(key =>
        fields.check({ id: key }, settings[key], on => fields.keep(key, on)),
      )}
      ${(['modelMemory', 'tagWeighting', 'keptMegabytes'] as const).map(key =>
        fields.number({ id: key }, settings[key], catalogueBounds(key), value =>
          // Its command asks before something is lost.
          key === 'keptMegabytes'
            ? actions.run('kept-limit', { number: value })
            : void fields.keep(key, value),
        ),
      )}
      <button type="button" class="button" @click=${() => actions.checkAnswers()}>${label('checkAgain')}</button>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  const keepAddress = (typed: string) =>
    (typed === '' || chatAddress(typed) !== undefined) && fields.keep('openaiAddress', typed)
  void actions.answersKey()
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.provider,
      s => s.settings.ollamaAddress,
      s => s.settings.model,
      s => s.settings.contextTokens,
      s => s.settings.openaiAddress,
      s => s.settings.openaiModel,
      s => s.settings.embeddingModel,
      s => s.settings.loadAhead,
      s => s.settings.searchByMeaning,
      s => s.settings.modelMemory,
      s => s.settings.tagWeighting,
      s => s.settings.keptMegabytes,
      s => s.answersKeyFor,
    ],
    draw,
  )
}
