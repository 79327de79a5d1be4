import type { NumberWords } from './numbers/spoken-numbers.ts'

interface Forms {
  /** Small words that carry no meaning of their own in a command, in a row. */
  readonly articles: string
  /** Small words of which one may be lost or added by a recogniser. */
  readonly small: string
  /** Endings that differ between forms of one word, longer ones first, and how long what stays has to be. */
  readonly endings: string
  readonly least: number
  /** Forms that no ending explains, one word a row. */
  readonly irregular: readonly string[]
}

/** Plain words, as `plainText` has them. */
const forms: Readonly<Record<NumberWords, Forms>> = {
  en: {
    articles: 'the a an this my me',
    small: 'to on in at of for up it and by with',
    endings: 'ing ed',
    least: 4,
    irregular: [],
  },
  es: {
    articles: 'el la los las un una unos unas esta este lo mi',
    small: 'a en de del al con por que se me',
    endings: 'ando iendo ar er ir as es an en a o e',
    least: 3,
    irregular: [
      'cierra cerrar cierre cierras',
      'muestra mostrar muestre muestrame',
      'mueve mover mueva',
      'vuelve volver vuelva',
      'suelta soltar suelte',
      've ir vete vaya vamos',
      'pon poner ponga ponme',
      'haz hacer haga hacer',
      'sigue seguir siga',
      'repite repetir repita',
      'elige elegir elija escoge',
      'deshaz deshacer',
      'deten detener',
      'manten mantener',
      'trae traer traeme',
      'lee leer lea leeme',
      'silencia silenciar',
      'siguiente proxima proximo',
      'abre abrir abreme abra',
      'busca buscar buscame busque',
    ],
  },
  de: {
    articles:
      'der die das den dem des ein eine einen einem einer eines diese dieser diesen dieses diesem mir meine mein',
    small: 'zu zum zur auf in im an am ab von vom nach um mit aus und',
    endings: 'en er es em e n',
    least: 3,
    irregular: [
      'lesen lies lese',
      'nachster nachsten nachste nachstes',
      'vorheriger vorherige vorherigen vorheriges voriger vorige vorigen voriges',
      'geh gehe gehen',
      'vorlesen vorzulesen',
      'zeig zeige zeigen',
    ],
  },
  fr: {
    articles: 'le la les l un une des du cet cette ce ces mon ma mes',
    small: 'a au aux de d en sur dans vers pour et y',
    endings: 'issez issant issons ir is ant ez er es e s',
    least: 3,
    irregular: [
      'va aller allez vas allons',
      'descends descendre descendez descend',
      'lis lire lisez lit',
      'mets mettre mettez met',
      'remets remettre remettez remet',
      'ecris ecrire ecrivez',
      'reduis reduire reduisez',
      'nouvel nouveau nouvelle',
      'premier premiere',
      'dernier derniere',
      'reprends reprendre reprenez',
      'fais faire faites',
      'ouvre ouvrir ouvrez',
      'suivant suivante prochain prochaine',
      'maintiens maintenir maintenez',
    ],
  },
}

function list(words: string): readonly string[] {
  return words.split(' ')
}

interface Compiled {
  readonly articles: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly least: number
  readonly stems: ReadonlyMap<string, string>
}

const made = new Map<NumberWords, Compiled>()

function compiledFor(language: NumberWords): Compiled {
  const known = made.get(language)
  if (known !== undefined) return known
  const { small, endings, least, irregular, ...words } = forms[language]
  const articles = list(words.articles)
  const stems = irregular.flatMap(row => {
    const words = row.split(' ')
    return words.map(word => [word, `=${words[0]}`] as const)
  })
  const compiled = {
    articles: new Set(articles),
    small: new Set([...articles, ...list(small)]),
    endings: list(endings),
    least,
    stems: new Map(stems),
  }
  made.set(language, compiled)
  return compiled
}

/** What all forms of a plain word have in common: not a word, only good for comparing. */
export function stemOf(word: string, language: NumberWords): string {
  const { stems, endings, least } = compiledFor(language)
  const irregular = stems.get(word)
  if (irregular !== undefined) return irregular
  const ending = endings.find(end => word.endsWith(end) && word.length - end.length >= least)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Whether the plain word may be left out or put in without changing what is meant. */
export function isArticle(word: string, language: NumberWords): boolean {
  return compiledFor(language).articles.has(word)
}

/** Whether it is so small that a recogniser loses it. */
export function isSmall(word: string, language: NumberWords): boolean {
  return compiledFor(language).small.has(word)
}

/**
 * Whether a plain word may be another one heard slightly wrong: a letter in four to seven, two in eight or
 * more, added, dropped, changed, or changed places with its neighbour.
 */
export function slightlyWrong(heard: string, wanted: string): boolean {
  const allowed = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0
  if (allowed === 0 || heard.length < 3 || Math.abs(heard.length - wanted.length) > allowed) return false
  return slips(heard, wanted) <= allowed
}

/** Letters added, dropped, changed or swapped with their neighbour, at the least (optimal string alignment). */
function slips(from: string, to: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, place) => place)
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at]
    for (let place = 1; place <= to.length; place += 1) {
      const same = from[at - 1] === to[place - 1]
      const swapped = at > 1 && place > 1 && from[at - 1] === to[place - 2] && from[at - 2] === to[place - 1]
      next.push(
        Math.min(
          (row[place - 1] ?? 0) + (same ? 0 : 1),
          (row[place] ?? 0) + 1,
          (next[place - 1] ?? 0) + 1,
          swapped ? (before[place - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
