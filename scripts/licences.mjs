import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ScriptFailure } from './terminal.mjs'

/** Licences under which a package may ship. Each lets it, and asks for no more than its notice. */
export const shippable = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', '0BSD', '(MIT OR Apache-2.0)']

/**
 * Packages whose files are recordings: the licence of the recordings is another one than npm says, and asks for the
 * maker, a link and what was changed, which the panel and README tell as well.
 */
const samples = /^tonejs-instrument-/
const samplesNotice = `Recordings of instruments: nbrosowsky/tonejs-instruments
https://github.com/nbrosowsky/tonejs-instruments
Licence: CC-BY 3.0, https://creativecommons.org/licenses/by/3.0/
Changed: a few notes were chosen, cut to what is played, mixed to one channel and re-pitched to the notes in
between; the viola is made from the violin.`

/**
 * @typedef {{ version?: string, license?: string, dependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @typedef {{ name: string, folder: string, version: string, licence: string }} Shipped
 */

/**
 * What ships: the dependencies of the product and theirs, by the lock file; never what is only for tools.
 * @param {Lock} lock
 * @returns {readonly Shipped[]} sorted by name
 */
export function shippedPackages({ packages }) {
  /** @type {Map<string, Shipped>} */
  const found = new Map()
  const queue = Object.keys(packages['']?.dependencies ?? {}).map(name => ({ name, from: '' }))
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { name, from } = next
    const folder = placeOf(packages, name, from)
    if (found.has(folder)) continue
    const { version = '', license = 'unknown', dependencies = {} } = packages[folder] ?? {}
    found.set(folder, { name, folder, version, licence: license })
    queue.push(...Object.keys(dependencies).map(needed => ({ name: needed, from: folder })))
  }
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

/**
 * Node's own rule: the nearest folder above that has it.
 * @param {Lock['packages']} packages
 * @param {string} name
 * @param {string} from
 */
function placeOf(packages, name, from) {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('node_modules/') - 1))) {
    const folder = `${above === '' ? '' : `${above}/`}node_modules/${name}`
    if (packages[folder] !== undefined) return folder
    if (above === '') throw new ScriptFailure(`${name} is not in package-lock.json.`, 'Run npm install.')
  }
}

/**
 * The notices that have to ship, as one text. Throws where a package ships under a licence that nobody has looked at,
 * or brings no notice.
 * @param {string} root
 * @param {Lock} lock
 */
export function thirdPartyText(root, lock) {
  const parts = shippedPackages(lock).map(({ name, folder, version, licence }) => {
    if (!shippable.includes(licence)) {
      throw new ScriptFailure(
        `${name} ${version} ships under ${licence}.`,
        'Read it, then add it to scripts/licences.mjs, or do without the package.',
      )
    }
    const notice = samples.test(name) ? samplesNotice : noticeIn(`${root}/${folder}`)
    if (notice === undefined) {
      throw new ScriptFailure(`${name} ${version} brings no licence file.`, 'Ask its maker for one.')
    }
    return `${name} ${version}\n${samples.test(name) ? 'CC-BY 3.0' : licence}\n\n${notice}`
  })
  return `Clavier is made with these. Clavier itself: see LICENSE.\n\n${parts.map(part => `${'-'.repeat(80)}\n${part}\n`).join('\n')}`
}

/** @param {string} folder */
function noticeIn(folder) {
  if (!existsSync(folder)) throw new ScriptFailure(`${folder} is not installed.`, 'Run npm ci.')
  const names = readdirSync(folder)
    .filter(name => /^(licen[cs]e|notice|copyright)/i.test(name))
    .sort()
  const texts = names.map(name => readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n').trim())
  return texts.length === 0 ? undefined : texts.join('\n\n')
}
