import { readFileSync } from 'node:fs'
import { dist } from '../scripts/build-extension.mjs'
import { bundleSizes, filesOf, sizeBudget } from '../scripts/bundle-sizes.mjs'
import { zipExtension } from '../scripts/zip-extension.mjs'
import { atMost, type Bench } from './bench-row.ts'

/** Sizes of the built extension, against their budgets. */
const bundle: Bench = async () => {
  const sizes = bundleSizes(dist)
  const files = filesOf(dist).map(path => ({ path, bytes: readFileSync(`${dist}/${path}`) }))
  const zip = zipExtension(files)
  const kB = (bytes: number) => bytes / 1000
  return [
    {
      name: 'content script',
      value: kB(sizes.content),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.content),
      against: 'budget',
      goal: atMost(1, 'size budget'),
    },
    {
      name: 'hands, in a page that is worked in',
      value: kB(sizes.hands),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.hands),
      against: 'budget',
      goal: atMost(1, 'size budget'),
    },
    {
      name: 'panel, until it is drawn',
      value: kB(sizes.panel),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.panel),
      against: 'budget',
      goal: atMost(1, 'size budget'),
    },
    {
      name: 'panel, until it acts',
      value: kB(sizes.ready),
      unit: 'kB gzip',
      baseline: kB(sizeBudget.ready),
      against: 'budget',
      goal: atMost(1, 'size budget'),
    },
    {
      name: 'package for the store',
      value: kB(zip.length),
      unit: 'kB',
      baseline: kB(sizes.total),
      against: 'unpacked',
      goal: atMost(0.6),
    },
    {
      name: 'recordings of instruments in the package',
      value: kB(
        files.filter(({ path }) => path.endsWith('.mp3')).reduce((sum, { bytes }) => sum + bytes.length, 0),
      ),
      unit: 'kB',
      baseline: 4_200,
      against: 'budget',
      goal: atMost(1.02, 'about 4.2 MB'),
    },
  ]
}

export default bundle
