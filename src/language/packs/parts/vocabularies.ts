import { definePart } from './define-part.ts'

export const vocabulariesTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
