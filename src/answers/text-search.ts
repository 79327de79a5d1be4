import { ClavierError } from '../errors.ts'
import type { FoundPassage, TextPassage, TextSearch } from '../ports/text-search.ts'
import { rankPassages, splitPassages } from './retrieval.ts'

interface Known {
  readonly language: string
  readonly passages: readonly TextPassage[]
}

/** The search where it is called from; a worker holds one of its own. */
export function createTextSearch(): TextSearch {
  const known = new Map<string, Known>()
  return {
    async prepare({ id, text, language }, signal) {
      if (signal.aborted) throw new ClavierError('cancelled')
      const before = known.get(id)
      if (before !== undefined) return before.passages
      const passages = splitPassages(text, language).map(passage => ({ ...passage, source: id }))
      known.set(id, { language, passages })
      return passages
    },
    async learn() {},
    async search(sources, question, most, signal) {
      if (signal.aborted) throw new ClavierError('cancelled')
      const texts = sources.flatMap(id => known.get(id) ?? [])
      const passages = texts.flatMap(text => text.passages)
      const ranked = rankPassages(question, passages, texts[0]?.language ?? '')
      return ranked.slice(0, most).map(
        (passage, at): FoundPassage => ({
          source:
            passages.find(({ start, text }) => start === passage.start && text === passage.text)?.source ??
            '',
          ...passage,
          wordsRank: at + 1,
          meaningRank: undefined,
        }),
      )
    },
    async forget(sources) {
      for (const id of sources) known.delete(id)
    },
  }
}
