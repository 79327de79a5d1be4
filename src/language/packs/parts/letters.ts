import { definePart } from './define-part.ts'

type Line = { line: string }
type Words = { line: string; words: string }
type Command = { command: string }

/** Text that is written by keys. */
export const lettersTexts = definePart({
  en: {
    'letters-on': () =>
      'Letters for the Command box: C5 runs the line, C3 takes a letter back, C3 and C5 together leave. “write” writes in the page.',
    'letters-for': ({ command }: Command) => `Letters for “${command}”: C5 enters, C3 and C5 together leave.`,
    'letters-off': () => 'Letters off.',
    'line-is': ({ line }: Line) => `“${line}” is written.`,
    'line-and-words': ({ line, words }: Words) => `“${line}” is written. Words: ${words}.`,
    'shift-once': () => 'Next capital.',
    'shift-all': () => 'Capitals.',
    'shift-off': () => 'Small letters.',
    'digits-on': () => 'Digits.',
    'digits-off': () => 'Letters.',
    'line-empty': () => 'Nothing is written yet.',
  },
  es: {
    'letters-on': () =>
      'Letras para la orden: C5 ejecuta la línea, C3 borra una letra, C3 y C5 a la vez salen. «escribir» escribe en la página.',
    'letters-for': ({ command }) => `Letras para «${command}»: C5 confirma, C3 y C5 a la vez salen.`,
    'letters-off': () => 'Letras desactivadas.',
    'line-is': ({ line }) => `Está escrito «${line}».`,
    'line-and-words': ({ line, words }) => `Está escrito «${line}». Palabras: ${words}.`,
    'shift-once': () => 'Una mayúscula.',
    'shift-all': () => 'Mayúsculas.',
    'shift-off': () => 'Minúsculas.',
    'digits-on': () => 'Cifras.',
    'digits-off': () => 'Letras.',
    'line-empty': () => 'Todavía no hay nada escrito.',
  },
  de: {
    'letters-on': () =>
      'Buchstaben für den Befehl: C5 führt die Zeile aus, C3 löscht einen, C3 und C5 zugleich beenden. „schreiben“ schreibt in die Seite.',
    'letters-for': ({ command }) => `Buchstaben für „${command}“: C5 bestätigt, C3 und C5 zugleich beenden.`,
    'letters-off': () => 'Buchstaben aus.',
    'line-is': ({ line }) => `Geschrieben ist „${line}“.`,
    'line-and-words': ({ line, words }) => `Geschrieben ist „${line}“. Wörter: ${words}.`,
    'shift-once': () => 'Ein Großbuchstabe.',
    'shift-all': () => 'Großbuchstaben.',
    'shift-off': () => 'Kleinbuchstaben.',
    'digits-on': () => 'Ziffern.',
    'digits-off': () => 'Buchstaben.',
    'line-empty': () => 'Noch ist nichts geschrieben.',
  },
  fr: {
    'letters-on': () =>
      'Lettres pour la commande : C5 lance la ligne, C3 efface une lettre, C3 et C5 ensemble pour sortir. « écrire » écrit dans la page.',
    'letters-for': ({ command }) => `Lettres pour « ${command} » : C5 valide, C3 et C5 ensemble pour sortir.`,
    'letters-off': () => 'Lettres désactivées.',
    'line-is': ({ line }) => `Il est écrit « ${line} ».`,
    'line-and-words': ({ line, words }) => `Il est écrit « ${line} ». Mots : ${words}.`,
    'shift-once': () => 'Une majuscule.',
    'shift-all': () => 'Majuscules.',
    'shift-off': () => 'Minuscules.',
    'digits-on': () => 'Chiffres.',
    'digits-off': () => 'Lettres.',
    'line-empty': () => 'Rien n’est encore écrit.',
  },
})
