/** What a silent meter reads, in decibels relative to full scale. */
export const silentLevel = -100

/** The peak of some channels' samples in decibels relative to full scale, −100 at least. */
export function peakLevel(channels: readonly Float32Array[]): number {
  let peak = 0
  for (const samples of channels) for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  return Math.max(silentLevel, 20 * Math.log10(peak))
}
