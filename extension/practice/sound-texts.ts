import type { PerLanguage } from '../../src/language/language.ts'
import { typeset } from '../../src/language/typography.ts'
import type { SoundTexts } from './sound-content.ts'
import { soundTextsDe } from './sound-texts-de.ts'
import { soundTextsEn } from './sound-texts-en.ts'
import { soundTextsEs } from './sound-texts-es.ts'
import { soundTextsFr } from './sound-texts-fr.ts'

export const soundTexts: PerLanguage<SoundTexts> = typeset({
  en: soundTextsEn,
  es: soundTextsEs,
  de: soundTextsDe,
  fr: soundTextsFr,
})
