import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSettings } from '../../../src/settings/settings.ts'
import { hostOf, mostSelectors, siteSettings, sitesFromFile, withSite } from '../../../src/settings/sites.ts'

const site = { include: ['a.b'], exclude: [], pagesMayListen: true }

describe('hosts', () => {
  test.each([
    ['http://news.test/organ', 'news.test'],
    ['https://me:secret@News.Test:8080/?q=http://other.test/', 'news.test:8080'],
    ['http://[::1]:3000/', '[::1]:3000'],
    ['chrome://settings/', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    ['http:///x', undefined],
  ])('%s', (address, host) => {
    expect(hostOf(address)).toBe(host)
  })

  test('never throw, and are bounded', () => {
    fc.assert(fc.property(fc.string(), text => (hostOf(`https://${text}`) ?? '').length <= 260))
  })
})

test('what is settled is changed by site, and goes when nothing is left of it', () => {
  const once = withSite({}, 'a.test', { exclude: ['nav a'] })
  expect(siteSettings(once ?? {}, 'a.test').exclude).toEqual(['nav a'])
  expect(withSite(once ?? {}, 'a.test', { exclude: [] })).toEqual({})
  expect(siteSettings({}, undefined).pagesMayListen).toBe(false)
  expect(siteSettings({}, '__proto__').include).toEqual([])
})

test('there is room for so many sites and rules', () => {
  const full = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`s${at}.test`, site]))
  expect(withSite(full, 'new.test', { pagesMayListen: true })).toBeUndefined()
  expect(withSite(full, 's3.test', { pagesMayListen: false })).toBeDefined()
  const rules = Array.from({ length: mostSelectors + 1 }, (_, at) => `.r${at}`)
  expect(withSite({}, 'a.test', { include: rules })).toBeUndefined()
  expect(withSite({}, 'a.test', { include: ['x'.repeat(501)] })).toBeUndefined()
})

test('stored sites are held to their bounds, one by one', () => {
  const read = parseSettings({
    version: 2,
    sites: {
      'good.test': site,
      'odd.test': { include: 'all', exclude: ['ok'], pagesMayListen: 'yes' },
      'bad host': site,
      'number.test': 7,
    },
  })
  expect(read?.sites).toEqual({
    'good.test': site,
    'odd.test': { include: [], exclude: ['ok'], pagesMayListen: false },
  })
  expect(parseSettings({ version: 2, sites: 'none' })?.sites).toEqual({})
})

test('a file lets nobody listen who was not let before', () => {
  const coming = { 'a.test': site, 'b.test': { ...site, include: [] } }
  expect(sitesFromFile(coming, {})).toEqual({ 'a.test': { ...site, pagesMayListen: false } })
  expect(sitesFromFile(coming, coming)).toEqual(coming)
})
