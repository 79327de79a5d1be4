import { readFileSync } from 'node:fs'
import { dist } from '../scripts/build-extension.mjs'
import { bundleSizes, filesOf, sizeBudget } from '../scripts/bundle-sizes.mjs'
import { zipExtension } from '../scripts/zip-extension.mjs'
import type { Bench } from './bench-row.ts'

/** Sizes of the built extension, against their budgets. */
const bundle: Bench = async () => {
  const sizes = bundleSizes(dist)
  const zip = zipExtension(filesOf(dist).map(path => ({ path, bytes: readFileSync(`${dist}/${path}`) })))
  const kB = (bytes: number) => bytes / 1000
  return [
    {
      name: 'content script',
      value: kB(sizes.content),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.content),
      against: 'budget',
    },
    {
      name: 'hands, in a page that is worked in',
      value: kB(sizes.hands),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.hands),
      against: 'budget',
    },
    {
      name: 'panel, until it is drawn',
      value: kB(sizes.panel),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.panel),
      against: 'budget',
    },
    {
      name: 'panel, until it acts',
      value: kB(sizes.ready),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.ready),
      against: 'budget',
    },
    {
      name: 'package for the store',
      value: kB(zip.length),
      unit: 'kB',
      baseline: kB(sizes.total),
      against: 'unpacked',
    },
  ]
}

export default bundle
