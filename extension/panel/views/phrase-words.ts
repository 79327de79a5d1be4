import { clockTime } from '../../../src/language/clock-time.ts'
import { phraseInWords } from '../../../src/speech/phrase-template.ts'
import type { CommandRow } from '../panel-actions.ts'
import type { Label, LabelKey } from '../panel-texts.ts'

/** A piece of a phrase template as it is shown. */
export interface PhrasePiece {
  readonly text: string
  readonly slot: boolean
}

const slotLabels: Readonly<Record<string, LabelKey>> = {
  number: 'slotNumber',
  name: 'slotName',
  words: 'slotWords',
}

/** What may be left out goes; of words to choose from the first stays. */
function plainly(template: string): string {
  return template.replace(/\[[^\]]*\]\s*/g, '').replace(/\(([^()|]*)[^()]*\)/g, '$1')
}

/** Splits a template such as `go to {name}` into what is said and what is filled in; optional words go. */
export function phrasePieces(template: string, label: Label): readonly PhrasePiece[] {
  const pieces: PhrasePiece[] = []
  for (const part of plainly(template).split(/(\{[^}]*\})/)) {
    const slot = /^\{(?:\w+:)?(\w+)\}$/.exec(part)?.[1]
    const known = slot === undefined ? undefined : slotLabels[slot]
    const text = slot === undefined ? part : known === undefined ? slot : label(known)
    if (text.trim() !== '') pieces.push({ text, slot: slot !== undefined })
  }
  return pieces
}

/** What is said before the first slot, as Command begins with it. */
export function beginningOf(template: string): string {
  return plainly(template).replace(/\{.*$/, '')
}

/** What a command is called: its first phrase without its slots; its id where it is unknown. */
export function commandName(commands: readonly CommandRow[], id: string): string {
  const phrase = commands.find(command => command.id === id)?.phrases[0]
  return phrase === undefined ? id : phraseInWords(phrase)
}

/** A length or a place in time, from milliseconds: `1:05`, `1:02:03`. */
export function minutesSeconds(ms: number): string {
  return clockTime(ms / 1000)
}
