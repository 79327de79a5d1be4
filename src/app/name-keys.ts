import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import { didYouMean } from '../music/did-you-mean.ts'
import { formatMotif, isName, type Motif, sameMotif } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import { sameName } from '../music/name-forms.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeyBinding } from './key-bindings.ts'

interface Parts {
  readonly store: PanelStore
  readonly dispatch: Dispatcher['dispatch']
  readonly commands: readonly KeyBinding[]
  readonly names: () => readonly KeyBinding[]
  /** What a binding stands for, in the user's words. */
  readonly phraseOf: (binding: KeyBinding) => string
  readonly refuse: (heard: string, error: ErrorData) => void
  readonly tell: (text: Text) => void
  readonly playBack: (motif: Motif) => void
  /** Gives all that is played to the learner, if there is one. */
  readonly learn: (learner: ((motif: Motif) => void) | undefined) => void
}

export type NameKeys = ReturnType<typeof createNameKeys>

/** New keys for a name: armed until keys were taken, or escape. */
export function createNameKeys(parts: Parts) {
  const { store } = parts
  let name: Name | undefined
  /** Keys that were asked about; the same again is meant so. */
  let asked: Motif | undefined

  return {
    start(learner: Name): void {
      name = learner
      asked = undefined
      store.setState({ learning: { phrase: learner.spoken, notes: '' } })
      parts.learn(took)
    },
    /** Leaves the keys as they are. Tells whether any were learnt. */
    end,
  }

  /** A whole gesture, which is nothing but new keys now. */
  function took(motif: Motif): void {
    if (!isName(motif)) {
      const notes = notesInWords(motif)
      parts.refuse(notes, { code: 'motif-unknown', detail: { notes } })
      return
    }
    if (name === undefined) return
    const again = asked !== undefined && sameMotif(asked, motif)
    asked = undefined
    const form = otherForm(name, motif)
    if (!again && ask(name, motif, form)) return
    void take(name, motif, form !== undefined)
  }

  /** Asks about keys that could be meant for something else. False where there is nothing to ask. */
  function ask({ id }: Name, motif: Motif, form: KeyBinding | undefined): boolean {
    const others = parts.names().filter(({ target }) => target.kind !== 'name' || target.id !== id)
    const meant = form ?? didYouMean(motif, others, parts.commands)
    if (meant === undefined) return false
    asked = motif
    const told = { notes: notesInWords(motif), other: parts.phraseOf(meant) }
    parts.playBack(motif)
    parts.tell(form === undefined ? say('name-keys-near', told) : say('name-keys-form', told))
    return true
  }

  /** A name of the same keys in another form, such as the chord of a broken one. */
  function otherForm({ id }: Name, motif: Motif): KeyBinding | undefined {
    return parts
      .names()
      .find(
        other =>
          other.target.kind === 'name' &&
          other.target.id !== id &&
          !sameMotif(other.motif, motif) &&
          sameName(other.motif, motif),
      )
  }

  async function take(learner: Name, motif: Motif, apart: boolean): Promise<void> {
    const { status } = await parts.dispatch({
      command: 'new-keys',
      slots: { name: learner.id, motif: formatMotif(motif), ...(apart ? { apart: 1 } : {}) },
      source: 'played',
      heard: notesInWords(motif),
    })
    // Refused keys leave it armed: others can be played.
    if (status === 'done' && name === learner) end()
  }

  function end(): boolean {
    if (name === undefined) return false
    name = undefined
    asked = undefined
    store.setState({ learning: undefined })
    parts.learn(undefined)
    return true
  }
}
