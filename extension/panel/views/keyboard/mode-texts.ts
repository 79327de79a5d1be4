import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the keys' modes; see panel-texts.ts. */
export const modeLabels = {
  modeScroll: { en: 'Scroll mode', es: 'Modo de desplazamiento', de: 'Scrollmodus', fr: 'Mode défilement' },
  modeMove: { en: 'Move mode', es: 'Modo de puntero', de: 'Zeigermodus', fr: 'Mode pointeur' },
  modeSeek: { en: 'Seek mode', es: 'Modo de búsqueda', de: 'Spulmodus', fr: 'Mode avance' },
  modeZoom: { en: 'Zoom mode', es: 'Modo de zoom', de: 'Zoommodus', fr: 'Mode zoom' },
  modeVolume: { en: 'Volume mode', es: 'Modo de volumen', de: 'Lautstärkemodus', fr: 'Mode volume' },
  modeNumbers: { en: 'Number mode', es: 'Modo de números', de: 'Zahlenmodus', fr: 'Mode nombres' },
  modeLetters: { en: 'Letters', es: 'Letras', de: 'Buchstaben', fr: 'Lettres' },
  modeTune: {
    en: 'Tune my hands',
    es: 'Ajustar mis manos',
    de: 'Auf meine Hände abstimmen',
    fr: 'Régler mes mains',
  },
  modeGuess: { en: 'Guess mode', es: 'Modo de adivinar', de: 'Ratemodus', fr: 'Mode devinette' },
  modeLayout: { en: 'Layout mode', es: 'Modo diseño', de: 'Aufbaumodus', fr: 'Mode disposition' },
  modePractice: { en: 'Practice', es: 'Práctica', de: 'Üben', fr: 'Exercice' },
  modeLeave: {
    en: 'Escape, or C3 and C5 together, leaves',
    es: 'Escape, o C3 y C5 a la vez, sale',
    de: 'Escape, oder C3 und C5 zugleich, beendet',
    fr: 'Échap, ou C3 et C5 ensemble, pour sortir',
  },
  modeEntered: {
    en: 'so far: {shown}',
    es: 'hasta ahora: {shown}',
    de: 'bisher: {shown}',
    fr: 'jusqu’ici : {shown}',
  },
  keyMeans: { en: 'means {what}', es: 'significa {what}', de: 'bedeutet {what}', fr: 'signifie {what}' },
  keyStop: { en: 'stop', es: 'parar', de: 'Halt', fr: 'stop' },
  keyClick: { en: 'click', es: 'clic', de: 'Klick', fr: 'clic' },
  keyEnter: { en: 'enter', es: 'aceptar', de: 'Eingabe', fr: 'entrer' },
  keyBackspace: { en: 'take back', es: 'borrar', de: 'zurück', fr: 'effacer' },
  keyRow: { en: 'row {number}', es: 'fila {number}', de: 'Zeile {number}', fr: 'ligne {number}' },
  keyColumn: { en: 'column {number}', es: 'columna {number}', de: 'Spalte {number}', fr: 'colonne {number}' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
