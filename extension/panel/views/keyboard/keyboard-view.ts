import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import { lazyPart } from '../lazy-view.ts'
import { commandName } from '../phrase-words.ts'
import { type View, type ViewContext, watchParts } from '../view-context.ts'
import { noteOfCode, withModifier } from './computer-keys.ts'
import { createKeyGestures } from './key-gestures.ts'
import { couldBeName, meaningOf, meaningsOf, type NextKey, nextKeys } from './key-meaning.ts'
import { letterKey } from './letter-keys.ts'
import { type ModeKey, modeKey, modeName } from './mode-keys.ts'
import { manuals, noteName, type PianoKey } from './piano-keys.ts'
import { noteAfterKey } from './roving-focus.ts'

const focusCode = 'Space'

/** Keys light only where a page was heard, help sounds them, or they are practised. */
const litKeys = lazyPart(
  ({ picture, view, practice }) => picture !== undefined || view === 'help' || practice?.round !== undefined,
  async () => (await import('./lit-keys.ts')).litKeys,
)

/** The 25 keys, what is collected of them, and Play. */
export const keyboardView: View = (host, context) => {
  const { store, actions } = context
  const latch = () => store.getState().settings.latch
  const gestures = createKeyGestures({ actions, latch, after: (ms, run) => setTimeout(run, ms) })
  /** The key that Tab reaches. */
  let tabStop = 60

  const keyOf = (event: Event): HTMLElement | undefined => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-note]') : null
    return target ?? undefined
  }
  const noteOf = (event: Event) => Number(keyOf(event)?.dataset.note ?? Number.NaN)

  const pointerDown = (event: PointerEvent) => {
    const key = keyOf(event)
    if (key === undefined || event.button !== 0) return
    try {
      key.setPointerCapture(event.pointerId)
    } catch {
      // An event made by software has no pointer to capture; its release comes to the same key anyway.
    }
    gestures.pointerDown(noteOf(event), event.pointerId, event.pointerType, event.timeStamp)
  }
  const pointerUp = (event: PointerEvent) => gestures.pointerUp(event.pointerId, event.timeStamp)
  const pointerCancel = (event: PointerEvent) => gestures.pointerCancel(event.pointerId, event.timeStamp)
  const click = (event: Event) => {
    if (keyOf(event) === undefined) return
    const pointer = event instanceof PointerEvent ? event.pointerId : -1
    gestures.click(noteOf(event), pointer, event.timeStamp)
  }
  const focusIn = (event: Event) => {
    if (keyOf(event) === undefined || noteOf(event) === tabStop) return
    tabStop = noteOf(event)
    draw(store.getState())
  }
  const focusOut = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && host.contains(event.relatedTarget)) return
    gestures.releaseAll(event.timeStamp)
  }
  const press = (event: KeyboardEvent) => {
    if (withModifier(event) || event.isComposing) return
    const focused = noteOf(event)
    if (Number.isNaN(focused)) return
    const note = store.getState().settings.computerPiano ? noteOfCode(event.code) : undefined
    const moved = noteAfterKey(event.key, focused)
    if (note === undefined && moved === undefined && event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (moved !== undefined) host.querySelector<HTMLElement>(`[data-note="${moved}"]`)?.focus()
    else if (event.repeat) return
    else if (note !== undefined) gestures.codeDown(event.code, note, event.timeStamp)
    else if (event.key === 'Enter' && store.getState().latched.length > 0) actions.playLatched()
    else if (latch()) actions.latchKey(focused)
    else gestures.codeDown(event.key === ' ' ? focusCode : event.code, focused, event.timeStamp)
  }
  const release = (event: KeyboardEvent) => {
    gestures.codeUp(event.code, event.timeStamp)
    // Else the button would make a click of it, and the note would come twice.
    if (event.key === ' ' && keyOf(event) !== undefined) event.preventDefault()
  }
  const noMenu = (event: Event) => event.preventDefault()

  const draw = (state: PanelState) => {
    const { label, commands } = context
    const meanings = meaningsOf(commands, state.names)
    const held = heldKeys(state)
    // From nothing every key leads somewhere, which tells nobody anything.
    const next = held.length === 0 ? new Map<number, NextKey>() : nextKeys(held, meanings)
    render(
      html`<div class="deck">
        <div class="line" id="keyboard-line">${heldLine(state, meaningOf(state.latched, meanings), context)}</div>
        <div class="manuals" role="group" aria-label=${label('keyboard')} aria-describedby="keyboard-hint"
          @pointerdown=${pointerDown} @pointerup=${pointerUp} @pointercancel=${pointerCancel}
          @lostpointercapture=${pointerUp} @click=${click} @keydown=${press} @keyup=${release}
          @focusin=${focusIn} @focusout=${focusOut} @contextmenu=${noMenu}>
          ${manuals.map(
            ({ keys, whites }) =>
              html`<div class="manual" style="--whites:${whites}">${repeat(
                keys,
                key => key.note,
                key => drawnKey(key, state, next.get(key.note), key.note === tabStop, context),
              )}</div>`,
          )}
        </div>
        <button type="button" class="button play" data-ready=${state.latched.length > 0 ? 'yes' : 'no'}
          @click=${() => actions.playLatched()}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M6 3.5v13l10-6.5z" /></svg>
          <span>${label('play')}</span>
        </button>
        <p class="hint keyboard-hint" id="keyboard-hint">${label(state.settings.computerPiano ? 'keyboardHint' : 'keyboardHintArrows')}</p>
      </div>`,
      host,
    )
  }
  const stop = watchParts(
    store,
    [
      state => state.keysDown,
      state => state.latched,
      state => state.names,
      state => state.settings.latch,
      state => state.settings.computerPiano,
      state => state.keysWaiting,
      state => state.parameter,
      state => state.mode,
      state => state.letters,
      state => state.settings.amounts,
      state => state.settings.numberLanguage,
    ],
    draw,
  )
  const stopLit = litKeys(host, context)
  const away = (event: Event) => gestures.releaseAll(event.timeStamp)
  window.addEventListener('blur', away)
  return () => {
    stop()
    stopLit()
    window.removeEventListener('blur', away)
    gestures.releaseAll(performance.now())
  }
}

function drawnKey(
  { note, name, black, place }: PianoKey,
  state: PanelState,
  next: NextKey | undefined,
  tabStop: boolean,
  context: ViewContext,
) {
  const { keysDown, latched, settings, mode, letters } = state
  const { label } = context
  const down = keysDown.includes(note)
  const orders = latched.flatMap((key, index) => (key === note ? [index + 1] : []))
  const order = orders.join(' ')
  const inMode = keyInMode(note, state, context)
  const completes = mode === undefined ? (next?.completes.join(', ') ?? '') : ''
  const begins = mode === undefined ? (next?.begins.slice(0, 4).join(', ') ?? '') : ''
  const described = [
    inMode === undefined ? '' : label('keyMeans', { what: inMode.words }),
    down ? label('soundsNow') : '',
    order === '' ? '' : label('collectedAs', { order: orders.join(', ') }),
    completes === '' ? '' : label('completes', { what: completes }),
    begins === '' ? '' : label('begins', { what: begins }),
  ].filter(words => words !== '')
  // What is drawn on a key is told by its description; its name stays what it is.
  return html`<button type="button" class="key ${black ? 'black' : 'white'}" style="--place:${place}"
    data-note=${note} aria-label="${name} ${note}" aria-description=${described.join('; ') || nothing}
    aria-pressed=${order !== '' ? 'true' : settings.latch ? 'false' : nothing} tabindex=${tabStop ? 0 : -1}
    data-down=${down ? 'yes' : nothing} data-leads=${next === undefined || mode !== undefined ? nothing : 'yes'} data-mode=${inMode === undefined ? nothing : 'yes'}
    data-letters=${letters === undefined ? nothing : 'yes'}
    ><span class="order" aria-hidden="true">${order}</span
    ><span class="bound" dir="auto" aria-hidden="true">${inMode?.drawn ?? completes}</span
    ><span class="pitch">${black ? '' : name}</span
  ></button>`
}

/** What a key means in the mode that is on; undefined where it means nothing, or none is on. */
function keyInMode(note: number, state: PanelState, { label, language }: ViewContext): ModeKey | undefined {
  const { mode, letters, settings } = state
  if (letters !== undefined) {
    const held = heldKeys(state).filter(key => key !== note)
    return letterKey(note, held, letters, language, label)
  }
  return mode === undefined ? undefined : modeKey(mode.name, note, settings, label)
}

function heldKeys({ latched, keysDown }: PanelState): readonly number[] {
  return latched.length > 0 ? latched : keysDown
}

/** One line above the keys: what waits, or what is collected and what it means. */
function heldLine(state: PanelState, means: readonly string[], { label, commands }: ViewContext) {
  const { parameter, keysWaiting, latched, mode, letters } = state
  // While letters write for it, their own line says so.
  if (parameter?.command === '')
    return html`<span class="waits" dir="auto">${label('keysWaitForWords', { shown: parameter.shown })}</span>`
  if (parameter !== undefined && letters === undefined)
    return html`<span class="waits">${label('parameterWaiting', {
      command: commandName(commands, parameter.command),
      shown: parameter.shown,
    })}</span>`
  if (mode !== undefined)
    return html`<strong class="mode">${modeName(mode.name, label)}</strong>${
      mode.shown === '' || letters !== undefined
        ? nothing
        : html`<span class="meaning" dir="auto">${label('modeEntered', { shown: mode.shown })}</span>`
    }${
      latched.length === 0 ? nothing : html`<span>${latched.map(noteName).join(' + ')}</span>`
    }<span class="hint">${label('modeLeave')}</span>`
  if (latched.length > 0) {
    const meaning = means.length > 0 ? means.join(' / ') : couldBeName(latched) ? label('newName') : undefined
    return html`<span class="unseen">${label('collected')}: </span
      ><strong>${latched.map(noteName).join(' + ')}</strong
      >${meaning === undefined ? nothing : html`<span class="meaning" dir="auto"><span aria-hidden="true">→</span> ${meaning}</span>`}`
  }
  if (keysWaiting) return html`<span class="waits">${label('keysWaiting')}</span>`
  return html`<span class="hint">${label(state.settings.latch ? 'collectHint' : 'liveHint')}</span>`
}
