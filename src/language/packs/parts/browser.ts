import { definePart } from './define-part.ts'

export const browserTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
