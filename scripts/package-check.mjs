import { remoteCode } from './remote-code.mjs'

/** Bounds of the Chrome Web Store, in characters. */
const longestName = 75
export const longestDescription = 132

/** Longest version: one to four numbers of at most 65535, none with a zero before it. */
const version = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/

/** What has no business in a package: tests, sources, what is made while working. */
const notOurs = /(^|\/)(test|tests|node_modules|\.git|\.vite)\/|\.(map|ts|mts|tsx|test\.js|log)$|(^|\/)\./

/**
 * What the store would refuse, or what should not ship; empty where all is well.
 * @param {readonly { path: string, bytes: Uint8Array }[]} files
 * @returns {readonly string[]} one sentence each
 */
export function packageTroubles(files) {
  /** @type {(path: string) => any} JSON of a file of the package: its makers are the build and this repository */
  const json = path => {
    const file = files.find(found => found.path === path)
    return file === undefined ? undefined : JSON.parse(new TextDecoder().decode(file.bytes))
  }
  const paths = new Set(files.map(({ path }) => path))
  const manifest = json('manifest.json')
  if (manifest === undefined) return ['manifest.json is missing.']
  const troubles = files
    .filter(({ path }) => notOurs.test(path))
    .map(({ path }) => `${path} has no business in a package.`)
  if (manifest.manifest_version !== 3) troubles.push('The store takes manifest version 3 alone.')
  for (const key of ['key', 'update_url', 'oauth2'])
    if (key in manifest) troubles.push(`The manifest has “${key}”, which the store gives itself.`)
  if (!version.test(manifest.version ?? '')) troubles.push(`“${manifest.version}” is no version for Chrome.`)
  const locales = [...paths].flatMap(path => /^_locales\/([^/]+)\/messages\.json$/.exec(path)?.[1] ?? [])
  if (!locales.includes(manifest.default_locale)) troubles.push('default_locale names no folder of _locales.')
  for (const locale of locales) {
    const messages = json(`_locales/${locale}/messages.json`)
    /** @param {unknown} text */
    const said = text =>
      String(text ?? '').replace(/__MSG_(\w+)__/g, (_, key) => messages[key]?.message ?? '')
    /** @type {readonly (readonly [string, number])[]} */
    const bounded = [
      ['name', longestName],
      ['description', longestDescription],
    ]
    for (const [key, longest] of bounded) {
      const { length } = [...said(manifest[key])]
      if (length === 0 || length > longest)
        troubles.push(`${locale}: ${key} has ${length} characters; 1 to ${longest} are allowed.`)
    }
  }
  for (const path of namedFiles(manifest))
    if (!paths.has(path)) troubles.push(`The manifest names ${path}, which is not there.`)
  for (const needed of ['LICENSE.txt', 'THIRD-PARTY.txt'])
    if (!paths.has(needed)) troubles.push(`${needed} has to ship.`)
  return [...troubles, ...remoteCode(files)]
}

/**
 * @param {any} manifest
 * @returns {readonly string[]}
 */
function namedFiles(manifest) {
  return [
    ...Object.values(manifest.icons ?? {}),
    ...Object.values(manifest.action?.default_icon ?? {}),
    manifest.side_panel?.default_path,
    manifest.background?.service_worker,
    ...(manifest.content_scripts ?? []).flatMap((/** @type {{ js?: string[] }} */ { js = [] }) => js),
  ].filter(path => path !== undefined)
}

/** What ends up in the package, or decides how; from the root of the repository. */
const ships =
  /^(src|extension|public|scripts)\/|^(package(-lock)?\.json|(manifest|vite)\.config\.ts|LICENSE)$/

/**
 * Files that would make the package another one than the commit says.
 * @param {string} status of `git status --porcelain -z`
 * @returns {readonly string[]}
 */
export function uncommitted(status) {
  // With -z a renamed file is followed by its old name, which begins with no mark.
  return status
    .split('\0')
    .filter(line => /^[ MADRCU?]{2} /.test(line))
    .map(line => line.slice(3))
    .filter(path => ships.test(path))
}
