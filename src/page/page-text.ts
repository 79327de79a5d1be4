import type { PageText } from '../ports/page.ts'
import { articleOf } from './article.ts'
import {
  attribute,
  bodyOfDocument,
  childNodesOf,
  documentRoot,
  pageTitle,
  tagOf,
  textOf,
  windowOf,
} from './clobber-proof.ts'
import { isUnpainted } from './kinds.ts'
import { tidyLines } from './line-breaks.ts'

/** Longest text handed on, in characters. */
const longest = 400_000
const longestSelection = 100_000
/** Shorter articles than this, in characters, are more likely a misreading of an application. */
const shortestArticle = 200

const blocks = new Set(
  (
    'address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
)

/** Text of a tree, its blocks separated by blank lines. */
function blockText(root: Node): string {
  const parts: string[] = []
  const visit = (node: Node, preformatted: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? ''
      parts.push(preformatted ? text : text.replace(/\s+/g, ' '))
      return
    }
    if (!(node instanceof Element)) return
    const tag = tagOf(node)
    if (isUnpainted(node) && tag !== 'br') return
    if (tag === 'br') parts.push('\n')
    const apart = blocks.has(tag)
    if (apart) parts.push('\n\n')
    for (const child of childNodesOf(node)) visit(child, preformatted || tag === 'pre')
    if (apart) parts.push('\n\n')
  }
  visit(root, false)
  return tidyLines(parts.join(''))
}

/** The article of the page, or an empty string where there is none. */
function article(document: Document): string {
  const found = articleOf(document)
  const text = found === undefined ? '' : blockText(found)
  return text.length >= shortestArticle ? text : ''
}

function everythingVisible(document: Document): string {
  const body = bodyOfDocument(document)
  const root = documentRoot(document)
  if (body !== null) return tidyLines(body.innerText)
  return root === null ? '' : tidyLines((textOf(root) ?? '').slice(0, longest * 2))
}

export function pageText(document: Document): PageText {
  let text = ''
  try {
    text = article(document)
  } catch {
    // Elements may be inside elements deeper than can be followed; their visible text is still there.
  }
  if (text === '') text = everythingVisible(document)
  const root = documentRoot(document)
  const selection = windowOf(document)?.getSelection()?.toString() ?? ''
  return {
    title: pageTitle(document),
    url: document.URL.slice(0, 16_384),
    language: (root === null ? '' : (attribute(root, 'lang') ?? '')).slice(0, 100),
    text: text.slice(0, longest),
    cut: text.length > longest,
    selection: tidyLines(selection).slice(0, longestSelection),
  }
}
