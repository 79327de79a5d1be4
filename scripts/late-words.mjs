import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { withoutRunning } from './command-parts.mjs'
import { commandFolder, plainCode } from './module-source.mjs'
import { root } from './run-command.mjs'

/** Commands, and the labels of the panel's views. */
const files = /^(src\/commands\/.+|extension\/panel\/.+-(texts|labels))\.ts$/
const folders = [commandFolder, 'extension/panel', 'extension/panel/views']
const languages = ['en', 'es', 'de', 'fr']
const shelf = '\0clavier:late-words'

/**
 * Phrases, help and labels of all languages stand side by side in the file that they belong to. In the bundle
 * only the English phrases and labels stay there: all else comes with the pack of its language.
 *
 * @returns {import('vite').Plugin}
 */
export function lateWords() {
  return {
    name: 'clavier:late-words',
    enforce: 'pre',
    resolveId: source => (source.startsWith(shelf) ? source : null),
    async load(id) {
      if (id === shelf) return shelfCode
      const language = id.startsWith(`${shelf}/`) ? id.slice(shelf.length + 1) : undefined
      if (language !== undefined) return wordsOfLanguage(language, code => this.parse(code))
      if (files.test(nameOf(id)))
        return { code: await englishOnly(id, code => this.parse(code)), moduleType: 'js' }
      return null
    },
    transform(code, id) {
      const language = languages.find(one => nameOf(id) === `src/language/packs/${one}.ts`)
      return language === undefined ? null : `import ${JSON.stringify(`${shelf}/${language}`)}\n${code}`
    },
  }
}

/** Where the words are put when their pack is loaded, and where those of one place are looked up. */
const shelfCode = `
const shelf = {}
export const put = (language, all) => { shelf[language] = all }
export const words = (file, place, english) => {
  const word = language => shelf[language]?.[file]?.[place] ?? english ?? ''
  return {
    get en() { return english ?? word('en') },
    get es() { return word('es') },
    get de() { return word('de') },
    get fr() { return word('fr') },
  }
}
`

/** @param {string} path */
function nameOf(path) {
  return relative(root, path).replaceAll('\\', '/')
}

/** @typedef {import('./module-source.mjs').Parse} Parse */

/**
 * The file with getters in place of all languages but English.
 * @param {string} file
 * @param {Parse} parse
 */
export async function englishOnly(file, parse) {
  const code = withoutRunning(await plainCode(file), parse)
  const found = wordsIn(code, parse)
  if (found.length === 0) return code
  let kept = code
  for (const [place, { start, end, values, help }] of [...found.entries()].reverse()) {
    const english = help ? '' : `, ${values.en}`
    kept = `${kept.slice(0, start)}languageWords('${nameOf(file)}', ${place}${english})${kept.slice(end)}`
  }
  return `import { words as languageWords } from ${JSON.stringify(shelf)}\n${kept}`
}

/**
 * A module that puts the words of one language on the shelf.
 * @param {string} language
 * @param {Parse} parse
 */
export async function wordsOfLanguage(language, parse) {
  const names = folders
    .flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
    .filter(name => files.test(name))
  const all = await Promise.all(
    names.map(async name => {
      const found = wordsIn(await plainCode(join(root, name)), parse)
      return found.length === 0
        ? []
        : [`${JSON.stringify(name)}: [${found.map(word => wordFor(language, word)).join(',')}]`]
    }),
  )
  return `import { put } from ${JSON.stringify(shelf)}\nput('${language}', {${all.flat().join(',\n')}})`
}

/** English ones that are not late take no room.
 * @param {string} language
 * @param {Words} words
 */
function wordFor(language, { values, help }) {
  return language === 'en' && !help ? 'undefined' : values[language]
}

/** @typedef {{ start: number, end: number, values: Record<string, string>, help: boolean }} Words */

/**
 * The objects that have a plain value for each language and nothing else, in the order of the code.
 * @param {string} code
 * @param {Parse} parse
 */
function wordsIn(code, parse) {
  /** @type {Words[]} */
  const found = []
  /**
   * @param {any} node a node of the syntax tree, or one of its values
   * @param {boolean} help whether it is what a property “help” holds
   */
  const visit = (node, help = false) => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    if (node === null || typeof node !== 'object') return
    if (node.type === 'ObjectExpression' && isWords(node)) {
      const values = node.properties.map((/** @type {any} */ { key, value }) => [
        key.name,
        code.slice(value.start, value.end),
      ])
      found.push({ start: node.start, end: node.end, values: Object.fromEntries(values), help })
      return
    }
    const isHelp = node.type === 'Property' && node.key.name === 'help'
    for (const [name, value] of Object.entries(node)) visit(value, isHelp && name === 'value')
  }
  visit(parse(code).body)
  return found.sort((a, b) => a.start - b.start)
}

/** @param {any} node an object in the syntax tree */
function isWords({ properties }) {
  return (
    properties.map((/** @type {any} */ { key }) => key?.name).join() === languages.join() &&
    properties.every((/** @type {any} */ { value }) => isPlain(value))
  )
}

/** @param {any} value */
function isPlain(value) {
  if (value.type === 'Literal') return true
  if (value.type === 'TemplateLiteral') return value.expressions.length === 0
  return value.type === 'ArrayExpression' && value.elements.every(isPlain)
}
