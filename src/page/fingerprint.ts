import type { ElementKind, Fingerprint } from '../ports/page.ts'
import { accessibleName } from './accessible-name.ts'
import { childNodesOf, focused, pageTitle, tagOf } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { inView, viewportOf } from './in-view.ts'
import { roleOf } from './kinds.ts'
import { fnv1a, hex, similarityHash } from './similarity.ts'

/** The most words that the similarity hash looks at. */
const mostWords = 4_000

/** Words of the element's own text; those of its children are counted with them. */
function wordsOf(element: Element): string[] {
  let text = ''
  for (const node of childNodesOf(element))
    if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue ?? ''}`
  return (
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** `scroll` is how far down the page is, 0 to 100. */
export async function fingerprintOf(
  document: Document,
  index: ElementIndex,
  scroll: number,
): Promise<Fingerprint> {
  const counts: Record<ElementKind, number> = {
    link: 0,
    image: 0,
    text: 0,
    heading: 0,
    button: 0,
    field: 0,
    media: 0,
    landmark: 0,
  }
  const words: string[] = []
  for (const { element, kind } of await inView(document, index)) {
    if (kind !== undefined) counts[kind] += 1
    if (words.length < mostWords) words.push(...wordsOf(element))
  }
  const focus = focused(document)
  const { width, height } = viewportOf(document)
  return {
    url: document.URL.slice(0, 16_384),
    titleHash: hex(fnv1a(pageTitle(document))),
    scroll,
    viewport: { width, height },
    counts,
    focus:
      focus === null || tagOf(focus) === 'body'
        ? ''
        : `${roleOf(focus)} ${accessibleName(focus)}`.trim().slice(0, 300),
    similarity: similarityHash(words),
  }
}
