import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of practice in Help; see panel-texts.ts. */
export const practiceLabels = {
  practiceTitle: { en: 'Practice', es: 'Práctica', de: 'Üben', fr: 'Exercice' },
  practiceIntro: {
    en: 'You see or hear a name, you play it, and you are told what was heard. Nothing that you play acts.',
    es: 'Ves u oyes un nombre, lo tocas, y se te dice qué se oyó. Nada de lo que toques tiene efecto.',
    de: 'Du siehst oder hörst einen Namen, spielst ihn und erfährst, was ankam. Nichts, was du spielst, löst etwas aus.',
    fr: 'Vous voyez ou entendez un nom, vous le jouez, et l’on vous dit ce qui a été entendu. Rien de ce que vous jouez n’a d’effet.',
  },
  practise: {
    en: 'Practise {what}',
    es: 'Practicar {what}',
    de: 'Üben: {what}',
    fr: 'S’exercer : {what}',
  },
  fromMemory: {
    en: 'From memory: only names, without keys',
    es: 'De memoria: solo nombres, sin teclas',
    de: 'Auswendig: nur Namen, ohne Tasten',
    fr: 'De mémoire : noms seuls, sans touches',
  },
  score: { en: 'How am I doing', es: '¿Cómo voy?', de: 'Wie läuft es?', fr: 'Mes progrès' },
  tune: {
    en: 'Tune my hands',
    es: 'Ajustar mis manos',
    de: 'Auf meine Hände abstimmen',
    fr: 'Régler mes mains',
  },
  forget: {
    en: 'Forget my progress',
    es: 'Olvidar mi progreso',
    de: 'Fortschritt vergessen',
    fr: 'Oublier mes progrès',
  },
  place: {
    en: '{place} of {of}, right so far: {right}',
    es: '{place} de {of}, bien hasta ahora: {right}',
    de: '{place} von {of}, bisher richtig: {right}',
    fr: '{place} sur {of}, justes jusqu’ici : {right}',
  },
  over: { en: 'Round over', es: 'Fin de la ronda', de: 'Runde zu Ende', fr: 'Série terminée' },
  playThis: { en: 'Play', es: 'Toca', de: 'Spiel', fr: 'Jouez' },
  writeThis: { en: 'Write', es: 'Escribe', de: 'Schreib', fr: 'Écrivez' },
  nextStrike: { en: 'next: {what}', es: 'sigue: {what}', de: 'jetzt: {what}', fr: 'maintenant : {what}' },
  right: { en: 'Right', es: 'Bien', de: 'Richtig', fr: 'Juste' },
  wrong: { en: 'Not yet', es: 'Aún no', de: 'Noch nicht', fr: 'Pas encore' },
  unclear: { en: 'Nearly', es: 'Casi', de: 'Fast', fr: 'Presque' },
  youPlayed: { en: 'you played', es: 'tocaste', de: 'gespielt', fr: 'joué' },
  meansNothing: {
    en: 'means nothing here',
    es: 'aquí no significa nada',
    de: 'bedeutet hier nichts',
    fr: 'ne veut rien dire ici',
  },
  showMe: { en: 'Show me', es: 'Muéstrame', de: 'Zeig es mir', fr: 'Montrez-moi' },
  skipIt: { en: 'Skip it', es: 'Saltar', de: 'Überspringen', fr: 'Passer' },
  stop: { en: 'Stop practising', es: 'Dejar de practicar', de: 'Üben beenden', fr: 'Arrêter l’exercice' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
