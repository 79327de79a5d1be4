import { html, render } from 'lit-html'
import type { View } from './view-context.ts'

/** Which Clavier this is, and what it promises. */
export const aboutSection: View = (host, { label }) => {
  render(
    html`<p>${label('version', { version: chrome.runtime.getManifest().version })}</p>
    <p class="hint">${label('local')}</p>
    <p class="hint">${label('samples')}</p>`,
    host,
  )
  return () => {}
}
