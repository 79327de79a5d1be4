import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Field } from '../ports/page-writing.ts'

/** What dictation tells of the field it goes into. */
export function createDictationTexts(language: () => Language) {
  return {
    nameOf,
    on(field: Field | undefined): Text {
      if (field === undefined) return say('dictation-on', { field: unnamed() })
      return field.secret ? say('dictation-on-secret', named(field)) : say('dictation-on', named(field))
    },
    goes(field: Field): Text {
      return field.secret ? say('dictation-goes-secret', named(field)) : say('dictation-goes', named(field))
    },
  }

  function nameOf({ name }: Field): string {
    return name || unnamed()
  }

  function named(field: Field): { readonly field: string } {
    return { field: nameOf(field) }
  }

  function unnamed(): string {
    return render(language(), say('unnamed-field'))
  }
}
