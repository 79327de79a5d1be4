import type { ErrorDetail } from '../../../errors.ts'
import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when keeping or recalling is refused. */
export const keptErrors = definePart({
  en: {
    'answer-goes-on': (_: ErrorDetail) =>
      'The answer is still coming in. Wait for its end, or say “stop”, then “save answer”.',
    'answer-not-kept': (_: ErrorDetail) =>
      'The answer that is shown is not kept yet. Say “save answer” first, or the number of an entry.',
    'none-meant': (_: ErrorDetail) =>
      'No entry was kept or opened just now. Say “recall all”, then for instance “open entry 1”.',
    'no-entry': (d: ErrorDetail) =>
      `There is no entry ${d.number}: ${d.count} are shown. Say “recall all” to see what is kept.`,
    'entry-large': (d: ErrorDetail) =>
      `It is larger than all that may be kept, ${d.most} megabytes. Raise that in the settings, then say it again.`,
    'kept-pinned': (_: ErrorDetail) =>
      'There is no room: all that is left is pinned. Unpin or forget an entry, or let more be kept in the settings.',
    'kept-empty': (_: ErrorDetail) => 'Nothing is kept yet. Ask something, then say “save answer”.',
    'kept-unreadable': (_: ErrorDetail) =>
      'What is kept is of a later version of Clavier and stays as it is. Update Clavier to read it.',
    'kept-not-found': (d: ErrorDetail) =>
      `Nothing that is kept fits “${d.words}”. Say fewer words, or “tags” to hear the tags there are.`,
    'nothing-recalled': (_: ErrorDetail) => 'Nothing was recalled yet. Say “recall” and what it was about.',
    'no-tag-sought': (_: ErrorDetail) =>
      'This is about the tag that was recalled. Say “recall” and one tag first.',
    'none-related': (d: ErrorDetail) => `No other tag comes often enough with ${d.tags}.`,
    'no-tags': (_: ErrorDetail) => 'No entry has a tag yet. Say “tag” and a word for what was kept last.',
    'tag-missing': (d: ErrorDetail) =>
      `“${d.question}” has no tag “${d.tag}”. Say “tags” to hear which there are.`,
    'tag-unknown': (d: ErrorDetail) =>
      `No entry is tagged “${d.tag}”. Say “tags” to hear which tags there are.`,
    'tags-full': (d: ErrorDetail) =>
      `“${d.question}” has no room for more: an entry takes ${d.most} tags at most, and none was added. “untag …” takes one away.`,
    'entry-no-source': (d: ErrorDetail) =>
      `“${d.question}” came from no page that can be opened. “open entry” reads what was kept.`,
    'kept-forgotten': (_: ErrorDetail) =>
      'What it was before is not known any more: it is kept for 30 days, while there is room.',
  },
  es: {
    'answer-goes-on': _ =>
      'La respuesta aún está llegando. Espera a que acabe, o di «para», y después «guarda la respuesta».',
    'answer-not-kept': _ =>
      'La respuesta que se muestra aún no está guardada. Di primero «guarda la respuesta», o el número de una entrada.',
    'none-meant': _ =>
      'No se ha guardado ni abierto ninguna entrada. Di «recuerda todo» y después, por ejemplo, «abre la entrada 1».',
    'no-entry': d =>
      `No hay entrada ${d.number}: se muestran ${d.count}. Di «recuerda todo» para ver lo guardado.`,
    'entry-large': d =>
      `Ocupa más que todo lo que se puede guardar, ${d.most} megabytes. Auméntalo en los ajustes y dilo otra vez.`,
    'kept-pinned': _ =>
      'No hay sitio: todo lo que queda está fijado. Suelta u olvida una entrada, o permite guardar más en los ajustes.',
    'kept-empty': _ => 'Aún no hay nada guardado. Pregunta algo y di «guarda la respuesta».',
    'kept-unreadable': _ =>
      'Lo guardado es de una versión posterior de Clavier y se queda como está. Actualiza Clavier para leerlo.',
    'kept-not-found': d =>
      `Nada de lo guardado encaja con «${d.words}». Di menos palabras, o «etiquetas» para oír las que hay.`,
    'nothing-recalled': _ => 'Aún no se ha recordado nada. Di «recuerda» y de qué trataba.',
    'no-tag-sought': _ => 'Esto es sobre la etiqueta recordada. Di primero «recuerda» y una etiqueta.',
    'none-related': d => `Ninguna otra etiqueta va lo bastante a menudo con ${d.tags}.`,
    'no-tags': _ => 'Ninguna entrada tiene etiqueta. Di «etiqueta» y una palabra para lo último guardado.',
    'tag-missing': d =>
      `«${d.question}» no tiene la etiqueta «${d.tag}». Di «etiquetas» para oír cuáles hay.`,
    'tag-unknown': d => `Ninguna entrada tiene la etiqueta «${d.tag}». Di «etiquetas» para oír cuáles hay.`,
    'tags-full': d =>
      `«${d.question}» no admite más: una entrada lleva ${d.most} etiquetas como mucho, y no se ha añadido ninguna. «quita la etiqueta …» quita una.`,
    'entry-no-source': d =>
      `«${d.question}» no viene de ninguna página que se pueda abrir. «abre la entrada» lee lo guardado.`,
    'kept-forgotten': _ => 'Ya no se sabe cómo era antes: se conserva 30 días, mientras haya sitio.',
  },
  de: {
    'answer-goes-on': _ =>
      'Die Antwort kommt noch. Warte ihr Ende ab, oder sag „stopp“, dann „Antwort speichern“.',
    'answer-not-kept': _ =>
      'Die Antwort, die gezeigt wird, ist noch nicht behalten. Sag erst „Antwort speichern“, oder die Nummer eines Eintrags.',
    'none-meant': _ =>
      'Kein Eintrag wurde eben behalten oder geöffnet. Sag „alles Behaltene“, dann etwa „öffne Eintrag 1“.',
    'no-entry': d =>
      `Es gibt keinen Eintrag ${d.number}: ${d.count} werden gezeigt. Sag „alles Behaltene“, um zu sehen, was behalten ist.`,
    'entry-large': d =>
      `Es ist größer als alles, was behalten werden darf, ${d.most} Megabyte. Erhöhe das in den Optionen, dann sag es noch einmal.`,
    'kept-pinned': _ =>
      'Es ist kein Platz: Alles Übrige ist angeheftet. Löse oder vergiss einen Eintrag, oder lass in den Optionen mehr behalten.',
    'kept-empty': _ => 'Es ist noch nichts behalten. Frag etwas, dann sag „Antwort speichern“.',
    'kept-unreadable': _ =>
      'Was behalten ist, stammt von einer späteren Version von Clavier und bleibt, wie es ist. Aktualisiere Clavier, um es zu lesen.',
    'kept-not-found': d =>
      `Nichts Behaltenes passt zu „${d.words}“. Sag weniger Worte, oder „Schlagworte“, um zu hören, welche es gibt.`,
    'nothing-recalled': _ => 'Noch wurde an nichts erinnert. Sag „erinnere mich an“ und worum es ging.',
    'no-tag-sought': _ =>
      'Das betrifft das Schlagwort, nach dem gesucht wurde. Sag erst „erinnere mich an“ und ein Schlagwort.',
    'none-related': d => `Kein anderes Schlagwort kommt oft genug mit ${d.tags} vor.`,
    'no-tags': _ =>
      'Noch hat kein Eintrag ein Schlagwort. Sag „Schlagwort“ und ein Wort für das zuletzt Behaltene.',
    'tag-missing': d =>
      `„${d.question}“ hat kein Schlagwort „${d.tag}“. Sag „Schlagworte“, um zu hören, welche es gibt.`,
    'tag-unknown': d =>
      `Kein Eintrag hat das Schlagwort „${d.tag}“. Sag „Schlagworte“, um zu hören, welche es gibt.`,
    'tags-full': d =>
      `„${d.question}“ hat keinen Platz für mehr: Ein Eintrag nimmt höchstens ${d.most} Schlagworte, und keines kam dazu. „entferne Schlagwort …“ nimmt eines weg.`,
    'entry-no-source': d =>
      `„${d.question}“ kam von keiner Seite, die sich öffnen lässt. „öffne Eintrag“ liest das Behaltene.`,
    'kept-forgotten': _ =>
      'Wie es zuvor war, ist nicht mehr bekannt: Das wird 30 Tage behalten, solange Platz ist.',
  },
  fr: {
    'answer-goes-on': _ =>
      'La réponse arrive encore. Attendez sa fin, ou dites « stop », puis « garde la réponse ».',
    'answer-not-kept': _ =>
      'La réponse affichée n’est pas encore gardée. Dites d’abord « garde la réponse », ou le numéro d’une entrée.',
    'none-meant': _ =>
      'Aucune entrée n’a été gardée ni ouverte. Dites « rappelle tout », puis par exemple « ouvre l’entrée 1 ».',
    'no-entry': d =>
      `Il n’y a pas d’entrée ${d.number} : ${forms.fr.counted(Number(d.count), 'est affichée', 'sont affichées')}. Dites « rappelle tout » pour voir ce qui est gardé.`,
    'entry-large': d =>
      `C’est plus grand que tout ce qui peut être gardé, ${d.most} mégaoctets. Augmentez-le dans les réglages, puis redites-le.`,
    'kept-pinned': _ =>
      'Il n’y a pas de place : tout ce qui reste est épinglé. Détachez ou oubliez une entrée, ou laissez garder plus dans les réglages.',
    'kept-empty': _ => 'Rien n’est encore gardé. Demandez quelque chose, puis dites « garde la réponse ».',
    'kept-unreadable': _ =>
      'Ce qui est gardé vient d’une version ultérieure de Clavier et reste tel quel. Mettez Clavier à jour pour le lire.',
    'kept-not-found': d =>
      `Rien de gardé ne correspond à « ${d.words} ». Dites moins de mots, ou « étiquettes » pour entendre celles qu’il y a.`,
    'nothing-recalled': _ => 'Rien n’a encore été rappelé. Dites « rappelle » et de quoi il s’agissait.',
    'no-tag-sought': _ =>
      'Il s’agit de l’étiquette qui a été rappelée. Dites d’abord « rappelle » et une étiquette.',
    'none-related': d => `Aucune autre étiquette ne va assez souvent avec ${d.tags}.`,
    'no-tags': _ =>
      'Aucune entrée n’a d’étiquette. Dites « étiquette » et un mot pour ce qui a été gardé en dernier.',
    'tag-missing': d =>
      `« ${d.question} » n’a pas d’étiquette « ${d.tag} ». Dites « étiquettes » pour entendre lesquelles il y a.`,
    'tag-unknown': d =>
      `Aucune entrée n’a l’étiquette « ${d.tag} ». Dites « étiquettes » pour entendre lesquelles il y a.`,
    'tags-full': d =>
      `« ${d.question} » n’a plus de place : une entrée prend ${d.most} étiquettes au plus, et aucune n’a été ajoutée. « enlève l’étiquette … » en enlève une.`,
    'entry-no-source': d =>
      `« ${d.question} » ne vient d’aucune page qui s’ouvre. « ouvre l’entrée » lit ce qui est gardé.`,
    'kept-forgotten': _ =>
      'On ne sait plus comment c’était avant : c’est gardé 30 jours, tant qu’il y a de la place.',
  },
})
