import { readdirSync, writeFileSync } from 'node:fs'
import { cpus, platform, release } from 'node:os'
import { type Bench, type BenchResult, benchTable, withRatio } from './bench-row.ts'

// Runs every bench/*.bench.ts whose name holds one of the words given (all without any), one after
// another, since two at once would disturb each other.
const words = process.argv.slice(2)
const folder = new URL('.', import.meta.url)
const files = readdirSync(folder)
  .filter(file => file.endsWith('.bench.ts'))
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))
  .sort()

const results: BenchResult[] = []
for (const file of files) {
  console.error(`… ${file}`)
  // The default export is a Bench by the convention of this folder.
  const { default: bench } = (await import(new URL(file, folder).href)) as { default: Bench }
  results.push(...(await bench()).map(withRatio))
}
console.log(benchTable(results))

const machine = {
  node: process.version,
  system: `${platform()} ${release()}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
}
writeFileSync(new URL('results.json', folder), `${JSON.stringify({ machine, results }, null, 2)}\n`)
