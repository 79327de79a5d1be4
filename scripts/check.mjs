import './node-version.mjs'
import { buildExtension, dist } from './build-extension.mjs'
import { bundleSizes, kilobytes, mostFiles, sizeBudget } from './bundle-sizes.mjs'
import { prepare } from './prepare.mjs'
import { runPackage } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

/**
 * A step resolves with what it has to say when it failed, and with undefined when all is well.
 * @typedef {{ name: string, fix: string, run: () => Promise<string | undefined> }} Step
 */

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'format',
    fix: 'npx biome format --write',
    run: () => commands([['@biomejs/biome/bin/biome', 'format']]),
  },
  {
    name: 'lint',
    fix: 'npx biome check --write, then by hand what is left',
    run: () =>
      commands([['@biomejs/biome/bin/biome', 'check', '--formatter-enabled=false', '--error-on-warnings']]),
  },
  {
    name: 'types',
    fix: 'each line names a file and a line; src but devices and page has no DOM, timers or clock',
    run: () =>
      commands([
        ['typescript/bin/tsc', '-p', 'tsconfig.core.json', '--pretty', 'false'],
        ['typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false'],
      ]),
  },
  {
    name: 'imports',
    fix: 'the rules, each with the way out, are in .dependency-cruiser.cjs',
    run: () =>
      commands([
        [
          'dependency-cruiser/bin/dependency-cruise.mjs',
          '--config=.dependency-cruiser.cjs',
          '--output-type=err-long',
          'src',
          'extension',
          'test',
          'bench',
          'scripts',
        ],
      ]),
  },
  {
    name: 'unused',
    fix: 'delete what nobody uses, or stop exporting it',
    run: () => commands([['knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors']]),
  },
  {
    name: 'tests',
    fix: 'npx vitest run --project unit --project contract',
    run: () => commands([['vitest/vitest.mjs', 'run', '--project=unit', '--project=contract']]),
  },
  {
    name: 'size',
    fix: 'load what is not needed at once with import(); scripts/whole-parts.mjs joins files',
    run: checkSizes,
  },
]

await runScript(async () => {
  const chosen = chooseSteps(process.argv.slice(2))
  await prepare()
  const results = []
  for (const step of chosen) {
    const started = Date.now()
    say(`… ${step.name}`)
    const trouble = await step.run().catch(error => `${error.message}\n${error.advice ?? error.stack}`)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    if (trouble !== undefined) say(`${trouble.trimEnd()}\n  To fix "${step.name}": ${step.fix}\n`)
    results.push({ name: step.name, ok: trouble === undefined, seconds })
  }
  say('')
  for (const { name, ok, seconds } of results) {
    say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.padStart(6)} s`)
  }
  return results.every(({ ok }) => ok) ? 0 : 1
})

/** @param {readonly string[]} args */
function chooseSteps(args) {
  const names = steps.map(step => step.name)
  const usage = `npm run check -- --only=${names.join(',')}`
  if (args.length === 0) return steps
  const wanted = /^--only=(.+)$/.exec(args.join(' '))?.[1]?.split(',')
  if (!wanted) throw new ScriptFailure(`Unknown: ${args.join(' ')}`, usage)
  const strange = wanted.filter(name => !names.includes(name))
  if (strange.length > 0) throw new ScriptFailure(`No such step: ${strange.join(', ')}`, usage)
  return steps.filter(step => wanted.includes(step.name))
}

/**
 * Runs each command line; the output of those that failed, or undefined.
 * @param {readonly (readonly [string, ...string[]])[]} lines
 */
async function commands(lines) {
  let trouble
  for (const [file, ...args] of lines) {
    const { code, output } = await runPackage(file, args, { quiet: true })
    if (code !== 0) trouble = `${trouble ?? ''}${output || `${file} ended with code ${code}`}\n`
  }
  return trouble
}

async function checkSizes() {
  await buildExtension()
  const sizes = bundleSizes(dist)
  /** @type {string[]} */
  const over = []
  for (const [name, limit] of Object.entries(sizeBudget)) {
    // The budget has the names of these sizes.
    const size = sizes[/** @type {keyof typeof sizeBudget} */ (name)]
    say(`  ${name}: ${kilobytes(size)} gzip of ${kilobytes(limit)}`)
    if (size > limit) over.push(`${name} is ${kilobytes(size)} gzip, over its ${kilobytes(limit)}`)
  }
  say(`  files until it acts: ${sizes.files} of ${mostFiles}`)
  if (sizes.files > mostFiles) over.push(`the panel fetches ${sizes.files} files, more than ${mostFiles}`)
  return over.length > 0 ? over.join('\n') : undefined
}
