import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { commandFolder, plainCode } from './module-source.mjs'
import { root } from './run-command.mjs'

const door = '\0clavier:command-runs-door'
const runs = '\0clavier:command-runs'
/** What running a command takes; all else is needed to match, to draw and to help. */
const runningParts = ['parse', 'run', 'undo']

/** @typedef {import('./module-source.mjs').Parse} Parse */

/**
 * A command is one file. In the bundle it is two: what is needed to show and to match it is there with the
 * panel, what runs it comes in a second chunk, which is asked for at once and has come before the first phrase.
 *
 * @returns {import('vite').Plugin}
 */
export function commandParts() {
  return {
    name: 'clavier:command-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === door || source === runs || source.endsWith('?runs')) return source
      // A file that runs a command imports beside it, wherever it says so.
      if (importer?.endsWith('?runs') && source.startsWith('.')) return join(importer, '..', source)
      return null
    },
    async load(id) {
      if (id === door) return doorCode
      if (id === runs) return runsCode(code => this.parse(code))
      if (!id.endsWith('?runs')) return null
      const code = await plainCode(id.slice(0, -'?runs'.length))
      return { code: onlyRunning(code, code => this.parse(code)), moduleType: 'js' }
    },
  }
}

const doorCode = `
const loading = import(${JSON.stringify(runs)})
const partsOf = id => loading.then(({ parts }) => parts[id])
export const lateRun = id => async (slots, context, signal) => {
  const { parse, run } = await partsOf(id)
  return run(parse(slots), context, signal)
}
export const lateUndo = id => async (data, context) => (await partsOf(id)).undo(data, context)
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
 * The command without what runs it; other code stays as it is.
 * @param {string} code
 * @param {Parse} parse
 */
export function withoutRunning(code, parse) {
  const command = commandIn(code, parse)
  if (command === undefined) return code
  const { id, properties } = command
  let kept = code
  for (const { name, start, end, literal } of properties.toReversed()) {
    if (!runningParts.includes(name) || literal) continue
    const late = name === 'parse' ? 'slots => slots' : `${name === 'run' ? 'lateRun' : 'lateUndo'}('${id}')`
    kept = `${kept.slice(0, start)}${name}: ${late}${kept.slice(end)}`
  }
  return `import { lateRun, lateUndo } from ${JSON.stringify(door)}\n${kept}`
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
function commandIn(code, parse) {
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
