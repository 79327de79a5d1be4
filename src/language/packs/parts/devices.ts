import { definePart } from './define-part.ts'

export const devicesTexts = definePart({
  en: {},
  es: {},
  de: {},
  fr: {},
})
