import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const useOnDeviceCommand = defineCommand({
  id: 'use-on-device',
  group: 'settings',
  phrases: {
    en: ['use on-device speech', 'use [the] speech on this machine'],
    es: ['usa la voz en este equipo'],
    de: ['sprache auf diesem rechner nutzen'],
    fr: ['utilise la parole sur cette machine'],
  },
  keys: { motifs: ['48-53-53-54-51-48'] },
  help: {
    en: 'Lets Chrome recognise speech on this machine first; nothing said leaves it.',
    es: 'Hace que Chrome reconozca la voz primero en este equipo; nada de lo dicho sale de él.',
    de: 'Lässt Chrome Sprache zuerst auf diesem Rechner erkennen; nichts Gesagtes verlässt ihn.',
    fr: 'Laisse Chrome reconnaître la parole d’abord sur cette machine ; rien n’en sort.',
  },
  parse: nothing,
  run: async (_, { recognition }) => {
    const { obstacle, before } = await (await recognition()).first('on-device')
    return { text: say(obstacle === undefined ? 'on-device-first' : 'on-device-later'), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
