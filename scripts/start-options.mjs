import { ScriptFailure } from './terminal.mjs'

const usage = `npm start                            opens Chromium with Clavier
npm start -- --headless --port N     without a window, with remote debugging on port N (0: any free one);
                                     prints one JSON line {"extensionId","panelUrl","cdp"} when ready`

/**
 * @typedef {{ headless: false } | { headless: true, port: number }} StartOptions
 * @param {readonly string[]} args
 * @returns {StartOptions}
 */
export function parseStartOptions(args) {
  const rest = [...args]
  let headless = false
  /** @type {string | undefined} */
  let port
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--headless') headless = true
    else if (word === '--port') port = rest.shift() ?? ''
    else if (word.startsWith('--port=')) port = word.slice('--port='.length)
    else throw new ScriptFailure(`Unknown: ${word}`, usage)
  }
  if (port === undefined) return headless ? { headless, port: 0 } : { headless: false }
  if (!headless) throw new ScriptFailure('--port goes with --headless.', usage)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ScriptFailure(`--port takes a number from 0 to 65535, not "${port}".`, usage)
  }
  return { headless, port: Number(port) }
}

/**
 * The one line that a program waits for. `panelUrl` opens the panel as a page.
 * @param {string} extensionId
 * @param {string} cdp for instance `http://127.0.0.1:9222`
 */
export function readyLine(extensionId, cdp) {
  return JSON.stringify({ extensionId, panelUrl: pageUrl(extensionId, 'panel'), cdp })
}

/**
 * @param {string} extensionId
 * @param {'panel' | 'practice' | 'permission' | 'privacy' | 'card'} page
 */
export function pageUrl(extensionId, page) {
  return `chrome-extension://${extensionId}/extension/${page}/${page}.html`
}
