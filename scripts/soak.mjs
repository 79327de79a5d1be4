import './node-version.mjs'
import { runOnExtension } from './run-on-extension.mjs'
import { runScript } from './terminal.mjs'

// What is left over is measured after a collection, which only this option allows to ask for.
await runScript(() => runOnExtension('test/soak/run-all.ts', process.argv.slice(2), ['--expose-gc']))
