import { describe, expect, test } from 'vitest'
import { urgentPhrases } from '../../../src/app/command-phrases.ts'
import { createPhraseInput } from '../../../src/app/phrase-input.ts'
import { createPhraseReader } from '../../../src/app/phrase-reader.ts'
import type { Choice } from '../../../src/commands/choice.ts'
import { type Command, defineCommand } from '../../../src/commands/define-command.ts'
import { registry } from '../../../src/commands/registry.ts'
import type { ErrorData } from '../../../src/errors.ts'
import { languages } from '../../../src/language/language.ts'
import { say } from '../../../src/language/text.ts'
import type { Intent } from '../../../src/ports/intent.ts'
import { createWorld, shop } from './world.ts'

function command(id: string, phrase: string, order: 'in-turn' | 'at-once' = 'in-turn'): Command {
  return defineCommand({
    id,
    group: 'help',
    phrases: { en: [phrase], es: [phrase], de: [phrase], fr: [phrase] },
    keys: { motifs: ['48-52-48'] },
    help: { en: '', es: '', de: '', fr: '' },
    parse: () => undefined,
    run: async () => ({ text: say('stopped') }),
    undo: 'changes-nothing',
    order,
  })
}

/** The input alone, over commands of the test's own. */
function inputOver(
  commands: readonly Command[],
  more: {
    lastActivity?: string
    waits?: boolean
    leastConfidence?: number
    overhears?: boolean
    refuses?: string
  } = {},
) {
  const intents: Intent[] = []
  const refused: (ErrorData & { readonly heard: string })[] = []
  const parameters: string[] = []
  const said: string[] = []
  const offered: Choice[] = []
  const stopped: string[] = []
  const quiet: string[] = []
  const reads: string[] = []
  const reader = createPhraseReader({ commands, language: () => 'en', words: () => [] })
  const input = createPhraseInput({
    leastConfidence: () => more.leastConfidence ?? 30,
    overhears: () => more.overhears ?? true,
    offer: (_, rows) => {
      offered.splice(0, offered.length, ...rows)
      return rows.map(({ label }, place) => `${place + 1} ${label}`).join(' · ')
    },
    ask: (heard, error) => refused.push({ heard, ...error }),
    tellStopped: (_, left) => stopped.push(left),
    reader: {
      ...reader,
      breath(...asked) {
        reads.push(asked[0])
        return reader.breath(...asked)
      },
    },
    dispatch: async intent => {
      intents.push(intent)
      return { status: 'done', text: say('stopped'), earcon: 'done' }
    },
    parameter: words => {
      if (more.waits) parameters.push(words)
      return more.waits ?? false
    },
    holdBack: () => false,
    lastActivity: () => more.lastActivity,
    waitsGuarded: () => false,
    dictate: () => false,
    refuse: (heard, error, quietly) =>
      quietly === true ? quiet.push(heard) : refused.push({ heard, ...error }),
    onSaid: (text, confidence) => said.push(`${text} ${confidence}`),
  })
  const hear = (text: string, ...alternatives: string[]) =>
    input.spoken({ text, alternatives, final: true, confidence: 0.5 })
  return { ...input, hear, intents, refused, parameters, said, offered, stopped, quiet, reads }
}

const two = [
  command('quiet', 'turn it down'),
  command('lower', 'turn it down'),
  command('click', 'click {number}'),
]

describe('words', () => {
  test('become the intent of their command, with its slots and where they came from', () => {
    const { typed, hear, intents, said } = inputOver(two)
    typed('  Click seven! ')
    hear('click 8')
    expect(intents).toEqual([
      { command: 'click', slots: { number: 7 }, source: 'typed', heard: 'Click seven!' },
      { command: 'click', slots: { number: 8 }, source: 'spoken', heard: 'click 8' },
    ])
    expect(said).toEqual(['Click seven! 1', 'click 8 0.5'])
  })

  test('are read once each, the other readings only where the best is none', () => {
    const { typed, hear, reads } = inputOver(two)
    typed('click seven')
    hear('click eight', 'click late')
    expect(reads).toEqual(['click seven', 'click eight'])
    hear('clique nine', 'click nine')
    expect(reads.slice(2)).toEqual(['clique nine', 'click nine'])
  })

  test('nothing is nothing', () => {
    const { typed, hear, said, refused } = inputOver(two)
    for (const words of ['', '   ', '\n\t']) {
      typed(words)
      hear(words)
    }
    expect([said, refused]).toEqual([[], []])
  })

  test('that could be several are refused with all of them', () => {
    const { typed, intents, refused } = inputOver(two)
    typed('turn it down')
    expect(intents).toEqual([])
    expect(refused).toEqual([
      {
        heard: 'turn it down',
        code: 'phrase-ambiguous',
        detail: expect.objectContaining({ choices: '1 turn it down · 2 turn it down' }),
      },
    ])
  })

  test('that could be several mean what last moved', () => {
    const { typed, intents } = inputOver(two, { lastActivity: 'lower' })
    typed('turn it down')
    expect(intents.map(({ command: id }) => id)).toEqual(['lower'])
  })

  test('that are none are refused with what is near, as it is told', () => {
    const { typed, refused } = inputOver(two)
    typed('clock')
    expect(refused).toMatchObject([
      { code: 'phrase-unknown', detail: { heard: 'clock', nearest: 'click …' } },
    ])
  })

  test('are cut to 1,000 characters', () => {
    const { typed, said } = inputOver(two)
    typed('x'.repeat(5000))
    expect(said).toEqual([`${'x'.repeat(1000)} 1`])
  })
})

describe('alternatives', () => {
  test('are tried where the first reading is none, best first', () => {
    const { hear, intents } = inputOver([...two, command('other', 'open sesame')])
    hear('clique seven', 'clock seven', 'click seven', 'open sesame')
    expect(intents).toMatchObject([{ command: 'click', slots: { number: 7 }, heard: 'clique seven' }])
  })

  test('do not stand against a first reading that is a command', () => {
    const { hear, intents } = inputOver([...two, command('other', 'open sesame')])
    hear('open sesame', 'click seven')
    expect(intents.map(({ command: id }) => id)).toEqual(['other'])
  })
})

describe('a command that waits for its parameter', () => {
  test('gets the words, even those of a command', () => {
    const { typed, intents, parameters } = inputOver(two, { waits: true })
    typed('click 7')
    typed('seven or so')
    expect(parameters).toEqual(['click 7', 'seven or so'])
    expect(intents).toEqual([])
  })

  test('does not get words of urgency', () => {
    const { hear, intents, parameters } = inputOver([...two, command('halt', 'halt', 'at-once')], {
      waits: true,
    })
    hear('halt')
    expect(parameters).toEqual([])
    expect(intents.map(({ command: id }) => id)).toEqual(['halt'])
  })
})

describe('the commands of Clavier', () => {
  test('stop and escape are urgent, in every language', () => {
    const urgent = urgentPhrases(registry)
    for (const id of ['stop', 'escape']) {
      for (const language of languages) {
        const phrases = registry.find(one => one.id === id)?.phrases[language] ?? []
        expect(phrases.length).toBeGreaterThan(0)
        expect(urgent).toEqual(expect.arrayContaining([...phrases]))
      }
    }
    expect(urgent).not.toContain('undo')
  })

  test('the language that is chosen is the one that is understood and told', async () => {
    const world = await createWorld({ browserLanguage: 'de-AT' })
    expect(await world.type('neuer tab')).toMatchObject({ status: 'done', words: 'Neuer Tab.' })
    world.app.change({ language: 'fr' })
    await world.settle()
    expect(await world.type('neuer tab')).toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('nouvel onglet')).toMatchObject({ status: 'done' })
    expect(world.voice.said.at(-1)?.language).toBe('fr-FR')
  })

  test('what can be said now is told without brackets, what fits first', async () => {
    const world = await createWorld()
    const { words } = await world.type('what can i say')
    expect(words).toContain('click …')
    expect(words).not.toMatch(/[[\]{}]/)
    expect(words).not.toContain('go to …')
    await world.type('name this tab organ')
    world.browser.put(shop)
    expect((await world.type('what can i say')).words).toContain('go to …')
  })
})
