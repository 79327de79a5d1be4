import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import type { EventsMeant } from './editing-context.ts'
import { wantNumber } from './read-slots.ts'

function eventsIn({ number, to, also }: Slots): EventsMeant {
  if (also !== undefined) return { also: wantNumber({ number: also }) }
  const from = wantNumber({ number: number ?? '' })
  return { from, to: to === undefined ? from : wantNumber({ number: to }) }
}

export const selectEventCommand = defineCommand({
  id: 'select-event',
  group: 'sequences',
  phrases: {
    en: [
      'event {number}',
      'select event {number}',
      '(events|select events) {number} to {to:number}',
      'also event {also:number}',
    ],
    es: [
      '(suceso|evento) {number}',
      'selecciona el (suceso|evento) {number}',
      '(sucesos|selecciona los sucesos|eventos|selecciona los eventos) {number} a {to:number}',
      'también el (suceso|evento) {also:number}',
    ],
    de: [
      'ereignis {number}',
      'wähle ereignis {number}',
      '(ereignisse|wähle ereignisse) {number} bis {to:number}',
      'auch ereignis {also:number}',
    ],
    fr: [
      'événement {number}',
      "sélectionne l'événement {number}",
      '(événements|sélectionne les événements) {number} à {to:number}',
      "aussi l'événement {also:number}",
    ],
  },
  keys: { motifs: ['60-58-55-55-60'] },
  help: {
    en: 'Selects an event of the recording that is open, or several, and tells of it.',
    es: 'Selecciona un suceso de la grabación abierta, o varios, y lo lee.',
    de: 'Wählt ein Ereignis der geöffneten Aufnahme, oder mehrere, und nennt es.',
    fr: "Sélectionne un événement de l'enregistrement ouvert, ou plusieurs, et le dit.",
  },
  when: ['editing'],
  parse: eventsIn,
  run: async (which, { editing }) => ({ text: await (await editing()).select(which) }),
  undo: 'changes-nothing',
  recorded: false,
})
