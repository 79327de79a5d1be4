import { planOptions } from '../../src/app/layout-options.ts'
import { ClavierError } from '../../src/errors.ts'
import type { GuessStep } from '../../src/ports/guess-page.ts'
import type { Sound } from '../../src/ports/sound.ts'
import type { Settings } from '../../src/settings/settings.ts'
import type { GuessCue } from '../../src/sound/guess-game.ts'
import { kindScore } from '../../src/sound/kind-scores.ts'
import { send, Unanswered } from '../messaging/rpc.ts'

/** How long a panel is waited for, in ms: it answers at once or is not there. */
const panelPatience = 600
/** The same for lending the keys, which loads what reads them; where nobody listens that is known at once. */
const lendPatience = 3000

interface Parts {
  readonly settings: () => Settings
  /** Sound of this page's own, loaded when no panel sounds for it. */
  readonly ownSound: () => Promise<Pick<Sound, 'play'>>
  /** Resolves after so many ms. */
  readonly after: (ms: number) => Promise<undefined>
}

/** What the game needs of the panel, and does without where there is none. */
export interface GamePanel {
  /**
   * Sounds a cue to its end: in the panel, whose recogniser knows of it then and whose keys and escape cut it,
   * else here. Rejects with `sound-blocked` where the browser waits for a touch of both, and with `sound-failed`.
   */
  sound(cue: GuessCue): Promise<void>
  /** Tells what is waited for, and lets keys answer it, or not. Resolves with whether they do. */
  waits(step: GuessStep, keys: boolean): Promise<boolean>
}

export function createGamePanel({ settings, ownSound, after }: Parts): GamePanel {
  return {
    async sound(cue) {
      if (!(await here()) || !(await soundedThere(cue))) {
        const sound = await ownSound()
        await sound.play(kindScore(cue.kind, cue, planOptions(settings())), undefined, 'layout')
      }
    },
    async waits(step, keys) {
      // Sent at once, without asking who is there: a page that goes has no time for more.
      const lent = await Promise.race([orGone(send('training-waits', { step, keys })), after(lendPatience)])
      return lent?.keys ?? false
    },
  }

  /** Whether a panel acts now. One that does not act answers nothing. */
  async function here(): Promise<boolean> {
    const answer = orGone(send('training-hello', {}))
    return (await Promise.race([answer, after(panelPatience)])) !== undefined
  }

  /** False where the panel may not sound before it is touched, or went away. */
  async function soundedThere(cue: GuessCue): Promise<boolean> {
    try {
      return (await orGone(send('training-cue', { cue }))) !== undefined
    } catch (error) {
      if (error instanceof ClavierError && error.code === 'sound-blocked') return false
      throw error
    }
  }
}

/** Undefined where nobody answers, or goes away before. */
async function orGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Unanswered) return undefined
    throw error
  }
}
