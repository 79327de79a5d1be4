import { definePart } from './define-part.ts'

type Percent = { percent: number }
type Level = { level: number; levels: number }

export const pageTexts = definePart({
  en: {
    zoomed: ({ percent }: Percent) => `The page is drawn at ${percent} per cent.`,
    'zoom-unchanged': ({ percent }: Percent) => `The page is at ${percent} per cent already.`,
    'reached-left': () => 'At the left edge.',
    'reached-right': () => 'At the right edge.',
    'at-left': () => 'Already at the left edge.',
    'at-right': () => 'Already at the right edge.',
    'cannot-scroll-across': () => 'Nothing here scrolls sideways.',
    'scroll-held': () => 'This page does not let itself be scrolled further.',
    'scrolls-down': ({ level, levels }: Level) =>
      `Scrolling down, speed ${level} of ${levels}. “faster”, “slower”, “stop”.`,
    'scrolls-up': ({ level, levels }: Level) =>
      `Scrolling up, speed ${level} of ${levels}. “faster”, “slower”, “stop”.`,
    'scroll-speed': ({ level, levels }: Level) => `Speed ${level} of ${levels}.`,
    'loading-stopped': () => 'Stopped loading the page.',
  },
  es: {
    zoomed: ({ percent }) => `La página se muestra al ${percent} por ciento.`,
    'zoom-unchanged': ({ percent }) => `La página ya está al ${percent} por ciento.`,
    'reached-left': () => 'En el borde izquierdo.',
    'reached-right': () => 'En el borde derecho.',
    'at-left': () => 'Ya en el borde izquierdo.',
    'at-right': () => 'Ya en el borde derecho.',
    'cannot-scroll-across': () => 'Aquí nada se desplaza hacia los lados.',
    'scroll-held': () => 'Esta página no se deja desplazar más.',
    'scrolls-down': ({ level, levels }) =>
      `Bajando, velocidad ${level} de ${levels}. «más rápido», «más lento», «para».`,
    'scrolls-up': ({ level, levels }) =>
      `Subiendo, velocidad ${level} de ${levels}. «más rápido», «más lento», «para».`,
    'scroll-speed': ({ level, levels }) => `Velocidad ${level} de ${levels}.`,
    'loading-stopped': () => 'Se detuvo la carga de la página.',
  },
  de: {
    zoomed: ({ percent }) => `Die Seite wird mit ${percent} Prozent gezeigt.`,
    'zoom-unchanged': ({ percent }) => `Die Seite ist schon bei ${percent} Prozent.`,
    'reached-left': () => 'Am linken Rand.',
    'reached-right': () => 'Am rechten Rand.',
    'at-left': () => 'Schon am linken Rand.',
    'at-right': () => 'Schon am rechten Rand.',
    'cannot-scroll-across': () => 'Hier lässt sich nichts zur Seite scrollen.',
    'scroll-held': () => 'Diese Seite lässt sich nicht weiter scrollen.',
    'scrolls-down': ({ level, levels }) =>
      `Scrollt nach unten, Tempo ${level} von ${levels}. „schneller“, „langsamer“, „stopp“.`,
    'scrolls-up': ({ level, levels }) =>
      `Scrollt nach oben, Tempo ${level} von ${levels}. „schneller“, „langsamer“, „stopp“.`,
    'scroll-speed': ({ level, levels }) => `Tempo ${level} von ${levels}.`,
    'loading-stopped': () => 'Das Laden der Seite ist angehalten.',
  },
  fr: {
    zoomed: ({ percent }) => `La page est affichée à ${percent} pour cent.`,
    'zoom-unchanged': ({ percent }) => `La page est déjà à ${percent} pour cent.`,
    'reached-left': () => 'Au bord gauche.',
    'reached-right': () => 'Au bord droit.',
    'at-left': () => 'Déjà au bord gauche.',
    'at-right': () => 'Déjà au bord droit.',
    'cannot-scroll-across': () => 'Rien ici ne défile sur le côté.',
    'scroll-held': () => 'Cette page ne se laisse pas défiler plus loin.',
    'scrolls-down': ({ level, levels }) =>
      `Descend, vitesse ${level} sur ${levels}. « plus vite », « moins vite », « stop ».`,
    'scrolls-up': ({ level, levels }) =>
      `Monte, vitesse ${level} sur ${levels}. « plus vite », « moins vite », « stop ».`,
    'scroll-speed': ({ level, levels }) => `Vitesse ${level} sur ${levels}.`,
    'loading-stopped': () => 'Le chargement de la page est arrêté.',
  },
})
