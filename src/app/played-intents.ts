import type { Dispatcher } from '../dispatch/dispatcher.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { didYouMean } from '../music/did-you-mean.ts'
import type { GestureEvent, Parameter, Unknown } from '../music/gesture-event.ts'
import { formatMotif, keysOf, type Motif } from '../music/motif.ts'
import { middle } from '../music/notes.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { type NumberLanguage, numberIn } from '../music/number-language.ts'
import type { Intent, Slots } from '../ports/intent.ts'
import { type KeyBinding, type KeyTarget, targetInWords } from './key-bindings.ts'
import type { Pointing } from './pointing-service.ts'
import type { SaidParameter } from './said-parameter.ts'

interface Parts {
  readonly language: () => Language
  readonly dispatch: Dispatcher['dispatch']
  readonly pointing: Pick<Pointing, 'mayPoint'>
  readonly commands: readonly KeyBinding[]
  readonly names: () => readonly KeyBinding[]
  /** The user's own words that have keys. */
  readonly words: () => readonly KeyBinding[]
  /** Something was played that means nothing, or too much. */
  readonly refuse: (heard: string, error: ErrorData) => void
  /** `played`: the keys that it is about, to be played back first. */
  readonly tell: (text: Text, played?: Motif) => void
  /** Whether numbers choose something now. */
  readonly choosing: () => boolean
  readonly keysOn: () => boolean
  readonly numbers: () => NumberLanguage
  readonly saidParameter: SaidParameter
  /** While keys are learnt, it gets all that is played but escape. */
  readonly learner: () => ((motif: Motif) => void) | undefined
}

/** What a whole gesture can come to. */
type Whole = Extract<
  GestureEvent<KeyTarget>,
  { kind: 'fired' | 'new-name' | 'unknown' | 'ambiguous' | 'escape' }
>

/** Commands named as what could follow, at most. */
const followers = 3

/** From whole gestures to intents. */
export function createPlayedIntents(parts: Parts) {
  const { dispatch } = parts
  /** A new name that is near something known waits to be answered. */
  let question: { readonly motif: Motif; readonly meant: KeyBinding } | undefined

  return {
    came,
    fire,
    go,
    /** "Did you mean" waits to be answered. */
    asks: (): boolean => question !== undefined,
    dropQuestion(): void {
      question = undefined
    },
    /** Answers "did you mean"; undefined where nothing was asked. */
    async answer(yes: boolean): Promise<Text | undefined> {
      const asked = question
      question = undefined
      if (asked === undefined) return undefined
      const outcome = await (yes ? fire(asked.meant, asked.motif) : bind(asked.motif))
      if (outcome.error !== undefined) throw new ClavierError(outcome.error.code, outcome.error.detail)
      return outcome.text
    },
  }

  /** What a whole gesture came to. `maySlip`: it was played, so that a finger may have slipped. */
  function came(event: Whole, maySlip: boolean): void {
    const learner = parts.learner()
    if (event.kind === 'escape') {
      void dispatch({ command: 'escape', slots: {}, source: 'played', heard: 'C3+C5' })
    } else if (learner !== undefined) {
      learner(event.motif)
    } else if (event.kind === 'fired') {
      void fire(event.binding, event.motif)
    } else if (!parts.keysOn()) {
      // Keys that are off stay silent: somebody is playing music.
    } else if (event.kind === 'new-name') {
      newName(event.motif, maySlip)
    } else if (event.kind === 'ambiguous' && event.candidates.every(({ target }) => target.kind === 'name')) {
      // Both forms of the same keys are names: somebody has to say which.
      const slots = { motif: formatMotif(event.motif) }
      void dispatch({ command: 'go-to', slots, source: 'played', heard: notesInWords(event.motif) })
    } else if (event.kind === 'ambiguous') {
      const notes = notesInWords(event.motif)
      const choices = event.candidates.map(phraseOf).join(' · ')
      parts.refuse(notes, { code: 'motif-ambiguous', detail: { notes, choices } })
    } else if (question !== undefined && isYes(event)) {
      void dispatch({ command: 'yes', slots: {}, source: 'played', heard: notesInWords(event.motif) })
    } else if (parts.choosing() && numberIn(event.motif, parts.numbers()) !== undefined) {
      const value = numberIn(event.motif, parts.numbers()) ?? 0
      const meant = { command: 'choose', slots: { number: value } }
      const heard = notesInWords(event.motif)
      const pointed = { kind: 'number', value } as const
      parts.pointing.mayPoint({ pointed, heard, did: meant, otherwise: () => {} })
      void dispatch({ ...meant, source: 'played', heard })
    } else {
      const notes = notesInWords(event.motif)
      const follow = [...new Set(event.couldFollow.map(phraseOf))].slice(0, followers).join(' · ')
      const refuse = () => parts.refuse(notes, { code: 'motif-unknown', detail: { notes, follow } })
      const value = numberIn(event.motif, parts.numbers())
      const pointed = { kind: 'number', value: value ?? 0 } as const
      // Words that point may follow it.
      if (value === undefined || !parts.pointing.mayPoint({ pointed, heard: notes, otherwise: refuse }))
        refuse()
    }
  }

  function newName(motif: Motif, maySlip: boolean): void {
    const again = question !== undefined && formatMotif(question.motif) === formatMotif(motif)
    const meant = again
      ? undefined
      : didYouMean(motif, parts.names(), maySlip ? [...parts.commands, ...parts.words()] : [])
    question = meant === undefined ? undefined : { motif, meant }
    if (meant === undefined) {
      void bind(motif)
      return
    }
    parts.tell(say('did-you-mean', { notes: notesInWords(motif), other: phraseOf(meant) }), motif)
  }

  function bind(motif: Motif) {
    return dispatch({
      command: 'name-tab',
      slots: { motif: formatMotif(motif) },
      source: 'played',
      heard: notesInWords(motif),
    })
  }

  function fire({ target }: KeyBinding, motif: Motif, parameter?: Parameter<KeyTarget>) {
    question = target.kind === 'command' && ['yes', 'no'].includes(target.command.id) ? question : undefined
    const heard = notesInWords(motif)
    if (target.kind === 'name') {
      const { id, spoken } = target
      const did = { command: 'go-to', slots: { name: id } }
      parts.pointing.mayPoint({ pointed: { kind: 'name', id, spoken }, heard, did, otherwise: () => {} })
      return go(id, heard)
    }
    return dispatch({
      ...intentOf({ target }, motif, parameter, parts.saidParameter),
      source: 'played',
      heard,
    })
  }

  function go(id: string, heard: string) {
    return dispatch({ command: 'go-to', slots: { name: id }, source: 'played', heard })
  }

  function phraseOf({ target }: KeyBinding): string {
    return targetInWords(target, parts.language())
  }
}

/** What a binding means with its parameter. */
export function intentOf(
  { target }: Pick<KeyBinding, 'target'>,
  motif: Motif,
  parameter: Parameter<KeyTarget> | undefined,
  saidParameter: SaidParameter,
): Omit<Intent, 'source'> {
  const heard = notesInWords(motif)
  if (target.kind === 'pointing') throw new Error('Words that point have no keys of their own.')
  if (target.kind === 'name') return { command: 'go-to', slots: { name: target.id }, heard }
  if (target.kind === 'word') {
    const slots = parameter === undefined ? target.meant.slots : slotsOf(target.slot, parameter)
    return { command: target.meant.command, slots, heard }
  }
  const said = parameter?.kind === 'words' ? saidParameter(target.command, parameter.text) : undefined
  const slots = said ?? (parameter === undefined ? {} : slotsOf(target.command.slot, parameter))
  return { command: target.command.id, slots, heard }
}

function isYes({ motif }: Unknown<KeyTarget>): boolean {
  const keys = keysOf(motif)
  return keys.length === 1 && keys[0] === middle
}

/** What was played into a command's slot. A number may be a name or words; a name is no number. */
function slotsOf(slot: string | undefined, parameter: Parameter<KeyTarget>): Slots {
  if (slot === undefined) return {}
  if (parameter.kind === 'number')
    return { [slot]: slot === 'number' ? parameter.value : String(parameter.value) }
  if (parameter.kind === 'words') return { [slot]: parameter.text }
  if (parameter.kind === 'letters') return {}
  const target = parameter.binding?.target
  if (slot === 'number') return {}
  // Keys that nobody has may have been a name's that is deleted, or become one.
  return target?.kind === 'name' ? { [slot]: target.id } : { motif: formatMotif(parameter.motif) }
}
