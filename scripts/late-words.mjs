import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { commandIn, withoutRunning } from './command-parts.mjs'
import { commandFolder, plainCode, shelf } from './module-source.mjs'
import { root } from './run-command.mjs'

/** Commands, and the labels of the panel's views. */
const files = /^(src\/commands\/.+|extension\/panel\/.+-(texts|labels))\.ts$/
const folders = [commandFolder, 'extension/panel', 'extension/panel/views']
const languages = ['en', 'es', 'de', 'fr']

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
 * The file with getters in place of all languages but English; a command looks up its words itself.
 * @param {string} file
 * @param {Parse} parse
 */
export async function englishOnly(file, parse) {
  const code = await plainCode(file)
  if (commandIn(code, parse) !== undefined) return withoutRunning(code, parse)
  const found = wordsIn(code, parse)
  if (found.length === 0) return code
  let kept = code
  for (const [place, { start, end, values }] of [...found.entries()].reverse()) {
    const asked = `languageWords('${nameOf(file)}', ${place}, ${values.en})`
    kept = `${kept.slice(0, start)}${asked}${kept.slice(end)}`
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
      const code = await plainCode(join(root, name))
      const command = commandIn(code, parse)
      if (command !== undefined) {
        const [phrases, help] = wordsOfCommand(code, command, parse)
        const late = language === 'en' ? 'undefined' : phrases.values[language]
        return [`${JSON.stringify(command.id)}: [${late}, ${help.values[language]}]`]
      }
      const found = wordsIn(code, parse)
      // English ones that stand where they belong take no room.
      if (found.length === 0 || language === 'en') return []
      return [`${JSON.stringify(name)}: [${found.map(({ values }) => values[language]).join(',')}]`]
    }),
  )
  return `import { put } from ${JSON.stringify(shelf)}\nput('${language}', {${all.flat().join(',\n')}})`
}

/**
 * @param {string} code
 * @param {NonNullable<ReturnType<typeof commandIn>>} command
 * @param {Parse} parse
 * @returns {[phrases: Words, help: Words]}
 */
function wordsOfCommand(code, { id, properties }, parse) {
  const all = wordsIn(code, parse)
  const [phrases, help] = ['phrases', 'help'].map(part =>
    all.find(({ start, end }) =>
      properties.some(property => property.name === part && start > property.start && end <= property.end),
    ),
  )
  if (phrases === undefined || help === undefined)
    throw new Error(`Phrases and help of ${id} must be plain words of en, es, de, fr, in that order.`)
  return [phrases, help]
}

/** @typedef {{ start: number, end: number, values: Record<string, string> }} Words */

/**
 * The objects that have a plain value for each language and nothing else, in the order of the code.
 * @param {string} code
 * @param {Parse} parse
 */
function wordsIn(code, parse) {
  /** @type {Words[]} */
  const found = []
  /** @param {any} node a node of the syntax tree, or one of its values */
  const visit = node => {
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
      found.push({ start: node.start, end: node.end, values: Object.fromEntries(values) })
      return
    }
    for (const value of Object.values(node)) visit(value)
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
