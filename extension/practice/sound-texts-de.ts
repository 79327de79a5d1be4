import { forms } from '../../src/language/forms.ts'
import { deKinds } from '../../src/language/kind-names.ts'
import type { SoundTexts } from './sound-content.ts'

export const soundTextsDe: SoundTexts = {
  title: 'Die Klänge lernen',
  what: 'Wenn du eine Seite hörst, hat jede Art von Dingen darauf ihren eigenen Klang. Oben auf der Seite klingt hoch, links auf der Seite klingt links.',
  legend: 'Wie jede Art klingt',
  hear: 'Anhören:',
  kinds: deKinds,
  sounds: {
    link: 'ein Triller von Streichern',
    image: 'ein gehaltener Ton eines Horns',
    text: 'Anschläge eines Klaviers, mehr, wo mehr Text ist',
    heading: 'ein Klavier, das steigt',
    button: 'zwei kurze Klicks',
    field: 'ein schlichter Ton',
    media: 'ein gebrochener Akkord von Streichern',
    landmark: 'ein Horn, das nach oben springt',
  },
  byForce: 'Du hörst alle Arten auf einem Klavier: Stärke und Figur der Anschläge unterscheiden sie.',
  others: 'Arten, die aus sind, lassen sich in den Optionen einschalten.',
  noKinds: 'Keine Art soll klingen. Schalte eine in den Optionen ein und komm zurück.',
  game: 'Rate, was und wo',
  how: 'Drücke Spielen, hör zu, dann sag, was es war und wie hoch auf der Seite. Jeder Klang wartet, bis du ihn willst. Antworte mit einem Klick, mit einer Zahl (1 bis 9, solange du hier bist, oder „nummern“), mit einem Satz wie „klick Bilder“ oder mit Tasten.',
  play: 'Einen Klang spielen',
  playAgain: 'Noch einmal spielen',
  playNext: 'Den nächsten spielen',
  whatWasIt: 'Was war es?',
  howHigh: 'Wie hoch auf der Seite?',
  heights: { top: 'Ganz oben', upper: 'Oben', middle: 'Mitte', lower: 'Unten', bottom: 'Ganz unten' },
  orKey:
    'Jedes ist ein Fünftel der Seite. Mit Tasten schlägst du die Taste selbst an: Zwei Tasten daneben ist noch richtig.',
  turned: 'Du hast die Klänge umgedreht: Das Ende der Seite klingt am höchsten.',
  keysAnswer: 'Tasten antworten',
  keysHow:
    'C4 spielt. Dann sind die Tasten rechts von C4 die Zahlen der Arten, und danach ist die Taste, die du anschlägst, die Höhe. Am Ende spielt C♯4, was es war, und D4, was du gesagt hast. Escape gibt die Tasten zurück.',
  kindChosen: kind => `${kind}. Wie hoch?`,
  heightChosen: height => `${height}. Was war es?`,
  playFirst: 'Drücke zuerst Spielen.',
  allRight: (kind, height) => `Richtig: ${kind}, ${height}.`,
  kindRight: kind => `Die Art stimmt: ${kind}.`,
  kindWrong: (kind, guess) => `Es war ${kind}, nicht ${guess}.`,
  heightRight: height => `Die Höhe stimmt: ${height}.`,
  heightWrong: (height, guess) => `Die Höhe war ${height}, nicht ${guess}.`,
  keyWrong: (height, keys, low) =>
    `Die Höhe war ${height}: Du warst ${forms.de.counted(keys, 'Taste', 'Tasten')} zu ${low ? 'tief' : 'hoch'}.`,
  hearIt: 'Hören, was es war',
  hearGuess: 'Hören, was du gesagt hast',
  report: 'Wie oft du recht hattest',
  none: 'Noch wurde nichts geraten.',
  byKind: 'Nach Art',
  byHeight: 'Nach Höhe',
  right: 'Richtig',
  of: 'Versuche',
  share: 'Anteil',
  all: 'Alle',
  forget: 'Alle Versuche vergessen',
  forgotten: 'Alle Versuche sind vergessen.',
  bringBack: 'Zurückholen',
  broughtBack: 'Die Versuche sind wieder da.',
  blocked:
    'Der Browser schweigt, bis du etwas gedrückt hast, hier oder im Panel. Drücke noch einmal auf Spielen.',
  failed:
    'Auf diesem Rechner lässt sich gerade kein Klang spielen, und dieses Spiel braucht ihn. Schließe Lautsprecher oder Kopfhörer an oder schalte sie ein, dann drücke Spielen.',
  unreadable:
    'Was von früheren Versuchen aufgehoben wurde, ist nicht lesbar, darum wird jetzt nichts aufgehoben. „Alle Versuche vergessen“ fängt neu an.',
  notKept: 'Es war kein Platz, um diesen Versuch aufzuheben.',
}
