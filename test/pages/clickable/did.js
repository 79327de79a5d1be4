// What a click did, told in a line at the foot of the page: every action of these pages is to be seen.
let count = 0

/** @param {any} what an element, or words */
globalThis.did = what => {
  let line = document.getElementById('status')
  if (!line) {
    line = document.createElement('output')
    line.id = 'status'
    document.body.append(line)
  }
  count += 1
  line.textContent = `${count} ${String(what?.textContent ?? what ?? '')
    .trim()
    .slice(0, 30)}`
}

/**
 * Appends markup to an element.
 * @param {string} selector
 * @param {string} html
 */
globalThis.put = (selector, html) => document.querySelector(selector)?.insertAdjacentHTML('beforeend', html)
