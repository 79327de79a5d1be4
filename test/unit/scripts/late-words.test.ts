import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { onlyRunning, withoutRunning } from '../../../scripts/command-parts.mjs'
import { englishOnly, wordsOfLanguage } from '../../../scripts/late-words.mjs'
import { plainCode } from '../../../scripts/module-source.mjs'
import { root } from '../../../scripts/run-command.mjs'
import { registry } from '../../../src/commands/registry.ts'

const parse = (code: string) => parseAst(code)

describe.each(['es', 'de', 'fr'] as const)('the words of %s', language => {
  test('are those of every command, in a module of their own', async () => {
    const module = await wordsOfLanguage(language, parse)
    const [, words] = /\nput\('..', (\{[\s\S]*\})\)$/.exec(module) ?? []
    const shelf: Record<string, readonly unknown[]> = new Function('late0', `return ${words}`)()
    for (const { id, phrases, help } of registry) {
      expect(shelf[id], id).toEqual([phrases[language], help[language]])
    }
    expect(shelf['extension/panel/panel-texts.ts']?.length).toBeGreaterThan(50)
  })
})

describe.each([
  ['es', 'spanish', 'primero'],
  ['de', 'german', 'zeige'],
  ['fr', 'french', 'allons'],
] as const)('what is known of how %s is spoken', (language, numbers, word) => {
  test('comes with its pack: words, and the numbers of a module of their own', async () => {
    const module = await wordsOfLanguage(language, parse)
    expect(module).toContain(word)
    const [, local] =
      new RegExp(`import \\{ ${numbers} as (\\w+) \\} from ".*/numbers/${numbers}.ts"`).exec(module) ?? []
    expect(module).toContain(`"src/speech/numbers/spoken-numbers.ts": [${local}]`)
  })
})

test('how English is spoken is there at once, and no other language', async () => {
  const code = await englishOnly(`${root}/src/speech/numbers/spoken-numbers.ts`, parse)
  expect(code).toMatch(/english\.ts/)
  expect(code).not.toMatch(/german|spanish|french/)
  const forms = await englishOnly(`${root}/src/speech/word-forms.ts`, parse)
  expect(forms).toContain('the a an this')
  expect(forms).not.toContain('allons')
})

test('English has on the shelf what stands nowhere else: help', async () => {
  const module = await wordsOfLanguage('en', parse)
  const [, words] = /\nput\('en', (\{[\s\S]*\})\)$/.exec(module) ?? []
  const shelf: Record<string, readonly unknown[]> = new Function(`return ${words}`)()
  expect(shelf).toEqual(Object.fromEntries(registry.map(({ id, help }) => [id, [undefined, help.en]])))
})

test('a command in the bundle has its English phrases and nothing else in words', async () => {
  const code = await englishOnly(`${root}/src/commands/click.ts`, parse)
  const [click] = registry.filter(({ id }) => id === 'click')
  for (const phrase of click?.phrases.en ?? []) expect(code).toContain(phrase)
  for (const phrase of click?.phrases.de ?? []) expect(code).not.toContain(phrase)
  expect(code).not.toContain(click?.help.en)
})

test('what runs a command is not in its first part, and all of it is in the second', async () => {
  for (const { id } of registry) {
    const code = await plainCode(`${root}/src/commands/${id}.ts`)
    const first = withoutRunning(code, parse)
    expect(first, id).toContain('lateCommand({')
    expect(first, id).not.toMatch(/\basync \(/)
    for (const part of ['parse', 'run']) expect(first, id).not.toMatch(new RegExp(`\\b${part}: [^'"]`))
    const second = onlyRunning(code, parse)
    expect(second, id).toMatch(/\brun\b/)
    expect(second, id).not.toContain('help:')
  }
})

test('what is no plain word stays as it is', async () => {
  const path = `${root}/src/commands/read-slots.ts`
  expect(await englishOnly(path, parse)).toBe(await plainCode(path))
})
