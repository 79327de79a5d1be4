/**
 * Which browser to take, as rules over facts: nothing here looks at the machine by itself.
 *
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home the user's home folder
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string | undefined} versionOf what `--version` prints, if it runs
 *
 * @typedef {{ path: string, version: string, snap: boolean }} Chromium
 * @typedef {'usable' | 'branded' | 'old' | 'broken'} Verdict
 */

/** `minimum_chrome_version` of the manifest. */
export const oldestChromium = 120

const linuxNames = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing']

/**
 * Places where a usable browser is looked for, best first, after `CHROME_PATH`.
 * @param {Pick<Machine, 'platform' | 'env' | 'home'>} machine
 * @returns {string[]}
 */
export function usualPlaces({ platform, env, home }) {
  if (platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter(folder => folder !== undefined)
      .flatMap(folder => [
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Google\\Chrome for Testing\\Application\\chrome.exe`,
      ])
  }
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter(folder => folder !== '')
    .flatMap(folder => linuxNames.map(name => `${folder}/${name}`))
  if (platform !== 'darwin') return [...onPath, '/usr/lib/chromium/chromium', '/snap/bin/chromium']
  const apps = ['/Applications', `${home}/Applications`].flatMap(folder => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ])
  return [...apps, ...onPath]
}

/**
 * What may be done with a browser that calls itself `version`. Branded Chrome (and Edge, Brave …)
 * no longer loads an extension from the command line; Chromium and Chrome for Testing do.
 * @param {string | undefined} version for instance `Chromium 156.0.8078.79 built on Debian`
 * @returns {Verdict}
 */
export function judge(version) {
  if (version === undefined) return 'broken'
  const major = /(\d+)\.\d+\.\d+/.exec(version)?.[1]
  if (major === undefined) return 'broken'
  if (!/^(Chromium|Google Chrome for Testing)\b/.test(version)) return 'branded'
  return Number(major) >= oldestChromium ? 'usable' : 'old'
}

/**
 * @param {string} path
 * @param {Exclude<Verdict, 'usable'>} verdict
 */
function refusal(path, verdict) {
  if (verdict === 'branded') {
    return `${path} is a branded browser: it no longer loads an extension from the command line. Chromium or Chrome for Testing does.`
  }
  if (verdict === 'old') return `${path} is older than ${oldestChromium}, the oldest that Clavier runs in.`
  return `${path} does not run.`
}

/**
 * The first usable browser: `CHROME_PATH`, the usual places, then `extra` (Playwright's own). The
 * notes tell why a browser that was named by hand, or found, is not taken.
 * @param {Machine} machine
 * @param {readonly string[]} [extra]
 * @returns {{ chromium: Chromium | undefined, notes: string[] }}
 */
export function chooseChromium(machine, extra = []) {
  /** @type {string[]} */
  const notes = []
  const named = machine.env.CHROME_PATH
  if (named && !machine.exists(named)) notes.push(`CHROME_PATH names ${named}, which is not there.`)
  const places = [...(named ? [named] : []), ...usualPlaces(machine), ...extra]
  for (const path of new Set(places)) {
    if (!machine.exists(path)) continue
    const version = machine.versionOf(path)
    const verdict = judge(version)
    if (verdict === 'usable' && version !== undefined) {
      return { chromium: { path, version, snap: /\bsnap\b/.test(version) }, notes }
    }
    if (verdict !== 'usable') notes.push(refusal(path, verdict))
  }
  return { chromium: undefined, notes }
}

/**
 * Where Clavier's own browser profile is kept between starts: the user's cache folder. A Chromium
 * from snap may only write under its own folder.
 * @param {Pick<Machine, 'platform' | 'env' | 'home'>} machine
 * @param {boolean} snap
 */
export function profileFolder({ platform, env, home }, snap) {
  if (snap) return `${home}/snap/chromium/common/clavier/profile`
  if (platform === 'win32') {
    return `${env.LOCALAPPDATA ?? `${home}\\AppData\\Local`}\\Clavier\\Cache\\profile`
  }
  if (platform === 'darwin') return `${home}/Library/Caches/Clavier/profile`
  return `${env.XDG_CACHE_HOME || `${home}/.cache`}/clavier/profile`
}
