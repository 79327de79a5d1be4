import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { say } from './terminal.mjs'

/** @typedef {'root' | 'sudo' | 'unpack' | 'none'} DebianWay how packages can be had on this machine */

/**
 * As root they are installed; where sudo asks for no password, so too; anybody else can load and unpack
 * them into a folder.
 * @param {{ platform: string, uid: number | undefined, debian: boolean, sudo: () => Promise<boolean> }} facts
 * @returns {Promise<DebianWay>}
 */
export async function debianWay({ platform, uid, debian, sudo }) {
  if (platform !== 'linux' || !debian) return 'none'
  if (uid === 0) return 'root'
  return (await sudo()) ? 'sudo' : 'unpack'
}

/** @returns {Parameters<typeof debianWay>[0]} */
export function debianFacts() {
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    debian: existsSync('/etc/debian_version'),
    sudo: async () => (await runCommand('sudo', ['-n', 'true'], { quiet: true })).code === 0,
  }
}

/**
 * @param {'root' | 'sudo'} way
 * @param {readonly string[]} args what comes after `install -y`
 * @param {string} what said to the person, for instance `Chromium`
 * @returns {Promise<boolean>} false, and said why, when it failed
 */
export async function installDebianPackages(way, args, what) {
  say(`Installing ${what} with apt …`)
  const [command, ...before] =
    way === 'root' ? ['apt-get'] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    quiet: true,
    waiting: `still installing ${what}`,
  }
  let installed = false
  // A list that could not be renewed, without a network for instance, may still have what is wanted.
  for (const step of [['update'], ['install', '-y', ...args]]) {
    const { code, output } = await runCommand(command ?? 'apt-get', [...before, ...step], options)
    installed = code === 0
    if (!installed) say(`apt-get ${step.join(' ')} failed:\n${lastLines(output)}`)
  }
  return installed
}

/**
 * Loads the packages, and what they need that this machine lacks, and unpacks them into `folder`, which
 * appears only when all of it is there. Needs no rights but to write there.
 * @param {readonly string[]} names
 * @param {string} folder
 * @param {string} what said to the person
 * @returns {Promise<boolean>} false, and said why, when it failed
 */
export async function unpackDebianPackages(names, folder, what) {
  say(`Loading ${what} as Debian packages into ${folder} …`)
  const work = await workBeside(folder)
  if (work === undefined) return false
  try {
    const done = await unpackInto(work, names, what)
    if (!done) return false
    await rm(folder, { recursive: true, force: true })
    await rename(join(work, 'root'), folder)
    return true
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * An empty folder beside `folder`; undefined, and said why, where none can be made.
 * @param {string} folder
 */
async function workBeside(folder) {
  try {
    await mkdir(dirname(folder), { recursive: true })
    return await mkdtemp(`${folder}-`)
  } catch (error) {
    say(`${dirname(folder)} cannot be written: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/**
 * @param {string} work an empty folder
 * @param {readonly string[]} names
 * @param {string} what
 */
async function unpackInto(work, names, what) {
  await Promise.all(['lists', 'cache', 'root'].map(name => mkdir(join(work, name))))
  const ownLists = [`-oDir::State::Lists=${work}/lists`, `-oDir::Cache=${work}/cache`]
  const options = { quiet: true, cwd: work, waiting: `still loading ${what}` }
  /** @param {readonly string[]} args */
  const simulate = args =>
    runCommand('apt-get', [...args, 'install', '-s', '--no-install-recommends', ...names], options)
  /** @type {readonly string[]} */
  let lists = []
  let planned = await simulate(lists)
  if (planned.code !== 0) {
    // The system's list of packages may be missing or old, and only root may renew that one.
    lists = ownLists
    await runCommand('apt-get', [...lists, 'update'], options)
    planned = await simulate(lists)
  }
  const missing = packagesToInstall(planned.output)
  const loaded =
    planned.code === 0 && missing.length > 0
      ? await runCommand('apt-get', [...lists, 'download', ...missing], options)
      : planned
  if (loaded.code !== 0) {
    say(`apt-get download failed:\n${lastLines(loaded.output)}`)
    return false
  }
  for (const file of (await readdir(work)).filter(name => name.endsWith('.deb'))) {
    const { code, output } = await runCommand('dpkg-deb', ['-x', file, 'root'], options)
    if (code === 0) continue
    say(`dpkg-deb -x ${file} failed:\n${lastLines(output)}`)
    return false
  }
  return true
}

/**
 * @param {string} simulated what `apt-get install -s` printed
 * @returns {string[]} names of the packages that it would install
 */
export function packagesToInstall(simulated) {
  return [...simulated.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name)
}

/** @param {string} output */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-5).join('\n')
}
