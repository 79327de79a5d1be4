import type { NumberWords } from './numbers/spoken-numbers.ts'
import type { Wording } from './phrase-template.ts'

/**
 * German verbs of commands as they stand at the end of a phrase, with what they are at its beginning and what
 * of them stays behind: “seite vorlesen”, “lies die seite vor”. Plain.
 */
const german: Readonly<Record<string, readonly [begins: string, ends?: string]>> = {
  schliessen: ['schliess'],
  offnen: ['offne'],
  auflisten: ['liste', 'auf'],
  suchen: ['suche'],
  verdoppeln: ['verdopple'],
  duplizieren: ['dupliziere'],
  schieben: ['schieb'],
  anheften: ['hefte', 'an'],
  losen: ['lose'],
  setzen: ['setze'],
  laden: ['lade'],
  zeigen: ['zeig'],
  scrollen: ['scrolle'],
  zoomen: ['zoome'],
  zurucksetzen: ['setze', 'zuruck'],
  ausblenden: ['blende', 'aus'],
  vergessen: ['vergiss'],
  abschicken: ['schick', 'ab'],
  schreiben: ['schreib'],
  auswahlen: ['wahle', 'aus'],
  markieren: ['markiere'],
  aufheben: ['heb', 'auf'],
  loschen: ['losche'],
  leeren: ['leere'],
  kopieren: ['kopiere'],
  ausschneiden: ['schneide', 'aus'],
  einfugen: ['fuge', 'ein'],
  wiederherstellen: ['stell', 'wieder her'],
  drucken: ['druck'],
  vorlesen: ['lies', 'vor'],
  beenden: ['beende'],
  anhalten: ['halte', 'an'],
  pausieren: ['pausiere'],
  fortsetzen: ['setze', 'fort'],
  abspielen: ['spiel', 'ab'],
  spulen: ['spule'],
  horen: ['hore'],
  starten: ['starte'],
  stoppen: ['stoppe'],
  lernen: ['lerne'],
  abstimmen: ['stimm', 'ab'],
  probieren: ['probiere'],
  exportieren: ['exportiere'],
  importieren: ['importiere'],
  behalten: ['behalte'],
  sprechen: ['sprich'],
}

/**
 * The same wording in the order that a language allows besides: German says the verb last or first. Undefined
 * where there is none.
 */
export function turnedWording(wording: Wording, language: NumberWords): Wording | undefined {
  const last = wording.at(-1)
  if (language !== 'de' || last?.kind !== 'word' || wording.length < 2) return undefined
  const verb = Object.hasOwn(german, last.word) ? german[last.word] : undefined
  if (verb === undefined) return undefined
  const [begins, ends = ''] = verb
  const behind = ends === '' ? [] : ends.split(' ').map(word => ({ kind: 'word', word }) as const)
  return [{ kind: 'word', word: begins }, ...wording.slice(0, -1), ...behind]
}
