import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Name = { name: string }
type Count = { count: number }
type Words = { words: string }
/** In the language’s own way of writing decimals. */
type Seconds = { seconds: string }

/** French has the singular below two, the others for one alone. */
const en = (n: string) => `${n} ${n === '1' ? 'second' : 'seconds'}`
const es = (n: string) => `${n} ${n === '1' ? 'segundo' : 'segundos'}`
const de = (n: string) => `${n} ${n === '1' ? 'Sekunde' : 'Sekunden'}`
const fr = (n: string) => `${n} ${/^[01](?:,|$)/.test(n) ? 'seconde' : 'secondes'}`

/** Editing what was recorded. */
export const editingTexts = definePart({
  en: {
    'editing-opened': ({ name, count }: Name & Count) =>
      `“${name}” is open: ${forms.en.counted(count, 'event', 'events')}. Say “next event”, or “event 3”.`,
    'editing-closed': ({ name }: Name) => `“${name}” is closed. All changes are kept.`,
    'editing-changed': ({ name }: Name) => `“${name}” was changed elsewhere. It is shown as it is now.`,
    'editing-gone': ({ name }: Name) => `“${name}” was deleted elsewhere, so it is closed here.`,
    'event-at': ({ number, time, words }: { number: number; time: string } & Words) =>
      `${number}, at ${time}: ${words}`,
    'events-selected': ({ count }: Count) => `${forms.en.counted(count, 'event is', 'events are')} selected.`,
    'events-unselected': () => 'No event is selected.',
    'events-deleted': ({ count }: Count) => `${forms.en.counted(count, 'event is', 'events are')} deleted.`,
    'recording-trimmed': ({ time }: { time: string }) => `Trimmed: it is ${time} long now.`,
    'part-cut': ({ count, seconds }: Count & Seconds) =>
      `Cut: ${forms.en.counted(count, 'event', 'events')} and ${en(seconds)}.`,
    'events-later': ({ seconds }: Seconds) => `Moved ${en(seconds)} later.`,
    'events-earlier': ({ seconds }: Seconds) => `Moved ${en(seconds)} earlier.`,
    'wait-set': ({ seconds }: Seconds) => `It waits ${en(seconds)} before that.`,
    'event-changed': ({ words }: Words) => `It is now: ${words}`,
    'event-inserted': ({ words }: Words) => `Inserted: ${words}`,
    'notes-shifted': ({ keys }: { keys: number }) =>
      keys > 0 ? `Moved up by ${keys}.` : `Moved down by ${-keys}.`,
    'edit-taken-back': ({ name }: Name) => `“${name}” is as it was before.`,
  },
  es: {
    'editing-opened': ({ name, count }) =>
      `«${name}» está abierta: ${forms.es.counted(count, 'suceso', 'sucesos')}. Di «suceso siguiente», o «suceso 3».`,
    'editing-closed': ({ name }) => `«${name}» está cerrada. Todos los cambios quedan guardados.`,
    'editing-changed': ({ name }) => `«${name}» se cambió en otro sitio. Se muestra como está ahora.`,
    'editing-gone': ({ name }) => `«${name}» se borró en otro sitio, así que aquí se cierra.`,
    'event-at': ({ number, time, words }) => `${number}, en ${time}: ${words}`,
    'events-selected': ({ count }) =>
      `Hay ${forms.es.counted(count, 'suceso seleccionado', 'sucesos seleccionados')}.`,
    'events-unselected': () => 'No hay ningún suceso seleccionado.',
    'events-deleted': ({ count }) =>
      `${forms.es.form(count, 'Se borró', 'Se borraron')} ${forms.es.counted(count, 'suceso', 'sucesos')}.`,
    'recording-trimmed': ({ time }) => `Recortada: ahora dura ${time}.`,
    'part-cut': ({ count, seconds }) =>
      `Cortado: ${forms.es.counted(count, 'suceso', 'sucesos')} y ${es(seconds)}.`,
    'events-later': ({ seconds }) => `Retrasado ${es(seconds)}.`,
    'events-earlier': ({ seconds }) => `Adelantado ${es(seconds)}.`,
    'wait-set': ({ seconds }) => `Antes de eso espera ${es(seconds)}.`,
    'event-changed': ({ words }) => `Ahora es: ${words}`,
    'event-inserted': ({ words }) => `Insertado: ${words}`,
    'notes-shifted': ({ keys }) => (keys > 0 ? `Subido en ${keys}.` : `Bajado en ${-keys}.`),
    'edit-taken-back': ({ name }) => `«${name}» está como antes.`,
  },
  de: {
    'editing-opened': ({ name, count }) =>
      `„${name}“ ist offen: ${forms.de.counted(count, 'Ereignis', 'Ereignisse')}. Sag „nächstes Ereignis“ oder „Ereignis 3“.`,
    'editing-closed': ({ name }) => `„${name}“ ist geschlossen. Alle Änderungen sind behalten.`,
    'editing-changed': ({ name }) =>
      `„${name}“ wurde anderswo geändert. Jetzt steht hier, was es geworden ist.`,
    'editing-gone': ({ name }) => `„${name}“ wurde anderswo gelöscht und ist deshalb hier geschlossen.`,
    'event-at': ({ number, time, words }) => `${number}, bei ${time}: ${words}`,
    'events-selected': ({ count }) =>
      `${forms.de.counted(count, 'Ereignis ist', 'Ereignisse sind')} gewählt.`,
    'events-unselected': () => 'Kein Ereignis ist gewählt.',
    'events-deleted': ({ count }) =>
      `${forms.de.counted(count, 'Ereignis ist', 'Ereignisse sind')} gelöscht.`,
    'recording-trimmed': ({ time }) => `Gekürzt: jetzt ${time} lang.`,
    'part-cut': ({ count, seconds }) =>
      `Herausgeschnitten: ${forms.de.counted(count, 'Ereignis', 'Ereignisse')} und ${de(seconds)}.`,
    'events-later': ({ seconds }) => `Um ${de(seconds)} später gelegt.`,
    'events-earlier': ({ seconds }) => `Um ${de(seconds)} früher gelegt.`,
    'wait-set': ({ seconds }) => `Davor wird ${de(seconds)} gewartet.`,
    'event-changed': ({ words }) => `Jetzt heißt es: ${words}`,
    'event-inserted': ({ words }) => `Eingefügt: ${words}`,
    'notes-shifted': ({ keys }) => (keys > 0 ? `Um ${keys} höher gelegt.` : `Um ${-keys} tiefer gelegt.`),
    'edit-taken-back': ({ name }) => `„${name}“ ist wie zuvor.`,
  },
  fr: {
    'editing-opened': ({ name, count }) =>
      `« ${name} » est ouvert : ${forms.fr.counted(count, 'événement', 'événements')}. Dites « événement suivant », ou « événement 3 ».`,
    'editing-closed': ({ name }) => `« ${name} » est fermé. Tous les changements sont gardés.`,
    'editing-changed': ({ name }) =>
      `« ${name} » a été changé ailleurs. Il est montré comme il est maintenant.`,
    'editing-gone': ({ name }) => `« ${name} » a été supprimé ailleurs ; il est donc fermé ici.`,
    'event-at': ({ number, time, words }) => `${number}, à ${time} : ${words}`,
    'events-selected': ({ count }) =>
      `${forms.fr.counted(count, 'événement est sélectionné', 'événements sont sélectionnés')}.`,
    'events-unselected': () => 'Aucun événement n’est sélectionné.',
    'events-deleted': ({ count }) =>
      `${forms.fr.counted(count, 'événement est supprimé', 'événements sont supprimés')}.`,
    'recording-trimmed': ({ time }) => `Raccourci : il dure maintenant ${time}.`,
    'part-cut': ({ count, seconds }) =>
      `Coupé : ${forms.fr.counted(count, 'événement', 'événements')} et ${fr(seconds)}.`,
    'events-later': ({ seconds }) => `Décalé de ${fr(seconds)} plus tard.`,
    'events-earlier': ({ seconds }) => `Décalé de ${fr(seconds)} plus tôt.`,
    'wait-set': ({ seconds }) => `Il y a ${fr(seconds)} d’attente avant.`,
    'event-changed': ({ words }) => `C’est maintenant : ${words}`,
    'event-inserted': ({ words }) => `Inséré : ${words}`,
    'notes-shifted': ({ keys }) => (keys > 0 ? `Monté de ${keys}.` : `Descendu de ${-keys}.`),
    'edit-taken-back': ({ name }) => `« ${name} » est comme avant.`,
  },
})
