/** Longest address that is opened, in UTF-16 units. */
const longest = 2000
/** How a full stop in an address is said. */
const dot = /\s+(?:dot|punto|punkt|point)\s+/gi
/** A host as people write it, without a scheme: at least one dot, or this machine; then port, path and query. */
const hostLike =
  /^(?:localhost|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}|\d{1,3}))(?::\d{1,5})?(?:[/?#]\S*)?$/u

/**
 * The address that the words are, typed or said ("example dot com"), always http or https; undefined
 * where they are words. Without a scheme it is http, which Chrome itself tries as https first.
 */
export function readAddress(words: string): string | undefined {
  const said = words.trim().replace(dot, '.')
  if (/\s/.test(said) || said.length > longest) return undefined
  if (/^https?:\/\//i.test(said)) return webAddress(said)
  return hostLike.test(said) ? webAddress(`http://${said}`) : undefined
}

/** As the address would be written in full; undefined where it is none. */
function webAddress(text: string): string | undefined {
  // `URL` belongs to the platform: the host is checked here, the browser has the last word.
  const [, scheme = '', rest = ''] = /^(https?):\/\/(.+)$/i.exec(text) ?? []
  if (rest === '' || /^[/?#:@]/.test(rest)) return undefined
  return `${scheme.toLowerCase()}://${rest}`
}
