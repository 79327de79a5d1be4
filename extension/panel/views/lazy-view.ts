import { type PanelState, type ViewName, watchState } from '../../../src/state/panel-state.ts'
import type { View } from './view-context.ts'

/** A view whose code is loaded when it is first shown, so that the panel is there sooner. */
export function lazyView(name: ViewName, load: () => Promise<View>): View {
  return lazyPart(state => state.view === name, load)
}

/** A part whose code is loaded when it is first wanted. */
export function lazyPart(wanted: (state: PanelState) => boolean, load: () => Promise<View>): View {
  let loaded: View | undefined
  return (host, context) => {
    let over = false
    let loading = false
    let stop = () => {}
    const stopWatching = watchState(context.store, wanted, isWanted => {
      // Mounted at once where it is there already: after a change of language the focus looks for its field.
      if (loaded !== undefined || !isWanted || loading) return
      loading = true
      void load().then(view => {
        loaded = view
        if (!over) stop = view(host, context)
      })
    })
    if (loaded !== undefined) stop = loaded(host, context)
    return () => {
      over = true
      stopWatching()
      stop()
    }
  }
}
