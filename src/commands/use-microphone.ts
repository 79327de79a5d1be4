import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Settings } from '../settings/settings.ts'
import { defineCommand, type Result } from './define-command.ts'
import { microphoneChoices } from './microphone-choices.ts'
import { wantWords } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const useMicrophoneCommand = defineCommand({
  id: 'use-microphone',
  group: 'settings',
  phrases: {
    en: ['use microphone {words}'],
    es: ['usa el micrófono {words}'],
    de: ['nutze mikrofon {words}'],
    fr: ['utilise le micro {words}'],
  },
  keys: { motifs: ['60-59-59-56-60'] },
  help: {
    en: 'Listens by the microphone with these words in its name.',
    es: 'Escucha por el micrófono que lleva esas palabras en el nombre.',
    de: 'Hört über das Mikrofon mit diesen Wörtern im Namen.',
    fr: 'Écoute par le micro dont le nom a ces mots.',
  },
  parse: wantWords,
  run: async (said, context): Promise<Result<Partial<Settings>>> => {
    const recognition = await context.recognition()
    const meant = await recognition.meant(said)
    const [microphone, ...others] = meant
    if (microphone === undefined) throw new ClavierError('microphone-unknown', { name: said })
    if (others.length > 0) {
      const [_, ...rows] = microphoneChoices(meant, context.language())
      const names = context.choices.offer(say('choices-microphones'), rows)
      return { text: say('microphones-listed', { count: rows.length, names }) }
    }
    const before = await recognition.listenTo(microphone)
    return { text: say('microphone-is', { name: microphone.name }), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
