/**
 * Looks through built files for code that would come from elsewhere: the store forbids it, and whoever installs
 * Clavier has to be able to read all that will ever run.
 */

/** Ways to run what is no file of the package, by what they are called. */
const ways = Object.entries({
  'imports an address': /\bimport\s*\(?\s*[`'"](?:https?:)?\/\/|\bfrom\s*[`'"](?:https?:)?\/\//g,
  'starts a worker of an address': /\bnew\s+(?:Shared)?Worker\(\s*[`'"](?:https?:|data:|\/\/)/g,
  'imports scripts': /\bimportScripts\s*\(/g,
  'adds a module of an address': /\baddModule\(\s*[`'"](?:https?:|data:|\/\/)/g,
  'makes a script element': /createElement\(\s*[`'"]script\b.{0,30}/gi,
  'writes a document': /\bdocument\.write(?:ln)?\(/g,
  'makes code of text': /(?<![.\w$])(?:eval|Function)\s*\(\s*[^)]{0,30}/g,
  'times a text': /\bset(?:Timeout|Interval)\(\s*[`'"]/g,
})

/**
 * What packages bring for other surroundings, with one sort of quotes: PDF.js asks whether it may make code, and the
 * context of Tone.js has a way without worklets. None of it runs where the policy of the manifest holds.
 */
const known = [
  /^Function\("(?:|return this|return require\(""\+\w+\+"")"?\)?$/,
  /^Function\("src","srcOffset","dest",/,
  /^createElement\("script"\),\w+=new Blob\(/,
]

/** @param {string} match */
const isKnown = match => known.some(form => form.test(match.replaceAll(/[`']/g, '"')))

/** Hosts that are named: names of formats, places that are told of, and examples of addresses; nothing comes from them. */
const namedHosts = new Set([
  ...['www.w3.org', 'www.apache.org', 'www.xfa.org', 'ns.adobe.com', '127.0.0.1', 'localhost'],
  ...['ollama.com', 'github.com', 'creativecommons.org', 'chromewebstore.google.com'],
  ...['ai.example.com', 'example.com', 'foo.bar', 'a', 'b', 'x'],
])

/** In pages: what is loaded from elsewhere, and scripts that stand in the page itself. */
const inPages = Object.entries({
  'loads from elsewhere':
    /<(?:script|link|img|iframe|object|embed|source|form)\b[^>]*\s(?:src|href|data|action)\s*=\s*["']?(?:https?:)?\/\//gi,
  'has a script of its own': /<script\b(?![^>]*\ssrc=)[^>]*>/gi,
  'has a handler in its markup': /<[^>]*\son[a-z]+\s*=/gi,
})

/**
 * @param {readonly { path: string, bytes: Uint8Array }[]} files
 * @returns {readonly string[]} one sentence for each thing found
 */
export function remoteCode(files) {
  return files.flatMap(({ path, bytes }) => {
    if (!/\.(?:js|mjs|html|css|svg)$/.test(path)) return []
    const text = new TextDecoder().decode(bytes)
    const code = /\.m?js$/.test(path)
    const found = (code ? ways : inPages).flatMap(([what, pattern]) =>
      [...text.matchAll(pattern)]
        .filter(([match]) => !isKnown(match))
        .map(([match]) => `${path} ${what}: ${match}`),
    )
    const hosts = new Set(
      [...text.matchAll(/(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi)].map(([, host = '']) => host),
    )
    const strange = [...hosts].filter(host => !namedHosts.has(host)).map(host => `${path} names ${host}.`)
    return [...found, ...strange]
  })
}
