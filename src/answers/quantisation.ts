/** How exactly a model keeps its numbers. */
export interface Quantisation {
  /** Bits of each number, about: 1 to 32. */
  readonly bits: number
  /** The size beside 16 bits a number, in which most models are made, in whole per cent. */
  readonly percent: number
  /** How much less exact it answers than it was made. */
  readonly loss: 'none' | 'hardly' | 'little' | 'clearly' | 'much'
}

/**
 * What a name such as `Q4_K_M`, `Q8_0`, `IQ3_XXS`, `F16`, `BF16` or `MXFP4` stands for (the names of llama.cpp);
 * undefined where it is none that is known.
 */
export function quantisationOf(name: string): Quantisation | undefined {
  const bits = bitsOf(name.trim().toUpperCase())
  if (bits === undefined) return undefined
  return { bits, percent: Math.round((bits / 16) * 100), loss: lossOf(bits) }
}

function bitsOf(name: string): number | undefined {
  const whole = /^(?:B?F|FP)(16|32)$/.exec(name)
  if (whole) return Number(whole[1])
  const rounded = /^(?:I?Q|TQ)([1-8])(?:_[0-9A-Z]+)*$/.exec(name) ?? /^(?:MXFP|NVFP|FP|INT)([48])$/.exec(name)
  return rounded ? Number(rounded[1]) : undefined
}

function lossOf(bits: number): Quantisation['loss'] {
  if (bits >= 16) return 'none'
  if (bits >= 6) return 'hardly'
  if (bits >= 4) return 'little'
  return bits === 3 ? 'clearly' : 'much'
}
