import { definePart } from './define-part.ts'

type Rows = { rows: string }

/** Sentences about all that is kept, and about deleting it. */
export const privacyTexts = definePart({
  en: {
    'privacy-opened': () =>
      'Here is what Clavier keeps, and what leaves this machine. “read page” reads it aloud.',
    'choices-erase': () => 'Delete all that Clavier keeps?',
    'erase-export': () => 'Export everything first, then ask again',
    'erase-sure': () => 'Delete everything now',
    'erase-asked': ({ rows }: Rows) =>
      `Settings, names, words, recordings and kept answers would be gone for good, here and in Chrome’s sync; this cannot be undone. ${rows}. “escape” leaves everything as it is.`,
    'erase-exported': ({ files, rows }: { files: number } & Rows) =>
      `Files exported, among your downloads: ${files}. Nothing is deleted yet. ${rows}. “escape” leaves everything as it is.`,
    'everything-erased': () => 'Everything that Clavier kept is deleted. This is Clavier as new.',
    'erase-failed': () =>
      'Not everything could be deleted; what is left is kept as before. Say “delete all my data” to try again.',
  },
  es: {
    'privacy-opened': () =>
      'Aquí está lo que Clavier guarda y lo que sale de este equipo. «lee la página» lo lee en voz alta.',
    'choices-erase': () => '¿Borrar todo lo que guarda Clavier?',
    'erase-export': () => 'Exportar todo primero y preguntar otra vez',
    'erase-sure': () => 'Borrar todo ahora',
    'erase-asked': ({ rows }) =>
      `Ajustes, nombres, palabras, grabaciones y respuestas guardadas desaparecerían para siempre, aquí y en la sincronización de Chrome; no se puede deshacer. ${rows}. «escape» lo deja todo como está.`,
    'erase-exported': ({ files, rows }) =>
      `Archivos exportados, entre tus descargas: ${files}. Aún no se borró nada. ${rows}. «escape» lo deja todo como está.`,
    'everything-erased': () => 'Se borró todo lo que Clavier guardaba. Este es Clavier como nuevo.',
    'erase-failed': () =>
      'No se pudo borrar todo; lo que queda sigue guardado. Di «borra mis datos» para intentarlo otra vez.',
  },
  de: {
    'privacy-opened': () =>
      'Hier steht, was Clavier behält und was diesen Rechner verlässt. „seite vorlesen“ liest es vor.',
    'choices-erase': () => 'Alles löschen, was Clavier behält?',
    'erase-export': () => 'Erst alles exportieren, dann noch einmal fragen',
    'erase-sure': () => 'Jetzt alles löschen',
    'erase-asked': ({ rows }) =>
      `Einstellungen, Namen, Wörter, Aufnahmen und behaltene Antworten wären endgültig weg, hier und in Chromes Synchronisierung; das lässt sich nicht zurücknehmen. ${rows}. „escape“ lässt alles, wie es ist.`,
    'erase-exported': ({ files, rows }) =>
      `Exportierte Dateien, bei deinen Downloads: ${files}. Noch ist nichts gelöscht. ${rows}. „escape“ lässt alles, wie es ist.`,
    'everything-erased': () => 'Alles, was Clavier behalten hat, ist gelöscht. Clavier ist wie neu.',
    'erase-failed': () =>
      'Nicht alles ließ sich löschen; was noch da ist, bleibt behalten. „lösche meine daten“ versucht es noch einmal.',
  },
  fr: {
    'privacy-opened': () =>
      'Voici ce que Clavier garde et ce qui quitte cette machine. « lis la page » le lit à voix haute.',
    'choices-erase': () => 'Effacer tout ce que Clavier garde ?',
    'erase-export': () => 'Tout exporter d’abord, puis redemander',
    'erase-sure': () => 'Tout effacer maintenant',
    'erase-asked': ({ rows }) =>
      `Réglages, noms, mots, enregistrements et réponses gardées disparaîtraient pour de bon, ici et dans la synchronisation de Chrome ; c’est irréversible. ${rows}. « échap » laisse tout en l’état.`,
    'erase-exported': ({ files, rows }) =>
      `Fichiers exportés, dans vos téléchargements : ${files}. Rien n’est encore effacé. ${rows}. « échap » laisse tout en l’état.`,
    'everything-erased': () => 'Tout ce que Clavier gardait est effacé. Clavier est comme neuf.',
    'erase-failed': () =>
      'Tout n’a pas pu être effacé ; ce qui reste est toujours gardé. « efface mes données » réessaie.',
  },
})
