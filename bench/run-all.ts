import { readdirSync, writeFileSync } from 'node:fs'
import { cpus, platform } from 'node:os'
import { findChromium } from '../scripts/prepare.mjs'
import { type Bench, benchTable } from './bench-row.ts'
import { runBenches } from './run-benches.ts'

// Runs every bench/*.bench.ts whose name holds one of the words given, all without any. The results are
// written down only where everything ran: a file with some of the figures would pass for all of them.
const words = process.argv.slice(2)
const folder = new URL('.', import.meta.url)
const resultsFile = new URL('results.json', folder)
const files = readdirSync(folder)
  .filter(file => file.endsWith('.bench.ts'))
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))
  .sort()
const benches = files.map(name => ({
  name,
  load: async () => {
    // The default export is a Bench by the convention of this folder.
    const { default: bench } = (await import(new URL(name, folder).href)) as { default: Bench }
    return bench
  },
}))

const { results, failures } = await runBenches(benches, {
  // Twenty plays of a journey take their time.
  patience: 1_200_000,
  onStart: name => console.error(`… ${name}`),
})
if (results.length > 0) console.log(benchTable(results))
for (const { name, why } of failures) console.error(`\nFAILED: bench/${name}\n${why}`)
if (files.length === 0) console.error(`No bench has a name with: ${words.join(', ')}`)

const failed = failures.length > 0 || files.length === 0
if (failed) console.error('\nresults.json stays as it was.')
else if (words.length === 0) {
  const machine = await machineFacts()
  writeFileSync(resultsFile, `${JSON.stringify({ machine, results }, null, 2)}\n`)
}
// What a bench left open when it failed, a browser for instance, must not keep this run alive.
process.exit(failed ? 1 : 0)

/** What figures depend on; nothing that names this machine. */
async function machineFacts() {
  const { chromium } = await findChromium()
  return {
    node: process.version,
    chromium: /[\d.]+/.exec(chromium?.version ?? '')?.[0] ?? 'unknown',
    system: platform(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
  }
}
