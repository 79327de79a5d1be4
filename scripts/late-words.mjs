import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { transformWithOxc } from 'vite'
import { root } from './run-command.mjs'

/** Commands, and the labels of the panel's views. */
const files = /^(src\/commands\/.+|extension\/panel\/.+-(texts|labels))\.ts$/
const folders = ['src/commands', 'extension/panel', 'extension/panel/views']
const late = ['es', 'de', 'fr']
const languages = ['en', ...late]
const shelf = '\0clavier:late-words'

/**
 * Phrases, help and labels of all languages stand side by side in the file that they belong to. In the bundle
 * only the English ones stay there: those of the others come with the pack of their language, and are English
 * until then.
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
      const language = late.find(one => id === join(root, `src/language/packs/${one}.ts`))
      return language === undefined ? null : `import ${JSON.stringify(`${shelf}/${language}`)}\n${code}`
    },
  }
}

/** Where the words are put when their pack is loaded. */
const shelfCode = `
const words = {}
export const put = (language, all) => { words[language] = all }
export const late = (language, file, place, english) => words[language]?.[file]?.[place] ?? english
`

/** @param {string} path */
function nameOf(path) {
  return relative(root, path).replaceAll('\\', '/')
}

/** @typedef {(code: string) => ReturnType<import('vite').Rolldown.PluginContext['parse']>} Parse */

/**
 * The file with getters in place of all languages but English.
 * @param {string} file
 * @param {Parse} parse
 */
export async function englishOnly(file, parse) {
  const code = await plainCode(file)
  const found = wordsIn(code, parse)
  if (found.length === 0) return code
  let kept = code
  for (const [place, { start, end, values }] of [...found.entries()].reverse()) {
    const getters = late.map(
      language => `get ${language}() { return late('${language}', '${nameOf(file)}', ${place}, this.en) }`,
    )
    kept = `${kept.slice(0, start)}{ en: ${values.en}, ${getters.join(', ')} }${kept.slice(end)}`
  }
  return `import { late } from ${JSON.stringify(shelf)}\n${kept}`
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
        : [`${JSON.stringify(name)}: [${found.map(({ values }) => values[language]).join(',')}]`]
    }),
  )
  return `import { put } from ${JSON.stringify(shelf)}\nput('${language}', {${all.flat().join(',\n')}})`
}

/** @param {string} file */
async function plainCode(file) {
  return (await transformWithOxc(await readFile(file, 'utf8'), file)).code
}

/**
 * The objects that have a plain value for each language and nothing else, in the order of the code.
 * @param {string} code
 * @param {Parse} parse
 */
function wordsIn(code, parse) {
  /** @type {{ start: number, end: number, values: Record<string, string> }[]} */
  const found = []
  /** @param {any} node a node of the syntax tree, or one of its values */
  const visit = node => {
    if (Array.isArray(node)) return node.forEach(visit)
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
