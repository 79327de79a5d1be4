import { shippedPackages } from './licences.mjs'

/**
 * @typedef {{ name: string, version: string, ships: boolean }} Locked
 * @typedef {Locked & { severity: string, what: string, where: string }} Finding
 * @typedef {{ severity?: string, title?: string, url?: string, name?: string }} NpmAdvisory
 * @typedef {{ vulnerabilities?: Record<string, { nodes?: string[], via?: (string | NpmAdvisory)[] }>, message?: string }} NpmReport
 * @typedef {{ atOrAbove?: string, below?: string }} Range
 * @typedef {Range & { ranges?: Range[], severity?: string, info?: string[], identifiers?: { summary?: string } }} Advisory
 * @typedef {Record<string, { npmname?: string, vulnerabilities?: Advisory[] }>} RetireList
 */

/**
 * Every package of the lock file, by its folder.
 * @param {Parameters<typeof shippedPackages>[0]} lock
 * @returns {ReadonlyMap<string, Locked>}
 */
export function lockedPackages(lock) {
  const shipped = new Set(shippedPackages(lock).map(({ folder }) => folder))
  return new Map(
    Object.entries(lock.packages)
      .filter(([folder]) => folder !== '')
      .map(([folder, { version = '' }]) => [
        folder,
        { name: folder.replace(/^.*node_modules\//, ''), version, ships: shipped.has(folder) },
      ]),
  )
}

/**
 * What `npm audit --json` found; that another package uses what was found is no finding of its own.
 * @param {NpmReport} report
 * @param {ReadonlyMap<string, Locked>} locked
 * @returns {readonly Finding[]}
 */
export function findingsOfNpm({ vulnerabilities = {} }, locked) {
  return Object.values(vulnerabilities).flatMap(({ nodes = [], via = [] }) =>
    nodes.flatMap(folder => {
      const found = locked.get(folder)
      if (found === undefined) return []
      return via
        .filter(one => typeof one !== 'string')
        .map(({ severity = 'unknown', title = '', url = '' }) => ({
          ...found,
          severity,
          what: title,
          where: url,
        }))
    }),
  )
}

/**
 * What a list in the form of Retire.js (jsrepository.json, npmrepository.json) says of these packages.
 * @param {RetireList | { advisories: RetireList }} list
 * @param {ReadonlyMap<string, Locked>} locked
 * @returns {readonly Finding[]}
 */
export function findingsOfList(list, locked) {
  const entries = Object.entries('advisories' in list ? /** @type {RetireList} */ (list.advisories) : list)
  return [...locked.values()].flatMap(found =>
    entries
      .filter(([name, { npmname = name }]) => npmname === found.name)
      .flatMap(([, { vulnerabilities = [] }]) => vulnerabilities)
      .filter(({ ranges, ...range }) => (ranges ?? [range]).some(one => holds(one, found.version)))
      .map(({ severity = 'unknown', identifiers, info = [] }) => ({
        ...found,
        severity,
        what: identifiers?.summary ?? '',
        where: info[0] ?? '',
      })),
  )
}

const byNumbers = new Intl.Collator('en', { numeric: true })

/**
 * @param {Range} range `below` itself is mended
 * @param {string} version
 */
function holds({ atOrAbove, below }, version) {
  if (below === undefined && atOrAbove === undefined) return false
  const from = atOrAbove === undefined || byNumbers.compare(version, atOrAbove) >= 0
  return from && (below === undefined || byNumbers.compare(version, below) < 0)
}
