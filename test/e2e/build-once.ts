import { buildExtension } from '../../scripts/build-extension.mjs'

/** Builds `dist/` once for a whole run: end-to-end tests look at what ships. */
export default async function buildOnce(): Promise<void> {
  await buildExtension()
}
