import { spawnSync } from 'node:child_process'
import { constants, existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { chooseChromium } from './chromium-choice.mjs'
import { debianFacts, debianWay, installDebianPackages } from './debian-packages.mjs'
import { mayAccess } from './may-access.mjs'
import { runNpm } from './npm-command.mjs'
import { root, runPackage } from './run-command.mjs'
import { haveSpeechTools } from './speech-tools.mjs'
import { ScriptFailure, say } from './terminal.mjs'

/**
 * Installs what is missing. Each script calls it before it imports any package.
 * @param {{ browser?: boolean, speech?: boolean }} [needs] `speech`: a voice and a recogniser for tests
 * @returns {Promise<import('./chromium-choice.mjs').Chromium | undefined>} the browser, when needed
 */
export async function prepare({ browser = false, speech = false } = {}) {
  await installPackages()
  if (speech) await haveSpeechTools()
  return browser ? await haveChromium() : undefined
}

/** Runs `npm ci` when `node_modules` is missing, unfinished, or older than the lock file. */
async function installPackages() {
  // npm writes this file last, so a broken-off installation does not have it.
  const installed = `${root}/node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs) {
    return
  }
  say('Installing packages, once: about a minute on a usual connection …')
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // The dev packages are needed even where the environment says "production".
    env: { ...process.env, NODE_ENV: 'development' },
    waiting: 'still installing packages',
  })
  if (code === 0) return
  throw new ScriptFailure('The packages could not be installed.', packageAdvice(code, output))
}

/**
 * @param {number} code
 * @param {string} output of npm
 */
export function packageAdvice(code, output) {
  if (code === 127) return 'npm was not found: it comes with Node, from https://nodejs.org.'
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    return 'The package registry cannot be reached. Check the connection, or the proxy (npm config get proxy), then run this again: it goes on where it stopped.'
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: about 400 MB are needed.'
  if (/EACCES|EPERM/.test(output)) return `npm may not write in ${root}: check who owns it.`
  return 'npm says why above. Delete node_modules and run this again; if it stays, report it with those lines.'
}

/** @returns {import('./chromium-choice.mjs').Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    exists: path => mayAccess(path, constants.X_OK),
    versionOf,
  }
}

/** @param {string} path */
function versionOf(path) {
  // On Windows `--version` would open a window, so there the place must speak for the browser.
  if (process.platform === 'win32') {
    if (/\\Chromium\\|chromium|for.testing|ms-playwright/i.test(path)) return 'Chromium 999.0.0'
    return 'Branded 999.0.0'
  }
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return stdout?.trim() || undefined
}

/** The browser that is on this machine already, if there is a usable one. */
export async function findChromium() {
  return chooseChromium(thisMachine(), await playwrightPlaces())
}

async function playwrightPlaces() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path ? [path] : []
}

async function haveChromium() {
  const first = await findChromium()
  for (const note of first.notes) say(`Note: ${note}`)
  if (first.chromium) return first.chromium

  // With sudo too this would ask nothing, but a browser that is installed for everybody is a person's choice.
  if ((await debianWay({ ...debianFacts(), sudo: async () => false })) === 'root') {
    await installDebianPackages('root', ['chromium'], 'Chromium')
    const { chromium } = await findChromium()
    if (chromium) return chromium
  }

  say('Installing a Chromium of its own for Clavier (about 170 MB) …')
  await runPackage('playwright/cli.js', ['install', '--no-shell', 'chromium'], {
    waiting: 'still loading Chromium',
  })
  const { chromium } = await findChromium()
  if (chromium) return chromium
  throw new ScriptFailure(
    'No Chromium was found, and none could be installed.',
    [
      'Clavier needs Chromium or Chrome for Testing (Google Chrome itself no longer loads an extension from the command line).',
      'Any of these helps, then run this again:',
      '- Debian, Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask chromium',
      '- Chrome for Testing from https://googlechromelabs.github.io/chrome-for-testing/',
      '- a Chromium somewhere else: CHROME_PATH=/path/to/chromium npm start',
    ].join('\n'),
  )
}
