/**
 * How the marks of find and reading look. Put in beside the page's own style sheets, in none of its lists; shadow
 * roots inherit it. In a sheet of the browser's user Chromium computes the colours of highlights and paints none.
 */
const css = `
::highlight(clavier-reading) { background-color: #cfe6ff; color: #000; text-decoration: underline 2px #0b57d0 }
::highlight(clavier-find) { background-color: #ffe45c; color: #000 }
::highlight(clavier-found) { background-color: #ff9f43; color: #000; text-decoration: underline double 2px #000 }
@media (forced-colors: active) {
  ::highlight(clavier-reading), ::highlight(clavier-find) { background-color: Mark; color: MarkText }
  ::highlight(clavier-found) { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText }
}`

/** Puts it into a document, again where it is there already: that changes nothing. */
export async function styleHighlights(tabId: number, documentIds: readonly string[]): Promise<void> {
  try {
    const target = { tabId, documentIds: [...documentIds] }
    // What was put in before is taken out, or a page that is worked in all day would gather thousands of them.
    await chrome.scripting.removeCSS({ target, css, origin: 'AUTHOR' })
    await chrome.scripting.insertCSS({ target, css, origin: 'AUTHOR' })
  } catch {
    // A document that has gone meanwhile: what was sought is told all the same.
  }
}
