import { forgetBuilt, isBuilt, noteBuilt } from './build-stamp.mjs'
import { root, runPackage } from './run-command.mjs'
import { ScriptFailure } from './terminal.mjs'

/** Folder of the unpacked extension. */
export const dist = `${root}/dist`

/**
 * Builds `dist/` as it ships. Packages must be installed.
 * @param {{ quiet?: boolean }} [options] quiet shows the builder's words only when it fails
 */
export async function buildExtension({ quiet = true } = {}) {
  forgetBuilt(root)
  // Run from inside a test run, the runner's own variables would make it a test build.
  const { VITEST, VITEST_MODE, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env
  const { code, output } = await runPackage('vite/bin/vite.js', ['build'], {
    quiet,
    env: { ...env, NODE_ENV: 'production' },
    waiting: 'still building',
  })
  if (code !== 0) throw new ScriptFailure('The build failed.', quiet ? output.trim() : 'Its words are above.')
  noteBuilt(root)
}

/** Builds `dist/` unless that is what is there; resolves with whether it had to. */
export async function buildWhereChanged() {
  if (isBuilt(root)) return false
  await buildExtension()
  return true
}
