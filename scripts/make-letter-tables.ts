import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLetterBook } from '../src/music/letters/letter-book.ts'
import { playable, writeStrikes } from '../src/music/letters/write-strikes.ts'
import { englishEffort, firstEnglish, letterLanguages, makeTable, tablesFile } from './letter-tables.ts'

const path = fileURLToPath(new URL('../src/music/letters/letter-tables.ts', import.meta.url))
writeFileSync(path, tablesFile())
execFileSync('npx', ['biome', 'format', '--write', path], { stdio: ['ignore', 'ignore', 'inherit'] })
console.info('Strikes a character without completions, on texts that the tables were not made from:')
for (const language of letterLanguages) {
  const table = makeTable(language)
  const book = createLetterBook(table)
  const url = new URL(`../test/contract/texts/human-rights-${language}.txt`, import.meta.url)
  const text = playable(readFileSync(url, 'utf8').trim())
  const perCharacter = (strikes: readonly unknown[] | undefined) =>
    strikes === undefined ? 'not writable' : (strikes.length / [...text].length).toFixed(3)
  const two = perCharacter(writeStrikes(text, book, { threeKeys: false }))
  const three = perCharacter(writeStrikes(text, book))
  console.info(`  ${language}: ${two} with two keys at most, ${three} with a pair and a space in one strike`)
}
const easier = englishEffort(makeTable('en').singles) / englishEffort(firstEnglish)
console.info(`English effort: ${easier.toFixed(3)} of that of the table in the keyboard language.`)
