import { ClavierError } from '../errors.ts'

type Tries = readonly PromiseSettledResult<unknown>[]

/** Of several changes, those that were refused by what is still there; throws the first refusal where none was made. */
export function refusedOf(tries: Tries): number {
  const refused = tries.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))
  if (tries.length > 0 && refused.length === tries.length) throw refused[0]
  return refused.filter(reason => !isGone(reason)).length
}

function isGone(reason: unknown): boolean {
  return reason instanceof ClavierError && ['media-gone', 'tab-gone'].includes(reason.code)
}
