import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { noteName } from '../../../../src/music/notes.ts'
import { fitsAsPushKey } from '../../../../src/speech/push-key-code.ts'
import { fitsAsWakeWord } from '../../../../src/speech/wake-word.ts'
import { watchShown } from '../view-context.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** When words count, the wake word, and what is held to talk. */
export const listeningSection: SettingsSection = (host, context) => {
  const { store, label, actions, language } = context
  let unfitKey = false
  const takeKey = (event: KeyboardEvent) => {
    const { code } = event
    // What the browser does by such keys it shall go on doing.
    if (event.ctrlKey || event.altKey || event.metaKey) return
    // These go on through the panel, or are only on the way to another key.
    if (['Tab', 'Escape'].includes(code) || /^(Alt|Control|Meta|Shift|OS)/.test(code)) return
    event.preventDefault()
    event.stopPropagation()
    unfitKey = !fitsAsPushKey(code)
    if (unfitKey) draw()
    else fields.keep('pushKey', code)
  }
  const draw = () => {
    const { listenMode, wakeWord, pushNotes, pushKey } = store.getState().settings
    render(
      html`${fields.choice(
        { id: 'listenMode', name: 'setListenMode', hint: 'setListenModeHint' },
        listenMode,
        [
          ['always', label('listenAlways')],
          ['push', label('listenPush')],
          ['wake', label('listenWake')],
        ],
        value => fields.keep('listenMode', value),
      )}
      ${fields.words(
        { id: 'wakeWord', name: 'setWakeWord', hint: 'setWakeWordHint' },
        wakeWord,
        'text',
        'badWakeWord',
        typed => fitsAsWakeWord(typed, language) && fields.keep('wakeWord', typed.trim()),
      )}
      <div class="setting" data-setting="pushNotes" role="group" aria-labelledby="push-notes-name" aria-describedby="push-notes-hint pushNotes-mark">
        <p><span id="push-notes-name">${label('setPushNotes')}</span>:
          <bdi id="push-notes-now">${pushNotes.length === 0 ? label('pushNone') : pushNotes.map(noteName).join('+')}</bdi></p>
        <div class="buttons">
          <button type="button" class="button" @click=${() => actions.run('learn-push-keys')}>${label('learnPush')}</button>
          <button type="button" class="button" @click=${() => void actions.change({ pushNotes: [] })}>${label('noPushNotes')}</button>
        </div>
        <p class="hint" id="push-notes-hint">${label('setPushNotesHint')}</p>${fields.mark('pushNotes')}
      </div>
      <div class="setting" data-setting="pushKey">
        <label for="set-pushKey">${label('setPushKey')}</label>
        <input class="field short" id="set-pushKey" type="text" readonly .value=${live(pushKey === '' ? label('pushNone') : pushKey)}
          aria-invalid=${unfitKey ? 'true' : 'false'} aria-describedby="pushKey-refusal pushKey-hint pushKey-mark" @keydown=${takeKey} />
        <p class="refusal" id="pushKey-refusal" role="alert">${unfitKey ? label('badPushKey') : nothing}</p>
        <p class="hint" id="pushKey-hint">${label('setPushKeyHint')}</p>${fields.mark('pushKey')}
        <button type="button" class="button" @click=${() => {
          unfitKey = false
          void actions.change({ pushKey: '' }).then(draw)
        }}>${label('noPushKey')}</button>
      </div>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.listenMode,
      s => s.settings.wakeWord,
      s => s.settings.pushNotes,
      s => s.settings.pushKey,
    ],
    draw,
  )
}
