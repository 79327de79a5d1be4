import { describe, expect, test } from 'vitest'
import { chooseChromium, judge, profileFolder, usualPlaces } from '../../../scripts/chromium-choice.mjs'

const debian = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)'

/** A machine with these browsers, as path and what `--version` prints (undefined: it does not run). */
function machine(
  browsers: Record<string, string | undefined>,
  more: Partial<Parameters<typeof chooseChromium>[0]> = {},
) {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ana',
    exists: (path: string) => path in browsers,
    versionOf: (path: string) => browsers[path],
    ...more,
  }
}

describe('chooseChromium', () => {
  test('CHROME_PATH comes first', () => {
    const { chromium, notes } = chooseChromium(
      machine(
        { '/opt/mine': 'Chromium 140.0.1.2', '/usr/bin/chromium': debian },
        { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' } },
      ),
    )
    expect(chromium?.path).toBe('/opt/mine')
    expect(notes).toEqual([])
  })

  test('a CHROME_PATH that is not there is said, and a system browser taken', () => {
    const { chromium, notes } = chooseChromium(
      machine({ '/usr/bin/chromium': debian }, { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' } }),
    )
    expect(chromium).toEqual({ path: '/usr/bin/chromium', version: debian, snap: false })
    expect(notes).toEqual(['CHROME_PATH names /opt/gone, which is not there.'])
  })

  test('a branded Chrome in CHROME_PATH is refused, with the reason', () => {
    const { chromium, notes } = chooseChromium(
      machine(
        { '/usr/bin/google-chrome': 'Google Chrome 156.0.8078.79' },
        { env: { PATH: '/usr/bin', CHROME_PATH: '/usr/bin/google-chrome' } },
      ),
    )
    expect(chromium).toBeUndefined()
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('no longer loads an extension')
  })

  test('folders of PATH go in their order', () => {
    const found = chooseChromium(
      machine({
        '/usr/bin/chromium': debian,
        '/usr/local/bin/chrome-for-testing': 'Google Chrome for Testing 150.0.1.2',
      }),
    )
    expect(found.chromium?.path).toBe('/usr/local/bin/chrome-for-testing')
  })

  test('one that is too old, or does not run, is passed over and said', () => {
    const { chromium, notes } = chooseChromium(
      machine({
        '/usr/local/bin/chromium': 'Chromium 119.0.6045.105',
        '/usr/bin/chromium': undefined,
        '/usr/bin/chromium-browser': debian,
      }),
    )
    expect(chromium?.path).toBe('/usr/bin/chromium-browser')
    expect(notes).toEqual([
      '/usr/local/bin/chromium is older than 120, the oldest that Clavier runs in.',
      '/usr/bin/chromium does not run.',
    ])
  })

  test("Playwright's own comes last", () => {
    const own = '/home/ana/.cache/ms-playwright/chromium/chrome'
    const both = { [own]: 'Google Chrome for Testing 150.0.1.2', '/usr/bin/chromium': debian }
    expect(chooseChromium(machine(both), [own]).chromium?.path).toBe('/usr/bin/chromium')
    expect(chooseChromium(machine({ [own]: 'Chromium 150.0.1.2' }), [own]).chromium?.path).toBe(own)
  })

  test('with none at all there is none, and nothing to note', () => {
    expect(chooseChromium(machine({}))).toEqual({ chromium: undefined, notes: [] })
  })

  test('a Chromium from snap is known as one', () => {
    const path = '/snap/bin/chromium'
    expect(chooseChromium(machine({ [path]: 'Chromium 150.0.1.2 snap' })).chromium?.snap).toBe(true)
  })
})

test('judge tells what loads extensions from what does not', () => {
  expect(judge(debian)).toBe('usable')
  expect(judge('Google Chrome for Testing 120.0.6099.0')).toBe('usable')
  expect(judge('Google Chrome 156.0.8078.79')).toBe('branded')
  expect(judge('Microsoft Edge 150.0.1.2')).toBe('branded')
  expect(judge('Brave Browser 150.0.1.2')).toBe('branded')
  expect(judge('Chromium 119.9.9999.99')).toBe('old')
  expect(judge('command not found')).toBe('broken')
  expect(judge(undefined)).toBe('broken')
})

test('macOS and Windows have places of their own', () => {
  expect(usualPlaces({ platform: 'darwin', env: {}, home: '/Users/ana' })).toContain(
    '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
  )
  expect(
    usualPlaces({ platform: 'win32', env: { LOCALAPPDATA: 'C:\\Local' }, home: 'C:\\Users\\ana' }),
  ).toEqual([
    'C:\\Local\\Chromium\\Application\\chrome.exe',
    'C:\\Local\\Google\\Chrome for Testing\\Application\\chrome.exe',
  ])
})

test("the profile is in the user's cache, or where a snap may write", () => {
  const home = '/home/ana'
  expect(profileFolder({ platform: 'linux', env: {}, home }, false)).toBe('/home/ana/.cache/clavier/profile')
  expect(profileFolder({ platform: 'linux', env: { XDG_CACHE_HOME: '/c' }, home }, false)).toBe(
    '/c/clavier/profile',
  )
  expect(profileFolder({ platform: 'darwin', env: {}, home: '/Users/ana' }, false)).toBe(
    '/Users/ana/Library/Caches/Clavier/profile',
  )
  expect(profileFolder({ platform: 'win32', env: { LOCALAPPDATA: 'C:\\L' }, home: 'C:\\U' }, false)).toBe(
    'C:\\L\\Clavier\\Cache\\profile',
  )
  expect(profileFolder({ platform: 'linux', env: {}, home }, true)).toBe(
    '/home/ana/snap/chromium/common/clavier/profile',
  )
})
