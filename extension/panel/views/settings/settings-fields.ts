import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { settingOf } from '../../../../src/settings/catalogue.ts'
import type { Settings } from '../../../../src/settings/settings.ts'
import { createDrafts } from '../field-drafts.ts'
import type { NumberBounds } from './number-bounds.ts'
import { settingMark } from './setting-mark.ts'
import { settingsInWords } from './setting-words.ts'
import { checkedSetting, typable, wholeNumber } from './settings-check.ts'
import type { LabelKey, SettingsContext } from './settings-labels.ts'

/** A field with a wrong value: what was typed stays in view beside what is wrong with it. */
interface Refusal {
  readonly typed: string
  readonly message: string
}

interface Field {
  /** Of the control, as `set-ID`; unique in the panel. It is that of its setting in the catalogue, if it has one. */
  readonly id: string
  /** Without one its setting's stands there. */
  readonly name?: LabelKey
  /** Without one the plain line of its setting stands there. */
  readonly hint?: LabelKey
}

/** Native fields for a section of Settings. `redraw` is called when what a field says of itself changes. */
export function createFields(context: SettingsContext, redraw: () => void) {
  const { store, label, actions, language } = context
  const words = settingsInWords(language)
  const refused = new Map<string, Refusal>()
  const drafts = createDrafts()

  const typedIn = ({ target }: Event) =>
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''
  const take = (id: string, kept: boolean, typed: string, message: string) => {
    if (!kept) refused.set(id, { typed, message })
    // What is kept is drawn when it is.
    if (!kept || refused.delete(id)) redraw()
  }
  const nameOf = ({ id, name }: Field): string => {
    const setting = settingOf(id)
    if (name !== undefined) return label(name)
    return setting === undefined ? id : words.name(setting)
  }
  const lineOf = ({ id, hint }: Field): string | undefined => {
    const setting = settingOf(id)
    if (hint !== undefined) return label(hint)
    return setting === undefined ? undefined : words.line(setting)
  }
  /** The plain line below a field, and that it was changed. */
  const hintOf = (field: Field) => {
    const line = lineOf(field)
    return html`${line === undefined ? nothing : html`<p class="hint" id="${field.id}-hint">${line}</p>`}${markOf(field.id)}`
  }
  const markOf = (id: string) => settingMark(context, words, id)
  /** What tells of a field beside its name: its line, and that it was changed. */
  const described = (field: Field) =>
    [
      ...(lineOf(field) === undefined ? [] : [`${field.id}-hint`]),
      ...(settingOf(field.id) === undefined ? [] : [`${field.id}-mark`]),
    ].join(' ')
  const describedBy = (field: Field) => described(field) || nothing
  const refusalOf = (id: string) =>
    html`<p class="refusal" id="${id}-refusal" role="alert">${refused.get(id)?.message ?? nothing}</p>`
  const invalid = (id: string) => (refused.has(id) ? 'true' : 'false')

  return {
    /** Keeps a setting where the schema takes it; tells whether it did. */
    keep<K extends keyof Settings>(key: K, value: unknown): boolean {
      const checked = checkedSetting(store.getState().settings, key, value)
      // Where it could not be kept the field shows what holds.
      if (checked !== undefined) void actions.change(checked).then(redraw)
      return checked !== undefined
    },

    check: (field: Field, on: boolean, keep: (on: boolean) => void): TemplateResult =>
      html`<div class="setting" data-setting=${field.id}>
        <label class="check"><input type="checkbox" id="set-${field.id}" .checked=${live(on)}
          aria-describedby=${describedBy(field)}
          @change=${({ target }: Event) => keep(target instanceof HTMLInputElement && target.checked)} />
          <span>${nameOf(field)}</span></label>
        ${hintOf(field)}
      </div>`,

    choice: (
      field: Field,
      chosen: string,
      options: readonly (readonly [value: string, words: string])[],
      keep: (value: string) => void,
    ): TemplateResult =>
      html`<div class="setting" data-setting=${field.id}>
        <label for="set-${field.id}">${nameOf(field)}</label>
        <select class="field" id="set-${field.id}"
          aria-describedby=${describedBy(field)}
          @change=${(event: Event) => keep(typedIn(event))}>
          ${options.map(([value, words]) => html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`)}
        </select>
        ${hintOf(field)}
      </div>`,

    number: (field: Field, value: number, bounds: NumberBounds, keep: (value: number) => void) => {
      const { id } = field
      const { least, most, step, standard, unit } = bounds
      const change = (event: Event) => {
        drafts.end(event)
        const typed = typedIn(event)
        const asked = wholeNumber(typed)
        const fits = asked >= least && asked <= most
        if (fits) keep(asked)
        take(id, fits, typed, label('badNumber', typable({ least, most })))
      }
      return html`<div class="setting" data-setting=${id}>
        <label for="set-${id}">${nameOf(field)} <span class="unit">(${unit})</span></label>
        <input class="field short" id="set-${id}" type="number" min=${least} max=${most} step=${step}
          inputmode="numeric" .value=${live(drafts.shown(id, refused.get(id)?.typed ?? String(value)))}
          aria-invalid=${invalid(id)}
          aria-describedby="${id}-refusal ${described(field)} ${id}-range"
          @input=${drafts.follow} @blur=${drafts.end} @change=${change} />
        ${refusalOf(id)}${hintOf(field)}
        <p class="hint" id="${id}-range">${label('range', typable({ least, most, standard }))}</p>
      </div>`
    },

    /** A number on a scale, with what it comes to in words; it is kept once it is let go of. */
    range: (
      field: Field,
      value: number,
      { least, most, step, unit }: NumberBounds,
      inWords: (value: number) => string,
      keep: (value: number) => void,
    ) => {
      const { id } = field
      const told = (at: number) => `${at} ${unit}, ${inWords(at)}`
      const follow = ({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return
        target.setAttribute('aria-valuetext', told(target.valueAsNumber))
        const shown = target.parentElement?.querySelector('output')
        if (shown) shown.value = told(target.valueAsNumber)
      }
      return html`<div class="setting" data-setting=${id}>
        <label for="set-${id}">${nameOf(field)}</label>
        <span class="range">
          <input type="range" id="set-${id}" min=${least} max=${most} step=${step} .value=${live(String(value))}
            aria-valuetext=${told(value)} aria-describedby=${describedBy(field)}
            @input=${follow}
            @change=${(event: Event) => keep(wholeNumber(typedIn(event)))} />
          <output class="figure" for="set-${id}" aria-hidden="true" .value=${live(told(value))}></output>
        </span>
        ${hintOf(field)}
      </div>`
    },

    /** `keep` tells whether what was typed is taken; `wrong` says why not. */
    words: (
      field: Field,
      value: string,
      inputmode: 'text' | 'url',
      wrong: LabelKey,
      keep: (typed: string) => boolean,
    ): TemplateResult => {
      const { id } = field
      return html`<div class="setting" data-setting=${id}>
        <label for="set-${id}">${nameOf(field)}</label>
        <input class="field" id="set-${id}" type="text" inputmode=${inputmode} autocomplete="off"
          spellcheck="false" .value=${live(drafts.shown(id, refused.get(id)?.typed ?? value))}
          aria-invalid=${invalid(id)} @input=${drafts.follow} @blur=${drafts.end}
          aria-describedby="${id}-refusal ${described(field)}"
          @change=${(event: Event) => {
            drafts.end(event)
            take(id, keep(typedIn(event)), typedIn(event), label(wrong))
          }} />
        ${refusalOf(id)}${hintOf(field)}
      </div>`
    },

    /** That a setting was changed, with the way back; for those that are no field of the above. */
    mark: markOf,

    /** What was refused is forgotten: the fields show what is kept. */
    forgetRefused(): void {
      refused.clear()
    },
  }
}
