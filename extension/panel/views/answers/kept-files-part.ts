import { html, nothing } from 'lit-html'
import { sizeWords } from '../../../../src/language/size-words.ts'
import type { KeptFilePreview } from '../../../../src/state/answers-state.ts'
import { givenBytes } from '../given-bytes.ts'
import type { ViewContext } from '../view-context.ts'
import type { KeptLabel } from './kept-texts.ts'

/** Files of what is kept: given away, chosen, and shown before any of it is kept. */
export function keptFilesPart(
  preview: KeptFilePreview | undefined,
  any: boolean,
  label: KeptLabel,
  context: ViewContext,
) {
  const { actions } = context
  const choose = async ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    await actions.readSequenceFiles(givenBytes(target.files))
    // Emptied, so that the same file can be chosen again after it was mended.
    target.value = ''
  }
  return html`${preview === undefined ? nothing : shown(preview, label, context)}
    <h3 class="group-title">${label('files')}</h3>
    ${
      any
        ? html`<div class="item-buttons kept-file-buttons">
            <button type="button" class="button" @click=${() => actions.run('export-kept')}>${label('fileExport')}</button>
            <button type="button" class="button" @click=${() => actions.run('export-training')}>${label('fileTraining')}</button>
          </div>
          <p class="hint">${label('fileTrainingHint')}</p>`
        : nothing
    }
    <div class="setting">
      <label for="kept-file-field">${label('fileImport')}</label>
      <input id="kept-file-field" class="field" type="file" accept=".json,application/json"
        aria-describedby="kept-file-hint" @change=${choose} />
      <p class="hint" id="kept-file-hint">${label('fileImportHint')}</p>
    </div>`
}

function shown(
  { name, entries, fresh, here, missing, bytes, refused, refusedCount, examples }: KeptFilePreview,
  label: KeptLabel,
  { actions, language }: ViewContext,
) {
  return html`<section class="choices" id="kept-file-preview" tabindex="-1" aria-labelledby="kept-file-title">
    <h3 class="choices-title" id="kept-file-title">${label('fileRead')}</h3>
    <p><bdi>${name}</bdi> · ${label('fileEntries', { count: entries, fresh })} · ${sizeWords(bytes, language)}</p>
    ${missing === 0 ? nothing : html`<p><strong>${label('fileMissing', { count: missing })}</strong></p>`}
    ${
      examples.length === 0
        ? nothing
        : html`<ul class="kept-examples">${examples.map(example => html`<li><bdi>${example}</bdi></li>`)}${entries > examples.length ? html`<li aria-hidden="true">…</li>` : nothing}</ul>`
    }
    ${
      refusedCount === 0
        ? nothing
        : html`<h4 class="group-title">${label('fileRefused', { count: refusedCount })}</h4>
          <ul class="kept-examples">${refused.map(
            ({ at, why }) => html`<li>${label('fileRow', { at })}: ${label(`refused-${why}`)}</li>`,
          )}${refusedCount > refused.length ? html`<li aria-hidden="true">…</li>` : nothing}</ul>`
    }
    <div class="item-buttons">
      ${fresh === 0 ? nothing : html`<button type="button" class="button primary" @click=${() => actions.run('keep-import')}>${label('fileMerge', { count: fresh })}</button>`}
      ${entries === 0 || here === 0 ? nothing : html`<button type="button" class="button" @click=${() => actions.run('replace-kept')}>${label('fileReplace', { here })}</button>`}
      <button type="button" class="button quiet" @click=${() => actions.run('discard-import')}>${label('fileLeave')}</button>
    </div>
  </section>`
}
