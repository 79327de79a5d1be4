import { ClavierError } from '../errors.ts'
import { render, say } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand } from './define-command.ts'

export const deleteAllDataCommand = defineCommand({
  id: 'delete-all-data',
  group: 'settings',
  destructive: true,
  phrases: {
    en: ['delete [all] my data', 'delete all data', 'delete everything you keep'],
    es: ['borra [todos] mis datos', 'borra todos los datos', 'borra todo lo que guardas'],
    de: ['lösche alle [meine] daten', 'lösche meine daten', 'alle daten löschen'],
    fr: ['efface [toutes] mes données', 'supprime [toutes] mes données', 'efface toutes les données'],
  },
  keys: { motifs: ['48-50-52-56-50-48'] },
  help: {
    en: 'Offers to export all that Clavier keeps, asks, and then deletes it for good; Clavier goes on as new.',
    es: 'Ofrece exportar todo lo que Clavier guarda, pregunta y lo borra para siempre; Clavier sigue como nuevo.',
    de: 'Bietet an, alles zu exportieren, was Clavier behält, fragt nach und löscht es endgültig; Clavier ist dann wie neu.',
    fr: 'Propose d’exporter tout ce que Clavier garde, demande, puis l’efface pour de bon ; Clavier repart à neuf.',
  },
  parse: ({ step }) => step,
  async run(step, context) {
    if (step === 'sure') {
      await context.allData.erase()
      return { text: say('everything-erased') }
    }
    const asking = { earcon: 'ambiguous', asks: true } as const
    if (step !== 'export') return { text: say('erase-asked', { rows: ask(context) }), ...asking }
    const files = await exportEverything(context)
    return { text: say('erase-exported', { files, rows: ask(context) }), ...asking }
  },
  undo: 'not-undoable',
  recorded: false,
})

/** The questions, export first; nothing is deleted by asking. */
function ask({ choices, language }: CommandContext): string {
  const row = (step: string, key: 'erase-export' | 'erase-sure') => ({
    label: render(language(), say(key)),
    detail: '',
    intent: { command: 'delete-all-data', slots: { step } },
  })
  return choices.offer(say('choices-erase'), [row('export', 'erase-export'), row('sure', 'erase-sure')])
}

/** Downloads all that there is a file for; resolves with how many files that were. */
async function exportEverything(context: CommandContext): Promise<number> {
  const { save } = await context.settingsFile()
  await save()
  const sequences = await (await context.sequenceFiles()).exportAll()
  // Last: where nothing of it can be read that is told, and all else is saved.
  return 1 + sequences + ((await exportKept(context)) ? 1 : 0)
}

/** Downloads what is kept of answers; tells whether there was anything. */
async function exportKept({ keptFiles }: CommandContext): Promise<boolean> {
  try {
    await (await keptFiles()).export()
    return true
  } catch (error) {
    // Nothing to give away is no trouble.
    if (error instanceof ClavierError && error.code === 'kept-empty') return false
    throw error
  }
}
