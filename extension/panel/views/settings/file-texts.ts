import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the file of settings; see panel-texts.ts. */
export const fileLabels = {
  sectionFile: { en: 'File', es: 'Archivo', de: 'Datei', fr: 'Fichier' },
  fileIntro: {
    en: 'Settings, names, vocabularies and progress in practice in one file, to keep or to take to another machine.',
    es: 'Ajustes, nombres, vocabularios y progreso en la práctica en un archivo, para guardarlo o llevarlo a otro equipo.',
    de: 'Einstellungen, Namen, Vokabulare und Übungsfortschritt in einer Datei, zum Aufheben oder für einen anderen Rechner.',
    fr: 'Réglages, noms, vocabulaires et progrès à l’exercice en un fichier, à garder ou à emporter sur une autre machine.',
  },
  fileExport: {
    en: 'Export settings',
    es: 'Exportar ajustes',
    de: 'Einstellungen exportieren',
    fr: 'Exporter les réglages',
  },
  fileImport: {
    en: 'Import settings',
    es: 'Importar ajustes',
    de: 'Einstellungen importieren',
    fr: 'Importer des réglages',
  },
  fileHint: {
    en: 'Choose the file, or drop it here. It is shown before anything changes.',
    es: 'Elige el archivo o suéltalo aquí. Se muestra antes de cambiar nada.',
    de: 'Datei wählen oder hier ablegen. Sie wird gezeigt, bevor sich etwas ändert.',
    fr: 'Choisissez le fichier ou déposez-le ici. Il est montré avant tout changement.',
  },
  filePreview: {
    en: 'What the file would change',
    es: 'Lo que el archivo cambiaría',
    de: 'Was die Datei ändern würde',
    fr: 'Ce que le fichier changerait',
  },
  fileSettings: {
    en: 'Settings with another value: {count}',
    es: 'Ajustes con otro valor: {count}',
    de: 'Einstellungen mit anderem Wert: {count}',
    fr: 'Réglages avec une autre valeur : {count}',
  },
  fileAsks: {
    en: 'Questions, with what is on the page, would be sent to',
    es: 'Las preguntas, con lo que hay en la página, se enviarían a',
    de: 'Fragen würden, mit dem Inhalt der Seite, gesendet an',
    fr: 'Les questions, avec le contenu de la page, seraient envoyées à',
  },
  fileSpeech: {
    en: 'What you say could be sent to',
    es: 'Lo que dices se podría enviar a',
    de: 'Was du sagst, könnte gesendet werden an',
    fr: 'Ce que vous dites pourrait être envoyé à',
  },
  fileRecognisers: {
    en: 'Speech would be recognised, in this order:',
    es: 'La voz se reconocería, en este orden:',
    de: 'Sprache würde erkannt, in dieser Reihenfolge:',
    fr: 'La parole serait reconnue, dans cet ordre :',
  },
  fileNames: {
    en: 'Names in the file, which take the place of yours: {count}',
    es: 'Nombres del archivo, que sustituyen a los tuyos: {count}',
    de: 'Namen in der Datei, die deine ersetzen: {count}',
    fr: 'Noms du fichier, qui remplacent les vôtres : {count}',
  },
  fileGone: {
    en: 'Your names that are not in it, {count}:',
    es: 'Tus nombres que no están en él, {count}:',
    de: 'Deine Namen, die nicht darin sind, {count}:',
    fr: 'Vos noms qui n’y sont pas, {count} :',
  },
  fileVocabularies: {
    en: 'Vocabularies in the file, with their words, which take the place of yours, {count}:',
    es: 'Vocabularios del archivo, con sus palabras, que sustituyen a los tuyos, {count}:',
    de: 'Vokabulare in der Datei mit ihren Wörtern, die deine ersetzen, {count}:',
    fr: 'Vocabulaires du fichier, avec leurs mots, qui remplacent les vôtres, {count} :',
  },
  fileVocabulariesGone: {
    en: 'Your vocabularies that are not in it:',
    es: 'Tus vocabularios que no están en él:',
    de: 'Deine Vokabulare, die nicht darin sind:',
    fr: 'Vos vocabulaires qui n’y sont pas :',
  },
  filePractised: {
    en: 'Progress in practice that replaces yours, things practised: {count}',
    es: 'Progreso en la práctica que sustituye al tuyo, cosas practicadas: {count}',
    de: 'Fortschritt beim Üben, der deinen ersetzt, Geübtes: {count}',
    fr: 'Progrès à l’exercice qui remplacent les vôtres, éléments exercés : {count}',
  },
  fileArrivals: {
    en: 'Commands that would run when a name is reached:',
    es: 'Órdenes que se ejecutarían al llegar a un nombre:',
    de: 'Befehle, die beim Erreichen eines Namens laufen würden:',
    fr: 'Commandes lancées à l’arrivée sur un nom :',
  },
  fileKeep: { en: 'Yes, keep it', es: 'Sí, conservar', de: 'Ja, übernehmen', fr: 'Oui, garder' },
  fileLeave: { en: 'No, leave it', es: 'No, dejar', de: 'Nein, lassen', fr: 'Non, laisser' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
