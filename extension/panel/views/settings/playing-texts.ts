import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of what keys sound as; see panel-texts.ts. */
export const playingLabels = {
  setKeySound: {
    en: 'Hear the keys',
    es: 'Oír las teclas',
    de: 'Tasten hören',
    fr: 'Entendre les touches',
  },
  setFromMemory: {
    en: 'Practise from memory',
    es: 'Practicar de memoria',
    de: 'Auswendig üben',
    fr: 'S’exercer de mémoire',
  },
  setFromMemoryHint: {
    en: 'Practice shows what a command is called, and its keys only when you ask or miss them.',
    es: 'La práctica muestra cómo se llama una orden, y sus teclas solo si las pides o fallas.',
    de: 'Das Üben zeigt, wie ein Befehl heißt, und seine Tasten nur, wenn du fragst oder sie verfehlst.',
    fr: 'L’exercice montre le nom d’une commande, et ses touches seulement si vous le demandez ou les manquez.',
  },
  setKeyVoice: {
    en: 'Keys sound as',
    es: 'Las teclas suenan como',
    de: 'Tasten klingen als',
    fr: 'Les touches sonnent comme',
  },
  keyVoicePiano: { en: 'Piano', es: 'Piano', de: 'Klavier', fr: 'Piano' },
  keyVoiceOrgan: { en: 'Organ', es: 'Órgano', de: 'Orgel', fr: 'Orgue' },
  setKeyVoiceHint: {
    en: 'A piano is louder the harder a key is struck; an organ sounds for as long as it is held.',
    es: 'El piano suena más cuanto más fuerte se toca; el órgano, mientras se sostiene la tecla.',
    de: 'Ein Klavier wird lauter, je fester man spielt; eine Orgel klingt, solange die Taste gehalten wird.',
    fr: 'Un piano sonne plus fort si l’on frappe plus fort ; un orgue, tant que la touche est tenue.',
  },
} satisfies Record<string, PerLanguage<string>>
