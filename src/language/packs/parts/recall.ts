import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Room = { megabytes: number; count: number }
const entries = {
  en: (count: number) => forms.en.counted(count, 'entry', 'entries'),
  es: (count: number) => forms.es.counted(count, 'entrada', 'entradas'),
  de: (count: number) => forms.de.counted(count, 'Eintrag', 'Einträge'),
  fr: (count: number) => forms.fr.counted(count, 'entrée', 'entrées'),
}

/** What could not be read is in no file. */
const unread = {
  en: (count: number) =>
    count === 0
      ? ''
      : `${forms.en.counted(count, 'entry cannot be read by this version, and is', 'entries cannot be read by this version, and are')} not in it.`,
  es: (count: number) =>
    count === 0
      ? ''
      : `Esta versión no puede leer ${entries.es(count)}, que no ${forms.es.form(count, 'está', 'están')} ahí.`,
  de: (count: number) =>
    count === 0
      ? ''
      : `${forms.de.counted(count, 'Eintrag kann diese Version nicht lesen; er fehlt', 'Einträge kann diese Version nicht lesen; sie fehlen')} darin.`,
  fr: (count: number) =>
    count === 0
      ? ''
      : `Cette version ne peut pas lire ${entries.fr(count)}, qui n’y ${forms.fr.form(count, 'est', 'sont')} pas.`,
}
/** What of the question was not read; empty where nothing was left out. */
type Left = { left: string }
const behind = (...sentences: readonly string[]) => sentences.filter(sentence => sentence !== '').join(' ')

/** What is told of answers from what was kept, of its files, and of the room it may take. */
export const recallTexts = definePart({
  en: {
    'kept-exported': ({ count, files, unreadable }: { count: number; files: number; unreadable: number }) =>
      behind(
        `Saved ${entries.en(count)} in ${forms.en.counted(files, 'file', 'files')}.`,
        unread.en(unreadable),
      ),
    'kept-exported-training': ({ count }: { count: number }) =>
      `Saved everything that is kept for training: ${entries.en(count)}.`,
    'kept-exported-training-of': ({ count, words }: { count: number; words: string }) =>
      `Saved for training what fits “${words}”: ${entries.en(count)}.`,
    'kept-file-asked': () =>
      'Choose a file of what was kept. You see what is in it before any of it is kept.',
    'kept-file-read': ({ count, fresh, refused }: { count: number; fresh: number; refused: number }) =>
      `The file has ${entries.en(count)}, ${fresh} of them new${refused === 0 ? '' : `, and ${refused} that cannot be kept`}. Nothing is kept yet: say “keep import”, “replace what is kept” or “discard import”.`,
    'kept-merged': ({ count }: { count: number }) => `Kept ${entries.en(count)} from the file.`,
    'kept-replaced': ({ count, gone }: { count: number; gone: number }) =>
      `Kept is now what was in the file: ${entries.en(count)}, in place of ${gone}. “undo” brings those back.`,
    'recall-summary': ({ tag }: { tag: string }) => `What is kept about ${tag}`,
    'recall-progress': ({ tag, done, of }: { tag: string; done: number; of: number }) =>
      `Reads what is kept about ${tag}: ${done} of ${of} parts.`,
    'recall-left': ({ missing, beyond, most }: { missing: string; beyond: string; most: number }) =>
      behind(
        missing === '' ? '' : `Nothing was found about ${missing}.`,
        beyond === '' ? '' : `Not read, for ${most} are read at a time: ${beyond}.`,
      ),
    recalled: ({ by, count, cited, left }: { by: string; count: number; cited: number } & Left) =>
      behind(
        cited === 0
          ? `${by} answered from ${entries.en(count)}, and cites none.`
          : `${by} answered from ${entries.en(count)}; it cites ${cited}. “show 1” opens the first.`,
        left,
      ),
    'recalled-by-retrieval': ({ count, left }: { count: number } & Left) =>
      behind(left, `No model answers now. This is what fits best of what is kept, ${entries.en(count)}:`),
    'kept-limit-set': ({ megabytes, count }: Room) =>
      count === 0
        ? `At most ${megabytes} megabytes are kept.`
        : `At most ${megabytes} megabytes are kept. The oldest ${entries.en(count)} had to go; “undo” brings back what went.`,
    'kept-limit-asks': ({ megabytes, count, rows }: Room & { rows: string }) =>
      `Nothing is changed yet. With ${megabytes} megabytes the oldest ${entries.en(count)} would go. ${rows}`,
    'choices-limit': ({ megabytes }: { megabytes: number }) => `Keep at most ${megabytes} megabytes`,
    'limit-let-go': ({ count }: { count: number }) => `let the oldest ${entries.en(count)} go`,
  },
  es: {
    'kept-exported': ({ count, files, unreadable }) =>
      behind(
        files === 1
          ? `Guardado en un archivo: ${entries.es(count)}.`
          : `Guardado en ${forms.es.counted(files, 'archivo', 'archivos')}: ${entries.es(count)}.`,
        unread.es(unreadable),
      ),
    'kept-exported-training': ({ count }) => `Todo lo guardado, listo para entrenar: ${entries.es(count)}.`,
    'kept-exported-training-of': ({ count, words }) =>
      `Lo que encaja con «${words}», listo para entrenar: ${entries.es(count)}.`,
    'kept-file-asked': () => 'Elige un archivo de lo guardado. Verás qué hay antes de guardar nada.',
    'kept-file-read': ({ count, fresh, refused }) =>
      `El archivo tiene ${entries.es(count)}; nuevas: ${fresh}${refused === 0 ? '' : `; no se pueden guardar: ${refused}`}. Aún no se ha guardado nada: di «conserva la importación», «reemplaza lo guardado» o «descarta la importación».`,
    'kept-merged': ({ count }) => `Guardado del archivo: ${entries.es(count)}.`,
    'kept-replaced': ({ count, gone }) =>
      `Lo guardado es ahora lo del archivo: ${entries.es(count)}, en lugar de ${gone}. «deshacer» las recupera.`,
    'recall-summary': ({ tag }) => `Lo guardado sobre ${tag}`,
    'recall-progress': ({ tag, done, of }) => `Lee lo guardado sobre ${tag}: ${done} de ${of} partes.`,
    'recall-left': ({ missing, beyond, most }) =>
      behind(
        missing === '' ? '' : `No se ha encontrado nada sobre ${missing}.`,
        beyond === '' ? '' : `Sin leer, porque se leen ${most} a la vez: ${beyond}.`,
      ),
    recalled: ({ by, count, cited, left }) =>
      behind(
        cited === 0
          ? `${by} ha respondido con ${entries.es(count)}, sin citar ninguna.`
          : `${by} ha respondido con ${entries.es(count)}; cita ${cited}. «muestra 1» abre la primera.`,
        left,
      ),
    'recalled-by-retrieval': ({ count, left }) =>
      behind(
        left,
        `Ahora no responde ningún modelo. Esto es lo que mejor encaja de lo guardado, ${entries.es(count)}:`,
      ),
    'kept-limit-set': ({ megabytes, count }) =>
      count === 0
        ? `Se guardan como mucho ${megabytes} megabytes.`
        : `Se guardan como mucho ${megabytes} megabytes. Se ha quitado lo más antiguo, ${entries.es(count)}; «deshacer» lo recupera.`,
    'kept-limit-asks': ({ megabytes, count, rows }) =>
      `Aún no ha cambiado nada. Con ${megabytes} megabytes se quitaría lo más antiguo, ${entries.es(count)}. ${rows}`,
    'choices-limit': ({ megabytes }) => `Guardar como mucho ${megabytes} megabytes`,
    'limit-let-go': ({ count }) => `quitar lo más antiguo, ${entries.es(count)}`,
  },
  de: {
    'kept-exported': ({ count, files, unreadable }) =>
      behind(
        files === 1
          ? `Als Datei gespeichert: ${entries.de(count)}.`
          : `In ${forms.de.counted(files, 'Datei', 'Dateien')} gespeichert: ${entries.de(count)}.`,
        unread.de(unreadable),
      ),
    'kept-exported-training': ({ count }) =>
      `Alles Behaltene fürs Training gespeichert: ${entries.de(count)}.`,
    'kept-exported-training-of': ({ count, words }) =>
      `Fürs Training gespeichert, was zu „${words}“ passt: ${entries.de(count)}.`,
    'kept-file-asked': () =>
      'Wähle eine Datei mit Behaltenem. Du siehst, was darin ist, ehe etwas davon behalten wird.',
    'kept-file-read': ({ count, fresh, refused }) =>
      `In der Datei: ${entries.de(count)}, davon neu: ${fresh}${refused === 0 ? '' : `; nicht zu behalten: ${refused}`}. Noch ist nichts behalten: Sag „Import behalten“, „ersetze das Behaltene“ oder „Import verwerfen“.`,
    'kept-merged': ({ count }) => `Aus der Datei behalten: ${entries.de(count)}.`,
    'kept-replaced': ({ count, gone }) =>
      `Behalten ist jetzt, was in der Datei war: ${entries.de(count)}, anstelle von ${gone}. „rückgängig“ holt die zurück.`,
    'recall-summary': ({ tag }) => `Behaltenes über ${tag}`,
    'recall-progress': ({ tag, done, of }) => `Liest das Behaltene über ${tag}: ${done} von ${of} Teilen.`,
    'recall-left': ({ missing, beyond, most }) =>
      behind(
        missing === '' ? '' : `Über ${missing} wurde nichts gefunden.`,
        beyond === '' ? '' : `Nicht gelesen, denn ${most} werden auf einmal gelesen: ${beyond}.`,
      ),
    recalled: ({ by, count, cited, left }) =>
      behind(
        cited === 0
          ? `${by} hat geantwortet. Gelesen: ${entries.de(count)}; genannt wird keiner.`
          : `${by} hat geantwortet. Gelesen: ${entries.de(count)}; genannt: ${cited}. „zeig 1“ öffnet den ersten.`,
        left,
      ),
    'recalled-by-retrieval': ({ count, left }) =>
      behind(
        left,
        `Gerade antwortet kein Modell. Das passt am besten von dem, was behalten ist, ${entries.de(count)}:`,
      ),
    'kept-limit-set': ({ megabytes, count }) =>
      count === 0
        ? `Höchstens ${megabytes} Megabyte werden behalten.`
        : `Höchstens ${megabytes} Megabyte werden behalten. Das Älteste musste gehen, ${entries.de(count)}; „rückgängig“ holt es zurück.`,
    'kept-limit-asks': ({ megabytes, count, rows }) =>
      `Noch ist nichts geändert. Mit ${megabytes} Megabyte würde das Älteste gehen, ${entries.de(count)}. ${rows}`,
    'choices-limit': ({ megabytes }) => `Höchstens ${megabytes} Megabyte behalten`,
    'limit-let-go': ({ count }) => `das Älteste gehen lassen, ${entries.de(count)}`,
  },
  fr: {
    'kept-exported': ({ count, files, unreadable }) =>
      behind(
        files === 1
          ? `Enregistré en fichier : ${entries.fr(count)}.`
          : `Enregistré en ${forms.fr.counted(files, 'fichier', 'fichiers')} : ${entries.fr(count)}.`,
        unread.fr(unreadable),
      ),
    'kept-exported-training': ({ count }) =>
      `Tout ce qui est gardé, enregistré pour l’entraînement : ${entries.fr(count)}.`,
    'kept-exported-training-of': ({ count, words }) =>
      `Ce qui va avec « ${words} », enregistré pour l’entraînement : ${entries.fr(count)}.`,
    'kept-file-asked': () =>
      'Choisissez un fichier de ce qui est gardé. Vous voyez son contenu avant que rien n’en soit gardé.',
    'kept-file-read': ({ count, fresh, refused }) =>
      `Le fichier a ${entries.fr(count)}, nouvelles : ${fresh}${refused === 0 ? '' : ` ; impossibles à garder : ${refused}`}. Rien n’est encore gardé : dites « garde l’importation », « remplace ce qui est gardé » ou « abandonne l’importation ».`,
    'kept-merged': ({ count }) => `Gardé du fichier : ${entries.fr(count)}.`,
    'kept-replaced': ({ count, gone }) =>
      `Ce qui est gardé est maintenant le fichier : ${entries.fr(count)}, à la place de ${gone}. « annuler » les ramène.`,
    'recall-summary': ({ tag }) => `Ce qui est gardé sur ${tag}`,
    'recall-progress': ({ tag, done, of }) =>
      `Lit ce qui est gardé sur ${tag} : ${forms.fr.counted(done, 'partie', 'parties')} sur ${of}.`,
    'recall-left': ({ missing, beyond, most }) =>
      behind(
        missing === '' ? '' : `Rien n’a été trouvé sur ${missing}.`,
        beyond === '' ? '' : `Non lu, car on en lit ${most} à la fois : ${beyond}.`,
      ),
    recalled: ({ by, count, cited, left }) =>
      behind(
        cited === 0
          ? `${by} a répondu avec ${entries.fr(count)}, sans en citer.`
          : `${by} a répondu avec ${entries.fr(count)} ; il en cite ${cited}. « montre 1 » ouvre la première.`,
        left,
      ),
    'recalled-by-retrieval': ({ count, left }) =>
      behind(
        left,
        `Aucun modèle ne répond maintenant. Voici ce qui convient le mieux de ce qui est gardé, ${entries.fr(count)} :`,
      ),
    'kept-limit-set': ({ megabytes, count }) =>
      count === 0
        ? `Au plus ${megabytes} mégaoctets sont gardés.`
        : `Au plus ${megabytes} mégaoctets sont gardés. Le plus ancien est parti, ${entries.fr(count)} ; « annuler » le ramène.`,
    'kept-limit-asks': ({ megabytes, count, rows }) =>
      `Rien n’est encore changé. Avec ${megabytes} mégaoctets le plus ancien partirait, ${entries.fr(count)}. ${rows}`,
    'choices-limit': ({ megabytes }) => `Garder au plus ${megabytes} mégaoctets`,
    'limit-let-go': ({ count }) => `laisser partir le plus ancien, ${entries.fr(count)}`,
  },
})
