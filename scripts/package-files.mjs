import { readFileSync } from 'node:fs'
import { dist } from './build-extension.mjs'
import { filesOf } from './bundle-sizes.mjs'
import { thirdPartyText } from './licences.mjs'
import { root } from './run-command.mjs'

/** Everything in the package: what was built, and the licences that have to ship with it. */
export function packageFiles() {
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))
  const text = (/** @type {string} */ words) => new TextEncoder().encode(words)
  const licence = readFileSync(`${root}/LICENSE`, 'utf8').replaceAll('\r\n', '\n')
  return [
    // The builder's own notes are no part of what it builds.
    ...filesOf(dist)
      .filter(path => !path.startsWith('.vite/'))
      .map(path => ({ path, bytes: new Uint8Array(readFileSync(`${dist}/${path}`)) })),
    { path: 'LICENSE.txt', bytes: text(licence) },
    { path: 'THIRD-PARTY.txt', bytes: text(thirdPartyText(root, lock)) },
  ]
}

export function packageName() {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  return `clavier-${version}.zip`
}
