import { build } from 'vite'
import { root } from './run-command.mjs'

/**
 * Builds a script that pages get only when it is needed, as one classic file beside the bundle: what runs
 * in pages can import nothing.
 *
 * @param {{ entry: string, fileName: string }} script `entry` from the root of the repository, `fileName` in dist
 * @returns {import('vite').Plugin}
 */
export function injectedScript({ entry, fileName }) {
  return {
    name: `clavier:injected-script:${fileName}`,
    async generateBundle() {
      const source = await classicScript(entry, this.environment.config.build.target || 'esnext')
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/**
 * @param {string} entry
 * @param {string | readonly string[]} target
 */
async function classicScript(entry, target) {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: [target].flat(),
      lib: { entry, formats: ['iife'], name: 'clavier', fileName: 'script' },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error(`${entry} gave no script.`)
  return chunk.code
}
