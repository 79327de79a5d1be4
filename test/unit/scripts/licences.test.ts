import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { samplesCredit } from '../../../extension/panel/views/settings/about-texts.ts'
import { shippedPackages, thirdPartyText } from '../../../scripts/licences.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

test('what ships is what the product depends on, with all that these need, and no tool', () => {
  const names = shippedPackages(lock).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  expect(names).toContain('standardized-audio-context')
  for (const tool of ['vite', 'vitest', 'fast-check', 'react', 'playwright', 'typescript'])
    expect(names).not.toContain(tool)
})

test.each(shippedPackages(lock).map(shipped => [shipped.name, shipped] as const))(
  '%s is installed as it is locked, and its notice ships',
  (_, { name, folder, version }) => {
    expect(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version).toBe(version)
    expect(thirdPartyText('.', lock)).toContain(`\n${name} ${version}\n`)
  },
)

test('notices are the packages’ own, and the recordings name who made them, the licence and what was changed', () => {
  const text = thirdPartyText('.', lock)
  expect(text).toContain(readFileSync('node_modules/zustand/LICENSE', 'utf8').trim())
  expect(text).toContain('Apache License')
  for (const credit of Object.values(samplesCredit)) expect(text).toContain(credit)
  expect(text).toContain('Changed: ')
})

const tiny = (license: string) => ({
  packages: { '': { dependencies: { zustand: '1' } }, 'node_modules/zustand': { version: '1.0.0', license } },
})

test('a package under a licence that nobody has looked at does not ship', () => {
  expect(() => thirdPartyText('.', tiny('GPL-3.0'))).toThrow('zustand 1.0.0 ships under GPL-3.0')
  expect(thirdPartyText('.', tiny('MIT'))).toContain('zustand 1.0.0')
})

test('a package is looked for where Node would look: nearest first', () => {
  const nested = {
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/c': { version: '1.0.0', license: 'MIT', dependencies: { b: '1' } },
    },
  }
  expect(shippedPackages(nested).map(({ folder }) => folder)).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/b',
    'node_modules/c',
  ])
  expect(() => shippedPackages({ packages: { '': { dependencies: { gone: '1' } } } })).toThrow(
    'package-lock.json',
  )
})
