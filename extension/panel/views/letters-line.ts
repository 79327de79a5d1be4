import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { completionKeys } from '../../../src/music/letters/letter-functions.ts'
import { commandName } from './phrase-words.ts'
import { noteName } from './piano-keys.ts'
import { type View, watchParts } from './view-context.ts'

/** The line that letters write, and the words that would complete it; nothing at all while they are off. */
export const lettersLine: View = (host, { store, actions, commands, label }) =>
  watchParts(store, [state => state.letters], ({ letters }) => {
    if (letters === undefined) {
      render(nothing, host)
      return
    }
    const { text, shift, digits, completions, last, command, field } = letters
    const states = [
      shift === 'off' ? '' : label(shift === 'once' ? 'letterShiftOnce' : 'letterShiftAll'),
      digits ? label('letterDigitsOn') : '',
    ].filter(words => words !== '')
    const title =
      field !== undefined
        ? label('lettersFor', { command: field.name })
        : command === undefined
          ? label('modeLetters')
          : label('lettersFor', { command: commandName(commands, command) })
    render(
      html`<section class="letters" aria-label=${title}>
        ${command === undefined && field === undefined ? nothing : html`<p class="hint">${title}</p>`}
        <p class="letters-line">
          <bdi class="letters-text">${text}</bdi><span class="letters-caret" aria-hidden="true"></span>
          ${text === '' ? html`<span class="hint">${label(field === undefined ? 'lettersEmpty' : 'lettersFieldEmpty')}</span>` : nothing}
          ${states.map(words => html`<span class="letters-state">${words}</span>`)}
        </p>
        <div class="completions" role="group" aria-label=${label('completions')}>${repeat(
          completions,
          word => word,
          (word, place) => {
            const keys = completionKeys(place + 1)
            return html`<button type="button" class="button quiet completion"
              aria-description=${label('playedBy', { keys: keys.map(noteName).join(' + ') })}
              @click=${() => actions.strikeLetters(keys)}><bdi>${word}</bdi>
              <span class="hint" aria-hidden="true">${noteName(keys.at(-1) ?? 0)}</span></button>`
          },
        )}</div>
        <p class="unseen" role="status" aria-label=${label('lastStrike')}>${last}</p>
      </section>`,
      host,
    )
  })
