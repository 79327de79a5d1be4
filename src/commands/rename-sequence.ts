import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const renameSequenceCommand = defineCommand({
  id: 'rename-sequence',
  group: 'sequences',
  phrases: {
    en: ['rename [the] recording {name} to {to:name}'],
    es: ['renombra la grabación {name} como {to:name}'],
    de: ['benenne die aufnahme {name} in {to:name} um'],
    fr: ["renomme l'enregistrement {name} en {to:name}"],
  },
  keys: { motifs: ['60-54-54-58-60'] },
  help: {
    en: 'Gives a recording another name.',
    es: 'Da otro nombre a una grabación.',
    de: 'Gibt einer Aufnahme einen anderen Namen.',
    fr: 'Donne un autre nom à un enregistrement.',
  },
  when: ['sequences'],
  parse: ({ to, ...slots }) => {
    const name = wantWords(slots)
    // On the keys there is one name only: it is the new one of the recording kept last.
    return to === undefined ? { name: undefined, to: name } : { name, to: wantWords({ words: to }) }
  },
  run: async ({ name, to }, { recordings }) => {
    const kept = await recordings()
    const { id, before } = await (name === undefined ? kept.saveAs(to) : kept.renameCalled(name, to))
    return { text: say('sequence-named', { name: to }), undo: { id, before } }
  },
  undo: async ({ id, before }, { recordings }) => {
    await (await recordings()).rename(id, before)
    return say('sequence-named', { name: before })
  },
  recorded: false,
})
