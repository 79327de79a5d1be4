import { type NumberWordList, words } from './number-words.ts'

/** Spaces inside a number are written as underscores, so that the hundred stay one list. */
const belowHundred = words(`
  cero uno dos tres cuatro cinco seis siete ocho nueve
  diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
  veinte veintiuno veintidós veintitrés veinticuatro
  veinticinco veintiséis veintisiete veintiocho veintinueve
  treinta treinta_y_uno treinta_y_dos treinta_y_tres treinta_y_cuatro
  treinta_y_cinco treinta_y_seis treinta_y_siete treinta_y_ocho treinta_y_nueve
  cuarenta cuarenta_y_uno cuarenta_y_dos cuarenta_y_tres cuarenta_y_cuatro
  cuarenta_y_cinco cuarenta_y_seis cuarenta_y_siete cuarenta_y_ocho cuarenta_y_nueve
  cincuenta cincuenta_y_uno cincuenta_y_dos cincuenta_y_tres cincuenta_y_cuatro
  cincuenta_y_cinco cincuenta_y_seis cincuenta_y_siete cincuenta_y_ocho cincuenta_y_nueve
  sesenta sesenta_y_uno sesenta_y_dos sesenta_y_tres sesenta_y_cuatro
  sesenta_y_cinco sesenta_y_seis sesenta_y_siete sesenta_y_ocho sesenta_y_nueve
  setenta setenta_y_uno setenta_y_dos setenta_y_tres setenta_y_cuatro
  setenta_y_cinco setenta_y_seis setenta_y_siete setenta_y_ocho setenta_y_nueve
  ochenta ochenta_y_uno ochenta_y_dos ochenta_y_tres ochenta_y_cuatro
  ochenta_y_cinco ochenta_y_seis ochenta_y_siete ochenta_y_ocho ochenta_y_nueve
  noventa noventa_y_uno noventa_y_dos noventa_y_tres noventa_y_cuatro
  noventa_y_cinco noventa_y_seis noventa_y_siete noventa_y_ocho noventa_y_nueve`).map(word =>
  word.replaceAll('_', ' '),
)

export const spanish: NumberWordList = {
  belowHundred,
  variants: {
    un: 1,
    una: 1,
    veintiún: 21,
    veintiuna: 21,
    'treinta y un': 31,
    'treinta y una': 31,
    'cuarenta y un': 41,
    'cuarenta y una': 41,
    'cincuenta y un': 51,
    'cincuenta y una': 51,
    'sesenta y un': 61,
    'sesenta y una': 61,
    'setenta y un': 71,
    'setenta y una': 71,
    'ochenta y un': 81,
    'ochenta y una': 81,
    'noventa y un': 91,
    'noventa y una': 91,
  },
  hundred: [],
  hundredsAlone: words(
    'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  ),
  hundredsBefore: words(
    'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  ),
  thousand: 'mil',
  oneThousand: 'mil',
  beforeThousand: [
    ['veintiuno', 'veintiún'],
    ['uno', 'un'],
  ],
  between: ' ',
  and: ['y'],
  one: ['un'],
  minus: ['menos'],
  group: '.',
}
