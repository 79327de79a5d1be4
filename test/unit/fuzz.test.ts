import { describe, expect, test } from 'vitest'
import { dataFormats, inputFormats, replyFormats } from '../fuzz/all-formats.ts'
import { fuzz } from '../fuzz/fuzz-format.ts'

const cases = Number(process.env.FUZZ_CASES ?? 2_000)

describe('what comes from outside is read or refused, and nothing else', () => {
  test.each([...dataFormats, ...replyFormats, ...inputFormats])(
    '$name',
    { timeout: 120_000 },
    async format => {
      const { accepted, refused } = await fuzz(format, cases, 1)
      // Inputs that are all refused, or all taken, would try nothing.
      expect(accepted).toBeGreaterThan(cases / 50)
      expect(refused).toBeGreaterThan(0)
    },
  )
})
