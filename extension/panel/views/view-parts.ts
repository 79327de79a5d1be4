import { html, render } from 'lit-html'
import type { View } from './view-context.ts'

/** A view of parts, one below the other, each drawing itself in a place with its id. */
export const viewOf =
  (parts: readonly (readonly [id: string, part: View])[]): View =>
  (host, context) => {
    render(html`${parts.map(([id]) => html`<div id=${id}></div>`)}`, host)
    const stops = parts.flatMap(([id, view]) => {
      const part = host.querySelector<HTMLElement>(`#${id}`)
      return part === null ? [] : [view(part, context)]
    })
    return () => {
      for (const stop of stops) stop()
    }
  }
