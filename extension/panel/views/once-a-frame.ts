/** Draws as often as it is asked for, but at most once a frame, and not at all while the page is hidden. */
export function onceAFrame(draw: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let asked: number | undefined
  return {
    ask() {
      asked ??= requestAnimationFrame(() => {
        asked = undefined
        draw()
      })
    },
    stop() {
      if (asked !== undefined) cancelAnimationFrame(asked)
      asked = undefined
    },
  }
}
