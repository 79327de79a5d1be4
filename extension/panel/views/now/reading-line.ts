import { html, nothing, render } from 'lit-html'
import { type View, watchShown } from '../view-context.ts'

/** The sentence that is read aloud, and how far down the page it stands; nothing at all when none is. */
export const readingLine: View = (host, { store, label }) =>
  watchShown(store, 'now', [state => state.reading], ({ reading }) => {
    if (reading === undefined) {
      render(nothing, host)
      return
    }
    const { words, percent, speed } = reading
    render(
      html`<p class="now-line">
        <span class="term">${label('readingNow')}</span>
        <span dir="auto">${words}</span>
        <span class="hint">${label('readingHow', { percent, speed })}</span>
      </p>`,
      host,
    )
  })
