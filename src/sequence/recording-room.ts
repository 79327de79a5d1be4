import { limits } from './sequence-schema.ts'

/** Warned of when that much is left: of the storage in bytes, of the length in ms, of the events. */
const lowAt = { bytes: 8_000_000, ms: 600_000, events: 2_000 } as const

/** Of what a recording has little left; undefined where it has enough. `left` is what the browser says that its storage still takes, undefined where it does not say. */
export function runsLow(
  { ms, events }: { readonly ms: number; readonly events: number },
  left: number | undefined,
): 'storage' | 'length' | undefined {
  if (left !== undefined && left < lowAt.bytes) return 'storage'
  const isLong = ms > limits.durationMs - lowAt.ms || events > limits.events - lowAt.events
  return isLong ? 'length' : undefined
}
