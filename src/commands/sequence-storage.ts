import { sizeWords } from '../language/size-words.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const sequenceStorageCommand = defineCommand({
  id: 'sequence-storage',
  group: 'sequences',
  phrases: {
    en: ['room for recordings', 'how large are [the] recordings'],
    es: ['sitio para grabaciones', 'cuánto ocupan las grabaciones'],
    de: ['platz für aufnahmen', 'wie groß sind die aufnahmen'],
    fr: ['place pour les enregistrements', 'quelle place prennent les enregistrements'],
  },
  keys: { motifs: ['48-53-53-49-52-48'] },
  help: {
    en: 'Says how much room the recordings take, and how much is left.',
    es: 'Dice cuánto ocupan las grabaciones y cuánto queda.',
    de: 'Sagt, wie viel Platz die Aufnahmen belegen und wie viel noch da ist.',
    fr: 'Dit la place que prennent les enregistrements et celle qui reste.',
  },
  when: ['sequences'],
  parse: nothing,
  run: async (_, { recordings, language }) => {
    const { count, bytes, deleted, left } = await (await recordings()).storage()
    const text = say('storage-told', {
      count,
      deleted,
      size: sizeWords(bytes, language()),
      left: left < 0 ? '' : sizeWords(left, language()),
    })
    return { text }
  },
  undo: 'changes-nothing',
  recorded: false,
})
