import { type NumberWordList, words } from './number-words.ts'

export const french: NumberWordList = {
  belowHundred: words(`
    zéro un deux trois quatre cinq six sept huit neuf
    dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
    vingt vingt-et-un vingt-deux vingt-trois vingt-quatre
    vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf
    trente trente-et-un trente-deux trente-trois trente-quatre
    trente-cinq trente-six trente-sept trente-huit trente-neuf
    quarante quarante-et-un quarante-deux quarante-trois quarante-quatre
    quarante-cinq quarante-six quarante-sept quarante-huit quarante-neuf
    cinquante cinquante-et-un cinquante-deux cinquante-trois cinquante-quatre
    cinquante-cinq cinquante-six cinquante-sept cinquante-huit cinquante-neuf
    soixante soixante-et-un soixante-deux soixante-trois soixante-quatre
    soixante-cinq soixante-six soixante-sept soixante-huit soixante-neuf
    soixante-dix soixante-et-onze soixante-douze soixante-treize soixante-quatorze
    soixante-quinze soixante-seize soixante-dix-sept soixante-dix-huit soixante-dix-neuf
    quatre-vingts quatre-vingt-un quatre-vingt-deux quatre-vingt-trois quatre-vingt-quatre
    quatre-vingt-cinq quatre-vingt-six quatre-vingt-sept quatre-vingt-huit quatre-vingt-neuf
    quatre-vingt-dix quatre-vingt-onze quatre-vingt-douze quatre-vingt-treize quatre-vingt-quatorze
    quatre-vingt-quinze quatre-vingt-seize quatre-vingt-dix-sept quatre-vingt-dix-huit quatre-vingt-dix-neuf`),
  variants: {
    une: 1,
    'vingt-et-une': 21,
    'trente-et-une': 31,
    'quarante-et-une': 41,
    'cinquante-et-une': 51,
    'soixante-et-une': 61,
    'quatre-vingt-une': 81,
    'quatre-vingt': 80,
    // Belgium and Switzerland.
    ...decade('septante', 70, '-et-'),
    ...decade('huitante', 80, '-'),
    ...decade('octante', 80, '-'),
    ...decade('nonante', 90, '-et-'),
  },
  hundred: ['cents', 'cent'],
  hundredsAlone: [
    'cent',
    'deux cents',
    'trois cents',
    'quatre cents',
    'cinq cents',
    'six cents',
    'sept cents',
    'huit cents',
    'neuf cents',
  ],
  hundredsBefore: [
    'cent',
    'deux cent',
    'trois cent',
    'quatre cent',
    'cinq cent',
    'six cent',
    'sept cent',
    'huit cent',
    'neuf cent',
  ],
  thousand: 'mille',
  oneThousand: 'mille',
  beforeThousand: [
    ['quatre-vingts', 'quatre-vingt'],
    ['cents', 'cent'],
  ],
  between: ' ',
  and: ['et'],
  one: [],
  minus: ['moins'],
  group: ' ',
}

/** Ten numbers in a row whose tens have one word. */
function decade(ten: string, from: number, beforeOne: string): Record<string, number> {
  const ones = words('un deux trois quatre cinq six sept huit neuf')
  return Object.fromEntries([
    [ten, from],
    ...ones.map((one, place) => [`${ten}${place === 0 ? beforeOne : '-'}${one}`, from + place + 1]),
  ])
}
