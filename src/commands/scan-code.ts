import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const scanCodeCommand = defineCommand({
  id: 'scan-code',
  group: 'sequences',
  phrases: {
    en: ['scan [the|a] code', 'scan [a] qr code'],
    es: ['escanea [el|un] código', 'escanear código'],
    de: ['code scannen', 'scanne den code'],
    fr: ['scanne [le|un] code', 'scanner un code'],
  },
  keys: { motifs: ['48-49-51-51-53-48'] },
  help: {
    en: 'Reads a code with the camera, in a tab of its own.',
    es: 'Lee un código con la cámara, en una pestaña propia.',
    de: 'Liest einen Code mit der Kamera, in einem eigenen Tab.',
    fr: 'Lit un code avec la caméra, dans un onglet à part.',
  },
  parse: nothing,
  run: async (_, { sharing }) => {
    await (await sharing()).scan()
    return { text: say('scanner-opened') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
