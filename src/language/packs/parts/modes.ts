import { definePart } from './define-part.ts'

export const modesTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
