import './node-version.mjs'
import { runOnExtension } from './run-on-extension.mjs'
import { runScript } from './terminal.mjs'

await runScript(() => runOnExtension('bench/run-all.ts', process.argv.slice(2), ['--expose-gc']))
