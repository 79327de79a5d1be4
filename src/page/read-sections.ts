/** Sections of what is read: each begins with its heading. */
import { foldText } from './find-fold.ts'
import type { Readable } from './read-blocks.ts'

type Block = Pick<Readable, 'kind' | 'level' | 'text'>

/** Place of the heading that the words mean: it is them, begins with them, holds them, or holds them all apart. */
export function sectionNamed(blocks: readonly Block[], words: string): number | undefined {
  const sought = plain(words)
  const all = sought.split(' ').filter(word => word !== '')
  if (all.length === 0) return undefined
  const headings = blocks.flatMap(({ kind, text }, place) =>
    kind === 'heading' ? [{ place, text: plain(text) }] : [],
  )
  const ways = [
    (text: string) => text === sought,
    (text: string) => text.startsWith(sought),
    (text: string) => text.includes(sought),
    (text: string) => all.every(word => text.includes(word)),
  ]
  for (const isIt of ways) {
    const found = headings.find(({ text }) => isIt(text))
    if (found !== undefined) return found.place
  }
  return undefined
}

/** Place of the next heading that is not below the one of the section; the number of blocks without one. */
export function sectionEnd(blocks: readonly Block[], section: number): number {
  const level = blocks[section]?.level ?? 0
  const next = blocks.findIndex(
    (block, place) => place > section && block.kind === 'heading' && block.level <= level,
  )
  return next < 0 ? blocks.length : next
}

function plain(text: string): string {
  return (foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
