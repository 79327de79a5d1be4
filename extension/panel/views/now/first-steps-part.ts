import '../../first-steps.css'
import { html, nothing, render } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { render as words } from '../../../../src/language/text.ts'
import type { FirstStepsState } from '../../../../src/state/panel-state.ts'
import { keepingFocusAt } from '../keep-focus.ts'
import { keyPicture, strikesInNames } from '../keyboard/key-picture.ts'
import { onceAFrame } from '../once-a-frame.ts'
import { type View, type ViewContext, watchParts } from '../view-context.ts'
import { firstStepsLabel } from './first-steps-texts.ts'

/** The guide of the first steps: what to do now, in each way, and how to go on without. */
export const firstStepsPart: View = (host, context) => {
  const draw = (shown: FirstStepsState | undefined, told: boolean) =>
    keepingFocusAt(host, 'button', () =>
      render(shown === undefined ? nothing : guide(shown, told, context), host),
    )
  let seen: FirstStepsState['part'] | undefined
  // A live region tells what comes into it once it is there: a frame after it was drawn.
  let there = false
  const drawNow = () => {
    const { firstSteps, view } = context.store.getState()
    draw(firstSteps, there && view === 'now')
  }
  const frame = onceAFrame(() => {
    there = true
    drawNow()
  })
  frame.ask()
  const stop = watchParts(context.store, [s => s.firstSteps, s => s.view], ({ firstSteps, view }) => {
    drawNow()
    if (view !== 'now' || firstSteps?.part === seen) return
    seen = firstSteps?.part
    // What was done for the step before may have been far below.
    queueMicrotask(() => host.firstElementChild?.scrollIntoView({ block: 'start' }))
  })
  return () => {
    frame.stop()
    stop()
  }
}

/** The same sentence while another view is shown: out of sight there, but told all the same. */
export const stepElsewhere: View = (host, { store, language }) => {
  const label = firstStepsLabel(language)
  return watchParts(store, [s => s.firstSteps, s => s.view], ({ firstSteps, view }) =>
    render(
      // There all the while, so that a step that comes with another view is told.
      firstSteps === undefined
        ? nothing
        : html`<div role="status" aria-label=${label('toDo')}>${
            view === 'now' ? nothing : words(language, firstSteps.told)
          }</div>`,
      host,
    ),
  )
}

function guide(shown: FirstStepsState, told: boolean, context: ViewContext) {
  const { actions, language } = context
  const label = firstStepsLabel(language)
  const { part, step, steps } = shown
  const button = (name: Parameters<typeof label>[0], command: string) =>
    html`<button type="button" class="button quiet" @click=${() => actions.run(command)}>${label(name)}</button>`
  const onPage = part === 'numbers' || part === 'click'
  return html`<section class="first-steps" aria-labelledby="first-steps-title">
    <div class="first-steps-head">
      <h2 id="first-steps-title">${label('steps')}</h2>
      <p class="hint">${label('stepOf', { step, steps })}</p>
    </div>
    <div role="status" aria-label=${label('toDo')} class="first-steps-told">${
      told ? keyed(part, html`<p dir="auto">${words(language, shown.told)}</p>`) : nothing
    }</div>
    ${ways(shown, context)}
    <div class="first-steps-buttons">
      ${part === 'opening' ? button('next', 'next-step') : part === 'end' ? nothing : button('skip', 'skip-step')}
      ${button('back', 'step-back')} ${button('again', 'say-step')}
      ${onPage ? button('page', 'first-steps') : nothing} ${button('end', 'end-first-steps')}
    </div>
  </section>`
}

function ways({ phrase, keys }: FirstStepsState, { actions, language }: ViewContext) {
  const label = firstStepsLabel(language)
  return html`${
    phrase === undefined
      ? nothing
      : html`<p class="first-steps-way">
          <span class="term">${label('sayIt')}</span> <q class="heard" dir="auto">${phrase}</q>
          <button type="button" class="button" aria-label=${label('doPhrase', { phrase })}
            @click=${() => actions.submit(phrase)}>${label('doIt')}</button>
        </p>`
  }
  ${
    keys === undefined
      ? nothing
      : html`<p class="first-steps-way"><span class="term">${label('playIt')}</span>
          <span class="notes">${strikesInNames(keys)}</span> ${keyPicture(keys)}</p>`
  }`
}
