import { html, nothing, render } from 'lit-html'
import { render as words } from '../../../../src/language/text.ts'
import type { ShownChoices } from '../../../../src/state/panel-state.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'

/** What is offered to choose from, numbered; nothing at all when nothing is. It is in several views, one of which is shown. */
export const choicesList: View = choicesIn('now')
export const choicesBesideAnswer: View = choicesIn('answers')
export const choicesInHelp: View = choicesIn('help')

const titleIds = {
  now: 'choices-title',
  answers: 'answer-choices-title',
  help: 'help-choices-title',
} as const

function choicesIn(view: keyof typeof titleIds): View {
  return (host, context) => choices(view, host, context)
}

function choices(view: keyof typeof titleIds, host: HTMLElement, context: ViewContext): () => void {
  let shown: ShownChoices | undefined
  return watchShown(context.store, view, [state => state.choices], ({ choices }) => {
    keepingFocus(host, 'li', () =>
      render(choices === undefined ? nothing : choicesSection(choices, titleIds[view], context), host),
    )
    // Once the view is shown, which is after its parts have drawn.
    if (choices !== undefined && choices !== shown)
      queueMicrotask(() => host.firstElementChild?.scrollIntoView({ block: 'nearest' }))
    shown = choices
  })
}

function choicesSection(
  { title, rows, from, total }: ShownChoices,
  id: string,
  { actions, label, language }: ViewContext,
) {
  return html`<section class="choices" aria-labelledby=${id}>
    <h2 id=${id} class="choices-title" dir="auto">${words(language, title)}</h2>
    <p class="hint">${label('choicesHint')}</p>
    <ol class="list choices-rows">${rows.map(
      (row, place) => html`<li>
        <button type="button" class="choice" @click=${() => actions.run('choose', { number: place + 1 })}>
          <span class="choice-number">${place + 1}</span>
          <span class="item-words"><bdi class="item-name">${row.label}</bdi>${
            row.detail === '' ? nothing : html` <bdi class="item-detail">${row.detail}</bdi>`
          }</span>
        </button>
      </li>`,
    )}</ol>
    ${
      total > rows.length
        ? html`<button type="button" class="button quiet" @click=${() => actions.run('more')}>${label(
            'choicesMore',
            { from: from + 1, to: from + rows.length, total },
          )}</button>`
        : nothing
    }
  </section>`
}
