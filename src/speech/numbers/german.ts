import { type NumberWordList, words } from './number-words.ts'

const tens = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')
/** As it is said on the telephone, so that no two is heard for a three. */
const zwo = Object.fromEntries(tens.map((ten, place) => [`zwound${ten}`, place * 10 + 22]))

export const german: NumberWordList = {
  belowHundred: words(`
    null eins zwei drei vier fünf sechs sieben acht neun
    zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
    zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig
    fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig
    dreißig einunddreißig zweiunddreißig dreiunddreißig vierunddreißig
    fünfunddreißig sechsunddreißig siebenunddreißig achtunddreißig neununddreißig
    vierzig einundvierzig zweiundvierzig dreiundvierzig vierundvierzig
    fünfundvierzig sechsundvierzig siebenundvierzig achtundvierzig neunundvierzig
    fünfzig einundfünfzig zweiundfünfzig dreiundfünfzig vierundfünfzig
    fünfundfünfzig sechsundfünfzig siebenundfünfzig achtundfünfzig neunundfünfzig
    sechzig einundsechzig zweiundsechzig dreiundsechzig vierundsechzig
    fünfundsechzig sechsundsechzig siebenundsechzig achtundsechzig neunundsechzig
    siebzig einundsiebzig zweiundsiebzig dreiundsiebzig vierundsiebzig
    fünfundsiebzig sechsundsiebzig siebenundsiebzig achtundsiebzig neunundsiebzig
    achtzig einundachtzig zweiundachtzig dreiundachtzig vierundachtzig
    fünfundachtzig sechsundachtzig siebenundachtzig achtundachtzig neunundachtzig
    neunzig einundneunzig zweiundneunzig dreiundneunzig vierundneunzig
    fünfundneunzig sechsundneunzig siebenundneunzig achtundneunzig neunundneunzig`),
  variants: { ein: 1, eine: 1, einen: 1, zwo: 2, ...zwo, fuffzehn: 15, fuffzig: 50 },
  hundred: ['hundert'],
  hundredsAlone: words(
    'einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert',
  ),
  hundredsBefore: words(
    'einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert',
  ),
  thousand: 'tausend',
  oneThousand: 'eintausend',
  beforeThousand: [['eins', 'ein']],
  between: '',
  and: ['und'],
  one: [],
  minus: ['minus'],
  group: '.',
}
