/** Which document of a tab a target is in. Pure. */

/** A place that the document around a frame does not count: in a shadow root. */
export const uncounted = 999

export interface PlacedDocument {
  readonly documentId: string
  /** Places of its frame and of those around it, outermost first; empty for the page itself. */
  readonly path: readonly number[]
  readonly url: string
}

/** The address without query and fragment, or an empty string for what is no web address. */
export function plainAddress(url: string): string {
  const [plain = ''] = url.split(/[?#]/, 1)
  return plain.length <= 4_096 && /^https?:\/\/[^\s/?#@\\]+(?:\/[^\s?#]*)?$/i.test(plain) ? plain : ''
}

/** Whether two addresses are of one site: no element of another is the one that was recorded. */
export function isSameOrigin(one: string, other: string): boolean {
  const originOf = (url: string) => /^https?:\/\/[^/]+/i.exec(url)?.[0].toLowerCase()
  return originOf(one) === originOf(other)
}

/**
 * The document that holds the target; undefined where none surely does. The page itself may have moved on
 * within its site, which is for whoever plays to judge. A frame is known by its address, wherever it has
 * moved among the others; of several with that address by its place.
 */
export function documentOf(
  { frame, frameUrl }: { readonly frame: readonly number[]; readonly frameUrl: string },
  documents: readonly PlacedDocument[],
): PlacedDocument | undefined {
  if (frame.length === 0) {
    const page = documents.find(({ path }) => path.length === 0)
    return page !== undefined && (frameUrl === '' || isSameOrigin(frameUrl, page.url)) ? page : undefined
  }
  const framed = documents.filter(({ path }) => path.length > 0)
  const there = framed.filter(({ url }) => plainAddress(url) === frameUrl)
  if (there.length === 1 && frameUrl !== '') return there[0]
  const [inPlace, ...others] = there.filter(({ path }) => path.join() === frame.join())
  return others.length === 0 && !frame.includes(uncounted) ? inPlace : undefined
}
