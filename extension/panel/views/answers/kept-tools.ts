import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { Settings } from '../../../../src/settings/settings.ts'
import type { KeptState } from '../../../../src/state/answers-state.ts'
import { wholeNumber } from '../settings/settings-check.ts'
import type { ViewContext } from '../view-context.ts'
import type { KeptLabel } from './kept-texts.ts'

/** Bounds of the room that entries may take, in megabytes. */
const leastRoom = 1
const mostRoom = 2000

/** How what is kept is ordered, and how much room it may take. */
export function keptTools(
  kept: KeptState,
  { tagWeighting, keptMegabytes }: Pick<Settings, 'tagWeighting' | 'keptMegabytes'>,
  label: KeptLabel,
  { actions, language }: ViewContext,
) {
  const weigh = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) void actions.change({ tagWeighting: target.valueAsNumber })
  }
  const tell = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) target.ariaValueText = percent(target.valueAsNumber)
  }
  const setRoom = (event: SubmitEvent) => {
    event.preventDefault()
    const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
    if (input === null) return
    const number = wholeNumber(input.value)
    input.setCustomValidity(number >= leastRoom && number <= mostRoom ? '' : label('roomBad'))
    if (input.reportValidity()) actions.run('kept-limit', { number })
  }
  const percent = (value: number) => label('weightingNow', { percent: value })
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return html`<details class="kept-tools">
    <summary>${label('order')}</summary>
    <div class="setting">
      <label for="kept-weighting">${label('weighting')}</label>
      <div class="kept-slider">
        <input id="kept-weighting" type="range" min="0" max="100" step="5" .value=${live(String(tagWeighting))}
          aria-valuetext=${percent(tagWeighting)} aria-describedby="kept-weighting-hint" @input=${tell} @change=${weigh} />
        <output for="kept-weighting" class="figure">${percent(tagWeighting)}</output>
      </div>
      <p class="hint" id="kept-weighting-hint">${label('weightingHint')}</p>
    </div>
    <form class="setting" novalidate @submit=${setRoom}>
      <label for="kept-room">${label('room')}</label>
      <div class="kept-slider">
        <input id="kept-room" class="field" type="text" inputmode="numeric" autocomplete="off" maxlength="6" .value=${String(keptMegabytes)}
          aria-describedby="kept-room-hint" @input=${({ target }: Event) => target instanceof HTMLInputElement && target.setCustomValidity('')} />
        <button type="submit" class="button">${label('roomSet')}<span class="unseen"> ${label('room')}</span></button>
      </div>
      <p class="hint" id="kept-room-hint">${label('roomHint')}</p>
    </form>
    ${
      kept.tags.length === 0
        ? nothing
        : html`<h3 class="group-title" id="kept-all-tags">${label('allTags')}</h3>
          <ul class="tags" role="list" aria-labelledby="kept-all-tags">${kept.tags.map(
            ({ name, count, weight }) => html`<li class="tag">
              <button type="button" class="tag-name" @click=${() => actions.run('recall', { words: name })}><bdi>${name}</bdi><span class="item-detail"> ${label('tagCount', { count, weight: figure.format(weight) })}</span></button>
            </li>`,
          )}</ul>`
    }
  </details>`
}
