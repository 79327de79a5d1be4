import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { sayError, render as words } from '../../../../src/language/text.ts'
import { noteName } from '../../../../src/music/notes.ts'
import { midiState } from '../now/midi-state.ts'
import { watchShown } from '../view-context.ts'
import { type KeyboardRow, keyboardRows, keyboardWords, withChosen } from './keyboard-rows.ts'
import { catalogueBounds } from './number-bounds.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

const channels = Array.from({ length: 16 }, (_, index) => String(index + 1))

/** Which MIDI keyboards are listened to, on which channel, and where their 25 keys begin. */
export const keyboardsSection: SettingsSection = (host, context) => {
  const { store, label, actions, language } = context
  let listed: readonly KeyboardRow[] = []
  const row = (keyboard: KeyboardRow, place: number) => html`<div class="setting">
    <label class="check"><input type="checkbox" id="set-keyboard-${place}" .checked=${live(keyboard.chosen)}
      aria-describedby="keyboard-${place}-state"
      @change=${({ target }: Event) => {
        const on = target instanceof HTMLInputElement && target.checked
        actions.change(({ keyboards }) => ({ keyboards: withChosen(keyboards, keyboard, on) }))
      }} />
      <bdi>${keyboardWords(keyboard, label('keyboardUnnamed'))}</bdi></label>
    <p class="hint" id="keyboard-${place}-state">${label(keyboard.state)}</p>
  </div>`
  const draw = () => {
    const { settings, keyboards, midi } = store.getState()
    const rows = keyboardRows(keyboards, settings.keyboards, listed)
    listed = rows
    const state = midiState(store.getState(), context)
    render(
      // Outcome tells it already, wherever the user is.
      html`<p role="status" aria-live="off" aria-label=${label('keyboardsState')}><bdi>${state.words}</bdi></p>
      ${
        midi.error === 'midi-prompt' || midi.error === 'midi-denied'
          ? html`<button type="button" class="button" @click=${() => actions.openPermissions()}>${label('allow')}</button>`
          : nothing
      }
      <fieldset class="keyboards" data-setting="keyboards" aria-describedby="keyboards-hint keyboards-mark">
        <legend>${label('keyboardsHeard')}</legend>
        ${rows.length === 0 ? html`<p class="hint">${words(language, sayError({ code: 'no-keyboard', detail: {} }))}</p>` : rows.map(row)}
        <p class="hint" id="keyboards-hint">${label('keyboardsHint')}</p>${fields.mark('keyboards')}
      </fieldset>
      ${fields.choice(
        { id: 'midiChannel', name: 'setChannel', hint: 'setChannelHint' },
        String(settings.midiChannel),
        [['0', label('everyChannel')], ...channels.map(channel => [channel, channel] as const)],
        value => fields.keep('midiChannel', Number(value)),
      )}
      ${fields.number(
        { id: 'lowestNote', name: 'setLowest', hint: 'setLowestHint' },
        settings.lowestNote,
        catalogueBounds('lowestNote'),
        value => fields.keep('lowestNote', value),
      )}
      <p id="lowest-now">${label('lowestNow', { note: noteName(settings.lowestNote) })}</p>
      <div class="buttons" role="group" aria-label=${label('setLowest')}>
        <button type="button" class="button" @click=${() => actions.run('lowest-key')}>${label('learnLowest')}</button>
        <button type="button" class="button" @click=${() => actions.run('octave-down')}>${label('octaveDown')}</button>
        <button type="button" class="button" @click=${() => actions.run('octave-up')}>${label('octaveUp')}</button>
      </div>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.keyboards,
      s => s.settings.midiChannel,
      s => s.settings.lowestNote,
      s => s.keyboards,
      s => s.lostKeyboards,
      s => s.midi,
    ],
    draw,
  )
}
