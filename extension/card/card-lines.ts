import { readMotif } from '../../src/app/key-bindings.ts'
import { createPhraseReader } from '../../src/app/phrase-reader.ts'
import { toldWord } from '../../src/app/told-word.ts'
import type { Command } from '../../src/commands/define-command.ts'
import { notesTable } from '../../src/commands/notes-table.ts'
import type { Language } from '../../src/language/language.ts'
import type { Name } from '../../src/music/name-book.ts'
import { notesInWords } from '../../src/music/notes-in-words.ts'
import type { Word } from '../../src/music/vocabulary.ts'
import { phraseInWords } from '../../src/speech/phrase-template.ts'
import { type CardLine, type CardLines, oneOfEach } from './card-plan.ts'

interface Kept {
  readonly commands: readonly Command[]
  readonly language: Language
  readonly names: readonly Name[]
  /** Those of the vocabulary in use. */
  readonly words: readonly Word[]
}

/** All that could stand on the card. Names, and what they do, are untrusted text. */
export function cardLines({ commands, language, names, words }: Kept): CardLines {
  const reader = createPhraseReader({ commands, language: () => language, words: () => words })
  const inTable = notesTable.flatMap(
    motif => commands.find(command => command.motifs.some(one => one === motif)) ?? [],
  )
  const lineOf = (command: Command, keys: string): CardLine => {
    const strikes = readMotif(command, keys)
    return {
      said: phraseInWords(command.phrases[language][0]),
      notes: notesInWords(strikes),
      strikes,
      more: '',
    }
  }
  const chords = commands.filter(({ chord }) => chord !== undefined)
  const others = commands.filter(command => !chords.includes(command) && !inTable.includes(command))
  return {
    names: names.map(({ spoken, motif, arrival }) => ({
      said: spoken,
      notes: notesInWords(motif),
      strikes: motif,
      more: arrival?.words ?? '',
    })),
    words: words.map(word => {
      const { phrase, notes, means } = toldWord(word, reader)
      return { said: phrase || means, notes, strikes: word.motif ?? [], more: phrase === '' ? '' : means }
    }),
    chords: chords.map(command => lineOf(command, command.chord ?? '')),
    table: notesTable.flatMap(motif => {
      const command = inTable.find(({ motifs }) => motifs.includes(motif))
      return command === undefined ? [] : [lineOf(command, motif)]
    }),
    others: oneOfEach(others, ({ group }) => group).map(command => lineOf(command, command.motifs[0] ?? '')),
  }
}
