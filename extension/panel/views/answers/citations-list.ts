import { html, nothing, type TemplateResult } from 'lit-html'
import type { AnswerRow } from '../../../../src/state/answers-state.ts'
import type { ViewContext } from '../view-context.ts'
import { citationsLabels } from './citations-texts.ts'

/** UTF-16 units of a passage that its button shows. */
const longestShown = 160

/** The passages that an answer rests on, each a button with the number by which it is said and played. */
export function citationsList(
  { citations }: Pick<AnswerRow, 'citations'>,
  { language, actions }: Pick<ViewContext, 'language' | 'actions'>,
): TemplateResult | typeof nothing {
  if (citations.length === 0) return nothing
  const label = (key: keyof typeof citationsLabels) => citationsLabels[key][language]
  return html`<section class="citations" aria-label=${label('citations')}>
    <h3>${label('citations')}</h3>
    <ol class="citation-rows">${citations.map(
      ({ number, text, title }) =>
        html`<li>
          <button type="button" class="button quiet citation" @click=${() => actions.run('show-citation', { number })}>
            <span class="citation-number">${number}</span>
            <span class="citation-words"><q dir="auto">${shortened(text)}</q> <cite class="hint" dir="auto">${title}</cite></span>
          </button>
        </li>`,
    )}</ol>
    <p class="hint">${label('citationHint')}</p>
  </section>`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longestShown
    ? line
    : `${line.slice(0, longestShown).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')} …`
}
