import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../manifest.config.ts'
import { filesOf } from '../../scripts/bundle-sizes.mjs'
import { root } from '../../scripts/run-command.mjs'

const sources = filesOf(`${root}/extension`)
  .filter(path => path.endsWith('.ts'))
  // It lists the permissions, and so uses none.
  .filter(path => path !== 'permissions.ts')
  .map(path => ({ path, text: readFileSync(`${root}/extension/${path}`, 'utf8') }))
  // What a comment says is no use.
  .map(({ path, text }) => ({ path, text: text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '') }))

/** How the code uses each permission: by an interface of its name, unless said otherwise. */
const uses: Readonly<Record<string, RegExp>> = {
  // Recordings of a day and videos are larger than what is granted without it: both stores hold them.
  unlimitedStorage: /\bchrome\.storage\.local\b|\bindexedDB\b/,
  clipboardWrite: /\bexecCommand\('copy'\)/,
  declarativeNetRequestWithHostAccess: /\bchrome\.declarativeNetRequest\.updateSessionRules\b/,
  // Titles and addresses of tabs that no host permission covers, such as settings and new tabs.
  tabs: /\bchrome\.tabs\.query\b/,
}

/** Interfaces that need no permission. */
const free = new Set(['runtime', 'i18n', 'windows', 'action', 'commands'])

const { permissions = [] } = manifest as chrome.runtime.ManifestV3 // an object as it stands, and no function

describe('permissions', () => {
  test.each(permissions)('%s is used', permission => {
    const use = uses[permission] ?? new RegExp(`\\bchrome\\.${permission}\\b`)
    const places = sources.filter(({ text }) => use.test(text)).map(({ path }) => path)
    expect(places, 'A permission that nothing uses is taken out of extension/permissions.ts.').not.toEqual([])
  })

  test('every interface of Chrome that is used has its permission, or needs none', () => {
    const named = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bchrome\??\.(\w+)/g)].map(([, name = '']) => `${name} in ${path}`),
    )
    const granted = new Set([...permissions, ...free, 'declarativeNetRequest'])
    expect(named.filter(use => !granted.has(use.split(' ')[0] ?? ''))).toEqual([])
  })

  test('nobody but Clavier itself is listened to, and no page may load a file of it', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'sandbox', 'update_url', 'key'])
      expect(manifest).not.toHaveProperty(key)
    expect(sources.filter(({ text }) => /\bon(?:Message|Connect)External\b/.test(text))).toEqual([])
  })
})

test('pages of the extension run and load nothing but its own files', () => {
  expect(manifest).toMatchObject({
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "connect-src 'self' http: https:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html default',
      ].join('; '),
    },
  })
})
