import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DevtoolsPipe } from './devtools-pipe.mjs'
import { ScriptFailure } from './terminal.mjs'

/**
 * @typedef {object} LaunchOptions
 * @property {string} chromium path of the browser
 * @property {string} extension folder of the unpacked extension
 * @property {boolean} headless
 * @property {string} [profile] folder that is kept; a temporary one, removed at the end, without it
 * @property {number} [port] of remote debugging on 127.0.0.1; 0 is any free one; none without it
 * @property {boolean} [quiet] without the browser's own traffic: updates, sync, checks
 * @property {readonly string[]} [args] more arguments
 * @property {NodeJS.ProcessEnv} [env] more environment
 * @property {boolean} [snap] a Chromium from snap: it can write only under its own folder
 *
 * @typedef {object} RunningBrowser
 * @property {string} extensionId
 * @property {DevtoolsPipe} devtools
 * @property {string | undefined} cdp for instance `http://127.0.0.1:9222`, where a port was asked for
 * @property {Promise<{ code: number | null, words: string }>} ended resolves when the browser has
 *   ended; `words` are the last lines that it printed
 * @property {() => Promise<void>} kill ends it at once, as a crash would, and leaves its profile as it is
 * @property {() => Promise<void>} close ends it and removes a temporary profile
 */

const startSeconds = 60
const endSeconds = 5
const lastWordsMs = 300

/**
 * @param {Pick<LaunchOptions, 'extension' | 'headless' | 'port' | 'quiet' | 'args'> & { profile: string, asRoot: boolean }} options
 * @returns {string[]}
 */
export function browserArguments({ extension, headless, port, quiet, args = [], profile, asRoot }) {
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--remote-debugging-pipe',
    ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    // Without a size of its own a headless window leaves a page beside the panel hardly any room.
    ...(headless ? ['--headless=new', '--disable-dev-shm-usage', '--window-size=1280,800'] : []),
    ...(asRoot ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    ...(quiet
      ? [
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-quic',
          '--disable-features=HttpsUpgrades',
          '--password-store=basic',
          '--use-mock-keychain',
        ]
      : []),
    ...args,
    'about:blank',
  ]
}

/**
 * Starts a Chromium with the extension in it; resolves when the extension's worker runs.
 * @param {LaunchOptions} options
 * @returns {Promise<RunningBrowser>}
 */
export async function launchBrowser(options) {
  const { chromium, extension, snap = false, env = {} } = options
  const temporary = options.profile === undefined
  const profile = options.profile ?? (await temporaryProfile(snap))
  await mkdir(profile, { recursive: true })
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const child = spawn(chromium, browserArguments({ ...options, profile, asRoot }), {
    // A group of its own: Ctrl+C reaches this script alone, which then ends the browser in order.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  /** @type {string[]} */
  const lines = []
  const ended = untilEnded(child, lines)
  const [, , , toBrowser, fromBrowser] = child.stdio
  // `stdio` above makes both of them; the types of spawn() cannot tell which way each goes.
  const devtools = new DevtoolsPipe(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
  )

  const close = async () => {
    devtools.send('Browser.close').catch(() => {})
    const timer = setTimeout(() => killGroup(child), endSeconds * 1000)
    await ended
    clearTimeout(timer)
    if (temporary) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }

  const kill = async () => {
    killGroup(child)
    await ended
  }

  let timer
  const tooLate = new Promise((_resolve, reject) => {
    const failure = () =>
      reject(new ScriptFailure(`Clavier was not loaded within ${startSeconds} s.`, lines.join('\n')))
    timer = setTimeout(failure, startSeconds * 1000)
  })
  const early = ended.then(({ code, words }) => {
    throw new ScriptFailure(...endedEarly(code, words, profile))
  })
  // When the browser ends, its pipe closes a moment before its exit code is known.
  const orEarly = (/** @type {unknown} */ error) =>
    error instanceof ScriptFailure ? early : Promise.reject(error)
  const listening =
    options.port === undefined ? Promise.resolve(undefined) : untilListening(child, options.port)
  try {
    const [extensionId, cdp] = await Promise.race([
      Promise.all([untilLoaded(devtools, extension).catch(orEarly), listening]),
      tooLate.then(() => /** @type {[string, string | undefined]} */ (['', undefined])), // it only rejects
      early,
    ])
    return { extensionId, devtools, cdp, ended, kill, close }
  } catch (error) {
    await close()
    throw error
  } finally {
    clearTimeout(timer)
    early.catch(() => {})
  }
}

/** @param {boolean} snap */
async function temporaryProfile(snap) {
  const folder = snap ? `${homedir()}/snap/chromium/common` : tmpdir()
  await mkdir(folder, { recursive: true })
  return mkdtempSync(join(folder, 'clavier-profile-'))
}

/**
 * The id follows from the address of the extension's worker, so that no rule of Chromium's about
 * paths and ids has to be repeated here.
 * @param {DevtoolsPipe} devtools
 * @param {string} extension
 */
async function untilLoaded(devtools, extension) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const worker = new RegExp(`^chrome-extension://([a-p]{32})/${manifest.background.service_worker}$`)
  await devtools.watchTargets()
  const { url } = await devtools.targetWhere(target => worker.test(target.url))
  return worker.exec(url)?.[1] ?? ''
}

/**
 * Resolves with the address of remote debugging once the browser says that it listens there.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 * @returns {Promise<string>}
 */
function untilListening(child, port) {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stderr?.on('data', piece => {
      words = words.slice(-10_000) + piece
      const at = /DevTools listening on ws:\/\/(127\.0\.0\.1:\d+)\//.exec(words)?.[1]
      if (at !== undefined) resolve(`http://${at}`)
      if (words.includes('Cannot start http server for devtools')) reject(portBusy(port))
    })
  })
}

/** @param {number} port */
export function portBusy(port) {
  return new ScriptFailure(
    `Port ${port} is taken by another program.`,
    'End that program, or give another port; --port 0 takes any free one.',
  )
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string[]} lines the last things it printed, filled as they come
 * @returns {RunningBrowser['ended']}
 */
function untilEnded(child, lines) {
  child.stderr?.setEncoding('utf8')
  child.stderr?.on('data', piece => {
    // Lines about a missing desktop bus are printed by the dozen on any headless machine.
    lines.push(...piece.split('\n').filter((/** @type {string} */ line) => line && !/dbus/.test(line)))
    lines.splice(0, lines.length - 12)
  })
  return new Promise(resolve => {
    child.on('error', error => resolve({ code: 127, words: error.message }))
    child.on('exit', code => {
      // Its last words may still be in the pipe, which a helper process of its may keep open.
      const tell = () => resolve({ code, words: lines.join('\n') })
      const timer = setTimeout(tell, lastWordsMs)
      child.stderr?.once('close', () => {
        clearTimeout(timer)
        tell()
      })
    })
  })
}

/**
 * @param {number | null} code
 * @param {string} words
 * @param {string} profile
 * @returns {[string, string]}
 */
function endedEarly(code, words, profile) {
  if (code === 0) {
    return [
      'The browser handed over to one that is open already.',
      `A browser with Clavier's profile (${profile}) is open: close it, then run this again.`,
    ]
  }
  return [`The browser ended before Clavier was loaded (code ${code ?? 'none: it was killed'}).`, words]
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It ended in the meantime.
  }
}
