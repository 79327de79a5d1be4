import { runCommand } from './run-command.mjs'

/**
 * Runs npm: under `npm run` the same that runs the script, on every system.
 * @param {readonly string[]} args
 * @param {Omit<NonNullable<Parameters<typeof runCommand>[2]>, 'shell'>} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  const viaNode = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
  return runCommand(viaNode ? process.execPath : 'npm', [...(viaNode ? [npm] : []), ...args], {
    ...options,
    shell: !viaNode && process.platform === 'win32',
  })
}
