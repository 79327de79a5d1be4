import type { SpokenVoice } from '../../../../src/ports/speech.ts'

export interface VoiceGroup {
  /** Name of the language, in `language`. */
  readonly title: string
  readonly voices: readonly SpokenVoice[]
}

/** The voices by language, those of `language` (BCP 47) first, the others by their languages' names. */
export function voiceGroups(voices: readonly SpokenVoice[], language: string): readonly VoiceGroup[] {
  const tags = [...new Set(voices.map(voice => primary(voice.language)))]
  const groups = tags.map(tag => ({
    tag,
    title: languageName(tag, language),
    voices: voices.filter(voice => primary(voice.language) === tag),
  }))
  const first = primary(language)
  return groups
    .sort(
      (one, other) =>
        Number(other.tag === first) - Number(one.tag === first) ||
        one.title.localeCompare(other.title, language),
    )
    .map(({ title, voices: those }) => ({ title, voices: those }))
}

function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag // The system's own words: nothing says that they are a language tag.
  }
}
