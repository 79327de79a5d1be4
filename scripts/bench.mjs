import './node-version.mjs'
import { spawn } from 'node:child_process'
import { buildExtension } from './build-extension.mjs'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { runScript, say } from './terminal.mjs'

await runScript(async () => {
  const chromium = await prepare({ browser: true, speech: true })
  say('Building …')
  await buildExtension()
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--import',
      new URL('../bench/use-typescript.mjs', import.meta.url).href,
      `${root}/bench/run-all.ts`,
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH: chromium?.path },
    },
  )
  return await new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
})
