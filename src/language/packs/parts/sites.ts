import { definePart } from './define-part.ts'

type Site = { site: string }
type Rule = Site & { selector: string; count: number }

export const sitesTexts = definePart({
  en: {
    'site-leaves-out': ({ site, selector, count }: Rule) =>
      `On ${site}, ${selector} gets no number any more (${count} on this page). “undo” takes it back.`,
    'site-always-hints': ({ site, selector, count }: Rule) =>
      `On ${site}, ${selector} always gets a number (${count} on this page). “undo” takes it back.`,
    'site-rules-forgotten': ({ site }: Site) =>
      `Nothing is settled for ${site} any more. “undo” brings it back.`,
    'site-rules-none': ({ site }: Site) => `Nothing is settled for ${site}.`,
    'site-rules-shown': () => 'What is settled for sites is in Settings, under Sites.',
    'page-listens': ({ site }: Site) =>
      `Pages of ${site} are told what Clavier hears while they are in front: no letters, no dictation, nothing while a password has the focus. “stop this page listening” ends it.`,
    'page-listens-not': ({ site }: Site) => `Pages of ${site} are told nothing.`,
  },
  es: {
    'site-leaves-out': ({ site, selector, count }) =>
      `En ${site}, ${selector} ya no recibe número (${count} en esta página). «deshacer» lo revierte.`,
    'site-always-hints': ({ site, selector, count }) =>
      `En ${site}, ${selector} siempre recibe número (${count} en esta página). «deshacer» lo revierte.`,
    'site-rules-forgotten': ({ site }) => `Ya no hay nada establecido para ${site}. «deshacer» lo recupera.`,
    'site-rules-none': ({ site }) => `No hay nada establecido para ${site}.`,
    'site-rules-shown': () => 'Lo establecido para los sitios está en Ajustes, en Sitios.',
    'page-listens': ({ site }) =>
      `Las páginas de ${site} saben lo que Clavier oye mientras están delante: ni letras, ni dictado, ni nada mientras una contraseña tiene el foco. «que esta página no escuche» lo termina.`,
    'page-listens-not': ({ site }) => `Las páginas de ${site} no se enteran de nada.`,
  },
  de: {
    'site-leaves-out': ({ site, selector, count }) =>
      `Auf ${site} bekommt ${selector} keine Nummer mehr (${count} auf dieser Seite). „rückgängig“ nimmt es zurück.`,
    'site-always-hints': ({ site, selector, count }) =>
      `Auf ${site} bekommt ${selector} immer eine Nummer (${count} auf dieser Seite). „rückgängig“ nimmt es zurück.`,
    'site-rules-forgotten': ({ site }) =>
      `Für ${site} ist nichts mehr festgelegt. „rückgängig“ holt es zurück.`,
    'site-rules-none': ({ site }) => `Für ${site} ist nichts festgelegt.`,
    'site-rules-shown': () => 'Was für Websites festgelegt ist, steht in den Optionen unter Websites.',
    'page-listens': ({ site }) =>
      `Seiten von ${site} erfahren, was Clavier hört, solange sie vorn sind: keine Buchstaben, kein Diktat, nichts, solange ein Passwort den Fokus hat. „diese seite hört nicht mehr mit“ beendet es.`,
    'page-listens-not': ({ site }) => `Seiten von ${site} erfahren nichts.`,
  },
  fr: {
    'site-leaves-out': ({ site, selector, count }) =>
      `Sur ${site}, ${selector} ne reçoit plus de numéro (${count} dans cette page). « annule » le reprend.`,
    'site-always-hints': ({ site, selector, count }) =>
      `Sur ${site}, ${selector} reçoit toujours un numéro (${count} dans cette page). « annule » le reprend.`,
    'site-rules-forgotten': ({ site }) => `Plus rien n’est réglé pour ${site}. « annule » le fait revenir.`,
    'site-rules-none': ({ site }) => `Rien n’est réglé pour ${site}.`,
    'site-rules-shown': () => 'Ce qui est réglé pour les sites est dans Réglages, sous Sites.',
    'page-listens': ({ site }) =>
      `Les pages de ${site} apprennent ce que Clavier entend tant qu’elles sont devant : ni lettres, ni dictée, rien tant qu’un mot de passe a le focus. « cette page n’écoute plus » y met fin.`,
    'page-listens-not': ({ site }) => `Les pages de ${site} n’apprennent rien.`,
  },
})
