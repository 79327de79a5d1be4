import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when finding or reading is refused. */
export const readingErrors = definePart({
  en: {
    'no-text': (_: ErrorDetail) => 'There is no text here. Wait until it has loaded, or go to another page.',
    'find-missing': (d: ErrorDetail) =>
      `“${d.words}” is not on this page. “find everywhere …” looks in the other tabs.`,
    'find-apart': (d: ErrorDetail) =>
      `The words of “${d.words}” are on this page, but nowhere together. Say fewer of them.`,
    'find-asleep': (d: ErrorDetail) =>
      `“${d.words}” is in no tab that is awake. Sleeping tabs were left out (${d.count}): go to one to wake it.`,
    'find-late': (d: ErrorDetail) =>
      `“${d.words}” is in no tab that answered in time. Others are busy or still load (${d.count}): say it again in a while.`,
    'no-search': (_: ErrorDetail) => 'Nothing was sought yet. Say “find” and some words first.',
    'nothing-selected': (_: ErrorDetail) => 'Nothing is selected on this page. “read page” reads all of it.',
    'no-section': (d: ErrorDetail) =>
      `No heading of this page has “${d.words}”. “read next section” reads from the next heading.`,
    'no-next-section': (_: ErrorDetail) => 'No heading follows on this page. “read from here” reads on.',
    'no-place': (_: ErrorDetail) => 'Nothing was read on this page yet. Say “read page” first.',
  },
  es: {
    'no-text': _ => 'Aquí no hay texto. Espera a que cargue, o ve a otra página.',
    'find-missing': d =>
      `«${d.words}» no está en esta página. «busca en todas partes …» mira en las demás pestañas.`,
    'find-apart': d => `Las palabras de «${d.words}» están en esta página, pero nunca juntas. Di menos.`,
    'find-asleep': d =>
      `«${d.words}» no está en ninguna pestaña despierta. Las dormidas quedaron fuera (${d.count}): ve a una para despertarla.`,
    'find-late': d =>
      `«${d.words}» no está en ninguna pestaña que respondió a tiempo. Otras están ocupadas o aún cargan (${d.count}): dilo otra vez en un rato.`,
    'no-search': _ => 'Aún no se ha buscado nada. Di «busca» y unas palabras.',
    'nothing-selected': _ => 'No hay nada seleccionado en esta página. «lee la página» la lee toda.',
    'no-section': d =>
      `Ningún título de esta página tiene «${d.words}». «lee la siguiente sección» lee desde el próximo título.`,
    'no-next-section': _ => 'No hay más títulos en esta página. «lee desde aquí» sigue leyendo.',
    'no-place': _ => 'Aún no se ha leído nada en esta página. Di primero «lee la página».',
  },
  de: {
    'no-text': _ => 'Hier ist kein Text. Warte, bis er geladen ist, oder geh zu einer anderen Seite.',
    'find-missing': d =>
      `„${d.words}“ steht nicht auf dieser Seite. „überall suchen …“ schaut in den anderen Tabs nach.`,
    'find-apart': d =>
      `Die Worte von „${d.words}“ stehen auf dieser Seite, aber nirgends beisammen. Sag weniger.`,
    'find-asleep': d =>
      `„${d.words}“ steht in keinem wachen Tab. Schlafende blieben außen vor (${d.count}): Geh hin, um einen zu wecken.`,
    'find-late': d =>
      `„${d.words}“ steht in keinem Tab, der rechtzeitig geantwortet hat. Andere sind beschäftigt oder laden noch (${d.count}): Sag es nachher noch einmal.`,
    'no-search': _ => 'Es wurde noch nichts gesucht. Sag erst „finde“ und ein paar Worte.',
    'nothing-selected': _ => 'Auf dieser Seite ist nichts ausgewählt. „seite vorlesen“ liest sie ganz.',
    'no-section': d =>
      `Keine Überschrift dieser Seite hat „${d.words}“. „nächsten abschnitt vorlesen“ liest ab der nächsten.`,
    'no-next-section': _ => 'Auf dieser Seite folgt keine Überschrift mehr. „ab hier vorlesen“ liest weiter.',
    'no-place': _ => 'Auf dieser Seite wurde noch nichts gelesen. Sag erst „seite vorlesen“.',
  },
  fr: {
    'no-text': _ => 'Il n’y a pas de texte ici. Attendez qu’il soit chargé, ou allez à une autre page.',
    'find-missing': d =>
      `« ${d.words} » n’est pas sur cette page. « cherche partout … » regarde dans les autres onglets.`,
    'find-apart': d =>
      `Les mots de « ${d.words} » sont sur cette page, mais jamais ensemble. Dites-en moins.`,
    'find-asleep': d =>
      `« ${d.words} » n’est dans aucun onglet éveillé. Ceux en veille sont restés de côté (${d.count}) : allez-y pour les éveiller.`,
    'find-late': d =>
      `« ${d.words} » n’est dans aucun onglet qui a répondu à temps. D’autres sont occupés ou se chargent encore (${d.count}) : redites-le plus tard.`,
    'no-search': _ => 'Rien n’a encore été cherché. Dites d’abord « cherche » et quelques mots.',
    'nothing-selected': _ => 'Rien n’est sélectionné sur cette page. « lis la page » la lit en entier.',
    'no-section': d =>
      `Aucun titre de cette page n’a « ${d.words} ». « lis la section suivante » lit à partir du prochain titre.`,
    'no-next-section': _ => 'Aucun titre ne suit sur cette page. « lis d’ici » lit la suite.',
    'no-place': _ => 'Rien n’a encore été lu sur cette page. Dites d’abord « lis la page ».',
  },
})
