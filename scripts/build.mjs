import './node-version.mjs'
import { buildExtension } from './build-extension.mjs'
import { prepare } from './prepare.mjs'
import { runScript, say } from './terminal.mjs'

await runScript(async () => {
  await prepare()
  await buildExtension({ quiet: false })
  say('\nThe extension is in dist/: chrome://extensions, "Load unpacked".')
  return 0
})
