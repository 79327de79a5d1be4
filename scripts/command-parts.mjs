import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { commandFolder, plainCode, shelf, withoutIdleImports } from './module-source.mjs'
import { root } from './run-command.mjs'

const door = '\0clavier:command-runs-door'
/** Module of what commands do; it is asked for as soon as the panel knows what there is. */
export const commandRuns = '\0clavier:command-runs'
/** What running a command takes; all else is needed to match, to draw and to help. */
const runningParts = ['parse', 'run', 'undo']

/** @typedef {import('./module-source.mjs').Parse} Parse */

/**
 * A command is one file. In the bundle it is two: what is needed to show and to match it is there with the
 * panel, what runs it comes in a second chunk, which is asked for at once and has come before the first phrase.
 * Its words but the English phrases are on the shelf that `late-words.mjs` fills.
 *
 * @returns {import('vite').Plugin}
 */
export function commandParts() {
  return {
    name: 'clavier:command-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === door || source === commandRuns || source.endsWith('?runs')) return source
      // A file that runs a command imports beside it, wherever it says so.
      if (importer?.endsWith('?runs') && source.startsWith('.')) return join(importer, '..', source)
      return null
    },
    async load(id) {
      if (id === door) return doorCode
      if (id === commandRuns) return runsCode(code => this.parse(code))
      if (!id.endsWith('?runs')) return null
      const code = await plainCode(id.slice(0, -'?runs'.length))
      return { code: onlyRunning(code, code => this.parse(code)), moduleType: 'js' }
    },
  }
}

const doorCode = `
import { defineCommand } from ${JSON.stringify(join(root, commandFolder, 'define-command.ts'))}
import { words } from ${JSON.stringify(shelf)}
const loading = import(${JSON.stringify(commandRuns)})
const partsOf = id => loading.then(({ parts }) => parts[id])
export const lateCommand = spec => defineCommand({
  ...spec,
  phrases: words(spec.id, 0, spec.phrases),
  help: words(spec.id, 1),
  parse: slots => slots,
  run: async (slots, context, signal) => {
    const { parse, run } = await partsOf(spec.id)
    return run(parse(slots), context, signal)
  },
  undo: spec.undo ?? (async (data, context) => (await partsOf(spec.id)).undo(data, context)),
})
`

/** @param {Parse} parse */
async function runsCode(parse) {
  const names = readdirSync(join(root, commandFolder)).filter(name => name.endsWith('.ts'))
  const all = await Promise.all(
    names.map(async name => {
      const path = join(root, commandFolder, name)
      const command = commandIn(await plainCode(path), parse)
      return command === undefined ? [] : [{ path, ...command }]
    }),
  )
  const commands = all.flat()
  const imports = commands.map(
    ({ path, name }) => `import { ${name} } from ${JSON.stringify(`${path}?runs`)}`,
  )
  const parts = commands.map(({ id, name }) => `${JSON.stringify(id)}: ${name}`)
  return `${imports.join('\n')}\nexport const parts = { ${parts.join(', ')} }`
}

/**
 * The command without what runs it, and of its words the English phrases; other code stays as it is.
 * @param {string} code
 * @param {Parse} parse
 */
export function withoutRunning(code, parse) {
  const command = commandIn(code, parse)
  if (command === undefined) return code
  const parts = command.properties.flatMap(({ name, start, end, literal, english }) => {
    if (name === 'help' || (runningParts.includes(name) && !literal)) return []
    return [name === 'phrases' ? `phrases: ${english}` : code.slice(start, end)]
  })
  const late = `lateCommand({ ${parts.join(', ')} })`
  const kept = `${code.slice(0, command.start)}${late}${code.slice(command.end)}`
  return `import { lateCommand } from ${JSON.stringify(door)}\n${withoutIdleImports(kept, parse)}`
}

/**
 * What runs the command, under the command's name.
 * @param {string} code
 * @param {Parse} parse
 */
export function onlyRunning(code, parse) {
  const command = commandIn(code, parse)
  if (command === undefined) throw new Error('This file has no command.')
  const parts = command.properties
    .filter(({ name }) => runningParts.includes(name))
    .map(({ start, end }) => code.slice(start, end))
  return `${code.slice(0, command.start)}({ ${parts.join(', ')} })${code.slice(command.end)}`
}

/**
 * The command that a file defines: `export const NAME = defineCommand({ id: 'ID', … })`.
 * @param {string} code
 * @param {Parse} parse
 */
export function commandIn(code, parse) {
  for (const statement of parse(code).body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
      continue
    const [declared] = statement.declaration.declarations
    const call = declared?.init
    if (declared?.id.type !== 'Identifier' || call?.type !== 'CallExpression') continue
    const [spec] = call.arguments
    if (call.callee.type !== 'Identifier' || call.callee.name !== 'defineCommand') continue
    if (spec?.type !== 'ObjectExpression') continue
    const properties = spec.properties.flatMap(property =>
      property.type === 'Property' && property.key.type === 'Identifier'
        ? [
            {
              name: property.key.name,
              start: property.start,
              end: property.end,
              literal: property.value.type === 'Literal' ? property.value.value : undefined,
              english: englishOf(property.value, code),
            },
          ]
        : [],
    )
    const id = properties.find(({ name }) => name === 'id')?.literal
    if (typeof id !== 'string') continue
    return { id, name: declared.id.name, start: call.start, end: call.end, properties }
  }
  return undefined
}

/**
 * The code of the English one, where a value has one for each language.
 * @param {any} value
 * @param {string} code
 */
function englishOf(value, code) {
  const [first] = value.type === 'ObjectExpression' ? value.properties : []
  return first?.key?.name === 'en' ? code.slice(first.value.start, first.value.end) : undefined
}
