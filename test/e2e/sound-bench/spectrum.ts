/** Samples a second that are looked at: half of what is rendered, far above any overtone that matters. */
export const lookedAtRate = 22_050

/** Half the samples, each the mean of two. */
export function halved(samples: Float32Array): Float32Array {
  return Float32Array.from(
    { length: samples.length >> 1 },
    (_, index) => ((samples[2 * index] ?? 0) + (samples[2 * index + 1] ?? 0)) / 2,
  )
}

/** A loudspeaker of a few centimetres: nothing much below `hertz` (two Butterworth filters, 24 dB an octave). */
export function highPassed(samples: Float32Array, hertz: number): Float32Array {
  return highPassedOnce(highPassedOnce(samples, hertz), hertz)
}

/** The high pass of the Audio EQ Cookbook (R. Bristow-Johnson), Q = 1/√2. */
function highPassedOnce(samples: Float32Array, hertz: number): Float32Array {
  const angle = (2 * Math.PI * hertz) / lookedAtRate
  const alpha = Math.sin(angle) / Math.SQRT2
  const cosine = Math.cos(angle)
  const scale = 1 + alpha
  const [b0, b1, a1, a2] = [
    (1 + cosine) / 2 / scale,
    -(1 + cosine) / scale,
    (-2 * cosine) / scale,
    (1 - alpha) / scale,
  ]
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return samples.map(sample => {
    const out = b0 * sample + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2
    ;[x2, x1, y2, y1] = [x1, sample, y1, out]
    return out
  })
}

/** The fast Fourier transform of `real` and `imaginary` in place; their length is a power of two. */
export function transform(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length
  for (let index = 1, mirror = 0; index < length; index++) {
    let bit = length >> 1
    for (; mirror & bit; bit >>= 1) mirror ^= bit
    mirror ^= bit
    if (index < mirror) {
      swap(real, index, mirror)
      swap(imaginary, index, mirror)
    }
  }
  const { cosines, sines } = circle(length)
  for (let size = 2; size <= length; size <<= 1) {
    const half = size >> 1
    for (let within = 0; within < half; within++) {
      const cosine = cosines[within * (length / size)] ?? 0
      const sine = sines[within * (length / size)] ?? 0
      for (let start = within; start < length; start += size) {
        const far = start + half
        const farReal = real[far] ?? 0
        const farImaginary = imaginary[far] ?? 0
        const turnedReal = farReal * cosine - farImaginary * sine
        const turnedImaginary = farReal * sine + farImaginary * cosine
        real[far] = (real[start] ?? 0) - turnedReal
        imaginary[far] = (imaginary[start] ?? 0) - turnedImaginary
        real[start] = (real[start] ?? 0) + turnedReal
        imaginary[start] = (imaginary[start] ?? 0) + turnedImaginary
      }
    }
  }
}

const circles = new Map<number, { readonly cosines: Float64Array; readonly sines: Float64Array }>()

/** The first half of a turn clockwise in steps of 1/length, computed once. */
function circle(length: number) {
  const known = circles.get(length)
  if (known) return known
  const angles = Array.from({ length: length / 2 }, (_, step) => (-2 * Math.PI * step) / length)
  const made = {
    cosines: Float64Array.from(angles, angle => Math.cos(angle)),
    sines: Float64Array.from(angles, angle => Math.sin(angle)),
  }
  circles.set(length, made)
  return made
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0
  values[one] = values[other] ?? 0
  values[other] = kept
}
