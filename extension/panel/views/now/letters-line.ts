import { html, nothing, render } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { repeat } from 'lit-html/directives/repeat.js'
import { completionKeys } from '../../../../src/music/letters/letter-functions.ts'
import type { LettersState } from '../../../../src/state/panel-state.ts'
import { noteName } from '../keyboard/piano-keys.ts'
import { commandName } from '../phrase-words.ts'
import { type View, watchParts } from '../view-context.ts'
import { createCalmWords } from './calm-words.ts'

/** Hands write seven strikes a second, in which a screen reader says a word: it is told of them no faster, in ms. */
const pace = 800

/** The line that letters write, and the words that would complete it; nothing at all while they are off. */
export const lettersLine: View = (host, { store, actions, commands, label }) => {
  let before: LettersState | undefined
  let told = ''
  let times = 0
  const calm = createCalmWords({
    tell(words) {
      told = words
      times += 1
      draw()
    },
    pace,
    after: (ms, run) => setTimeout(run, ms),
  })
  const follow = ({ letters }: { readonly letters: LettersState | undefined }) => {
    const struck = letters?.last !== before?.last || letters?.text !== before?.text
    before = letters
    if (letters === undefined) {
      calm.forget()
      told = ''
    } else if (struck) calm.take(letters.last)
    draw()
  }
  const draw = () => {
    const { letters } = store.getState()
    if (letters === undefined) {
      render(nothing, host)
      return
    }
    const { text, shift, digits, completions, command, field } = letters
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
        <p class="unseen" role="status" aria-label=${label('lastStrike')}>${
          // A new node each time: the same letter twice is written, and told, twice.
          keyed(times, html`<span>${told}</span>`)
        }</p>
      </section>`,
      host,
    )
  }
  const stop = watchParts(store, [state => state.letters], follow)
  return () => {
    stop()
    calm.forget()
  }
}
