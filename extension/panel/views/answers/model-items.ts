import { html, nothing } from 'lit-html'
import { sameModel } from '../../../../src/answers/model-names.ts'
import { quantisationOf } from '../../../../src/answers/quantisation.ts'
import { type Language, speechTags } from '../../../../src/language/language.ts'
import { sizeWords } from '../../../../src/language/size-words.ts'
import type { LoadedModel, StoredModel } from '../../../../src/ports/model-store.ts'
import type { Settings } from '../../../../src/settings/settings.ts'
import type { ModelsState } from '../../../../src/state/answers-state.ts'
import type { ViewContext } from '../view-context.ts'
import type { ModelsLabel } from './models-texts.ts'

/** Longer than this ahead, in ms, nobody needs to know when a model is put away. */
const dayMs = 86_400_000

/** The models on the disk, numbered, with what each is and what can be done with it. */
export function modelItems(
  { models, loaded, loading }: ModelsState,
  settings: Pick<Settings, 'model' | 'embeddingModel'>,
  label: ModelsLabel,
  context: ViewContext,
) {
  const { language } = context
  const size = sizeWords(
    models.reduce((sum, model) => sum + model.size, 0),
    language,
  )
  const answers = used(models, 'answers', settings.model)
  const means = used(models, 'vectors', settings.embeddingModel)
  return html`<h3>${label('onDisk', { count: models.length, size })}</h3>
    <ol class="list">
      ${models.map((model, place) => {
        const inMemory = loaded.find(({ name }) => sameModel(name, model.name))
        const uses = [
          ...(model === answers ? [label('answersNow')] : []),
          ...(model === means ? [label('meansNow')] : []),
          ...(loading === model.name ? [label('loadingNow')] : []),
        ]
        return html`<li class="item model" ?data-used=${model === answers || model === means}>
          <div class="item-words">
            <span class="item-name"><span class="model-number">${place + 1}</span> <bdi>${model.name}</bdi></span>
            ${uses.length === 0 ? nothing : html`<strong>${uses.join(' · ')}</strong>`}
            <span class="item-detail">${madeOf(model, label, language)}</span>
            <span class="item-detail">${goodFor(model, label, language)}</span>
            ${inMemory === undefined ? nothing : html`<span class="item-detail">${memoryWords(inMemory, label, language)}</span>`}
          </div>
          ${buttons(model, inMemory !== undefined, label, context)}
        </li>`
      })}
    </ol>`
}

function buttons({ name }: StoredModel, inMemory: boolean, label: ModelsLabel, { actions }: ViewContext) {
  const button = (words: string, command: string) =>
    html`<button type="button" class="button quiet" @click=${() => actions.run(command, { name })}>${words}<span class="unseen"> ${name}</span></button>`
  return html`<div class="item-buttons">
    ${button(label('useModel'), 'use-model')}
    ${inMemory ? button(label('unloadModel'), 'unload-model') : button(label('loadModel'), 'load-model')}
    ${button(label('deleteModel'), 'delete-model')}
  </div>`
}

/** The one that is used for it: the one in the settings, else the first that can. */
function used(
  models: readonly StoredModel[],
  use: 'answers' | 'vectors',
  wanted: string,
): StoredModel | undefined {
  const able = models.filter(({ uses }) => uses.includes(use))
  return able.find(({ name }) => sameModel(name, wanted)) ?? able[0]
}

function madeOf({ size, parameters, quantisation }: StoredModel, label: ModelsLabel, language: Language) {
  const known = quantisationOf(quantisation)
  return [
    sizeWords(size, language),
    ...(parameters === '' ? [] : [parameterWords(parameters, label, language)]),
    ...(known === undefined
      ? quantisation === ''
        ? []
        : [quantisation]
      : [
          label('quantised', {
            bits: known.bits,
            name: quantisation,
            percent: known.percent,
            loss: label(`loss-${known.loss}`),
          }),
        ]),
  ].join(' · ')
}

/** `3.2B` and `137M` in words; what is neither is said as it is. */
function parameterWords(parameters: string, label: ModelsLabel, language: Language): string {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([BM])$/i.exec(parameters) ?? []
  if (number === '') return label('parametersAs', { words: parameters })
  const count = new Intl.NumberFormat(speechTags[language]).format(Number(number))
  return label(unit.toUpperCase() === 'B' ? 'billions' : 'millions', { count })
}

function goodFor({ uses, thinks, contextTokens }: StoredModel, label: ModelsLabel, language: Language) {
  const names = { answers: 'forAnswers', vectors: 'forVectors', images: 'forImages' } as const
  return [
    ...(uses.length === 0 ? [label('forNothing')] : uses.map(use => label(names[use]))),
    ...(thinks === true ? [label('thinksFirst')] : []),
    ...(contextTokens === undefined
      ? []
      : [label('contextOf', { count: new Intl.NumberFormat(speechTags[language]).format(contextTokens) })]),
  ].join(' · ')
}

function memoryWords(
  { memory, graphicsMemory, until }: LoadedModel,
  label: ModelsLabel,
  language: Language,
): string {
  const percent = memory > 0 ? Math.round((100 * graphicsMemory) / memory) : 0
  const where =
    percent === 0
      ? label('onProcessor')
      : percent >= 100
        ? label('onGraphics')
        : label('onBoth', { percent: Math.min(99, percent) })
  const soon = until > 0 && until - Date.now() < dayMs
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  return label('inMemory', {
    size: sizeWords(memory, language),
    where,
    until: soon ? label('untilTime', { time: time.format(until) }) : label('untilAway'),
  })
}
