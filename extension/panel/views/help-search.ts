import type { CommandRow } from '../panel-actions.ts'

/** Commands in which every sought word begins a word or a note number; all of them for an empty search. */
export function matchCommands(commands: readonly CommandRow[], sought: string): readonly CommandRow[] {
  const wanted = wordsOf(sought)
  if (wanted.length === 0) return commands
  return commands.filter(({ phrases, help, group, motif, chord }) => {
    const words = wordsOf([...phrases, help, group, ...motif.flat(), ...(chord ?? [])].join(' '))
    return wanted.every(start => words.some(word => word.startsWith(start)))
  })
}

/** Words in lower case and without accents, so that "medios" and "médios" find the same. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}
