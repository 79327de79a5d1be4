import { ClavierError } from '../../src/errors.ts'
import { type Chance, chanceOfCase } from './chance.ts'
import { shownInput, shrunk } from './shrink.ts'

/** What a reader made of an input; anything that it must not do is thrown. */
export type Verdict = 'accepted' | 'refused'

/** A form of data that comes from outside, with the reader that has to bear all of it. */
export interface FuzzFormat<Input = unknown> {
  /** What is read, in a few words. */
  readonly name: string
  /** An input near to what is right, by chance alone: the same chance gives the same input. */
  generate(chance: Chance): Input
  /** Reads it, and holds what was accepted to what it owes, by other means than the reader's own. */
  judge(input: Input): Verdict | Promise<Verdict>
}

export interface FuzzCount {
  readonly cases: number
  readonly accepted: number
  readonly refused: number
  /** Milliseconds of the case that took longest, and which it was. */
  readonly longestMs: number
  readonly longestCase: number
}

/** A case that was read wrongly, told so that it can be had again. */
export class FuzzFailure extends Error {}

/**
 * Tries so many cases, one after another. Rejects with a `FuzzFailure` that names seed and case and shows the smallest
 * input that was found to fail in the same way.
 */
export async function fuzz(format: FuzzFormat, cases: number, seed: number): Promise<FuzzCount> {
  let accepted = 0
  let longestMs = 0
  let longestCase = 0
  for (let index = 0; index < cases; index++) {
    const input = format.generate(chanceOfCase(seed, index))
    const started = performance.now()
    try {
      const verdict = format.judge(input)
      // Waiting for what is there already would take longer than reading it.
      if ((verdict instanceof Promise ? await verdict : verdict) === 'accepted') accepted++
    } catch (error) {
      throw await failureOf(format, input, error, `seed ${seed}, case ${index}`)
    }
    let ms = performance.now() - started
    // A busy machine lets a case wait: what counts then is the time of the processor.
    for (let again = 0; ms > doubtful && again < 3; again++) ms = Math.min(ms, await timeOf(format, input))
    if (ms > longestMs) {
      longestMs = ms
      longestCase = index
    }
  }
  return { cases, accepted, refused: cases - accepted, longestMs, longestCase }
}

/** Milliseconds of the clock that make a case be tried again. */
const doubtful = 100

/** Milliseconds of the processor. */
async function timeOf(format: FuzzFormat, input: unknown): Promise<number> {
  const before = process.cpuUsage()
  await format.judge(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

async function failureOf(
  format: FuzzFormat,
  input: unknown,
  error: unknown,
  which: string,
): Promise<FuzzFailure> {
  const smallest = await shrunk(input, async smaller => {
    try {
      await format.judge(smaller)
      return false
    } catch (other) {
      return kindOf(other) === kindOf(error)
    }
  })
  const told = error instanceof Error ? error.stack : String(error)
  return new FuzzFailure(`${format.name}, ${which}: ${shownInput(smallest)}\n${told}`)
}

/** Where it was thrown tells one failure from another: words name the data. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return `${error.name} ${error.stack?.split('\n').find(line => line.trimStart().startsWith('at ')) ?? ''}`
}

/** What `read` gives, or undefined where it refuses as it may: with a coded error. */
export function orRefused<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ClavierError) return undefined
    throw error
  }
}
