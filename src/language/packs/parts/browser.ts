import { definePart } from './define-part.ts'

type Rows = { rows: string }
/** `window` is 0 for the window one is in. */
type TabPlace = { tab: number; window: number }

const placed = (tab: string, window: string, place: TabPlace) =>
  `${tab} ${place.tab}${place.window === 0 ? '' : `, ${window} ${place.window}`}`

export const browserTexts = definePart({
  en: {
    'choices-tabs': () => 'Open tabs',
    'tab-place': (place: TabPlace) => placed('tab', 'window', place),
    'choices-more': ({ rows }: Rows) => `${rows}. Say or play a number.`,
  },
  es: {
    'choices-tabs': () => 'Pestañas abiertas',
    'tab-place': place => placed('pestaña', 'ventana', place),
    'choices-more': ({ rows }) => `${rows}. Di o toca un número.`,
  },
  de: {
    'choices-tabs': () => 'Offene Tabs',
    'tab-place': place => placed('Tab', 'Fenster', place),
    'choices-more': ({ rows }) => `${rows}. Sag oder spiel eine Zahl.`,
  },
  fr: {
    'choices-tabs': () => 'Onglets ouverts',
    'tab-place': place => placed('onglet', 'fenêtre', place),
    'choices-more': ({ rows }) => `${rows}. Dites ou jouez un nombre.`,
  },
})
