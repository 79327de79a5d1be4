import '../../kept.css'
import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { sizeWords } from '../../../../src/language/size-words.ts'
import type { KeptState } from '../../../../src/state/answers-state.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { keptFilesPart } from './kept-files-part.ts'
import { keptItem } from './kept-item.ts'
import { type KeptLabel, keptLabelIn } from './kept-texts.ts'
import { keptTools } from './kept-tools.ts'
import { recalledPart } from './recalled-part.ts'

/** What was kept: a search, the entries that were found with all that can be done with them, and how they are ordered. */
export const keptView: View = (host, context) => {
  const { store, language } = context
  const label = keptLabelIn(language)
  // Whoever forgets the last one stays here.
  host.tabIndex = -1
  let asked = 0
  let shown: PanelState['keptFile']
  const draw = ({ kept, recalled, settings, keptFile, keptFileAsked }: PanelState) => {
    keepingFocus(host, '.kept-entry', () =>
      render(
        html`<section class="kept" aria-labelledby="kept-title">
          <h2 id="kept-title">${label('kept')}</h2>
          ${search(kept, label, context)}
          ${recalled === undefined ? nothing : recalledPart(recalled, label, context)}
          ${
            kept === undefined
              ? nothing
              : html`${entries(kept, label, context)} ${keptTools(kept, settings, label, context)}`
          }
          ${keptFilesPart(keptFile, (kept?.count ?? 0) > 0, label, context)}
        </section>`,
        host,
      ),
    )
    // What was read is what comes next: whoever reads by screen reader or keys is brought there.
    if (keptFile !== undefined && keptFile !== shown)
      host.querySelector<HTMLElement>('#kept-file-preview')?.focus()
    shown = keptFile
    if (keptFileAsked === asked) return
    asked = keptFileAsked
    const field = host.querySelector<HTMLInputElement>('#kept-file-field')
    field?.focus()
    // Chrome opens the chooser only in answer to a hand; else the field has the focus and one press opens it.
    if (navigator.userActivation.isActive) field?.click()
  }
  return watchShown(
    store,
    'answers',
    [
      state => state.kept,
      state => state.recalled,
      state => state.keptFile,
      state => state.keptFileAsked,
      ({ settings }) => settings.tagWeighting,
      ({ settings }) => settings.keptMegabytes,
    ],
    draw,
  )
}

function search(kept: KeptState | undefined, label: KeptLabel, { actions, language }: ViewContext) {
  const seek = (event: SubmitEvent) => {
    event.preventDefault()
    const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
    const words = input?.value.trim() ?? ''
    if (words === '') actions.run('recall-all')
    else actions.run('recall', { words })
  }
  return html`<form class="kept-search" role="search" @submit=${seek}>
      <label for="kept-sought">${label('keptSearch')}</label>
      <input class="field" id="kept-sought" type="search" autocomplete="off" spellcheck="false" maxlength="500"
        .value=${kept?.sought ?? ''} aria-describedby="kept-search-hint" />
      <button type="submit" class="button primary">${label('recall')}</button>
      <button type="button" class="button" @click=${() => actions.run('recall-all')}>${label('recallAll')}</button>
    </form>
    <p class="hint" id="kept-search-hint">${label('keptSearchHint')}</p>
    ${
      kept === undefined
        ? nothing
        : html`<p class="hint">${label('size', {
            count: kept.count,
            size: sizeWords(kept.bytes, language),
            most: sizeWords(kept.mostBytes, language),
          })}</p>`
    }`
}

function entries(kept: KeptState, label: KeptLabel, context: ViewContext) {
  const { rows, found, sought, opened, count, related } = kept
  if (count === 0) return html`<p class="empty">${label('none')}</p>`
  if (rows.length === 0) return html`<p class="empty">${label('noneShown')}</p>`
  const { actions } = context
  return html`${
    related.length === 0
      ? nothing
      : html`<h3 class="group-title" id="kept-related">${label('related')}</h3>
          <ul class="tags" role="list" aria-labelledby="kept-related">${related.map(
            ({ name, npmi }) => html`<li class="tag">
              <button type="button" class="tag-name" @click=${() => actions.run('recall', { words: name })}><bdi>${name}</bdi><span class="item-detail"> ${label('together', { percent: Math.round(100 * npmi) })}</span></button>
            </li>`,
          )}</ul>`
  }
    <p class="hint" role="status">${
      sought === ''
        ? label('shown', { shown: rows.length, found })
        : label('shownFor', { sought, shown: rows.length, found })
    }</p>
    <ol class="list kept-list" role="list">${repeat(
      rows,
      ({ id }) => id,
      (row, at) => keptItem(row, at + 1, row.id === opened, label, context),
    )}</ol>
    ${
      rows.length < found
        ? html`<button type="button" class="button" @click=${() => actions.run('recall-more')}>${label('more')}</button>`
        : nothing
    }`
}
