import type { PerLanguage } from '../../../../src/language/language.ts'
import { labelsIn } from '../../panel-texts.ts'

/** Labels of where files of sequences are chosen and shown; loaded with it. */
const labels = {
  sequenceFiles: {
    en: 'Import MIDI files or codes',
    es: 'Importar archivos MIDI o códigos',
    de: 'MIDI-Dateien oder Codes importieren',
    fr: 'Importer des fichiers MIDI ou des codes',
  },
  sequenceFilesHint: {
    en: 'Choose files, or drop them anywhere on this panel. You see what is in them before it is kept.',
    es: 'Elige archivos o suéltalos en cualquier lugar de este panel. Verás su contenido antes de guardarlo.',
    de: 'Wähle Dateien oder lege sie irgendwo auf diesem Panel ab. Du siehst vor dem Behalten, was darin ist.',
    fr: 'Choisissez des fichiers ou déposez-les n’importe où sur ce panneau. Vous voyez leur contenu avant de le garder.',
  },
  importTitle: {
    en: 'Read, not kept yet',
    es: 'Leído, aún sin guardar',
    de: 'Gelesen, noch nicht behalten',
    fr: 'Lu, pas encore gardé',
  },
  importFrom: { en: 'from {from}', es: 'de {from}', de: 'aus {from}', fr: 'de {from}' },
  importSteps: {
    en: 'Steps: {count}',
    es: 'Pasos: {count}',
    de: 'Schritte: {count}',
    fr: 'Étapes : {count}',
  },
  importNotes: { en: 'Notes: {count}', es: 'Notas: {count}', de: 'Noten: {count}', fr: 'Notes : {count}' },
  importLength: { en: 'Length', es: 'Duración', de: 'Länge', fr: 'Durée' },
  importHosts: { en: 'Pages of', es: 'Páginas de', de: 'Seiten von', fr: 'Pages de' },
  importCommands: { en: 'Does', es: 'Hace', de: 'Tut', fr: 'Fait' },
  importMore: {
    en: 'and {count} more',
    es: 'y {count} más',
    de: 'und noch {count}',
    fr: 'et {count} de plus',
  },
  importMidiOnly: {
    en: 'MIDI only: notes and words, played as if on the keys',
    es: 'Solo MIDI: notas y palabras, como tocadas en las teclas',
    de: 'Nur MIDI: Noten und Worte, wie auf den Tasten gespielt',
    fr: 'MIDI seul : notes et paroles, comme jouées sur les touches',
  },
  importRefused: { en: 'Refused', es: 'Rechazado', de: 'Abgelehnt', fr: 'Refusé' },
  importKeep: { en: 'Keep', es: 'Conservar', de: 'Behalten', fr: 'Garder' },
  importLeave: { en: 'Discard', es: 'Descartar', de: 'Verwerfen', fr: 'Abandonner' },
  importClose: { en: 'Close', es: 'Cerrar', de: 'Schließen', fr: 'Fermer' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export const sequenceFilesLabel = labelsIn(labels)
