import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when hearing a page is refused. */
export const layoutErrors = definePart({
  en: {
    'nothing-heard': (_: ErrorDetail) => 'No page was heard yet. Say “layout” first.',
    'nothing-there': (_: ErrorDetail) =>
      'There is nothing that could be gone to. Play another key, or say “layout” again.',
    'follow-unknown': (d: ErrorDetail) =>
      `“${d.words}” cannot be followed. Say “follow focus”, “follow scrolling”, “follow pointer” or “follow hints”.`,
  },
  es: {
    'nothing-heard': _ => 'Aún no se ha oído ninguna página. Di primero «diseño».',
    'nothing-there': _ => 'Ahí no hay nada adonde ir. Toca otra tecla, o di «diseño» otra vez.',
    'follow-unknown': d =>
      `«${d.words}» no se puede seguir. Di «sigue el foco», «sigue el desplazamiento», «sigue el puntero» o «sigue las pistas».`,
  },
  de: {
    'nothing-heard': _ => 'Noch wurde keine Seite gehört. Sag zuerst „aufbau“.',
    'nothing-there': _ =>
      'Dort ist nichts, wohin man gehen könnte. Spiel eine andere Taste, oder sag noch einmal „aufbau“.',
    'follow-unknown': d =>
      `„${d.words}“ lässt sich nicht verfolgen. Sag „folge dem fokus“, „folge dem scrollen“, „folge dem zeiger“ oder „folge den hinweisen“.`,
  },
  fr: {
    'nothing-heard': _ => 'Aucune page n’a encore été entendue. Dites d’abord « disposition ».',
    'nothing-there': _ =>
      'Il n’y a rien où aller. Jouez une autre touche, ou dites de nouveau « disposition ».',
    'follow-unknown': d =>
      `« ${d.words} » ne peut être suivi. Dites « suis le focus », « suis le défilement », « suis le pointeur » ou « suis les repères ».`,
  },
})
