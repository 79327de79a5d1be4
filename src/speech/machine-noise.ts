import { plainText } from './plain-words.ts'

/** More characters a second than anybody says: fast speech has some 25. */
const mostASecond = 45
/** How a model writes down that nobody spoke: [BLANK_AUDIO], <|nospeech|>, ♪. */
const marks = /<\|[^|<>]{0,60}\|>|\[[^[\]]{0,60}\]|[♩♪♫♬]+/gu
/** Likewise, but people may mean them: (silence), *sighs*. They are nothing only where nothing else is there. */
const asides = /\([^()]{0,60}\)|\*[^*]{0,60}\*/gu
/** Invisible characters, and those that turn the direction of writing. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu

/** What Whisper makes of silence: its training had it under videos that were silent there. */
const stock = [
  ['you', 'thank you', 'thanks', 'bye', 'bye bye', 'the end', 'hmm', 'uh', 'oh'],
  ['thank you for watching', 'thanks for watching', 'please subscribe', 'see you next time'],
  ['thank you very much', 'thank you so much for watching', 'subtitles by the amara org community'],
  ['gracias', 'gracias por ver', 'gracias por ver el video', 'suscribete', 'hasta la proxima', 'adios'],
  ['subtitulos realizados por la comunidad de amara org', 'subtitulos por la comunidad de amara org'],
  ['vielen dank', 'danke', 'danke schon', 'tschuss', 'bis zum nachsten mal', 'das war s'],
  ['vielen dank furs zuschauen', 'vielen dank fur s zuschauen', 'untertitel der amara org community'],
  ['untertitel im auftrag des zdf fur funk 2017', 'untertitelung des zdf fur funk 2017'],
  ['untertitelung des zdf 2020', 'untertitel von stephanie geiges', 'swr 2020', 'swr 2021'],
  ['merci', 'merci beaucoup', 'merci d avoir regarde', 'merci d avoir regarde cette video', 'au revoir'],
  ['sous titres realises par la communaute d amara org', 'sous titrage st 501', 'a bientot'],
  ['sous titrage societe radio canada', 'sous titres realises para la communaute d amara org'],
].flat()
const stockPhrases = new Set(stock)

/** How it was said, by what was heard without any model. */
export interface Manner {
  /** From the first sound of it to the last, in ms. */
  readonly spanMs: number
  /** It was short, soft or without any pitch: hardly speech. */
  readonly hardly: boolean
}

/**
 * What was said, of what a speech model wrote: without its marks for noise, and empty where it wrote down what
 * nobody said. Stock phrases count as that only where it was hardly speech.
 */
export function wordsOf(written: string, { spanMs, hardly }: Manner): string {
  const words = written.replace(marks, ' ').replace(hidden, ' ').replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(words.replace(asides, ''))) return ''
  if (words.length > Math.max(8, (mostASecond * spanMs) / 1000)) return ''
  return hardly && stockPhrases.has(plainText(words)) ? '' : words
}
