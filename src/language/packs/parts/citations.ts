import { definePart } from './define-part.ts'

type Cited = { number: number; title: string }
type Shown = Cited & { words: string }

export const citationsTexts = definePart({
  en: {
    'citation-shown': ({ number, words, title }: Shown) => `${number}, in “${title}”: ${words}`,
    'citation-near': ({ number, words, title }: Shown) =>
      `“${title}” has changed. This is the nearest to ${number}: ${words}`,
    'citation-opened': ({ number, title }: Cited) =>
      `Opened “${title}”, which ${number} comes from. The passage itself is not in its text.`,
    'citation-undone': ({ number }: { number: number }) => `Back from passage ${number}.`,
  },
  es: {
    'citation-shown': ({ number, words, title }) => `${number}, en «${title}»: ${words}`,
    'citation-near': ({ number, words, title }) =>
      `«${title}» ha cambiado. Esto es lo más cercano a ${number}: ${words}`,
    'citation-opened': ({ number, title }) =>
      `Se abrió «${title}», de donde viene ${number}. El pasaje no está en su texto.`,
    'citation-undone': ({ number }) => `De vuelta del pasaje ${number}.`,
  },
  de: {
    'citation-shown': ({ number, words, title }) => `${number}, in „${title}“: ${words}`,
    'citation-near': ({ number, words, title }) =>
      `„${title}“ hat sich geändert. Das hier kommt ${number} am nächsten: ${words}`,
    'citation-opened': ({ number, title }) =>
      `„${title}“ geöffnet; von dort stammt ${number}. Die Stelle selbst steht nicht im Text.`,
    'citation-undone': ({ number }) => `Zurück von Stelle ${number}.`,
  },
  fr: {
    'citation-shown': ({ number, words, title }) => `${number}, dans « ${title} » : ${words}`,
    'citation-near': ({ number, words, title }) =>
      `« ${title} » a changé. Voici le plus proche de ${number} : ${words}`,
    'citation-opened': ({ number, title }) =>
      `« ${title} » ouvert, d’où vient ${number}. Le passage n’est pas dans son texte.`,
    'citation-undone': ({ number }) => `De retour du passage ${number}.`,
  },
})
