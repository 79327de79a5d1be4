import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const keptLimitCommand = defineCommand({
  id: 'kept-limit',
  group: 'answers',
  destructive: true,
  recorded: false,
  phrases: {
    en: ['keep at most {number} [megabytes]', 'limit what is kept to {number} [megabytes]'],
    es: ['guarda como mucho {number} [megabytes]', 'limita lo guardado a {number} [megabytes]'],
    de: ['behalte höchstens {number} [megabyte]', 'höchstens {number} megabyte behalten'],
    fr: ['garde au plus {number} [mégaoctets]', 'limite ce qui est gardé à {number} [mégaoctets]'],
  },
  keys: { motifs: ['60-54-54-54-60'] },
  help: {
    en: 'Sets how much may be kept, 1 to 2000 megabytes; says first what would have to go.',
    es: 'Fija cuánto se puede guardar, de 1 a 2000 megabytes; antes dice qué se quitaría.',
    de: 'Stellt ein, wie viel behalten werden darf, 1 bis 2000 Megabyte; sagt zuvor, was gehen müsste.',
    fr: 'Règle combien peut être gardé, de 1 à 2000 mégaoctets ; dit d’abord ce qui partirait.',
  },
  // No phrase gives words: only the row that was offered, and so read, says yes.
  parse: slots => ({ megabytes: wantNumberWithin(slots, 1, 2000), sure: slots.words === 'yes' }),
  run: async ({ megabytes, sure }, { knowledge }) => (await knowledge()).limit(megabytes, sure),
  undo: async ({ settings, change }, context) => {
    if (change !== undefined) await (await context.knowledge()).takeBack({ change })
    await restoreSettings(settings, context)
    return say('setting-restored')
  },
})
