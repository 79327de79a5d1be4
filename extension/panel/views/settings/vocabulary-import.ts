import { html, nothing } from 'lit-html'
import { sayError, render as words } from '../../../../src/language/text.ts'
import { longestFile } from '../../../../src/music/vocabulary-limits.ts'
import type { VocabularyPreview } from '../../../../src/state/panel-state.ts'
import type { SettingsContext } from './settings-labels.ts'

/** Where a file is chosen or dropped, and what is in it before any of it is kept. */
export function vocabularyImport(preview: VocabularyPreview | undefined, context: SettingsContext) {
  const { label, actions } = context
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    // A letter takes four bytes at most: what is larger is no vocabulary, and is not even read.
    actions.importVocabulary(file.size > longestFile * 4 ? '' : await file.text())
  }
  const chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    void read(target.files?.[0])
    // The same file may be chosen again once it is mended.
    target.value = ''
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    void read(event.dataTransfer?.files[0])
  }
  return html`<div class="setting" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${dropped}>
      <label for="vocabulary-file">${label('vocabularyFile')}</label>
      <input class="field" id="vocabulary-file" type="file" accept=".json,application/json" @change=${chosen} />
    </div>
    ${preview === undefined ? nothing : shown(preview, context)}`
}

function shown(
  { name, words: rows, problems }: VocabularyPreview,
  { label, actions, language }: SettingsContext,
) {
  return html`<section class="choices" aria-labelledby="import-title">
    <h3 class="choices-title" id="import-title" dir="auto">${label('importTitle', { name })}</h3>
    <ul class="list" role="list">${rows.map(
      row => html`<li class="item"><div class="item-words">
        <bdi class="item-name">${row.phrase || row.notes}</bdi>
        <span class="item-detail">${label('means')} <bdi>${row.means}</bdi></span>
        ${row.phrase === '' || row.notes === '' ? nothing : html`<span class="item-detail notes">${row.notes}</span>`}
      </div></li>`,
    )}</ul>
    ${
      problems.length === 0
        ? nothing
        : html`<h4 class="group-title">${label('importProblems')}</h4>
          <ul class="list" role="list">${problems.map(
            ({ word, error }) => html`<li class="item"><div class="item-words">
              <bdi class="item-name">${word}</bdi>
              <span class="item-detail" dir="auto">${words(language, sayError(error))}</span>
            </div></li>`,
          )}</ul>`
    }
    <div class="item-buttons">
      <button type="button" class="button primary" @click=${() => actions.run('keep-vocabulary')}>${label('importKeep')}</button>
      <button type="button" class="button quiet" @click=${() => actions.run('no')}>${label('importLeave')}</button>
    </div>
  </section>`
}
