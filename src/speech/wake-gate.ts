import type { Clock, Stop } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import { createUtterances, restMs, type Utterance } from './utterances.ts'
import { afterWakeWord } from './wake-word.ts'

/** After the wake word alone a command is waited for so long, in ms. */
export const awakeMs = 8000

interface Parts {
  readonly clock: Clock
  readonly wakeWord: () => string
  /** Language that is listened for, as `en`. */
  readonly language: () => string
  /** Told when it wakes and when it sleeps. `called`: the word was heard with nothing behind it. */
  readonly onAwake: (awake: boolean, called: boolean) => void
}

interface WokenUtterance extends Utterance {
  /** It began while a command was waited for. */
  readonly counts: boolean
}

/** Lets through what is said behind the wake word, or soon after it. */
export function createWakeGate({ clock, wakeWord, language, onAwake }: Parts) {
  /** When a command was waited for last. */
  let awake = { from: 0, to: Number.NEGATIVE_INFINITY }
  let shown = false
  let stopWaiting: Stop = () => {}
  const utterances = createUtterances<WokenUtterance>((from, now) => {
    const began = from ?? now
    return { from: began, updatedAt: now, counts: awake.from <= began && began < awake.to }
  })

  return {
    /** Waits for a command: Clavier asks for one, or was called. */
    wake: () => wake(clock.now(), false),
    /** While awake, the time begins anew: Clavier has only now said its own. */
    refresh(): void {
      if (clock.now() < awake.to) wake(awake.from, false)
    },
    sleep,
    pass(heard: Heard): Heard | undefined {
      const one = utterances.of(heard, clock.now())
      const readings = [heard.text, ...heard.alternatives].flatMap(
        text => afterWakeWord(text, wakeWord(), language()) ?? [],
      )
      if (readings.length === 0) return one.counts ? taken(heard) : undefined
      const [text, ...alternatives] = readings.filter(rest => rest !== '')
      if (text === undefined && heard.final) wake(one.from, true)
      else if (!heard.final) show(false, restMs)
      return text === undefined ? undefined : taken({ ...heard, text, alternatives })
    },
  }

  function taken(heard: Heard): Heard {
    if (heard.final) {
      sleep()
      // It was this command that was waited for, and no other that was said meanwhile.
      awake = { from: 0, to: Number.NEGATIVE_INFINITY }
    }
    return heard
  }

  function wake(from: number, called: boolean): void {
    awake = { from, to: clock.now() + awakeMs }
    show(called, awakeMs)
  }

  /** Shows that it is awake, for so long. Words in progress open the time for no others: they may come to nothing. */
  function show(called: boolean, ms: number): void {
    stopWaiting()
    stopWaiting = clock.after(ms, sleep)
    if (!shown || called) onAwake(true, called)
    shown = true
  }

  function sleep(): void {
    stopWaiting()
    awake = { ...awake, to: Math.min(awake.to, clock.now()) }
    if (shown) onAwake(false, false)
    shown = false
  }
}
