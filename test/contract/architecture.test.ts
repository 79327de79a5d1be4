import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const picture = readFileSync('docs/architecture.md', 'utf8')
const [, tree = ''] = /```\n([\s\S]*?)```/.exec(picture) ?? []

const left: ReadonlySet<string> = new Set(['node_modules', '.git', '.cache', 'dist'])
const files = readdirSync('.', { withFileTypes: true }).flatMap(entry => {
  if (left.has(entry.name)) return []
  if (!entry.isDirectory()) return [entry.name]
  const inside = readdirSync(entry.name, { recursive: true, encoding: 'utf8' })
  return [entry.name, ...inside.map(path => `${entry.name}/${path}`)]
})

/** Whether there is a file or folder of that path, or whose path ends so; `*` stands for the rest of a name. */
function isThere(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('*')
  const plain = parts.map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(^|/)${plain.join('[^/]*')}$`)
  return files.some(file => pattern.test(file))
}

/** The names at the beginning of each line of the tree, with the folders that they stand in. */
function pathsOfTree(): readonly string[] {
  const folders: string[] = []
  return tree.split('\n').flatMap(line => {
    const [, indent = '', name] = /^( *)([\w./-]+)(?: {2}|$)/.exec(line) ?? []
    if (name === undefined) return []
    const depth = indent.length / 2
    folders.splice(depth)
    const path = [...folders, name].join('')
    if (name.endsWith('/')) folders[depth] = name
    return [path]
  })
}

test('every file and folder of the tree is there', () => {
  const paths = pathsOfTree()
  expect(paths.length).toBeGreaterThan(30)
  expect(
    paths.filter(path => !isThere(path)),
    'Take it out of the tree in docs/architecture.md, or call it by its name.',
  ).toEqual([])
})

test('every folder of src and extension stands in the tree', () => {
  const folders = ['src', 'extension'].flatMap(root =>
    readdirSync(root, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => `${root}/${name}/`),
  )
  const paths = pathsOfTree()
  expect(
    folders.filter(folder => !paths.includes(folder)),
    'Tell in docs/architecture.md what it is for.',
  ).toEqual([])
})

test('every file that is told of is there', () => {
  const named = [...picture.matchAll(/[\w@.*/-]+\.(?:tsx?|m?js|cjs|json|md|html)\b(?![\w(])/g)].map(
    ([path]) => path,
  )
  expect(named.length).toBeGreaterThan(100)
  expect(
    [...new Set(named)].filter(path => !isThere(path)),
    'Take it out of docs/architecture.md, or call it by its name.',
  ).toEqual([])
})
