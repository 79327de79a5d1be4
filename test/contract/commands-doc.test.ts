import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commandsDoc, commandsDocCommand, commandsDocPath } from '../../scripts/commands-doc.ts'
import type { Command } from '../../src/commands/define-command.ts'
import { registry } from '../../src/commands/registry.ts'
import { languages } from '../../src/language/language.ts'

describe('docs/commands.md', () => {
  test('is what the registry says', () => {
    const kept = readFileSync(new URL(`../../${commandsDocPath}`, import.meta.url), 'utf8')
    // A checkout on Windows may have other line ends.
    expect(
      kept.replaceAll('\r\n', '\n') === commandsDoc(registry),
      `${commandsDocPath} is stale: run ${commandsDocCommand}`,
    ).toBe(true)
  })

  test('has every phrase of every language, and tells of every undo', () => {
    const page = commandsDoc(registry)
    for (const { phrases } of registry)
      for (const language of languages)
        for (const phrase of phrases[language]) expect(page).toContain(`\`${phrase.replaceAll('|', '\\|')}\``)
    const lineOf = (phrase: string) => page.split('\n').find(line => line.startsWith(`| \`${phrase}\``)) ?? ''
    expect(lineOf('scroll down')).toMatch(/\| yes \|$/)
    expect(lineOf('click here')).toMatch(/\| no \|$/)
    expect(lineOf('where am i')).toMatch(/\| not needed \|$/)
  })

  test('tells which phrase wins where two overlap, and keeps a bar from ending a cell', () => {
    const [first, second] = registry
    if (first === undefined || second === undefined) throw new Error('The registry is too small.')
    const said = (command: Command, phrase: string): Command => ({
      ...command,
      phrases: { ...command.phrases, en: [phrase] },
    })
    const page = commandsDoc([said(first, 'call {name}'), said(second, 'call (me|back)')])
    expect(page).toContain('| `call (me\\|back)` |')
    expect(page).toMatch(/\| English \| `call (me|back)` \| `call \(me\\\|back\)` \| `call \{name\}` \|/)
  })

  test('tells which motif waits for a longer one', () => {
    const [first, second] = registry
    if (first === undefined || second === undefined) throw new Error('The registry is too small.')
    const played = (command: Command, motif: string): Command => ({
      ...command,
      motifs: [motif],
      chord: undefined,
    })
    const page = commandsDoc([played(first, '48-52-55'), played(second, '48-52-55-48')])
    expect(page).toContain(`| \`${first.phrases.en[0]}\` C3 E3 G3 (48-52-55) | \`${second.phrases.en[0]}\``)
  })
})
