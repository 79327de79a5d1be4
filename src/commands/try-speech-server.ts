import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const trySpeechServerCommand = defineCommand({
  id: 'try-speech-server',
  group: 'settings',
  phrases: {
    en: ['try [the] speech server'],
    es: ['prueba el servidor de voz'],
    de: ['sprachserver probieren', 'sprachserver testen'],
    fr: ['essaie le serveur vocal', 'teste le serveur vocal'],
  },
  keys: { motifs: ['48-54-54-53-53-48'] },
  help: {
    en: 'Asks your speech server to recognise half a second of silence, and says whether it can.',
    es: 'Pide a tu servidor de voz que reconozca medio segundo de silencio y dice si puede.',
    de: 'Lässt deinen Sprachserver eine halbe Sekunde Stille erkennen und sagt, ob er es kann.',
    fr: 'Demande à votre serveur vocal de reconnaître une demi-seconde de silence, et dit s’il peut.',
  },
  parse: nothing,
  run: async (_, { recognition }, signal) => ({ text: await (await recognition()).tryServer(signal) }),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
