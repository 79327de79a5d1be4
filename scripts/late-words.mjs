import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { commandIn, withoutRunning } from './command-parts.mjs'
import { commandFolder, plainCode, shelf, withoutIdleImports } from './module-source.mjs'
import { root } from './run-command.mjs'

/** Commands, the labels of the panel's views, and what is known of each language to understand it. */
const files = /^(src\/(commands|speech|speech\/numbers)\/[^/]+|extension\/panel\/.+-(texts|labels))\.ts$/
const folders = [commandFolder, 'src/speech', 'extension/panel']
const languages = ['en', 'es', 'de', 'fr']

/**
 * Phrases, help, labels and what is known of how people speak stand in all languages side by side in the file
 * that they belong to. In the bundle only what is English stays there, but for help: all else comes with the
 * pack of its language.
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
  return `import { words as languageWords } from ${JSON.stringify(shelf)}\n${withoutIdleImports(kept, parse)}`
}

/**
 * A module that puts the words of one language on the shelf.
 * @param {string} language
 * @param {Parse} parse
 */
export async function wordsOfLanguage(language, parse) {
  /** @type {string[]} */
  const imports = []
  const names = folders
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true }).map(name => nameOf(join(root, folder, `${name}`))),
    )
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
      const words = found.map(({ values, from }) => {
        const source = from[language]
        if (source === undefined) return values[language]
        const local = `late${imports.length}`
        const path = JSON.stringify(join(root, dirname(name), source))
        imports.push(`import { ${values[language]} as ${local} } from ${path}\n`)
        return local
      })
      return [`${JSON.stringify(name)}: [${words.join(',')}]`]
    }),
  )
  const putting = `put('${language}', {${all.flat().join(',\n')}})`
  return `import { put } from ${JSON.stringify(shelf)}\n${imports.join('')}${putting}`
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

/**
 * `from`: the modules of those values that are imported.
 * @typedef {{ start: number, end: number, values: Record<string, string>, from: Record<string, string> }} Words
 */

/**
 * The objects that have for each language a plain value, or an imported one, and nothing else, in the order
 * of the code.
 * @param {string} code
 * @param {Parse} parse
 */
function wordsIn(code, parse) {
  /** @type {Words[]} */
  const found = []
  const { body } = parse(code)
  const imported = importsIn(body)
  /** @param {any} node a node of the syntax tree, or one of its values */
  const visit = node => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    if (node === null || typeof node !== 'object') return
    if (node.type === 'ObjectExpression' && isWords(node, imported)) {
      const { start, end, properties } = node
      /** @type {Words} */
      const words = { start, end, values: {}, from: {} }
      for (const { key, value } of properties) {
        words.values[key.name] = code.slice(value.start, value.end)
        const source = value.type === 'Identifier' ? imported.get(value.name) : undefined
        if (source !== undefined) words.from[key.name] = source
      }
      found.push(words)
      return
    }
    for (const value of Object.values(node)) visit(value)
  }
  visit(body)
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Where each name comes from that is imported from another file of Clavier.
 * @param {ReturnType<Parse>['body']} body
 * @returns {Map<string, string>}
 */
function importsIn(body) {
  return new Map(
    body.flatMap(statement =>
      statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.')
        ? statement.specifiers.flatMap(({ type, local }) =>
            type === 'ImportSpecifier'
              ? [/** @type {[string, string]} */ ([local.name, statement.source.value])]
              : [],
          )
        : [],
    ),
  )
}

/**
 * @param {any} node an object in the syntax tree
 * @param {ReadonlyMap<string, string>} imported
 */
function isWords({ properties }, imported) {
  return (
    properties.map((/** @type {any} */ { key }) => key?.name).join() === languages.join() &&
    properties.every(
      (/** @type {any} */ { value }) =>
        isPlain(value) || (value.type === 'Identifier' && imported.has(value.name)),
    )
  )
}

/** @param {any} value */
function isPlain(value) {
  if (value.type === 'Literal') return true
  if (value.type === 'TemplateLiteral') return value.expressions.length === 0
  if (value.type === 'ArrayExpression') return value.elements.every(isPlain)
  return value.type === 'ObjectExpression' && value.properties.every(isPlainProperty)
}

/** @param {any} property of an object in the syntax tree */
function isPlainProperty({ type, computed, shorthand, value }) {
  return type === 'Property' && !computed && !shorthand && isPlain(value)
}
