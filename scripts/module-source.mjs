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
