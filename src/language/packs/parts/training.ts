import type { ElementKind } from '../../../ports/page-layout.ts'
import { forms } from '../../forms.ts'
import { deKinds, enKinds, esKinds, frKinds } from '../../kind-names.ts'
import { definePart } from './define-part.ts'

type Count = { count: number }
type Kind = { kind: string }

/** Learning what the kinds of a page sound like. */
export const trainingTexts = definePart({
  en: {
    'kind-sounding': ({ kind }: { kind: ElementKind }) => enKinds[kind],
    'sound-legend-heard': ({ count }: Count) =>
      `That was all: ${forms.en.counted(count, 'kind sounds', 'kinds sound')}.`,
    'sound-legend-cut': () => 'The sounds were cut.',
    'sound-of-kind': ({ kind }: Kind) => `That was: ${kind}.`,
    'practice-opened': () =>
      'The practice page: press or say “play”, listen, then say what it was and how high.',
    'guess-mode-on': () =>
      'Guessing: C4 plays, keys right of it are the kinds, then strike the key of the height. C3 and C5 together leave.',
  },
  es: {
    'kind-sounding': ({ kind }) => esKinds[kind],
    'sound-legend-heard': ({ count }) =>
      `Eso era todo: ${forms.es.form(count, 'suena', 'suenan')} ${forms.es.counted(count, 'tipo', 'tipos')}.`,
    'sound-legend-cut': () => 'Los sonidos se cortaron.',
    'sound-of-kind': ({ kind }) => `Eso era: ${kind}.`,
    'practice-opened': () =>
      'La página de práctica: pulsa o di «toca», escucha, y di qué era y a qué altura.',
    'guess-mode-on': () =>
      'Adivinar: C4 toca, las teclas a su derecha son los tipos, y luego toca la tecla de la altura. C3 y C5 a la vez salen.',
  },
  de: {
    'kind-sounding': ({ kind }) => deKinds[kind],
    'sound-legend-heard': ({ count }) =>
      `Das war alles: ${forms.de.counted(count, 'Art klingt', 'Arten klingen')}.`,
    'sound-legend-cut': () => 'Die Klänge wurden abgebrochen.',
    'sound-of-kind': ({ kind }) => `Das war: ${kind}.`,
    'practice-opened': () =>
      'Die Übungsseite: Drücke oder sag „klick spielen“, hör zu, dann sag, was es war und wie hoch.',
    'guess-mode-on': () =>
      'Raten: C4 spielt, die Tasten rechts davon sind die Arten, dann schlag die Taste der Höhe an. C3 und C5 zugleich beenden.',
  },
  fr: {
    'kind-sounding': ({ kind }) => frKinds[kind],
    'sound-legend-heard': ({ count }) =>
      `C’était tout : ${forms.fr.counted(count, 'genre sonne', 'genres sonnent')}.`,
    'sound-legend-cut': () => 'Les sons ont été coupés.',
    'sound-of-kind': ({ kind }) => `C’était : ${kind}.`,
    'practice-opened': () =>
      'La page d’exercice : appuyez ou dites « joue », écoutez, puis dites ce que c’était et à quelle hauteur.',
    'guess-mode-on': () =>
      'Deviner : C4 joue, les touches à sa droite sont les genres, puis frappez la touche de la hauteur. C3 et C5 ensemble pour sortir.',
  },
})
