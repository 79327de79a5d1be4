import { readFile } from 'node:fs/promises'
import { transformWithOxc } from 'vite'

/** One file a command, below the root of the repository. */
export const commandFolder = 'src/commands'

/** The module that keeps the words of the bundle; what puts those of a language there is named below it. */
export const shelf = '\0clavier:late-words'

/** @typedef {(code: string) => ReturnType<import('vite').Rolldown.PluginContext['parse']>} Parse */

/**
 * A TypeScript file as JavaScript.
 * @param {string} file
 */
export async function plainCode(file) {
  return (await transformWithOxc(await readFile(file, 'utf8'), file)).code
}

/**
 * The code without the imports that nothing names any more: what they lead to would be loaded along with it.
 * @param {string} code
 * @param {Parse} parse
 */
export function withoutIdleImports(code, parse) {
  const { body } = parse(code)
  const named = namesIn(body.filter(({ type }) => type !== 'ImportDeclaration'))
  let kept = code
  for (const statement of body.toReversed()) {
    if (statement.type !== 'ImportDeclaration' || statement.specifiers.length === 0) continue
    if (statement.specifiers.some(({ local }) => named.has(local.name))) continue
    kept = `${kept.slice(0, statement.start)}${kept.slice(statement.end)}`
  }
  return kept
}

/**
 * All identifiers in a tree, those of properties too.
 * @param {any} node a node of the syntax tree, or one of its values
 * @returns {Set<string>}
 */
function namesIn(node) {
  if (node === null || typeof node !== 'object') return new Set()
  const own = node.type === 'Identifier' ? [node.name] : []
  return new Set([...own, ...Object.values(node).flatMap(value => [...namesIn(value)])])
}
