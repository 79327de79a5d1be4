import type { Bookmark, Bookmarks } from '../../../src/ports/bookmarks.ts'
import type { History, VisitedPage } from '../../../src/ports/history.ts'

const has = (words: string, { title, url }: { readonly title: string; readonly url: string }) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every(word => `${title} ${url}`.toLowerCase().includes(word))

/** History and bookmarks in memory. */
export function createFakeLibrary() {
  let visited: VisitedPage[] = []
  let kept: Bookmark[] = []
  let last = 0
  const history: History = {
    search: async (words, most) =>
      visited
        .filter(page => has(words.trim(), page))
        .toSorted((a, b) => b.at - a.at)
        .slice(0, most),
    visits: async url => visited.filter(page => page.url === url).map(({ at }) => at),
  }
  const bookmarks: Bookmarks = {
    search: async (words, most) => kept.filter(one => has(words.trim(), one)).slice(0, most),
    at: async url => kept.find(one => one.url === url),
    add: async page => {
      const bookmark = { ...page, id: `b${++last}` }
      kept = [...kept, bookmark]
      return bookmark
    },
    remove: async id => {
      kept = kept.filter(one => one.id !== id)
    },
  }
  return {
    history,
    bookmarks,
    visited: (url: string, title: string, at: number) => {
      visited = [...visited, { url, title, at }]
    },
    bookmarked: () => kept.map(({ title, url }) => ({ title, url })),
  }
}
