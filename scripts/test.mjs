import './node-version.mjs'
import { spawn } from 'node:child_process'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { runScript, say } from './terminal.mjs'

await runScript(async () => {
  const chromium = await prepare({ browser: true, speech: true })
  say(`Testing in ${chromium?.version} (${chromium?.path})`)
  const reporters = ['--reporter=default', `--reporter=${root}/scripts/plain-summary-reporter.mjs`]
  const child = spawn(
    process.execPath,
    [`${root}/node_modules/vitest/vitest.mjs`, 'run', ...reporters, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH: chromium?.path },
    },
  )
  // The runner ends its own workers on these; this script only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
  return await new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
})
