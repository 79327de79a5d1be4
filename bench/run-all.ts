import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, platform } from 'node:os'
import { findChromium } from '../scripts/prepare.mjs'
import { shortCommit } from '../scripts/short-commit.mjs'
import {
  addRun,
  keptResult,
  lastAlike,
  type Machine,
  readRuns,
  tellWorse,
  worseThan,
  writeRuns,
} from './bench-history.ts'
import type { Bench } from './bench-row.ts'
import { benchTable } from './bench-table.ts'
import { runBenches } from './run-benches.ts'

// Runs every bench/*.bench.ts whose name holds one of the words given, all without any. The results are
// written down only where everything ran: a run with some of the figures would pass for all of them.
const words = process.argv.slice(2)
const folder = new URL('.', import.meta.url)
const resultsFile = new URL('results.json', folder)
const benches = readdirSync(folder)
  .filter(file => file.endsWith('.bench.ts'))
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))
  .sort()
  .map(file => ({
    name: file.replace('.bench.ts', ''),
    load: async () => {
      // The default export is a Bench by the convention of this folder.
      const { default: bench } = (await import(new URL(file, folder).href)) as { default: Bench }
      return bench
    },
  }))

const { results, failures, seconds } = await runBenches(benches, {
  patience: 300_000,
  tell: line => console.error(line),
})
const runs = readRuns(readFileSync(resultsFile, 'utf8'))
const machine = await machineFacts()
if (results.length > 0) {
  console.log(benchTable(results))
  const before = lastAlike(runs, machine)
  if (before !== undefined) console.log(tellWorse(before, worseThan(before, results)))
  const whole = Object.values(seconds).reduce((sum, each) => sum + each, 0)
  console.log(`It took ${Math.floor(whole / 60)} min ${whole % 60} s.`)
}
for (const { name, why } of failures) console.error(`\nFAILED: bench/${name}\n${why}`)
if (benches.length === 0) console.error(`No bench has a name with: ${words.join(', ')}`)

const failed = failures.length > 0 || benches.length === 0
if (failed) console.error('\nresults.json stays as it was.')
else if (words.length === 0) {
  const date = new Date().toISOString().slice(0, 10)
  const run = { commit: shortCommit(), date, machine, seconds, results: results.map(keptResult) }
  writeFileSync(resultsFile, writeRuns(addRun(runs, run)))
}
// What a bench left open when it failed, a browser for instance, must not keep this run alive.
process.exit(failed ? 1 : 0)

/** What figures depend on; nothing that names this machine. */
async function machineFacts(): Promise<Machine> {
  const { chromium } = await findChromium()
  return {
    node: process.version,
    chromium: /[\d.]+/.exec(chromium?.version ?? '')?.[0] ?? 'unknown',
    system: platform(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
  }
}
