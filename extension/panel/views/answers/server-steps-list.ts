import { html, nothing } from 'lit-html'
import { recommendFor } from '../../../../src/answers/recommended-models.ts'
import { type ServerStep, serverSteps } from '../../../../src/answers/server-steps.ts'
import { type System, systems } from '../../../../src/ports/machine.ts'
import type { ModelsState } from '../../../../src/state/answers-state.ts'
import type { ViewContext } from '../view-context.ts'
import type { ModelsLabel } from './models-texts.ts'

type Obstacle = Parameters<typeof serverSteps>[0]

/** What to do until a server answers: on this system, and folded on every other. */
export function serverStepsList(
  obstacle: Obstacle,
  { system, origin, memory }: ModelsState,
  label: ModelsLabel,
  { actions }: Pick<ViewContext, 'actions'>,
) {
  const model = recommendFor(memory.gigabytes).first.name
  const stepsOf = (on: System) => serverSteps(obstacle, on, { origin, model })
  const steps = (on: System) => {
    let number = 0
    return html`<ol class="steps">
      ${stepsOf(on).map(({ id, line, address }) => {
        if (line !== undefined) number += 1
        return html`<li>
          <p>${label(`step-${id}`)}</p>
          ${address === undefined ? nothing : open(on)}
          ${id === 'pull' ? pull() : nothing}
          ${line === undefined ? nothing : commandLine(line, number, on)}
        </li>`
      })}
    </ol>`
  }
  const open = (on: System) =>
    html`<button type="button" class="button" @click=${() => actions.run('get-ollama')}>${label('openOllama')}${unseenSystem(on)}</button>`
  const pull = () =>
    html`<button type="button" class="button primary" @click=${() => actions.run('pull-model')}>${label('pullRecommended')}</button>`
  const commandLine = (line: NonNullable<ServerStep['line']>, number: number, on: System) =>
    html`<pre tabindex="0" dir="ltr"><code>${line}</code></pre>
      <button type="button" class="button quiet"
        @click=${() => actions.run('copy-step', { number, system: on })}>${label('copyCommand', { number })}${unseenSystem(on)}</button>`
  const unseenSystem = (on: System) =>
    on === system
      ? nothing
      : html`<span class="unseen"> ${label('forSystem', { system: label(`name-${on}`) })}</span>`
  // Pulling is the same everywhere.
  const others = obstacle === 'no-model' ? [] : systems.filter(on => on !== system)
  return html`<h3>${label('stepsFor', { system: label(`name-${system}`) })}</h3>
    ${steps(system)}
    ${
      others.length === 0
        ? nothing
        : html`<details class="other-systems">
            <summary>${label('otherSystems')}</summary>
            ${others.map(on => html`<h3>${label(`name-${on}`)}</h3>${steps(on)}`)}
          </details>`
    }`
}
