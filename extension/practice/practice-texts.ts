import type { PerLanguage } from '../../src/language/language.ts'
import { typeset } from '../../src/language/typography.ts'
import type { PracticeTexts } from './practice-content.ts'
import { de } from './texts-de.ts'
import { en } from './texts-en.ts'
import { es } from './texts-es.ts'
import { fr } from './texts-fr.ts'

export const practiceTexts: PerLanguage<PracticeTexts> = typeset({ en, es, de, fr })
