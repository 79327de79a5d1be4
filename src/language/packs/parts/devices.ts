import { definePart } from './define-part.ts'

type Names = { names: string }
type Note = { note: string }
type VoiceName = { voice: string }

export const devicesTexts = definePart({
  en: {
    'lowest-key-asked': () => 'Press the lowest of your 25 keys once, alone. “escape” leaves it as it is.',
    'lowest-note-now': ({ note }: Note) => `The lowest of the 25 keys is now ${note} of your keyboard.`,
    'keyboard-here': ({ names }: Names) => `${names || 'A keyboard'}: connected.`,
    'keyboard-lost': ({ names }: Names) =>
      `${names || 'A keyboard'}: not connected any more. Plug it in again; the drawn keys work meanwhile.`,
    /** Stands for the notes of a sentence where they are not to be spoken. */
    'played-notes': () => 'That',
    'voice-tried': ({ voice }: VoiceName) => `This is how ${voice || 'Clavier'} sounds.`,
    'voice-is': ({ voice }: VoiceName) => `The voice is now ${voice}.`,
    'voice-gone': () =>
      'The chosen voice is not on this machine now; another one speaks. Choose one in Settings.',
    'speak-outcomes-on': () => 'Outcomes are spoken.',
    'speak-outcomes-off': () => 'Outcomes are not spoken.',
    'sound-outcomes-on': () => 'Outcomes sound.',
    'sound-outcomes-off': () => 'Outcomes do not sound.',
    'speak-names-on': () => 'The notes of a new name are spoken.',
    'speak-names-off': () => 'The notes of a new name are not spoken.',
    'sound-names-on': () => 'The notes of a new name are played back.',
    'sound-names-off': () => 'The notes of a new name are not played back.',
  },
  es: {
    'lowest-key-asked': () =>
      'Pulsa una vez, sola, la más grave de tus 25 teclas. «escape» la deja como está.',
    'lowest-note-now': ({ note }) => `La más grave de las 25 teclas es ahora ${note} de tu teclado.`,
    'keyboard-here': ({ names }) => `${names || 'Un teclado'}: conectado.`,
    'keyboard-lost': ({ names }) =>
      `${names || 'Un teclado'}: ya no está conectado. Conéctalo de nuevo; mientras, sirven las teclas dibujadas.`,
    'played-notes': () => 'Eso',
    'voice-tried': ({ voice }) => `Así suena ${voice || 'Clavier'}.`,
    'voice-is': ({ voice }) => `La voz es ahora ${voice}.`,
    'voice-gone': () => 'La voz elegida no está ahora en este equipo; habla otra. Elige una en Ajustes.',
    'speak-outcomes-on': () => 'Los resultados se dicen.',
    'speak-outcomes-off': () => 'Los resultados no se dicen.',
    'sound-outcomes-on': () => 'Los resultados suenan.',
    'sound-outcomes-off': () => 'Los resultados no suenan.',
    'speak-names-on': () => 'Las notas de un nombre nuevo se dicen.',
    'speak-names-off': () => 'Las notas de un nombre nuevo no se dicen.',
    'sound-names-on': () => 'Las notas de un nombre nuevo se tocan.',
    'sound-names-off': () => 'Las notas de un nombre nuevo no se tocan.',
  },
  de: {
    'lowest-key-asked': () =>
      'Drücke einmal, allein, die tiefste deiner 25 Tasten. „Escape“ lässt sie, wie sie ist.',
    'lowest-note-now': ({ note }) => `Die tiefste der 25 Tasten ist jetzt ${note} auf deinem Keyboard.`,
    'keyboard-here': ({ names }) => `${names || 'Ein Keyboard'}: verbunden.`,
    'keyboard-lost': ({ names }) =>
      `${names || 'Ein Keyboard'}: nicht mehr verbunden. Stecke es wieder ein; die gezeichneten Tasten gehen solange.`,
    'played-notes': () => 'Das',
    'voice-tried': ({ voice }) => `So klingt ${voice || 'Clavier'}.`,
    'voice-is': ({ voice }) => `Die Stimme ist jetzt ${voice}.`,
    'voice-gone': () =>
      'Die gewählte Stimme ist gerade nicht auf diesem Rechner; es spricht eine andere. Wähle in den Optionen eine.',
    'speak-outcomes-on': () => 'Ergebnisse werden gesprochen.',
    'speak-outcomes-off': () => 'Ergebnisse werden nicht gesprochen.',
    'sound-outcomes-on': () => 'Ergebnisse klingen an.',
    'sound-outcomes-off': () => 'Ergebnisse klingen nicht an.',
    'speak-names-on': () => 'Die Noten eines neuen Namens werden gesprochen.',
    'speak-names-off': () => 'Die Noten eines neuen Namens werden nicht gesprochen.',
    'sound-names-on': () => 'Die Noten eines neuen Namens werden vorgespielt.',
    'sound-names-off': () => 'Die Noten eines neuen Namens werden nicht vorgespielt.',
  },
  fr: {
    'lowest-key-asked': () =>
      'Appuyez une fois sur la plus grave de vos 25 touches, seule. « échap » la laisse telle quelle.',
    'lowest-note-now': ({ note }) => `La plus grave des 25 touches est maintenant ${note} de votre clavier.`,
    'keyboard-here': ({ names }) => `${names || 'Un clavier'} : connecté.`,
    'keyboard-lost': ({ names }) =>
      `${names || 'Un clavier'} : déconnecté. Rebranchez-le ; les touches dessinées servent en attendant.`,
    'played-notes': () => 'Cela',
    'voice-tried': ({ voice }) => `Voici le son de ${voice || 'Clavier'}.`,
    'voice-is': ({ voice }) => `La voix est maintenant ${voice}.`,
    'voice-gone': () =>
      'La voix choisie n’est pas sur cette machine pour l’instant ; une autre parle. Choisissez-en une dans les Réglages.',
    'speak-outcomes-on': () => 'Les résultats sont dits.',
    'speak-outcomes-off': () => 'Les résultats ne sont pas dits.',
    'sound-outcomes-on': () => 'Les résultats sonnent.',
    'sound-outcomes-off': () => 'Les résultats ne sonnent pas.',
    'speak-names-on': () => 'Les notes d’un nouveau nom sont dites.',
    'speak-names-off': () => 'Les notes d’un nouveau nom ne sont pas dites.',
    'sound-names-on': () => 'Les notes d’un nouveau nom sont jouées.',
    'sound-names-off': () => 'Les notes d’un nouveau nom ne sont pas jouées.',
  },
})
