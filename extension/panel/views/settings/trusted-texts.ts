import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the setting “Trusted input”; see panel-texts.ts. */
export const trustedLabels = {
  setTrusted: {
    en: 'Trusted input',
    es: 'Entrada de confianza',
    de: 'Echte Eingabe',
    fr: 'Saisie réelle',
  },
  setTrustedHint: {
    en: 'Some pages take clicks only from a real hand: file pickers, menus made by style, some games. With this on Clavier may press through Chrome’s debugger, only when it is needed; Chrome shows a bar above the page while it does, and a few seconds longer. Nothing else of the debugger is used.',
    es: 'Algunas páginas solo aceptan clics de una mano real: selectores de archivos, menús hechos con estilo, algunos juegos. Activado, Clavier puede pulsar mediante el depurador de Chrome, solo cuando hace falta; Chrome muestra una barra sobre la página mientras dura y unos segundos más. No se usa nada más del depurador.',
    de: 'Manche Seiten nehmen Klicks nur von einer echten Hand: Dateiauswahl, Menüs nur aus CSS, manche Spiele. Ist dies an, darf Clavier über Chromes Debugger drücken, nur wenn es nötig ist; Chrome zeigt dabei und einige Sekunden danach eine Leiste über der Seite. Sonst wird vom Debugger nichts benutzt.',
    fr: 'Certaines pages n’acceptent que les clics d’une vraie main : choix de fichiers, menus faits de style, certains jeux. Avec ce réglage, Clavier peut appuyer par le débogueur de Chrome, seulement quand il le faut ; Chrome montre une barre au-dessus de la page pendant ce temps et quelques secondes de plus. Rien d’autre du débogueur n’est utilisé.',
  },
} as const satisfies Readonly<Record<string, PerLanguage<string>>>
