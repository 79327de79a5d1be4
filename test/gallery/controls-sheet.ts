import { html, nothing, render } from 'lit-html'

/** How a control can be, beside what tests force on it by `:hover`, `:focus-visible` and `:active`. */
const states = [
  'usual',
  'hover',
  'focus-visible',
  'active',
  'disabled',
  'invalid',
  'checked',
  'busy',
] as const
type ControlState = (typeof states)[number]

/** States that only a hand can bring about: tests force them on what carries `data-force`. */
const forced: ReadonlySet<ControlState> = new Set(['hover', 'focus-visible', 'active'])

/** Every control in every state that it can have, one row for each. */
export function mountControls(root: HTMLElement): () => void {
  render(
    html`<div class="view" style="grid-row: 1 / -1; overflow: auto">
      <h1>Controls</h1>
      ${states.map(
        state => html`<section class="sheet" data-state=${state}>
          <h2 class="group-title">${state}</h2>
          <div class="item-buttons">${controls(state)}</div>
        </section>`,
      )}
    </div>`,
    root,
  )
  return () => render(nothing, root)
}

function controls(state: ControlState) {
  const force = forced.has(state) ? state : nothing
  const off = state === 'disabled'
  const on = state === 'checked'
  const invalid = state === 'invalid' ? 'true' : nothing
  const busy = state === 'busy' ? 'true' : nothing
  const pressed = on ? 'true' : nothing
  return html`
    ${['', 'primary', 'quiet'].map(
      kind =>
        html`<button type="button" class="button ${kind}" data-force=${force} ?disabled=${off} aria-pressed=${pressed}
          aria-busy=${busy}>Button</button>`,
    )}
    <button type="button" class="tab" role="tab" data-force=${force} aria-selected=${on}>Tab</button>
    <button type="button" class="choice" data-force=${force}><b class="choice-number">1</b> <span>Choice</span></button>
    <input class="field" aria-label="Field" value="words" data-force=${force} ?disabled=${off} aria-invalid=${invalid} />
    <input class="field" aria-label="Empty field" placeholder="words" data-force=${force} ?disabled=${off} />
    <textarea class="field" aria-label="Text" data-force=${force} ?disabled=${off} aria-invalid=${invalid}>words</textarea>
    <select class="field" aria-label="List" data-force=${force} ?disabled=${off}><option>One</option></select>
    <label class="check"><input type="checkbox" data-force=${force} ?disabled=${off} .checked=${on} /> Check</label>
    <label class="check"><input type="radio" data-force=${force} ?disabled=${off} .checked=${on} /> Radio</label>
    <label class="switch"><input type="checkbox" role="switch" data-force=${force} ?disabled=${off} .checked=${on} /> Switch</label>
    <div class="range"><input type="range" aria-label="Range" data-force=${force} ?disabled=${off} /></div>
    <details ?open=${on}><summary data-force=${force}>Details</summary><p>What was folded.</p></details>
    <progress aria-label="Progress" max="100" value=${busy === nothing ? '40' : nothing}></progress>
  `
}
