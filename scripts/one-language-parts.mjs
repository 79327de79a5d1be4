import { dirname, resolve } from 'node:path'
import { plainCode } from './module-source.mjs'

const packs = 'src/language/packs'
const languages = ['en', 'es', 'de', 'fr']

/**
 * Sentences of all languages stand side by side in `src/language/packs/parts`, so that none is forgotten.
 * In the bundle each pack gets only its own, or whoever reads one language would load all four: a pack's
 * import of a part leads to that part with the other languages empty.
 *
 * @returns {import('vite').Plugin}
 */
export function oneLanguageParts() {
  return {
    name: 'clavier:one-language-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      const pack = importer?.match(new RegExp(`/${packs}/(en|es|de|fr)(-texts)?\\.ts$`))?.[1]
      if (importer === undefined || pack === undefined || !source.startsWith('./parts/')) return null
      return `${resolve(dirname(importer), source)}?language=${pack}`
    },
    async load(id) {
      const [file, language] = id.split('?language=')
      if (file === undefined || language === undefined) return null
      const code = await plainCode(file)
      return { code: onlyLanguage(code, language, this.parse(code), file), moduleType: 'js' }
    },
  }
}

/**
 * @typedef {ReturnType<import('vite').Rolldown.PluginContext['parse']>} Program
 * @param {string} code
 * @param {string} language
 * @param {Program} tree of the code
 * @param {string} file for the error
 */
function onlyLanguage(code, language, tree, file) {
  const properties = tree.body.flatMap(statement => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
      return []
    const [part] = statement.declaration.declarations
    const call = part?.init?.type === 'CallExpression' ? part.init : undefined
    const [argument] = call?.arguments ?? []
    return argument?.type === 'ObjectExpression' ? argument.properties : []
  })
  const parts = properties.flatMap(property =>
    property.type === 'Property' && property.key.type === 'Identifier'
      ? [{ name: property.key.name, value: property.value }]
      : [],
  )
  if (parts.map(({ name }) => name).join() !== languages.join())
    throw new Error(
      `${file} must export one definePart({ en, es, de, fr }), in that order; errors are a part of their own, NAME-errors.ts.`,
    )
  let kept = code
  for (const { name, value } of parts.toReversed())
    if (name !== language) kept = `${kept.slice(0, value.start)}{}${kept.slice(value.end)}`
  return kept
}
