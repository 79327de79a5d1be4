import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandsDoc } from '../../scripts/commands-doc.ts'
import { commandBindings } from '../../src/app/key-bindings.ts'
import type { Command } from '../../src/commands/define-command.ts'
import { registry } from '../../src/commands/registry.ts'
import { languages } from '../../src/language/language.ts'
import { collisions } from '../../src/music/collisions.ts'
import { formatMotif } from '../../src/music/motif.ts'
import { commandLosingTo } from '../../src/speech/phrase-overlaps.ts'
import { spokenExample } from '../../src/speech/phrase-template.ts'
import { createPhraseMatcher } from './phrases-in-text.ts'

const guide = readFileSync('docs/developing.md', 'utf8')
const samples = [...guide.matchAll(/```ts\n\/\/ (src\/\S+\.ts)\n([\s\S]*?)```/g)].map(
  ([, path = '', code = '']) => ({ path, code }),
)

/** Each sample as a file of its own, which imports what it would import in its place. */
let files: Readonly<Record<string, string>> = {}
let folder = ''

beforeAll(() => {
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(resolve('.cache/guide-'))
  files = Object.fromEntries(
    samples.map(({ path, code }, at) => {
      const file = `${folder}/sample-${at}.ts`
      const placed = code.replace(/from '(\.[^']+)'/g, (_, to) => `from '${resolve(path, '..', to)}'`)
      writeFileSync(file, placed)
      return [path, file]
    }),
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the developer guide', () => {
  test('has a command, a recogniser and a provider that are whole', () => {
    expect(samples.map(({ path }) => path)).toEqual([
      'src/commands/count-tabs.ts',
      'src/devices/sample-recogniser.ts',
      'src/devices/sample-provider.ts',
    ])
  })

  test('gives samples that compile as the repository does', () => {
    const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile)
    const { options } = ts.convertCompilerOptionsFromJson(
      { ...config.compilerOptions, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
      '.',
    )
    const program = ts.createProgram(Object.values(files).slice(1), options)
    const troubles = Object.values(files)
      .slice(1)
      .flatMap(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(troubles).toEqual([])
  })

  test('gives a command that is said, played, helped and documented by its one file and one line', async () => {
    const loaded: unknown = await import(files['src/commands/count-tabs.ts'] ?? '')
    const [command] = Object.values(loaded as Record<string, Command>) // The file has one export, a command.
    if (command === undefined) throw new Error('The sample exports no command.')
    const all = [...registry, command]
    expect(registry.map(({ id }) => id)).not.toContain(command.id)
    for (const language of languages) {
      const [template] = command.phrases[language]
      expect(createPhraseMatcher(all, language)(spokenExample(template))).toBe(command.id)
      expect(command.help[language]).not.toBe('')
      // Of all others commands.test.ts knows already that they go together.
      const others = registry.map(({ id, phrases }) => ({ command: id, phrases: phrases[language] }))
      for (const phrase of command.phrases[language])
        expect(commandLosingTo(phrase, others, language)).toBeUndefined()
    }
    const [own, ...more] = commandBindings([command])
    if (own === undefined || more.length > 0) throw new Error('The sample has one motif.')
    expect(formatMotif(own.motif)).toBe(command.motifs[0])
    for (const other of commandBindings(registry)) expect(collisions([own, other])).toEqual([])
    expect(commandsDoc(all)).toContain(`| \`${command.phrases.en[0]}\` |`)
  })
})
