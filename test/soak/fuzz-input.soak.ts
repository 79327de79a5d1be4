import '../load-packs.ts'
import { inputFormats } from '../fuzz/all-formats.ts'
import { fuzzSoak } from '../fuzz/fuzz-soak.ts'
import type { Soak } from './soak-row.ts'

/** Anything that may be played, said or typed. */
const soak: Soak = options => fuzzSoak(inputFormats, options)

export default soak
