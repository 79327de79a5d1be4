import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const runCodesCommand = defineCommand({
  id: 'run-codes',
  group: 'sequences',
  phrases: {
    en: ['run [the] codes', 'let the codes run'],
    es: ['pasa los códigos', 'haz correr los códigos'],
    de: ['codes laufen lassen', 'lass die codes laufen'],
    fr: ['fais défiler les codes'],
  },
  keys: { motifs: ['48-51-52-52-49-48'] },
  help: {
    en: 'Lets several codes follow one another by themselves.',
    es: 'Deja que varios códigos se sucedan solos.',
    de: 'Lässt mehrere Codes von selbst aufeinander folgen.',
    fr: 'Laisse plusieurs codes se suivre tout seuls.',
  },
  parse: nothing,
  run: async (_, { sharing }) => {
    const { run } = await sharing()
    run()
    return { text: say('codes-run') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
