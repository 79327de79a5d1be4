import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { repeat } from 'lit-html/directives/repeat.js'
import { chooseMicrophone } from '../../../../src/speech/choose-microphone.ts'
import { keepingFocus } from '../keep-focus.ts'
import { watchShown } from '../view-context.ts'
import { catalogueBounds } from './number-bounds.ts'
import { moved, type RecogniserRow, recogniserRows, withUsed } from './recognition-rows.ts'
import { recogniserState } from './recognition-state.ts'
import { tidyAddress } from './settings-check.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'
import { speechServerHelp } from './speech-server-help.ts'

/** Who recognises speech and in which order, what each needs, and by which microphone. */
export const recognitionSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  const order = () => store.getState().settings.recognisers

  const move = ({ id }: RecogniserRow, by: -1 | 1, { currentTarget }: Event) => {
    const pressed = currentTarget instanceof HTMLElement ? currentTarget.id : ''
    void actions.change({ recognisers: moved(order(), id, by) }).then(() => {
      // A row that is put elsewhere loses the focus, and at the end there is no further.
      const button = host.querySelector<HTMLButtonElement>(`#${pressed}`)
      const other = host.querySelector<HTMLButtonElement>(`#recogniser-${id}-${by < 0 ? 'later' : 'earlier'}`)
      ;(button?.disabled === false ? button : other)?.focus()
    })
  }
  const row = (shown: RecogniserRow) => {
    const { id, used, earlier, later } = shown
    const name = label(`recogniser-${id}`)
    const last = used && order().length === 1
    const button = (way: 'earlier' | 'later', by: -1 | 1, can: boolean) =>
      html`<button type="button" class="button" id="recogniser-${id}-${way}" ?disabled=${!can}
        aria-label=${label(by < 0 ? 'recogniserEarlierNamed' : 'recogniserLaterNamed', { name })}
        @click=${(event: Event) => move(shown, by, event)}>${label(by < 0 ? 'recogniserEarlier' : 'recogniserLater')}</button>`
    return html`<li class="setting recogniser">
      <label class="check"><input type="checkbox" id="set-recogniser-${id}" .checked=${live(used)} ?disabled=${last}
        aria-describedby="recogniser-${id}-state"
        @change=${({ target }: Event) => {
          const on = target instanceof HTMLInputElement && target.checked
          actions.change(({ recognisers }) => ({ recognisers: withUsed(recognisers, id, on) }))
        }} />
        <span>${name}</span></label>
      <div class="hint" id="recogniser-${id}-state">${recogniserState(id, store.getState(), context)}
        ${last ? html`<p>${label('lastRecogniser')}</p>` : nothing}</div>
      ${id === 'on-device' ? pack() : nothing}
      ${used && order().length > 1 ? html`<div class="buttons">${button('earlier', -1, earlier)}${button('later', 1, later)}</div>` : nothing}
    </li>`
  }

  const pack = () => {
    const { pack: now, installing } = store.getState().recognition
    if (installing || now === 'downloading')
      return html`<progress aria-label=${label('packProgress')}></progress>
        ${installing ? html`<button type="button" class="button" @click=${() => actions.run('stop')}>${label('packStop')}</button>` : nothing}`
    return now === 'downloadable'
      ? html`<button type="button" class="button" aria-label=${label('packInstallNamed')}
          @click=${() => actions.run('install-language-pack')}>${label('packInstall')}</button>`
      : nothing
  }

  const microphone = () => {
    const { settings, recognition } = store.getState()
    const { microphones } = recognition
    const { id: used, gone } = chooseMicrophone(settings.microphone, microphones)
    const known = microphones.some(({ id }) => id === used)
    const chosen = settings.microphone
    const name = chosen.name || label('setMicrophone')
    const options: readonly (readonly [string, string])[] = [
      ['', label('microphoneOfSystem')],
      ...microphones.map(
        ({ id, name }, place) => [id, name || label('microphoneNumbered', { number: place + 1 })] as const,
      ),
      ...(chosen.id !== '' && !known
        ? [[chosen.id, gone ? label('microphoneAbsent', { name }) : name] as const]
        : []),
    ]
    return html`${fields.choice(
      { id: 'microphone', name: 'setMicrophone', hint: gone ? 'microphoneAbsentHint' : 'microphoneHint' },
      known ? used : chosen.id,
      options,
      picked =>
        void actions.change({
          microphone:
            microphones.find(({ id }) => id === picked) ?? (picked === '' ? { id: '', name: '' } : chosen),
        }),
    )}`
  }

  const draw = () => {
    const { speechServerAddress, speechServerModel, leastConfidence, recognisers } = store.getState().settings
    keepingFocus(host, '.recogniser', () =>
      render(
        html`<div data-setting="recognisers">
          <p class="hint" id="recognisers-hint">${label('recognisersHint')}</p>
          <ol class="recognisers" aria-labelledby="settings-recognition" aria-describedby="recognisers-hint recognisers-mark">
            ${repeat(recogniserRows(recognisers), ({ id }) => id, row)}
          </ol>
          ${fields.mark('recognisers')}
        </div>
        ${fields.words(
          { id: 'speechServerAddress', name: 'setServerAddress' },
          speechServerAddress,
          'url',
          'badServerAddress',
          typed => fields.keep('speechServerAddress', tidyAddress(typed)),
        )}
        ${fields.words(
          { id: 'speechServerModel', name: 'setServerModel' },
          speechServerModel,
          'text',
          'badServerModel',
          typed => fields.keep('speechServerModel', typed.trim()),
        )}
        <button type="button" class="button" @click=${() => actions.run('try-speech-server')}>${label('serverTry')}</button>
        ${speechServerHelp(context)} ${microphone()}
        ${fields.number(
          { id: 'leastConfidence', name: 'setConfidence', hint: 'setConfidenceHint' },
          leastConfidence,
          catalogueBounds('leastConfidence'),
          value => fields.keep('leastConfidence', value),
        )}`,
        host,
      ),
    )
  }
  const fields = createFields(context, draw)
  const stops = [
    watchShown(store, 'settings', [s => s.settings, s => s.recognition], draw),
    // What can be known of them is asked each time that they are looked at, and for other choices.
    watchShown(
      store,
      'settings',
      [s => s.settings.recognisers, s => s.settings.speechServerAddress, s => s.settings.language],
      () => actions.lookForRecognisers(),
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
