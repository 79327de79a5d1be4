import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { microphoneChoices } from './microphone-choices.ts'
import { nothing } from './read-slots.ts'

export const microphonesCommand = defineCommand({
  id: 'microphones',
  group: 'settings',
  phrases: {
    en: ['microphones', 'list microphones'],
    es: ['micrófonos', 'lista de micrófonos', 'qué micrófonos hay'],
    de: ['mikrofone', 'mikrofone auflisten', 'welche mikrofone gibt es'],
    fr: ['micros', 'liste des micros', 'quels micros y a t il'],
  },
  keys: { motifs: ['48-56-53-50-50-48'] },
  help: {
    en: 'Says which microphones there are, each with a number to listen by it.',
    es: 'Dice qué micrófonos hay, cada uno con un número para escuchar por él.',
    de: 'Sagt, welche Mikrofone es gibt, jedes mit einer Nummer, um darüber zu hören.',
    fr: 'Dit quels micros il y a, chacun avec un numéro pour écouter par lui.',
  },
  parse: nothing,
  run: async (_, context) => {
    const microphones = await (await context.recognition()).microphones()
    const rows = microphoneChoices(microphones, context.language())
    const names = context.choices.offer(say('choices-microphones'), rows)
    return { text: say('microphones-listed', { count: rows.length, names }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
