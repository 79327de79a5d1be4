import type { Language, PerLanguage } from '../../../src/language/language.ts'
import { filledLabel, type LabelOf } from '../panel-texts.ts'

/** Labels of what is kept; loaded with it. */
const labels = {
  kept: { en: 'Kept', es: 'Guardado', de: 'Behalten', fr: 'Gardé' },
  keptSearch: {
    en: 'Search what is kept',
    es: 'Buscar en lo guardado',
    de: 'Behaltenes durchsuchen',
    fr: 'Chercher dans ce qui est gardé',
  },
  keptSearchHint: {
    en: 'Tags and words, with and, or, not; “midi and ai: which is faster?” answers from what is kept.',
    es: 'Etiquetas y palabras, con y, o, no; «midi y ia: ¿cuál es más rápido?» responde con lo guardado.',
    de: 'Schlagworte und Worte, mit und, oder, nicht; „midi und ki: was ist schneller?“ antwortet aus dem Behaltenen.',
    fr: 'Étiquettes et mots, avec et, ou, pas ; « midi et ia : lequel est plus rapide ? » répond avec ce qui est gardé.',
  },
  recall: { en: 'Recall', es: 'Recordar', de: 'Erinnern', fr: 'Rappeler' },
  recallAll: { en: 'Show all', es: 'Mostrar todo', de: 'Alles zeigen', fr: 'Tout montrer' },
  more: { en: 'Show more', es: 'Mostrar más', de: 'Mehr zeigen', fr: 'Montrer plus' },
  shown: {
    en: 'Shown: {shown} of {found}',
    es: 'Se muestran: {shown} de {found}',
    de: 'Gezeigt: {shown} von {found}',
    fr: 'Montré : {shown} sur {found}',
  },
  shownFor: {
    en: 'Shown for “{sought}”: {shown} of {found}',
    es: 'Se muestran para «{sought}»: {shown} de {found}',
    de: 'Gezeigt für „{sought}“: {shown} von {found}',
    fr: 'Montré pour « {sought} » : {shown} sur {found}',
  },
  size: {
    en: 'Entries: {count}. They take {size} of {most}.',
    es: 'Entradas: {count}. Ocupan {size} de {most}.',
    de: 'Einträge: {count}. Sie belegen {size} von {most}.',
    fr: 'Entrées : {count}. Elles prennent {size} sur {most}.',
  },
  none: {
    en: 'Nothing is kept. Ask something, then say “save answer”; or import a file.',
    es: 'No hay nada guardado. Pregunta algo y di «guarda la respuesta»; o importa un archivo.',
    de: 'Nichts ist behalten. Frag etwas, dann sag „Antwort speichern“; oder importiere eine Datei.',
    fr: 'Rien n’est gardé. Demandez quelque chose, puis dites « garde la réponse » ; ou importez un fichier.',
  },
  noneShown: {
    en: 'None of them is shown. “Show all” brings them back.',
    es: 'No se muestra ninguna. «Mostrar todo» las recupera.',
    de: 'Keiner davon wird gezeigt. „Alles zeigen“ holt sie zurück.',
    fr: 'Aucune n’est montrée. « Tout montrer » les ramène.',
  },
  entry: { en: 'Entry {number}', es: 'Entrada {number}', de: 'Eintrag {number}', fr: 'Entrée {number}' },
  'kind-answer': { en: 'answer', es: 'respuesta', de: 'Antwort', fr: 'réponse' },
  'kind-note': { en: 'note', es: 'nota', de: 'Notiz', fr: 'note' },
  'kind-comment': { en: 'comment', es: 'comentario', de: 'Kommentar', fr: 'commentaire' },
  'kind-video': { en: 'from a film', es: 'de un vídeo', de: 'aus einem Film', fr: 'd’un film' },
  by: { en: 'by {author}', es: 'de {author}', de: 'von {author}', fr: 'de {author}' },
  pinned: { en: 'pinned', es: 'fijada', de: 'angeheftet', fr: 'épinglée' },
  whole: { en: 'Show whole', es: 'Mostrar entera', de: 'Ganz zeigen', fr: 'Montrer en entier' },
  source: { en: 'Open source', es: 'Abrir la fuente', de: 'Quelle öffnen', fr: 'Ouvrir la source' },
  sourceAt: {
    en: 'Open source at {time}',
    es: 'Abrir la fuente en {time}',
    de: 'Quelle bei {time} öffnen',
    fr: 'Ouvrir la source à {time}',
  },
  copy: { en: 'Copy', es: 'Copiar', de: 'Kopieren', fr: 'Copier' },
  pin: { en: 'Pin', es: 'Fijar', de: 'Anheften', fr: 'Épingler' },
  unpin: { en: 'Unpin', es: 'Soltar', de: 'Lösen', fr: 'Détacher' },
  forget: { en: 'Forget', es: 'Olvidar', de: 'Vergessen', fr: 'Oublier' },
  tags: { en: 'Tags', es: 'Etiquetas', de: 'Schlagworte', fr: 'Étiquettes' },
  tagAdd: { en: 'Add a tag', es: 'Añadir una etiqueta', de: 'Schlagwort geben', fr: 'Ajouter une étiquette' },
  tagGive: { en: 'Tag', es: 'Etiquetar', de: 'Geben', fr: 'Étiqueter' },
  tagRecall: {
    en: 'Recall {tag}',
    es: 'Recordar {tag}',
    de: 'An {tag} erinnern',
    fr: 'Rappeler {tag}',
  },
  tagRemove: {
    en: 'Remove the tag {tag}',
    es: 'Quitar la etiqueta {tag}',
    de: 'Schlagwort {tag} entfernen',
    fr: 'Retirer l’étiquette {tag}',
  },
  related: {
    en: 'Tags that come with it',
    es: 'Etiquetas que van con ella',
    de: 'Schlagworte, die damit vorkommen',
    fr: 'Étiquettes qui vont avec',
  },
  together: {
    en: '{percent} per cent together',
    es: '{percent} por ciento juntas',
    de: 'zu {percent} Prozent zusammen',
    fr: 'à {percent} pour cent ensemble',
  },
  allTags: { en: 'All tags', es: 'Todas las etiquetas', de: 'Alle Schlagworte', fr: 'Toutes les étiquettes' },
  tagCount: {
    en: 'entries: {count}, weight {weight}',
    es: 'entradas: {count}, peso {weight}',
    de: 'Einträge: {count}, Gewicht {weight}',
    fr: 'entrées : {count}, poids {weight}',
  },
  score: { en: 'Why it was found', es: 'Por qué se encontró', de: 'Warum gefunden', fr: 'Pourquoi trouvée' },
  scoreWords: { en: 'words', es: 'palabras', de: 'Worte', fr: 'mots' },
  scoreTags: { en: 'tags', es: 'etiquetas', de: 'Schlagworte', fr: 'étiquettes' },
  scoreMeaning: { en: 'meaning', es: 'sentido', de: 'Sinn', fr: 'sens' },
  scoreAll: { en: 'together', es: 'en total', de: 'zusammen', fr: 'ensemble' },
  weighting: {
    en: 'Inverse weighting',
    es: 'Peso inverso',
    de: 'Umgekehrte Gewichtung',
    fr: 'Pondération inverse',
  },
  weightingHint: {
    en: 'Left, all tags count alike; right, tags that many entries have count little.',
    es: 'A la izquierda, todas las etiquetas cuentan igual; a la derecha, las de muchas entradas cuentan poco.',
    de: 'Links zählen alle Schlagworte gleich, rechts zählen solche wenig, die viele Einträge haben.',
    fr: 'À gauche, toutes les étiquettes comptent autant ; à droite, celles de beaucoup d’entrées comptent peu.',
  },
  weightingNow: {
    en: '{percent} per cent',
    es: '{percent} por ciento',
    de: '{percent} Prozent',
    fr: '{percent} pour cent',
  },
  room: {
    en: 'Keep at most, in megabytes',
    es: 'Guardar como mucho, en megabytes',
    de: 'Höchstens behalten, in Megabyte',
    fr: 'Garder au plus, en mégaoctets',
  },
  roomHint: {
    en: '1 to 2000. Where there is no room the oldest that are not pinned go, and you are told.',
    es: 'De 1 a 2000. Sin sitio, se van las más antiguas sin fijar, y se te avisa.',
    de: '1 bis 2000. Wo kein Platz ist, gehen die ältesten, die nicht angeheftet sind, und es wird dir gesagt.',
    fr: 'De 1 à 2000. Sans place, les plus anciennes non épinglées partent, et on vous le dit.',
  },
  roomBad: {
    en: 'A whole number from 1 to 2000.',
    es: 'Un número entero de 1 a 2000.',
    de: 'Eine ganze Zahl von 1 bis 2000.',
    fr: 'Un nombre entier de 1 à 2000.',
  },
  roomSet: { en: 'Set', es: 'Fijar', de: 'Setzen', fr: 'Régler' },
  order: {
    en: 'Order and room',
    es: 'Orden y sitio',
    de: 'Reihenfolge und Platz',
    fr: 'Ordre et place',
  },
  noTags: { en: 'no tags', es: 'sin etiquetas', de: 'ohne Schlagworte', fr: 'sans étiquettes' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type KeptLabel = LabelOf<keyof typeof labels>

export function keptLabelIn(language: Language): KeptLabel {
  return (key, fill) => filledLabel(labels[key][language], fill)
}
