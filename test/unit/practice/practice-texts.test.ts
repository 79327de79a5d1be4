import { expect, test } from 'vitest'
import { practiceTexts } from '../../../extension/practice/practice-texts.ts'
import { registry } from '../../../src/commands/registry.ts'
import { languages } from '../../../src/language/language.ts'

test.each(languages)(
  'every phrase that the practice page offers is one that Clavier knows (%s)',
  language => {
    const known = registry.flatMap(command => command.phrases[language])
    const unknown = practiceTexts[language].phrases
      .map(([phrase]) => phrase)
      .filter(phrase => !known.some(template => fits(phrase, template)))
    expect(unknown).toEqual([])
  },
)

test.each(languages)('so is every phrase that its first steps quote (%s)', language => {
  const known = registry.flatMap(command => command.phrases[language])
  const quoted = practiceTexts[language].steps
    .flat()
    .flatMap(words => [...words.matchAll(/[“„«]\s*([^”“»]+?)\s*[”“»]/gu)].map(([, phrase = '']) => phrase))
  expect(quoted.length).toBeGreaterThanOrEqual(3)
  // What is said before a number ends where its slot begins.
  const said = (phrase: string) =>
    known.some(template => fits(phrase, template) || fits(`${phrase} `, template))
  expect(quoted.filter(phrase => !said(phrase))).toEqual([])
})

/** True where the phrase is the template, or begins as it does up to its slot. */
function fits(phrase: string, template: string): boolean {
  const slot = template.indexOf('{')
  return slot < 0 ? phrase === template : slot > 0 && phrase.startsWith(template.slice(0, slot))
}
