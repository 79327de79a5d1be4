import { html, render } from 'lit-html'
import { samplesCredit } from './about-texts.ts'
import type { SettingsSection } from './settings-labels.ts'

/** Which Clavier this is, and what it promises. */
export const aboutSection: SettingsSection = (host, { label, actions }) => {
  const { by, from, licence, terms } = samplesCredit
  const link = (words: string, to: string) =>
    html`<a href=${to} target="_blank" rel="noreferrer">${words}</a>`
  render(
    html`<p>${label('version', { version: chrome.runtime.getManifest().version })}</p>
    <p class="hint">${label('local')}</p>
    <div class="row-buttons">
      <button type="button" class="button" @click=${() => actions.run('privacy')}>${label('privacy')}</button>
      <button type="button" class="button" @click=${() => actions.run('delete-all-data')}>${label('deleteAllData')}</button>
    </div>
    <p class="hint">${label('samplesBy')} ${link(by, from)}, ${link(licence, terms)}. ${label('samplesChanged')}</p>`,
    host,
  )
  return () => {}
}
