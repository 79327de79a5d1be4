/** Words for months, days, colours and states, in every language that is spoken: none means two things. */

const months: readonly string[] = [
  'january jan enero januar janner janvier',
  'february feb febrero februar fevrier',
  'march mar marzo marz mars',
  'april apr abril avril',
  'may mayo mai',
  'june jun junio juni juin',
  'july jul julio juli juillet',
  'august aug agosto aout',
  'september sep sept septiembre setiembre septembre',
  'october oct octubre oktober okt octobre',
  'november nov noviembre novembre',
  'december dec diciembre dezember dez decembre',
]

/** 1–12, of a plain word; undefined for any other. */
export function monthOf(word: string): number | undefined {
  const at = months.findIndex(names => word !== '' && names.split(' ').includes(word))
  return at === -1 ? undefined : at + 1
}

const days: Readonly<Record<string, number>> = {
  today: 0,
  hoy: 0,
  heute: 0,
  'aujourd hui': 0,
  tomorrow: 1,
  manana: 1,
  morgen: 1,
  demain: 1,
  yesterday: -1,
  ayer: -1,
  gestern: -1,
  hier: -1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  'pasado manana': 2,
  ubermorgen: 2,
  'apres demain': 2,
}

/** Days from today, of plain words. */
export const relativeDay = (plain: string): number | undefined =>
  Object.hasOwn(days, plain) ? days[plain] : undefined

const colours: readonly (readonly [code: string, names: string])[] = [
  ['#000000', 'black negro schwarz noir'],
  ['#ffffff', 'white blanco weiss blanc'],
  ['#ff0000', 'red rojo rot rouge'],
  ['#00ff00', 'lime lima limette'],
  ['#008000', 'green verde grun vert'],
  ['#0000ff', 'blue azul blau bleu'],
  ['#ffff00', 'yellow amarillo gelb jaune'],
  ['#ffa500', 'orange naranja'],
  ['#800080', 'purple morado lila violet'],
  ['#ffc0cb', 'pink rosa rose'],
  ['#a52a2a', 'brown marron braun brun'],
  ['#808080', 'grey gray gris grau'],
]

/** As HTML writes it, by CSS’s own values of these names. */
export function colourOf(plain: string): string | undefined {
  return colours.find(([, names]) => names.split(' ').includes(plain))?.[0]
}

const yes = new Set(
  'on yes true ticked checked si activado marcado an ja wahr oui active coche allume'.split(' '),
)
const no = new Set(
  'off no false unticked unchecked desactivado desmarcado aus nein falsch non desactive decoche eteint'.split(
    ' ',
  ),
)

export const saysYes = (plain: string) => yes.has(plain)
export const saysNo = (plain: string) => no.has(plain)
