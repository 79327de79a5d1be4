import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { type View, watchShown } from '../view-context.ts'
import { answerPart } from './answer-part.ts'
import { conversationLabelIn } from './conversation-texts.ts'
import { createQuestionForm } from './question-form.ts'

/** Asking, the answer as it streams, and what was asked before in the same tab. */
export const conversationView: View = (host, context) => {
  const { store, language } = context
  const own = conversationLabelIn(language)
  const form = createQuestionForm(host, context, own)
  return watchShown(
    store,
    'answers',
    [
      state => state.answer,
      state => state.earlierAnswers,
      state => state.thoughtsShown,
      state => state.questionAgain,
    ],
    state => {
      const { answer, earlierAnswers } = state
      const asked = form.follow(state)
      render(
        html`${form.part()}
          ${
            answer === undefined
              ? html`<p class="empty">${own('answerNone')}</p>`
              : answerPart(answer, { context, own, last: true })
          }
          ${
            earlierAnswers.length === 0
              ? nothing
              : html`<section class="earlier" aria-label=${own('earlierAnswers')}>
                  <h3>${own('earlierAnswers')}</h3>
                  ${repeat(
                    earlierAnswers.toReversed(),
                    ({ id }) => id,
                    row =>
                      html`<details class="earlier-answer"><summary dir="auto">${row.question}</summary>
                        ${answerPart(row, { context, own, last: false })}</details>`,
                  )}
                </section>`
          }`,
        host,
      )
      asked()
    },
  )
}
