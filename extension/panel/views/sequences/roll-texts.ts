import type { PerLanguage } from '../../../../src/language/language.ts'
import { type LabelOf, labelsIn } from '../../panel-texts.ts'

/** Labels of the piano roll; they are loaded with it. */
const labels = {
  rollRecording: {
    en: 'As it is recorded',
    es: 'Lo que se graba',
    de: 'Was aufgenommen wird',
    fr: 'Ce qui s’enregistre',
  },
  rollPlaying: {
    en: 'As it plays',
    es: 'Lo que se reproduce',
    de: 'Was gespielt wird',
    fr: 'Ce qui est joué',
  },
  rollTracks: { en: 'Tracks', es: 'Pistas', de: 'Spuren', fr: 'Pistes' },
  summary: {
    en: 'Piano roll. Tabs: {tabs}. Events: {events}. Steps: {steps}, not done: {amiss}.',
    es: 'Rollo de piano. Pestañas: {tabs}. Sucesos: {events}. Pasos: {steps}, sin lograr: {amiss}.',
    de: 'Klavierrolle. Tabs: {tabs}. Ereignisse: {events}. Schritte: {steps}, nicht getan: {amiss}.',
    fr: 'Rouleau de piano. Onglets : {tabs}. Événements : {events}. Étapes : {steps}, non faites : {amiss}.',
  },
  stretch: {
    en: 'Shown: {from} to {to} of {whole}.',
    es: 'Se ve de {from} a {to}, de {whole}.',
    de: 'Zu sehen: {from} bis {to} von {whole}.',
    fr: 'Visible : de {from} à {to} sur {whole}.',
  },
  pickedCount: {
    en: 'Selected: {count}.',
    es: 'Seleccionados: {count}.',
    de: 'Ausgewählt: {count}.',
    fr: 'Sélectionnés : {count}.',
  },
  tabUnnamed: { en: 'a tab', es: 'una pestaña', de: 'ein Tab', fr: 'un onglet' },
  paused: { en: '‖ {time}', es: '‖ {time}', de: '‖ {time}', fr: '‖ {time}' },
  zoom: { en: 'Zoom', es: 'Ampliación', de: 'Vergrößerung', fr: 'Zoom' },
  zoomIn: { en: 'Closer', es: 'Más cerca', de: 'Näher', fr: 'Plus près' },
  zoomOut: { en: 'Wider', es: 'Más lejos', de: 'Weiter weg', fr: 'Plus loin' },
  zoomWhole: { en: 'Whole', es: 'Entero', de: 'Ganz', fr: 'Tout' },
  position: { en: 'Position', es: 'Posición', de: 'Stelle', fr: 'Position' },
  inWords: {
    en: 'Events in words',
    es: 'Sucesos en palabras',
    de: 'Ereignisse in Worten',
    fr: 'Événements en mots',
  },
  before: {
    en: 'Events before these: {count}',
    es: 'Sucesos anteriores: {count}',
    de: 'Ereignisse davor: {count}',
    fr: 'Événements avant ceux-ci : {count}',
  },
  legend: {
    en: 'What the signs mean',
    es: 'Qué significan los signos',
    de: 'Was die Zeichen bedeuten',
    fr: 'Ce que disent les signes',
  },
  'sign-words': { en: 'said', es: 'dicho', de: 'gesagt', fr: 'dit' },
  'sign-done': { en: 'done', es: 'hecho', de: 'getan', fr: 'fait' },
  'sign-open': { en: 'not finished', es: 'sin terminar', de: 'nicht fertig', fr: 'pas fini' },
  'sign-refused': { en: 'refused', es: 'rechazado', de: 'abgelehnt', fr: 'refusé' },
  'sign-failed': { en: 'failed', es: 'fallido', de: 'gescheitert', fr: 'échoué' },
  'sign-wait': { en: 'waited for', es: 'esperado', de: 'abgewartet', fr: 'attendu' },
  'sign-tab': { en: 'change of tab', es: 'cambio de pestaña', de: 'Tabwechsel', fr: 'changement d’onglet' },
  'sign-plays': {
    en: 'sound or film starts',
    es: 'audio o vídeo en marcha',
    de: 'Ton oder Film beginnt',
    fr: 'son ou film démarre',
  },
  'sign-rests': {
    en: 'sound or film rests',
    es: 'audio o vídeo parado',
    de: 'Ton oder Film ruht',
    fr: 'son ou film s’arrête',
  },
  'sign-note': { en: 'note', es: 'nota', de: 'Note', fr: 'note' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type RollKey = keyof typeof labels
export type RollLabelOf = LabelOf<RollKey>

export const rollLabelIn = labelsIn(labels)
