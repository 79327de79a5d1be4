import type { ErrorDetail } from '../../../errors.ts'
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
    'microphone-back': () => 'El micrófono vuelve a estar. Escuchando.',
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
      `Weckwort: Sage „${word}“ und dann den Befehl. „stopp“ und „escape“ brauchen kein Weckwort.`,
    'wake-word-is': ({ word }) => `Das Weckwort ist jetzt „${word}“.`,
    'push-keys-asked': () =>
      'Spiele die Tasten zusammen, die du beim Sprechen halten willst. „escape“ lässt es, wie es ist.',
    'push-keys-are': ({ notes }) => `Halte ${notes}, um zu sprechen.`,
  },
  fr: {
    'microphone-back': () => "Le micro est de retour. J'écoute.",
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

export const listeningErrors = definePart({
  en: {
    'wake-word-unfit': (d: ErrorDetail) =>
      `“${d.word}” cannot be the wake word: it is too short to be told from other words, too long, or an order of its own. Take a word of two syllables or more.`,
    'push-keys-unfit': (d: ErrorDetail) =>
      `${d.notes} cannot be held to talk. Play one to five keys together, neither C4 alone nor C3 with C5.`,
  },
  es: {
    'wake-word-unfit': d =>
      `«${d.word}» no puede ser la palabra de activación: es demasiado corta para distinguirla, demasiado larga o ya una orden. Toma una palabra de dos sílabas o más.`,
    'push-keys-unfit': d =>
      `${d.notes} no sirve para hablar. Toca juntas de una a cinco teclas; ni C4 sola ni C3 con C5.`,
  },
  de: {
    'wake-word-unfit': d =>
      `„${d.word}“ kann kein Weckwort sein: zu kurz, um es von anderen zu unterscheiden, zu lang oder selbst ein Befehl. Nimm ein Wort von zwei Silben oder mehr.`,
    'push-keys-unfit': d =>
      `${d.notes} lässt sich nicht zum Sprechen halten. Spiele eine bis fünf Tasten zusammen, weder C4 allein noch C3 mit C5.`,
  },
  fr: {
    'wake-word-unfit': d =>
      `« ${d.word} » ne peut être le mot d’éveil : trop court pour être distingué, trop long, ou déjà une commande. Prenez un mot de deux syllabes ou plus.`,
    'push-keys-unfit': d =>
      `${d.notes} ne peut être tenu pour parler. Jouez une à cinq touches ensemble, ni C4 seule ni C3 avec C5.`,
  },
})
