import { html, nothing, type TemplateResult } from 'lit-html'
import { isUsual, settingOf, usualValue } from '../../../../src/settings/catalogue.ts'
import type { SettingsInWords } from '../../../../src/settings/settings-in-words.ts'
import type { SettingsContext } from './settings-labels.ts'

/** In words, never by colour alone: that a setting differs from the usual, with a button that brings that back. */
export function settingMark(
  { store, label, actions }: SettingsContext,
  words: SettingsInWords,
  id: string,
): TemplateResult | typeof nothing {
  const setting = settingOf(id)
  if (setting === undefined) return nothing
  const changed = !isUsual(store.getState().settings, setting)
  const back = ({ currentTarget }: Event) => {
    // The button goes with the change; whoever pressed it stays at the setting.
    const place = currentTarget instanceof HTMLElement ? currentTarget.closest('[data-setting]') : null
    place?.querySelector<HTMLElement>(':is(input, select, button):enabled')?.focus()
    actions.run('reset-setting', { words: id })
  }
  return html`<p class="setting-mark" id="${id}-mark">${
    changed
      ? html`<span class="changed">${label('changed')}</span>
        <button type="button" class="button quiet" @click=${back}>${label('usualValue', { value: words.value(setting, usualValue(setting)) })}<span class="unseen">: ${words.name(setting)}</span></button>`
      : nothing
  }</p>`
}
