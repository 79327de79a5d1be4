import { html, render } from 'lit-html'
import { changedSettings, type SettingGroup } from '../../../../src/settings/catalogue.ts'
import { watchShown } from '../view-context.ts'
import { settingsInWords } from './setting-words.ts'
import type { SettingsSection } from './settings-labels.ts'

/** At the end of a group: how many of its settings were changed, and the way back for all of them. */
export const groupReset =
  (group: SettingGroup): SettingsSection =>
  (host, { store, label, actions, language }) => {
    const name = settingsInWords(language).group(group)
    const draw = () => {
      const count = changedSettings(store.getState().settings, group).length
      // It can be reached where there is nothing to reset, and says why: a button that cannot is passed over.
      render(
        html`<button type="button" class="button" aria-disabled=${count === 0 ? 'true' : 'false'}
            aria-describedby="reset-${group}-why"
            @click=${() => {
              if (count > 0) actions.run('reset-group', { words: group })
            }}>${label('resetGroup')}<span class="unseen">: ${name}</span></button>
          <span class="hint" id="reset-${group}-why">${count === 0 ? label('nothingChanged') : label('changedCount', { count })}</span>`,
        host,
      )
    }
    return watchShown(store, 'settings', [s => s.settings], draw)
  }
