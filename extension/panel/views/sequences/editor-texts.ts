import type { PerLanguage } from '../../../../src/language/language.ts'
import { type LabelOf, labelsIn } from '../../panel-texts.ts'

/** Labels of the editor of sequences; they are loaded with it. */
const labels = {
  editing: {
    en: 'Edit “{name}”',
    es: 'Editar «{name}»',
    de: '„{name}“ bearbeiten',
    fr: 'Modifier « {name} »',
  },
  undo: { en: 'Undo', es: 'Deshacer', de: 'Rückgängig', fr: 'Annuler' },
  play: { en: 'Play', es: 'Reproducir', de: 'Abspielen', fr: 'Jouer' },
  close: { en: 'Close', es: 'Cerrar', de: 'Schließen', fr: 'Fermer' },
  events: { en: 'Events', es: 'Sucesos', de: 'Ereignisse', fr: 'Événements' },
  eventsHelp: {
    en: 'Arrow keys go from event to event, Space selects, Shift with arrows selects more, Delete deletes, plus and minus zoom.',
    es: 'Flechas: de suceso en suceso. Espacio: seleccionar. Mayús y flechas: ampliar la selección. Supr: borrar. Más y menos: ampliación.',
    de: 'Pfeiltasten gehen von Ereignis zu Ereignis, Leertaste wählt, Umschalt mit Pfeilen wählt mehr, Entf löscht, Plus und Minus vergrößern.',
    fr: 'Flèches : d’un événement à l’autre. Espace : sélectionner. Maj et flèches : étendre. Suppr : supprimer. Plus et moins : zoom.',
  },
  noEvents: { en: 'Nothing is in it.', es: 'Está vacía.', de: 'Es ist nichts darin.', fr: 'Elle est vide.' },
  earlierEvents: {
    en: 'Earlier events',
    es: 'Sucesos anteriores',
    de: 'Frühere Ereignisse',
    fr: 'Événements précédents',
  },
  laterEvents: {
    en: 'Later events',
    es: 'Sucesos siguientes',
    de: 'Spätere Ereignisse',
    fr: 'Événements suivants',
  },
  picked: {
    en: 'Selected: {count}',
    es: 'Seleccionados: {count}',
    de: 'Ausgewählt: {count}',
    fr: 'Sélectionnés : {count}',
  },
  pickedNone: {
    en: 'Nothing selected',
    es: 'Nada seleccionado',
    de: 'Nichts ausgewählt',
    fr: 'Rien de sélectionné',
  },
  pickAll: { en: 'Select all', es: 'Seleccionar todo', de: 'Alles auswählen', fr: 'Tout sélectionner' },
  pickNone: {
    en: 'Select none',
    es: 'No seleccionar nada',
    de: 'Nichts auswählen',
    fr: 'Ne rien sélectionner',
  },
  delete: { en: 'Delete', es: 'Borrar', de: 'Löschen', fr: 'Supprimer' },
  earlier: { en: 'Earlier', es: 'Antes', de: 'Früher', fr: 'Plus tôt' },
  later: { en: 'Later', es: 'Después', de: 'Später', fr: 'Plus tard' },
  higher: { en: 'Note higher', es: 'Nota más aguda', de: 'Note höher', fr: 'Note plus aiguë' },
  lower: { en: 'Note lower', es: 'Nota más grave', de: 'Note tiefer', fr: 'Note plus grave' },
  bySeconds: { en: 'by seconds', es: 'en segundos', de: 'um Sekunden', fr: 'en secondes' },
  cut: {
    en: 'Cut this part',
    es: 'Cortar esta parte',
    de: 'Teil herausschneiden',
    fr: 'Couper cette partie',
  },
  trimBefore: {
    en: 'Drop what is before',
    es: 'Quitar lo anterior',
    de: 'Davor wegschneiden',
    fr: 'Retirer ce qui précède',
  },
  trimAfter: {
    en: 'Drop what is after',
    es: 'Quitar lo posterior',
    de: 'Danach wegschneiden',
    fr: 'Retirer ce qui suit',
  },
  atHand: { en: 'Event at hand', es: 'Suceso actual', de: 'Dieses Ereignis', fr: 'Événement courant' },
  at: {
    en: '{number} of {count}, at {time}, {tab}',
    es: '{number} de {count}, en {time}, {tab}',
    de: '{number} von {count}, bei {time}, {tab}',
    fr: '{number} sur {count}, à {time}, {tab}',
  },
  wait: {
    en: 'Wait before it, seconds',
    es: 'Espera antes, segundos',
    de: 'Wartezeit davor, Sekunden',
    fr: 'Attente avant, secondes',
  },
  set: { en: 'Set', es: 'Fijar', de: 'Setzen', fr: 'Régler' },
  words: { en: 'Its words', es: 'Sus palabras', de: 'Seine Worte', fr: 'Ses mots' },
  change: { en: 'Change', es: 'Cambiar', de: 'Ändern', fr: 'Changer' },
  parameter: {
    en: 'Asked for when played, as',
    es: 'Se pide al reproducir, como',
    de: 'Beim Abspielen erfragt, als',
    fr: 'Demandé à la lecture, comme',
  },
  make: { en: 'Ask for it', es: 'Pedirlo', de: 'Erfragen', fr: 'Le demander' },
  drop: { en: 'Do not ask', es: 'No pedirlo', de: 'Nicht erfragen', fr: 'Ne pas le demander' },
  insert: { en: 'Put before it', es: 'Poner antes', de: 'Davor setzen', fr: 'Mettre avant' },
  pauseSeconds: { en: 'Pause, seconds', es: 'Pausa, segundos', de: 'Pause, Sekunden', fr: 'Pause, secondes' },
  insertPause: { en: 'Insert pause', es: 'Insertar pausa', de: 'Pause einfügen', fr: 'Insérer une pause' },
  markName: { en: 'Name of the mark', es: 'Nombre de la marca', de: 'Name der Marke', fr: 'Nom du repère' },
  insertMark: { en: 'Insert mark', es: 'Insertar marca', de: 'Marke einfügen', fr: 'Insérer un repère' },
  otherSequence: { en: 'Another sequence', es: 'Otra secuencia', de: 'Andere Sequenz', fr: 'Autre séquence' },
  insertSequence: { en: 'Insert it', es: 'Insertarla', de: 'Einfügen', fr: 'L’insérer' },
  name: {
    en: 'Name of the sequence',
    es: 'Nombre de la secuencia',
    de: 'Name der Sequenz',
    fr: 'Nom de la séquence',
  },
  rename: { en: 'Rename', es: 'Renombrar', de: 'Umbenennen', fr: 'Renommer' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type EditorKey = keyof typeof labels
export type EditorLabelOf = LabelOf<EditorKey>

export const editorLabelIn = labelsIn(labels)
