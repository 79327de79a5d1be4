import { describe, expect, test } from 'vitest'
import { commandRows } from '../../../extension/panel/command-rows.ts'
import { matchCommands } from '../../../extension/panel/views/help/help-search.ts'
import { helpLabelIn } from '../../../extension/panel/views/help/help-texts.ts'
import { registry } from '../../../src/commands/registry.ts'
import { languages } from '../../../src/language/language.ts'
import { notesInWords } from '../../../src/music/notes-in-words.ts'
import { wordingsOf } from '../../../src/speech/phrase-template.ts'

const rowsIn = commandRows(registry)

describe.each(languages)('in %s', language => {
  const rows = rowsIn(language)

  test('every command is found by each of its phrases, whatever fills it', () => {
    for (const row of rows)
      for (const wording of row.phrases.flatMap(wordingsOf)) {
        // A number alone is sought among the keys.
        if (wording.every(({ kind }) => kind === 'slot')) continue
        const said = wording.map(piece => (piece.kind === 'word' ? piece.word : '4')).join(' ')
        expect(matchCommands(rows, said), `${row.id}: ${said}`).toContain(row)
      }
  })

  test('a whole phrase comes before what only has its words', () => {
    for (const row of rows) {
      const [first = ''] = row.phrases
      if (/[{[(]/.test(first)) continue
      const found = matchCommands(rows, first)[0]
      expect(found?.phrases, `${row.id}: ${first}`).toContain(first)
    }
  })

  test('every command has pictures, phrases and its undo in words', () => {
    const label = helpLabelIn(language)
    for (const { id, motif, phrases, help, undo } of rows) {
      expect(motif.length, id).toBeGreaterThan(0)
      expect(phrases.length, id).toBeGreaterThan(0)
      expect(help.trim(), id).not.toBe('')
      expect(label(undo), id).not.toBe('')
    }
  })
})

test('every command is found first by its notes, as they are written, and by its chord', () => {
  const rows = rowsIn('en')
  for (const row of rows) {
    expect(matchCommands(rows, notesInWords(row.motif))[0], row.id).toBe(row)
    if (row.chord === undefined) continue
    expect(matchCommands(rows, notesInWords([row.chord]))[0], row.id).toBe(row)
    expect(matchCommands(rows, notesInWords([row.chord]).replaceAll('+', ' + '))[0], row.id).toBe(row)
  }
})
