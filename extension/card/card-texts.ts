import { forms } from '../../src/language/forms.ts'
import type { PerLanguage } from '../../src/language/language.ts'
import { typeset } from '../../src/language/typography.ts'
import type { CardPart } from './card-plan.ts'

export interface CardTexts {
  readonly title: string
  readonly print: string
  readonly page: string
  readonly parts: Readonly<Record<CardPart, string>>
  readonly keys: string
  readonly powers: string
  readonly digits: string
  readonly escape: string
  readonly ownLeft: (count: number) => string
  readonly commandsLeft: (count: number) => string
  readonly broken: string
}

/** Words of the card, in every language. */
export const cardTexts: PerLanguage<CardTexts> = typeset({
  en: {
    title: 'My card',
    print: 'Print',
    page: 'One page, A4 or Letter, black on white.',
    parts: {
      names: 'My names',
      words: 'My words and keys',
      chords: 'Chords',
      table: 'Motifs',
      others: 'More commands',
    },
    keys: 'The 25 keys are C3 to C5. “+”: struck together. What begins and ends with C4 takes a number, a name or words before the last C4.',
    digits: 'Numbers: C♯4–A4 are 1–9, A♯4 is 0, B4 takes back, C4 enters.',
    powers: 'Numbers: C♯4 1, D4 2, D♯4 4, E4 8, F4 16 … struck together, their sum.',
    escape: 'Escape: C3+C5 together, or hold C4.',
    ownLeft: count => `${forms.en.number(count)} more of your own in Help.`,
    commandsLeft: count => `${forms.en.counted(count, 'more command', 'more commands')} in Help.`,
    broken: 'Some of what is kept could not be read, and is left out.',
  },
  es: {
    title: 'Mi tarjeta',
    print: 'Imprimir',
    page: 'Una página, A4 o Carta, negro sobre blanco.',
    parts: {
      names: 'Mis nombres',
      words: 'Mis palabras y teclas',
      chords: 'Acordes',
      table: 'Motivos',
      others: 'Más órdenes',
    },
    keys: 'Las 25 teclas van de C3 a C5. «+»: a la vez. Lo que empieza y acaba en C4 admite un número, un nombre o palabras antes del último C4.',
    digits: 'Números: C♯4–A4 son 1–9, A♯4 es 0, B4 borra, C4 confirma.',
    powers: 'Números: C♯4 1, D4 2, D♯4 4, E4 8, F4 16 … a la vez, su suma.',
    escape: 'Escape: C3+C5 a la vez, o mantener C4.',
    ownLeft: count => `${forms.es.number(count)} más de lo tuyo en la Ayuda.`,
    commandsLeft: count => `${forms.es.counted(count, 'orden', 'órdenes')} más en la Ayuda.`,
    broken: 'Parte de lo guardado no se pudo leer y falta aquí.',
  },
  de: {
    title: 'Meine Karte',
    print: 'Drucken',
    page: 'Eine Seite, A4 oder Letter, schwarz auf weiß.',
    parts: {
      names: 'Meine Namen',
      words: 'Meine Wörter und Tasten',
      chords: 'Akkorde',
      table: 'Motive',
      others: 'Weitere Befehle',
    },
    keys: 'Die 25 Tasten sind C3 bis C5. „+“: zusammen. Was mit C4 beginnt und endet, nimmt vor dem letzten C4 eine Zahl, einen Namen oder Worte.',
    digits: 'Zahlen: C♯4–A4 sind 1–9, A♯4 ist 0, B4 nimmt zurück, C4 bestätigt.',
    powers: 'Zahlen: C♯4 1, D4 2, D♯4 4, E4 8, F4 16 … zusammen, ihre Summe.',
    escape: 'Escape: C3+C5 zusammen, oder C4 halten.',
    ownLeft: count =>
      `In der Hilfe: ${forms.de.counted(count, 'weiterer eigener Eintrag', 'weitere eigene Einträge')}.`,
    commandsLeft: count => `In der Hilfe: ${forms.de.counted(count, 'weiterer Befehl', 'weitere Befehle')}.`,
    broken: 'Ein Teil des Behaltenen war nicht lesbar und fehlt hier.',
  },
  fr: {
    title: 'Ma carte',
    print: 'Imprimer',
    page: 'Une page, A4 ou Letter, noir sur blanc.',
    parts: {
      names: 'Mes noms',
      words: 'Mes mots et touches',
      chords: 'Accords',
      table: 'Motifs',
      others: 'Autres commandes',
    },
    keys: 'Les 25 touches vont de C3 à C5. « + » : ensemble. Ce qui commence et finit par C4 prend un nombre, un nom ou des mots avant le dernier C4.',
    digits: 'Nombres : C♯4–A4 sont 1–9, A♯4 est 0, B4 efface, C4 valide.',
    powers: 'Nombres : C♯4 1, D4 2, D♯4 4, E4 8, F4 16 … ensemble, leur somme.',
    escape: 'Échap : C3+C5 ensemble, ou tenir C4.',
    ownLeft: count => `${forms.fr.counted(count, 'autre', 'autres')} à vous dans l’Aide.`,
    commandsLeft: count => `${forms.fr.counted(count, 'autre commande', 'autres commandes')} dans l’Aide.`,
    broken: 'Une partie de ce qui est gardé est illisible et manque ici.',
  },
})
