import { definePart } from './define-part.ts'

export const settingsTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
