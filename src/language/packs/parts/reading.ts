import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Match = { number: number; count: number; context: string }
type Words = { words: string }
/** `most` of one tab at most, where there may be more; else 0. */
type Offered = { count: number; rows: string; asleep: number; late: number; most: number }
type Percent = { percent: number }
/** What there is to say of where somebody is; empty parts are left out. */
type Where = { dialog: string; focus: string; role: string; selection: string }

const joined = (...parts: readonly string[]) => parts.filter(part => part !== '').join(' ')
const quoted = (before: string, name: string, after: string) =>
  name === '' ? '' : `${before}${name}${after}`

export const readingTexts = definePart({
  en: {
    'match-found': ({ number, count, context }: Match) => `${number} of ${count}: ${context}`,
    'match-found-cut': ({ number, count, context }: Match) => `${number} of more than ${count}: ${context}`,
    'match-from-top': ({ number, count, context }: Match) =>
      `From the beginning again, ${number} of ${count}: ${context}`,
    'match-from-end': ({ number, count, context }: Match) =>
      `From the end, ${number} of ${count}: ${context}`,
    'passage-found': ({ number, count, context }: Match) =>
      `Not in these words, but all of them: passage ${number} of ${count}: ${context}`,
    'find-undone': ({ words }: Words) => `No longer finding “${words}”; the page is where it was.`,
    'find-restored': ({ words }: Words) => `Back at “${words}”.`,
    'find-cleared': () => 'The marks are gone.',
    'find-not-marked': () => 'Nothing was marked.',
    'choices-everywhere': ({ words }: Words) => `Passages with “${words}”`,
    'found-everywhere': ({ count, rows, asleep, late, most }: Offered) =>
      joined(
        `${forms.en.counted(count, 'passage', 'passages')}: ${rows}`,
        asleep === 0
          ? ''
          : `(${forms.en.counted(asleep, 'sleeping tab was', 'sleeping tabs were')} left out.)`,
        most === 0
          ? ''
          : `(At most ${forms.en.number(most)} of each tab; “find …” in a tab goes through all.)`,
        late === 0 ? '' : `(${forms.en.counted(late, 'tab', 'tabs')} did not answer in time.)`,
      ),
    'choices-searches': () => 'What was sought before',
    'searches-offered': ({ count, rows }: { count: number; rows: string }) =>
      `${forms.en.counted(count, 'search', 'searches')}: ${rows}`,
    'find-history-cleared': () => 'Everything that was sought is forgotten. “undo” brings it back.',
    'find-history-restored': () => 'What was sought before is back.',
    'reading-ended': () => 'End of what there is to read.',
    'reading-section-ended': () => 'End of the section. “continue” reads on.',
    'reading-selection-ended': () => 'End of the selection.',
    'reading-stopped': () => 'Reading stopped. “continue” reads on from here.',
    'reading-moved': () => 'The page has changed; reading goes on at the nearest place.',
    'reading-left': () => 'The page is gone or another now, so reading has ended.',
    'reading-image': ({ words }: Words) => `Image: ${words}`,
    'reading-speed': ({ percent }: Percent) => `Reading at ${percent} per cent of the usual speed.`,
    'where-else': ({ dialog, focus, role, selection }: Where) =>
      joined(
        quoted('Dialog “', dialog, '”.'),
        focus === '' && role === '' ? '' : `Focus: ${joined(focus, role === '' ? '' : `(${role})`)}.`,
        quoted('Selected: “', selection, '”.'),
      ),
  },
  es: {
    'match-found': ({ number, count, context }) => `${number} de ${count}: ${context}`,
    'match-found-cut': ({ number, count, context }) => `${number} de más de ${count}: ${context}`,
    'match-from-top': ({ number, count, context }) =>
      `Otra vez desde el principio, ${number} de ${count}: ${context}`,
    'match-from-end': ({ number, count, context }) => `Desde el final, ${number} de ${count}: ${context}`,
    'passage-found': ({ number, count, context }) =>
      `No con estas palabras seguidas, pero sí todas: pasaje ${number} de ${count}: ${context}`,
    'find-undone': ({ words }) => `Ya no se busca «${words}»; la página está donde estaba.`,
    'find-restored': ({ words }) => `De vuelta en «${words}».`,
    'find-cleared': () => 'Las marcas se han quitado.',
    'find-not-marked': () => 'No había nada marcado.',
    'choices-everywhere': ({ words }) => `Pasajes con «${words}»`,
    'found-everywhere': ({ count, rows, asleep, late, most }) =>
      joined(
        `${forms.es.counted(count, 'pasaje', 'pasajes')}: ${rows}`,
        asleep === 0
          ? ''
          : `(${forms.es.form(asleep, 'Quedó', 'Quedaron')} fuera ${forms.es.counted(asleep, 'pestaña dormida', 'pestañas dormidas')}.)`,
        most === 0
          ? ''
          : `(Como mucho ${forms.es.number(most)} de cada pestaña; «busca …» en una de ellas los recorre todos.)`,
        late === 0
          ? ''
          : `(${forms.es.counted(late, 'pestaña no respondió', 'pestañas no respondieron')} a tiempo.)`,
      ),
    'choices-searches': () => 'Lo que se buscó antes',
    'searches-offered': ({ count, rows }) => `${forms.es.counted(count, 'búsqueda', 'búsquedas')}: ${rows}`,
    'find-history-cleared': () => 'Se ha olvidado todo lo buscado. «deshacer» lo devuelve.',
    'find-history-restored': () => 'Ha vuelto lo que se buscó antes.',
    'reading-ended': () => 'Fin de lo que hay para leer.',
    'reading-section-ended': () => 'Fin de la sección. «continúa» sigue leyendo.',
    'reading-selection-ended': () => 'Fin de la selección.',
    'reading-stopped': () => 'Lectura detenida. «continúa» sigue desde aquí.',
    'reading-moved': () => 'La página ha cambiado; la lectura sigue en el lugar más cercano.',
    'reading-left': () => 'La página ya no está o es otra, así que la lectura ha terminado.',
    'reading-image': ({ words }) => `Imagen: ${words}`,
    'reading-speed': ({ percent }) => `Lectura al ${percent} por ciento de la velocidad normal.`,
    'where-else': ({ dialog, focus, role, selection }) =>
      joined(
        quoted('Diálogo «', dialog, '».'),
        focus === '' && role === '' ? '' : `Foco: ${joined(focus, role === '' ? '' : `(${role})`)}.`,
        quoted('Seleccionado: «', selection, '».'),
      ),
  },
  de: {
    'match-found': ({ number, count, context }) => `${number} von ${count}: ${context}`,
    'match-found-cut': ({ number, count, context }) => `${number} von mehr als ${count}: ${context}`,
    'match-from-top': ({ number, count, context }) => `Wieder von vorn, ${number} von ${count}: ${context}`,
    'match-from-end': ({ number, count, context }) => `Vom Ende her, ${number} von ${count}: ${context}`,
    'passage-found': ({ number, count, context }) =>
      `Nicht in diesen Worten, aber alle zusammen: Stelle ${number} von ${count}: ${context}`,
    'find-undone': ({ words }) => `„${words}“ wird nicht mehr gesucht; die Seite ist, wo sie war.`,
    'find-restored': ({ words }) => `Wieder bei „${words}“.`,
    'find-cleared': () => 'Die Markierungen sind weg.',
    'find-not-marked': () => 'Es war nichts markiert.',
    'choices-everywhere': ({ words }) => `Stellen mit „${words}“`,
    'found-everywhere': ({ count, rows, asleep, late, most }) =>
      joined(
        `${forms.de.counted(count, 'Stelle', 'Stellen')}: ${rows}`,
        asleep === 0
          ? ''
          : `(${forms.de.counted(asleep, 'schlafender Tab blieb', 'schlafende Tabs blieben')} außen vor.)`,
        most === 0
          ? ''
          : `(Höchstens ${forms.de.number(most)} je Tab; „suche …“ in einem Tab geht alle durch.)`,
        late === 0
          ? ''
          : `(${forms.de.counted(late, 'Tab hat', 'Tabs haben')} nicht rechtzeitig geantwortet.)`,
      ),
    'choices-searches': () => 'Was zuvor gesucht wurde',
    'searches-offered': ({ count, rows }) => `${forms.de.counted(count, 'Suche', 'Suchen')}: ${rows}`,
    'find-history-cleared': () => 'Alles Gesuchte ist vergessen. „rückgängig“ holt es zurück.',
    'find-history-restored': () => 'Was zuvor gesucht wurde, ist wieder da.',
    'reading-ended': () => 'Ende dessen, was es zu lesen gibt.',
    'reading-section-ended': () => 'Ende des Abschnitts. „weiterlesen“ liest weiter.',
    'reading-selection-ended': () => 'Ende der Auswahl.',
    'reading-stopped': () => 'Vorlesen angehalten. „weiterlesen“ liest hier weiter.',
    'reading-moved': () => 'Die Seite hat sich geändert; es geht an der nächsten Stelle weiter.',
    'reading-left': () => 'Die Seite ist fort oder eine andere, darum endet das Vorlesen.',
    'reading-image': ({ words }) => `Bild: ${words}`,
    'reading-speed': ({ percent }) => `Liest mit ${percent} Prozent des üblichen Tempos.`,
    'where-else': ({ dialog, focus, role, selection }) =>
      joined(
        quoted('Dialog „', dialog, '“.'),
        focus === '' && role === '' ? '' : `Fokus: ${joined(focus, role === '' ? '' : `(${role})`)}.`,
        quoted('Ausgewählt: „', selection, '“.'),
      ),
  },
  fr: {
    'match-found': ({ number, count, context }) => `${number} sur ${count} : ${context}`,
    'match-found-cut': ({ number, count, context }) => `${number} sur plus de ${count} : ${context}`,
    'match-from-top': ({ number, count, context }) =>
      `De nouveau depuis le début, ${number} sur ${count} : ${context}`,
    'match-from-end': ({ number, count, context }) => `Depuis la fin, ${number} sur ${count} : ${context}`,
    'passage-found': ({ number, count, context }) =>
      `Pas ces mots à la suite, mais tous : passage ${number} sur ${count} : ${context}`,
    'find-undone': ({ words }) => `« ${words} » n’est plus cherché ; la page est où elle était.`,
    'find-restored': ({ words }) => `De retour à « ${words} ».`,
    'find-cleared': () => 'Les marques sont enlevées.',
    'find-not-marked': () => 'Rien n’était marqué.',
    'choices-everywhere': ({ words }) => `Passages avec « ${words} »`,
    'found-everywhere': ({ count, rows, asleep, late, most }) =>
      joined(
        `${forms.fr.counted(count, 'passage', 'passages')} : ${rows}`,
        asleep === 0
          ? ''
          : `(${forms.fr.counted(asleep, 'onglet en veille est resté', 'onglets en veille sont restés')} de côté.)`,
        most === 0
          ? ''
          : `(Au plus ${forms.fr.number(most)} par onglet ; « cherche … » dans un onglet les parcourt tous.)`,
        late === 0
          ? ''
          : `(${forms.fr.counted(late, 'onglet n’a pas répondu', 'onglets n’ont pas répondu')} à temps.)`,
      ),
    'choices-searches': () => 'Recherches précédentes',
    'searches-offered': ({ count, rows }) =>
      `${forms.fr.counted(count, 'recherche', 'recherches')} : ${rows}`,
    'find-history-cleared': () => 'Toutes les recherches sont oubliées. « annuler » les ramène.',
    'find-history-restored': () => 'Les recherches précédentes sont de retour.',
    'reading-ended': () => 'Fin de ce qu’il y a à lire.',
    'reading-section-ended': () => 'Fin de la section. « continue » lit la suite.',
    'reading-selection-ended': () => 'Fin de la sélection.',
    'reading-stopped': () => 'Lecture arrêtée. « continue » reprend ici.',
    'reading-moved': () => 'La page a changé ; la lecture continue au plus proche.',
    'reading-left': () => 'La page n’est plus là ou c’en est une autre : la lecture est finie.',
    'reading-image': ({ words }) => `Image : ${words}`,
    'reading-speed': ({ percent }) => `Lecture à ${percent} pour cent de la vitesse habituelle.`,
    'where-else': ({ dialog, focus, role, selection }) =>
      joined(
        quoted('Dialogue « ', dialog, ' ».'),
        focus === '' && role === '' ? '' : `Focus : ${joined(focus, role === '' ? '' : `(${role})`)}.`,
        quoted('Sélection : « ', selection, ' ».'),
      ),
  },
})
