import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { englishOnly, wordsOfLanguage } from '../../../scripts/late-words.mjs'
import { root } from '../../../scripts/run-command.mjs'
import { registry } from '../../../src/commands/registry.ts'

const parse = (code: string) => parseAst(code)

describe.each(['es', 'de', 'fr'] as const)('the words of %s', language => {
  test('are those of every command, in a module of their own', async () => {
    const module = await wordsOfLanguage(language, parse)
    const [, words] = /\nput\('..', (\{[\s\S]*\})\)$/.exec(module) ?? []
    const shelf: Record<string, readonly unknown[]> = new Function(`return ${words}`)()
    for (const { id, phrases, help } of registry) {
      expect(shelf[`src/commands/${id}.ts`], id).toEqual(
        expect.arrayContaining([phrases[language], help[language]]),
      )
    }
    expect(shelf['extension/panel/panel-texts.ts']?.length).toBeGreaterThan(50)
  })
})

test('a command in the bundle has its English words, and asks the shelf for the others', async () => {
  const code = await englishOnly(`${root}/src/commands/click.ts`, parse)
  const [click] = registry.filter(({ id }) => id === 'click')
  for (const phrase of click?.phrases.en ?? []) expect(code).toContain(phrase)
  for (const phrase of click?.phrases.de ?? []) expect(code).not.toContain(phrase)
  const [, body] = /phrases: (\{[\s\S]*?\}),\s*keys:/.exec(code) ?? []
  const asked: unknown[] = []
  const late = (...rest: unknown[]) => {
    asked.push(rest.slice(0, 3))
    return rest[3]
  }
  const phrases = new Function('late', `return ${body}`)(late)
  expect(phrases.de).toEqual(click?.phrases.en)
  expect(asked).toEqual([['de', 'src/commands/click.ts', 0]])
})

test('what is no plain word stays as it is', async () => {
  const path = `${root}/src/commands/read-slots.ts`
  expect(await englishOnly(path, parse)).not.toContain('late(')
  expect(readFileSync(path, 'utf8')).toContain('export')
})
