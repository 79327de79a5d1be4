import { constants, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { debianFacts, debianWay, installDebianPackages, unpackDebianPackages } from './debian-packages.mjs'
import { mayAccess } from './may-access.mjs'
import { say } from './terminal.mjs'

/**
 * A voice that speaks to files, and a recogniser that runs without a network: what the tests of the voice
 * loop speak and listen with.
 *
 * @typedef {object} SpeechTools
 * @property {string} flite
 * @property {string} pocketsphinx path of `pocketsphinx_batch`
 * @property {string} model folder of the English acoustic model
 * @property {string} dictionary file of English pronunciations
 * @property {string} libraryPath value of `LD_LIBRARY_PATH`; empty where the system finds the libraries
 *
 * @typedef {object} SpeechMachine
 * @property {string} platform as `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home the user's home folder
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => readonly string[]} foldersIn names of the folders in a folder; none without it
 */

const packages = ['flite', 'pocketsphinx', 'pocketsphinx-en-us']

/** What a person can do where the tools are missing. */
export const speechAdvice = [
  'The voice loop is tested with flite, which speaks, and pocketsphinx with its English model, which listens.',
  '- Debian, Ubuntu: sudo apt-get install flite pocketsphinx pocketsphinx-en-us',
  '- macOS: brew install cmu-pocketsphinx, and flite built from github.com/festvox/flite',
  '- Windows: run the tests in WSL, with the packages of Debian above',
  '- elsewhere: flite (github.com/festvox/flite) and pocketsphinx (github.com/cmusphinx/pocketsphinx), both on the PATH',
].join('\n')

/**
 * The tools of this machine, or those that were unpacked for Clavier. Undefined when one is missing.
 * @param {SpeechMachine} [machine]
 * @returns {SpeechTools | undefined}
 */
export function findSpeechTools(machine = thisMachine()) {
  const own = speechFolder(machine)
  const onPath = (machine.env.PATH ?? '').split(':').filter(folder => folder !== '')
  const programs = [...onPath, `${own}/usr/bin`]
  /** @param {string} name */
  const program = name => programs.map(folder => `${folder}/${name}`).find(machine.exists)
  const flite = program('flite')
  const pocketsphinx = program('pocketsphinx_batch')
  // Wherever the programs were installed to, the model is beside them.
  const model = programs
    .map(folder => `${folder.replace(/\/bin$/, '')}/share/pocketsphinx/model/en-us`)
    .find(folder => machine.exists(`${folder}/cmudict-en-us.dict`))
  if (flite === undefined || pocketsphinx === undefined || model === undefined) return undefined
  const unpacked = [flite, pocketsphinx].some(path => path.startsWith(`${own}/`))
  return {
    flite,
    pocketsphinx,
    model: `${model}/en-us`,
    dictionary: `${model}/cmudict-en-us.dict`,
    libraryPath: unpacked ? librariesIn(`${own}/usr/lib`, machine).join(':') : '',
  }
}

/** Installs what is missing; where it cannot, says what to do, and the tests that need it fail with that. */
export async function haveSpeechTools() {
  if (findSpeechTools() !== undefined) return
  const way = await debianWay(debianFacts())
  const what = 'a voice and a recogniser for the tests'
  if (way === 'root' || way === 'sudo') {
    await installDebianPackages(way, ['--no-install-recommends', ...packages], what)
  }
  if (way !== 'none' && findSpeechTools() === undefined) {
    await unpackDebianPackages(packages, speechFolder(thisMachine()), what)
  }
  if (findSpeechTools() === undefined) say(`Note: no voice for the tests. ${speechAdvice}`)
}

/**
 * Where packages are unpacked that could not be installed: the user's cache folder.
 * @param {Pick<SpeechMachine, 'env' | 'home'>} machine
 */
export function speechFolder({ env, home }) {
  return `${env.XDG_CACHE_HOME || `${home}/.cache`}/clavier/speech`
}

/**
 * Folders of libraries: those of each architecture, and below them the ones that packages set up links to
 * when they are installed, which unpacking does not do.
 * @param {string} folder
 * @param {SpeechMachine} machine
 */
function librariesIn(folder, machine) {
  return machine.foldersIn(folder).flatMap(architecture => {
    const path = `${folder}/${architecture}`
    return [path, ...machine.foldersIn(path).map(name => `${path}/${name}`)]
  })
}

/** @returns {SpeechMachine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    exists: path => mayAccess(path, constants.R_OK),
    foldersIn: path => {
      try {
        return readdirSync(path, { withFileTypes: true })
          .filter(entry => entry.isDirectory())
          .map(entry => entry.name)
      } catch {
        return []
      }
    },
  }
}
