import type { Dictation } from '../commands/dictation-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import { dictatedText } from '../speech/dictation/dictation-text.ts'
import type { DictatedWords } from '../speech/dictation/read-dictation.ts'
import type { createDictationState } from './dictation-state.ts'
import type { createDictationWriting } from './dictation-writing.ts'

interface Parts {
  readonly state: ReturnType<typeof createDictationState>
  readonly writing: ReturnType<typeof createDictationWriting>
  readonly tell: (text: Text) => void
}

/** Longest text that is kept until it has a field, in UTF-16 units; its beginning goes. */
const longestKept = 20_000

/** Words that have no field are kept until they get one. */
export function createDictationKept({ state, writing, tell }: Parts) {
  const kept: Pick<Dictation, 'putKept' | 'keepAgain'> = {
    async putKept() {
      const { kept } = state.now()
      if (kept === '') throw new ClavierError('nothing-kept')
      // Signs that were said are signs by now, and their names that are left are words.
      const result = await writing.put(field => writing.insertion(kept, field, { literal: true }))
      const { kept: now } = state.now()
      state.become({ kept: now.startsWith(kept) ? now.slice(kept.length).trimStart() : now })
      const { undo: change, ...told } = result
      return change === undefined ? told : { ...told, undo: { kept, change } }
    },
    async keepAgain({ kept, change }) {
      const text = await writing.writes.takeBack(change)
      state.become({ kept: (kept + state.now().kept).slice(-longestKept) })
      return text
    },
  }

  return {
    ...kept,
    keep({ words, how, literal }: DictatedWords, silently?: 'silent'): void {
      const { kept } = state.now()
      const style = { ...state.style(), ...how, literal }
      const { back, text } = dictatedText(words, { before: kept, after: '' }, style)
      if (text === '' || (kept === '' && text.trim() === '')) return
      state.become({
        kept: (kept.slice(0, kept.length - back) + text).slice(-longestKept),
        joined: false,
      })
      if (kept === '' && silently === undefined)
        tell(state.isOn() ? say('dictation-kept') : say('dictation-ended-kept'))
    },
  }
}
