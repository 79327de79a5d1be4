import { definePart } from './define-part.ts'

export const namesTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
