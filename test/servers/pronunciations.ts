import { readFile } from 'node:fs/promises'

/** Words that the dictionary of the recogniser lacks; phones as the CMU dictionary writes them. */
const byHand: Readonly<Record<string, readonly string[]>> = {
  fullscreen: ['F UH L S K R IY N'],
  unmute: ['AH N M Y UW T'],
  unpin: ['AH N P IH N'],
  unselect: ['AH N S AH L EH K T'],
  vocabularies: ['V OW K AE B Y AH L EH R IY Z'],
}

/**
 * How these words are said, as a dictionary: by `more`, or by hand, or as the dictionary has it. Throws an Error
 * that names the words that none of them has: the recogniser would refuse the whole grammar for one of them.
 */
export async function pronunciationsOf(
  words: readonly string[],
  dictionaryFile: string,
  more: Readonly<Record<string, readonly string[]>> = {},
): Promise<string> {
  const given = { ...byHand, ...more }
  const known = await dictionaryOf(dictionaryFile)
  const unknown: string[] = []
  const lines = words.flatMap(word => {
    const ways = given[word] ?? known.get(word) ?? []
    if (ways.length === 0) unknown.push(word)
    return ways.map((phones, place) => `${word}${place === 0 ? '' : `(${place + 1})`} ${phones}`)
  })
  if (unknown.length > 0) {
    throw new Error(`Say in test/servers/pronunciations.ts how this is pronounced: ${unknown.join(', ')}`)
  }
  return `${lines.join('\n')}\n`
}

const read = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>()

/** A dictionary as word → ways to say it; read once. */
function dictionaryOf(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const already = read.get(file)
  if (already !== undefined) return already
  const reading = readFile(file, 'utf8').then(text => {
    const ways = new Map<string, string[]>()
    for (const line of text.split('\n')) {
      const [, word, phones] = /^([^\s(]+)(?:\(\d+\))?\s+(.+)$/.exec(line.trimEnd()) ?? []
      if (word === undefined || phones === undefined) continue
      ways.set(word, [...(ways.get(word) ?? []), phones])
    }
    return ways
  })
  read.set(file, reading)
  return reading
}
