import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Undo = 'undoable' | 'not-undoable' | 'changes-nothing'
type About = { called: string; help: string; notes: string; undo: Undo }

const en = { undoable: 'Undo takes it back.', 'not-undoable': 'It cannot be undone.', 'changes-nothing': '' }
const es = {
  undoable: '«Deshacer» lo revierte.',
  'not-undoable': 'No se puede deshacer.',
  'changes-nothing': '',
}
const de = {
  undoable: '„Rückgängig“ nimmt es zurück.',
  'not-undoable': 'Es lässt sich nicht zurücknehmen.',
  'changes-nothing': '',
}
const fr = { undoable: '« Annule » le défait.', 'not-undoable': 'C’est irréversible.', 'changes-nothing': '' }

/** Help with single commands, and with what the user has of their own. */
export const helpTexts = definePart({
  en: {
    'help-about': ({ called, help, notes, undo }: About) =>
      `“${called}”: ${help} Keys: ${notes}. ${en[undo]}`.trim(),
    'help-name': ({
      called,
      notes,
      where,
      arrival,
    }: {
      called: string
      notes: string
      where: string
      arrival: string
    }) =>
      `“${called}” is your name for ${where || 'a tab'}${arrival === '' ? '' : `, and runs “${arrival}” there`}. Keys: ${notes}.`,
    'help-word': ({ called, notes, means }: { called: string; notes: string; means: string }) =>
      `“${called}” is your own, and means “${means}”.${notes === '' ? '' : ` Keys: ${notes}.`}`,
    'help-group': ({ count }: { count: number }) =>
      `${forms.en.counted(count, 'command', 'commands')}, listed in Help.`,
    'card-opened': () => 'Your card: press “Print”.',
    'help-asking': () => 'Play or say what you want to know of: it is explained and not done.',
    'help-free-name': ({ notes }: { notes: string }) =>
      `${notes} is nothing yet. Played, it becomes a name for the tab in front.`,
    'help-which': () => 'Help with which?',
    'help-several': ({ choices }: { choices: string }) => `Several fit. Say a number: ${choices}.`,
    'help-keys-played': ({ called, notes }: { called: string; notes: string }) => `“${called}”: ${notes}.`,
  },
  es: {
    'help-about': ({ called, help, notes, undo }) =>
      `«${called}»: ${help} Teclas: ${notes}. ${es[undo]}`.trim(),
    'help-name': ({ called, notes, where, arrival }) =>
      `«${called}» es tu nombre para ${where || 'una pestaña'}${arrival === '' ? '' : `, y allí hace «${arrival}»`}. Teclas: ${notes}.`,
    'help-word': ({ called, notes, means }) =>
      `«${called}» es tuyo, y significa «${means}».${notes === '' ? '' : ` Teclas: ${notes}.`}`,
    'help-group': ({ count }) => `${forms.es.counted(count, 'orden', 'órdenes')}, en la lista de la Ayuda.`,
    'card-opened': () => 'Tu tarjeta: pulsa «Imprimir».',
    'help-asking': () => 'Toca o di lo que quieras saber: se explica y no se hace.',
    'help-free-name': ({ notes }) =>
      `${notes} aún no es nada. Al tocarlo pasa a ser un nombre para la pestaña actual.`,
    'help-which': () => '¿Ayuda con cuál?',
    'help-several': ({ choices }) => `Hay varias. Di un número: ${choices}.`,
    'help-keys-played': ({ called, notes }) => `«${called}»: ${notes}.`,
  },
  de: {
    'help-about': ({ called, help, notes, undo }) =>
      `„${called}“: ${help} Tasten: ${notes}. ${de[undo]}`.trim(),
    'help-name': ({ called, notes, where, arrival }) =>
      `„${called}“ ist dein Name für ${where || 'einen Tab'}${arrival === '' ? '' : ` und führt dort „${arrival}“ aus`}. Tasten: ${notes}.`,
    'help-word': ({ called, notes, means }) =>
      `„${called}“ gehört dir und bedeutet „${means}“.${notes === '' ? '' : ` Tasten: ${notes}.`}`,
    'help-group': ({ count }) => `${forms.de.counted(count, 'Befehl', 'Befehle')}, in der Liste der Hilfe.`,
    'card-opened': () => 'Deine Karte: Drücke „Drucken“.',
    'help-asking': () => 'Spiel oder sag, was du wissen willst: Es wird erklärt und nicht getan.',
    'help-free-name': ({ notes }) =>
      `${notes} ist noch nichts. Spielst du es, wird daraus ein Name für den vorderen Tab.`,
    'help-which': () => 'Hilfe wozu?',
    'help-several': ({ choices }) => `Mehrere passen. Sag eine Nummer: ${choices}.`,
    'help-keys-played': ({ called, notes }) => `„${called}“: ${notes}.`,
  },
  fr: {
    'help-about': ({ called, help, notes, undo }) =>
      `« ${called} » : ${help} Touches : ${notes}. ${fr[undo]}`.trim(),
    'help-name': ({ called, notes, where, arrival }) =>
      `« ${called} » est votre nom pour ${where || 'un onglet'}${arrival === '' ? '' : `, et y lance « ${arrival} »`}. Touches : ${notes}.`,
    'help-word': ({ called, notes, means }) =>
      `« ${called} » est à vous et veut dire « ${means} ».${notes === '' ? '' : ` Touches : ${notes}.`}`,
    'help-group': ({ count }) =>
      `${forms.fr.counted(count, 'commande', 'commandes')}, dans la liste de l’Aide.`,
    'card-opened': () => 'Votre carte : appuyez sur « Imprimer ».',
    'help-asking': () => 'Jouez ou dites ce que vous voulez connaître : c’est expliqué, pas exécuté.',
    'help-free-name': ({ notes }) =>
      `${notes} n’est rien encore. Joué, il devient un nom pour l’onglet courant.`,
    'help-which': () => 'De l’aide sur laquelle ?',
    'help-several': ({ choices }) => `Plusieurs conviennent. Dites un numéro : ${choices}.`,
    'help-keys-played': ({ called, notes }) => `« ${called} » : ${notes}.`,
  },
})
