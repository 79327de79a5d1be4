import type { Clock } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import { createPushGate } from './push-gate.ts'
import { createUrgentPhrases } from './urgent-phrases.ts'
import { createWakeGate } from './wake-gate.ts'

/** When words count: always, while something is held, or after the wake word. */
export type ListenMode = 'always' | 'push' | 'wake'

interface Parts {
  readonly clock: Clock
  readonly mode: () => ListenMode
  readonly wakeWord: () => string
  readonly language: () => string
  /** Phrases that count in every mode, said alone. */
  readonly urgent: readonly string[]
  /** Phrases that count while nothing is held, said alone: the way back for who cannot hold anything. */
  readonly wayBack: readonly string[]
  /** Whatever is said counts now, as in dictation. */
  readonly free: () => boolean
  readonly onAwake: (awake: boolean, called: boolean) => void
}

/** Lets words through by the way to listen that the user has chosen; what it drops nobody else gets to know. */
export function createListenGate(parts: Parts) {
  const { clock, mode } = parts
  const urgent = createUrgentPhrases(parts.urgent)
  const wayBack = createUrgentPhrases(parts.wayBack)
  const push = createPushGate(clock)
  const wake = createWakeGate(parts)

  return {
    hold: push.hold,
    wake: wake.wake,
    refresh: wake.refresh,
    sleep: wake.sleep,
    pass(heard: Heard): Heard | undefined {
      const counts = mode() === 'always' ? heard : mode() === 'push' ? push.pass(heard) : awake(heard)
      if (counts !== undefined || !heard.final) return counts
      const phrase = urgent.find(heard) ?? (mode() === 'push' ? wayBack.find(heard) : undefined)
      return phrase === undefined ? undefined : { ...heard, text: phrase, alternatives: [] }
    },
  }

  function awake(heard: Heard): Heard | undefined {
    const called = wake.pass(heard)
    return called ?? (parts.free() ? heard : undefined)
  }
}
