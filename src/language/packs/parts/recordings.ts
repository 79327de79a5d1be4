import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Media = { media: number }
type What = { what: string }
type Name = { name: string }
type Count = { count: number }
type Words = { words: string }

/** How a sentence calls the place where words were found. */
const where = {
  en: { said: 'said', tab: 'tab', command: 'done', mark: 'mark' },
  es: { said: 'dicho', tab: 'pestaña', command: 'hecho', mark: 'marca' },
  de: { said: 'gesagt', tab: 'Tab', command: 'getan', mark: 'Marke' },
  fr: { said: 'dit', tab: 'onglet', command: 'fait', mark: 'repère' },
} as const
const placeOf = (language: keyof typeof where, matched: string): string =>
  (where[language] as Readonly<Record<string, string>>)[matched] ?? '' // any word may be asked for

export const recordingsTexts = definePart({
  en: {
    'recording-paused': ({ media }: Media) =>
      media === 0
        ? 'Recording paused. What you do now is not kept.'
        : `Recording paused, and ${forms.en.counted(media, 'sound or film', 'sounds and films')} with it. What you do now is not kept.`,
    'recording-resumed': ({ media, left }: Media & { left: number }) =>
      left > 0
        ? `Recording goes on, but ${forms.en.counted(left, 'sound or film', 'sounds and films')} could not be started again: the page is gone or does not let it.`
        : media === 0
          ? 'Recording goes on.'
          : `Recording goes on, and so ${forms.en.form(media, 'does what was', 'do those that were')} paused with it.`,
    'recording-low': ({ what }: What) =>
      what === 'storage'
        ? 'Little room is left: the recording ends by itself when it is full, and is kept whole. Deleting recordings makes room.'
        : 'The recording is nearly as long as one can be: it ends by itself then, and is kept whole.',
    'sequences-told': ({ count, names }: Count & { names: string }) =>
      count === 0
        ? 'No recording is kept yet. “record” begins one.'
        : `${forms.en.counted(count, 'recording', 'recordings')}: ${names}.`,
    'sequence-copied': ({ of, name }: Name & { of: string }) => `“${name}” is a copy of “${of}”.`,
    'sequence-copy-undone': ({ name }: Name) => `The copy “${name}” is deleted again.`,
    'sequence-gone': ({ name }: Name) =>
      `Deleted “${name}” for good: there was no room left to keep it for undo.`,
    'sequences-purged': ({ count }: Count) =>
      `${forms.en.counted(count, 'deleted recording is', 'deleted recordings are')} gone for good.`,
    'choices-sequence-parts': ({ words }: Words) => `“${words}” in recordings`,
    'sequence-part': ({ name, kind, at }: Name & { kind: string; at: string }) =>
      `${placeOf('en', kind)}, ${at}, “${name}”`,
    'storage-told': ({
      count,
      size,
      deleted,
      left,
    }: Count & { size: string; deleted: number; left: string }) =>
      `${forms.en.counted(count, 'recording takes', 'recordings take')} up ${size}${deleted === 0 ? '' : `, with ${forms.en.counted(deleted, 'deleted one', 'deleted ones')}`}.${left === '' ? '' : ` Room for ${left} more.`}`,
    'media-pauses-on': () => 'Sounds and films of the page pause when the recording pauses.',
    'media-pauses-off': () => 'Sounds and films play on when the recording pauses.',
    'played-notes-on': () => 'The notes of a recording sound when it is played.',
    'played-notes-off': () => 'The notes of a recording stay silent when it is played.',
  },
  es: {
    'recording-paused': ({ media }) =>
      media === 0
        ? 'Grabación en pausa. Lo que hagas ahora no se guarda.'
        : `Grabación en pausa, y con ella ${forms.es.counted(media, 'audio o vídeo', 'audios y vídeos')}. Lo que hagas ahora no se guarda.`,
    'recording-resumed': ({ media, left }) =>
      left > 0
        ? `La grabación sigue, pero no se ${forms.es.form(left, 'pudo', 'pudieron')} reanudar ${forms.es.counted(left, 'audio o vídeo', 'audios y vídeos')}: la página ya no está o no lo permite.`
        : media === 0
          ? 'La grabación sigue.'
          : 'La grabación sigue, y también lo que se pausó con ella.',
    'recording-low': ({ what }) =>
      what === 'storage'
        ? 'Queda poco sitio: la grabación terminará sola cuando se llene y se conservará entera. Borrar grabaciones deja sitio.'
        : 'La grabación es casi tan larga como puede ser: entonces terminará sola y se conservará entera.',
    'sequences-told': ({ count, names }) =>
      count === 0
        ? 'Aún no hay grabaciones. «graba» empieza una.'
        : `${forms.es.counted(count, 'grabación', 'grabaciones')}: ${names}.`,
    'sequence-copied': ({ of, name }) => `«${name}» es una copia de «${of}».`,
    'sequence-copy-undone': ({ name }) => `La copia «${name}» está borrada de nuevo.`,
    'sequence-gone': ({ name }) =>
      `«${name}» borrada para siempre: no quedaba sitio para conservarla y deshacer.`,
    'sequences-purged': ({ count }) =>
      `${forms.es.counted(count, 'grabación borrada eliminada', 'grabaciones borradas eliminadas')} para siempre.`,
    'choices-sequence-parts': ({ words }) => `«${words}» en las grabaciones`,
    'sequence-part': ({ name, kind, at }) => `${placeOf('es', kind)}, ${at}, «${name}»`,
    'storage-told': ({ count, size, deleted, left }) =>
      `${forms.es.counted(count, 'grabación ocupa', 'grabaciones ocupan')} ${size}${deleted === 0 ? '' : `, con ${forms.es.counted(deleted, 'borrada', 'borradas')}`}.${left === '' ? '' : ` Hay sitio para ${left} más.`}`,
    'media-pauses-on': () => 'Los audios y vídeos de la página se pausan con la grabación.',
    'media-pauses-off': () => 'Los audios y vídeos siguen cuando se pausa la grabación.',
    'played-notes-on': () => 'Las notas de una grabación suenan al reproducirla.',
    'played-notes-off': () => 'Las notas de una grabación callan al reproducirla.',
  },
  de: {
    'recording-paused': ({ media }) =>
      media === 0
        ? 'Aufnahme pausiert. Was du jetzt tust, wird nicht behalten.'
        : `Aufnahme pausiert, und mit ihr ${forms.de.counted(media, 'Ton oder Film', 'Töne und Filme')}. Was du jetzt tust, wird nicht behalten.`,
    'recording-resumed': ({ media, left }) =>
      left > 0
        ? `Aufnahme geht weiter, aber ${forms.de.counted(left, 'Ton oder Film', 'Töne und Filme')} ließ${forms.de.form(left, '', 'en')} sich nicht wieder starten: Die Seite ist weg oder lässt es nicht zu.`
        : media === 0
          ? 'Aufnahme geht weiter.'
          : 'Aufnahme geht weiter, und mit ihr, was mit ihr pausiert war.',
    'recording-low': ({ what }) =>
      what === 'storage'
        ? 'Es ist nur noch wenig Platz: Ist er voll, endet die Aufnahme von selbst und bleibt ganz erhalten. Aufnahmen zu löschen schafft Platz.'
        : 'Die Aufnahme ist fast so lang, wie eine sein kann: Dann endet sie von selbst und bleibt ganz erhalten.',
    'sequences-told': ({ count, names }) =>
      count === 0
        ? 'Noch ist keine Aufnahme behalten. „aufnehmen“ beginnt eine.'
        : `${forms.de.counted(count, 'Aufnahme', 'Aufnahmen')}: ${names}.`,
    'sequence-copied': ({ of, name }) => `„${name}“ ist eine Kopie von „${of}“.`,
    'sequence-copy-undone': ({ name }) => `Die Kopie „${name}“ ist wieder gelöscht.`,
    'sequence-gone': ({ name }) =>
      `„${name}“ endgültig gelöscht: Es war kein Platz mehr, sie fürs Rückgängigmachen zu behalten.`,
    'sequences-purged': ({ count }) =>
      `${forms.de.counted(count, 'gelöschte Aufnahme ist', 'gelöschte Aufnahmen sind')} endgültig weg.`,
    'choices-sequence-parts': ({ words }) => `„${words}“ in Aufnahmen`,
    'sequence-part': ({ name, kind, at }) => `${placeOf('de', kind)}, ${at}, „${name}“`,
    'storage-told': ({ count, size, deleted, left }) =>
      `${forms.de.counted(count, 'Aufnahme belegt', 'Aufnahmen belegen')} ${size}${deleted === 0 ? '' : `, mit ${forms.de.counted(deleted, 'gelöschten', 'gelöschten')}`}.${left === '' ? '' : ` Platz für weitere ${left}.`}`,
    'media-pauses-on': () => 'Töne und Filme der Seite pausieren mit der Aufnahme.',
    'media-pauses-off': () => 'Töne und Filme laufen weiter, wenn die Aufnahme pausiert.',
    'played-notes-on': () => 'Die Noten einer Aufnahme klingen beim Abspielen.',
    'played-notes-off': () => 'Die Noten einer Aufnahme bleiben beim Abspielen stumm.',
  },
  fr: {
    'recording-paused': ({ media }) =>
      media === 0
        ? 'Enregistrement en pause. Ce que vous faites n’est pas gardé.'
        : `Enregistrement en pause, et avec lui ${forms.fr.counted(media, 'son ou film', 'sons et films')}. Ce que vous faites n’est pas gardé.`,
    'recording-resumed': ({ media, left }) =>
      left > 0
        ? `L’enregistrement reprend, mais ${forms.fr.counted(left, 'son ou film n’a', 'sons et films n’ont')} pas pu repartir : la page n’est plus là ou ne le permet pas.`
        : media === 0
          ? 'L’enregistrement reprend.'
          : 'L’enregistrement reprend, et ce qui était en pause avec lui aussi.',
    'recording-low': ({ what }) =>
      what === 'storage'
        ? 'Il reste peu de place : l’enregistrement s’arrêtera seul quand il n’y en aura plus, et sera gardé entier. Supprimer des enregistrements en libère.'
        : 'L’enregistrement est presque aussi long que possible : il s’arrêtera alors seul, et sera gardé entier.',
    'sequences-told': ({ count, names }) =>
      count === 0
        ? 'Aucun enregistrement n’est encore gardé. « enregistre » en commence un.'
        : `${forms.fr.counted(count, 'enregistrement', 'enregistrements')} : ${names}.`,
    'sequence-copied': ({ of, name }) => `« ${name} » est une copie de « ${of} ».`,
    'sequence-copy-undone': ({ name }) => `La copie « ${name} » est de nouveau supprimée.`,
    'sequence-gone': ({ name }) =>
      `« ${name} » supprimé pour de bon : il n’y avait plus de place pour le garder et annuler.`,
    'sequences-purged': ({ count }) =>
      `${forms.fr.counted(count, 'enregistrement supprimé a', 'enregistrements supprimés ont')} disparu pour de bon.`,
    'choices-sequence-parts': ({ words }) => `« ${words} » dans les enregistrements`,
    'sequence-part': ({ name, kind, at }) => `${placeOf('fr', kind)}, ${at}, « ${name} »`,
    'storage-told': ({ count, size, deleted, left }) =>
      `${forms.fr.counted(count, 'enregistrement occupe', 'enregistrements occupent')} ${size}${deleted === 0 ? '' : `, avec ${forms.fr.counted(deleted, 'supprimé', 'supprimés')}`}.${left === '' ? '' : ` Il reste de la place pour ${left}.`}`,
    'media-pauses-on': () => 'Les sons et films de la page se mettent en pause avec l’enregistrement.',
    'media-pauses-off': () => 'Les sons et films continuent quand l’enregistrement est en pause.',
    'played-notes-on': () => 'Les notes d’un enregistrement sonnent quand on le joue.',
    'played-notes-off': () => 'Les notes d’un enregistrement restent muettes quand on le joue.',
  },
})
