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

/** Undefined where the script is not there: then nothing is known of an article. */
export function articleFinder(): ArticleFinder | undefined {
  // Only scripts of this extension live in its world.
  return Reflect.get(globalThis, place) as ArticleFinder | undefined
}
