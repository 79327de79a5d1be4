import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { VocabularyRow } from '../../../../src/state/panel-state.ts'
import { keepingFocus } from '../keep-focus.ts'
import { watchShown } from '../view-context.ts'
import { settingMark } from './setting-mark.ts'
import { settingsInWords } from './setting-words.ts'
import type { SettingsContext, SettingsSection } from './settings-labels.ts'
import { vocabularyImport } from './vocabulary-import.ts'
import { vocabularyWords } from './vocabulary-words.ts'

/** The user's vocabularies: which is used, its words, and what comes from and goes to files. */
export const vocabulariesView: SettingsSection = (host, context) => {
  const { store, label } = context
  return watchShown(
    store,
    'settings',
    [
      state => state.vocabularies,
      state => state.words,
      state => state.vocabularyImport,
      state => state.settings.vocabulary,
    ],
    ({ vocabularies, words, vocabularyImport: preview, settings }) => {
      const used = vocabularies.find(({ id }) => id === settings.vocabulary)
      keepingFocus(host, 'li', () =>
        render(
          html`<p class="hint">${label('vocabulariesIntro')}</p>
            ${choice(vocabularies, used, context)}
            ${nameForm(used, context)}
            ${used === undefined ? nothing : vocabularyWords(words, context)}
            ${vocabularyImport(preview, context)}`,
          host,
        ),
      )
    },
  )
}

function choice(
  vocabularies: readonly VocabularyRow[],
  used: VocabularyRow | undefined,
  context: SettingsContext,
) {
  const { label, actions, language } = context
  const option = (checked: boolean, choose: () => void, name: unknown) =>
    html`<label class="check"><input type="radio" name="vocabulary" .checked=${live(checked)} @change=${choose} />
      <span>${name}</span></label>`
  return html`<fieldset class="setting" data-setting="vocabulary" aria-describedby="vocabulary-mark">
    <legend>${label('vocabularyUsed')}</legend>
    ${option(used === undefined, () => actions.run('vocabulary-off'), label('vocabularyNone'))}
    ${vocabularies.map(one =>
      option(
        one.id === used?.id,
        () => actions.run('use-vocabulary', { name: one.name }),
        html`<bdi>${one.name}</bdi> <span class="hint">${label('vocabularyWords', { count: one.words })}</span>`,
      ),
    )}
    ${settingMark(context, settingsInWords(language), 'vocabulary')}
  </fieldset>`
}

function nameForm(used: VocabularyRow | undefined, { label, actions }: SettingsContext) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const name = new FormData(event.target).get('name')
    if (typeof name !== 'string') return
    const renames = event.submitter?.getAttribute('value') === 'rename'
    actions.run(renames ? 'rename-vocabulary' : 'new-vocabulary', { name })
    event.target.reset()
  }
  return html`<form class="setting" @submit=${submit}>
      <label for="vocabulary-name">${label('vocabularyName')}</label>
      <input class="field" id="vocabulary-name" name="name" type="text" maxlength="60" required autocomplete="off" spellcheck="false" />
      <div class="item-buttons">
        <button type="submit" class="button" value="make">${label('vocabularyMake')}</button>
        ${
          used === undefined
            ? nothing
            : html`<button type="submit" class="button quiet" value="rename">${label('vocabularyRename')}<span class="unseen"> ${used.name}</span></button>`
        }
      </div>
    </form>
    ${
      used === undefined
        ? nothing
        : html`<div class="item-buttons">
          <button type="button" class="button" @click=${() => actions.run('export-vocabulary')}>${label('vocabularyExport')}<span class="unseen"> ${used.name}</span></button>
          <button type="button" class="button quiet" @click=${() => actions.run('delete-vocabulary')}>${label('vocabularyDelete')}<span class="unseen"> ${used.name}</span></button>
        </div>`
    }`
}
