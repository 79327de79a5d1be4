import { type DateRange, plainDateWord, readDate } from './kept-dates.ts'
import { type EntryKind, foldTag } from './kept-entry.ts'

/** What is looked for among what was kept. */
export interface KeptQuery {
  /** An entry has to fit all terms of one of these; empty where anything fits. */
  readonly any: readonly (readonly QueryTerm[])[]
  /** None of these may fit. */
  readonly not: readonly QueryTerm[]
  /** Said with “and” or “or”: terms bind. Without, an entry that fits any word is found. */
  readonly strict: boolean
  /** Words that are asked behind a colon: they rank what fits, and bind nothing. As the index has them. */
  readonly asked: readonly string[]
  readonly filters: KeptFilters
}

/** A tag, or words that stand in the text. Folded. */
export interface QueryTerm {
  readonly words: readonly string[]
  /** The tag that it is; undefined where no entry has such a tag. */
  readonly tag: string | undefined
}

/** What has to hold before anything is ranked. */
export interface KeptFilters {
  /** Host, or a part of it between dots; lower case. */
  readonly site?: string
  readonly date?: DateRange
  readonly kind?: EntryKind
  /** Folded. */
  readonly author?: string
  readonly pinned?: true
}

interface QueryWords {
  readonly and: readonly string[]
  readonly or: readonly string[]
  readonly not: readonly string[]
  readonly site: readonly string[]
  /** Before something with a dot in it, such as “from example.com”. */
  readonly from: readonly string[]
  readonly author: readonly string[]
  readonly only: readonly string[]
  readonly kinds: Readonly<Record<string, EntryKind | 'pinned'>>
}

/** Without case and accents; the longer ones first where one begins another. */
const queryWords: Readonly<Record<string, QueryWords>> = {
  en: {
    and: ['and', '&', '+'],
    or: ['or'],
    not: ['and not', 'but not', 'not', 'without', 'except'],
    site: ['on the site', 'from the site', 'on site', 'from site', 'site'],
    from: ['on', 'from'],
    author: ['by'],
    only: ['only'],
    kinds: {
      answers: 'answer',
      notes: 'note',
      comments: 'comment',
      videos: 'video',
      pinned: 'pinned',
    },
  },
  es: {
    and: ['y', 'e', '&', '+'],
    or: ['o', 'u'],
    not: ['y no', 'pero no', 'no', 'sin', 'excepto'],
    site: ['en el sitio', 'del sitio', 'sitio'],
    from: ['en', 'de'],
    author: ['por', 'del autor', 'de la autora'],
    only: ['solo', 'solamente'],
    kinds: {
      respuestas: 'answer',
      notas: 'note',
      comentarios: 'comment',
      videos: 'video',
      fijadas: 'pinned',
      fijados: 'pinned',
    },
  },
  de: {
    and: ['und', '&', '+'],
    or: ['oder'],
    not: ['und nicht', 'aber nicht', 'nicht', 'ohne', 'ausser'],
    site: ['auf der seite', 'von der seite', 'auf seite', 'seite'],
    from: ['auf', 'von'],
    author: ['von'],
    only: ['nur'],
    kinds: {
      antworten: 'answer',
      notizen: 'note',
      kommentare: 'comment',
      videos: 'video',
      angeheftete: 'pinned',
    },
  },
  fr: {
    and: ['et', '&', '+'],
    or: ['ou'],
    not: ['et pas', 'mais pas', 'pas', 'sans', 'sauf'],
    site: ['sur le site', 'du site', 'site'],
    from: ['sur', 'de'],
    author: ['par'],
    only: ['seulement', 'uniquement'],
    kinds: {
      reponses: 'answer',
      notes: 'note',
      commentaires: 'comment',
      videos: 'video',
      epinglees: 'pinned',
      epingles: 'pinned',
    },
  },
}

interface Reading {
  readonly language: string
  /** Wall time in ms, for “this week”. */
  readonly now: number
  readonly isTag: (folded: string) => boolean
  readonly isAuthor: (folded: string) => boolean
  /** Whether something was kept from such a site; `siteFits` says which those are. */
  readonly isSite: (part: string) => boolean
  /** Words of a text as they are searched. */
  readonly wordsOf: (text: string) => readonly string[]
}

/** Longest query that is read, in words, and longest tag. */
const mostWords = 60
const longestTag = 6

/**
 * Reads what was said: “midi and ai not news this week from example.com by anna”. “or” binds least, what follows
 * “not” is left out everywhere, and filters may stand anywhere. Words that are no more than that are sought as they
 * are; those that make up a tag are one term.
 */
export function readQuery(said: string, reading: Reading): KeptQuery {
  const asks = questionIn(said)
  if (asks !== undefined) {
    return { ...readQuery(asks.about, reading), asked: reading.wordsOf(asks.question).slice(0, mostWords) }
  }
  const known = queryWords[reading.language] ?? queryWords.en
  if (known === undefined) throw new Error('There are words of queries in no language.')
  const spoken = said
    .split(/[\s,]+|(?<=\p{L})['’](?=\p{L})/u)
    .filter(word => word !== '')
    .slice(0, mostWords)
  const plain = spoken.map(plainDateWord)
  const clauses: QueryTerm[][] = [[]]
  const not: QueryTerm[] = []
  let filters: KeptFilters = {}
  let strict = false
  let open: string[] = []
  let refused = false

  const close = () => {
    const terms = termsOf(open, reading)
    open = []
    if (refused) not.push(...terms)
    else clauses.at(-1)?.push(...terms)
    refused = false
  }

  for (let at = 0; at < spoken.length; ) {
    const filter = filterAt(spoken, plain, at, known, reading)
    if (filter !== undefined) {
      filters = { ...filters, ...filter.filter }
      at += filter.words
      continue
    }
    // A tag may have such a word in it: “research and development”.
    const tagged = tagAt(spoken, at, reading)
    if (tagged > 1) {
      open.push(...spoken.slice(at, at + tagged))
      at += tagged
      continue
    }
    const operator = operatorAt(plain, at, known)
    // One that has nothing before or behind it is a word like any other: “or”.
    if (operator !== undefined && at + operator.words < spoken.length && (operator.is === 'not' || at > 0)) {
      close()
      if (operator.is === 'or') clauses.push([])
      if (operator.is === 'not') refused = true
      else strict = true
      at += operator.words
      continue
    }
    open.push(spoken[at] ?? '')
    at += 1
  }
  close()
  return { any: clauses.filter(clause => clause.length > 0), not, strict, asked: [], filters }
}

/** Terms in a run of words: the longest tags in it, and what is left as words of their own. */
function termsOf(words: readonly string[], reading: Reading): readonly QueryTerm[] {
  const { wordsOf } = reading
  const terms: QueryTerm[] = []
  let loose: string[] = []
  const closeLoose = () => {
    const sought = wordsOf(loose.join(' '))
    if (sought.length > 0) terms.push({ words: sought, tag: undefined })
    loose = []
  }
  for (let at = 0; at < words.length; ) {
    const length = tagAt(words, at, reading)
    if (length === 0) {
      loose.push(words[at] ?? '')
      at += 1
      continue
    }
    closeLoose()
    const name = words.slice(at, at + length).join(' ')
    terms.push({ words: wordsOf(name), tag: foldTag(name) })
    at += length
  }
  closeLoose()
  return terms
}

/** How many words there are the longest tag; 0 for none. */
function tagAt(words: readonly string[], at: number, { isTag }: Pick<Reading, 'isTag'>): number {
  let length = Math.min(longestTag, words.length - at)
  while (length > 0 && !isTag(foldTag(words.slice(at, at + length).join(' ')))) length -= 1
  return length
}

function operatorAt(
  plain: readonly string[],
  at: number,
  known: QueryWords,
): { readonly is: 'and' | 'or' | 'not'; readonly words: number } | undefined {
  for (const is of ['not', 'and', 'or'] as const) {
    const words = saidAt(plain, at, known[is])
    if (words > 0) return { is, words }
  }
  return undefined
}

function filterAt(
  spoken: readonly string[],
  plain: readonly string[],
  at: number,
  known: QueryWords,
  { language, now, isAuthor, isSite }: Reading,
): { readonly filter: KeptFilters; readonly words: number } | undefined {
  const date = readDate(plain, at, language, now)
  if (date !== undefined) return { filter: { date: date.range }, words: date.words }
  const site = saidAt(plain, at, known.site)
  const named = siteWord(spoken[at + site])
  if (site > 0 && named !== undefined && (named.includes('.') || isSite(named)))
    return { filter: { site: named }, words: site + 1 }
  const from = saidAt(plain, at, known.from)
  const address = siteWord(spoken[at + from])
  if (from > 0 && address?.includes('.') === true) return { filter: { site: address }, words: from + 1 }
  const only = saidAt(plain, at, known.only)
  const kind = only > 0 ? kindOf(plain[at + only], known) : undefined
  if (kind !== undefined) return { filter: kind === 'pinned' ? { pinned: true } : { kind }, words: only + 1 }
  const by = saidAt(plain, at, known.author)
  for (let length = by > 0 ? longestTag : 0; length > 0; length -= 1) {
    const author = foldTag(spoken.slice(at + by, at + by + length).join(' '))
    // Only who has written something: “by train” is no author.
    if (isAuthor(author)) return { filter: { author }, words: by + Math.min(length, spoken.length - at - by) }
  }
  return undefined
}

/** How many words of one of the phrases are said there; 0 for none. The longest wins. */
function saidAt(plain: readonly string[], at: number, phrases: readonly string[]): number {
  const lengths = phrases.map(phrase => {
    const { length } = phrase.split(' ')
    return plain.slice(at, at + length).join(' ') === phrase ? length : 0
  })
  return Math.max(0, ...lengths)
}

function kindOf(word: string | undefined, { kinds }: QueryWords): EntryKind | 'pinned' | undefined {
  return word !== undefined && Object.hasOwn(kinds, word) ? kinds[word] : undefined
}

/** Whether a host is that site: itself, one within it, or one that has it for a name between its dots. */
export function siteFits(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`) || host.split('.').includes(site)
}

function siteWord(word: string | undefined): string | undefined {
  const site = (word ?? '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '')
  return /^[\p{L}\p{N}.-]+(:\d+)?$/u.test(site) ? site : undefined
}

/**
 * Several tags in what was said: parted by commas or by “and”, but for an “and” in the name of a known one.
 *
 * @param isTag whether there is such a tag, folded
 */
export function tagsIn(
  said: string,
  language: string,
  isTag: (folded: string) => boolean,
): readonly string[] {
  const and = queryWords[language]?.and ?? []
  const parts = (word: string | undefined) => word === undefined || and.includes(plainDateWord(word))
  const names = said.split(',').flatMap(part => {
    const words = part.split(/\s+/).filter(word => word !== '')
    const some: string[][] = [[]]
    for (let at = 0; at < words.length; ) {
      const known = some.at(-1)?.length === 0 ? tagAt(words, at, { isTag }) : 0
      // Only where the name ends too: “research and development costs” is none of “research and development”.
      const length = known > 1 && parts(words[at + known]) ? known : 1
      if (length === 1 && parts(words[at])) some.push([])
      else some.at(-1)?.push(...words.slice(at, at + length))
      at += length
    }
    return some.map(name => name.join(' '))
  })
  return names.filter(name => foldTag(name) !== '')
}

/**
 * What stands before and behind the first colon of “midi and ai: which is faster”, both not empty; undefined where it
 * is no question about what was kept. The colon of an address or a time has no space behind it.
 */
export function questionIn(said: string): { readonly about: string; readonly question: string } | undefined {
  // Not by one pattern: over white space alone it would take time that grows with the cube of its length.
  const colon = said.indexOf(':')
  if (colon < 0 || !/\s/.test(said.charAt(colon + 1))) return undefined
  const about = said.slice(0, colon).trim()
  const question = said.slice(colon + 1).trim()
  return about === '' || question === '' ? undefined : { about, question }
}
