import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { WordRow } from '../../../../src/state/panel-state.ts'
import { keyPicture } from '../keyboard/key-picture.ts'
import type { SettingsContext } from './settings-labels.ts'

/** The words of the vocabulary in use, and the form for another one. */
export function vocabularyWords(words: readonly WordRow[], context: SettingsContext) {
  const { label } = context
  return html`<h3 class="choices-title" id="words-title">${label('wordsOf')}</h3>
    ${
      words.length === 0
        ? html`<p class="hint">${label('wordsNone')}</p>`
        : html`<ul class="list" role="list" aria-labelledby="words-title">${repeat(
            words,
            row => row.id,
            row => wordItem(row, context),
          )}</ul>`
    }
    ${wordForm(context)}`
}

function wordItem(row: WordRow, { label, actions }: SettingsContext) {
  const { id, phrases, means, notes, strikes, collides, unknown } = row
  const called = phrases[0] ?? notes
  return html`<li class="item">
    <div class="item-words">
      <bdi class="item-name">${called}</bdi>
      <span class="item-detail">${label('means')} <bdi>${means}</bdi></span>
      ${phrases.slice(1).map(phrase => html`<bdi class="item-detail">${phrase}</bdi>`)}
      <span class="item-detail notes">${notes === '' ? label('unplayed') : notes}</span>
      ${collides ? html`<span class="item-detail"><strong>${label('wordCollides')}</strong></span>` : nothing}
      ${unknown ? html`<span class="item-detail"><strong>${label('wordUnknown')}</strong></span>` : nothing}
    </div>
    <div class="item-buttons">
      ${
        notes !== '' || unknown
          ? nothing
          : html`<button type="button" class="button" @click=${() => actions.run('learn-keys', { words: called })}>${label('wordKeys')}<span class="unseen"> ${called}</span></button>`
      }
      <button type="button" class="button quiet" @click=${() => actions.run('forget-word', { words: id })}>${label('delete')}<span class="unseen"> ${called}</span></button>
    </div>
    ${strikes.length === 0 ? nothing : html`<div class="item-picture" aria-hidden="true">${keyPicture(strikes)}</div>`}
  </li>`
}

function wordForm({ label, actions }: SettingsContext) {
  const typed = (form: HTMLFormElement, name: string) => {
    const value = new FormData(form).get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = event.target
    const meaning = typed(form, 'meaning')
    const words = typed(form, 'said')
    if (event.submitter?.getAttribute('value') === 'keys') actions.run('learn-keys', { words: meaning })
    else actions.run('learn-phrase', { words, meaning })
  }
  return html`<form class="setting" @submit=${submit}>
    <label for="word-meaning">${label('wordMeans')}</label>
    <input class="field" id="word-meaning" name="meaning" type="text" maxlength="200" required
      autocomplete="off" spellcheck="false" placeholder=${label('wordMeansHint')} />
    <label for="word-said">${label('wordSaid')}</label>
    <input class="field" id="word-said" name="said" type="text" maxlength="100" autocomplete="off" spellcheck="false" />
    <div class="item-buttons">
      <button type="submit" class="button" value="words">${label('wordAdd')}</button>
      <button type="submit" class="button" value="keys">${label('wordKeys')}</button>
    </div>
  </form>`
}
