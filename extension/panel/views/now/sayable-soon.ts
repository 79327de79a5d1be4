import { watchState } from '../../../../src/state/panel-state.ts'
import type { View } from '../view-context.ts'

/** The list of what can be said, loaded when it is first asked for, so that the panel is there sooner. */
export const sayableSoon: View = (host, context) => {
  let over = false
  let loading = false
  let stop = () => {}
  const stopWatching = watchState(
    context.store,
    state => state.sayable !== undefined,
    asked => {
      if (!asked || loading) return
      loading = true
      void import('./sayable-list.ts').then(({ sayableList }) => {
        if (!over) stop = sayableList(host, context)
      })
    },
  )
  return () => {
    over = true
    stopWatching()
    stop()
  }
}
