import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the vocabularies in Settings; see settings-labels.ts. */
export const vocabulariesLabels = {
  sectionVocabularies: {
    en: 'Vocabularies',
    es: 'Vocabularios',
    de: 'Vokabulare',
    fr: 'Vocabulaires',
  },
  vocabulariesIntro: {
    en: 'Keys and phrases of your own. One vocabulary of yours is used beside the built-in words.',
    es: 'Teclas y frases propias. Uno de tus vocabularios se usa junto a las palabras incluidas.',
    de: 'Eigene Tasten und Sätze. Eines deiner Vokabulare gilt neben den eingebauten Wörtern.',
    fr: 'Vos propres touches et phrases. Un de vos vocabulaires sert à côté des mots intégrés.',
  },
  vocabularyUsed: { en: 'In use', es: 'En uso', de: 'Genutzt', fr: 'Utilisé' },
  vocabularyNone: {
    en: 'Only the built-in words',
    es: 'Solo las palabras incluidas',
    de: 'Nur die eingebauten Wörter',
    fr: 'Seulement les mots intégrés',
  },
  vocabularyWords: {
    en: 'Words: {count}',
    es: 'Palabras: {count}',
    de: 'Wörter: {count}',
    fr: 'Mots : {count}',
  },
  vocabularyName: {
    en: 'Name of a vocabulary',
    es: 'Nombre de un vocabulario',
    de: 'Name eines Vokabulars',
    fr: 'Nom d’un vocabulaire',
  },
  vocabularyMake: { en: 'Make', es: 'Crear', de: 'Anlegen', fr: 'Créer' },
  vocabularyRename: { en: 'Rename', es: 'Renombrar', de: 'Umbenennen', fr: 'Renommer' },
  vocabularyExport: { en: 'Export', es: 'Exportar', de: 'Exportieren', fr: 'Exporter' },
  vocabularyDelete: {
    en: 'Delete vocabulary',
    es: 'Borrar vocabulario',
    de: 'Vokabular löschen',
    fr: 'Supprimer le vocabulaire',
  },
  vocabularyFile: {
    en: 'Import a vocabulary: choose its file, or drop it here',
    es: 'Importar un vocabulario: elige su archivo o suéltalo aquí',
    de: 'Ein Vokabular importieren: Datei wählen oder hier ablegen',
    fr: 'Importer un vocabulaire : choisissez son fichier ou déposez-le ici',
  },
  importTitle: {
    en: 'To keep from the file: “{name}”',
    es: 'Por conservar del archivo: «{name}»',
    de: 'Aus der Datei zu behalten: „{name}“',
    fr: 'À garder du fichier : « {name} »',
  },
  importProblems: {
    en: 'Not kept',
    es: 'No se conserva',
    de: 'Wird nicht behalten',
    fr: 'Non gardé',
  },
  importKeep: { en: 'Keep', es: 'Conservar', de: 'Behalten', fr: 'Garder' },
  importLeave: { en: 'Leave', es: 'Dejar', de: 'Liegen lassen', fr: 'Laisser' },
  wordsOf: { en: 'Your words', es: 'Tus palabras', de: 'Deine Wörter', fr: 'Vos mots' },
  wordsNone: {
    en: 'No words yet. Fill in the two fields, or say “learn keys for scroll down” and play.',
    es: 'Aún no hay palabras. Rellena los dos campos, o di «aprende teclas para baja» y toca.',
    de: 'Noch keine Wörter. Fülle die zwei Felder aus, oder sag „lerne tasten für nach unten“ und spiel.',
    fr: 'Pas encore de mots. Remplissez les deux champs, ou dites « apprends les touches pour descends » et jouez.',
  },
  wordMeans: { en: 'It means', es: 'Significa', de: 'Es bedeutet', fr: 'Cela veut dire' },
  wordMeansHint: {
    en: 'A phrase, e.g. scroll down 3',
    es: 'Una frase, p. ej. baja 3',
    de: 'Ein Satz, z. B. nach unten 3',
    fr: 'Une phrase, p. ex. descends 3',
  },
  wordSaid: { en: 'When I say', es: 'Cuando digo', de: 'Wenn ich sage', fr: 'Quand je dis' },
  wordAdd: {
    en: 'Learn the words',
    es: 'Aprender las palabras',
    de: 'Worte lernen',
    fr: 'Apprendre les mots',
  },
  wordKeys: { en: 'Learn keys', es: 'Aprender teclas', de: 'Tasten lernen', fr: 'Apprendre les touches' },
  wordCollides: {
    en: 'Its keys collide with others and do nothing. Delete it and learn other keys.',
    es: 'Sus teclas chocan con otras y no actúan. Bórrala y aprende otras teclas.',
    de: 'Seine Tasten stoßen mit anderen zusammen und wirken nicht. Lösche es und lerne andere Tasten.',
    fr: 'Ses touches se heurtent à d’autres et n’agissent pas. Supprimez-le et apprenez d’autres touches.',
  },
  wordUnknown: {
    en: 'This version of Clavier has no such command.',
    es: 'Esta versión de Clavier no tiene esa orden.',
    de: 'Diese Version von Clavier hat keinen solchen Befehl.',
    fr: 'Cette version de Clavier n’a pas cette commande.',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
