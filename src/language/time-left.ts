import { forms } from './forms.ts'
import type { Language, PerLanguage } from './language.ts'

interface Units {
  readonly minute: readonly [one: string, many: string]
  readonly hour: readonly [one: string, many: string]
  /** Less than a minute. */
  readonly few: string
}

const units: PerLanguage<Units> = {
  en: { few: 'less than a minute', minute: ['minute', 'minutes'], hour: ['hour', 'hours'] },
  es: { few: 'menos de un minuto', minute: ['minuto', 'minutos'], hour: ['hora', 'horas'] },
  de: { few: 'weniger als eine Minute', minute: ['Minute', 'Minuten'], hour: ['Stunde', 'Stunden'] },
  fr: { few: 'moins d’une minute', minute: ['minute', 'minutes'], hour: ['heure', 'heures'] },
}

/** About how long something takes still, as people say it; nobody waits by the second. */
export function timeLeft(seconds: number, language: Language): string {
  const { few, minute, hour } = units[language]
  if (seconds < 60) return few
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return forms[language].counted(minutes, ...minute)
  const hours = Math.round(minutes / 60)
  return forms[language].counted(hours, ...hour)
}
