import type { NumberWords } from './numbers/spoken-numbers.ts'
import type { PlainWord } from './plain-words.ts'

/** Phrases in a row, parted by commas. */
interface Politeness {
  /** Sounds of somebody who thinks; nobody looks for them and no page is called so. */
  readonly hesitations: string
  /** What asks for something; it means nothing to a command wherever it stands. */
  readonly requests: string
  /** What is said before a command. */
  readonly openings: string
  /** What is said after one. */
  readonly endings: string
  /** After these what was said before them does not count: “no wait”. */
  readonly corrections: string
}

/** Words said around a command that mean nothing to it, plain. */
const politeness: Readonly<Record<NumberWords, Politeness>> = {
  en: {
    hesitations: 'uh, uhm, um, umm, er, erm, hm, hmm, mm',
    requests: 'please',
    openings: `could you, can you, would you, will you, could we, can we, i want to, i want you to, i would like to,
      i would like you to, i d like to, i d like you to, i wanna, i need to, i need you to, let s, let me, lets,
      go ahead and, okay, ok, thanks, thank you, clavier, hey, hi, hello, now, so, well, alright, all right, let me see, let s see, right so, right then, right okay, okay right, do a, do the,
      just, and, then, oh, kindly, quickly, maybe, yeah, and now, and then, okay so, you know, like, also, next up,
      try to, do me a favor and, do me a favour and`,
    endings: `okay, ok, thanks, thank you, clavier, now, right now, for me, will you, would you, will ya, then, a bit, a little, a little bit, thanks a lot, thank you very much, thank you so much, real quick, quickly`,
    corrections:
      'no wait, wait no, i mean, i meant, sorry i meant, no sorry, oh wait, actually no, no no, wait',
  },
  es: {
    hesitations: 'eh, ehm, em, um, mmm, mm, eeh',
    requests: 'por favor, porfa, porfavor',
    openings: `gracias, vale, okay, ok, clavier, oye, hola, a ver, bueno, pues, puedes, podrias, me puedes, me podrias, puede,
      podria, quiero, quisiera, quiero que, necesito, necesito que, ahora, entonces, venga, vamos, vamos a, anda, este, esto,
      y, luego, mira, si, bien, de acuerdo, te importa, me gustaria, a ver si, ay, ah, pues nada, ya, o sea, un momento, espera, perdona, disculpa, ahora si,
      te pido que, haz, hacer, dale, pero, mejor`,
    endings: `gracias, muchas gracias, vale, okay, ok, clavier, ahora, ya, anda, venga, si puedes, quieres, un momento, un poco, un poquito, ahora mismo, por fa, te lo pido, si no te importa, oye`,
    corrections: 'no espera, no perdon, perdon, digo, quiero decir, mejor dicho, espera no, no no, espera',
  },
  de: {
    hesitations: 'ah, ahm, aeh, aehm, eh, ehm, hm, hmm, oh, oeh, mh, em',
    requests: 'bitte, mal, bitte mal, mal bitte, bitteschon',
    openings: `danke, okay, ok, clavier, hey, hallo, also, jetzt, so, na, nun, ja, gut, kannst du, konntest du, konnten sie, konnen sie,
      kannst du mir, konntest du mir, wurdest du, ich mochte, ich will, ich wurde gern, ich wurde gerne, ich hatte gern, ich muss,
      und, dann, doch, eben, schnell, einfach, lass uns, komm, mach, mache, ach, ach so, ich brauche, gib mir, bitte jetzt, und jetzt, und dann, noch, halt,
      jetzt noch, los, ach mensch, mensch, moment, warte, ach ja, also gut, na gut, okay also, dann mal, tja, so jetzt, konntest du bitte`,
    endings: `danke, danke schon, dankeschon, vielen dank, okay, ok, clavier, jetzt, doch, ja, gerne, gern, sofort, denn, ein bisschen, ein wenig, ein stuck, kurz, eben, schnell, fur mich`,
    corrections:
      'nein warte, nee warte, ne warte, warte, quatsch, ich meine, ich meinte, ach nein, nein quatsch, moment, nein doch, entschuldigung',
  },
  fr: {
    hesitations: 'euh, heu, euhm, hum, hm, hmm, ben, bah, beh',
    requests: 's il te plait, s il vous plait, stp, svp, s te plait, s il plait',
    openings: `merci, okay, ok, clavier, dis, hey, salut, bon, alors, voila, donc, tu peux, peux tu, pourrais tu, tu pourrais,
      vous pouvez, pouvez vous, pourriez vous, je veux, je voudrais, j aimerais, il faut, on va, maintenant, et, puis,
      d accord, allez, tiens, vas y, est ce que tu peux, est ce que tu pourrais, est ce que vous pouvez, ah, oh, et maintenant,
      tu peux faire, peux tu faire, pourrais tu faire, faire, fais, fais un, fais une, faites, on fait, je veux que tu, je voudrais que tu, eh bien, ouais, oui, bon alors, bon ben, veuillez, ensuite, juste, deja, du coup, et du coup,
      hop, attends, voyons, allez hop, ah oui, merci de, il faudrait, tu veux bien, sinon, bah`,
    endings: `merci, merci beaucoup, okay, ok, clavier, maintenant, d accord, tout de suite, voila, un peu, un petit peu, merci bien,
      tu veux bien, hein, quoi`,
    corrections:
      'non attends, non pardon, pardon, je veux dire, attends, enfin non, ou plutot, non non, non plutot',
  },
}

function rows(list: string): readonly string[] {
  return list.split(',').map(phrase => phrase.trim())
}

type Phrases = readonly (readonly string[])[]

interface Compiled {
  readonly before: Phrases
  readonly after: Phrases
  readonly anywhere: Phrases
  readonly requests: Phrases
  readonly corrections: Phrases
  readonly hesitations: ReadonlySet<string>
}

const made = new Map<NumberWords, Compiled>()

function compiledFor(language: NumberWords): Compiled {
  const known = made.get(language)
  if (known !== undefined) return known
  const said = politeness[language]
  const [hesitations, requests] = [rows(said.hesitations), rows(said.requests)]
  const split = (phrases: readonly string[]): Phrases =>
    phrases.map(phrase => phrase.split(' ')).toSorted((a, b) => b.length - a.length)
  const anywhere = [...hesitations, ...requests]
  const compiled: Compiled = {
    before: split([...anywhere, ...rows(said.openings)]),
    after: split([...anywhere, ...rows(said.endings)]),
    anywhere: split([...anywhere, ...(language === 'de' ? ['doch', 'jetzt'] : [])]),
    requests: split(requests),
    corrections: split(rows(said.corrections)),
    hesitations: new Set(hesitations),
  }
  made.set(language, compiled)
  return compiled
}

/** The words without polite ones before and after them; all of them if nothing else was said. */
export function withoutPolite(
  words: readonly PlainWord[],
  language: NumberWords,
  where: 'before' | 'around' = 'around',
): readonly PlainWord[] {
  const { before, after } = compiledFor(language)
  let from = 0
  let to = words.length
  for (let more = true; more; ) {
    const begun = lengthAt(words, from, to, before)
    from += begun
    const ended = where === 'around' ? lengthBefore(words, from, to, after) : 0
    to -= ended
    more = begun + ended > 0
  }
  if (from < to) return words.slice(from, to)
  // “Yes please”: what begins a sentence may be all that is said.
  let end = words.length
  for (let ended = 1; where === 'around' && ended > 0; end -= ended) {
    ended = lengthBefore(words, 0, end, after)
    if (ended >= end) break
  }
  return words.slice(0, end)
}

/** How many words of politeness or hesitation begin at that place. */
export function fillerAt(words: readonly PlainWord[], place: number, language: NumberWords): number {
  return lengthAt(words, place, words.length, compiledFor(language).anywhere)
}

/**
 * The stretch of words without what was only asked politely at its ends: hesitations at both, a request at
 * its end, and at its start where the language says requests between a verb and its object. All of it where
 * nothing else would be left.
 */
export function withoutRequests(
  words: readonly PlainWord[],
  language: NumberWords,
  atEnd: boolean,
): readonly PlainWord[] {
  const { requests, hesitations } = compiledFor(language)
  let from = 0
  let to = words.length
  for (let more = true; more; ) {
    const hesitated = hesitations.has(words[from]?.plain ?? '') && from < to ? 1 : 0
    const begun = hesitated || (language === 'en' ? 0 : lengthAt(words, from, to, requests))
    from += begun
    const trailing = to > from && hesitations.has(words[to - 1]?.plain ?? '') ? 1 : 0
    const ended = trailing || (atEnd ? lengthBefore(words, from, to, requests) : 0)
    to -= ended
    more = begun + ended > 0
  }
  return from >= to ? words : words.slice(from, to)
}

/** What was said after the last correction (“no wait”); undefined without one, or with nothing behind it. */
export function afterCorrection(
  words: readonly PlainWord[],
  language: NumberWords,
): readonly PlainWord[] | undefined {
  const { corrections } = compiledFor(language)
  for (let place = words.length - 1; place > 0; place -= 1) {
    const length = lengthAt(words, place, words.length, corrections)
    if (length > 0 && place + length < words.length) return words.slice(place + length)
  }
  return undefined
}

function lengthAt(words: readonly PlainWord[], from: number, to: number, phrases: Phrases): number {
  const found = phrases.find(
    phrase =>
      from + phrase.length <= to && phrase.every((word, place) => words[from + place]?.plain === word),
  )
  return found?.length ?? 0
}

function lengthBefore(words: readonly PlainWord[], from: number, to: number, phrases: Phrases): number {
  const found = phrases.find(
    phrase =>
      to - phrase.length >= from &&
      phrase.every((word, place) => words[to - phrase.length + place]?.plain === word),
  )
  return found?.length ?? 0
}
