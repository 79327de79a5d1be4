import type { History } from '../../src/ports/history.ts'

/** Titles and addresses are untrusted and may be huge. */
const longest = 2000
const web = /^https?:\/\//

/** The History port over `chrome.history`. */
export function createHistory(): History {
  return {
    async search(words, most) {
      // Chrome looks at the last 24 hours unless it is told otherwise.
      const found = await chrome.history.search({ text: words.slice(0, 200), startTime: 0, maxResults: most })
      return found.flatMap(({ url = '', title = '', lastVisitTime: at = 0 }) =>
        web.test(url) && url.length <= longest ? [{ url, title: title.slice(0, longest), at }] : [],
      )
    },
    async visits(url) {
      if (!web.test(url)) return []
      const found = await chrome.history.getVisits({ url })
      return found.map(({ visitTime = 0 }) => visitTime).sort((a, b) => b - a)
    },
  }
}
