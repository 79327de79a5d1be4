import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong with a file or a code of a sequence, and what to do. */
export const sequenceFilesErrors = definePart({
  en: {
    'sequence-file-unknown': () =>
      'This is neither a MIDI file nor a Clavier code. Choose a file that ends in .mid, or one with a code in it.',
    'sequence-file-cut': () =>
      'A part of this sequence is missing. Fetch or export it again where it came from.',
    'sequence-file-damaged': () => 'This file is damaged. Fetch or export it again where it came from.',
    'sequence-file-changed': () =>
      'This sequence was changed on its way, so it is not what was recorded. Fetch or export it again.',
    'sequence-file-order': () =>
      'The steps in this file were put into another order. Take the file as Clavier wrote it.',
    'sequence-file-later': () => 'This is of a newer Clavier. Update Clavier, then import it again.',
    'sequence-file-long': () =>
      'This holds more than one sequence can hold: at most 100,000 events and seven days.',
    'sequence-file-large': () =>
      'This file is too large: 64 MB at most. Split the sequence and export the parts.',
    'sequence-file-empty': () => 'There are no notes and no words in this file. Choose another.',
    'sequence-file-command': (d: ErrorDetail) =>
      `This has a step that Clavier does not know or never repeats: “${d.command}”. Nothing of it was taken.`,
    'sequence-file-address': (d: ErrorDetail) =>
      `This leads to something that is no page of the web: “${d.address}”. Nothing of it was taken.`,
    'files-too-many': (d: ErrorDetail) => `No more than ${d.most} files at once. Choose fewer.`,
    'nothing-to-import': () => 'Nothing waits to be kept. Say “import” and choose a file.',
  },
  es: {
    'sequence-file-unknown': () =>
      'No es un archivo MIDI ni un código de Clavier. Elige un archivo .mid o uno que contenga un código.',
    'sequence-file-cut': () => 'Falta una parte de esta secuencia. Consíguela o expórtala de nuevo.',
    'sequence-file-damaged': () => 'Este archivo está dañado. Consíguelo o expórtalo de nuevo.',
    'sequence-file-changed': () =>
      'Esta secuencia fue cambiada por el camino y ya no es lo grabado. Consíguela o expórtala de nuevo.',
    'sequence-file-order': () =>
      'Los pasos de este archivo están en otro orden. Usa el archivo tal como lo escribió Clavier.',
    'sequence-file-later': () => 'Es de un Clavier más nuevo. Actualiza Clavier y vuelve a importarla.',
    'sequence-file-long': () => 'Contiene más de lo que cabe en una secuencia: 100 000 sucesos y siete días.',
    'sequence-file-large': () =>
      'Este archivo es demasiado grande: como mucho 64 MB. Divide la secuencia y exporta las partes.',
    'sequence-file-empty': () => 'En este archivo no hay notas ni palabras. Elige otro.',
    'sequence-file-command': d =>
      `Tiene un paso que Clavier no conoce o nunca repite: «${d.command}». No se tomó nada.`,
    'sequence-file-address': d => `Lleva a algo que no es una página web: «${d.address}». No se tomó nada.`,
    'files-too-many': d => `Como mucho ${d.most} archivos a la vez. Elige menos.`,
    'nothing-to-import': () => 'Nada espera. Di «importa» y elige un archivo.',
  },
  de: {
    'sequence-file-unknown': () =>
      'Das ist weder eine MIDI-Datei noch ein Code von Clavier. Wähle eine Datei, die auf .mid endet, oder eine mit einem Code.',
    'sequence-file-cut': () => 'Von dieser Sequenz fehlt ein Teil. Hole oder exportiere sie noch einmal.',
    'sequence-file-damaged': () => 'Diese Datei ist beschädigt. Hole oder exportiere sie noch einmal.',
    'sequence-file-changed': () =>
      'Diese Sequenz wurde unterwegs verändert und ist nicht mehr, was aufgenommen wurde. Hole oder exportiere sie neu.',
    'sequence-file-order': () =>
      'Die Schritte dieser Datei stehen in anderer Reihenfolge. Nimm die Datei, wie Clavier sie geschrieben hat.',
    'sequence-file-later': () =>
      'Das ist von einem neueren Clavier. Aktualisiere Clavier und importiere noch einmal.',
    'sequence-file-long': () =>
      'Das ist mehr, als eine Sequenz fasst: höchstens 100.000 Ereignisse und sieben Tage.',
    'sequence-file-large': () =>
      'Diese Datei ist zu groß: höchstens 64 MB. Teile die Sequenz und exportiere die Teile.',
    'sequence-file-empty': () => 'In dieser Datei sind keine Noten und keine Worte. Wähle eine andere.',
    'sequence-file-command': d =>
      `Darin ist ein Schritt, den Clavier nicht kennt oder nie wiederholt: „${d.command}“. Nichts wurde übernommen.`,
    'sequence-file-address': d =>
      `Das führt zu etwas, das keine Webseite ist: „${d.address}“. Nichts wurde übernommen.`,
    'files-too-many': d => `Höchstens ${d.most} Dateien auf einmal. Wähle weniger.`,
    'nothing-to-import': () => 'Nichts wartet. Sag „importieren“ und wähle eine Datei.',
  },
  fr: {
    'sequence-file-unknown': () =>
      'Ce n’est ni un fichier MIDI ni un code de Clavier. Choisissez un fichier .mid ou un fichier qui contient un code.',
    'sequence-file-cut': () =>
      'Il manque une partie de cette séquence. Récupérez-la ou exportez-la à nouveau.',
    'sequence-file-damaged': () => 'Ce fichier est abîmé. Récupérez-le ou exportez-le à nouveau.',
    'sequence-file-changed': () =>
      'Cette séquence a été modifiée en route : ce n’est plus ce qui a été enregistré. Exportez-la à nouveau.',
    'sequence-file-order': () =>
      'Les étapes de ce fichier sont dans un autre ordre. Prenez le fichier tel que Clavier l’a écrit.',
    'sequence-file-later': () =>
      'Ceci vient d’un Clavier plus récent. Mettez Clavier à jour, puis importez à nouveau.',
    'sequence-file-long': () =>
      'C’est plus que ne peut contenir une séquence : 100 000 événements et sept jours au plus.',
    'sequence-file-large': () =>
      'Ce fichier est trop grand : 64 Mo au plus. Divisez la séquence et exportez les parties.',
    'sequence-file-empty': () => 'Il n’y a ni notes ni paroles dans ce fichier. Choisissez-en un autre.',
    'sequence-file-command': d =>
      `Une étape est inconnue de Clavier ou ne se rejoue jamais : « ${d.command} ». Rien n’a été pris.`,
    'sequence-file-address': d =>
      `Ceci mène à autre chose qu’une page du web : « ${d.address} ». Rien n’a été pris.`,
    'files-too-many': d => `Pas plus de ${d.most} fichiers à la fois. Choisissez-en moins.`,
    'nothing-to-import': () => 'Rien n’attend. Dites « importe » et choisissez un fichier.',
  },
})
