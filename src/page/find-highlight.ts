/**
 * Marks text without touching the document: through the registry of highlights, which is all that a page can
 * notice. How they look is a style sheet of the browser's user (`extension/chrome/highlight-style.ts`), which no
 * page sees, and none can take away.
 */
export type MarkName = 'clavier-find' | 'clavier-found' | 'clavier-reading'

/** Which is seen where several lie on the same text. */
const priority: Readonly<Record<MarkName, number>> = {
  'clavier-reading': 1,
  'clavier-find': 2,
  'clavier-found': 3,
}

/** Marks these ranges and no others by that name. */
export function mark(name: MarkName, ranges: Iterable<Range>): void {
  const highlight = new Highlight(...ranges)
  highlight.priority = priority[name]
  CSS.highlights.set(name, highlight)
}

/** Adds ranges to those of that name. */
export function markMore(name: MarkName, ranges: Iterable<Range>): void {
  const marked = CSS.highlights.get(name)
  if (marked === undefined) mark(name, ranges)
  else for (const range of ranges) marked.add(range)
}

/** Takes marks away without a trace. Returns whether any of these names was there. */
export function unmark(...names: readonly MarkName[]): boolean {
  return names.filter(name => CSS.highlights.delete(name)).length > 0
}
