import type { NumberWords } from './numbers/spoken-numbers.ts'
import type { Wording } from './phrase-template.ts'

/**
 * Verbs of commands, in German, as they stand at the end of a phrase, with what they are at its beginning and what
 * of them stays behind: “seite vorlesen”, “lies die seite vor”. Plain.
 */
const verbs: Readonly<
  Record<NumberWords, Readonly<Record<string, readonly [begins: string, ends?: string]>>>
> = {
  en: {},
  es: {},
  de: {
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
  },
  fr: {},
}

/** How a phrase ends that turns something on or off, and the verbs that are said for it: before it, or around it. */
const switches: Readonly<
  Record<NumberWords, Readonly<Record<string, readonly (readonly [before: string, behind: string])[]>>>
> = {
  en: {
    on: [
      ['turn on', ''],
      ['turn', 'on'],
      ['switch on', ''],
      ['switch', 'on'],
    ],
    off: [
      ['turn off', ''],
      ['turn', 'off'],
      ['switch off', ''],
      ['switch', 'off'],
    ],
  },
  es: {
    encendido: [
      ['enciende', ''],
      ['activa', ''],
    ],
    encendidas: [
      ['enciende', ''],
      ['activa', ''],
    ],
    encendidos: [
      ['enciende', ''],
      ['activa', ''],
    ],
    activado: [['activa', '']],
    apagado: [
      ['apaga', ''],
      ['desactiva', ''],
    ],
    apagadas: [
      ['apaga', ''],
      ['desactiva', ''],
    ],
    apagados: [
      ['apaga', ''],
      ['desactiva', ''],
    ],
    desactivado: [['desactiva', '']],
  },
  de: {
    an: [
      ['', 'einschalten'],
      ['', 'anschalten'],
      ['', 'anmachen'],
      ['schalte', 'ein'],
      ['schalte', 'an'],
      ['mach', 'an'],
    ],
    aus: [
      ['', 'ausschalten'],
      ['', 'ausmachen'],
      ['', 'abschalten'],
      ['schalte', 'aus'],
      ['mach', 'aus'],
    ],
  },
  fr: {
    active: [
      ['active', ''],
      ['allume', ''],
    ],
    activee: [['active', '']],
    activees: [['active', '']],
    actives: [['active', '']],
    coupe: [
      ['coupe', ''],
      ['desactive', ''],
      ['eteins', ''],
    ],
    coupees: [
      ['coupe', ''],
      ['desactive', ''],
    ],
    desactive: [
      ['desactive', ''],
      ['coupe', ''],
    ],
    desactivee: [['desactive', '']],
    desactives: [['desactive', '']],
  },
}

/** What stands in a row, and is said by its place: “the third tab”. Plain. */
const inRows: Readonly<Record<NumberWords, readonly string[]>> = {
  en: ['tab', 'window'],
  es: ['pestana', 'ventana'],
  de: ['tab', 'fenster'],
  fr: ['onglet', 'fenetre'],
}

/**
 * The same wording as it is said besides: German says its verb last or first, every language has verbs for
 * turning something on and off, and what stands in a row is told by its place. Those of words that no template has; overlaps are not looked for in them, since
 * they are read only where no template fits.
 */
export function turnedWordings(wording: Wording, language: NumberWords): readonly Wording[] {
  const turned = turnedVerbs(wording, language)
  return [...turned, ...[wording, ...turned].flatMap(one => placed(one, language))]
}

/** “Tab 3” as “third tab”. */
function placed(wording: Wording, language: NumberWords): readonly Wording[] {
  const at = wording.findIndex((piece, place) => {
    const next = wording[place + 1]
    const counted = piece.kind === 'word' && inRows[language].includes(piece.word)
    return counted && next?.kind === 'slot' && next.slot === 'number'
  })
  const [noun, number] = [wording[at], wording[at + 1]]
  if (noun === undefined || number?.kind !== 'slot') return []
  const before = wording.slice(0, at)
  const behind = [{ ...number, ordinal: true } as const, noun, ...wording.slice(at + 2)]
  // “À l’onglet 3”, but “au troisième onglet”.
  const elided = before.slice(-2).map(piece => (piece.kind === 'word' ? piece.word : ''))
  const au = language === 'fr' && elided.join(' ') === 'a l'
  return [[...before, ...behind], ...(au ? [[...before.slice(0, -2), ...wordsOf('au'), ...behind]] : [])]
}

function turnedVerbs(wording: Wording, language: NumberWords): readonly Wording[] {
  const last = wording.at(-1)
  if (last?.kind !== 'word' || wording.length < 2) return []
  const body = wording.slice(0, -1)
  const byLast = switches[language]
  const turned = Object.hasOwn(byLast, last.word) ? (byLast[last.word] ?? []) : []
  const byVerb = verbs[language]
  const verb = Object.hasOwn(byVerb, last.word) ? byVerb[last.word] : undefined
  const all = verb === undefined ? turned : [...turned, [verb[0], verb[1] ?? ''] as const]
  return all.map(([before, behind]) => [...wordsOf(before), ...body, ...wordsOf(behind)])
}

function wordsOf(words: string): Wording {
  return words.split(' ').flatMap(word => (word === '' ? [] : [{ kind: 'word', word } as const]))
}
