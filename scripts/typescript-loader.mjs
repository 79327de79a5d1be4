import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** @type {ts.CompilerOptions} */
const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
}

/**
 * Takes the types out of TypeScript modules and leaves the rest as it is written. Loaders that keep
 * the names of functions wrap each of them in a call: such a function cannot be sent to a page, where
 * the wrapper is missing, and what is timed would be the wrappers.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context)
  const path = fileURLToPath(url)
  const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), { compilerOptions, fileName: path })
  return { format: 'module', shortCircuit: true, source: outputText }
}
