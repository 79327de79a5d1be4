import { relative } from 'node:path'
import { commandRuns } from './command-parts.mjs'
import { root } from './run-command.mjs'

/** @typedef {'panel' | 'brain' | 'runs' | 'doorman' | 'page' | 'card'} Loader */

/**
 * What is loaded on its own, with all that it imports statically. `page` stands for the small ones, which share what
 * they have.
 * @type {Readonly<Record<string, Loader>>}
 */
const loaders = {
  'extension/panel/panel.ts': 'panel',
  'extension/panel/brain.ts': 'brain',
  [commandRuns]: 'runs',
  'extension/background/doorman.ts': 'doorman',
  'extension/practice/practice.ts': 'page',
  'extension/permission/permission.ts': 'page',
  'extension/privacy/privacy.ts': 'page',
  'extension/card/card.ts': 'card',
}

/** The panel always loads all three. @type {readonly Loader[]} */
const firsts = ['panel', 'brain', 'runs']
/** @type {readonly Loader[]} */
const others = ['doorman', 'page', 'card']

/**
 * A file of the bundle holds what the panel, its brain or what commands do needs, whichever of them is first, and who
 * else is the first to load it. What a module imports is loaded by at least as many: it has its place in the same file
 * or in one before it.
 */
const files = [...others.map(other => [other]), []].flatMap(other => firsts.map(first => [first, ...other]))

/**
 * Puts the modules that the panel loads anyway into few files. By itself the bundler parts them by who else imports
 * them, late parts included, and the panel fetched some hundred and fifty before it acted: each costs browser and
 * page about 2 ms.
 *
 * @returns {import('vite').Plugin}
 */
export function wholeParts() {
  /** Modules with their place in `files`. @type {Map<string, number>} */
  const places = new Map()
  return {
    name: 'clavier:whole-parts',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: files.map((file, place) => ({
                name: file.join('-with-'),
                priority: files.length - place,
                test: (/** @type {string} */ id) => places.get(id) === place,
              })),
            },
          },
        },
      },
    }),
    buildEnd() {
      places.clear()
      const importsOf = (/** @type {string} */ id) => this.getModuleInfo(id)?.importedIds ?? []
      for (const [id, by] of whoLoads([...this.getModuleIds()], importsOf)) {
        const place = files.findIndex(file => file.every(loader => by.has(loader)))
        if (place >= 0) places.set(id, place)
      }
    },
  }
}

/**
 * @param {readonly string[]} ids
 * @param {(id: string) => readonly string[]} importsOf
 * @returns {Map<string, Set<Loader>>}
 */
function whoLoads(ids, importsOf) {
  /** @type {Map<string, Set<Loader>>} */
  const loadedBy = new Map()
  for (const id of ids) {
    const loader = loaders[id] ?? loaders[relative(root, id).replaceAll('\\', '/')]
    if (loader === undefined) continue
    const queue = [...importsOf(id)]
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const known = loadedBy.get(one) ?? new Set()
      if (known.has(loader)) continue
      loadedBy.set(one, known.add(loader))
      queue.push(...importsOf(one))
    }
  }
  return loadedBy
}
