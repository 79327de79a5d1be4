import { html, nothing, render, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { languageNames, languages } from '../../../src/language/language.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import type { LabelKey } from '../panel-texts.ts'
import { checkedSetting, numberBounds, tidyAddress, wholeNumber } from './settings-check.ts'
import { type View, watchShown } from './view-context.ts'

type KeyOf<T> = { [K in keyof Settings]: Settings[K] extends T ? K : never }[keyof Settings]

/** A field with a wrong value: what was typed stays in view beside what is wrong with it. */
interface Refusal {
  readonly typed: string
  readonly message: string
}

/** Native fields for everything in `src/settings`; a wrong value says so and is not kept. */
export const settingsView: View = (host, { store, label, actions }) => {
  const refused = new Map<keyof Settings, Refusal>()

  const change = <K extends keyof Settings>(key: K, value: unknown, typed: string, message: string) => {
    const checked = checkedSetting(store.getState().settings, key, value)
    if (checked === undefined) refused.set(key, { typed, message })
    else refused.delete(key)
    if (checked !== undefined) actions.change(checked)
    draw(store.getState().settings)
  }
  const typedIn = ({ target }: Event) =>
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''

  const hintFor = (key: string, hint: LabelKey | undefined) =>
    hint === undefined ? nothing : html`<p class="hint" id="${key}-hint">${label(hint)}</p>`
  const refusalFor = (key: keyof Settings) =>
    html`<p class="refusal" id="${key}-refusal" role="alert">${refused.get(key)?.message ?? nothing}</p>`

  const check = (key: KeyOf<boolean>, settings: Settings, name: LabelKey, hint?: LabelKey) =>
    html`<div class="setting">
      <label class="check"><input type="checkbox" id="set-${key}" .checked=${live(settings[key])}
        aria-describedby=${hint === undefined ? nothing : `${key}-hint`}
        @change=${({ target }: Event) =>
          change(key, target instanceof HTMLInputElement && target.checked, '', '')} />
        <span>${label(name)}</span></label>
      ${hintFor(key, hint)}
    </div>`

  const choice = (
    key: 'language' | 'numberLanguage',
    settings: Settings,
    name: LabelKey,
    options: readonly (readonly [string, string])[],
  ) => html`<div class="setting">
      <label for="set-${key}">${label(name)}</label>
      <select class="field" id="set-${key}" @change=${(event: Event) => change(key, typedIn(event), '', '')}>
        ${options.map(([value, words]) => html`<option value=${value} .selected=${live(settings[key] === value)}>${words}</option>`)}
      </select>
    </div>`

  const number = (key: keyof typeof numberBounds, settings: Settings, name: LabelKey, hint: LabelKey) => {
    const { least, most, step } = numberBounds[key]
    return html`<div class="setting">
      <label for="set-${key}">${label(name)}</label>
      <input class="field short" id="set-${key}" type="number" min=${least} max=${most} step=${step}
        inputmode="numeric" .value=${live(refused.get(key)?.typed ?? String(settings[key]))}
        aria-invalid=${refused.has(key) ? 'true' : 'false'} aria-describedby="${key}-refusal ${key}-hint"
        @change=${(event: Event) =>
          change(key, wholeNumber(typedIn(event)), typedIn(event), label('badNumber', { least, most }))} />
      ${refusalFor(key)}<p class="hint" id="${key}-hint">${label(hint, { least, most })}</p>
    </div>`
  }

  const words = (
    key: 'ollamaAddress' | 'model',
    settings: Settings,
    name: LabelKey,
    hint: LabelKey | undefined,
    wrong: LabelKey,
    tidy: (typed: string) => string,
  ) => html`<div class="setting">
      <label for="set-${key}">${label(name)}</label>
      <input class="field" id="set-${key}" type="text" inputmode=${key === 'ollamaAddress' ? 'url' : 'text'}
        autocomplete="off" spellcheck="false" .value=${live(refused.get(key)?.typed ?? settings[key])}
        aria-invalid=${refused.has(key) ? 'true' : 'false'}
        aria-describedby="${key}-refusal${hint === undefined ? '' : ` ${key}-hint`}"
        @change=${(event: Event) => change(key, tidy(typedIn(event)), typedIn(event), label(wrong))} />
      ${refusalFor(key)}${hintFor(key, hint)}
    </div>`

  const section = (id: string, title: LabelKey, fields: readonly TemplateResult[]) =>
    html`<section class="settings-section" aria-labelledby="settings-${id}">
      <h2 class="group-title" id="settings-${id}">${label(title)}</h2>
      ${fields}
    </section>`

  const draw = (settings: Settings) =>
    render(
      html`${section('general', 'sectionGeneral', [
        choice('language', settings, 'setLanguage', [
          ['auto', label('languageAuto')],
          ...languages.map(language => [language, languageNames[language]] as const),
        ]),
        check('feedback', settings, 'setFeedback'),
        check('startWithBrowser', settings, 'setStart', 'setStartHint'),
        html`<button type="button" class="button" @click=${() => actions.openPermissions()}>${label('permissions')}</button>`,
      ])}
      ${section('keys', 'sectionKeys', [
        check('keys', settings, 'setKeys', 'setKeysHint'),
        check('latch', settings, 'setLatch'),
        check('keySound', settings, 'setKeySound'),
        choice('numberLanguage', settings, 'setNumbers', [
          ['ten', label('numbersTen')],
          ['two', label('numbersTwo')],
        ]),
      ])}
      ${section('answers', 'sectionAnswers', [
        words('ollamaAddress', settings, 'setAddress', undefined, 'badAddress', tidyAddress),
        words('model', settings, 'setModel', 'setModelHint', 'badText', typed => typed.trim()),
        number('contextTokens', settings, 'setContext', 'setContextHint'),
        html`<button type="button" class="button" @click=${() => actions.checkAnswers()}>${label('checkAgain')}</button>`,
      ])}
      ${section('about', 'sectionAbout', [
        html`<p>${label('version', { version: chrome.runtime.getManifest().version })}</p>`,
        html`<p class="hint">${label('local')}</p>`,
        html`<p class="hint">${label('samples')}</p>`,
      ])}`,
      host,
    )

  return watchShown(store, 'settings', [state => state.settings], ({ settings }) => draw(settings))
}
