import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { languageNames, languages } from '../../../../src/language/language.ts'
import { sayError, render as words } from '../../../../src/language/text.ts'
import { watchShown } from '../view-context.ts'
import { catalogueBounds } from './number-bounds.ts'
import { createFields } from './settings-fields.ts'
import type { LabelKey, SettingsSection } from './settings-labels.ts'
import { voiceGroups } from './voice-groups.ts'

/** What per cent of the usual come to in words: from each on, the highest first. */
const rateWords = [
  [170, 'rateVeryFast'],
  [110, 'rateFast'],
  [95, 'rateUsual'],
  [70, 'rateSlow'],
  [0, 'rateVerySlow'],
] as const
const pitchWords = [
  [140, 'pitchVeryHigh'],
  [105, 'pitchHigh'],
  [95, 'rateUsual'],
  [70, 'pitchLow'],
  [0, 'pitchVeryLow'],
] as const

function inWords<K extends LabelKey>(value: number, words: readonly (readonly [number, K])[]): LabelKey {
  return words.find(([from]) => value >= from)?.[1] ?? 'rateUsual'
}

/** What is spoken and sounded, by which voice and in which language. */
export const feedbackSection: SettingsSection = (host, context) => {
  const { store, label, actions, language } = context

  const voiceChoice = () => {
    const { settings, voices } = store.getState()
    const spoken = settings.voiceLanguage === 'auto' ? language : settings.voiceLanguage
    const absent = settings.voice !== '' && !voices.some(({ id }) => id === settings.voice)
    const option = (value: string, shown: string) =>
      html`<option value=${value} .selected=${live(settings.voice === value)}>${shown}</option>`
    return html`<div class="setting" data-setting="voice">
      <label for="set-voice">${label('setVoice')}</label>
      <select class="field" id="set-voice" aria-describedby="voice-hint voice-mark"
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) fields.keep('voice', target.value)
        }}>
        ${option('', label('voiceAuto'))}
        ${absent ? option(settings.voice, label('voiceAbsent', { voice: settings.voice })) : nothing}
        ${voiceGroups(voices, spoken).map(
          group => html`<optgroup label=${group.title}>
            ${group.voices.map(({ id, name }) => option(id, name))}
          </optgroup>`,
        )}
      </select>
      <p class="hint" id="voice-hint">${label('setVoiceHint')}</p>${fields.mark('voice')}
      ${voices.length === 0 ? html`<p>${words(language, sayError({ code: 'voice-missing', detail: {} }))}</p>` : nothing}
    </div>`
  }

  const draw = () => {
    const {
      feedback,
      speakOutcomes,
      speakAnswers,
      proposals,
      soundOutcomes,
      speakReadBack,
      playReadBack,
      speakDictated,
      voiceLanguage,
      readingSpeed,
      speechRate,
      speechPitch,
    } = store.getState().settings
    render(
      html`${feedback ? nothing : html`<p class="hint">${label('feedbackOffHint')}</p>`}
      ${fields.check(
        { id: 'speakOutcomes', name: 'setSpeakOutcomes', hint: 'setSpeakOutcomesHint' },
        speakOutcomes,
        on => fields.keep('speakOutcomes', on),
      )}
      ${fields.check(
        { id: 'speakAnswers', name: 'setSpeakAnswers', hint: 'setSpeakAnswersHint' },
        speakAnswers,
        on => fields.keep('speakAnswers', on),
      )}
      ${fields.check({ id: 'proposals', name: 'setProposals', hint: 'setProposalsHint' }, proposals, on =>
        fields.keep('proposals', on),
      )}
      ${fields.check({ id: 'soundOutcomes', name: 'setSoundOutcomes' }, soundOutcomes, on => fields.keep('soundOutcomes', on))}
      ${fields.check({ id: 'speakReadBack', name: 'setSpeakNames' }, speakReadBack, on => fields.keep('speakReadBack', on))}
      ${fields.check({ id: 'playReadBack', name: 'setSoundNames' }, playReadBack, on => fields.keep('playReadBack', on))}
      ${fields.check(
        { id: 'speakDictated', name: 'setSpeakDictated', hint: 'setSpeakDictatedHint' },
        speakDictated,
        on => fields.keep('speakDictated', on),
      )}
      ${fields.choice(
        { id: 'voiceLanguage', name: 'setVoiceLanguage' },
        voiceLanguage,
        [['auto', label('voiceLanguageAuto')], ...languages.map(tag => [tag, languageNames[tag]] as const)],
        value => fields.keep('voiceLanguage', value),
      )}
      ${voiceChoice()}
      ${fields.range(
        { id: 'speechRate', name: 'setSpeechRate', hint: 'setSpeechRateHint' },
        speechRate,
        catalogueBounds('speechRate'),
        rate => label(inWords(rate, rateWords)),
        value => fields.keep('speechRate', value),
      )}
      ${fields.range(
        { id: 'speechPitch', name: 'setSpeechPitch', hint: 'setSpeechPitchHint' },
        speechPitch,
        catalogueBounds('speechPitch'),
        pitch => label(inWords(pitch, pitchWords)),
        value => fields.keep('speechPitch', value),
      )}
      <p class="setting"><button type="button" class="button" @click=${() => actions.run('try-voice')}>${label('tryVoice')}</button></p>
      ${fields.number(
        { id: 'readingSpeed', name: 'setReadingSpeed', hint: 'setReadingSpeedHint' },
        readingSpeed,
        catalogueBounds('readingSpeed'),
        value => fields.keep('readingSpeed', value),
      )}`,
      host,
    )
  }
  const fields = createFields(context, draw)
  return watchShown(store, 'settings', [s => s.settings, s => s.voices], draw)
}
