import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedPackages } from '../../scripts/licences.mjs'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly inBundle?: boolean
}

/** JSON of a file that npm writes: its shape is npm's. */
function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as T
}

const lock = read<{ lockfileVersion: number; packages: Record<string, Locked> }>('package-lock.json')
const described = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
  'package.json',
)

describe('what others made', () => {
  test('is wanted in one exact version, the one that the lock file has', () => {
    for (const [name, version] of Object.entries({
      ...described.dependencies,
      ...described.devDependencies,
    })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  test('is held to the bytes that were looked at, every package of it, and comes from the registry alone', () => {
    const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '')
    expect(packages.length).toBeGreaterThan(200)
    for (const [folder, { version, integrity, resolved, inBundle }] of packages) {
      expect(version, folder).toMatch(/^\d+\.\d+\.\d+/)
      if (inBundle !== true) expect(integrity, folder).toMatch(/^sha512-[\w+/]+=*$/)
      expect(resolved ?? 'https://registry.npmjs.org/', folder).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  test('runs nothing while it is installed, where it ships', () => {
    const shipped = shippedPackages(read('package-lock.json'))
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(described.dependencies).length)
    expect(shipped.filter(({ folder }) => lock.packages[folder]?.hasInstallScript)).toEqual([])
  })
})
