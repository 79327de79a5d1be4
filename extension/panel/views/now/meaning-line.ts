import { html, nothing, render } from 'lit-html'
import { filledLabel } from '../../panel-texts.ts'
import { citationsLabels } from '../answers/citations-texts.ts'
import { type View, watchShown } from '../view-context.ts'

/** How far texts have come that will be found by meaning too; nothing at all while none are made ready. */
export const meaningLine: View = (host, { store, language }) =>
  watchShown(store, 'answers', [state => state.learningByMeaning], ({ learningByMeaning }) => {
    if (learningByMeaning === undefined || learningByMeaning.total === 0) {
      render(nothing, host)
      return
    }
    const { done, total } = learningByMeaning
    const percent = Math.floor((100 * done) / total)
    render(
      html`<p class="hint used">
        <progress max="100" value=${percent} aria-hidden="true"></progress>
        <span>${filledLabel(citationsLabels.learningByMeaning[language], { percent }, language)}</span>
      </p>`,
      host,
    )
  })
