/** Chrome gives a tab that it puts to sleep a number of its own: under the old one it is as if it were closed. */

/** New numbers by old ones, the last of them: what is asked about was just now. */
const numbers = new Map<number, number>()
const mostKept = 64

/** Notes from now on which tabs get another number. */
export function followReplaced(): void {
  chrome.tabs.onReplaced.addListener((added, removed) => {
    numbers.set(removed, added)
    const [oldest] = numbers.keys()
    if (numbers.size > mostKept && oldest !== undefined) numbers.delete(oldest)
  })
}

/** The tab as it is now, whatever its number has become; undefined where it was closed. */
export function tabNow(tabId: number): Promise<chrome.tabs.Tab | undefined> {
  return chrome.tabs.get(numbers.get(tabId) ?? tabId).catch(() => undefined)
}
