import type { ReadFrom, Reading, ReadOpened } from '../ports/page-reading.ts'

interface Answer {
  readonly documentId: string
  readonly opened: ReadOpened
}

/** A frame has to hold so many times as much as the page itself for its text to be what the page is read for. */
const muchMore = 3

/** The document of a tab that is meant: of the answers, that of the page itself first. */
export function mainReading(kind: ReadFrom['kind'], answers: readonly Answer[]): Reading | undefined {
  const [first, ...others] = answers
  if (first === undefined) return undefined
  let chosen = first
  for (const other of others) {
    const better =
      kind === 'place'
        ? other.opened.at > chosen.opened.at
        : kind === 'page' || kind === 'here'
          ? other.opened.weight > chosen.opened.weight * (chosen === first ? muchMore : 1)
          : false
    if (better) chosen = other
  }
  const { block, offset, blocks, until } = chosen.opened
  return { documentId: chosen.documentId, block, offset, blocks, until }
}
