import { definePart } from './define-part.ts'

type Detail = Readonly<Record<string, string | number>>

/** What stands in the way of lists, comments and replies, and what to do. */
export const listsErrors = definePart({
  en: {
    'no-items': () => 'This page has no list that can be told. “hints” numbers what can be clicked.',
    'items-none': () => 'No items are shown. Say “items” first.',
    'no-such-item': (d: Detail) => `There is no number ${d.number}: the list has ${d.count}.`,
    'item-gone': () =>
      'That is not on the page any more; nothing was done to what came in its place. Say “items” or “comments” again.',
    'item-no-button': (d: Detail) =>
      `These items have nothing called “${d.name}” that may be pressed for many at once. Open one and look what it is called there.`,
    'labels-missing': () => 'Say two labels at least: “sort items into work, family, rest”.',
    'labels-many': (d: Detail) =>
      `Things are sorted into ${d.most} groups at most, and you said ${d.count}. Say fewer; nothing was sorted.`,
    'label-unknown': (d: Detail) => `There is no group “${d.name}”. There are: ${d.labels}.`,
    'not-sorted': () => 'The items have no groups yet. Say “sort items into …” and the names of the groups.',
    'group-empty': (d: Detail) => `Nothing is left in “${d.name}”.`,
    'proposal-gone': () => 'What was offered is over, and nothing was done. Ask for it again.',
    'no-comments': () =>
      'No comments were found on this page. They may have to be scrolled to or opened first.',
    'comments-none': () => 'No comments are shown. Say “comments” first.',
    'no-comment-fits': (d: Detail) => `No comment is “${d.words}”. “comments” shows them all.`,
    'comments-unclear': (d: Detail) =>
      `I do not understand “${d.words}” of comments. Say “comments older than a week”, “comments by Anna” or “comments unanswered”.`,
    'no-reply-box': () =>
      'The page shows no box for a reply. Open it, or log in there, then say “insert the draft”.',
    'no-draft': () => 'There is no draft. Say “draft reply” and the number of a comment.',
    'draft-empty': () => 'The draft came out empty. Say it again, or say what it should say.',
  },
  es: {
    'no-items': () =>
      'Esta página no tiene una lista que se pueda decir. «pistas» numera lo que se puede pulsar.',
    'items-none': () => 'No se muestra ningún elemento. Di antes «elementos».',
    'no-such-item': d => `No hay número ${d.number}: la lista tiene ${d.count}.`,
    'item-gone': () =>
      'Eso ya no está en la página; a lo que vino en su lugar no se le hizo nada. Di otra vez «elementos» o «comentarios».',
    'item-no-button': d =>
      `Estos elementos no tienen nada llamado «${d.name}» que se pueda pulsar en muchos a la vez. Abre uno y mira cómo se llama allí.`,
    'labels-missing': () => 'Di al menos dos etiquetas: «clasifica elementos en trabajo, familia, resto».',
    'labels-many': d =>
      `Se clasifica en ${d.most} grupos como mucho, y has dicho ${d.count}. Di menos; no se ha clasificado nada.`,
    'label-unknown': d => `No hay grupo «${d.name}». Hay: ${d.labels}.`,
    'not-sorted': () => 'Los elementos aún no tienen grupos. Di «clasifica elementos en …» y sus nombres.',
    'group-empty': d => `No queda nada en «${d.name}».`,
    'proposal-gone': () => 'Lo ofrecido ya pasó, y no se hizo nada. Pídelo otra vez.',
    'no-comments': () =>
      'No se encontraron comentarios en esta página. Quizá haya que bajar hasta ellos o abrirlos.',
    'comments-none': () => 'No se muestra ningún comentario. Di antes «comentarios».',
    'no-comment-fits': d => `Ningún comentario es «${d.words}». «comentarios» los muestra todos.`,
    'comments-unclear': d =>
      `No entiendo «${d.words}» de los comentarios. Di «comentarios más antiguos que una semana», «comentarios de Ana» o «comentarios sin respuesta».`,
    'no-reply-box': () =>
      'La página no muestra cuadro de respuesta. Ábrelo, o inicia sesión, y di «inserta el borrador».',
    'no-draft': () => 'No hay borrador. Di «redacta respuesta» y el número de un comentario.',
    'draft-empty': () => 'El borrador salió vacío. Dilo otra vez, o di qué debe decir.',
  },
  de: {
    'no-items': () =>
      'Diese Seite hat keine Liste, die sich vorlesen lässt. „Hinweise“ nummeriert, was sich klicken lässt.',
    'items-none': () => 'Es werden keine Punkte gezeigt. Sag zuerst „Punkte“.',
    'no-such-item': d => `Nummer ${d.number} gibt es nicht: Die Liste hat ${d.count}.`,
    'item-gone': () =>
      'Das ist nicht mehr auf der Seite; mit dem, was an seine Stelle kam, ist nichts geschehen. Sag noch einmal „Punkte“ oder „Kommentare“.',
    'item-no-button': d =>
      `Diese Punkte haben nichts namens „${d.name}“, das sich für viele zugleich drücken lässt. Öffne einen und sieh nach, wie es dort heißt.`,
    'labels-missing': () => 'Nenne mindestens zwei Gruppen: „sortiere Punkte in Arbeit, Familie, Rest“.',
    'labels-many': d =>
      `Sortiert wird in höchstens ${d.most} Gruppen, und du hast ${d.count} genannt. Nenne weniger; nichts wurde sortiert.`,
    'label-unknown': d => `Eine Gruppe „${d.name}“ gibt es nicht. Es gibt: ${d.labels}.`,
    'not-sorted': () => 'Die Punkte haben noch keine Gruppen. Sag „sortiere Punkte in …“ und deren Namen.',
    'group-empty': d => `In „${d.name}“ ist nichts mehr.`,
    'proposal-gone': () => 'Was angeboten war, ist vorbei, und nichts ist geschehen. Sag es noch einmal.',
    'no-comments': () =>
      'Auf dieser Seite wurden keine Kommentare gefunden. Vielleicht muss erst zu ihnen gescrollt oder etwas geöffnet werden.',
    'comments-none': () => 'Es werden keine Kommentare gezeigt. Sag zuerst „Kommentare“.',
    'no-comment-fits': d => `Kein Kommentar ist „${d.words}“. „Kommentare“ zeigt alle.`,
    'comments-unclear': d =>
      `Ich verstehe „${d.words}“ bei Kommentaren nicht. Sag „Kommentare älter als eine Woche“, „Kommentare von Anna“ oder „Kommentare unbeantwortet“.`,
    'no-reply-box': () =>
      'Die Seite zeigt kein Feld für eine Antwort. Öffne es oder melde dich dort an, dann sag „Entwurf einsetzen“.',
    'no-draft': () => 'Es gibt keinen Entwurf. Sag „entwirf Antwort“ und die Nummer eines Kommentars.',
    'draft-empty': () => 'Der Entwurf blieb leer. Sag es noch einmal, oder sag, was darin stehen soll.',
  },
  fr: {
    'no-items': () => 'Cette page n’a pas de liste à énumérer. « repères » numérote ce qui peut être cliqué.',
    'items-none': () => 'Aucun élément n’est montré. Dites d’abord « éléments ».',
    'no-such-item': d => `Il n’y a pas de numéro ${d.number} : la liste en a ${d.count}.`,
    'item-gone': () =>
      'Ce n’est plus sur la page ; rien n’a été fait à ce qui est venu à sa place. Redites « éléments » ou « commentaires ».',
    'item-no-button': d =>
      `Ces éléments n’ont rien qui s’appelle « ${d.name} » et s’actionne pour plusieurs à la fois. Ouvrez-en un et voyez comment cela s’y appelle.`,
    'labels-missing': () => 'Dites au moins deux mots : « trie les éléments en travail, famille, reste ».',
    'labels-many': d =>
      `On trie en ${d.most} groupes au plus, et vous en avez dit ${d.count}. Dites-en moins ; rien n’a été trié.`,
    'label-unknown': d => `Il n’y a pas de groupe « ${d.name} ». Il y a : ${d.labels}.`,
    'not-sorted': () =>
      'Les éléments n’ont pas encore de groupes. Dites « trie les éléments en … » et leurs noms.',
    'group-empty': d => `Il ne reste rien dans « ${d.name} ».`,
    'proposal-gone': () => 'Ce qui était proposé est passé, et rien n’a été fait. Redemandez-le.',
    'no-comments': () =>
      'Aucun commentaire n’a été trouvé sur cette page. Il faut peut-être descendre jusqu’à eux ou les ouvrir.',
    'comments-none': () => 'Aucun commentaire n’est montré. Dites d’abord « commentaires ».',
    'no-comment-fits': d => `Aucun commentaire n’est « ${d.words} ». « commentaires » les montre tous.`,
    'comments-unclear': d =>
      `Je ne comprends pas « ${d.words} » pour des commentaires. Dites « commentaires plus anciens qu’une semaine », « commentaires d’Anna » ou « commentaires sans réponse ».`,
    'no-reply-box': () =>
      'La page ne montre pas de champ de réponse. Ouvrez-le, ou connectez-vous, puis dites « insère le brouillon ».',
    'no-draft': () => 'Il n’y a pas de brouillon. Dites « rédige réponse » et le numéro d’un commentaire.',
    'draft-empty': () => 'Le brouillon est resté vide. Redites-le, ou dites ce qu’il doit contenir.',
  },
})
