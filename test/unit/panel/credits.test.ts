import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aboutLabels, samplesCredit } from '../../../extension/panel/views/settings/about-texts.ts'
import { languages } from '../../../src/language/language.ts'

const packages = readdirSync('node_modules').filter(name => name.startsWith('tonejs-instrument-'))

test.each(packages)('%s gives its recordings under the licence that is named', name => {
  expect(readFileSync(`node_modules/${name}/README.md`, 'utf8')).toContain(
    `[CC-by 3.0](${samplesCredit.terms})`,
  )
})

test('README names who recorded and the licence', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toContain(`[${samplesCredit.by}](${samplesCredit.from})`)
  expect(readme).toContain(`[${samplesCredit.licence}](${samplesCredit.terms})`)
  expect(packages).not.toEqual([])
})

test('what was changed is said in every language, and in none by the words of another', () => {
  const said = languages.map(language => aboutLabels.samplesChanged[language])
  expect(new Set(said).size).toBe(languages.length)
})
