import '../load-packs.ts'
import { replyFormats } from '../fuzz/all-formats.ts'
import { fuzzSoak } from '../fuzz/fuzz-soak.ts'
import type { Soak } from './soak-row.ts'

/** Messages, and replies of servers and models, damaged. */
const soak: Soak = options => fuzzSoak(replyFormats, options)

export default soak
