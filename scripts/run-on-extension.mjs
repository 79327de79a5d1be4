import { spawn } from 'node:child_process'
import { buildExtension } from './build-extension.mjs'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { say } from './terminal.mjs'

/**
 * Runs a program in TypeScript that measures the built extension in a browser: installs what is missing, builds,
 * and resolves with the program's exit code.
 * @param {string} program its path, from the root of the repository
 * @param {readonly string[]} args
 * @param {readonly string[]} [nodeArgs] of Node itself
 * @returns {Promise<number>}
 */
export async function runOnExtension(program, args, nodeArgs = []) {
  const chromium = await prepare({ browser: true, speech: true })
  say('Building …')
  await buildExtension()
  const loader = new URL('./use-typescript.mjs', import.meta.url).href
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', ...nodeArgs, '--import', loader, `${root}/${program}`, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH: chromium?.path },
    },
  )
  return new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
}
