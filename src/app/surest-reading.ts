/** Most other readings of a recogniser that are looked at. */
export const mostAlternatives = 5
/** From this score on words stand as they were read, and no other reading takes their place. */
const sure = 0.75
/** From this score on another reading is surer than one below that. */
export const surely = 0.85

export const isSure = (score: number) => score >= sure

/**
 * The reading that is meant, of those that mean something, the recogniser's best first. Another takes the place of
 * the best only where that came of what sounds alike or of a slip, and the other as it stands.
 */
export function surestReading<R>(
  readings: readonly R[],
  scoreOf: (reading: R) => number,
  mayStandFor: (other: R, best: R) => boolean = () => true,
): R | undefined {
  const [best, ...others] = readings
  if (best === undefined || isSure(scoreOf(best))) return best
  return others.find(other => scoreOf(other) >= surely && mayStandFor(other, best)) ?? best
}
