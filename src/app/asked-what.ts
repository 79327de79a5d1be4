import type { Outcome } from '../dispatch/dispatcher.ts'
import { formatMotif, type Motif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Intent, Source } from '../ports/intent.ts'
import type { Heard } from '../ports/speech.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeyInput } from './key-input.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { mostAlternatives, surestReading } from './surest-reading.ts'

interface Parts {
  readonly store: PanelStore
  readonly reader: Pick<PhraseReader, 'read' | 'shown' | 'commandOf'>
  readonly keys: () => Pick<KeyInput, 'learn' | 'unlearn'>
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  /** Modes of the keys, and what is learnt, end: what is played is looked up from now on. */
  readonly leaveOthers: () => void
}

/** Where words come in. */
interface Phrases {
  typed(text: string): void
  spoken(heard: Heard): void
}

/** Commands that are done while something is asked about; a number takes what is offered. */
const done: ReadonlySet<string> = new Set(['escape', 'help-with', 'what-does-this-do', 'play-keys'])
/** Longest phrase that is looked up, in UTF-16 units. */
const longest = 200

export type AskedWhat = ReturnType<typeof createAskedWhat>

/** “What does this do”: what is played or said next is looked up instead of done. */
export function createAskedWhat({ store, reader, keys, dispatch, leaveOthers }: Parts) {
  return {
    begin(): void {
      leaveOthers()
      set(true)
      keys().learn(played)
    },
    /** Tells whether something was asked. */
    end,
    /** A command was done: the question is answered, or is not what the user does any more. */
    after(command: string, status: Outcome['status']): void {
      if (status === 'done' && command !== 'what-does-this-do') end()
    },
    /** The same way in for words, save that they are looked up while that is asked. */
    before<P extends Phrases>(phrases: P): P {
      return {
        ...phrases,
        typed: (text: string) => {
          if (!taken([text], 'typed')) phrases.typed(text)
        },
        spoken: (heard: Heard) => {
          if (!taken([heard.text, ...heard.alternatives], 'spoken')) phrases.spoken(heard)
        },
      }
    },
  }

  function end(): boolean {
    const { asking } = store.getState().help
    if (asking) {
      set(false)
      keys().unlearn(played)
    }
    return asking
  }

  function set(asking: boolean): void {
    store.setState(({ help }) => ({ help: { ...help, asking } }))
  }

  function played(motif: Motif): void {
    const slots = { motif: formatMotif(motif) }
    void dispatch({ command: 'help-with', slots, source: 'played', heard: notesInWords(motif) })
  }

  /** `readings`: what was said, and what else it may have been. */
  function taken(readings: readonly string[], source: Source): boolean {
    const [words = '', ...others] = readings.map(text => text.trim().slice(0, longest))
    const { help, choices } = store.getState()
    if (!help.asking || words === '') return false
    const matches = [words, ...others.slice(0, mostAlternatives)].map(said => reader.read(said))
    const meant = surestReading(
      matches.filter(match => match.kind === 'one'),
      ({ score }) => score,
    )
    if (
      meant !== undefined &&
      (done.has(meant.command) || (meant.command === 'choose' && choices !== undefined))
    )
      return false
    const slots = meant === undefined ? { words } : { topic: `command/${meant.command}` }
    // Nothing is done with what may be secret, but it must not be shown either.
    const secret = meant !== undefined && reader.commandOf(meant.command)?.guarded === true
    const heard = secret ? reader.shown(meant) : words
    void dispatch({ command: 'help-with', slots, source, heard })
    return true
  }
}
