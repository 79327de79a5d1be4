import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Count = { count: number }
type Named = { name: string; role: string }
type Described = Named & { number: number }
type At = { at: string; of: string }
type Percent = { percent: number }

/** A name and a role, either of which a page may leave empty. */
const named = ({ name, role }: Named, open: string, close: string, nameless: string) => {
  const kind = role === '' ? '' : `, ${role}`
  return name === '' ? `${nameless}${kind}` : `${open}${name}${close}${kind}`
}

/** The keys' modes, and what they move. */
export const modesTexts = definePart({
  en: {
    'mode-undone': () => 'The keys mean what they meant before.',
    'scroll-mode-on': () =>
      'Scroll mode: right of C4 down, left of it up, held keys go on, C4 stops. C3 and C5 together leave.',
    'seek-mode-on': () =>
      'Seek mode: right of C4 on, left of it back, as many seconds as keys away. C3 and C5 together leave.',
    'zoom-mode-on': () => 'Zoom mode: right of C4 larger, left of it smaller. C3 and C5 together leave.',
    'volume-mode-on': () => 'Volume mode: right of C4 louder, left of it quieter. C3 and C5 together leave.',
    'move-mode-on': () =>
      'Move mode: a key left of C4 and one right of it lead the pointer, C4 clicks. C3 and C5 together leave.',
    'numbers-on': ({ count }: Count) =>
      `Number mode, ${count} shown: each number you play is clicked, a negative one told. C3 and C5 together leave.`,
    'element-is': ({ number, ...what }: Described) =>
      `${number} is ${named(what, '“', '”', 'without a name')}.`,
    'pointer-over': (what: Named) => `Over ${named(what, '“', '”', 'something without a name')}.`,
    'click-here-no-effect': (what: { name: string }) =>
      `Clicked ${named({ ...what, role: '' }, '“', '”', 'here')}, but nothing on the page changed.`,
    'media-at': ({ at, of }: At) => `At ${at} of ${of}.`,
    'media-volume': ({ percent }: Percent) => `Volume ${percent} per cent.`,
  },
  es: {
    'mode-undone': () => 'Las teclas significan lo de antes.',
    'scroll-mode-on': () =>
      'Modo de desplazamiento: a la derecha de C4 baja, a la izquierda sube, mantenidas siguen, C4 para. C3 y C5 a la vez salen.',
    'seek-mode-on': () =>
      'Modo de búsqueda: a la derecha de C4 adelante, a la izquierda atrás, tantos segundos como teclas. C3 y C5 a la vez salen.',
    'zoom-mode-on': () =>
      'Modo de zoom: a la derecha de C4 más grande, a la izquierda más pequeño. C3 y C5 a la vez salen.',
    'volume-mode-on': () =>
      'Modo de volumen: a la derecha de C4 más alto, a la izquierda más bajo. C3 y C5 a la vez salen.',
    'move-mode-on': () =>
      'Modo de puntero: una tecla a la izquierda de C4 y otra a la derecha lo llevan, C4 pulsa. C3 y C5 a la vez salen.',
    'numbers-on': ({ count }) =>
      `Modo de números, ${count} a la vista: cada número que toques se pulsa, uno negativo se dice. C3 y C5 a la vez salen.`,
    'element-is': ({ number, ...what }) => `${number} es ${named(what, '«', '»', 'algo sin nombre')}.`,
    'pointer-over': what => `Sobre ${named(what, '«', '»', 'algo sin nombre')}.`,
    'click-here-no-effect': what =>
      `Se pulsó ${named({ ...what, role: '' }, '«', '»', 'aquí')}, pero nada cambió en la página.`,
    'media-at': ({ at, of }) => `En ${at} de ${of}.`,
    'media-volume': ({ percent }) => `Volumen ${percent} por ciento.`,
  },
  de: {
    'mode-undone': () => 'Die Tasten bedeuten wieder, was sie zuvor bedeuteten.',
    'scroll-mode-on': () =>
      'Scrollmodus: rechts von C4 abwärts, links davon aufwärts, gehalten immer weiter, C4 hält an. C3 und C5 zugleich beenden.',
    'seek-mode-on': () =>
      'Spulmodus: rechts von C4 vor, links davon zurück, so viele Sekunden wie Tasten. C3 und C5 zugleich beenden.',
    'zoom-mode-on': () => 'Zoommodus: rechts von C4 größer, links davon kleiner. C3 und C5 zugleich beenden.',
    'volume-mode-on': () =>
      'Lautstärkemodus: rechts von C4 lauter, links davon leiser. C3 und C5 zugleich beenden.',
    'move-mode-on': () =>
      'Zeigermodus: Eine Taste links von C4 und eine rechts davon führen den Zeiger, C4 klickt. C3 und C5 zugleich beenden.',
    'numbers-on': ({ count }) =>
      `Zahlenmodus, ${count} zu sehen: Jede gespielte Zahl wird geklickt, eine negative gesagt. C3 und C5 zugleich beenden.`,
    'element-is': ({ number, ...what }) => `${number} ist ${named(what, '„', '“', 'ohne Namen')}.`,
    'pointer-over': what => `Über ${named(what, '„', '“', 'etwas ohne Namen')}.`,
    'click-here-no-effect': what =>
      `${named({ ...what, role: '' }, '„', '“', 'Hier')} geklickt, doch auf der Seite änderte sich nichts.`,
    'media-at': ({ at, of }) => `Bei ${at} von ${of}.`,
    'media-volume': ({ percent }) => `Lautstärke ${percent} Prozent.`,
  },
  fr: {
    'mode-undone': () => 'Les touches ont le même sens qu’avant.',
    'scroll-mode-on': () =>
      'Mode défilement : à droite de C4 vers le bas, à gauche vers le haut, tenues elles continuent, C4 arrête. C3 et C5 ensemble pour sortir.',
    'seek-mode-on': () =>
      'Mode avance : à droite de C4 en avant, à gauche en arrière, autant de secondes que de touches. C3 et C5 ensemble pour sortir.',
    'zoom-mode-on': () =>
      'Mode zoom : à droite de C4 plus grand, à gauche plus petit. C3 et C5 ensemble pour sortir.',
    'volume-mode-on': () =>
      'Mode volume : à droite de C4 plus fort, à gauche moins fort. C3 et C5 ensemble pour sortir.',
    'move-mode-on': () =>
      'Mode pointeur : une touche à gauche de C4 et une à droite le mènent, C4 clique. C3 et C5 ensemble pour sortir.',
    'numbers-on': ({ count }) =>
      `Mode nombres, ${forms.fr.counted(count, 'visible', 'visibles')} : chaque nombre joué est cliqué, un négatif est dit. C3 et C5 ensemble pour sortir.`,
    'element-is': ({ number, ...what }) => `${number} : ${named(what, '« ', ' »', 'sans nom')}.`,
    'pointer-over': what => `Sur ${named(what, '« ', ' »', 'quelque chose sans nom')}.`,
    'click-here-no-effect': what =>
      `Clic sur ${named({ ...what, role: '' }, '« ', ' »', 'ce point')}, mais rien n’a changé sur la page.`,
    'media-at': ({ at, of }) => `À ${at} sur ${of}.`,
    'media-volume': ({ percent }) => `Volume ${percent} pour cent.`,
  },
})
