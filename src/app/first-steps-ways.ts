import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import { keysOf, type Motif, melody, parseMotif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { StepPart } from '../settings/first-steps-kept.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelState } from '../state/panel-state.ts'

/** What does a part of the first steps: to be said or typed, and to be played. */
export interface StepWays {
  /** In the language of the phrases; undefined where a number of what is offered does it. */
  readonly phrase: string | undefined
  readonly keys: Motif | undefined
}

interface Known {
  readonly commands: readonly Command[]
  readonly language: Language
  readonly state: Pick<PanelState, 'names'>
  /** Keys that open the panel. */
  readonly opening: readonly string[]
  /** The last thing that the user did was played. */
  readonly plays: boolean
  readonly listens: boolean
}

/** The command that does each part; a part without one is chosen by number, or played as it is told. */
const commandOf: Partial<Record<StepPart, string>> = {
  numbers: 'hints',
  click: 'click',
  key: 'hear-a-key',
  lowest: 'lowest-key',
  name: 'name-tab',
  leave: 'new-tab',
  return: 'go-to',
  opening: 'next-step',
  record: 'record',
  act: 'scroll-down',
  keep: 'stop-recording',
  replay: 'play',
  end: 'end-first-steps',
}

/** Names that are shown first: easy on one hand. The first that nobody has. */
const easyNames: readonly Motif[] = [
  [48, 52, 55],
  [48, 50, 55],
  [48, 53, 57],
  [48, 52, 57],
].map(melody)

const first = 1

export function waysOf(part: StepPart, known: Known): StepWays {
  const command = known.commands.find(({ id }) => id === commandOf[part])
  if (command === undefined) return { phrase: undefined, keys: undefined }
  const { names } = known.state
  const last = names.at(-1)
  const slot = { click: String(first), name: phraseOfName(known), return: last?.spoken ?? '' }[String(part)]
  return { phrase: phraseOf(command, known.language, slot), keys: keysFor(part, command, names) }
}

/** What to do, in the ways that the user has. */
export function toldStep(part: StepPart, ways: StepWays, known: Known): Text {
  const how = toldHow(ways, known)
  switch (part) {
    case 'hands':
    case 'reader':
    case 'counting':
    case 'lowest':
    case 'ask':
      return say(`step-${part}`)
    case 'opening':
      return say('step-opening', { keys: known.opening.join(' · '), how })
    default:
      return say(`step-${part}`, { how })
  }
}

function toldHow({ phrase = '', keys }: StepWays, { plays, listens }: Known): Text {
  const notes = keys === undefined ? '' : notesInWords(keys)
  if (plays && notes !== '') return say(listens ? 'step-say-play' : 'step-type-play', { phrase, notes })
  return say(listens ? 'step-say' : 'step-press', { phrase })
}

function keysFor(part: StepPart, { chord, motifs }: Command, names: PanelState['names']): Motif | undefined {
  const last = names.at(-1)
  // Any key is the one that is wanted.
  if (part === 'key') return undefined
  if (part === 'name') return easyNames.find(keys => !names.some(name => sameKeys(name.keys, keys)))
  if (part === 'return') return last === undefined || last.keys.length === 0 ? undefined : melody(last.keys)
  const motif = parseMotif(chord ?? motifs[0] ?? '')
  // The number, and the middle key that enters it.
  return part === 'click' && motif !== undefined ? [...motif, [60 + first], [60]] : motif
}

function phraseOf(command: Command, language: Language, filling: string | undefined): string {
  const template = command.phrases[language][0]
  return phraseInWords(filling === undefined ? template : template.replace(/\{[^{}]*\}/, () => filling))
}

/** A word that the tab may be called by. */
function phraseOfName({ language }: Known): string {
  return render(language, say('practice-name'))
}

function sameKeys(keys: readonly number[], motif: Motif): boolean {
  return keys.join() === keysOf(motif).join()
}
