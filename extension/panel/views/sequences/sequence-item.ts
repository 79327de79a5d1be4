import { html, nothing } from 'lit-html'
import { sizeWords } from '../../../../src/language/size-words.ts'
import type { SequenceRow } from '../../../../src/state/panel-state.ts'
import { minutesSeconds } from '../phrase-words.ts'
import type { ViewContext } from '../view-context.ts'
import { type SequencesLabelKey, sequencesLabelIn } from './sequences-texts.ts'

/** What is done with a sequence by a command of its own, where there is one. */
const further: readonly (readonly [command: string, label: SequencesLabelKey])[] = [
  ['edit-sequence', 'sequenceEdit'],
  ['share', 'sequenceShare'],
  ['export-sequence', 'sequenceExport'],
]

/** A kept sequence, and all that can be done with it. */
export function sequenceItem(row: SequenceRow, plays: boolean, context: ViewContext) {
  const { actions, label, commands } = context
  const { id, name } = row
  const own = sequencesLabelIn(context.language)
  const there = further.filter(([command]) => commands.some(known => known.id === command))
  return html`<li class="item" data-plays=${plays ? 'yes' : nothing}>
    ${sequenceWords(row, plays, context)}
    <div class="item-buttons">
      ${button(label('playSequence'), name, () => actions.run('play', { name }), 'button')}
      ${there.map(([command, words]) => button(own(words), name, () => actions.run(command, { name })))}
    </div>
    <details class="item-more">
      <summary>${own('sequenceChange')}<span class="unseen"> ${name}</span></summary>
      <form class="item-line" @submit=${(event: SubmitEvent) => rename(event, row, context)}>
        <label for="sequence-${id}">${own('sequenceCalled')}<span class="unseen"> ${name}</span></label>
        <input class="field" id="sequence-${id}" type="text" autocomplete="off" spellcheck="false" maxlength="300" .value=${name} />
        <button type="submit" class="button quiet">${own('sequenceRename')}<span class="unseen"> ${name}</span></button>
      </form>
      <div class="item-buttons">
        ${button(own('sequenceCopy'), name, () => actions.run('duplicate-sequence', { name: id }))}
        ${button(label('delete'), name, () => actions.run('forget-sequence', { name: id }))}
      </div>
    </details>
  </li>`
}

/** A deleted one, which can be brought back. */
export function deletedSequence(row: SequenceRow, context: ViewContext) {
  const own = sequencesLabelIn(context.language)
  return html`<li class="item">
    ${sequenceWords(row, false, context)}
    <div class="item-buttons">
      ${button(own('sequenceRestore'), row.name, () => context.actions.run('bring-back-sequence', { name: row.id }), 'button')}
    </div>
  </li>`
}

function rename(event: SubmitEvent, { id }: SequenceRow, { actions }: ViewContext): void {
  event.preventDefault()
  const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
  if (input !== null) actions.run('rename-sequence', { name: id, to: input.value })
}

function sequenceWords(
  { name, createdAt, durationMs, steps, tabs, bytes, imported }: SequenceRow,
  plays: boolean,
  { label, language }: ViewContext,
) {
  const own = sequencesLabelIn(language)
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return html`<div class="item-words">
    <bdi class="item-name">${name}</bdi>
    <span class="item-detail">${when.format(createdAt)}</span>
    <span class="item-detail"><span class="unseen">${label('length')} </span><span class="figure">${minutesSeconds(durationMs)}</span> · ${label('stepCount', { count: steps })} · ${own('sequenceTabs', { count: tabs })}${
      bytes === 0 ? nothing : html` · ${sizeWords(bytes, language)}`
    }${imported ? html` · ${own('sequenceImported')}` : nothing}${plays ? html` · <strong>${label('playsNow')}</strong>` : nothing}</span>
  </div>`
}

function button(words: string, name: string, press: () => void, look = 'button quiet') {
  return html`<button type="button" class=${look} @click=${press}>${words}<span class="unseen"> ${name}</span></button>`
}
