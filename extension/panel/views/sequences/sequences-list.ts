import { html, nothing, render, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { repeat } from 'lit-html/directives/repeat.js'
import { sizeWords } from '../../../../src/language/size-words.ts'
import type { PanelState, SequenceRow } from '../../../../src/state/panel-state.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { deletedSequence, sequenceItem } from './sequence-item.ts'
import { sequencesLabelIn } from './sequences-texts.ts'

/** Rows that are drawn at once: with more a panel is slow, and nobody reads them. */
const mostDrawn = 100

/** The kept sequences with a search over them, and those that were deleted lately. */
export const sequencesList: View = (host, context) => {
  const { store, label } = context
  return watchShown(
    store,
    'sequences',
    [
      state => state.sequences,
      state => state.deletedSequences,
      state => state.sequenceSearch,
      state => state.sequencesFound,
      state => state.playing?.id,
    ],
    state => {
      const { sequences, deletedSequences, playing } = state
      const found = foundAmong(state)
      keepingFocus(host, 'li', () =>
        render(
          html`${sequences.length === 0 ? nothing : search(state, found.length, context)}
          ${
            sequences.length === 0
              ? html`<p class="empty">${label('sequencesNone')}</p>`
              : list(found, row => sequenceItem(row, row.id === playing?.id, context), context)
          }
          ${deletedSequences.length === 0 ? nothing : deleted(deletedSequences, context)}
          ${total([...sequences, ...deletedSequences], context)}`,
          host,
        ),
      )
    },
  )
}

function foundAmong({ sequences, sequencesFound }: PanelState): readonly SequenceRow[] {
  if (sequencesFound === undefined) return sequences
  const ids = new Set(sequencesFound)
  return sequences.filter(({ id }) => ids.has(id))
}

function search({ sequenceSearch }: PanelState, count: number, { actions, language }: ViewContext) {
  const own = sequencesLabelIn(language)
  const seek = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) actions.searchSequences(target.value)
  }
  return html`<div class="search">
    <input class="field" type="search" aria-label=${own('sequencesSearch')} placeholder=${own('sequencesSearchHint')}
      autocomplete="off" spellcheck="false" maxlength="200" .value=${live(sequenceSearch)} @input=${seek} />
    <p class="hint" role="status" aria-label=${own('sequencesSearch')}>${
      count === 0 ? own('sequencesFoundNone') : own('sequencesFound', { count })
    }</p>
  </div>`
}

function deleted(rows: readonly SequenceRow[], context: ViewContext) {
  const own = sequencesLabelIn(context.language)
  return html`<section aria-labelledby="sequences-deleted">
    <h2 class="group-title" id="sequences-deleted">${own('sequencesDeleted')}</h2>
    ${list(rows, row => deletedSequence(row, context), context)}
    <button type="button" class="button quiet" @click=${() => context.actions.run('forget-deleted-sequences')}>${own('sequencesPurge')}</button>
  </section>`
}

function total(rows: readonly SequenceRow[], { language }: ViewContext) {
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0)
  if (bytes === 0) return nothing
  return html`<p class="hint">${sequencesLabelIn(language)('sequencesTotal', { size: sizeWords(bytes, language) })}</p>`
}

function list(
  rows: readonly SequenceRow[],
  item: (row: SequenceRow) => TemplateResult,
  { language }: ViewContext,
) {
  if (rows.length === 0) return nothing
  const more = rows.length - mostDrawn
  return html`<ul class="list" role="list">${repeat(rows.slice(0, mostDrawn), ({ id }) => id, item)}</ul>${
    more > 0
      ? html`<p class="hint">${sequencesLabelIn(language)('sequencesMore', { count: more })}</p>`
      : nothing
  }`
}
