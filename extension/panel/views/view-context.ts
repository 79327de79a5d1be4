import type { Language } from '../../../src/language/language.ts'
import {
  type PanelState,
  type PanelStore,
  type ViewName,
  watchState,
} from '../../../src/state/panel-state.ts'
import type { CommandRow, PanelActions } from '../panel-actions.ts'
import type { Label } from '../panel-texts.ts'

/** What every view is given. Views read the store and ask the actions; they never write. */
export interface ViewContext {
  readonly store: PanelStore
  readonly actions: PanelActions
  readonly commands: readonly CommandRow[]
  readonly language: Language
  readonly label: Label
  /** Puts the beginning of a phrase into the Command box and the focus after it. */
  readonly prompt: (phrase: string) => void
}

/** Renders a part into `host` and keeps it true until stopped. */
export type View = (host: HTMLElement, context: ViewContext) => () => void

/** Calls `draw` once now, and again whenever one of the selected parts is another value. */
export function watchParts(
  store: PanelStore,
  parts: readonly ((state: PanelState) => unknown)[],
  draw: (state: PanelState) => void,
): () => void {
  let begun = false
  const stops = parts.map(part =>
    watchState(store, part, () => {
      if (begun) draw(store.getState())
    }),
  )
  begun = true
  draw(store.getState())
  return () => {
    for (const stop of stops) stop()
  }
}

/** As `watchParts`, but only while the view is the one shown; entering it draws what was missed. */
export function watchShown(
  store: PanelStore,
  view: ViewName,
  parts: readonly ((state: PanelState) => unknown)[],
  draw: (state: PanelState) => void,
): () => void {
  return watchParts(store, [state => state.view, ...parts], state => {
    if (state.view === view) draw(state)
  })
}
