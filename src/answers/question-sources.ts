import { foldWord } from './fold-word.ts'

/** What a question is asked about: the page in front, or what its words name instead. */
export type SourceWish =
  | { readonly kind: 'page' | 'selection' | 'all-tabs' | 'visits' | 'kept' }
  | { readonly kind: 'tab'; readonly name: string }

export interface ReadQuestion {
  readonly wishes: readonly SourceWish[]
  readonly question: string
  /** Names among others that are known, and that are not known themselves: nothing is asked then. */
  readonly unknown: readonly string[]
}

interface Wording {
  /** Phrases for each kind, folded. */
  readonly kinds: Readonly<Record<Exclude<SourceWish['kind'], 'tab'>, readonly string[]>>
  /** Of these kinds, what is a word of plain questions too, and needs the colon. */
  readonly onlyBeforeColon: readonly string[]
  /** Before names: “tabs news and mail what changed”. */
  readonly tabs: readonly string[]
  readonly and: readonly string[]
  /** The colon, spoken. */
  readonly colon: readonly string[]
}

const wordings: Readonly<Record<'en' | 'es' | 'de' | 'fr', Wording>> = {
  en: {
    kinds: {
      page: ['this page', 'the page', 'this tab', 'page', 'here'],
      selection: ['selection', 'the selection', 'this selection'],
      'all-tabs': ['all tabs', 'all the tabs', 'all my tabs', 'all open tabs', 'every tab', 'my tabs'],
      visits: ['history', 'my history', 'the history', 'visits', 'my visits'],
      kept: ['what i kept', 'what i have kept', 'what i saved', 'what was kept', 'kept', 'my notes'],
    },
    onlyBeforeColon: [
      'page',
      'here',
      'history',
      'the history',
      'visits',
      'kept',
      'selection',
      'this page',
      'the page',
    ],
    tabs: ['tabs', 'tab', 'the tabs', 'the tab'],
    and: ['and'],
    colon: ['colon'],
  },
  es: {
    kinds: {
      page: ['esta pagina', 'la pagina', 'esta pestana', 'pagina', 'aqui'],
      selection: ['seleccion', 'la seleccion', 'esta seleccion'],
      'all-tabs': ['todas las pestanas', 'todas mis pestanas', 'cada pestana', 'mis pestanas'],
      visits: ['historial', 'mi historial', 'el historial', 'mis visitas'],
      kept: ['lo guardado', 'lo que guarde', 'lo que he guardado', 'mis notas'],
    },
    onlyBeforeColon: ['pagina', 'aqui', 'historial', 'el historial', 'seleccion', 'esta pagina', 'la pagina'],
    tabs: ['pestanas', 'pestana', 'las pestanas', 'la pestana'],
    and: ['y', 'e'],
    colon: ['dos puntos'],
  },
  de: {
    kinds: {
      page: ['diese seite', 'die seite', 'dieser tab', 'seite', 'hier'],
      selection: ['auswahl', 'die auswahl', 'diese auswahl'],
      'all-tabs': ['alle tabs', 'alle meine tabs', 'alle offenen tabs', 'jeden tab', 'meine tabs'],
      visits: ['chronik', 'meine chronik', 'die chronik', 'den verlauf', 'meinen verlauf', 'verlauf'],
      kept: ['gemerktes', 'was ich gemerkt habe', 'was ich behalten habe', 'meine notizen'],
    },
    onlyBeforeColon: [
      'seite',
      'hier',
      'chronik',
      'die chronik',
      'verlauf',
      'den verlauf',
      'auswahl',
      'diese seite',
      'die seite',
    ],
    tabs: ['tabs', 'tab', 'die tabs', 'den tab'],
    and: ['und'],
    colon: ['doppelpunkt'],
  },
  fr: {
    kinds: {
      page: ['cette page', 'la page', 'cet onglet', 'page', 'ici'],
      selection: ['selection', 'la selection', 'cette selection'],
      'all-tabs': ['tous les onglets', 'tous mes onglets', 'chaque onglet', 'mes onglets'],
      visits: ['historique', "l'historique", 'mon historique', 'mes visites'],
      kept: ["ce que j'ai garde", 'mes notes', 'ce qui est garde'],
    },
    onlyBeforeColon: ['page', 'ici', 'historique', "l'historique", 'selection', 'cette page', 'la page'],
    tabs: ['onglets', 'onglet', 'les onglets', "l'onglet"],
    and: ['et'],
    colon: ['deux points'],
  },
}

/** UTF-16 units that sources may take before the colon. */
const longestList = 300
/** Names in one question. */
const mostNames = 20

/**
 * What a question is about, by its own words: “news and mail: what changed”, “all tabs who writes of organs”,
 * “my history where was the recipe”. Before a colon stand names and kinds, joined by commas and “and”; without one a
 * kind, or “tabs” and names, begin the question. Where nothing of that is known it is a question about the page, with
 * all of its words.
 *
 * @param known whether something is called so: a named tab, or words of a tab's title
 * @param named the same for named tabs alone, for names without a colon behind them
 */
export function readSources(
  words: string,
  language: 'en' | 'es' | 'de' | 'fr',
  known: (name: string) => boolean,
  named: (name: string) => boolean = known,
): ReadQuestion {
  const wording = wordings[language]
  const page: ReadQuestion = { wishes: [{ kind: 'page' }], question: words.trim(), unknown: [] }
  return beforeColon(words, wording, known) ?? atBeginning(words, wording, named) ?? page
}

function beforeColon(
  words: string,
  wording: Wording,
  known: (name: string) => boolean,
): ReadQuestion | undefined {
  const parted = partAtColon(words, wording)
  if (parted === undefined) return undefined
  const { list, question } = parted
  const { wishes, unknown } = readList(list, wording, known)
  return wishes.length === 0 || question === '' ? undefined : { wishes, question, unknown }
}

function partAtColon(words: string, { colon }: Wording): { list: string; question: string } | undefined {
  // No colon of a time or an address: white space follows it.
  const sign = words.slice(0, longestList).search(/:\s/)
  if (sign > 0) return { list: words.slice(0, sign).trim(), question: words.slice(sign + 1).trim() }
  for (const said of colon) {
    const match = new RegExp(`^(.{1,${longestList}}?)\\s+${said}\\s+(.+)$`, 'is').exec(words.trim())
    if (match !== null) return { list: match[1] ?? '', question: (match[2] ?? '').trim() }
  }
  return undefined
}

/** Names and kinds of a list; what belongs together is taken together, the longest first. */
function readList(
  list: string,
  wording: Wording,
  known: (name: string) => boolean,
): Pick<ReadQuestion, 'wishes' | 'unknown'> {
  const joint = new RegExp(
    `(\\s*[,;&]\\s*(?:(?:${wording.and.join('|')})\\s+)?|\\s+(?:${wording.and.join('|')})\\s+)`,
    'i',
  )
  // Parts at even places, what joins them at odd ones.
  const parts = list.split(joint).slice(0, mostNames * 2 - 1)
  const wishes: SourceWish[] = []
  const unknown: string[] = []
  for (let at = 0; at < parts.length; ) {
    const taken = longestKnown(parts, at, wording, known)
    if (taken === undefined) {
      const name = (parts[at] ?? '').trim()
      if (name !== '') unknown.push(name)
      at += 2
      continue
    }
    if (!wishes.some(wish => same(wish, taken.wish))) wishes.push(taken.wish)
    at = taken.next
  }
  return { wishes, unknown }
}

function longestKnown(
  parts: readonly string[],
  at: number,
  wording: Wording,
  known: (name: string) => boolean,
): { readonly wish: SourceWish; readonly next: number } | undefined {
  const last = parts.length - (parts.length % 2 === 0 ? 2 : 1)
  for (let end = last; end >= at; end -= 2) {
    const whole = parts
      .slice(at, end + 1)
      .join('')
      .trim()
    if (whole === '') continue
    const kind = kindOf(whole, wording)
    if (kind !== undefined) return { wish: { kind }, next: end + 2 }
    const name = withoutTabWord(whole, wording)
    if (known(name)) return { wish: { kind: 'tab', name }, next: end + 2 }
  }
  return undefined
}

function atBeginning(
  words: string,
  wording: Wording,
  named: (name: string) => boolean,
): ReadQuestion | undefined {
  const tokens = words.trim().split(/\s+/)
  for (const [kind, phrases] of kindsOf(wording)) {
    for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
      if (wording.onlyBeforeColon.includes(phrase)) continue
      const rest = afterPhrase(tokens, phrase)
      if (rest !== undefined && rest !== '') return { wishes: [{ kind }], question: rest, unknown: [] }
    }
  }
  for (const phrase of wording.tabs.toSorted((a, b) => b.length - a.length)) {
    const rest = afterPhrase(tokens, phrase)
    const read = rest === undefined ? undefined : namesThenQuestion(rest.split(/\s+/), wording, named)
    if (read !== undefined) return read
  }
  return undefined
}

/** “news and mail what changed”: as many words as are names, joined by “and”. */
function namesThenQuestion(
  tokens: readonly string[],
  wording: Wording,
  named: (name: string) => boolean,
): ReadQuestion | undefined {
  const wishes: SourceWish[] = []
  let at = 0
  while (wishes.length < mostNames) {
    const isAnd = wording.and.includes(folded(tokens[at] ?? ''))
    const from = wishes.length > 0 && isAnd ? at + 1 : at
    if (wishes.length > 0 && !isAnd) break
    const length = longestName(tokens, from, named)
    if (length === 0) break
    wishes.push({ kind: 'tab', name: tokens.slice(from, from + length).join(' ') })
    at = from + length
  }
  const question = tokens.slice(at).join(' ')
  return wishes.length === 0 || question === '' ? undefined : { wishes, question, unknown: [] }
}

/** Words of a name, at most. */
const longestNameWords = 6

function longestName(tokens: readonly string[], from: number, named: (name: string) => boolean): number {
  for (let length = Math.min(longestNameWords, tokens.length - from - 1); length > 0; length -= 1) {
    if (named(tokens.slice(from, from + length).join(' '))) return length
  }
  return 0
}

function afterPhrase(tokens: readonly string[], phrase: string): string | undefined {
  const wanted = phrase.split(' ')
  if (!wanted.every((word, at) => folded(tokens[at] ?? '') === word)) return undefined
  return tokens.slice(wanted.length).join(' ')
}

function kindOf(text: string, wording: Wording): Exclude<SourceWish['kind'], 'tab'> | undefined {
  const wanted = folded(text)
  return kindsOf(wording).find(([, phrases]) => phrases.includes(wanted))?.[0]
}

function kindsOf({ kinds }: Wording) {
  // The keys of a record are those of its type.
  return Object.entries(kinds) as [Exclude<SourceWish['kind'], 'tab'>, readonly string[]][]
}

function withoutTabWord(text: string, { tabs }: Wording): string {
  const tokens = text.split(/\s+/)
  for (const phrase of tabs) {
    const rest = afterPhrase(tokens, phrase)
    if (rest !== undefined && rest !== '') return rest
  }
  return text
}

function same(a: SourceWish, b: SourceWish): boolean {
  return a.kind === b.kind && (a.kind !== 'tab' || b.kind !== 'tab' || folded(a.name) === folded(b.name))
}

/** Without case, accents and signs at the ends; white space as one space. */
function folded(text: string): string {
  return foldWord(text)
    .replace(/[‘’]/g, "'")
    .replace(/[,;:.!?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
