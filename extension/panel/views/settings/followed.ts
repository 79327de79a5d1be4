import { type Followed, followed } from '../../../../src/ports/page-layout.ts'

/** What is followed once one is chosen or left out, in the order in which they are listed; the last one stays. */
export function withFollowed(follows: readonly Followed[], what: Followed, on: boolean): Followed[] {
  const next = followed.filter(one => (one === what ? on : follows.includes(one)))
  return next.length === 0 ? [...follows] : next
}
