import type { PerLanguage } from '../../../../src/language/language.ts'
import { type LabelOf, labelsIn } from '../../panel-texts.ts'

/** Labels of the list of sequences; loaded with it. */
const labels = {
  sequencesSearch: {
    en: 'Search sequences',
    es: 'Buscar en las secuencias',
    de: 'Sequenzen durchsuchen',
    fr: 'Chercher dans les séquences',
  },
  sequencesSearchHint: {
    en: 'By name, words said, page or command',
    es: 'Por nombre, palabras dichas, página u orden',
    de: 'Nach Name, Gesagtem, Seite oder Befehl',
    fr: 'Par nom, mots dits, page ou commande',
  },
  sequencesFound: {
    en: 'Sequences: {count}',
    es: 'Secuencias: {count}',
    de: 'Sequenzen: {count}',
    fr: 'Séquences : {count}',
  },
  sequencesFoundNone: {
    en: 'None fits. Fewer letters find more.',
    es: 'Ninguna coincide. Con menos letras se encuentra más.',
    de: 'Keine passt. Weniger Buchstaben finden mehr.',
    fr: 'Aucune ne convient. Moins de lettres en trouvent plus.',
  },
  sequencesMore: {
    en: 'And {count} more: search for them.',
    es: 'Y {count} más: búscalas.',
    de: 'Und {count} weitere: Suche danach.',
    fr: 'Et {count} de plus : cherchez-les.',
  },
  sequencesDeleted: {
    en: 'Deleted, kept for 30 days',
    es: 'Borradas, se conservan 30 días',
    de: 'Gelöscht, 30 Tage lang behalten',
    fr: 'Supprimées, gardées 30 jours',
  },
  sequencesTotal: {
    en: 'All sequences take up {size}.',
    es: 'Todas las secuencias ocupan {size}.',
    de: 'Alle Sequenzen belegen {size}.',
    fr: 'Toutes les séquences occupent {size}.',
  },
  sequenceTabs: {
    en: 'Tabs: {count}',
    es: 'Pestañas: {count}',
    de: 'Tabs: {count}',
    fr: 'Onglets : {count}',
  },
  sequenceImported: {
    en: 'imported, not played yet',
    es: 'importada, aún sin reproducir',
    de: 'importiert, noch nicht gespielt',
    fr: 'importée, pas encore jouée',
  },
  sequenceChange: { en: 'More', es: 'Más', de: 'Mehr', fr: 'Plus' },
  sequenceCalled: { en: 'Name', es: 'Nombre', de: 'Name', fr: 'Nom' },
  sequenceRename: { en: 'Rename', es: 'Renombrar', de: 'Umbenennen', fr: 'Renommer' },
  sequenceCopy: { en: 'Duplicate', es: 'Duplicar', de: 'Duplizieren', fr: 'Dupliquer' },
  sequenceEdit: { en: 'Edit', es: 'Editar', de: 'Bearbeiten', fr: 'Modifier' },
  sequenceShare: { en: 'Share', es: 'Compartir', de: 'Teilen', fr: 'Partager' },
  sequenceExport: { en: 'Export', es: 'Exportar', de: 'Exportieren', fr: 'Exporter' },
  sequenceRestore: { en: 'Bring back', es: 'Recuperar', de: 'Zurückholen', fr: 'Ramener' },
  sequencesPurge: {
    en: 'Delete these for good',
    es: 'Borrarlas para siempre',
    de: 'Diese endgültig löschen',
    fr: 'Les supprimer pour de bon',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type SequencesLabelKey = keyof typeof labels
export type SequencesLabel = LabelOf<SequencesLabelKey>

export const sequencesLabelIn = labelsIn(labels)
