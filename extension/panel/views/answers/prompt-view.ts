import { html, nothing, render, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import {
  longestPrompt,
  type NumberOption,
  optionAsSaid,
  optionBounds,
} from '../../../../src/answers/answer-prompts.ts'
import type { PromptState } from '../../../../src/state/answers-state.ts'
import { createDrafts } from '../field-drafts.ts'
import { typable } from '../settings/settings-check.ts'
import { type View, watchShown } from '../view-context.ts'
import { type ConversationLabelKey, conversationLabelIn } from './conversation-texts.ts'

const optionLabels: Readonly<Record<NumberOption, ConversationLabelKey>> = {
  temperature: 'optionTemperature',
  topP: 'optionTopP',
  topK: 'optionTopK',
  repeatPenalty: 'optionRepeatPenalty',
  seed: 'optionSeed',
  mostTokens: 'optionMostTokens',
  contextTokens: 'optionContextTokens',
}
// The keys of a record are those of its type.
const optionNames = Object.keys(optionLabels) as NumberOption[]

const styles = [
  ['usual', 'styleUsual', 'answer-as-before'],
  ['brief', 'styleBrief', 'answer-briefly'],
  ['detailed', 'styleDetailed', 'answer-in-detail'],
] as const

/** What models are told before every question, and their options; each change is a command, and can be undone. */
export const promptView: View = (host, context) => {
  const { store, actions, language } = context
  const own = conversationLabelIn(language)
  const drafts = createDrafts()
  const wrong = new Set<string>()
  let asked = 0

  const set = (words: string) => actions.run('model-option', { words })
  const promptField = () => host.querySelector<HTMLTextAreaElement>('#system-prompt')

  function keepPrompt(event: Event): void {
    event.preventDefault()
    const words = promptField()?.value.trim() ?? ''
    drafts.drop('system-prompt')
    if (words === '') actions.run('reset-prompt')
    else actions.run('system-prompt', { words })
  }

  function resetPrompt(): void {
    drafts.drop('system-prompt')
    actions.run('reset-prompt')
  }

  function number(name: NumberOption, prompt: PromptState): TemplateResult {
    const id = `option-${name}`
    const least = optionAsSaid(name, optionBounds[name].least)
    const most = optionAsSaid(name, optionBounds[name].most)
    const kept = prompt.options[name]
    const change = (event: Event) => {
      drafts.end(event)
      if (!(event.target instanceof HTMLInputElement)) return
      const { value, validity } = event.target
      const fits = value === '' ? !validity.badInput : validity.valid
      if (fits) wrong.delete(id)
      else wrong.add(id)
      if (fits) set(`${name} ${value === '' ? 'standard' : Number(value)}`)
      draw()
    }
    return html`<div class="setting">
      <label for=${id}>${own(optionLabels[name])}</label>
      <input class="field short" id=${id} type="number" inputmode="numeric" min=${least} max=${most} step="1"
        .value=${live(drafts.shown(id, kept === undefined ? '' : String(kept)))}
        aria-invalid=${wrong.has(id) ? 'true' : 'false'} aria-describedby="${id}-range ${id}-wrong"
        @input=${drafts.follow} @blur=${drafts.end} @change=${change} />
      <p class="refusal" id="${id}-wrong" role="alert">${wrong.has(id) ? own('optionBad', typable({ least, most })) : nothing}</p>
      <p class="hint" id="${id}-range">${own('optionRange', typable({ least, most }))}</p>
    </div>`
  }

  function options(prompt: PromptState): TemplateResult {
    const { model, think } = prompt
    if (model === undefined) return html`<p class="hint">${own('optionsNone')}</p>`
    const chosen = think === undefined ? 'standard' : think ? 'on' : 'off'
    return html`<fieldset class="options">
      <legend><bdi>${own('optionsOf', { model })}</bdi></legend>
      <p class="hint">${own('optionsHint')}</p>
      ${optionNames.map(name => number(name, prompt))}
      <div class="setting">
        <label for="option-think">${own('optionThink')}</label>
        <select class="field" id="option-think"
          @change=${({ target }: Event) => target instanceof HTMLSelectElement && set(`think ${target.value}`)}>
          ${(
            [
              ['standard', 'thinkOwn'],
              ['on', 'thinkOn'],
              ['off', 'thinkOff'],
            ] as const
          ).map(
            ([value, label]) =>
              html`<option value=${value} .selected=${live(value === chosen)}>${own(label)}</option>`,
          )}
        </select>
      </div>
    </fieldset>`
  }

  function draw(): void {
    const { prompt, promptAsked } = store.getState()
    if (prompt === undefined) return
    const isOwn = prompt.own !== ''
    render(
      html`<details class="prompt">
        <summary>${own('promptTitle')}</summary>
        <form class="setting" @submit=${keepPrompt}>
          <label for="system-prompt">${own('promptField')}
            <span class="unit">(${own(isOwn ? 'promptOwn' : 'promptStandard')})</span></label>
          <textarea class="field" id="system-prompt" rows="6" maxlength=${longestPrompt} dir="auto"
            aria-describedby="system-prompt-hint" .value=${live(drafts.shown('system-prompt', prompt.own || prompt.standard))}
            @input=${drafts.follow}></textarea>
          <p class="hint" id="system-prompt-hint">${own('promptHint')}</p>
          <div class="question-buttons">
            <button type="submit" class="button">${own('promptSave')}</button>
            <button type="button" class="button quiet" ?disabled=${!isOwn} @click=${resetPrompt}>${own('promptReset')}</button>
          </div>
        </form>
        <div class="setting">
          <label for="answer-style">${own('answerStyle')}</label>
          <select class="field" id="answer-style" @change=${chooseStyle}>
            ${styles.map(
              ([style, label]) =>
                html`<option value=${style} .selected=${live(style === prompt.style)}>${own(label)}</option>`,
            )}
          </select>
        </div>
        ${options(prompt)}
      </details>`,
      host,
    )
    if (promptAsked === asked) return
    asked = promptAsked
    const details = host.querySelector('details')
    if (details !== null) details.open = true
    promptField()?.focus()
  }

  function chooseStyle({ target }: Event): void {
    const chosen = target instanceof HTMLSelectElement ? target.value : ''
    const command = styles.find(([style]) => style === chosen)?.[2]
    if (command !== undefined) actions.run(command)
  }

  return watchShown(store, 'answers', [state => state.prompt, state => state.promptAsked], draw)
}
