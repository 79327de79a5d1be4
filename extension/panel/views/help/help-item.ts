import { html, nothing } from 'lit-html'
import { forms } from '../../../../src/language/forms.ts'
import { withBoundSpaces } from '../../../../src/language/typography.ts'
import type { HelpTopic } from '../../../../src/ports/help-topic.ts'
import { phraseInWords } from '../../../../src/speech/phrase-template.ts'
import type { CommandRow } from '../../panel-actions.ts'
import type { LabelOf } from '../../panel-texts.ts'
import { keyPicture, strikesInNames } from '../keyboard/key-picture.ts'
import { beginningOf, phrasePieces } from '../phrase-words.ts'
import type { ViewContext } from '../view-context.ts'
import type { HelpKey } from './help-texts.ts'

export interface HelpContext extends ViewContext {
  readonly helpLabel: LabelOf<HelpKey>
}

/** A command: how it is said, what it does, whether undo takes it back, how it is played. */
export function helpItem(row: CommandRow, context: HelpContext) {
  const { id, phrases, help, motif, chord, undo } = row
  const { label, language, helpLabel } = context
  const [first = id, ...others] = phrases
  const topic: HelpTopic = `command/${id}`
  const called = phraseInWords(first)
  return html`<li class="item command-item" data-topic=${topic}>
    <div class="item-words">
      <span class="item-name">${phrasePieces(first, label).map(({ text, slot }) => (slot ? html`<var>${text}</var>` : text))}</span>
      <span class="item-detail">${withBoundSpaces(help, language)}</span>
      ${
        others.length === 0
          ? nothing
          : html`<span class="item-detail">${alsoSaid(others.map(phraseInWords), context)}</span>`
      }
      <span class="item-detail">${helpLabel(undo)}</span>
    </div>
    <div class="item-buttons">${tryButton(row, called, context)}</div>
    <div class="pictures">
      ${chord === undefined ? nothing : played(topic, 'chord', [chord], called, context)}
      ${motif.length === 0 ? nothing : played(topic, 'motif', motif, called, context)}
    </div>
  </li>`
}

/** What it is called besides, as quoted in the language of the panel. */
export function alsoSaid(others: readonly string[], { language, helpLabel }: HelpContext): string {
  return `${helpLabel('alsoSay')} ${others.map(forms[language].quoted).join(', ')}`
}

/** Runs it; where something is missing, or much would be lost, its phrase is only put into Command. */
function tryButton({ id, phrases, destructive }: CommandRow, called: string, context: HelpContext) {
  const { actions, prompt, helpLabel } = context
  const [first = id] = phrases
  const asks = destructive || first.includes('{')
  const press = () => (asks ? prompt(beginningOf(first)) : actions.run(id))
  return html`<button type="button" class="button quiet" @click=${press}>${helpLabel(asks ? 'putIt' : 'tryIt')}<span class="unseen"> ${called}</span></button>`
}

/** The keys as a picture, named, with a button that sounds them. */
export function played(
  topic: HelpTopic,
  which: 'chord' | 'motif',
  strikes: CommandRow['motif'],
  called: string,
  { actions, label, helpLabel }: HelpContext,
) {
  return html`<div class="played" data-which=${which}>
    ${keyPicture(strikes)}
    <span class="played-line">
      <span><span class="hint">${label(which)}</span> <span class="notes" aria-hidden="true">${strikesInNames(strikes)}</span></span>
      <button type="button" class="button quiet"
        @click=${() => actions.run('play-keys', { topic, which })}>${helpLabel('playIt')}<span class="unseen"> ${called}, ${label(which)}</span></button>
    </span>
  </div>`
}
