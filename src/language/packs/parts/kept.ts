import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Count = { count: number }
type Question = { question: string }
type Tags = { tags: string }
type Title = { title: string }
type Time = { time: string }
const entries = {
  en: (count: number) => forms.en.counted(count, 'entry', 'entries'),
  es: (count: number) => forms.es.counted(count, 'entrada', 'entradas'),
  de: (count: number) => forms.de.counted(count, 'Eintrag', 'Einträge'),
  fr: (count: number) => forms.fr.counted(count, 'entrée', 'entrées'),
}

/** What is told of what was kept, and of its tags. */
export const keptTexts = definePart({
  en: {
    'kept-answer': ({ count }: Count) => `Kept. ${entries.en(count)} in all.`,
    'kept-answer-pruned': ({ count, pruned }: Count & { pruned: number }) =>
      `Kept. To make room the oldest ${entries.en(pruned)} had to go; “undo” brings back what went. ${entries.en(count)} in all.`,
    'kept-already': ({ question }: Question) => `“${question}” is kept already.`,
    'kept-undone': () => 'What was kept is as it was before.',
    'kept-tags-suggested': ({ tags }: Tags) => `The model suggests these tags, and they are set: ${tags}.`,
    tagged: ({ tags, question }: Tags & Question) => `Tagged “${question}”: ${tags}.`,
    'tagged-already': ({ tags, question }: Tags & Question) => `“${question}” has that tag already: ${tags}.`,
    untagged: ({ tags, question, missing }: Tags & Question & { missing: string }) =>
      `Not tagged ${tags} any more: “${question}”.${missing && ` It had no tag ${missing}.`}`,
    'entry-pinned': ({ question }: Question) => `Pinned: “${question}” stays when room is made.`,
    'entry-unpinned': ({ question }: Question) => `“${question}” is not pinned any more.`,
    'entry-forgotten': ({ question }: Question) => `Forgotten: “${question}”.`,
    'tag-renamed': ({ from, to, count }: Count & { from: string; to: string }) =>
      `The tag “${from}” is called “${to}” now, in ${entries.en(count)}.`,
    'tags-merged': ({ from, to, count }: Count & { from: string; to: string }) =>
      `What was tagged “${from}” is tagged “${to}” now: ${entries.en(count)}.`,
    'tags-weighed': ({ percent }: { percent: number }) =>
      percent === 0
        ? 'All tags count alike.'
        : percent === 100
          ? 'Rare tags come first: a tag that many entries have weighs little.'
          : `Tags that many entries have are held back by ${percent} per cent.`,
    'choices-kept': ({ words }: { words: string }) => `Kept: “${words}”`,
    'choices-kept-newest': () => 'Kept, the newest first',
    'choices-related': ({ tags }: Tags) => `Tags that come with ${tags}`,
    'choices-tags': () => 'Tags, the most used first',
    'tag-count': ({ count }: Count) => entries.en(count),
    'tag-near': ({ percent }: { percent: number }) => `${percent} per cent together`,
    'kept-best': ({ count, question, answer }: Count & Question & { answer: string }) =>
      `${entries.en(count)} found. The best: ${question}. ${answer}`,
    'kept-more': ({ from, to, of, first }: { from: number; to: number; of: number; first: string }) =>
      `Entries ${from} to ${to} of ${of}. ${from}: ${first}`,
    'kept-no-more': ({ count }: Count) => `That is all: ${entries.en(count)}.`,
    'entry-opened': ({ question }: Question) => `Entry: ${question}`,
    'entry-copied': ({ question }: Question) => `Copied: “${question}”.`,
    'kept-source': ({ title }: Title) => `At the source: ${title}.`,
    'kept-source-at': ({ title, time }: Title & Time) => `At the source, at ${time}: ${title}.`,
    'kept-source-late': ({ title, time }: Title & Time) =>
      `At the source: ${title}. Its film is not there yet; the place was ${time}.`,
    'kept-source-left': () => 'Back where you were.',
  },
  es: {
    'kept-answer': ({ count }) => `Guardado. ${entries.es(count)} en total.`,
    'kept-answer-pruned': ({ count, pruned }) =>
      `Guardado. Para hacer sitio se ha quitado lo más antiguo, ${entries.es(pruned)}; «deshacer» lo recupera. ${entries.es(count)} en total.`,
    'kept-already': ({ question }) => `«${question}» ya está guardado.`,
    'kept-undone': () => 'Lo guardado está como antes.',
    'kept-tags-suggested': ({ tags }) => `El modelo sugiere estas etiquetas, y quedan puestas: ${tags}.`,
    tagged: ({ tags, question }) => `Etiquetado «${question}»: ${tags}.`,
    'tagged-already': ({ tags, question }) => `«${question}» ya tiene esa etiqueta: ${tags}.`,
    untagged: ({ tags, question, missing }) =>
      `Ya no tiene la etiqueta ${tags}: «${question}».${missing && ` No tenía la etiqueta ${missing}.`}`,
    'entry-pinned': ({ question }) => `Fijada: «${question}» se queda cuando se hace sitio.`,
    'entry-unpinned': ({ question }) => `«${question}» ya no está fijada.`,
    'entry-forgotten': ({ question }) => `Olvidada: «${question}».`,
    'tag-renamed': ({ from, to, count }) =>
      `La etiqueta «${from}» se llama ahora «${to}», en ${entries.es(count)}.`,
    'tags-merged': ({ from, to, count }) =>
      `Lo etiquetado «${from}» está ahora etiquetado «${to}»: ${entries.es(count)}.`,
    'tags-weighed': ({ percent }) =>
      percent === 0
        ? 'Todas las etiquetas cuentan igual.'
        : percent === 100
          ? 'Primero las etiquetas raras: una que tienen muchas entradas pesa poco.'
          : `Las etiquetas que tienen muchas entradas pesan un ${percent} por ciento menos.`,
    'choices-kept': ({ words }) => `Guardado: «${words}»`,
    'choices-kept-newest': () => 'Guardado, lo más nuevo primero',
    'choices-related': ({ tags }) => `Etiquetas que van con ${tags}`,
    'choices-tags': () => 'Etiquetas, las más usadas primero',
    'tag-count': ({ count }) => entries.es(count),
    'tag-near': ({ percent }) => `juntas al ${percent} por ciento`,
    'kept-best': ({ count, question, answer }) =>
      `${entries.es(count)} en el resultado. La mejor: ${question}. ${answer}`,
    'kept-more': ({ from, to, of, first }) => `Entradas ${from} a ${to} de ${of}. ${from}: ${first}`,
    'kept-no-more': ({ count }) => `Eso es todo: ${entries.es(count)}.`,
    'entry-opened': ({ question }) => `Entrada: ${question}`,
    'entry-copied': ({ question }) => `Copiado: «${question}».`,
    'kept-source': ({ title }) => `En la fuente: ${title}.`,
    'kept-source-at': ({ title, time }) => `En la fuente, en ${time}: ${title}.`,
    'kept-source-late': ({ title, time }) =>
      `En la fuente: ${title}. Su vídeo aún no está; el punto era ${time}.`,
    'kept-source-left': () => 'De vuelta donde estabas.',
  },
  de: {
    'kept-answer': ({ count }) => `Behalten. ${entries.de(count)} insgesamt.`,
    'kept-answer-pruned': ({ count, pruned }) =>
      `Behalten. Um Platz zu machen, musste das Älteste gehen, ${entries.de(pruned)}; „rückgängig“ holt es zurück. ${entries.de(count)} insgesamt.`,
    'kept-already': ({ question }) => `„${question}“ ist schon behalten.`,
    'kept-undone': () => 'Das Behaltene ist wie zuvor.',
    'kept-tags-suggested': ({ tags }) =>
      `Das Modell schlägt diese Schlagworte vor, und sie sind gesetzt: ${tags}.`,
    tagged: ({ tags, question }) => `Verschlagwortet „${question}“: ${tags}.`,
    'tagged-already': ({ tags, question }) => `„${question}“ hat dieses Schlagwort schon: ${tags}.`,
    untagged: ({ tags, question, missing }) =>
      `Hat das Schlagwort ${tags} nicht mehr: „${question}“.${missing && ` Das Schlagwort ${missing} hatte es nicht.`}`,
    'entry-pinned': ({ question }) => `Angeheftet: „${question}“ bleibt, wenn Platz gemacht wird.`,
    'entry-unpinned': ({ question }) => `„${question}“ ist nicht mehr angeheftet.`,
    'entry-forgotten': ({ question }) => `Vergessen: „${question}“.`,
    'tag-renamed': ({ from, to, count }) =>
      `Das Schlagwort „${from}“ heißt jetzt „${to}“: ${entries.de(count)}.`,
    'tags-merged': ({ from, to, count }) =>
      `Was das Schlagwort „${from}“ hatte, hat jetzt „${to}“: ${entries.de(count)}.`,
    'tags-weighed': ({ percent }) =>
      percent === 0
        ? 'Alle Schlagworte zählen gleich.'
        : percent === 100
          ? 'Seltene Schlagworte zuerst: eines, das viele Einträge haben, wiegt wenig.'
          : `Schlagworte, die viele Einträge haben, stehen zu ${percent} Prozent zurück.`,
    'choices-kept': ({ words }) => `Behalten: „${words}“`,
    'choices-kept-newest': () => 'Behalten, das Neueste zuerst',
    'choices-related': ({ tags }) => `Schlagworte, die mit ${tags} vorkommen`,
    'choices-tags': () => 'Schlagworte, die häufigsten zuerst',
    'tag-count': ({ count }) => entries.de(count),
    'tag-near': ({ percent }) => `zu ${percent} Prozent zusammen`,
    'kept-best': ({ count, question, answer }) =>
      `${entries.de(count)} gefunden. Am besten passt: ${question}. ${answer}`,
    'kept-more': ({ from, to, of, first }) => `Einträge ${from} bis ${to} von ${of}. ${from}: ${first}`,
    'kept-no-more': ({ count }) => `Das ist alles: ${entries.de(count)}.`,
    'entry-opened': ({ question }) => `Eintrag: ${question}`,
    'entry-copied': ({ question }) => `Kopiert: „${question}“.`,
    'kept-source': ({ title }) => `Bei der Quelle: ${title}.`,
    'kept-source-at': ({ title, time }) => `Bei der Quelle, bei ${time}: ${title}.`,
    'kept-source-late': ({ title, time }) =>
      `Bei der Quelle: ${title}. Ihr Film ist noch nicht da; die Stelle war ${time}.`,
    'kept-source-left': () => 'Zurück, wo du warst.',
  },
  fr: {
    'kept-answer': ({ count }) => `Gardé. ${entries.fr(count)} en tout.`,
    'kept-answer-pruned': ({ count, pruned }) =>
      `Gardé. Pour faire de la place, le plus ancien est parti, ${entries.fr(pruned)} ; « annuler » le ramène. ${entries.fr(count)} en tout.`,
    'kept-already': ({ question }) => `« ${question} » est déjà gardé.`,
    'kept-undone': () => 'Ce qui est gardé est comme avant.',
    'kept-tags-suggested': ({ tags }) => `Le modèle propose ces étiquettes, et elles sont mises : ${tags}.`,
    tagged: ({ tags, question }) => `Étiqueté « ${question} » : ${tags}.`,
    'tagged-already': ({ tags, question }) => `« ${question} » a déjà cette étiquette : ${tags}.`,
    untagged: ({ tags, question, missing }) =>
      `N’a plus l’étiquette ${tags} : « ${question} ».${missing && ` L’étiquette ${missing} n’y était pas.`}`,
    'entry-pinned': ({ question }) => `Épinglée : « ${question} » reste quand on fait de la place.`,
    'entry-unpinned': ({ question }) => `« ${question} » n’est plus épinglée.`,
    'entry-forgotten': ({ question }) => `Oubliée : « ${question} ».`,
    'tag-renamed': ({ from, to, count }) =>
      `L’étiquette « ${from} » s’appelle maintenant « ${to} », dans ${entries.fr(count)}.`,
    'tags-merged': ({ from, to, count }) =>
      `Ce qui était étiqueté « ${from} » l’est maintenant « ${to} » : ${entries.fr(count)}.`,
    'tags-weighed': ({ percent }) =>
      percent === 0
        ? 'Toutes les étiquettes comptent autant.'
        : percent === 100
          ? 'Les étiquettes rares d’abord : celles que portent beaucoup d’entrées pèsent peu.'
          : `Les étiquettes de beaucoup d’entrées pèsent ${percent} pour cent de moins.`,
    'choices-kept': ({ words }) => `Gardé : « ${words} »`,
    'choices-kept-newest': () => 'Gardé, le plus récent d’abord',
    'choices-related': ({ tags }) => `Étiquettes qui vont avec ${tags}`,
    'choices-tags': () => 'Étiquettes, les plus utilisées d’abord',
    'tag-count': ({ count }) => entries.fr(count),
    'tag-near': ({ percent }) => `ensemble à ${percent} pour cent`,
    'kept-best': ({ count, question, answer }) =>
      `${forms.fr.counted(count, 'entrée trouvée', 'entrées trouvées')}. La meilleure : ${question}. ${answer}`,
    'kept-more': ({ from, to, of, first }) => `Entrées ${from} à ${to} sur ${of}. ${from} : ${first}`,
    'kept-no-more': ({ count }) => `C’est tout : ${entries.fr(count)}.`,
    'entry-opened': ({ question }) => `Entrée : ${question}`,
    'entry-copied': ({ question }) => `Copié : « ${question} ».`,
    'kept-source': ({ title }) => `À la source : ${title}.`,
    'kept-source-at': ({ title, time }) => `À la source, à ${time} : ${title}.`,
    'kept-source-late': ({ title, time }) =>
      `À la source : ${title}. Son film n’est pas encore là ; l’endroit était ${time}.`,
    'kept-source-left': () => 'De retour où vous étiez.',
  },
})
