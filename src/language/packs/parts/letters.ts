import { definePart } from './define-part.ts'

export const lettersTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
