import { definePart } from './define-part.ts'

type Room = { megabytes: number; count: number }
const entries = {
  en: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  es: (count: number) => (count === 1 ? '1 entrada' : `${count} entradas`),
  de: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  fr: (count: number) => (count === 1 ? '1 entrée' : `${count} entrées`),
}

/** What is told of answers from what was kept, of its files, and of the room it may take. */
export const recallTexts = definePart({
  en: {
    'kept-limit-set': ({ megabytes, count }: Room) =>
      count === 0
        ? `At most ${megabytes} megabytes are kept.`
        : `At most ${megabytes} megabytes are kept. The oldest ${entries.en(count)} had to go; “undo” brings back what went.`,
    'kept-limit-asks': ({ megabytes, count, rows }: Room & { rows: string }) =>
      `Nothing is changed yet. With ${megabytes} megabytes the oldest ${entries.en(count)} would go. ${rows}`,
    'choices-limit': ({ megabytes }: { megabytes: number }) => `Keep at most ${megabytes} megabytes`,
    'limit-let-go': ({ count }: { count: number }) => `let the oldest ${entries.en(count)} go`,
  },
  es: {
    'kept-limit-set': ({ megabytes, count }) =>
      count === 0
        ? `Se guardan como mucho ${megabytes} megabytes.`
        : `Se guardan como mucho ${megabytes} megabytes. Se ha quitado lo más antiguo, ${entries.es(count)}; «deshacer» lo recupera.`,
    'kept-limit-asks': ({ megabytes, count, rows }) =>
      `Aún no ha cambiado nada. Con ${megabytes} megabytes se quitaría lo más antiguo, ${entries.es(count)}. ${rows}`,
    'choices-limit': ({ megabytes }) => `Guardar como mucho ${megabytes} megabytes`,
    'limit-let-go': ({ count }) => `quitar lo más antiguo, ${entries.es(count)}`,
  },
  de: {
    'kept-limit-set': ({ megabytes, count }) =>
      count === 0
        ? `Höchstens ${megabytes} Megabyte werden behalten.`
        : `Höchstens ${megabytes} Megabyte werden behalten. Das Älteste musste gehen, ${entries.de(count)}; „rückgängig“ holt es zurück.`,
    'kept-limit-asks': ({ megabytes, count, rows }) =>
      `Noch ist nichts geändert. Mit ${megabytes} Megabyte würde das Älteste gehen, ${entries.de(count)}. ${rows}`,
    'choices-limit': ({ megabytes }) => `Höchstens ${megabytes} Megabyte behalten`,
    'limit-let-go': ({ count }) => `das Älteste gehen lassen, ${entries.de(count)}`,
  },
  fr: {
    'kept-limit-set': ({ megabytes, count }) =>
      count === 0
        ? `Au plus ${megabytes} mégaoctets sont gardés.`
        : `Au plus ${megabytes} mégaoctets sont gardés. Le plus ancien est parti, ${entries.fr(count)} ; « annuler » le ramène.`,
    'kept-limit-asks': ({ megabytes, count, rows }) =>
      `Rien n’est encore changé. Avec ${megabytes} mégaoctets le plus ancien partirait, ${entries.fr(count)}. ${rows}`,
    'choices-limit': ({ megabytes }) => `Garder au plus ${megabytes} mégaoctets`,
    'limit-let-go': ({ count }) => `laisser partir le plus ancien, ${entries.fr(count)}`,
  },
})
