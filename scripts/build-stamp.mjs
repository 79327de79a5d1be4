import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesOf } from './bundle-sizes.mjs'

/** What a build is made of, in the root of the repository; besides these its own settings, which are files there. */
const folders = ['extension', 'public', 'scripts', 'src']
const stampFile = '.cache/built'

/**
 * Whether `dist` is what a build would make now: made of these very sources, and as it was left.
 * @param {string} root of the repository
 */
export function isBuilt(root) {
  const stamp = join(root, stampFile)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root)
}

/**
 * Notes that `dist` was built from what is there now.
 * @param {string} root
 */
export function noteBuilt(root) {
  const stamp = join(root, stampFile)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, stampOf(root))
}

/**
 * From now on `dist` may be anything, until it is noted again.
 * @param {string} root
 */
export function forgetBuilt(root) {
  rmSync(join(root, stampFile), { force: true })
}

/**
 * A hash over the sources and over the names and sizes of what was made of them.
 * @param {string} root
 */
function stampOf(root) {
  const hash = createHash('sha256')
  const settings = readdirSync(root).filter(name => /\.(?:ts|json)$/.test(name))
  const sources = [...folders.flatMap(folder => pathsIn(root, folder)), ...settings.sort()]
  for (const path of sources) hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  for (const path of pathsIn(root, 'dist')) hash.update(`${path}\0${statSync(join(root, path)).size}\0`)
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} folder
 */
function pathsIn(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return filesOf(join(root, folder)).map(path => `${folder}/${path}`)
}
