import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { DictationStyle } from '../speech/dictation/dictation-text.ts'
import { type DictationState, dictationOff, type PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly language: () => Language
}

/** What dictation is, as the panel shows it. */
export function createDictationState({ store, language }: Parts) {
  return {
    now,
    become,
    isOn,
    wantOn(): void {
      if (!isOn()) throw new ClavierError('dictation-off')
    },
    /** It is on no more; what is kept stays. */
    end(): void {
      const { kept } = now()
      store.setState({ dictation: kept === '' ? undefined : { ...dictationOff, kept } })
    },
    /** How words are written from now on. */
    style(): DictationStyle {
      const { capitals, joined } = now()
      return { language: language(), sentences: true, joined, ...(capitals ? { letters: 'titled' } : {}) }
    },
  }

  function now(): DictationState {
    return store.getState().dictation ?? dictationOff
  }

  function become(change: Partial<DictationState>): void {
    const next = { ...now(), ...change }
    const nothing = !next.on && next.kept === ''
    store.setState({ dictation: nothing ? undefined : next })
  }

  function isOn(): boolean {
    return now().on
  }
}
