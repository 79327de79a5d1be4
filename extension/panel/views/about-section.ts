import { html, render } from 'lit-html'
import type { SettingsSection } from './settings-labels.ts'

/** Which Clavier this is, and what it promises. */
export const aboutSection: SettingsSection = (host, { label }) => {
  render(
    html`<p>${label('version', { version: chrome.runtime.getManifest().version })}</p>
    <p class="hint">${label('local')}</p>
    <p class="hint">${label('samples')}</p>`,
    host,
  )
  return () => {}
}
