import '../../lit-keys.css'
import { type View, watchParts } from '../view-context.ts'

/**
 * Lights the drawn keys of the bands that sound, as the picture lights their cells, and those that help sounds or
 * practice plays. Only keys that change are touched; a screen reader hears nothing of it, the sound says more.
 */
export const litKeys: View = (host, { store }) => {
  const light = (keys: readonly number[]) => {
    for (const key of host.querySelectorAll('[data-lit]'))
      if (!keys.some(note => key.matches(`[data-note="${note}"]`))) key.removeAttribute('data-lit')
    for (const note of keys)
      host.querySelector(`[data-note="${note}"]:not([data-lit])`)?.setAttribute('data-lit', 'yes')
  }
  const stop = watchParts(
    store,
    [state => state.picture?.litKeys, state => state.help.sounding?.lit, state => state.practice?.lit],
    ({ picture, help, practice }) =>
      light([...(picture?.litKeys ?? []), ...(help.sounding?.lit ?? []), ...(practice?.lit ?? [])]),
  )
  return () => {
    stop()
    light([])
  }
}
