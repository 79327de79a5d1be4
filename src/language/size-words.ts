import { type Language, speechTags } from './language.ts'

/** An amount of bytes as people say it: kilobytes below a megabyte, then megabytes, then gigabytes. */
export function sizeWords(bytes: number, language: Language): string {
  const [unit, amount] =
    bytes < 1e6
      ? ['kilobyte', bytes / 1e3]
      : bytes < 1e9
        ? ['megabyte', bytes / 1e6]
        : ['gigabyte', bytes / 1e9]
  return new Intl.NumberFormat(speechTags[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: amount < 10 && unit !== 'kilobyte' ? 1 : 0,
  }).format(unit === 'kilobyte' ? Math.ceil(amount) : amount)
}
