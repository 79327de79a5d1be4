import '../../models.css'
import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { sayError, render as words } from '../../../../src/language/text.ts'
import type { ModelsState } from '../../../../src/state/answers-state.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import { keepingFocus } from '../keep-focus.ts'
import { statusMark } from '../status-mark.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { modelItems } from './model-items.ts'
import { type ModelsLabel, modelsLabelIn } from './models-texts.ts'
import { pullItems } from './pull-items.ts'
import { recommendedItems } from './recommended-items.ts'
import { serverStepsList } from './server-steps-list.ts'

const serverWords = {
  ready: ['serverReady', 'done'],
  offline: ['serverOffline', 'failed'],
  blocked: ['serverBlocked', 'failed'],
  'no-model': ['serverNoModel', 'refused'],
} as const

/** The models of the local server, or what to do until it answers. Put away, a button and what is being pulled. */
export const modelsView: View = (host, context) => {
  const { store, language, actions } = context
  const label = modelsLabelIn(language)
  // Whoever deletes the last one stays here.
  host.tabIndex = -1
  const draw = ({ models, settings, answer }: PanelState) =>
    keepingFocus(host, '.model, .models-buttons', () =>
      render(
        html`<section class="models" aria-labelledby="models-title">
          <h2 id="models-title">${label('models')}</h2>
          ${
            models?.shown === true
              ? open(models, settings, label, context)
              : html`<div class="models-buttons">
                  <button type="button" class="button" @click=${() => actions.run('models')}>${label(hindered(answer) ? 'whatToDo' : 'showModels')}</button>
                </div>
                ${pullItems(models?.pulls ?? [], label, context)}`
          }
        </section>`,
        host,
      ),
    )
  return watchShown(
    store,
    'answers',
    [
      state => state.models,
      state => hindered(state.answer),
      ({ settings }) => settings.model,
      ({ settings }) => settings.embeddingModel,
      ({ settings }) => settings.loadAhead,
    ],
    draw,
  )
}

/** Whether the last answer had to do without a model of the local server. */
function hindered(answer: PanelState['answer']): boolean {
  const code = answer?.error?.code
  return code !== undefined && (code.startsWith('ollama') || code.startsWith('model'))
}

function open(
  models: ModelsState,
  settings: PanelState['settings'],
  label: ModelsLabel,
  context: ViewContext,
) {
  const { actions } = context
  const { server, pulls } = models
  const obstacle = server === 'offline' || server === 'blocked' || server === 'no-model'
  return html`${state(models, label, context)}
    <div class="models-buttons">
      <button type="button" class="button" @click=${() => actions.run('models')}>${label('modelsCheck')}</button>
      <button type="button" class="button quiet" @click=${() => actions.run('hide-models')}>${label('modelsHide')}</button>
    </div>
    ${obstacle ? serverStepsList(server, models, label, context) : nothing}
    ${pullItems(pulls, label, context)}
    ${models.models.length === 0 ? nothing : modelItems(models, settings, label, context)}
    ${server === 'ready' || server === 'no-model' ? recommendedItems(models, label, context) : nothing}
    <label class="check"><input type="checkbox" id="load-ahead" .checked=${live(settings.loadAhead)}
      @change=${({ target }: Event) =>
        actions.run(
          target instanceof HTMLInputElement && target.checked ? 'load-ahead-on' : 'load-ahead-off',
        )} />
      <span>${label('loadAhead')}</span></label>`
}

function state({ server, error }: ModelsState, label: ModelsLabel, context: ViewContext) {
  if (server === undefined)
    return html`<p class="models-state">${statusMark('waiting', context.label)} <span>${label('serverAsked')}</span></p>`
  if (server === 'failed')
    return html`<p class="models-state">${statusMark('failed', context.label)}
      <span dir="auto">${error === undefined ? nothing : words(context.language, sayError(error))}</span></p>`
  const [key, sign] = serverWords[server]
  return html`<p class="models-state">${statusMark(sign, context.label)} <span>${label(key)}</span></p>
    ${server === 'ready' ? nothing : html`<p class="hint">${label('looksAgain')}</p>`}`
}
