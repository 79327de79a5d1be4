import './node-version.mjs'
import { readFileSync } from 'node:fs'
import { findingsOfList, findingsOfNpm, lockedPackages } from './advisories.mjs'
import { runNpm } from './npm-command.mjs'
import { root } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

// Looks every package of the lock file up in what is known to be unsafe: `npm run audit` asks the registry, and
// `npm run audit -- FILE…` reads lists in the form of Retire.js, for where the registry answers none.
await runScript(async () => {
  const files = process.argv.slice(2)
  const locked = lockedPackages(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')))
  const findings =
    files.length === 0
      ? findingsOfNpm(await askRegistry(), locked)
      : files.flatMap(file => findingsOfList(readList(file), locked))
  for (const { severity, name, version, ships, what, where } of findings)
    say(`${severity}: ${name} ${version}, ${ships ? 'ships' : 'for tools'}: ${what} ${where}`.trimEnd())
  const shipped = findings.filter(({ ships }) => ships).length
  say(`${locked.size} packages looked up; found: ${findings.length}, in what ships: ${shipped}.`)
  return shipped === 0 ? 0 : 1
})

async function askRegistry() {
  const { output } = await runNpm(['audit', '--json', '--loglevel=silent'], { quiet: true })
  /** @type {import('./advisories.mjs').NpmReport} */
  let report = {}
  try {
    report = JSON.parse(output)
  } catch {
    // npm without JSON has failed: told below.
  }
  if (report.vulnerabilities !== undefined) return report
  throw new ScriptFailure(
    `The registry answers no audit: ${report.message ?? (output.trim() || 'it said nothing')}`,
    'Ask another (npm run audit --registry=ADDRESS), or look the packages up in the lists of Retire.js that you have: npm run audit -- jsrepository.json npmrepository.json',
  )
}

/** @param {string} file */
function readList(file) {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8'))
    // One without any advisory would pass for a clean bill.
    if (Object.values(list?.advisories ?? list ?? {}).some(one => Array.isArray(one?.vulnerabilities)))
      return list
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new ScriptFailure(`${file} cannot be read.`, String(error))
  }
  throw new ScriptFailure(
    `${file} is no list of advisories.`,
    'Give jsrepository.json or npmrepository.json of Retire.js.',
  )
}
