import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { nothing } from './read-slots.ts'

export const printCardCommand = defineCommand({
  id: 'print-card',
  group: 'help',
  phrases: {
    en: ['print [my|the] card', 'show [my|the] card'],
    es: ['imprime [mi|la] tarjeta', 'imprimir [mi|la] tarjeta', 'muestra [mi|la] tarjeta'],
    de: ['karte drucken', 'drucke [meine|die] karte', 'zeig [mir] [meine|die] karte'],
    fr: ['imprime [ma|la] carte', 'imprimer [ma|la] carte', 'montre [ma|la] carte'],
  },
  keys: { motifs: ['48-50-50-57-53-48'] },
  help: {
    en: 'Opens your keys and names on one page, to be printed.',
    es: 'Abre tus teclas y nombres en una página, para imprimirla.',
    de: 'Öffnet deine Tasten und Namen auf einer Seite, zum Drucken.',
    fr: 'Ouvre vos touches et vos noms sur une page, à imprimer.',
  },
  parse: nothing,
  run: async (_, context) => {
    const { cardPage } = await context.help()
    return { ...(await inNewTab({ url: cardPage }, context)), text: say('card-opened') }
  },
  undo: leaveAgain,
  recorded: false,
})
