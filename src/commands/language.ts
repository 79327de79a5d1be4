import { ClavierError } from '../errors.ts'
import { type Language, languageNames, languageSaid } from '../language/language.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

function wantLanguage(words: string): Language {
  const language = languageSaid(words)
  if (language === undefined) throw new ClavierError('language-unknown', { heard: words })
  return language
}

export const languageCommand = defineCommand({
  id: 'language',
  group: 'settings',
  phrases: {
    en: ['language {words}'],
    es: ['idioma {words}'],
    de: ['sprache {words}'],
    fr: ['langue {words}'],
  },
  keys: { motifs: ['60-71-66-60'] },
  help: {
    en: 'Chooses the language of phrases, panel and voice: English, Spanish, German, French.',
    es: 'Elige el idioma de frases, panel y voz: inglés, español, alemán, francés.',
    de: 'Wählt die Sprache von Sätzen, Panel und Stimme: Englisch, Spanisch, Deutsch, Französisch.',
    fr: 'Choisit la langue des phrases, du panneau et de la voix : anglais, espagnol, allemand, français.',
  },
  parse: slots => wantLanguage(wantWords(slots)),
  run: async (language, { controls }) => ({
    text: say('language-set', { name: languageNames[language] }),
    undo: await controls.changeSettings({ language }),
  }),
  undo: restoreSettings,
  recorded: false,
})
