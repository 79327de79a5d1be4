import type { PerLanguage } from '../../../../src/language/language.ts'
import { labelsIn } from '../../panel-texts.ts'

/** Labels of the Help view; they are loaded with it. */
const labels = {
  sayNow: {
    en: 'What can I say now?',
    es: '¿Qué puedo decir ahora?',
    de: 'Was kann ich jetzt sagen?',
    fr: 'Que puis-je dire maintenant ?',
  },
  whatIs: {
    en: 'What does this do?',
    es: '¿Qué hace esto?',
    de: 'Was macht das?',
    fr: 'Que fait ceci ?',
  },
  printCard: {
    en: 'Print my card',
    es: 'Imprimir mi tarjeta',
    de: 'Meine Karte drucken',
    fr: 'Imprimer ma carte',
  },
  asking: {
    en: 'Play or say something: it is explained and not done. Escape ends this.',
    es: 'Toca o di algo: se explica y no se hace. Escape lo termina.',
    de: 'Spiel oder sag etwas: Es wird erklärt und nicht getan. Escape beendet das.',
    fr: 'Jouez ou dites quelque chose : c’est expliqué, pas exécuté. Échap y met fin.',
  },
  about: { en: 'What you asked about', es: 'Lo que preguntaste', de: 'Deine Frage', fr: 'Votre question' },
  own: { en: 'Your own', es: 'Lo tuyo', de: 'Eigenes', fr: 'À vous' },
  ownNone: {
    en: 'Names of tabs, and words and keys that you teach, are listed here.',
    es: 'Aquí aparecen los nombres de pestañas y las palabras y teclas que enseñes.',
    de: 'Hier stehen Namen von Tabs sowie Wörter und Tasten, die du beibringst.',
    fr: 'Les noms d’onglets, et les mots et touches que vous enseignez, sont ici.',
  },
  groups: { en: 'All commands', es: 'Todas las órdenes', de: 'Alle Befehle', fr: 'Toutes les commandes' },
  foundTitle: { en: 'Found', es: 'Encontradas', de: 'Gefunden', fr: 'Trouvées' },
  showAll: {
    en: 'Show all {count}',
    es: 'Mostrar las {count}',
    de: 'Alle {count} zeigen',
    fr: 'Montrer les {count}',
  },
  seekHint: {
    en: 'Words, or keys such as C3 E3 C3',
    es: 'Palabras, o teclas como C3 E3 C3',
    de: 'Wörter oder Tasten wie C3 E3 C3',
    fr: 'Mots, ou touches comme C3 E3 C3',
  },
  playIt: { en: 'Play it', es: 'Tocarlo', de: 'Vorspielen', fr: 'Écouter' },
  tryIt: { en: 'Try it', es: 'Probar', de: 'Ausprobieren', fr: 'Essayer' },
  putIt: { en: 'Put into Command', es: 'Poner en Orden', de: 'In Befehl setzen', fr: 'Mettre dans Commande' },
  alsoSay: { en: 'Also:', es: 'También:', de: 'Auch:', fr: 'Aussi :' },
  goesTo: { en: 'Goes to {where}', es: 'Va a {where}', de: 'Geht zu {where}', fr: 'Va à {where}' },
  runsThere: {
    en: 'Runs there: {phrase}',
    es: 'Allí hace: {phrase}',
    de: 'Tut dort: {phrase}',
    fr: 'Y lance : {phrase}',
  },
  standsFor: {
    en: 'Means {phrase}',
    es: 'Significa {phrase}',
    de: 'Bedeutet {phrase}',
    fr: 'Veut dire {phrase}',
  },
  undoable: {
    en: '“undo” takes it back.',
    es: '«deshacer» lo revierte.',
    de: '„rückgängig“ nimmt es zurück.',
    fr: '« annule » le défait.',
  },
  'not-undoable': {
    en: 'It cannot be undone.',
    es: 'No se puede deshacer.',
    de: 'Es lässt sich nicht zurücknehmen.',
    fr: 'C’est irréversible.',
  },
  'changes-nothing': {
    en: 'Changes nothing that would need undo.',
    es: 'No cambia nada que haya que deshacer.',
    de: 'Ändert nichts, was man zurücknehmen müsste.',
    fr: 'Ne change rien qu’il faudrait annuler.',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type HelpKey = keyof typeof labels

export const helpLabelIn = labelsIn(labels)
