import { html, nothing, type TemplateResult } from 'lit-html'
import { readMachine } from '../../../chrome/machine.ts'
import type { SettingsContext } from './settings-labels.ts'
import { type SpeechServerSetup, speechServerSetups } from './speech-server-texts.ts'

/** How to get a speech server: for each of those that are known to work, what to type on this system. */
export function speechServerHelp(context: SettingsContext): readonly TemplateResult[] {
  return speechServerSetups.map(setup => guide(setup, context))
}

function guide(
  { name, address, model, steps }: SpeechServerSetup,
  { label, language, actions }: SettingsContext,
) {
  const { system } = readMachine(navigator, location.origin)
  // Programs of ChromeOS, and of what nobody knows, are those of Linux.
  const terminal = system === 'mac' || system === 'windows' ? system : 'linux'
  return html`<details>
    <summary>${label('serverSetup', { name })}</summary>
    <ol class="steps">
      ${steps.map(
        ({ says, commands }) => html`<li>
          ${says[language]}
          ${commands === undefined ? nothing : html`<pre tabindex="0" dir="ltr"><code>${commands[terminal]}</code></pre>`}
        </li>`,
      )}
    </ol>
    <p>${label('serverSetupValues', { address, model })}</p>
    <button type="button" class="button"
      @click=${() => actions.change({ speechServerAddress: address, speechServerModel: model })}>
      ${label('serverSetupUse', { name })}
    </button>
  </details>`
}
