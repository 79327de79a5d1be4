import type { Dictation } from '../commands/dictation-context.ts'
import type { Writing } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/text.ts'
import type { Field } from '../ports/page-writing.ts'
import type { DictationStyle, Insertion } from '../speech/dictation/dictation-text.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { exactly, insertionInto, spellingInto } from './dictation-insertions.ts'
import { again, createDictationRecord } from './dictation-record.ts'
import type { createDictationState } from './dictation-state.ts'
import { cutForTelling } from './writing-outcomes.ts'

interface Parts {
  readonly store: PanelStore
  readonly writing: () => Promise<Writing>
  readonly language: () => Language
  readonly state: ReturnType<typeof createDictationState>
}

type Writes = Pick<Dictation, 'write' | 'spell' | 'takeBack' | 'scratch' | 'unscratch'>

/** What is dictated gets into its field, and out of it again. */
export function createDictationWriting({ store, writing, language, state }: Parts) {
  const written = createDictationRecord()

  const writes: Writes = {
    write: ({ words, exact }) =>
      put(field => {
        const made = exact === undefined ? insertion(words, field) : exactly(words, exact.back, field)
        // A line has no other after it.
        if (field.kind === 'line' && /^\n+$/.test(made.text)) throw new ClavierError('field-refuses')
        return made
      }),
    spell: words =>
      put(field => spellingInto(field, words, { language: language(), joined: state.now().joined })),
    async takeBack(change) {
      const text = await (await writing()).takeBack(change)
      written.forget(change)
      return text
    },
    async scratch() {
      const scratched = written.last()
      if (scratched === undefined) throw new ClavierError('nothing-dictated')
      await (await writing()).takeBack(scratched)
      written.forget(scratched)
      state.become({ last: '' })
      const words = scratched.kind === 'edit' ? cutForTelling(scratched.inserted) : ''
      const text = words === '' ? say('scratched-secret') : say('scratched', { words })
      return { text, undo: { scratched, again: again(scratched) } }
    },
    async unscratch({ scratched, again }) {
      if (again === null) throw new ClavierError('nothing-to-undo', { command: 'scratch-that' })
      const text = await (await writing()).takeBack(again)
      written.add(scratched)
      return text
    },
  }

  /** `forgetAll`: nothing that was dictated before can be scratched any more. */
  return { writes, put, insertion, forgetAll: written.clear }

  async function put(make: (field: Field) => Insertion) {
    return remembered(await (await writing()).put(make))
  }

  function insertion(words: string, field: Field, how: Partial<DictationStyle> = {}): Insertion {
    return insertionInto(field, words, { ...state.style(), sentences: field.plain !== true, ...how })
  }

  function remembered(result: Awaited<ReturnType<Writing['put']>>) {
    const { text, undo, secret = false } = result
    if (undo !== undefined) written.add(undo)
    const plain = 'key' in text && text.key === 'typed' ? text.params : undefined
    const words = secret ? '' : String(plain?.words ?? '')
    state.become({ last: secret ? '' : words, joined: false })
    // Whoever dictates knows what they said: it is shown and sounds, and only a surprise is spoken.
    const quiet = secret || plain !== undefined
    return {
      ...result,
      text: plain === undefined ? text : say('dictated', { words, field: String(plain.field) }),
      earcon: 'heard' as const,
      ...(quiet ? { spoken: spoken(words) } : {}),
    }
  }

  /** What is spoken back, where the user wants that; nothing of a secret. */
  function spoken(words: string): string {
    return store.getState().settings.speakDictated ? words : ''
  }
}
