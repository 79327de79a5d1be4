import type { Language, PerLanguage } from '../../../../src/language/language.ts'
import { filledLabel, type LabelOf } from '../../panel-texts.ts'

/** Labels of a page’s items, comments and drafts; they are loaded with them. */
const labels = {
  itemsTitle: { en: 'Items', es: 'Elementos', de: 'Punkte', fr: 'Éléments' },
  commentsTitle: { en: 'Comments', es: 'Comentarios', de: 'Kommentare', fr: 'Commentaires' },
  itemsOf: { en: 'Of', es: 'De', de: 'Von', fr: 'De' },
  itemsRead: { en: 'Read', es: 'Leer', de: 'Vorlesen', fr: 'Lire' },
  itemsOther: { en: 'Other list', es: 'Otra lista', de: 'Andere Liste', fr: 'Autre liste' },
  itemsAgain: { en: 'Look again', es: 'Mirar otra vez', de: 'Neu lesen', fr: 'Regarder à nouveau' },
  itemsClose: { en: 'Close', es: 'Cerrar', de: 'Schließen', fr: 'Fermer' },
  itemOpen: { en: 'Open', es: 'Abrir', de: 'Öffnen', fr: 'Ouvrir' },
  itemOpenNumber: {
    en: 'Open item {number}',
    es: 'Abrir el elemento {number}',
    de: 'Punkt {number} öffnen',
    fr: 'Ouvrir l’élément {number}',
  },
  itemGroup: {
    en: 'Group of item {number}',
    es: 'Grupo del elemento {number}',
    de: 'Gruppe von Punkt {number}',
    fr: 'Groupe de l’élément {number}',
  },
  itemDone: { en: 'done', es: 'hecho', de: 'erledigt', fr: 'fait' },
  commentDone: { en: 'answered', es: 'respondido', de: 'beantwortet', fr: 'répondu' },
  sortInto: {
    en: 'Sort into (words with commas between)',
    es: 'Clasificar en (palabras separadas por comas)',
    de: 'Sortieren in (Wörter mit Kommas dazwischen)',
    fr: 'Trier en (mots séparés par des virgules)',
  },
  sort: { en: 'Sort', es: 'Clasificar', de: 'Sortieren', fr: 'Trier' },
  sortStop: { en: 'Stop sorting', es: 'Parar', de: 'Sortieren anhalten', fr: 'Arrêter le tri' },
  sorted: {
    en: '{done} of {total} sorted',
    es: '{done} de {total} clasificados',
    de: '{done} von {total} sortiert',
    fr: '{done} sur {total} triés',
  },
  groupRead: {
    en: 'Read group {name}',
    es: 'Leer el grupo {name}',
    de: 'Gruppe {name} vorlesen',
    fr: 'Lire le groupe {name}',
  },
  groupArchive: {
    en: 'Archive group {name} …',
    es: 'Archivar el grupo {name} …',
    de: 'Gruppe {name} archivieren …',
    fr: 'Archiver le groupe {name} …',
  },
  groupNone: { en: 'Not sorted', es: 'Sin clasificar', de: 'Nicht sortiert', fr: 'Non triés' },
  draftReply: {
    en: 'Draft a reply to comment {number}',
    es: 'Redactar respuesta al comentario {number}',
    de: 'Antwort entwerfen auf Kommentar {number}',
    fr: 'Rédiger une réponse au commentaire {number}',
  },
  draft: { en: 'Draft a reply', es: 'Redactar', de: 'Antwort entwerfen', fr: 'Rédiger' },
  draftTitle: {
    en: 'Draft to comment {number}',
    es: 'Borrador para el comentario {number}',
    de: 'Entwurf zu Kommentar {number}',
    fr: 'Brouillon pour le commentaire {number}',
  },
  draftWriting: { en: 'being written …', es: 'escribiéndose …', de: 'wird geschrieben …', fr: 'en cours …' },
  draftPlaced: {
    en: 'It stands in the page’s reply box. Nothing was sent: “submit” is yours to say.',
    es: 'Está en el cuadro de respuesta de la página. No se envió nada: «envía el formulario» lo dices tú.',
    de: 'Er steht im Antwortfeld der Seite. Gesendet wurde nichts: „absenden“ sagst du selbst.',
    fr: 'Il est dans le champ de réponse de la page. Rien n’a été envoyé : c’est à vous de dire « envoie le formulaire ».',
  },
  draftPut: {
    en: 'Put into the reply box',
    es: 'Poner en el cuadro',
    de: 'In das Antwortfeld setzen',
    fr: 'Mettre dans le champ',
  },
  draftKeep: { en: 'Keep draft', es: 'Guardar borrador', de: 'Entwurf behalten', fr: 'Garder le brouillon' },
  draftShorter: { en: 'Shorter', es: 'Más corto', de: 'Kürzer', fr: 'Plus court' },
  draftFriendlier: { en: 'Friendlier', es: 'Más amable', de: 'Freundlicher', fr: 'Plus aimable' },
  /** What the model is asked for by the two buttons. */
  wishShorter: { en: 'shorter', es: 'más corto', de: 'kürzer', fr: 'plus court' },
  wishFriendlier: { en: 'friendlier', es: 'más amable', de: 'freundlicher', fr: 'plus aimable' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type ItemsKey = keyof typeof labels

export const itemsLabelIn =
  (language: Language): LabelOf<ItemsKey> =>
  (key, fill) =>
    filledLabel(labels[key][language], fill, language)
