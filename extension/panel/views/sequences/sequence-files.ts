import { html, nothing, render } from 'lit-html'
import { sayError, render as words } from '../../../../src/language/text.ts'
import type { SequencePreview } from '../../../../src/state/sequence-state.ts'
import { givenBytes } from '../given-bytes.ts'
import { minutesSeconds } from '../phrase-words.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { sequenceFilesLabel } from './sequence-files-texts.ts'

/** Where files of sequences are chosen, and what is in them before it is kept. All of it is untrusted. */
export const sequenceFiles: View = (host, context) => {
  const { store, actions, language } = context
  const label = sequenceFilesLabel(language)
  let asked = 0
  let shown: SequencePreview | undefined

  const choose = async ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    await actions.readSequenceFiles(givenBytes(target.files))
    // Emptied, so that the same file can be chosen again after it was mended.
    target.value = ''
  }

  return watchShown(
    store,
    'sequences',
    [state => state.sequencePreview, state => state.sequenceFilesAsked],
    ({ sequencePreview, sequenceFilesAsked }) => {
      render(
        html`${sequencePreview === undefined ? nothing : preview(sequencePreview, context)}
        <div class="setting">
          <label for="sequence-files-field">${label('sequenceFiles')}</label>
          <input id="sequence-files-field" class="field" type="file" multiple
            accept=".mid,.midi,.kar,.txt,audio/midi,audio/x-midi,text/plain"
            aria-describedby="sequence-files-hint" @change=${choose} />
          <p class="hint" id="sequence-files-hint">${label('sequenceFilesHint')}</p>
        </div>`,
        host,
      )
      // What was read is what comes next: whoever reads by screen reader or keys is brought there.
      if (sequencePreview !== undefined && sequencePreview !== shown)
        host.querySelector<HTMLElement>('#sequence-preview')?.focus()
      shown = sequencePreview
      if (sequenceFilesAsked === asked) return
      asked = sequenceFilesAsked
      const field = host.querySelector<HTMLInputElement>('#sequence-files-field')
      field?.focus()
      // Chrome opens the chooser only in answer to a hand; else the field has the focus and one press opens it.
      if (navigator.userActivation.isActive) field?.click()
    },
  )
}

function preview({ sequences, refused }: SequencePreview, { language, actions }: ViewContext) {
  const label = sequenceFilesLabel(language)
  const listed = (title: 'importHosts' | 'importCommands', items: readonly string[], more: number) =>
    items.length === 0
      ? nothing
      : html`<span class="item-detail">${label(title)}: ${items.map(
          (item, index) => html`${index === 0 ? nothing : ' · '}<bdi>${item}</bdi>`,
        )}${more === 0 ? nothing : html` <strong>${label('importMore', { count: more })}</strong>`}</span>`
  return html`<section class="choices" id="sequence-preview" tabindex="-1" aria-labelledby="sequence-preview-title">
    <h2 class="choices-title" id="sequence-preview-title">${label('importTitle')}</h2>
    <ul class="list" role="list">${sequences.map(
      row => html`<li class="item"><div class="item-words">
        <bdi class="item-name">${row.name}</bdi>
        <span class="item-detail" dir="auto">${label('importFrom', { from: row.from })}</span>
        <span class="item-detail"><span class="unseen">${label('importLength')} </span><span class="figure">${minutesSeconds(row.durationMs)}</span>
          · ${label('importSteps', { count: row.steps })} · ${label('importNotes', { count: row.notes })}</span>
        ${row.midiOnly ? html`<strong class="item-detail">${label('importMidiOnly')}</strong>` : nothing}
        ${listed('importHosts', row.hosts, row.more.hosts)} ${listed('importCommands', row.commands, row.more.commands)}
      </div></li>`,
    )}</ul>
    ${
      refused.length === 0
        ? nothing
        : html`<h3 class="group-title">${label('importRefused')}</h3>
          <ul class="list" role="list">${refused.map(
            ({ from, error }) => html`<li class="item"><div class="item-words">
              <bdi class="item-name">${from}</bdi>
              <span class="item-detail" dir="auto">${words(language, sayError(error))}</span>
            </div></li>`,
          )}</ul>`
    }
    <div class="item-buttons">
      ${
        sequences.length === 0
          ? nothing
          : html`<button type="button" class="button primary" @click=${() => actions.run('keep-import')}>${label('importKeep')}</button>`
      }
      <button type="button" class="button quiet" @click=${() => actions.run('discard-import')}>${label(sequences.length === 0 ? 'importClose' : 'importLeave')}</button>
    </div>
  </section>`
}
