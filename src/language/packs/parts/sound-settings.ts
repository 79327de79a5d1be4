import type { KindMode } from '../../../ports/layout-choices.ts'
import type { ElementKind } from '../../../ports/page-layout.ts'
import { deKinds, enKinds, esKinds, frKinds } from '../../kind-names.ts'
import { definePart } from './define-part.ts'

interface KindTold {
  readonly kind: ElementKind
  readonly mode: KindMode
}
type Modes = Readonly<Record<KindMode, string>>

const enModes: Modes = {
  off: 'not told',
  sound: 'by sound',
  speech: 'by speech',
  both: 'by sound and speech',
}
const esModes: Modes = {
  off: 'no se indican',
  sound: 'con sonido',
  speech: 'con voz',
  both: 'con sonido y voz',
}
const deModes: Modes = {
  off: 'nicht zu hören',
  sound: 'mit Klang',
  speech: 'mit Sprache',
  both: 'mit Klang und Sprache',
}
const frModes: Modes = {
  off: 'plus rien',
  sound: 'par le son',
  speech: 'par la parole',
  both: 'par le son et la parole',
}

/** What is told when the user has chosen how pages are heard. */
export const soundSettingsTexts = definePart({
  en: {
    'kind-told': ({ kind, mode }: KindTold) => `${enKinds[kind]}: ${enModes[mode]}.`,
    'layout-seconds': ({ seconds }: { seconds: number }) => `A page sounds for ${seconds} seconds.`,
    'layout-bands': ({ bands }: { bands: number }) => `A page sounds in ${bands} heights.`,
    'top-sounds-low': () => 'The top of a page sounds low, its end high.',
    'top-sounds-high': () => 'The top of a page sounds high, its end low.',
    'layout-mono-on': () => 'Pages sound in the middle, for one ear.',
    'layout-mono-off': () => 'Pages sound from left to right.',
    'small-speakers-on': () => 'Pages sound an octave higher, for small speakers.',
    'small-speakers-off': () => 'Pages sound at their usual pitch.',
    'kinds-by-force': () => 'Pages sound as one piano; its force tells kinds apart.',
    'kinds-by-instruments': () => 'Each kind on a page has an instrument of its own.',
    'layout-keys-on': () => 'After a page was heard, keys play their part of it.',
    'layout-keys-off': () => 'Keys keep their meaning when a page was heard.',
    'layout-usual': () => 'Pages are heard as they were at first.',
    'picture-hidden': () => 'The picture is put away.',
  },
  es: {
    'kind-told': ({ kind, mode }) => `${esKinds[kind]}: ${esModes[mode]}.`,
    'layout-seconds': ({ seconds }) => `La página suena durante ${seconds} segundos.`,
    'layout-bands': ({ bands }) => `La página suena en ${bands} alturas.`,
    'top-sounds-low': () => 'Lo de arriba de la página suena grave, el final agudo.',
    'top-sounds-high': () => 'Lo de arriba de la página suena agudo, el final grave.',
    'layout-mono-on': () => 'Las páginas suenan en el centro, para un solo oído.',
    'layout-mono-off': () => 'Las páginas suenan de izquierda a derecha.',
    'small-speakers-on': () => 'Las páginas suenan una octava más alta, para altavoces pequeños.',
    'small-speakers-off': () => 'Las páginas suenan en su tono habitual.',
    'kinds-by-force': () => 'Las páginas suenan como un solo piano; su fuerza distingue los tipos.',
    'kinds-by-instruments': () => 'Cada tipo de la página tiene su propio instrumento.',
    'layout-keys-on': () => 'Tras oír una página, las teclas tocan su parte de ella.',
    'layout-keys-off': () => 'Las teclas guardan su significado tras oír una página.',
    'layout-usual': () => 'Las páginas se oyen como al principio.',
    'picture-hidden': () => 'El dibujo está oculto.',
  },
  de: {
    'kind-told': ({ kind, mode }) => `${deKinds[kind]}: ${deModes[mode]}.`,
    'layout-seconds': ({ seconds }) => `Eine Seite klingt ${seconds} Sekunden lang.`,
    'layout-bands': ({ bands }) => `Eine Seite klingt in ${bands} Höhen.`,
    'top-sounds-low': () => 'Oben auf der Seite klingt es tief, am Ende hoch.',
    'top-sounds-high': () => 'Oben auf der Seite klingt es hoch, am Ende tief.',
    'layout-mono-on': () => 'Seiten klingen in der Mitte, für ein Ohr.',
    'layout-mono-off': () => 'Seiten klingen von links nach rechts.',
    'small-speakers-on': () => 'Seiten klingen eine Oktave höher, für kleine Lautsprecher.',
    'small-speakers-off': () => 'Seiten klingen in ihrer üblichen Lage.',
    'kinds-by-force': () => 'Seiten klingen als ein Klavier; die Stärke unterscheidet die Arten.',
    'kinds-by-instruments': () => 'Jede Art auf einer Seite hat ihr eigenes Instrument.',
    'layout-keys-on': () => 'Nachdem eine Seite zu hören war, spielen Tasten ihren Teil davon.',
    'layout-keys-off': () => 'Tasten behalten ihre Bedeutung, wenn eine Seite zu hören war.',
    'layout-usual': () => 'Seiten klingen wie am Anfang.',
    'picture-hidden': () => 'Das Bild ist ausgeblendet.',
  },
  fr: {
    'kind-told': ({ kind, mode }) => `${frKinds[kind]} : ${frModes[mode]}.`,
    'layout-seconds': ({ seconds }) => `Une page sonne pendant ${seconds} secondes.`,
    'layout-bands': ({ bands }) => `Une page sonne en ${bands} hauteurs.`,
    'top-sounds-low': () => 'Le haut de la page sonne grave, la fin aigu.',
    'top-sounds-high': () => 'Le haut de la page sonne aigu, la fin grave.',
    'layout-mono-on': () => 'Les pages sonnent au milieu, pour une seule oreille.',
    'layout-mono-off': () => 'Les pages sonnent de gauche à droite.',
    'small-speakers-on': () => 'Les pages sonnent une octave plus haut, pour de petits haut-parleurs.',
    'small-speakers-off': () => 'Les pages sonnent à leur hauteur habituelle.',
    'kinds-by-force': () => 'Les pages sonnent comme un seul piano ; sa force distingue les genres.',
    'kinds-by-instruments': () => 'Chaque genre de la page a son instrument.',
    'layout-keys-on': () => 'Après l’écoute d’une page, les touches en jouent leur part.',
    'layout-keys-off': () => 'Les touches gardent leur sens après l’écoute d’une page.',
    'layout-usual': () => 'Les pages s’entendent comme au début.',
    'picture-hidden': () => 'L’image est cachée.',
  },
})
