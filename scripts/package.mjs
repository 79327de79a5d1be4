import './node-version.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { buildExtension, dist } from './build-extension.mjs'
import { filesOf, kilobytes } from './bundle-sizes.mjs'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

await runScript(async () => {
  await prepare()
  await buildExtension()
  const { zipExtension } = await import('./zip-extension.mjs')
  const files = filesOf(dist).map(path => ({ path, bytes: readFileSync(`${dist}/${path}`) }))
  const zip = zipExtension(files)
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const name = `clavier-${version}.zip`
  try {
    writeFileSync(`${root}/${name}`, zip)
  } catch (error) {
    throw new ScriptFailure(`${name} could not be written: ${error}`, 'Check the disk and the folder.')
  }
  say(`${name}: ${files.length} files, ${kilobytes(zip.length)}`)
  return 0
})
