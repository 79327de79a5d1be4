import { definePart } from './define-part.ts'

type Percent = { percent: number }

export const pageTexts = definePart({
  en: {
    zoomed: ({ percent }: Percent) => `The page is drawn at ${percent} per cent.`,
    'zoom-unchanged': ({ percent }: Percent) => `The page is at ${percent} per cent already.`,
  },
  es: {
    zoomed: ({ percent }) => `La página se muestra al ${percent} por ciento.`,
    'zoom-unchanged': ({ percent }) => `La página ya está al ${percent} por ciento.`,
  },
  de: {
    zoomed: ({ percent }) => `Die Seite wird mit ${percent} Prozent gezeigt.`,
    'zoom-unchanged': ({ percent }) => `Die Seite ist schon bei ${percent} Prozent.`,
  },
  fr: {
    zoomed: ({ percent }) => `La page est affichée à ${percent} pour cent.`,
    'zoom-unchanged': ({ percent }) => `La page est déjà à ${percent} pour cent.`,
  },
})
