import { html, nothing } from 'lit-html'
import { clockInWords, eventWords } from '../../../../src/app/event-words.ts'
import type { Slots } from '../../../../src/ports/intent.ts'
import { waitBefore } from '../../../../src/sequence/edit-times.ts'
import { wordsOfEvent } from '../../../../src/sequence/edit-words.ts'
import type { Sequence } from '../../../../src/sequence/sequence-schema.ts'
import type { SequenceRow } from '../../../../src/state/panel-state.ts'
import type { EditingState } from '../../../../src/state/sequence-state.ts'
import type { createDrafts } from '../field-drafts.ts'
import type { ViewContext } from '../view-context.ts'
import type { EditorLabelOf } from './editor-texts.ts'
import { trackTitle } from './roll-picture.ts'
import type { RollLabelOf } from './roll-texts.ts'

export interface EditorTools extends Pick<ViewContext, 'actions' | 'language'> {
  readonly editing: EditingState
  readonly sequences: readonly SequenceRow[]
  readonly label: EditorLabelOf
  readonly rollLabel: RollLabelOf
  readonly drafts: ReturnType<typeof createDrafts>
  readonly redraw: () => void
  /** Runs a command of the event at hand, which is selected alone for it. */
  readonly onEvent: (command: string, slots: Slots) => void
}

/** Fields whose text is of the event at hand, and of no other. */
export const eventFields = ['editor-wait', 'editor-words', 'editor-parameter'] as const

/** Ids of the fields; what is typed into them stays when the view is drawn again. */
const fields = {
  name: 'editor-name',
  seconds: 'editor-seconds',
  wait: 'editor-wait',
  words: 'editor-words',
  parameter: 'editor-parameter',
  mark: 'editor-mark',
  pause: 'editor-pause',
  sequence: 'editor-sequence',
} as const

/** What can be done with all of it. */
export function wholeTools(tools: EditorTools) {
  const { editing, actions, label } = tools
  const { name } = editing.sequence
  return html`<div class="editor-row">
      <button type="button" class="button" @click=${() => actions.run('play', { name })}>${label('play')}<span class="unseen"> ${name}</span></button>
      <button type="button" class="button" @click=${() => actions.run('undo')}>${label('undo')}</button>
      <button type="button" class="button" @click=${() => actions.run('close-editor')}>${label('close')}</button>
    </div>`
}

export function nameTools(tools: EditorTools) {
  const { editing, actions, label } = tools
  const { id, name } = editing.sequence
  return field(tools, {
    id: fields.name,
    text: label('name'),
    kept: name,
    button: label('rename'),
    act: to => actions.run('rename-sequence', { name: id, to }),
  })
}

/** What can be done with the events that are selected. */
export function pickedTools(tools: EditorTools) {
  const { editing, actions, label, drafts } = tools
  const run = (command: string, slots?: Slots) => () => actions.run(command, slots)
  const seconds = drafts.shown(fields.seconds, '1')
  const move = (sign: 1 | -1) => () => {
    const typed = drafts.shown(fields.seconds, '1')
    const ms = msTyped(typed)
    actions.run('move-events', ms === undefined ? secondsIn(typed) : { ms: sign * ms })
    tools.redraw()
  }
  const count = editing.selected.length
  return html`<fieldset class="editor-set">
    <legend>${count === 0 ? label('pickedNone') : label('picked', { count })}</legend>
    <div class="editor-row">
      <button type="button" class="button" @click=${run('select-all-events')}>${label('pickAll')}</button>
      <button type="button" class="button" @click=${run('select-no-events')}>${label('pickNone')}</button>
      <button type="button" class="button" @click=${run('delete-events')}>${label('delete')}</button>
      <button type="button" class="button" @click=${run('cut-part')}>${label('cut')}</button>
      <button type="button" class="button" @click=${run('trim-before')}>${label('trimBefore')}</button>
      <button type="button" class="button" @click=${run('trim-after')}>${label('trimAfter')}</button>
    </div>
    <div class="editor-row">
      <button type="button" class="button" @click=${move(-1)}>${label('earlier')}</button>
      <button type="button" class="button" @click=${move(1)}>${label('later')}</button>
      <label class="editor-inline">${label('bySeconds')}
        <input class="field editor-number" id=${fields.seconds} inputmode="decimal" autocomplete="off" maxlength="12"
          aria-invalid=${msTyped(seconds) === undefined ? 'true' : nothing} .value=${seconds} @input=${drafts.follow} /></label>
    </div>
  </fieldset>`
}

/** What the event at hand is, and what can be done with it. */
export function eventTools(tools: EditorTools, cursor: number) {
  const { editing, onEvent, label, rollLabel, language } = tools
  const { sequence } = editing
  const event = sequence.events[cursor]
  if (event === undefined) return nothing
  const facts = {
    number: cursor + 1,
    count: sequence.events.length,
    time: clockInWords(event.ms, language),
    tab: trackTitle(sequence, event.track, rollLabel),
  }
  const worded = wordsOfEvent(event) !== undefined
  const changes = event.kind === 'did' && worded
  return html`<fieldset class="editor-set">
    <legend>${label('atHand')}</legend>
    <p class="editor-event" dir="auto">${eventWords(event, sequence, language)}</p>
    <p class="hint" dir="auto">${label('at', facts)}</p>
    ${field(tools, {
      id: fields.wait,
      text: label('wait'),
      kept: String(waitBefore(sequence, cursor) / 1000),
      numeric: true,
      button: label('set'),
      act: typed => onEvent('set-wait', secondsIn(typed)),
    })}
    ${
      worded
        ? field(tools, {
            id: fields.words,
            text: label('words'),
            kept: wordsOf(sequence, cursor),
            most: 1_000,
            button: label('change'),
            act: words => onEvent('change-words', { words }),
          })
        : nothing
    }
    ${
      changes
        ? field(tools, {
            id: fields.parameter,
            text: label('parameter'),
            kept: event.parameter?.name ?? '',
            button: label('make'),
            act: name => onEvent('make-parameter', { name }),
          })
        : nothing
    }
    ${event.kind === 'did' && event.parameter !== undefined ? html`<button type="button" class="button" @click=${() => onEvent('drop-parameter', {})}>${label('drop')}</button>` : nothing}
    ${
      event.kind === 'note'
        ? html`<div class="editor-row">
            <button type="button" class="button" @click=${() => onEvent('shift-notes', { number: 1 })}>${label('higher')}</button>
            <button type="button" class="button" @click=${() => onEvent('shift-notes', { number: -1 })}>${label('lower')}</button>
          </div>`
        : nothing
    }
  </fieldset>`
}

/** What can be put before the event at hand. */
export function insertTools(tools: EditorTools) {
  const { editing, sequences, onEvent, label } = tools
  const others = sequences.filter(({ id }) => id !== editing.sequence.id)
  const insertChosen = ({ currentTarget }: Event) => {
    const before = currentTarget instanceof HTMLElement ? currentTarget.previousElementSibling : undefined
    if (before instanceof HTMLSelectElement) onEvent('insert-sequence', { name: before.value })
  }
  return html`<fieldset class="editor-set">
    <legend>${label('insert')}</legend>
    ${field(tools, {
      id: fields.pause,
      text: label('pauseSeconds'),
      kept: '1',
      numeric: true,
      button: label('insertPause'),
      act: typed => onEvent('insert-pause', secondsIn(typed)),
    })}
    ${field(tools, {
      id: fields.mark,
      text: label('markName'),
      kept: '',
      button: label('insertMark'),
      act: name => onEvent('insert-mark', name === '' ? {} : { name }),
    })}
    ${
      others.length === 0
        ? nothing
        : html`<div class="item-line">
            <label for=${fields.sequence}>${label('otherSequence')}</label>
            <select class="field" id=${fields.sequence}>${others.map(
              ({ id, name }) => html`<option value=${id}>${name}</option>`,
            )}</select>
            <button type="button" class="button" @click=${insertChosen}>${label('insertSequence')}</button>
          </div>`
    }
  </fieldset>`
}

interface Field {
  readonly id: string
  readonly text: string
  readonly kept: string
  readonly button: string
  readonly numeric?: true
  /** UTF-16 units at most; 300 without. */
  readonly most?: number
  readonly act: (typed: string) => void
}

/** A field with its button; Enter is as good as the button. */
function field({ drafts, redraw }: EditorTools, { id, text, kept, button, numeric, most = 300, act }: Field) {
  const value = drafts.shown(id, kept)
  const send = (event: Event) => {
    event.preventDefault()
    const typed = drafts.shown(id, kept).trim()
    // What is no number stays, marked as such; the command says what is wrong.
    if (!numeric || msTyped(typed) !== undefined) drafts.drop(id)
    act(typed)
    redraw()
  }
  return html`<form class="item-line" @submit=${send}>
    <label for=${id}>${text}</label>
    <input class="field" id=${id} autocomplete="off" maxlength=${most} dir="auto" inputmode=${numeric ? 'decimal' : nothing}
      aria-invalid=${numeric && msTyped(value) === undefined ? 'true' : nothing}
      .value=${value} @input=${drafts.follow} />
    <button type="submit" class="button">${button}</button>
  </form>`
}

/** What a command is given of seconds that were typed: in ms, or as they are where they are none. */
function secondsIn(typed: string): Slots {
  const ms = msTyped(typed)
  return ms === undefined ? { number: typed } : { ms }
}

/** Milliseconds of seconds as people type them, with a point or a comma; undefined for what is no such number. */
export function msTyped(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.')
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(plain) ? Math.round(Number(plain) * 1000) : undefined
}

/** The words that an event has and that can be others. */
function wordsOf({ events }: Sequence, index: number): string {
  const event = events[index]
  return (event && wordsOfEvent(event)) ?? ''
}
