import { build } from 'vite'
import { root } from './run-command.mjs'

/**
 * A module with all that it imports as one classic script, as pages take it: what runs in them can import nothing.
 *
 * @param {string} entry from the root of the repository
 * @param {{ name?: string, target?: string | string[] | false }} [options] `name` of the global that gets the exports
 * @returns {Promise<string>}
 */
export async function classicScript(entry, { name = 'clavier', target = 'esnext' } = {}) {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: target || 'esnext',
      lib: { entry, formats: ['iife'], name, fileName: 'script' },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error(`${entry} gave no script.`)
  return chunk.code
}
