import '../load-packs.ts'
import { dataFormats } from '../fuzz/all-formats.ts'
import { fuzzSoak } from '../fuzz/fuzz-soak.ts'
import type { Soak } from './soak-row.ts'

/** What is kept, imported or shared, damaged. */
const soak: Soak = options => fuzzSoak(dataFormats, options)

export default soak
