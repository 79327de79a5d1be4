import { html, nothing, render } from 'lit-html'
import { type View, watchShown } from '../view-context.ts'

/** The page that scrolls by itself, and how fast; nothing at all when none does. */
export const scrollingLine: View = (host, { store, label }) =>
  watchShown(store, 'now', [state => state.scrolling], ({ scrolling }) => {
    if (scrolling === undefined) {
      render(nothing, host)
      return
    }
    const { direction, level, levels } = scrolling
    render(
      html`<p class="now-line">
        <span class="term">${label(direction === 'down' ? 'scrollingDown' : 'scrollingUp')}</span>
        <span class="hint">${label('scrollingSpeed', { level, levels })}</span>
      </p>`,
      host,
    )
  })
