import type { Choice } from '../commands/choice.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorCode, ErrorData } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Source } from '../ports/intent.ts'
import type { Heard } from '../ports/speech.ts'
import type { PhraseCandidate } from '../speech/match-phrase.ts'
import { nearEnough } from '../speech/near-enough.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { Breath, BreathPart } from '../speech/read-breath.ts'
import { createBreathRunner } from './breath-runner.ts'
import type { HeldWords } from './early-words.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { isSure, mostAlternatives, surely, surestReading } from './surest-reading.ts'

interface Parts {
  readonly reader: PhraseReader
  readonly dispatch: Dispatcher['dispatch']
  /** Words for a command that waits for its parameter; false if none does. */
  readonly parameter: (words: string) => boolean
  /** Holds words back for keys that are being played and may take them; false if none are. */
  readonly holdBack: (words: string, then: HeldWords) => boolean
  /** The command that last sounded or moved: it decides between equals. */
  readonly lastActivity: () => string | undefined
  /** How sure a recogniser has to be, in per cent, before what destroys runs unasked. */
  readonly leastConfidence: () => number
  /** Words are heard that may be meant for somebody else in the room. */
  readonly overhears: () => boolean
  /**
   * Offers what may have been meant, by number; undefined where something else is offered already, unless it is
   * to take the place of that.
   */
  readonly offer: (title: Text, rows: readonly Choice[], instead: boolean) => string | undefined
  /** `quietly`: it is written down, and nothing is said of it. */
  readonly refuse: (heard: string, error: ErrorData, quietly?: boolean) => void
  /** The same for what pages have no part in: a question of Clavier's own. */
  readonly ask: (heard: string, error: ErrorData) => void
  /** A breath was not carried out to its end: why, and what is left of it. */
  readonly tellStopped: (why: Text | undefined, left: string) => void
  /** The command that waits for its parameter takes words that may be secret. */
  readonly waitsGuarded: () => boolean
  readonly onSaid: (text: string, confidence: number, secret?: boolean) => void
  /** Dictation takes what was said; false where it is off. */
  readonly dictate: (heard: Heard) => boolean
  /** Resolves once words that mean these commands can be read for good; undefined where they can be already. */
  readonly readable?: (commands: readonly string[]) => Promise<void> | undefined
}

/** Longest phrase that is read, in UTF-16 units. */
const longest = 1000

type Said = { readonly heard: string; readonly source: Source; readonly confidence: number }
type Understood = Extract<Breath, { kind: 'parts' }>

export type PhraseInput = ReturnType<typeof createPhraseInput>

/** From words, typed or spoken, to intents. */
export function createPhraseInput(parts: Parts) {
  const { reader } = parts
  const runner = createBreathRunner({
    ...parts,
    commandOf: reader.commandOf,
    shown: reader.shown,
    ask: (part, heard) => offerInstead('phrase-unsure', heard, [rowOf(part)], parts.ask),
  })
  /** Words that wait until they can be read for good, and those that were said after them. */
  let waiting: Promise<void> | undefined
  let ends = 0

  return {
    typed(text: string): void {
      const words = text.trim().slice(0, longest)
      if (words !== '') inTurn({ heard: words, source: 'typed', confidence: 1 }, [], read(words))
    },
    /** Whether words mean exactly one command. */
    understands: (text: string): boolean => read(text.trim().slice(0, longest)).kind === 'parts',
    spoken(heard: Heard): void {
      const { alternatives, confidence } = heard
      const whole = heard.text.trim()
      const words = whole.slice(0, longest)
      if (words === '') return
      const first = read(words)
      // A phrase has an end; what is dictated is written to its own.
      if (!isUrgent(first) && parts.dictate({ ...heard, text: whole })) return
      inTurn({ heard: words, source: 'spoken', confidence }, alternatives, first)
    },
    /** No breath is gone on with; call it before everything ends, so that what waits for one ends too. */
    endBreaths: () => {
      waiting = undefined
      ends += 1
      runner.drop()
    },
  }

  function inTurn(said: Said, alternatives: readonly string[], first: Breath): void {
    const before = isUrgent(first) ? undefined : (waiting ?? parts.readable?.(commandsOf(first)))
    if (before === undefined) {
      take(said, alternatives, first)
      return
    }
    const asOf = ends
    const mine = before.then(() => {
      if (asOf !== ends) return
      if (waiting === mine) waiting = undefined
      take(said, alternatives, read(said.heard))
    })
    waiting = mine
  }

  /** `first`: what the best reading means now. */
  function take(said: Said, alternatives: readonly string[], first: Breath): void {
    const { heard, source, confidence } = said
    // Another reading counts only where the best is none, or is not sure of itself.
    const others = isSurelyRead(first) ? [] : alternatives.slice(0, mostAlternatives)
    const readings = [first, ...others.map(other => read(other.slice(0, longest)))]
    const meant = surest(readings)
    const alone = meant?.parts.length === 1 ? meant.parts[0] : undefined
    // Letters are a way to give words, never the words themselves.
    const urgent =
      alone !== undefined &&
      (alone.command === 'letters' || reader.commandOf(alone.command)?.order === 'at-once')
    if (urgent) runner.drop()
    // Recorded once it is known what they are: until then they may be secret.
    const gone = () => parts.onSaid('', confidence, true)
    // Who types has both hands off the keys: what is spoken may come before the motif that it is meant for.
    const mayBeEarly = !urgent && source === 'spoken'
    if (mayBeEarly && parts.holdBack(heard, { giveBack: () => take(said, alternatives, read(heard)), gone }))
      return
    const secretly = !urgent && parts.waitsGuarded()
    if (secretly) parts.onSaid('', confidence, true)
    else if (meant === undefined) parts.onSaid(heard, confidence)
    if (!urgent && parts.parameter(heard)) {
      if (!secretly && meant !== undefined) tellSaid(meant, said)
      return
    }
    if (meant === undefined) refuse(said, readings)
    else if (alone !== undefined && unsure(meant, confidence)) {
      tellSaid(meant, said)
      offerInstead('phrase-unsure', shownHeard(meant, heard), [rowOf(alone)], parts.ask)
    } else {
      const whole = meant.parts.length === 1 ? [{ ...meant.parts[0], said: heard }] : meant.parts
      const tell = (text: string, secret?: boolean) => {
        if (!secretly) parts.onSaid(text, confidence, secret)
      }
      void runner.run(whole, source, tell, unsure(meant, confidence))
    }
  }

  /** Recorded all the same, where it is not run at once; words that may be secret are not. */
  function tellSaid(meant: Understood, { heard, confidence }: Said): void {
    if (!isGuarded(meant)) parts.onSaid(heard, confidence)
  }

  /** The reading that is meant, never to destroy what the best would leave alone. */
  function surest(readings: readonly Breath[]): Understood | undefined {
    const understood = readings.filter(reading => reading.kind === 'parts')
    return surestReading(understood, scoreOf, (other, best) => !destroys(other) || destroys(best))
  }

  /** A recogniser that tells nothing of how sure it is, is believed. */
  function unsure(meant: Understood, confidence: number): boolean {
    return confidence > 0 && confidence * 100 < parts.leastConfidence() && destroys(meant)
  }

  function refuse({ heard, source }: Said, readings: readonly Breath[]): void {
    const several = readings.find(reading => reading.kind === 'several')
    if (several !== undefined) {
      offerInstead('phrase-ambiguous', heard, several.candidates.map(rowOf), parts.refuse)
      return
    }
    const near = reader.nearest(heard)
    const chatter = source === 'spoken' && !nearEnough(heard, near[0])
    const rows = near.map(({ command, slots, phrase }) => {
      const label = Object.keys(slots).length > 0 ? reader.shown({ command, slots }) : phraseInWords(phrase)
      return { label, detail: '', intent: { command, slots }, heardAs: heard }
    })
    if (chatter) parts.refuse(heard, unknown(heard, ''), parts.overhears())
    else if (rows.length === 0) parts.refuse(heard, unknown(heard, ''))
    else offerInstead('phrase-unknown', heard, rows, parts.refuse)
  }

  function offerInstead(
    code: ErrorCode,
    heard: string,
    rows: readonly Choice[],
    tell: (heard: string, error: ErrorData) => void,
  ): void {
    const labels = rows.map(({ label }) => label).join(' · ')
    const title = say('choices-meant', { heard: heard.slice(0, 60) })
    const numbered = parts.offer(title, rows, code !== 'phrase-unknown') ?? ''
    tell(heard, { code, detail: { heard, nearest: labels, choices: numbered || labels, rows: numbered } })
  }

  function rowOf({ command, slots }: Pick<PhraseCandidate, 'command' | 'slots'>): Choice {
    return { label: reader.shown({ command, slots }), detail: '', intent: { command, slots } }
  }

  function shownHeard(meant: Understood, heard: string): string {
    return isGuarded(meant) ? meant.parts.map(reader.shown).join(' · ') : heard
  }

  function isGuarded({ parts: all }: Understood): boolean {
    return all.some(({ command }) => reader.commandOf(command)?.guarded === true)
  }

  function destroys({ parts: all }: Understood): boolean {
    return all.some(({ command }) => reader.commandOf(command)?.destructive === true)
  }

  /** What only sounds like “stop” ends nothing that is being written. */
  function isUrgent(reading: Breath): boolean {
    if (reading.kind !== 'parts' || reading.parts.length > 1) return false
    const [{ command, score }] = reading.parts
    return score >= surely && reader.commandOf(command)?.order === 'at-once'
  }

  function read(words: string): Breath {
    return reader.breath(words, { lastActivity: parts.lastActivity() })
  }
}

function unknown(heard: string, nearest: string): ErrorData {
  return { code: 'phrase-unknown', detail: { heard, nearest, rows: '' } }
}

function commandsOf(reading: Breath): readonly string[] {
  if (reading.kind === 'none') return []
  return (reading.kind === 'parts' ? reading.parts : reading.candidates).map(({ command }) => command)
}

function isSurelyRead(reading: Breath): boolean {
  return reading.kind === 'parts' && isSure(scoreOf(reading))
}

function scoreOf({ parts }: { readonly parts: readonly BreathPart[] }): number {
  return Math.min(...parts.map(({ score }) => score))
}
