import { html, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { holdsWords, searchSettings } from '../../../../src/app/search-settings.ts'
import { plainText } from '../../../../src/speech/plain-words.ts'
import { watchShown } from '../view-context.ts'
import { settingsInWords } from './setting-words.ts'
import type { SettingsSection } from './settings-labels.ts'

/**
 * The field that seeks among the settings. Sections are drawn by themselves, so it marks in the document what was
 * found (`data-found`), and the style sheet shows that alone.
 */
export const settingsSearch: SettingsSection = (host, { store, label, actions, language }) => {
  const place = host.querySelector<HTMLElement>('#settings-search')
  if (place === null) throw new Error('Settings have no place for their search')
  const words = settingsInWords(language)
  const empty = (event: KeyboardEvent) => {
    const { target } = event
    if (event.key !== 'Escape' || !(target instanceof HTMLInputElement) || target.value === '') return
    // Escape ends everything: first only what is sought.
    event.preventDefault()
    event.stopPropagation()
    actions.searchSettings('')
  }
  const draw = () => {
    const sought = store.getState().settingsSought
    const count = mark(sought)
    render(
      html`<div class="search">
        <input class="field" type="search" id="settings-sought" aria-label=${label('searchSettings')}
          placeholder=${label('searchSettings')} autocomplete="off" spellcheck="false" .value=${live(sought)}
          @keydown=${empty}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) actions.searchSettings(target.value)
          }} />
        <p class="hint" role="status" aria-label=${label('searchSettings')}>${
          count === undefined
            ? ''
            : count === 0
              ? label('settingsFoundNone')
              : label('settingsFound', { count })
        }</p>
      </div>`,
      place,
    )
  }

  /** How many were found; undefined where nothing is sought. */
  function mark(sought: string): number | undefined {
    const seeks = plainText(sought) !== ''
    host.toggleAttribute('data-searching', seeks)
    const ids = new Set(seeks ? searchSettings(sought, words).map(({ id }) => id) : [])
    for (const one of host.querySelectorAll<HTMLElement>('[data-setting]'))
      one.toggleAttribute('data-found', ids.has(one.dataset.setting ?? ''))
    const wholes = [...host.querySelectorAll<HTMLElement>('.settings-section')].filter(section => {
      const fields = section.querySelector('.settings-fields')
      const some = fields?.querySelector('[data-found]') != null
      // What is no setting, such as a file that is given away, is found by what it says.
      const whole = seeks && !some && holdsWords(plainText(section.textContent ?? ''), sought)
      fields?.toggleAttribute('data-found', whole)
      section.toggleAttribute('data-empty', seeks && !some && !whole)
      return whole
    })
    return seeks ? ids.size + wholes.length : undefined
  }

  return watchShown(store, 'settings', [s => s.settingsSought, s => s.settings], draw)
}
