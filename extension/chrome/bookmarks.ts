import type { Bookmark, Bookmarks } from '../../src/ports/bookmarks.ts'

/** Titles and addresses are untrusted and may be huge. */
const longest = 2000
const web = /^https?:\/\//

/** The Bookmarks port over `chrome.bookmarks`. */
export function createBookmarks(): Bookmarks {
  return {
    async search(words, most) {
      const found = await chrome.bookmarks.search(words.slice(0, 200))
      return found.flatMap(described).slice(0, most)
    },
    async at(url) {
      const [first] = await chrome.bookmarks.search({ url })
      return first === undefined ? undefined : described(first)[0]
    },
    async add({ title, url }) {
      const { id } = await chrome.bookmarks.create({ title, url })
      return { id, title, url }
    },
    async remove(id) {
      // Removed by hand in the meantime: what was wanted is so.
      await chrome.bookmarks.remove(id).catch(() => undefined)
    },
  }
}

/** Folders, and bookmarks that are scripts, are left out. */
function described({ id, title, url = '' }: chrome.bookmarks.BookmarkTreeNode): readonly Bookmark[] {
  return web.test(url) && url.length <= longest ? [{ id, title: title.slice(0, longest), url }] : []
}
