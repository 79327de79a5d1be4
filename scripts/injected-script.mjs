import { classicScript } from './classic-script.mjs'

/**
 * Builds a script that pages get only when it is needed, as one file beside the bundle.
 *
 * @param {{ entry: string, fileName: string }} script `entry` from the root of the repository, `fileName` in dist
 * @returns {import('vite').Plugin}
 */
export function injectedScript({ entry, fileName }) {
  return {
    name: `clavier:injected-script:${fileName}`,
    async generateBundle() {
      const { target } = this.environment.config.build
      this.emitFile({ type: 'asset', fileName, source: await classicScript(entry, { target }) })
    },
  }
}
