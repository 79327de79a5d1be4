import { spawnSync } from 'node:child_process'
import { root } from './run-command.mjs'

/** The commit that is tried, shortened; `+` behind it where code has been changed; `unknown` without git. */
export function shortCommit() {
  const head = git('rev-parse', '--short', 'HEAD')
  if (head === undefined) return 'unknown'
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'extension') !== ''
  return `${head}${changed ? '+' : ''}`
}

/** @param {readonly string[]} words */
function git(...words) {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
