import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { needSpeechTools, speechEnvironment } from './speech-tools.ts'
import { readWav, type Wav, writeWav } from './wav.ts'

/** Voices of flite that speak clearly enough: a woman's and a man's. */
export type FliteVoice = 'slt' | 'rms'

export interface Utterance {
  readonly text: string
  readonly voice: FliteVoice
}

/** Seconds of a quiet room: before the first utterance, after each but the last, after the last. */
export interface Pauses {
  readonly before: number
  readonly between: number
  readonly after: number
}

const run = promisify(execFile)
const rate = 16_000
/** Loudest sample of the room, of 32,768: no microphone gives nothing at all. */
const roomNoise = 12
/** flite speaks at full scale; at that, the gain control of a browser distorts what it is sent. */
const loudness = 0.25
const cache = join(tmpdir(), `clavier-voice-${process.getuid?.() ?? 'user'}`)

/** A WAV of the words, 16 kHz in one channel of 16 bits. The same words are spoken once on a machine. */
export async function speak(text: string, voice: FliteVoice): Promise<Uint8Array> {
  const tools = needSpeechTools()
  const name = createHash('sha256').update(`${voice} ${text}`).digest('hex').slice(0, 32)
  const file = join(cache, `${name}.wav`)
  const known = await readFile(file).catch(() => undefined)
  if (known !== undefined) return known
  await mkdir(cache, { recursive: true })
  // Two tests may speak the same words at once: each writes a file of its own, and the last one stays.
  const own = `${file}.${process.pid}.${Math.random()}`
  await run(tools.flite, ['-voice', voice, '-t', text, '-o', own], { env: speechEnvironment(tools) })
  const spoken = await readFile(own)
  await rename(own, file)
  return spoken
}

/**
 * Writes what is said in a quiet room as one WAV into `file`: for Chromium to take as its microphone.
 * @returns when each utterance begins and ends, in seconds from the beginning
 */
export async function microphoneFile(
  file: string,
  utterances: readonly Utterance[],
  pauses: Pauses,
): Promise<readonly { readonly from: number; readonly to: number }[]> {
  const spoken: Wav[] = []
  for (const { text, voice } of utterances) spoken.push(readWav(await speak(text, voice)))
  const pieces: Int16Array[] = [quietRoom(pauses.before)]
  const times: { from: number; to: number }[] = []
  let at = pauses.before
  for (const [place, { samples }] of spoken.entries()) {
    const seconds = samples.length / rate
    times.push({ from: at, to: at + seconds })
    const pause = place === spoken.length - 1 ? pauses.after : pauses.between
    pieces.push(
      samples.map(sample => sample * loudness),
      quietRoom(pause),
    )
    at += seconds + pause
  }
  await writeFile(file, writeWav({ rate, samples: joined(pieces) }))
  return times
}

/** Faint noise, the same each time. */
export function quietRoom(seconds: number): Int16Array {
  let seed = 1
  return Int16Array.from({ length: Math.round(seconds * rate) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.round((seed / 2_147_483_648 - 0.5) * 2 * roomNoise)
  })
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
