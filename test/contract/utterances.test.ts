import { describe, expect, test } from 'vitest'
import { settingsInWords } from '../../extension/panel/views/settings/setting-words.ts'
import { createPhraseInput } from '../../src/app/phrase-input.ts'
import { createPhraseReader } from '../../src/app/phrase-reader.ts'
import { createSettingsByWords } from '../../src/app/settings-by-words.ts'
import { settledPhrase } from '../../src/app/settled-phrase.ts'
import { registry } from '../../src/commands/registry.ts'
import { type Language, languages } from '../../src/language/language.ts'
import { say } from '../../src/language/text.ts'
import type { Intent, Slots } from '../../src/ports/intent.ts'
import { createPanelStore } from '../../src/state/panel-state.ts'
import { rows as apartDe } from './utterances/apart-de.ts'
import { rows as apartEn } from './utterances/apart-en.ts'
import { rows as apartEs } from './utterances/apart-es.ts'
import { rows as apartFr } from './utterances/apart-fr.ts'
import { rows as de } from './utterances/de.ts'
import { rows as en } from './utterances/en.ts'
import { rows as es } from './utterances/es.ts'
import { rows as fr } from './utterances/fr.ts'
import type { Utterance } from './utterances/utterance.ts'

/** Those by which understanding was made, and those that were kept apart meanwhile. */
const tables: Readonly<Record<'known' | 'apart', Readonly<Record<Language, readonly Utterance[]>>>> = {
  known: { en, es, de, fr },
  apart: { en: apartEn, es: apartEs, de: apartDe, fr: apartFr },
}
/** Share of the rows of a language that must come to just what was meant. */
const least = 0.98

const destructive = new Set(registry.flatMap(command => (command.destructive ? [command.id] : [])))

/** As the panel knows what settings are called. */
function namesIn(language: Language) {
  return createSettingsByWords({
    store: createPanelStore(),
    change: async () => ({}),
    language: () => language,
    inWords: settingsInWords,
    choices: { offer: () => '' },
    fitWakeWord: said => said,
    chooseProvider: async () => ({}),
  })
}

/** What is done when this is heard, each command ending well; what is only asked is not done. */
async function doneOn({ said, others = [], confidence = 0.9 }: Utterance, language: Language) {
  const done: Intent[] = []
  const input = createPhraseInput({
    reader: createPhraseReader({
      commands: registry,
      language: () => language,
      words: () => [],
      settled: candidate => settledPhrase(candidate, namesIn(language), false),
    }),
    dispatch: async intent => {
      done.push(intent)
      return { status: 'done', text: say('stopped'), earcon: 'done' }
    },
    parameter: () => false,
    holdBack: () => false,
    lastActivity: () => undefined,
    leastConfidence: () => 30,
    overhears: () => true,
    offer: () => '',
    refuse: () => undefined,
    ask: () => undefined,
    tellStopped: () => undefined,
    waitsGuarded: () => false,
    onSaid: () => undefined,
    dictate: () => false,
  })
  input.spoken({ text: said, alternatives: others, confidence, final: true })
  // As many turns as the longest breath needs.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  return done
}

const written = (all: readonly { readonly command: string; readonly slots?: Slots }[]) =>
  all
    .map(({ command, slots = {} }) => `${command} ${JSON.stringify(Object.entries(slots).sort())}`)
    .join(' + ')

describe.each(['known', 'apart'] as const)('utterances, %s', which => {
  test.each(languages)('%s', async language => {
    const rows = tables[which][language]
    const byHabit = new Map<string, { right: number; total: number }>()
    const wrong: string[] = []
    for (const row of rows) {
      const done = await doneOn(row, language)
      const count = byHabit.get(row.habit) ?? { right: 0, total: 0 }
      const right = written(done) === written(row.means)
      byHabit.set(row.habit, { right: count.right + Number(right), total: count.total + 1 })
      if (!right)
        wrong.push(
          `${row.said}: ${written(done) || 'nothing'}, instead of ${written(row.means) || 'nothing'}`,
        )
      const meant = new Set(row.means.map(({ command }) => command))
      const destroyed = done.filter(({ command }) => destructive.has(command) && !meant.has(command))
      expect(destroyed, `“${row.said}” destroys what it does not mean`).toEqual([])
    }
    const habits = [...byHabit].map(([habit, { right, total }]) => `${habit} ${right}/${total}`)
    console.info(`${language}, ${which}: ${rows.length - wrong.length}/${rows.length} (${habits.join(', ')})`)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(rows.length * (1 - least)))
  })
})
