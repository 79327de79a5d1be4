/** Which part of a page is what it is read for. */
import { articleOf } from './article.ts'
import { all, bodyOfDocument, documentRoot, textOf } from './clobber-proof.ts'
import { isPainted } from './in-view.ts'

/** Shorter main parts than this, in characters, are the shell of an application. */
const shortestMain = 200
const shortestArticle = 500

export interface MainPart {
  readonly root: Element
  /** The only text nodes of it that belong to the main part; undefined where all do. */
  readonly only: ReadonlySet<Node> | undefined
}

/** By the page's own landmarks, by Readability where it has none, else all of it. */
export function mainPart(document: Document): MainPart | undefined {
  const root = bodyOfDocument(document) ?? documentRoot(document)
  if (root === null) return undefined
  const marked = [...all(document, 'main, [role="main"]')].find(
    it => isPainted(it) && lengthOf(it) >= shortestMain,
  )
  if (marked !== undefined) return { root: marked, only: undefined }
  const articles = [...all(document, 'article')].filter(
    it => isPainted(it) && lengthOf(it) >= shortestArticle,
  )
  const [article] = articles
  if (article !== undefined && articles.length === 1) return { root: article, only: undefined }
  return { root, only: articleText(document) }
}

/**
 * The text nodes of the article. What finds it moves the copy's text nodes without making new ones: each
 * stands for one of the document's.
 */
function articleText(document: Document): ReadonlySet<Node> | undefined {
  const originals = new Map<Node, Node>()
  const found = articleOf(document, copy => {
    const [ours, theirs] = [textsOf(document), textsOf(copy)]
    for (let at = ours.nextNode(), other = theirs.nextNode(); at !== null && other !== null; ) {
      originals.set(other, at)
      at = ours.nextNode()
      other = theirs.nextNode()
    }
  })
  if (found === undefined || (textOf(found) ?? '').length < shortestMain) return undefined
  const walker = textsOf(found)
  const only = new Set<Node>()
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    const original = originals.get(at)
    if (original !== undefined) only.add(original)
  }
  // It leaves out the heading that says what the page's title says.
  const titles = [...all(document, 'h1')].filter(isPainted)
  if (titles[0] !== undefined && titles.length === 1) addTexts(only, titles[0])
  return only.size === 0 ? undefined : only
}

function addTexts(texts: Set<Node>, element: Element): void {
  const walker = textsOf(element)
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) texts.add(at)
}

function textsOf(root: Node): TreeWalker {
  const document = root instanceof Document ? root : root.ownerDocument
  if (document === null) throw new Error('A node without a document.')
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT)
}

const lengthOf = (element: Element) => (textOf(element) ?? '').trim().length
