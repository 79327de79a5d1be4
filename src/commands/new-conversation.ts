import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const newConversationCommand = defineCommand({
  id: 'new-conversation',
  group: 'answers',
  phrases: {
    en: ['new conversation', 'start [a] new conversation', 'forget [this] conversation'],
    es: ['nueva conversación', 'empieza otra conversación'],
    de: ['neues gespräch', 'neue unterhaltung', 'beginne ein neues gespräch'],
    fr: ['nouvelle conversation', 'commence une nouvelle conversation'],
  },
  keys: { motifs: ['48-53-56-51-51-48'] },
  help: {
    en: 'Begins a new conversation in this tab; undo brings the one before back.',
    es: 'Empieza otra conversación en esta pestaña; deshacer trae la anterior.',
    de: 'Beginnt in diesem Tab ein neues Gespräch; Rückgängig bringt das davor zurück.',
    fr: "Commence une nouvelle conversation dans cet onglet ; annuler ramène l'ancienne.",
  },
  parse: nothing,
  run: async (_, { answers, tabs }) => {
    const conversation = await (await answers()).beginAnew(await tabs.active())
    return { text: say('conversation-new'), undo: { conversation } }
  },
  undo: async ({ conversation }: { readonly conversation: string }, { answers }) =>
    (await (await answers()).takeUp(conversation)) ? say('conversation-back') : undefined,
})
