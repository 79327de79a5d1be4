import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commandsDoc, commandsDocCommand, commandsDocPath, undoInFile } from '../../scripts/commands-doc.ts'
import { registry } from '../../src/commands/registry.ts'
import { languages } from '../../src/language/language.ts'

describe('docs/commands.md', () => {
  test('is what the registry says', () => {
    const kept = readFileSync(new URL(`../../${commandsDocPath}`, import.meta.url), 'utf8')
    // A checkout on Windows may have other line ends.
    expect(
      kept.replaceAll('\r\n', '\n') === commandsDoc(registry, undoInFile),
      `${commandsDocPath} is stale: run ${commandsDocCommand}`,
    ).toBe(true)
  })

  test('has every phrase of every language, and tells of every undo', () => {
    const page = commandsDoc(registry, undoInFile)
    for (const { phrases } of registry)
      for (const language of languages)
        for (const phrase of phrases[language]) expect(page).toContain(`\`${phrase.replaceAll('|', '\\|')}\``)
    const undoOf = (id: string) => registry.filter(command => command.id === id).map(undoInFile)
    expect(undoOf('scroll-down')).toEqual(['yes'])
    expect(undoOf('click')).toEqual(['no'])
    expect(undoOf('where-am-i')).toEqual(['not needed'])
  })

  test('keeps a bar in a phrase from ending its cell', () => {
    const [first] = registry
    if (first === undefined) throw new Error('The registry is empty.')
    const phrases = { ...first.phrases, en: ['open (one|two)'] as const }
    const page = commandsDoc([{ ...first, phrases }], () => 'yes')
    expect(page).toContain('| `open (one\\|two)` |')
  })
})
