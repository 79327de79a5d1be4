import { zipSync } from 'fflate'
import { ScriptFailure } from './terminal.mjs'

// A zip holds local time without a zone, so this local date gives the same bytes everywhere.
const fixedTime = new Date(1980, 0, 1)

/**
 * The same files give the same bytes, on any machine and at any time.
 * @param {readonly { path: string, bytes: Uint8Array }[]} files
 */
export function zipExtension(files) {
  for (const { path, bytes } of files) {
    if (path.endsWith('.map') || namesSourceMap(path, bytes)) {
      throw new ScriptFailure(
        `${path} is, or names, a source map: the store package carries none.`,
        'Set build.sourcemap to false in vite.config.ts.',
      )
    }
  }
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])), {
    level: 9,
    mtime: fixedTime,
  })
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function namesSourceMap(path, bytes) {
  if (!/\.(js|css)$/.test(path)) return false
  return /[#@] sourceMappingURL=/.test(new TextDecoder().decode(bytes))
}
