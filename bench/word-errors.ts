/** How many words have to be put in, left out or exchanged to make what was said of what was heard (Levenshtein). */
export function wordErrors(said: string, heard: string): number {
  const wanted = wordsOf(said)
  let last = Array.from({ length: wanted.length + 1 }, (_, at) => at)
  for (const [place, word] of wordsOf(heard).entries()) {
    const row = [place + 1]
    for (const [at, meant] of wanted.entries()) {
      const exchanged = (last[at] ?? 0) + (word === meant ? 0 : 1)
      row.push(Math.min(exchanged, (last[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1))
    }
    last = row
  }
  return last.at(-1) ?? 0
}

export const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean)
