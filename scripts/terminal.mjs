/** A failure that the person at the terminal can do something about. */
export class ScriptFailure extends Error {
  /**
   * @param {string} what what went wrong, one sentence
   * @param {string} advice what to do about it; may have several lines
   */
  constructor(what, advice) {
    super(what)
    this.advice = advice
  }
}

/**
 * Tells progress on stderr: stdout belongs to results that other programs read.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Runs a script's main function: an expected failure ends it with its advice and exit code 1, a bug
 * with its stack.
 * @param {() => Promise<number | undefined>} main resolves with the exit code, 0 when undefined
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (error instanceof ScriptFailure) {
      say(`\n${error.message}`)
      if (error.advice) say(error.advice)
    } else {
      say(error instanceof Error ? `\n${error.stack ?? error.message}` : String(error))
    }
    process.exitCode = 1
  }
}
