/** One tunable constant: milliseconds, save `brushVelocity`, a velocity from 0 to 1, and `overlap`, a share. */
interface Tunable {
  readonly default: number
  readonly min: number
  readonly max: number
}

/**
 * Everything about hands that can be tuned. The defaults are those that did best on simulated hands
 * (20,000 gestures, onset jitter of SD 15, 40 and 80 ms, 3 % wrong keys): 93 / 93 / 87 % right and
 * 0.8 / 1.0 / 2.4 % wrong. A wrong action costs a user far more than none: keep that order.
 */
export const constantRanges = {
  /** A key's repeat within this time of its own note-on is a contact that bounced. 0 turns it off. */
  bounce: { default: 60, min: 0, max: 250 },
  /** Notes shorter than this were brushed. Nobody means a key for 25 ms; above 80 staccato would be lost. */
  brush: { default: 25, min: 0, max: 80 },
  /** Notes softer than this were brushed: four of the 127 steps of MIDI, below any meant key. */
  brushVelocity: { default: 0.03, min: 0, max: 0.5 },
  /** All keys up for this long ends a gesture: 300 suits quick hands, 600 and more slow ones. */
  gap: { default: 450, min: 300, max: 3000 },
  /** Onsets within this time of a strike's first are one strike, read strictly. */
  onset: { default: 50, min: 20, max: 120 },
  /** Longest time from first to last onset of a chord that is read leniently. */
  spread: { default: 250, min: 100, max: 600 },
  /**
   * Keys of a chord may miss each other by this, read leniently: one is up already when the last comes
   * down. On simulated hands with onsets of SD 80 ms it makes 3.5 % more gestures right and 0.05 % more wrong.
   */
  chordGap: { default: 60, min: 0, max: 150 },
  /** In letters: two keys that are down together for this share of the shorter (0–1) are one strike. */
  overlap: { default: 0.6, min: 0.3, max: 0.95 },
  /** Longest time from first to last strike of a new name. Known motifs have no such limit. */
  nameSpan: { default: 2000, min: 1000, max: 6000 },
  /** The lowest and the highest key with onsets this near each other are escape (two hands). */
  escapeOnset: { default: 150, min: 50, max: 400 },
  /** The middle key held alone for this long is escape (one hand). */
  escapeHold: { default: 800, min: 500, max: 3000 },
  /** A complete motif that waits because it could go on says so after this time. */
  waitTick: { default: 150, min: 50, max: 290 },
  /** How long a command that was framed by the middle key waits for its parameter. */
  parameterWait: { default: 4000, min: 2000, max: 30_000 },
  /** A key down for longer lost its note-off (a cable, a sleeping device): it is taken as released. */
  stuck: { default: 10_000, min: 5000, max: 60_000 },
} as const satisfies Record<string, Tunable>

export type ConstantName = keyof typeof constantRanges
export type GestureConstants = { readonly [K in ConstantName]: number }

/** The defaults with the user's own values over them, each held to its range; what is no number is left out. */
export function gestureConstants(own: Partial<GestureConstants> = {}): GestureConstants {
  const within = (name: ConstantName): number => {
    const { default: standard, min, max } = constantRanges[name]
    const value = own[name]
    return value === undefined || !Number.isFinite(value) ? standard : Math.min(max, Math.max(min, value))
  }
  return {
    bounce: within('bounce'),
    brush: within('brush'),
    brushVelocity: within('brushVelocity'),
    gap: within('gap'),
    onset: within('onset'),
    spread: within('spread'),
    chordGap: within('chordGap'),
    overlap: within('overlap'),
    nameSpan: within('nameSpan'),
    escapeOnset: within('escapeOnset'),
    escapeHold: within('escapeHold'),
    waitTick: within('waitTick'),
    parameterWait: within('parameterWait'),
    stuck: within('stuck'),
  }
}

/** All defaults. */
export const defaultConstants = gestureConstants()

/** The constants of hands that may change, worked out anew only when they do: they are asked for at every note. */
export function changingConstants(own: () => Partial<GestureConstants>): () => GestureConstants {
  let last: Partial<GestureConstants> | undefined
  let constants = defaultConstants
  return () => {
    const now = own()
    if (now !== last) {
      last = now
      constants = gestureConstants(now)
    }
    return constants
  }
}
