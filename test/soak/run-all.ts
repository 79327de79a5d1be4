import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { shortCommit } from '../../scripts/short-commit.mjs'
import { type Soak, soakResultsSchema } from './soak-row.ts'

// Runs every test/soak/*.soak.ts whose name holds one of the words given, all without any; `--seed N` repeats a
// trial. A suite that ran to its end takes the place of its last results.
const usualSeed = 1
const args = process.argv.slice(2)
const at = args.indexOf('--seed')
const seed = at < 0 ? usualSeed : Number(args[at + 1])
if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number.')
const words = at < 0 ? args : args.toSpliced(at, 2)

const folder = new URL('.', import.meta.url)
const resultsFile = new URL('results.json', folder)
const suites = readdirSync(folder)
  .filter(file => file.endsWith('.soak.ts'))
  .map(file => file.replace('.soak.ts', ''))
  .filter(name => words.length === 0 || words.some(word => name.includes(word)))
  .sort()
if (suites.length === 0) throw new Error(`No suite has a name with: ${words.join(', ')}`)

let failed = false
for (const name of suites) {
  console.log(`\n${name}, seed ${seed}`)
  const started = performance.now()
  try {
    // The default export is a Soak by the convention of this folder.
    const { default: soak } = (await import(new URL(`${name}.soak.ts`, folder).href)) as { default: Soak }
    const rows = await soak({ seed, tell: line => console.error(`… ${line}`) })
    const seconds = Math.round((performance.now() - started) / 1000)
    for (const { test, count, happened, held } of rows) {
      console.log(`${held ? 'held  ' : 'FAILED'} ${test} (${count}): ${happened}`)
      if (!held) failed = true
    }
    const known = v.parse(soakResultsSchema, JSON.parse(readFileSync(resultsFile, 'utf8')))
    const results = { ...known, [name]: { commit: shortCommit(), seconds, rows: [...rows] } }
    const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`)
  } catch (error) {
    failed = true
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.stack : String(error)}`)
  }
}
console.log('\nThe table: npx tsx scripts/write-reliability-doc.ts')
// What a suite left open when it failed, a browser for instance, must not keep this run alive.
process.exit(failed ? 1 : 0)
