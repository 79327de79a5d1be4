import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { say } from './terminal.mjs'

/** Root folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

const tickSeconds = 15

/**
 * Runs a program without standard input, from the root of the repository or `cwd`. What it prints is shown
 * on stderr as it comes, unless `quiet`, and returned.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, waiting?: string, shell?: boolean, cwd?: string }} [options]
 *   `waiting`: said every 15 seconds with the time gone by, for programs that are silent for long
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
 */
export function runCommand(command, args, options = {}) {
  const { quiet = false, env = process.env, waiting, shell = false, cwd = root } = options
  return new Promise(resolve => {
    const started = Date.now()
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    const ticker = waiting
      ? setInterval(
          () => say(`  ${waiting} (${Math.round((Date.now() - started) / 1000)} s)`),
          tickSeconds * 1000,
        )
      : undefined
    let output = ''
    const take = (/** @type {Buffer} */ piece) => {
      output += piece.toString()
      if (!quiet) process.stderr.write(piece)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const end = (/** @type {number} */ code) => {
      clearInterval(ticker)
      resolve({ code, output })
    }
    child.on('error', error => {
      output += error.message
      end(127)
    })
    child.on('close', code => end(code ?? 1))
  })
}

/**
 * Runs the command line of an installed package with this Node, which works alike on every system.
 * @param {string} file its path inside `node_modules`
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runPackage(file, args, options) {
  return runCommand(process.execPath, [`${root}/node_modules/${file}`, ...args], options)
}
