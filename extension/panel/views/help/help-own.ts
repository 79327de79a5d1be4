import { html, nothing } from 'lit-html'
import { parseNotes } from '../../../../src/music/notes-in-words.ts'
import type { HelpTopic } from '../../../../src/ports/help-topic.ts'
import type { NameRow, PanelState, WordRow } from '../../../../src/state/panel-state.ts'
import type { CommandRow } from '../../panel-actions.ts'
import { alsoSaid, type HelpContext, played } from './help-item.ts'

/** A name or word of the user's, as help shows it. All of it but the keys is untrusted text. */
export interface OwnRow {
  readonly topic: HelpTopic
  readonly called: string
  readonly phrases: readonly string[]
  /** What of it is told, whole lines. */
  readonly lines: readonly string[]
  readonly strikes: CommandRow['motif']
  readonly name: string | undefined
}

/** What the user has of their own: names first, as they are listed elsewhere, then words and learnt keys. */
export function ownRows(
  { names, words }: Pick<PanelState, 'names' | 'words'>,
  context: HelpContext,
): readonly OwnRow[] {
  return [...names.map(row => ofName(row, context)), ...words.map(row => ofWord(row, context))]
}

function ofName({ id, spoken, notes, title, url, arrival }: NameRow, { helpLabel }: HelpContext): OwnRow {
  const where = title || url
  return {
    topic: `name/${id}`,
    called: spoken,
    phrases: [spoken],
    lines: [
      ...(where === '' ? [] : [helpLabel('goesTo', { where })]),
      ...(arrival === undefined ? [] : [helpLabel('runsThere', { phrase: arrival })]),
    ],
    strikes: parseNotes(notes) ?? [],
    name: id,
  }
}

function ofWord({ id, phrases, notes, means, strikes }: WordRow, { helpLabel }: HelpContext): OwnRow {
  return {
    topic: `word/${id}`,
    called: phrases[0] ?? notes,
    phrases,
    lines: [helpLabel('standsFor', { phrase: means })],
    strikes,
    name: undefined,
  }
}

/** As a row of commands, so that both are sought alike. */
export function soughtOwn(rows: readonly OwnRow[]) {
  return rows.map(row => ({
    row,
    phrases: row.phrases,
    help: row.lines.join(' '),
    group: '',
    motif: row.strikes,
    chord: undefined,
  }))
}

export function ownItem({ topic, called, phrases, lines, strikes, name }: OwnRow, context: HelpContext) {
  const { actions, prompt, helpLabel } = context
  const [first, ...others] = phrases
  const kind = strikes.length === 1 ? 'chord' : 'motif'
  const act = () => {
    if (name !== undefined) actions.run('go-to', { name })
    else if (first !== undefined) prompt(first)
  }
  return html`<li class="item command-item" data-topic=${topic}>
    <div class="item-words">
      <bdi class="item-name">${called}</bdi>
      ${lines.map(line => html`<bdi class="item-detail">${line}</bdi>`)}
      ${others.length === 0 ? nothing : html`<bdi class="item-detail">${alsoSaid(others, context)}</bdi>`}
    </div>
    <div class="item-buttons">${
      first === undefined
        ? nothing
        : html`<button type="button" class="button quiet" @click=${act}>${helpLabel(name === undefined ? 'putIt' : 'tryIt')}<span class="unseen"> ${called}</span></button>`
    }</div>
    ${strikes.length === 0 ? nothing : html`<div class="pictures">${played(topic, kind, strikes, called, context)}</div>`}
  </li>`
}
