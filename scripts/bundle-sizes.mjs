import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What a page loads before it can show anything, what Clavier adds to every page, and what to one that is
 * worked in.
 *
 * @typedef {object} BundleSizes bytes, gzip level 9, but for `total`
 * @property {number} content the content scripts of every page with their static imports
 * @property {number} hands the script that a page gets when the panel first needs it
 * @property {number} panel the panel's page, its style sheets, its entry with its static imports: until it is drawn
 * @property {number} ready that, and what acts (`brain.ts`) with its static imports: until it does what it is asked
 * @property {number} files how many files that is; not in bytes
 * @property {number} total all files of the extension, as they are on disk
 */

/** Limits in bytes after gzip. */
export const sizeBudget = { content: 4_000, hands: 60_000, panel: 90_000, ready: 180_000 }
/** Files that the panel may fetch until it acts: each costs the browser and the panel about 2 ms, however small. */
export const mostFiles = 20

/**
 * @param {string} dist folder of the built extension
 * @returns {BundleSizes}
 */
export function bundleSizes(dist) {
  /** @type {(path: string) => string | undefined} */
  const read = path => (existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : undefined)
  const manifest = JSON.parse(read('manifest.json') ?? '{}')
  /** @type {{ js?: string[], css?: string[] }[]} */
  const scripts = manifest.content_scripts ?? []
  /** @type {string} */
  const panel = manifest.side_panel.default_path
  const gzipped = (/** @type {string[]} */ paths) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0)
  const drawn = pageFiles(read(panel) ?? '', panel)
  const brain = filesOf(dist).filter(path => /^assets\/brain-[^/]*\.js$/.test(path))
  const ready = [panel, ...closure([...drawn, ...brain], read)]
  return {
    content: gzipped(
      closure(
        scripts.flatMap(script => [...(script.js ?? []), ...(script.css ?? [])]),
        read,
      ),
    ),
    hands: gzipped(existsSync(join(dist, 'hands.js')) ? ['hands.js'] : []),
    panel: gzipped([panel, ...closure(drawn, read)]),
    ready: gzipped(ready),
    files: ready.length,
    total: filesOf(dist).reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0),
  }
}

/**
 * The files with everything they import statically, each once. A loader made for a content script
 * imports through `runtime.getURL`, at once, so that counts too.
 * @param {readonly string[]} entries paths inside the extension
 * @param {(path: string) => string | undefined} read
 * @returns {string[]}
 */
export function closure(entries, read) {
  /** @type {Set<string>} */
  const seen = new Set()
  const queue = [...entries]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = read(path)
    if (text === undefined || seen.has(path)) continue
    seen.add(path)
    if (!path.endsWith('.js')) continue
    for (const found of staticImports(text)) queue.push(posix.join(posix.dirname(path), found))
    for (const [, found] of text.matchAll(
      /import\(\s*(?:\/\*.*?\*\/\s*)?[\w.$]*runtime\.getURL\(\s*["']([^"']+)["']/g,
    )) {
      if (found !== undefined) queue.push(found)
    }
  }
  return [...seen].sort()
}

/**
 * Relative addresses that a built module imports statically (not with `import()`).
 * @param {string} text
 * @returns {string[]}
 */
export function staticImports(text) {
  const statement =
    /(?:^|[;}\n\s/])(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\b|[\w$*{}\s,]*\}\s*from|\*\s*from)?\s*["'](\.[^"'\n]+)["']/g
  return [...text.matchAll(statement)].flatMap(([, path]) => (path === undefined ? [] : [path]))
}

/**
 * Scripts and style sheets that a page names, as paths inside the extension.
 * @param {string} html
 * @param {string} page its path
 * @returns {string[]}
 */
function pageFiles(html, page) {
  const tags = html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)
  return [...tags].flatMap(([, path]) => {
    if (path === undefined) return []
    return [path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)]
  })
}

/**
 * All files below a folder, sorted, with `/` between their parts.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? dirname(join(folder, entry.name)), entry.name))
    .map(path => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort()
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
