import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Rows = { rows: string }
type Words = { words: string }
type Site = { site: string }
type Title = { title: string }
type Count = { count: number }
type WindowNumber = { number: number }
/** `window` is 0 for the window one is in. */
type TabPlace = { tab: number; window: number }
type Switched = { what: 'pinned' | 'muted'; on: 'on' | 'off' }
/** `before`: a date, or empty for a first visit. */
type Visits = Count & Site & Rows & { before: string }

const placed = (tab: string, window: string, place: TabPlace) =>
  `${tab} ${place.tab}${place.window === 0 ? '' : `, ${window} ${place.window}`}`

const tabs = {
  en: (count: number) => `${forms.en.counted(count, 'tab', 'tabs')}`,
  es: (count: number) => `${forms.es.counted(count, 'pestaña', 'pestañas')}`,
  de: (count: number) => `${forms.de.counted(count, 'Tab', 'Tabs')}`,
  fr: (count: number) => `${forms.fr.counted(count, 'onglet', 'onglets')}`,
}

const titled = {
  en: (title: string) => (title === '' ? 'a tab without a title' : `“${title}”`),
  es: (title: string) => (title === '' ? 'una pestaña sin título' : `«${title}»`),
  de: (title: string, none = 'Ein Tab ohne Titel') => (title === '' ? none : `„${title}“`),
  fr: (title: string) => (title === '' ? 'un onglet sans titre' : `« ${title} »`),
}

const switched = {
  en: { pinned: { on: 'pinned', off: 'no longer pinned' }, muted: { on: 'muted', off: 'not muted' } },
  es: {
    pinned: { on: 'está fijada', off: 'ya no está fijada' },
    muted: { on: 'está en silencio', off: 'puede sonar' },
  },
  de: {
    pinned: { on: 'angeheftet', off: 'nicht mehr angeheftet' },
    muted: { on: 'stumm', off: 'nicht mehr stumm' },
  },
  fr: { pinned: { on: 'épinglé', off: 'désépinglé' }, muted: { on: 'muet', off: 'audible' } },
}

export const browserTexts = definePart({
  en: {
    'choices-tabs': () => 'Open tabs',
    'choices-found': ({ words }: Words) => `Tabs near “${words}”`,
    'choices-closed': () => 'Closed tabs and windows',
    'choices-bookmarks': ({ words }: Words) => (words === '' ? 'Bookmarks' : `Bookmarks with “${words}”`),
    'choices-history': ({ words }: Words) =>
      words === '' ? 'Visited pages' : `Visited pages with “${words}”`,
    'choices-site': ({ site }: Site) => `Visited pages of ${site}`,
    'choices-close-window': () => 'Close the window?',
    'choices-offered': ({ count, rows }: Rows & Count) => `${count} found: ${rows}. Say or play a number.`,
    'choices-more': ({ rows }: Rows) => `${rows}. Say or play a number.`,
    'nothing-chosen': () => 'Put away; nothing was chosen.',
    'tab-place': (place: TabPlace) => placed('tab', 'window', place),
    'count-tabs': ({ count }: Count) => tabs.en(count),
    'close-window': ({ count }: Count) => `Close the window with ${tabs.en(count)}`,
    'close-window-asked': ({ rows }: Rows) =>
      `Really? ${rows}. Say or play 1 to close it; “escape” leaves it open.`,
    'window-closed': ({ count }: Count) => `Closed the window with ${tabs.en(count)}.`,
    'window-reopened': ({ count }: Count) => `The window is back, with ${tabs.en(count)}.`,
    'window-opened': () => 'New window.',
    'window-open-undone': () => 'Closed the window again.',
    'window-reached': ({ number, title }: Title & WindowNumber) =>
      `Window ${number}: now at ${titled.en(title)}.`,
    'page-opened': ({ title }: Title) => `Opened ${titled.en(title)}.`,
    searching: ({ words }: Words) => `Searching the web for “${words}”.`,
    'last-tab-closed': ({ title }: Title) =>
      `Closed ${titled.en(title)}; an empty tab keeps the window open. “undo” brings it back.`,
    'tabs-closed': ({ count, left }: Count & { left: number }) =>
      `Closed ${tabs.en(count)}${left === 0 ? '' : `; ${forms.en.counted(left, 'stays', 'stay')}, because the page asks whether to leave`}. “undo” brings them back.`,
    'tabs-reopened': ({ count }: Count) => `Back again: ${tabs.en(count)}.`,
    'tab-moved': ({ title, place, count }: Title & Count & { place: number }) =>
      `${titled.en(title)} is now tab ${place} of ${count}.`,
    'tab-detached': ({ title }: Title) => `${titled.en(title)} has a window of its own now.`,
    'tab-in-window': ({ title, number }: Title & WindowNumber) =>
      `${titled.en(title)} is in window ${number} now.`,
    'tab-back-in-window': ({ title }: Title) => `${titled.en(title)} is back in its window.`,
    'tab-duplicated': ({ title }: Title) => `A copy of ${titled.en(title)}.`,
    'tab-switched': ({ title, what, on }: Title & Switched) =>
      `${titled.en(title)} is ${switched.en[what][on]}.`,
    'went-back-by': ({ title, count }: Title & Count) =>
      `Back ${forms.en.counted(count, 'page', 'pages')}: ${titled.en(title)}.`,
    'went-forward-by': ({ title, count }: Title & Count) =>
      `Forward ${forms.en.counted(count, 'page', 'pages')}: ${titled.en(title)}.`,
    bookmarked: ({ title }: Title) => `Bookmarked ${titled.en(title)}.`,
    'bookmarked-already': ({ title }: Title) => `${titled.en(title)} is a bookmark already.`,
    'bookmark-removed': ({ title }: Title) => `${titled.en(title)} is no bookmark any more.`,
    visits: ({ count, before, site, rows }: Visits) =>
      `You were on this page ${forms.en.counted(count, 'time', 'times')}${before === '' ? '' : `, before now on ${before}`}.${rows === '' ? ` Nothing else of ${site} was visited.` : ` Also of ${site}: ${rows}. Say or play a number.`}`,
  },
  es: {
    'choices-tabs': () => 'Pestañas abiertas',
    'choices-found': ({ words }) => `Pestañas parecidas a «${words}»`,
    'choices-closed': () => 'Pestañas y ventanas cerradas',
    'choices-bookmarks': ({ words }) => (words === '' ? 'Marcadores' : `Marcadores con «${words}»`),
    'choices-history': ({ words }) =>
      words === '' ? 'Páginas visitadas' : `Páginas visitadas con «${words}»`,
    'choices-site': ({ site }) => `Páginas visitadas de ${site}`,
    'choices-close-window': () => '¿Cerrar la ventana?',
    'choices-offered': ({ count, rows }) => `${count} en total: ${rows}. Di o toca un número.`,
    'choices-more': ({ rows }) => `${rows}. Di o toca un número.`,
    'nothing-chosen': () => 'Retirado; no se ha elegido nada.',
    'tab-place': place => placed('pestaña', 'ventana', place),
    'count-tabs': ({ count }) => tabs.es(count),
    'close-window': ({ count }) => `Cerrar la ventana con ${tabs.es(count)}`,
    'close-window-asked': ({ rows }) =>
      `¿Seguro? ${rows}. Di o toca 1 para cerrarla; «escape» la deja abierta.`,
    'window-closed': ({ count }) => `Ventana cerrada, con ${tabs.es(count)}.`,
    'window-reopened': ({ count }) => `La ventana ha vuelto, con ${tabs.es(count)}.`,
    'window-opened': () => 'Nueva ventana.',
    'window-open-undone': () => 'Ventana cerrada de nuevo.',
    'window-reached': ({ number, title }) => `Ventana ${number}: ahora en ${titled.es(title)}.`,
    'page-opened': ({ title }) => `Abierta: ${titled.es(title)}.`,
    searching: ({ words }) => `Buscando «${words}» en la web.`,
    'last-tab-closed': ({ title }) =>
      `Cerrada: ${titled.es(title)}; una pestaña vacía mantiene la ventana. «deshacer» la recupera.`,
    'tabs-closed': ({ count, left }) =>
      `${forms.es.form(count, 'Cerrada', 'Cerradas')}: ${tabs.es(count)}${left === 0 ? '' : `; ${forms.es.counted(left, 'se queda porque pregunta', 'se quedan porque preguntan')} si quieres salir`}. «deshacer» ${forms.es.form(count, 'la', 'las')} recupera.`,
    'tabs-reopened': ({ count }) => `De vuelta: ${tabs.es(count)}.`,
    'tab-moved': ({ title, place, count }) => `${titled.es(title)} es ahora la pestaña ${place} de ${count}.`,
    'tab-detached': ({ title }) => `${titled.es(title)} tiene ahora su propia ventana.`,
    'tab-in-window': ({ title, number }) => `${titled.es(title)} está ahora en la ventana ${number}.`,
    'tab-back-in-window': ({ title }) => `${titled.es(title)} está otra vez en su ventana.`,
    'tab-duplicated': ({ title }) => `Una copia de ${titled.es(title)}.`,
    'tab-switched': ({ title, what, on }) => `${titled.es(title)} ${switched.es[what][on]}.`,
    'went-back-by': ({ title, count }) =>
      `${forms.es.counted(count, 'página', 'páginas')} atrás: ${titled.es(title)}.`,
    'went-forward-by': ({ title, count }) =>
      `${forms.es.counted(count, 'página', 'páginas')} adelante: ${titled.es(title)}.`,
    bookmarked: ({ title }) => `En marcadores: ${titled.es(title)}.`,
    'bookmarked-already': ({ title }) => `${titled.es(title)} ya está en marcadores.`,
    'bookmark-removed': ({ title }) => `${titled.es(title)} ya no está en marcadores.`,
    visits: ({ count, before, site, rows }) =>
      `Estuviste en esta página ${forms.es.counted(count, 'vez', 'veces')}${before === '' ? '' : `, antes el ${before}`}.${rows === '' ? ` No visitaste nada más de ${site}.` : ` También de ${site}: ${rows}. Di o toca un número.`}`,
  },
  de: {
    'choices-tabs': () => 'Offene Tabs',
    'choices-found': ({ words }) => `Tabs, die „${words}“ nahekommen`,
    'choices-closed': () => 'Geschlossene Tabs und Fenster',
    'choices-bookmarks': ({ words }) => (words === '' ? 'Lesezeichen' : `Lesezeichen mit „${words}“`),
    'choices-history': ({ words }) => (words === '' ? 'Besuchte Seiten' : `Besuchte Seiten mit „${words}“`),
    'choices-site': ({ site }) => `Besuchte Seiten von ${site}`,
    'choices-close-window': () => 'Das Fenster schließen?',
    'choices-offered': ({ count, rows }) => `${count} gefunden: ${rows}. Sag oder spiel eine Zahl.`,
    'choices-more': ({ rows }) => `${rows}. Sag oder spiel eine Zahl.`,
    'nothing-chosen': () => 'Ausgeblendet; nichts wurde gewählt.',
    'tab-place': place => placed('Tab', 'Fenster', place),
    'count-tabs': ({ count }) => tabs.de(count),
    'close-window': ({ count }) => `Das Fenster mit ${forms.de.counted(count, 'Tab', 'Tabs')} schließen`,
    'close-window-asked': ({ rows }) =>
      `Wirklich? ${rows}. Sag oder spiel 1, um es zu schließen; „Escape“ lässt es offen.`,
    'window-closed': ({ count }) => `Fenster geschlossen (${tabs.de(count)}).`,
    'window-reopened': ({ count }) => `Das Fenster ist wieder da (${tabs.de(count)}).`,
    'window-opened': () => 'Neues Fenster.',
    'window-open-undone': () => 'Das Fenster ist wieder zu.',
    'window-reached': ({ number, title }) =>
      `Fenster ${number}: jetzt bei ${titled.de(title, 'einem Tab ohne Titel')}.`,
    'page-opened': ({ title }) => `Geöffnet: ${titled.de(title, 'ein Tab ohne Titel')}.`,
    searching: ({ words }) => `Suche „${words}“ im Netz.`,
    'last-tab-closed': ({ title }) =>
      `${titled.de(title)} geschlossen; ein leerer Tab hält das Fenster offen. „Rückgängig“ holt ihn zurück.`,
    'tabs-closed': ({ count, left }) =>
      `${tabs.de(count)} geschlossen${left === 0 ? '' : `; ${forms.de.counted(left, 'blieb', 'blieben')} offen, weil die Seite nachfragt`}. „Rückgängig“ holt sie zurück.`,
    'tabs-reopened': ({ count }) => `Wieder da: ${tabs.de(count)}.`,
    'tab-moved': ({ title, place, count }) => `${titled.de(title)} ist jetzt Tab ${place} von ${count}.`,
    'tab-detached': ({ title }) => `${titled.de(title)} hat jetzt ein eigenes Fenster.`,
    'tab-in-window': ({ title, number }) => `${titled.de(title)} ist jetzt in Fenster ${number}.`,
    'tab-back-in-window': ({ title }) => `${titled.de(title)} ist wieder in seinem Fenster.`,
    'tab-duplicated': ({ title }) => `Eine Kopie von ${titled.de(title, 'einem Tab ohne Titel')}.`,
    'tab-switched': ({ title, what, on }) => `${titled.de(title)} ist ${switched.de[what][on]}.`,
    'went-back-by': ({ title, count }) =>
      `${forms.de.counted(count, 'Seite', 'Seiten')} zurück: ${titled.de(title, 'ein Tab ohne Titel')}.`,
    'went-forward-by': ({ title, count }) =>
      `${forms.de.counted(count, 'Seite', 'Seiten')} vor: ${titled.de(title, 'ein Tab ohne Titel')}.`,
    bookmarked: ({ title }) => `Lesezeichen gesetzt: ${titled.de(title, 'ein Tab ohne Titel')}.`,
    'bookmarked-already': ({ title }) => `${titled.de(title)} ist schon ein Lesezeichen.`,
    'bookmark-removed': ({ title }) => `${titled.de(title)} ist kein Lesezeichen mehr.`,
    visits: ({ count, before, site, rows }) =>
      `Du warst ${forms.de.number(count)}-mal auf dieser Seite${before === '' ? '' : `, zuvor am ${before}`}.${rows === '' ? ` Sonst wurde nichts von ${site} besucht.` : ` Auch von ${site}: ${rows}. Sag oder spiel eine Zahl.`}`,
  },
  fr: {
    'choices-tabs': () => 'Onglets ouverts',
    'choices-found': ({ words }) => `Onglets proches de « ${words} »`,
    'choices-closed': () => 'Onglets et fenêtres fermés',
    'choices-bookmarks': ({ words }) => (words === '' ? 'Favoris' : `Favoris avec « ${words} »`),
    'choices-history': ({ words }) => (words === '' ? 'Pages visitées' : `Pages visitées avec « ${words} »`),
    'choices-site': ({ site }) => `Pages visitées de ${site}`,
    'choices-close-window': () => 'Fermer la fenêtre ?',
    'choices-offered': ({ count, rows }) => `${count} au total : ${rows}. Dites ou jouez un nombre.`,
    'choices-more': ({ rows }) => `${rows}. Dites ou jouez un nombre.`,
    'nothing-chosen': () => 'Retiré ; rien n’a été choisi.',
    'tab-place': place => placed('onglet', 'fenêtre', place),
    'count-tabs': ({ count }) => tabs.fr(count),
    'close-window': ({ count }) => `Fermer la fenêtre et ${tabs.fr(count)}`,
    'close-window-asked': ({ rows }) =>
      `Vraiment ? ${rows}. Dites ou jouez 1 pour la fermer ; « échap » la laisse ouverte.`,
    'window-closed': ({ count }) => `Fenêtre fermée, avec ${tabs.fr(count)}.`,
    'window-reopened': ({ count }) => `La fenêtre est revenue, avec ${tabs.fr(count)}.`,
    'window-opened': () => 'Nouvelle fenêtre.',
    'window-open-undone': () => 'Fenêtre refermée.',
    'window-reached': ({ number, title }) => `Fenêtre ${number} : maintenant sur ${titled.fr(title)}.`,
    'page-opened': ({ title }) => `Ouvert : ${titled.fr(title)}.`,
    searching: ({ words }) => `Recherche de « ${words} » sur le web.`,
    'last-tab-closed': ({ title }) =>
      `Fermé : ${titled.fr(title)} ; un onglet vide garde la fenêtre ouverte. « annuler » le ramène.`,
    'tabs-closed': ({ count, left }) =>
      `Fermé : ${tabs.fr(count)}${left === 0 ? '' : ` ; ${forms.fr.counted(left, 'reste ouvert', 'restent ouverts')}, car la page demande confirmation`}. « annuler » les ramène.`,
    'tabs-reopened': ({ count }) => `De retour : ${tabs.fr(count)}.`,
    'tab-moved': ({ title, place, count }) =>
      `${titled.fr(title)} est maintenant l’onglet ${place} sur ${count}.`,
    'tab-detached': ({ title }) => `${titled.fr(title)} a maintenant sa propre fenêtre.`,
    'tab-in-window': ({ title, number }) => `${titled.fr(title)} est maintenant dans la fenêtre ${number}.`,
    'tab-back-in-window': ({ title }) => `${titled.fr(title)} est de retour dans sa fenêtre.`,
    'tab-duplicated': ({ title }) => `Une copie de ${titled.fr(title)}.`,
    'tab-switched': ({ title, what, on }) => `${titled.fr(title)} est ${switched.fr[what][on]}.`,
    'went-back-by': ({ title, count }) =>
      `${forms.fr.counted(count, 'page', 'pages')} en arrière : ${titled.fr(title)}.`,
    'went-forward-by': ({ title, count }) =>
      `${forms.fr.counted(count, 'page', 'pages')} en avant : ${titled.fr(title)}.`,
    bookmarked: ({ title }) => `Dans les favoris : ${titled.fr(title)}.`,
    'bookmarked-already': ({ title }) => `${titled.fr(title)} est déjà dans les favoris.`,
    'bookmark-removed': ({ title }) => `${titled.fr(title)} n’est plus dans les favoris.`,
    visits: ({ count, before, site, rows }) =>
      `Vous étiez sur cette page ${forms.fr.counted(count, 'fois', 'fois')}${before === '' ? '' : `, auparavant le ${before}`}.${rows === '' ? ` Rien d’autre de ${site} n’a été visité.` : ` Aussi de ${site} : ${rows}. Dites ou jouez un nombre.`}`,
  },
})
