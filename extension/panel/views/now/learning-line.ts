import { html, nothing, render } from 'lit-html'
import { type View, watchParts } from '../view-context.ts'

/** While keys are learnt: what for, and the way out. Seen in every view, since nothing played acts then. */
export const learningLine: View = (host, { store, actions, label }) =>
  watchParts(store, [state => state.learning], ({ learning }) => {
    if (learning === undefined) {
      render(nothing, host)
      return
    }
    const { phrase, notes } = learning
    const words =
      notes !== ''
        ? label('learningMeaning', { notes })
        : phrase === ''
          ? label('learningKeys')
          : label('learningKeysFor', { phrase })
    render(
      html`<div class="learning" data-learning>
        <strong dir="auto">${words}</strong>
        <button type="button" class="button quiet" @click=${() => actions.escape()}>${label('learningEnd')}</button>
      </div>`,
      host,
    )
  })
