/**
 * What finds the article of a page is large and seldom needed: it comes with a script of its own
 * (`extension/content/article.ts`), and the hands ask for it in this place of the world that they share.
 */
const place = Symbol.for('clavier.article')

/** Takes a copy of a document, which it rewrites; resolves to the article's root in it. Throws for documents of odd shape. */
export interface ArticleFinder {
  /** Whether the document itself looks as if it had an article. */
  readonly isLikely: (document: Document) => boolean
  readonly find: (copy: Document) => Node | undefined
}

export function offerArticleFinder(finder: ArticleFinder): void {
  Reflect.set(globalThis, place, finder)
}

/** Above this many elements the article is not sought: it would hold the page up for seconds. */
const mostElements = 60_000

/**
 * The root of the document's article, in a copy of it; undefined where there is none, or nothing to find it
 * with. The copy has no window, so that nothing in it loads or runs.
 * @param look is shown the copy before what finds the article rewrites it
 */
export function articleOf(document: Document, look?: (copy: Document) => void): Node | undefined {
  // Only scripts of this extension live in its world.
  const finder = Reflect.get(globalThis, place) as ArticleFinder | undefined
  const elements = Document.prototype.getElementsByTagName.call(document, '*')
  if (finder === undefined || elements.length > mostElements) return undefined
  try {
    if (!finder.isLikely(document)) return undefined
    const copy = Node.prototype.cloneNode.call(document, true)
    if (!(copy instanceof Document)) return undefined
    look?.(copy)
    return finder.find(copy)
  } catch {
    // It gives up on documents of odd shape; all of their text is still there.
    return undefined
  }
}
