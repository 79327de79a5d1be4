import { definePart } from './define-part.ts'

type Word = { word: string }
type Notes = { notes: string }

/** Ways to listen. */
export const listeningTexts = definePart({
  en: {
    'microphone-back': () => 'The microphone is there again. Listening.',
    'listen-always': () => 'Clavier always listens.',
    'listen-push': () =>
      'Push to talk: words count while “Hold to talk” is held, or its keys. “stop”, “escape” and “always listen” always do.',
    'listen-wake': ({ word }: Word) =>
      `Wake word: say “${word}” and then what to do. “stop” and “escape” need no wake word.`,
    'wake-word-is': ({ word }: Word) => `The wake word is now “${word}”.`,
    'push-keys-asked': () =>
      'Play the keys together that you want to hold while you talk. “escape” leaves it as it is.',
    'push-keys-are': ({ notes }: Notes) => `Hold ${notes} to talk.`,
  },
  es: {
    'microphone-back': () => 'El micrófono ha vuelto. Escuchando.',
    'listen-always': () => 'Clavier escucha siempre.',
    'listen-push': () =>
      'Pulsar para hablar: las palabras cuentan mientras mantienes «Mantén para hablar» o sus teclas. «para», «escape» y «escucha siempre» cuentan siempre.',
    'listen-wake': ({ word }) =>
      `Palabra de activación: di «${word}» y luego la orden. «para» y «escape» no la necesitan.`,
    'wake-word-is': ({ word }) => `La palabra de activación es ahora «${word}».`,
    'push-keys-asked': () =>
      'Toca juntas las teclas que quieres mantener al hablar. «escape» lo deja como está.',
    'push-keys-are': ({ notes }) => `Mantén ${notes} para hablar.`,
  },
  de: {
    'microphone-back': () => 'Das Mikrofon ist wieder da. Ich höre zu.',
    'listen-always': () => 'Clavier hört immer zu.',
    'listen-push': () =>
      'Zum Sprechen halten: Worte zählen, solange „Zum Sprechen halten“ oder seine Tasten gehalten werden. „stopp“, „escape“ und „immer zuhören“ zählen immer.',
    'listen-wake': ({ word }) =>
      `Weckwort: Sag „${word}“ und dann den Befehl. „stopp“ und „escape“ brauchen kein Weckwort.`,
    'wake-word-is': ({ word }) => `Das Weckwort ist jetzt „${word}“.`,
    'push-keys-asked': () =>
      'Spiel die Tasten zusammen, die du beim Sprechen halten willst. „escape“ lässt es, wie es ist.',
    'push-keys-are': ({ notes }) => `Halte ${notes}, um zu sprechen.`,
  },
  fr: {
    'microphone-back': () => 'Le micro est de retour. J’écoute.',
    'listen-always': () => 'Clavier écoute toujours.',
    'listen-push': () =>
      'Appuyer pour parler : les mots comptent tant que « Maintenir pour parler » ou ses touches sont tenus. « stop », « échap » et « écoute toujours » comptent toujours.',
    'listen-wake': ({ word }) =>
      `Mot d’éveil : dites « ${word} », puis la commande. « stop » et « échap » s’en passent.`,
    'wake-word-is': ({ word }) => `Le mot d’éveil est maintenant « ${word} ».`,
    'push-keys-asked': () =>
      'Jouez ensemble les touches à tenir pour parler. « échap » laisse tout tel quel.',
    'push-keys-are': ({ notes }) => `Tenez ${notes} pour parler.`,
  },
})
