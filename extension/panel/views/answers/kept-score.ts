import { html, svg } from 'lit-html'
import type { Language } from '../../../../src/language/language.ts'
import type { KeptRow } from '../../../../src/state/answers-state.ts'
import type { KeptLabel } from './kept-texts.ts'

type Score = NonNullable<KeptRow['score']>

const parts = [
  ['words', 'scoreWords'],
  ['tags', 'scoreTags'],
  ['meaning', 'scoreMeaning'],
] as const

/** Longest bar, in units of its picture. */
const longest = 60

/** Why an entry was found: each part in words and figures, with a bar as long as its share of the parts. */
export function keptScore(score: Score, label: KeptLabel, language: Language) {
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const sum = parts.reduce((total, [part]) => total + score[part], 0)
  return html`<dl class="score" aria-label=${label('score')}>
    ${parts.map(
      ([part, name]) => html`<div>
        <dt>${label(name)}</dt>
        <dd><span class="figure">${figure.format(score[part])}</span>
          <svg viewBox="0 0 ${longest} 8" width=${longest} height="8" aria-hidden="true">${bar(sum === 0 ? 0 : score[part] / sum)}</svg></dd>
      </div>`,
    )}
    <div><dt>${label('scoreAll')}</dt><dd><span class="figure">${figure.format(score.all)}</span></dd></div>
  </dl>`
}

function bar(share: number) {
  return svg`<rect class="score-whole" x="0.5" y="0.5" width=${longest - 1} height="7" />
    <rect class="score-share" x="0" y="0" width=${Math.max(0, Math.min(1, share)) * longest} height="8" />`
}
