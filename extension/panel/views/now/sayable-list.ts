import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { phraseInWords } from '../../../../src/speech/phrase-template.ts'
import type { ShownSayable } from '../../../../src/state/panel-state.ts'
import type { CommandRow } from '../../panel-actions.ts'
import { filledLabel } from '../../panel-texts.ts'
import { keepingFocus } from '../keep-focus.ts'
import { strikesInNames } from '../keyboard/key-picture.ts'
import { beginningOf, phrasePieces } from '../phrase-words.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { sayableLabels } from './sayable-texts.ts'

/**
 * What can be said now, each with its keys: a click does it, or begins it in Command where something is missing.
 * It follows what goes on without a word to screen readers: it is read by whoever goes there.
 */
export const sayableList: View = (host, context) =>
  watchShown(context.store, 'now', [state => state.sayable], ({ sayable }) =>
    keepingFocus(host, 'li', () => render(sayable === undefined ? nothing : section(sayable, context), host)),
  )

function section({ about, rows, from, total }: ShownSayable, context: ViewContext) {
  const { commands, actions, language } = context
  const label = (key: keyof typeof sayableLabels, fill?: Readonly<Record<string, string | number>>) =>
    filledLabel(sayableLabels[key][language], fill, language)
  const found = rows.flatMap(id => commands.find(row => row.id === id) ?? [])
  return html`<section class="choices sayable" aria-labelledby="sayable-title">
    <div class="sayable-head">
      <h2 id="sayable-title" class="choices-title" dir="auto">${
        about === '' ? label('sayableNow') : label('sayableAbout', { about })
      }</h2>
      <button type="button" class="button quiet" @click=${() => actions.run('close-list')}>${label('sayableClose')}</button>
    </div>
    <ul class="list choices-rows" role="list">${repeat(
      found,
      row => row.id,
      row => item(row, context),
    )}</ul>
    ${
      total > rows.length
        ? html`<button type="button" class="button quiet" @click=${() => actions.run('more')}>${label(
            'sayableMore',
            { from: from + 1, to: from + rows.length, total },
          )}</button>`
        : nothing
    }
  </section>`
}

function item({ id, phrases, help, motif, chord }: CommandRow, { label, actions, prompt }: ViewContext) {
  const [first = id] = phrases
  const pieces = phrasePieces(first, label)
  const open = pieces.some(({ slot }) => slot)
  const keys = strikesInNames(chord === undefined ? motif : [chord])
  return html`<li>
    <button type="button" class="choice sayable-row" title=${help}
      aria-label="${phraseInWords(first)}, ${keys}"
      @click=${() => (open ? prompt(beginningOf(first)) : actions.run(id))}>
      <span class="item-name">${pieces.map(({ text, slot }) => (slot ? html`<var>${text}</var>` : text))}</span>
      <span class="notes">${keys}</span>
    </button>
  </li>`
}
