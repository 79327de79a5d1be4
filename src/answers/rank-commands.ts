import MiniSearch from 'minisearch'

/** A command by its own words, in the user's language. */
export interface CommandWords {
  readonly id: string
  readonly phrases: string
  readonly help: string
}

/** Finds the commands whose phrases and help fit some words, by id, the best first. */
export function createCommandRank(commands: readonly CommandWords[]) {
  const search = new MiniSearch({ fields: ['phrases', 'help'], searchOptions: { prefix: true, fuzzy: 0.2 } })
  search.addAll(commands.map(command => ({ ...command })))
  return (words: string, most: number): readonly string[] =>
    search
      .search(words.slice(0, 300), { boost: { phrases: 2 } })
      .slice(0, most)
      .map(({ id }) => String(id))
}
