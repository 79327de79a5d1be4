import type { Command } from '../commands/define-command.ts'
import type { Learning, Learnt } from '../commands/vocabulary-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { easySlipOf, freeMotifFor, learningConflict } from '../music/learnt-motif.ts'
import { formatMotif, type Motif, sameMotif } from '../music/motif.ts'
import { middle } from '../music/notes.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { parseMeaning } from '../music/vocabulary-schema.ts'
import type { Intent } from '../ports/intent.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { type KeyBinding, targetInWords } from './key-bindings.ts'
import type { KeyInput } from './key-input.ts'
import { explainConflict } from './learning-conflict-error.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'
import type { VocabulariesService } from './vocabularies-service.ts'
import { bindingFor } from './word-bindings.ts'

interface Parts {
  readonly store: PanelStore
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly reader: PhraseReader
  readonly vocabularies: Pick<VocabulariesService, 'learn'>
  /** All that is bound to keys now. */
  readonly bound: () => readonly KeyBinding[]
  readonly keys: () => Pick<KeyInput, 'learn'>
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  readonly playBack: (motif: Motif) => void
  /** Modes of the keys end: while keys are learnt they mean nothing else. */
  readonly leaveModes: () => void
}

/** Learning under way. */
interface Session {
  /** What the keys are to mean, if that is known already. */
  readonly meant: Meant | undefined
  /** Keys that were heard and wait for what they mean. */
  readonly heard: Motif | undefined
  /** Keys that "yes" takes: near something, or offered instead of what was played. */
  readonly proposed: Motif | undefined
}

export type LearningService = ReturnType<typeof createLearning>

/** Commands that answer, end or order words, and so are never what the keys that wait are to mean. */
const besides: ReadonlySet<string> = new Set([
  ...['yes', 'no', 'escape', 'stop', 'undo'],
  ...['learn-keys', 'learn-phrase', 'forget-word', 'new-vocabulary', 'use-vocabulary', 'vocabulary-off'],
  ...['rename-vocabulary', 'delete-vocabulary', 'export-vocabulary', 'import-vocabulary', 'keep-vocabulary'],
])

/** Keys for what the user chooses: armed, played, read back, checked, bound. */
export function createLearning(parts: Parts) {
  const { store, commands } = parts
  let session: Session | undefined

  const learning: Learning = {
    async arm(phrase) {
      const meant = phrase === undefined ? undefined : parts.reader.meaningOf(phrase)
      parts.leaveModes()
      set({ meant, heard: undefined, proposed: undefined })
      return armed(meant)
    },
    async take(motif, written, sure) {
      const meant = written === undefined ? undefined : meaningFrom(written)
      if (meant === undefined) return hear(motif, sure)
      // Said after the keys: if these will not do, the next ones are for it too.
      if (session !== undefined) session = { ...session, meant }
      const near = check(bindingFor('', motif, meant, parts.reader.inWords(meant), commands), sure)
      if (near !== undefined) return near
      const { notes, means, change } = await parts.vocabularies.learn(motif, meant)
      end()
      return { text: say('word-learnt', { notes, phrase: means }), readBack: motif, change }
    },
  }

  return {
    ...learning,
    end,
    /** An intent that says what the keys that were heard are to mean; undefined if none wait for it. */
    claimed(intent: Intent): Intent | undefined {
      const heard = session?.heard
      if (heard === undefined || intent.source === 'sequence' || besides.has(intent.command)) return undefined
      return taking(heard, { command: intent.command, slots: intent.slots }, intent.heard, false)
    },
    /** Answers what learning has asked, with what there is to tell; undefined where it has asked nothing. */
    async answer(yes: boolean): Promise<Text | undefined> {
      const proposed = session?.proposed
      if (session === undefined || proposed === undefined) return undefined
      const { meant } = session
      set({ ...session, proposed: undefined, heard: yes ? proposed : undefined })
      if (!yes) return armed(meant)
      const outcome = await parts.dispatch(taking(proposed, meant, notesInWords(proposed), true))
      if (outcome.error !== undefined) throw new ClavierError(outcome.error.code, outcome.error.detail)
      return outcome.text
    },
  }

  function armed(meant: Meant | undefined): Text {
    return meant === undefined
      ? say('learning-armed')
      : say('learning-armed-for', { phrase: parts.reader.inWords(meant) })
  }

  /** Tells whether learning was under way. */
  function end(): boolean {
    const any = session !== undefined
    set(undefined)
    return any
  }

  function set(next: Session | undefined): void {
    session = next
    parts.keys().learn(next === undefined || next.heard !== undefined ? undefined : played)
    const phrase = next?.meant === undefined ? '' : parts.reader.inWords(next.meant)
    const notes = next?.heard === undefined ? '' : notesInWords(next.heard)
    store.setState({ learning: next && { phrase, notes } })
  }

  function played(motif: Motif): void {
    if (session === undefined) return
    const one = motif.length === 1 ? motif[0] : undefined
    const isYes = session.proposed !== undefined && one?.length === 1 && one[0] === middle
    const heard = notesInWords(motif)
    if (isYes) void parts.dispatch({ command: 'yes', slots: {}, source: 'played', heard })
    else void parts.dispatch(taking(motif, session.meant, heard, false))
  }

  function taking(motif: Motif, meant: Meant | undefined, heard: string, sure: boolean): Intent {
    const keys = { motif: formatMotif(motif), sure: sure ? 1 : 0 }
    const slots = meant === undefined ? keys : { ...keys, meant: JSON.stringify(meant) }
    return { command: 'learn-keys', slots, source: 'played', heard }
  }

  function meaningFrom(written: string): Meant {
    const means = parseMeaning(written)
    const known = means && parts.reader.meaningOfWord(means)
    if (known === undefined) throw new ClavierError('phrase-unknown', { heard: '' })
    return known
  }

  /** Keys without a meaning yet: what speaks against any meaning is told at once. */
  function hear(motif: Motif, sure: boolean): Learnt {
    const near = check(bindingFor('', motif, { command: '', slots: {} }, '', commands), sure)
    if (near !== undefined) return near
    set({ meant: undefined, heard: motif, proposed: undefined })
    return { text: say('learning-heard', { notes: notesInWords(motif) }), readBack: motif }
  }

  /** Throws what speaks against the keys; tells, the first time, what they are a slip away from. */
  function check(wanted: KeyBinding, sure: boolean): Learnt | undefined {
    const { motif } = wanted
    const again = session?.proposed !== undefined && sameMotif(session.proposed, motif)
    const bound = parts.bound()
    const conflict = learningConflict(wanted, bound)
    if (conflict !== undefined) {
      const { error, offer } = explainConflict(conflict, wanted, bound, parts.language())
      parts.playBack(motif)
      if (session !== undefined) set({ ...session, heard: undefined, proposed: offer })
      throw new ClavierError(error.code, error.detail)
    }
    const slip = sure || again ? undefined : easySlipOf(motif, bound)
    if (slip === undefined) return undefined
    if (session !== undefined) set({ ...session, heard: undefined, proposed: motif })
    const offer = freeMotifFor(bound, wanted.takesParameter)
    const text = say('learning-near', {
      notes: notesInWords(motif),
      other: targetInWords(slip.target, parts.language()),
      offer: offer === undefined ? '' : notesInWords(offer),
    })
    return { text, readBack: motif, earcon: 'ambiguous' }
  }
}
