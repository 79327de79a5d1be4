import * as v from 'valibot'

/** Most numbers in a vector; the largest embedding models have 8,192. */
const mostDimensions = 16_384

const vector = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1), v.maxLength(mostDimensions))

/**
 * Vectors of length 1 from a server's reply, or undefined where it is not that many, they are not of one length, or
 * one of them has no direction.
 */
export function unitVectors(values: unknown, count: number): readonly Float32Array[] | undefined {
  const parsed = v.safeParse(v.pipe(v.array(vector), v.length(count)), values)
  if (!parsed.success) return undefined
  const dimensions = parsed.output[0]?.length
  const vectors: Float32Array[] = []
  for (const numbers of parsed.output) {
    const length = Math.hypot(...numbers)
    if (numbers.length !== dimensions || !(length > 0) || !Number.isFinite(length)) return undefined
    vectors.push(Float32Array.from(numbers, number => number / length))
  }
  return vectors
}
