import { html, render } from 'lit-html'
import { sizeWords } from '../../../../src/language/size-words.ts'
import { watchShown } from '../view-context.ts'
import { catalogueBounds } from './number-bounds.ts'
import { createFields } from './settings-fields.ts'
import type { SettingsSection } from './settings-labels.ts'

/** How sequences are recorded and played, and what they take up. */
export const sequencesSection: SettingsSection = (host, context) => {
  const { store, label, language } = context
  const draw = () => {
    const { settings, sequences, deletedSequences } = store.getState()
    const { pauseMediaWithRecording, playedNotesSound, playingSpeed, recordVideo } = settings
    const bytes = [...sequences, ...deletedSequences].reduce((sum, row) => sum + row.bytes, 0)
    render(
      html`${fields.check(
        { id: 'pauseMediaWithRecording', name: 'setPauseMedia', hint: 'setPauseMediaHint' },
        pauseMediaWithRecording,
        on => fields.keep('pauseMediaWithRecording', on),
      )}
      ${fields.check({ id: 'playedNotesSound', name: 'setPlayedNotes' }, playedNotesSound, on => fields.keep('playedNotesSound', on))}
      ${fields.number(
        { id: 'playingSpeed', name: 'setPlayingSpeed' },
        playingSpeed,
        catalogueBounds('playingSpeed'),
        value => fields.keep('playingSpeed', value),
      )}
      ${fields.check({ id: 'recordVideo', name: 'setRecordVideo', hint: 'setRecordVideoHint' }, recordVideo, on => fields.keep('recordVideo', on))}
      <p class="hint">${label('sequencesTakeUp', { count: sequences.length, size: sizeWords(bytes, language) })}</p>`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(
    store,
    'settings',
    [
      s => s.settings.pauseMediaWithRecording,
      s => s.settings.playedNotesSound,
      s => s.settings.playingSpeed,
      s => s.settings.recordVideo,
      s => s.sequences,
      s => s.deletedSequences,
    ],
    draw,
  )
}
