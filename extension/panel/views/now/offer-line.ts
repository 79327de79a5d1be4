import '../../first-steps.css'
import { html, nothing, render } from 'lit-html'
import { offered } from '../../../../src/app/first-steps-offers.ts'
import { say, render as words } from '../../../../src/language/text.ts'
import { keepingFocusAt } from '../keep-focus.ts'
import { type View, watchParts } from '../view-context.ts'
import { firstStepsLabel } from './first-steps-texts.ts'

/** One quiet line about a device or a model that is of use now, with one button and the way not to be asked again. */
export const offerLine: View = (host, { store, actions, language }) => {
  const label = firstStepsLabel(language)
  return watchParts(store, [s => s.offer], ({ offer }) =>
    keepingFocusAt(host, 'button', () =>
      render(
        offer === undefined
          ? nothing
          : html`<div class="offer" role="group" aria-label=${label('offer')}>
              <p role="status" dir="auto">${words(language, say(`offer-${offer}`))}</p>
              <button type="button" class="button" @click=${() => actions.run(offered[offer])}>${label(offer)}</button>
              <button type="button" class="button quiet" @click=${() => actions.run('not-now')}>${label('notNow')}</button>
            </div>`,
        host,
      ),
    ),
  )
}
