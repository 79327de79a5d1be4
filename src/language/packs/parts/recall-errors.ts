import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when a question to what was kept, or a file of it, is refused. */
export const recallErrors = definePart({
  en: {
    'kept-file-large': (_: ErrorDetail) =>
      'The file is larger than 100 megabytes and is not read. Import what is kept in several smaller files.',
    'kept-file-unknown': (_: ErrorDetail) =>
      'The file cannot be read as one of what is kept. Choose a JSON file that “export kept” has saved.',
    'kept-file-later': (_: ErrorDetail) =>
      'The file was saved by a later version of Clavier. Update Clavier, then import it again.',
    'kept-file-nothing-new': (_: ErrorDetail) =>
      'All that is in the file is kept already. Say “discard import”, or “replace what is kept”.',
    'kept-file-no-room': (d: ErrorDetail) =>
      `There is no room for it: it needs ${d.megabytes} megabytes. Say “keep at most ${d.megabytes} megabytes”, then “keep import” again.`,
    'no-kept-file': (_: ErrorDetail) => 'No file of what is kept was read. Say “import kept” and choose one.',
    'recall-no-question': (_: ErrorDetail) =>
      'A question is missing. Say for instance “recall midi and ai: which is faster?”, with a colon before the question.',
  },
  es: {
    'kept-file-large': _ =>
      'El archivo pasa de 100 megabytes y no se lee. Importa lo guardado en varios archivos menores.',
    'kept-file-unknown': _ =>
      'El archivo no se puede leer como uno de lo guardado. Elige un JSON hecho con «exporta lo guardado».',
    'kept-file-later': _ =>
      'El archivo es de una versión posterior de Clavier. Actualiza Clavier e impórtalo otra vez.',
    'kept-file-nothing-new': _ =>
      'Todo lo del archivo ya está guardado. Di «descarta la importación», o «reemplaza lo guardado».',
    'kept-file-no-room': d =>
      `No hay sitio: hacen falta ${d.megabytes} megabytes. Di «guarda como mucho ${d.megabytes} megabytes» y luego «conserva la importación».`,
    'no-kept-file': _ =>
      'No se ha leído ningún archivo de lo guardado. Di «importa lo guardado» y elige uno.',
    'recall-no-question': _ =>
      'Falta una pregunta. Di por ejemplo «recuerda midi e ia: ¿cuál es más rápido?», con dos puntos antes de la pregunta.',
  },
  de: {
    'kept-file-large': _ =>
      'Die Datei ist größer als 100 Megabyte und wird nicht gelesen. Importiere Behaltenes in mehreren kleineren Dateien.',
    'kept-file-unknown': _ =>
      'Die Datei lässt sich nicht als eine mit Behaltenem lesen. Wähle eine JSON-Datei, die „Behaltenes exportieren“ gespeichert hat.',
    'kept-file-later': _ =>
      'Die Datei stammt von einer späteren Version von Clavier. Aktualisiere Clavier, dann importiere sie noch einmal.',
    'kept-file-nothing-new': _ =>
      'Alles aus der Datei ist schon behalten. Sag „Import verwerfen“, oder „ersetze das Behaltene“.',
    'kept-file-no-room': d =>
      `Dafür ist kein Platz: Es braucht ${d.megabytes} Megabyte. Sag „behalte höchstens ${d.megabytes} Megabyte“, dann „Import behalten“.`,
    'no-kept-file': _ =>
      'Es wurde keine Datei mit Behaltenem gelesen. Sag „Behaltenes importieren“ und wähle eine.',
    'recall-no-question': _ =>
      'Es fehlt eine Frage. Sag etwa „erinnere mich an midi und ki: was ist schneller?“, mit einem Doppelpunkt vor der Frage.',
  },
  fr: {
    'kept-file-large': _ =>
      'Le fichier dépasse 100 mégaoctets et n’est pas lu. Importez ce qui est gardé en plusieurs fichiers plus petits.',
    'kept-file-unknown': _ =>
      'Le fichier ne se lit pas comme un fichier de ce qui est gardé. Choisissez un JSON de « exporte ce qui est gardé ».',
    'kept-file-later': _ =>
      'Le fichier vient d’une version plus récente de Clavier. Mettez Clavier à jour, puis importez-le de nouveau.',
    'kept-file-nothing-new': _ =>
      'Tout ce qui est dans le fichier est déjà gardé. Dites « abandonne l’importation », ou « remplace ce qui est gardé ».',
    'kept-file-no-room': d =>
      `Il n’y a pas de place : il faut ${d.megabytes} mégaoctets. Dites « garde au plus ${d.megabytes} mégaoctets », puis « garde l’importation ».`,
    'no-kept-file': _ =>
      'Aucun fichier de ce qui est gardé n’a été lu. Dites « importe ce qui est gardé » et choisissez-en un.',
    'recall-no-question': _ =>
      'Il manque une question. Dites par exemple « rappelle midi et ia : lequel est plus rapide ? », avec deux-points avant la question.',
  },
})
