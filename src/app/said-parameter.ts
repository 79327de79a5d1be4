import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import type { Slots } from '../ports/intent.ts'
import { createPhraseMatcher, type PhraseMatcher } from '../speech/match-phrase.ts'

const anySlot = /\{(?:(\w+):)?(\w+)\}/

export type SaidParameter = ReturnType<typeof createSaidParameter>

/**
 * Words that were said behind a command's keys, as its slots: what its phrases say behind their own words, so
 * that "four" is a number for `click {number}`, and "Haarlem in town" two slots. Undefined where they are
 * none of them.
 */
export function createSaidParameter(language: () => Language) {
  const matchers = new Map<string, PhraseMatcher>()

  return (command: Command, words: string): Slots | undefined => {
    const now = language()
    const match = matcherFor(command, now).match(words)
    if (match.kind === 'one') return match.slots
    // Free words are taken as they are, however they sound.
    const free = command.phrases[now].map(phrase => anySlot.exec(phrase)).find(slot => slot?.[2] !== 'number')
    return free ? { [free[1] ?? free[2] ?? 'words']: words } : undefined
  }

  function matcherFor(command: Command, now: Language): PhraseMatcher {
    const key = `${now} ${command.id}`
    const known = matchers.get(key)
    if (known !== undefined) return known
    const phrases = [...new Set(command.phrases[now].flatMap(behindItsWords))]
    const matcher = createPhraseMatcher([{ command: command.id, phrases }], now)
    matchers.set(key, matcher)
    return matcher
  }
}

/** `click [on] {words}` → `{words}`; what comes behind a slot may be left out where it has none itself. */
function behindItsWords(phrase: string): readonly string[] {
  const at = phrase.search(anySlot)
  if (at < 0) return []
  const slot = anySlot.exec(phrase)?.[0] ?? ''
  const whole = phrase.slice(at)
  return anySlot.test(whole.slice(slot.length)) ? [whole] : [slot, whole]
}
