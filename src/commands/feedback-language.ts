import { ClavierError } from '../errors.ts'
import { type Language, languageNames, languageSaid } from '../language/language.ts'
import { say } from '../language/text.ts'
import { plainText } from '../speech/plain-words.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

/** “Automatic” in every language, as plain words. */
const automatic = ['automatic', 'auto', 'automatico', 'automatisch', 'automatique']

function wantSpoken(words: string): Language | 'auto' {
  if (automatic.includes(plainText(words))) return 'auto'
  const language = languageSaid(words)
  if (language === undefined) throw new ClavierError('language-unknown', { heard: words })
  return language
}

export const feedbackLanguageCommand = defineCommand({
  id: 'feedback-language',
  group: 'settings',
  phrases: {
    en: ['feedback language {words}', 'set feedback language [to] {words}'],
    es: ['idioma de respuestas {words}', 'responde en {words}'],
    de: ['rückmeldung auf {words}', 'sprache der rückmeldung {words}'],
    fr: ['langue des retours {words}', 'réponds en {words}'],
  },
  keys: { motifs: ['60-62-65-67-60'] },
  help: {
    en: 'Chooses the language that is spoken; “automatic” is that of the phrases.',
    es: 'Elige el idioma en que se habla; «automático» es el de las frases.',
    de: 'Wählt die gesprochene Sprache; „automatisch“ ist die der Sätze.',
    fr: 'Choisit la langue parlée ; « automatique » est celle des phrases.',
  },
  parse: slots => wantSpoken(wantWords(slots)),
  run: async (voiceLanguage, { controls }) => ({
    text:
      voiceLanguage === 'auto'
        ? say('feedback-language-auto')
        : say('feedback-language', { name: languageNames[voiceLanguage] }),
    undo: await controls.changeSettings({ voiceLanguage }),
  }),
  undo: restoreSettings,
  recorded: false,
})
