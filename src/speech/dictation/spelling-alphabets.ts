import type { NumberWords } from '../numbers/spoken-numbers.ts'

/** How letters are spelt aloud in a language. Words are compared without case and accents. */
export interface Spelling {
  /** Names of letters, as recognisers write them, and words of spelling alphabets. */
  readonly letters: Readonly<Record<string, readonly string[]>>
  /** Says that the next letter is a capital, and that the one before was. */
  readonly capital: readonly string[]
  readonly capitalBehind: readonly string[]
  readonly small: readonly string[]
  /** Between a letter and a word that begins with it: “A as in apple”. */
  readonly asIn: readonly string[]
  readonly double: readonly string[]
  readonly space: readonly string[]
}

/** The international alphabet of radio, understood in every language. */
const radio: Readonly<Record<string, readonly string[]>> = {
  a: ['alfa', 'alpha'],
  b: ['bravo'],
  c: ['charlie'],
  d: ['delta'],
  e: ['echo'],
  f: ['foxtrot'],
  g: ['golf'],
  h: ['hotel'],
  i: ['india'],
  j: ['juliett', 'juliet', 'juliette'],
  k: ['kilo'],
  l: ['lima'],
  m: ['mike'],
  n: ['november'],
  o: ['oscar'],
  p: ['papa'],
  q: ['quebec'],
  r: ['romeo'],
  s: ['sierra'],
  t: ['tango'],
  u: ['uniform'],
  v: ['victor'],
  w: ['whiskey', 'whisky'],
  x: ['x-ray', 'xray'],
  y: ['yankee'],
  z: ['zulu'],
}

/** “a Anton Aachen, b Berta” as a table. */
function table(line: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    line.split(',').map(entry => {
      const [letter = '', ...names] = entry.trim().split(' ')
      return [letter, names.map(name => name.replaceAll('_', ' '))]
    }),
  )
}

const spelling: Readonly<Record<NumberWords, Spelling>> = {
  en: {
    letters: table(
      'a ay, b bee, c cee see sea, d dee, e ee, f eff ef, g gee, h aitch haitch, i eye, j jay, k kay, l el ell, ' +
        'm em, n en, o oh, p pee pea, q queue cue, r are ar, s ess es, t tee tea, u you, v vee, ' +
        'w double_u double_you, x ex, y why wye, z zee zed',
    ),
    capital: ['capital', 'cap', 'uppercase', 'upper case', 'big'],
    capitalBehind: [],
    small: ['small', 'lowercase', 'lower case', 'little'],
    asIn: ['as in', 'like', 'for'],
    double: ['double'],
    space: ['space', 'space bar'],
  },
  es: {
    letters: table(
      'a Antonio, b be Barcelona Burgos, c ce Carmen, d de Dolores, e Enrique, f efe Francia, g ge Gerona, ' +
        'h hache Historia, i Inés Italia, j jota José, k ka Kilo, l ele Lorenzo, m eme Madrid, n ene Navarra, ' +
        'ñ eñe Ñoño, o Oviedo, p pe París, q cu Querido, r erre ere Ramón, s ese Sábado, t te Tarragona, ' +
        'u Ulises, v uve ve ve_corta Valencia, w uve_doble doble_ve doble_u Washington, x equis Xiquena, ' +
        'y i_griega ye Yegua, z zeta Zaragoza, á a_con_acento, é e_con_acento, í i_con_acento, ' +
        'ó o_con_acento, ú u_con_acento, ü u_con_diéresis',
    ),
    capital: ['mayúscula', 'mayúsculas'],
    capitalBehind: ['mayúscula'],
    small: ['minúscula'],
    asIn: ['de', 'como', 'como en'],
    double: ['doble'],
    space: ['espacio'],
  },
  de: {
    letters: table(
      'a ah Anton Aachen, b be Berta Berlin, c ce Cäsar Chemnitz, d de Dora Düsseldorf, e eh Emil Essen, ' +
        'f ef Friedrich Frankfurt, g ge Gustav Goslar, h ha Heinrich Hamburg, i ih Ida Ingelheim, ' +
        'j jot Julius Jena, k ka Kaufmann Konrad Köln, l el Ludwig Leipzig, m em Martha München, ' +
        'n en Nordpol Nathan Nürnberg, o oh Otto Offenbach, p pe Paula Potsdam, q ku Quelle Quickborn, ' +
        'r er Richard Rostock, s es Samuel Siegfried Salzwedel, t te Theodor Tübingen, u uh Ulrich Unna, ' +
        'v vau Viktor Victor Völklingen, w we Wilhelm Wuppertal, x ix Xanthippe Xanten, ' +
        'y ypsilon Ypern, z zett zet Zacharias Zeppelin Zwickau, ' +
        'ä ä_umlaut Ärger Umlaut_Aachen, ö Ökonom Österreich Umlaut_Offenbach, ü Übermut Übel Umlaut_Unna, ' +
        'ß eszett Eszett scharfes_s scharfes_es',
    ),
    capital: ['groß', 'großes', 'großer', 'großbuchstabe'],
    capitalBehind: [],
    small: ['klein', 'kleines', 'kleiner', 'kleinbuchstabe'],
    asIn: ['wie', 'wie in'],
    double: ['doppel', 'doppeltes', 'zweimal'],
    space: ['leerzeichen', 'leertaste'],
  },
  fr: {
    letters: table(
      'a Anatole, b bé Berthe, c cé Célestin, d dé Désiré, e Eugène, f effe François, g gé Gaston, ' +
        'h hache ache Henri, i Irma, j ji Joseph, k ka Kléber, l elle Louis, m emme Marcel, n enne Nicolas, ' +
        'o Oscar, p pé Pierre, q cu Quintal, r erre Raoul, s esse Suzanne, t té Thérèse, u Ursule, ' +
        'v vé Victor, w double_vé double_v William, x ixe Xavier, y i_grec Yvonne, z zède Zoé, ' +
        'é e_accent_aigu, è e_accent_grave, ê e_accent_circonflexe, à a_accent_grave, ç c_cédille cé_cédille, ' +
        'ù u_accent_grave, î i_accent_circonflexe, ô o_accent_circonflexe, ë e_tréma, ï i_tréma',
    ),
    capital: ['majuscule', 'grand'],
    capitalBehind: ['majuscule'],
    small: ['minuscule', 'petit'],
    asIn: ['comme', 'comme dans'],
    double: ['deux', 'double'],
    space: ['espace'],
  },
}

/** The alphabets of a language; the one of radio beside its own. */
export function spellingIn(language: NumberWords): Spelling {
  const own = spelling[language]
  const letters = Object.entries(own.letters).map(
    ([letter, names]) => [letter, [...names, ...(radio[letter] ?? [])]] as const,
  )
  return { ...own, letters: Object.fromEntries(letters) }
}
