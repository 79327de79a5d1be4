import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

interface Numbered {
  readonly number: number
}
interface Drafted extends Numbered {
  readonly text: string
}
interface Group {
  readonly control: string
  readonly group: string
}
interface GroupDone extends Group {
  readonly done: number
  readonly total: number
  readonly gone: number
  readonly left: number
}
interface CommentsListed {
  readonly count: number
  readonly total: number
  readonly answered: number
  readonly author: string
  readonly first: string
}

/** Items of a page’s list, its comments, and replies to them. */
export const listsTexts = definePart({
  en: {
    'items-listed': ({ count, first, lists }: { count: number; first: string; lists: number }) =>
      `${forms.en.counted(count, 'item', 'items')}. 1: ${first}.${lists > 1 ? ' “other items” takes another list, ' : ' '}“open item” and a number opens one.`,
    'items-some': ({ count, total, first }: { count: number; total: number; first: string }) =>
      `${count} of ${forms.en.counted(total, 'item', 'items')}, from those in view on. 1: ${first}.`,
    'items-read': ({ count }: { count: number }) => `${forms.en.counted(count, 'item', 'items')}.`,
    'group-read': ({ name, count }: { name: string; count: number }) =>
      `${name}, ${forms.en.counted(count, 'item', 'items')}.`,
    'items-closed': () => 'The list is put away.',
    'items-sorted': ({ by, counts, unsure }: { by: string; counts: string; unsure: number }) =>
      `Sorted by ${by}: ${counts}.${unsure > 0 ? ` ${unsure} could not be told and went to the last.` : ''} “read group” and a name reads one.`,
    'sorted-by-words': ({ counts, unsure, why }: { counts: string; unsure: number; why: string }) =>
      `Sorted by shared words, because no model answered: ${counts}.${unsure > 0 ? ` ${forms.en.counted(unsure, 'shares', 'share')} none and went to the last.` : ''} ${why}`,
    'sorting-stopped': ({ done, total, counts }: { done: number; total: number; counts: string }) =>
      `Stopped after ${done} of ${total}: ${counts}. What is sorted stays.`,
    'sorting-failed': ({ done, total, why }: { done: number; total: number; why: string }) =>
      `Sorted ${done} of ${total}, then it failed. What is sorted stays. ${why}`,
    'item-moved': ({ number, name }: Numbered & { name: string }) => `Item ${number} is now under “${name}”.`,
    'labels-undone': () => 'The labels are as they were.',
    'group-proposed-title': () => 'Do this to the group?',
    'group-do': ({ control, group, count }: Group & { count: number }) =>
      `Press “${control}” in ${forms.en.counted(count, 'item', 'items')} of “${group}”`,
    'group-items': ({ numbers }: { numbers: string }) => `items ${numbers}`,
    'group-proposed': ({ control, group, count }: Group & { count: number }) =>
      `“${control}” would be pressed in ${forms.en.counted(count, 'item', 'items')} of “${group}”. Nothing was done: say “1” to do it.`,
    'group-done': ({ control, group, done, total, gone, left }: GroupDone) =>
      `Pressed “${control}” in ${done} of ${total} in “${group}”.${gone > 0 ? ` ${forms.en.counted(gone, 'was', 'were')} not there any more, or without it.` : ''}${left > 0 ? ` ${forms.en.counted(left, 'was', 'were')} left alone.` : ''}`,
    'comments-listed': ({ count, total, answered, author, first }: CommentsListed) =>
      `${count === total ? forms.en.counted(count, 'comment', 'comments') : `${count} of ${forms.en.counted(total, 'comment', 'comments')}`}${answered > 0 ? `, ${answered} answered` : ''}. 1, ${author || 'somebody'}: ${first}`,
    'comment-answered': ({ number }: Numbered) => `Comment ${number} is marked as answered.`,
    'answered-undone': () => 'The mark is as it was.',
    'draft-in-box': ({ number, author, text }: Drafted & { author: string }) =>
      `The draft to comment ${number}${author === '' ? '' : ` by ${author}`} stands in the reply box; nothing was sent. ${text}`,
    'draft-in-page-box': ({ number, text }: Drafted) =>
      `Comment ${number} has no box of its own: the draft stands in the page’s box; nothing was sent. ${text}`,
    'draft-shown': ({ number, why }: Numbered & { why: string }) =>
      `The draft to comment ${number} is in the Answers view, in no box. ${why}`,
    'draft-waits': ({ number }: Numbered) =>
      `The draft to comment ${number} is ready in the Answers view; its page is not in front now. “insert the draft” puts it into the box.`,
    'reply-kept': ({ number }: Numbered) => `Comment ${number} and the reply are kept.`,
    'reply-unkept': () => 'The reply is not kept any more.',
  },
  es: {
    'items-listed': ({ count, first, lists }) =>
      `${forms.es.counted(count, 'elemento', 'elementos')}. 1: ${first}.${lists > 1 ? ' «otros elementos» toma otra lista; ' : ' '}«abre elemento» y un número abre uno.`,
    'items-some': ({ count, total, first }) =>
      `${count} de ${forms.es.counted(total, 'elemento', 'elementos')}, desde los que se ven. 1: ${first}.`,
    'items-read': ({ count }) => `${forms.es.counted(count, 'elemento', 'elementos')}.`,
    'group-read': ({ name, count }) => `${name}, ${forms.es.counted(count, 'elemento', 'elementos')}.`,
    'items-closed': () => 'La lista está recogida.',
    'items-sorted': ({ by, counts, unsure }) =>
      `Clasificado por ${by}: ${counts}.${unsure > 0 ? ` ${forms.es.counted(unsure, 'no se pudo decidir y va', 'no se pudieron decidir y van')} al último.` : ''} «lee grupo» y un nombre lee uno.`,
    'sorted-by-words': ({ counts, unsure, why }) =>
      `Clasificado por palabras comunes, porque ningún modelo respondió: ${counts}.${unsure > 0 ? ` ${forms.es.counted(unsure, 'no comparte ninguna y va', 'no comparten ninguna y van')} al último.` : ''} ${why}`,
    'sorting-stopped': ({ done, total, counts }) =>
      `Parado tras ${done} de ${total}: ${counts}. Lo clasificado se queda.`,
    'sorting-failed': ({ done, total, why }) =>
      `Clasificados ${done} de ${total}; después falló. Lo clasificado se queda. ${why}`,
    'item-moved': ({ number, name }) => `El elemento ${number} está ahora en «${name}».`,
    'labels-undone': () => 'Las etiquetas están como antes.',
    'group-proposed-title': () => '¿Hacer esto con el grupo?',
    'group-do': ({ control, group, count }) =>
      `Pulsar «${control}» en ${forms.es.counted(count, 'elemento', 'elementos')} de «${group}»`,
    'group-items': ({ numbers }) => `elementos ${numbers}`,
    'group-proposed': ({ control, group, count }) =>
      `Se pulsaría «${control}» en ${forms.es.counted(count, 'elemento', 'elementos')} de «${group}». No se hizo nada: di «1» para hacerlo.`,
    'group-done': ({ control, group, done, total, gone, left }) =>
      `Pulsado «${control}» en ${done} de ${total} de «${group}».${gone > 0 ? ` ${forms.es.counted(gone, 'ya no estaba, o no lo tiene', 'ya no estaban, o no lo tienen')}.` : ''}${left > 0 ? ` ${forms.es.counted(left, 'quedó como estaba', 'quedaron como estaban')}.` : ''}`,
    'comments-listed': ({ count, total, answered, author, first }) =>
      `${count === total ? forms.es.counted(count, 'comentario', 'comentarios') : `${count} de ${forms.es.counted(total, 'comentario', 'comentarios')}`}${answered > 0 ? `, ${answered} con respuesta` : ''}. 1, ${author || 'alguien'}: ${first}`,
    'comment-answered': ({ number }) => `El comentario ${number} está marcado como respondido.`,
    'answered-undone': () => 'La marca está como antes.',
    'draft-in-box': ({ number, author, text }) =>
      `El borrador para el comentario ${number}${author === '' ? '' : ` de ${author}`} está en el cuadro de respuesta; no se envió nada. ${text}`,
    'draft-in-page-box': ({ number, text }) =>
      `El comentario ${number} no tiene cuadro propio: el borrador está en el de la página; no se envió nada. ${text}`,
    'draft-shown': ({ number, why }) =>
      `El borrador para el comentario ${number} está en la vista Respuestas, en ningún cuadro. ${why}`,
    'draft-waits': ({ number }) =>
      `El borrador para el comentario ${number} está listo en la vista Respuestas; su página no está delante ahora. «inserta el borrador» lo pone en el cuadro.`,
    'reply-kept': ({ number }) => `El comentario ${number} y la respuesta están guardados.`,
    'reply-unkept': () => 'La respuesta ya no está guardada.',
  },
  de: {
    'items-listed': ({ count, first, lists }) =>
      `${forms.de.counted(count, 'Punkt', 'Punkte')}. 1: ${first}.${lists > 1 ? ' „andere Punkte“ nimmt eine andere Liste, ' : ' '}„öffne Punkt“ und eine Nummer öffnet einen.`,
    'items-some': ({ count, total, first }) =>
      `${count} von ${forms.de.counted(total, 'Punkt', 'Punkten')}, von den sichtbaren an. 1: ${first}.`,
    'items-read': ({ count }) => `${forms.de.counted(count, 'Punkt', 'Punkte')}.`,
    'group-read': ({ name, count }) => `${name}, ${forms.de.counted(count, 'Punkt', 'Punkte')}.`,
    'items-closed': () => 'Die Liste ist ausgeblendet.',
    'items-sorted': ({ by, counts, unsure }) =>
      `Sortiert von ${by}: ${counts}.${unsure > 0 ? ` ${forms.de.counted(unsure, 'war nicht zuzuordnen und liegt', 'waren nicht zuzuordnen und liegen')} in der letzten Gruppe.` : ''} „lies Gruppe“ und ein Name liest eine vor.`,
    'sorted-by-words': ({ counts, unsure, why }) =>
      `Nach gemeinsamen Wörtern sortiert, weil kein Modell geantwortet hat: ${counts}.${unsure > 0 ? ` ${forms.de.counted(unsure, 'hat keine gemeinsam und liegt', 'haben keine gemeinsam und liegen')} in der letzten Gruppe.` : ''} ${why}`,
    'sorting-stopped': ({ done, total, counts }) =>
      `Nach ${done} von ${total} angehalten: ${counts}. Was sortiert ist, bleibt.`,
    'sorting-failed': ({ done, total, why }) =>
      `${done} von ${total} sortiert, dann ging es nicht weiter. Was sortiert ist, bleibt. ${why}`,
    'item-moved': ({ number, name }) => `Punkt ${number} liegt jetzt unter „${name}“.`,
    'labels-undone': () => 'Die Gruppen sind wie vorher.',
    'group-proposed-title': () => 'Das mit der Gruppe tun?',
    'group-do': ({ control, group, count }) =>
      `„${control}“ in ${forms.de.counted(count, 'Punkt', 'Punkten')} von „${group}“ drücken`,
    'group-items': ({ numbers }) => `Punkte ${numbers}`,
    'group-proposed': ({ control, group, count }) =>
      `„${control}“ würde in ${forms.de.counted(count, 'Punkt', 'Punkten')} von „${group}“ gedrückt. Nichts ist geschehen: Sag „1“, um es zu tun.`,
    'group-done': ({ control, group, done, total, gone, left }) =>
      `„${control}“ in ${done} von ${total} in „${group}“ gedrückt.${gone > 0 ? ` ${forms.de.counted(gone, 'war', 'waren')} nicht mehr da oder ohne das.` : ''}${left > 0 ? ` ${forms.de.counted(left, 'blieb, wie er war', 'blieben, wie sie waren')}.` : ''}`,
    'comments-listed': ({ count, total, answered, author, first }) =>
      `${count === total ? forms.de.counted(count, 'Kommentar', 'Kommentare') : `${count} von ${forms.de.counted(total, 'Kommentar', 'Kommentaren')}`}${answered > 0 ? `, ${answered} beantwortet` : ''}. 1, ${author || 'jemand'}: ${first}`,
    'comment-answered': ({ number }) => `Kommentar ${number} ist als beantwortet markiert.`,
    'answered-undone': () => 'Die Markierung ist wie vorher.',
    'draft-in-box': ({ number, author, text }) =>
      `Der Entwurf zu Kommentar ${number}${author === '' ? '' : ` von ${author}`} steht im Antwortfeld; gesendet wurde nichts. ${text}`,
    'draft-in-page-box': ({ number, text }) =>
      `Kommentar ${number} hat kein eigenes Feld: Der Entwurf steht im Feld der Seite; gesendet wurde nichts. ${text}`,
    'draft-shown': ({ number, why }) =>
      `Der Entwurf zu Kommentar ${number} steht in der Ansicht Antworten, in keinem Feld. ${why}`,
    'draft-waits': ({ number }) =>
      `Der Entwurf zu Kommentar ${number} ist fertig in der Ansicht Antworten; seine Seite ist gerade nicht vorn. „Entwurf einsetzen“ setzt ihn in das Feld.`,
    'reply-kept': ({ number }) => `Kommentar ${number} und die Antwort sind behalten.`,
    'reply-unkept': () => 'Die Antwort ist nicht mehr behalten.',
  },
  fr: {
    'items-listed': ({ count, first, lists }) =>
      `${forms.fr.counted(count, 'élément', 'éléments')}. 1 : ${first}.${lists > 1 ? ' « autre liste » en prend une autre, ' : ' '}« ouvre l’élément » et un numéro en ouvre un.`,
    'items-some': ({ count, total, first }) =>
      `${forms.fr.counted(count, 'élément', 'éléments')} sur ${total}, à partir de ceux en vue. 1 : ${first}.`,
    'items-read': ({ count }) => `${forms.fr.counted(count, 'élément', 'éléments')}.`,
    'group-read': ({ name, count }) => `${name}, ${forms.fr.counted(count, 'élément', 'éléments')}.`,
    'items-closed': () => 'La liste est rangée.',
    'items-sorted': ({ by, counts, unsure }) =>
      `Trié par ${by} : ${counts}.${unsure > 0 ? ` ${forms.fr.counted(unsure, 'n’a pu être décidé et va', 'n’ont pu être décidés et vont')} au dernier.` : ''} « lis le groupe » et un nom en lit un.`,
    'sorted-by-words': ({ counts, unsure, why }) =>
      `Trié par mots communs, car aucun modèle n’a répondu : ${counts}.${unsure > 0 ? ` ${forms.fr.counted(unsure, 'n’en a aucun et va', 'n’en ont aucun et vont')} au dernier.` : ''} ${why}`,
    'sorting-stopped': ({ done, total, counts }) =>
      `Arrêté après ${done} sur ${total} : ${counts}. Ce qui est trié reste.`,
    'sorting-failed': ({ done, total, why }) =>
      `${done} sur ${total} triés, puis cela a échoué. Ce qui est trié reste. ${why}`,
    'item-moved': ({ number, name }) => `L’élément ${number} est maintenant sous « ${name} ».`,
    'labels-undone': () => 'Les mots sont comme avant.',
    'group-proposed-title': () => 'Faire cela au groupe ?',
    'group-do': ({ control, group, count }) =>
      `Appuyer sur « ${control} » dans ${forms.fr.counted(count, 'élément', 'éléments')} de « ${group} »`,
    'group-items': ({ numbers }) => `éléments ${numbers}`,
    'group-proposed': ({ control, group, count }) =>
      `« ${control} » serait pressé dans ${forms.fr.counted(count, 'élément', 'éléments')} de « ${group} ». Rien n’a été fait : dites « 1 » pour le faire.`,
    'group-done': ({ control, group, done, total, gone, left }) =>
      `Appuyé sur « ${control} » dans ${done} sur ${total} de « ${group} ».${gone > 0 ? ` ${forms.fr.counted(gone, 'n’était', 'n’étaient')} plus là, ou sans cela.` : ''}${left > 0 ? ` ${forms.fr.counted(left, 'est resté tel quel', 'sont restés tels quels')}.` : ''}`,
    'comments-listed': ({ count, total, answered, author, first }) =>
      `${count === total ? forms.fr.counted(count, 'commentaire', 'commentaires') : `${forms.fr.counted(count, 'commentaire', 'commentaires')} sur ${total}`}${answered > 0 ? `, ${answered} avec réponse` : ''}. 1, ${author || 'quelqu’un'} : ${first}`,
    'comment-answered': ({ number }) => `Le commentaire ${number} est marqué comme répondu.`,
    'answered-undone': () => 'La marque est comme avant.',
    'draft-in-box': ({ number, author, text }) =>
      `Le brouillon pour le commentaire ${number}${author === '' ? '' : ` de ${author}`} est dans le champ de réponse ; rien n’a été envoyé. ${text}`,
    'draft-in-page-box': ({ number, text }) =>
      `Le commentaire ${number} n’a pas de champ à lui : le brouillon est dans celui de la page ; rien n’a été envoyé. ${text}`,
    'draft-shown': ({ number, why }) =>
      `Le brouillon pour le commentaire ${number} est dans la vue Réponses, dans aucun champ. ${why}`,
    'draft-waits': ({ number }) =>
      `Le brouillon pour le commentaire ${number} est prêt dans la vue Réponses ; sa page n’est pas devant. « insère le brouillon » le met dans le champ.`,
    'reply-kept': ({ number }) => `Le commentaire ${number} et la réponse sont gardés.`,
    'reply-unkept': () => 'La réponse n’est plus gardée.',
  },
})
