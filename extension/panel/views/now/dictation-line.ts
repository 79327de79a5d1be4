import { html, nothing, render } from 'lit-html'
import { type View, watchParts } from '../view-context.ts'

/**
 * Where dictated words go, what is being heard, and what was kept without a field; nothing at all while nothing
 * is dictated. What is heard changes many times a second: no live region reads it.
 */
export const dictationLine: View = (host, { store, actions, label }) =>
  watchParts(
    store,
    [state => state.dictation, state => (state.dictation?.on === true ? state.interim : '')],
    ({ dictation, interim }) => {
      if (dictation === undefined) {
        render(nothing, host)
        return
      }
      const { on, field, secret, hides, last, kept, capitals } = dictation
      const title = field === undefined ? label('dictationNowhere') : label('dictationInto', { field })
      const heard = hides && interim !== '' ? '…' : interim
      render(
        html`<section class="dictation" aria-label=${label('dictation')}>
          ${
            on
              ? html`<p class="now-line"><span class="term" dir="auto">${title}</span>
                ${capitals ? html`<span class="hint">${label('dictationCapitals')}</span>` : nothing}
                <button type="button" class="button quiet" @click=${() => actions.run('stop-dictation')}>${label('dictationEnd')}</button></p>
              <p class="now-line" aria-live="off">${
                secret
                  ? html`<span class="hint">${label('dictationSecret')}</span>`
                  : html`<bdi class="dictated">${last}</bdi>`
              } <bdi class="heard">${heard}</bdi></p>`
              : nothing
          }
          ${
            kept === ''
              ? nothing
              : html`<p class="now-line"><span class="term">${label('dictationKept')}</span>
                <bdi class="dictation-kept">${kept}</bdi>
                <button type="button" class="button quiet" @click=${() => actions.run('put-kept')}>${label('dictationPutIn')}</button></p>`
          }
        </section>`,
        host,
      )
    },
  )
