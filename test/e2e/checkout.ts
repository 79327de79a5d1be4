import { cpSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../../scripts/run-command.mjs'

/** What is made, or is of the machine: a fresh checkout has none of it. */
const notKept = ['node_modules', 'dist', '.git']

/**
 * A checkout of its own in `folder`, with the packages of this one, so that `npm start` may build there while
 * other tests use what is built here; `built`: with what this one has built, which is then used there. Resolves with
 * its root.
 */
export function checkOut(folder: string, { built = false } = {}): string {
  const left = new Set(built ? notKept.filter(name => name !== 'dist') : notKept)
  const copy = join(folder, 'clavier')
  cpSync(root, copy, {
    recursive: true,
    // A lock file newer than the packages would have them installed again.
    preserveTimestamps: true,
    filter: path => !left.has(relative(root, path)),
  })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}
