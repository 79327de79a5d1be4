import { isText, type Text } from '../language/text.ts'

/** UTF-16 units that are spoken of each thing that fills a sentence: a quarter of a minute. */
const longestPart = 240

/** The same with what fills it no longer than can be listened to: a page chooses its title, and the user waits. */
export function withShortParts(text: Text): Text {
  if ('error' in text) return { error: { ...text.error, detail: shortParts(text.error.detail) } }
  return { ...text, params: shortParts(text.params) }
}

function shortParts<V extends string | number | Text>(parts: Readonly<Record<string, V>>): Record<string, V> {
  const short = Object.entries(parts).map(([name, part]) => [
    name,
    isText(part) ? withShortParts(part) : typeof part === 'string' ? shortened(part) : part,
  ])
  return Object.fromEntries(short)
}

function shortened(words: string): string {
  if (words.length <= longestPart) return words
  const cut = words.slice(0, longestPart)
  const space = cut.lastIndexOf(' ')
  // Not every language parts words by spaces; half a character is none.
  return `${space > longestPart / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`
}
