import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { sameModel } from '../../../../src/answers/model-names.ts'
import {
  memorySizes,
  type RecommendedModel,
  recommendedAsOf,
  recommendFor,
} from '../../../../src/answers/recommended-models.ts'
import { sizeWords } from '../../../../src/language/size-words.ts'
import type { ModelsState } from '../../../../src/state/answers-state.ts'
import type { ViewContext } from '../view-context.ts'
import type { ModelsLabel } from './models-texts.ts'

/** Models that fit into the memory of the machine, and the choice of how much that is. */
export function recommendedItems(
  { memory, models, pulls }: ModelsState,
  label: ModelsLabel,
  { language, actions }: ViewContext,
) {
  const { first, others, embedder } = recommendFor(memory.gigabytes)
  const size = (gigabytes: number) => sizeWords(gigabytes * 1e9, language)
  const taken = (name: string) =>
    [...models, ...pulls].some(other => sameModel(other.name, name) || other.name.startsWith(`${name}:`))
  const item = (model: RecommendedModel) => {
    const { name, use, download, needs, manner, thinks } = model
    return html`<li class="item model">
      <div class="item-words">
        <span class="item-name"><bdi>${name}</bdi></span>
        ${model === first ? html`<strong>${label('recommendedFirst')}</strong>` : nothing}
        <span class="item-detail">${[
          label(use === 'answers' ? 'forAnswers' : 'forVectors'),
          ...(use === 'answers' ? [label(`manner-${manner}`)] : []),
          ...(thinks ? [label('thinksFirst')] : []),
        ].join(' · ')}</span>
        <span class="item-detail">${label('recommendedSizes', { size: sizeWords(download, language), memory: size(needs) })}</span>
      </div>
      <div class="item-buttons">
        <button type="button" class="button quiet" @click=${() => actions.run('pull-model', { name })}>${label('pullModel')}<span class="unseen"> ${name}</span></button>
      </div>
    </li>`
  }
  const shown = [first, ...others, embedder].filter(({ name }) => !taken(name))
  const chosen = memory.by === 'user' ? memory.gigabytes : 0
  const sizes = [...new Set([...memorySizes, ...(chosen > 0 ? [chosen] : [])])].sort((a, b) => a - b)
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) actions.run('model-memory', { number: Number(target.value) })
  }
  return html`<h3>${label('recommended')}</h3>
    <div class="setting">
      <label for="model-memory">${label('memoryOf')}</label>
      <select class="field" id="model-memory" aria-describedby="model-memory-hint" @change=${choose}>
        <option value="0" .selected=${live(chosen === 0)}>${label(
          memory.by === 'guess' ? 'memoryGuess' : 'memoryLeast',
          { size: size(memory.by === 'user' ? memorySizes[2] : memory.gigabytes) },
        )}</option>
        ${sizes.map(gigabytes => html`<option value=${gigabytes} .selected=${live(gigabytes === chosen)}>${size(gigabytes)}</option>`)}
      </select>
      <p class="hint" id="model-memory-hint">${label('memoryHint')}</p>
    </div>
    <ul class="list">${shown.map(item)}</ul>
    <p class="hint">${label('recommendedAsOf', { date: recommendedAsOf })}</p>`
}
