/** Words that pages, people and files bring along: long ones, in both directions, and signs of every width. */
export const odd = {
  long: 'Quarterly report of the working group on accessible instruments, second revision with all appendices and minutes of the spring meeting',
  unbroken: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  address: `https://news.test/archive/2026/${'a-very-long-part-of-an-address-'.repeat(6)}end?query=1`,
  hebrew: 'חדשות היום: פסנתר אחד, עשרים וחמישה קלידים',
  arabic: 'لوحة مفاتيح من خمسة وعشرين مفتاحًا (C3–C5)',
  emoji: '🎹🎶 👩🏽‍🦽 Zoë’s ‮mirrored‬ tab 🇪🇺',
} as const

/** Of one thing after another, so that lists hold every kind of them. */
export const oddWords: readonly string[] = Object.values(odd)

/** Wall time of everything in the gallery, in ms: pictures are the same whenever they are taken. */
export const wallTime = Date.UTC(2026, 2, 14, 9, 30)
