/**
 * Puts text on the clipboard without the focus that the newer interface asks for: the user may be anywhere.
 * Tells whether the browser took it.
 */
export function copyToClipboard(text: string): boolean {
  const stop = new AbortController()
  let taken = false
  document.addEventListener(
    'copy',
    event => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      event.stopImmediatePropagation()
      taken = event.clipboardData !== null
    },
    { capture: true, signal: stop.signal },
  )
  const done = document.execCommand('copy')
  stop.abort()
  return done && taken
}
