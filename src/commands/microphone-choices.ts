import type { Language } from '../language/language.ts'
import { render, say } from '../language/text.ts'
import type { Microphone } from '../ports/speech.ts'
import type { Choice } from './choice.ts'

/** The system's microphone and the others, to choose by number. */
export function microphoneChoices(microphones: readonly Microphone[], language: Language): readonly Choice[] {
  return [
    {
      label: render(language, say('system-microphone')),
      detail: '',
      intent: { command: 'system-microphone', slots: {} },
    },
    ...microphones.map(({ id, name }) => ({
      label: name || render(language, say('microphone-unnamed')),
      detail: '',
      intent: { command: 'use-microphone', slots: { words: id } },
    })),
  ]
}
