import type { ElementKind } from '../../../ports/page-layout.ts'
import { type Forms, forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

/** Where most of it is: a ninth of the picture, `even` where none stands out, `nowhere` where nothing is told. */
export type Place = `${'top' | 'middle' | 'bottom'} ${'left' | 'middle' | 'right'}` | 'even' | 'nowhere'
/** Elements of each kind that is told; 0 for what is not there, or not told. */
export type Counts = { readonly [K in ElementKind]: number }
/** What of a page it is about; `around`: what stands there, empty without a name. */
type Part = { readonly what: 'view' | 'page' | 'around'; readonly around: string }
/** `more`: about how many there are besides, of whatever kind; 0 where that is all. */
type Told = Counts & Part & { readonly place: Place; readonly more: number }
type InColumn = Counts & { readonly place: 'far left' | 'left' | 'middle' | 'right' | 'far right' }
type Words = { readonly told: string }
type Went = { readonly name: string; readonly role: string }
/** What is followed, by spaces: `focus hint`. */
type Followed = { readonly what: string }

type Numbers = Readonly<Record<ElementKind, readonly [one: string, many: string]>>
type Places = Readonly<Record<Exclude<Place, 'nowhere'>, string>>

const kindsEn: Numbers = {
  link: ['link', 'links'],
  image: ['image', 'images'],
  text: ['text', 'texts'],
  heading: ['heading', 'headings'],
  button: ['button', 'buttons'],
  field: ['field', 'fields'],
  media: ['film or sound', 'films or sounds'],
  landmark: ['landmark', 'landmarks'],
}
const kindsEs: Numbers = {
  link: ['enlace', 'enlaces'],
  image: ['imagen', 'imágenes'],
  text: ['texto', 'textos'],
  heading: ['título', 'títulos'],
  button: ['botón', 'botones'],
  field: ['campo', 'campos'],
  media: ['audio o vídeo', 'audios o vídeos'],
  landmark: ['región', 'regiones'],
}
const kindsDe: Numbers = {
  link: ['Link', 'Links'],
  image: ['Bild', 'Bilder'],
  text: ['Text', 'Texte'],
  heading: ['Überschrift', 'Überschriften'],
  button: ['Knopf', 'Knöpfe'],
  field: ['Feld', 'Felder'],
  media: ['Film oder Ton', 'Filme oder Töne'],
  landmark: ['Bereich', 'Bereiche'],
}
const kindsFr: Numbers = {
  link: ['lien', 'liens'],
  image: ['image', 'images'],
  text: ['texte', 'textes'],
  heading: ['titre', 'titres'],
  button: ['bouton', 'boutons'],
  field: ['champ', 'champs'],
  media: ['film ou son', 'films ou sons'],
  landmark: ['région', 'régions'],
}

const placesEn: Places = {
  'top left': 'densest top left',
  'top middle': 'densest top middle',
  'top right': 'densest top right',
  'middle left': 'densest middle left',
  'middle middle': 'densest in the middle',
  'middle right': 'densest middle right',
  'bottom left': 'densest bottom left',
  'bottom middle': 'densest bottom middle',
  'bottom right': 'densest bottom right',
  even: 'spread evenly',
}
const placesEs: Places = {
  'top left': 'más denso arriba a la izquierda',
  'top middle': 'más denso arriba en el centro',
  'top right': 'más denso arriba a la derecha',
  'middle left': 'más denso en medio a la izquierda',
  'middle middle': 'más denso en el centro',
  'middle right': 'más denso en medio a la derecha',
  'bottom left': 'más denso abajo a la izquierda',
  'bottom middle': 'más denso abajo en el centro',
  'bottom right': 'más denso abajo a la derecha',
  even: 'repartido por igual',
}
const placesDe: Places = {
  'top left': 'am dichtesten oben links',
  'top middle': 'am dichtesten oben in der Mitte',
  'top right': 'am dichtesten oben rechts',
  'middle left': 'am dichtesten links in der Mitte',
  'middle middle': 'am dichtesten in der Mitte',
  'middle right': 'am dichtesten rechts in der Mitte',
  'bottom left': 'am dichtesten unten links',
  'bottom middle': 'am dichtesten unten in der Mitte',
  'bottom right': 'am dichtesten unten rechts',
  even: 'gleichmäßig verteilt',
}
const placesFr: Places = {
  'top left': 'le plus dense en haut à gauche',
  'top middle': 'le plus dense en haut au milieu',
  'top right': 'le plus dense en haut à droite',
  'middle left': 'le plus dense à gauche au milieu',
  'middle middle': 'le plus dense au milieu',
  'middle right': 'le plus dense à droite au milieu',
  'bottom left': 'le plus dense en bas à gauche',
  'bottom middle': 'le plus dense en bas au milieu',
  'bottom right': 'le plus dense en bas à droite',
  even: 'réparti également',
}

/** The kinds that there are, the most first; kinds with as many keep their order. */
function counted(counts: Counts, words: Numbers, { counted }: Forms): string {
  return (Object.keys(words) as ElementKind[]) // the type has no other keys
    .filter(kind => counts[kind] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map(kind => counted(counts[kind], ...words[kind]))
    .join(', ')
}

function told(
  told: Told,
  words: Numbers,
  inForms: Forms,
  where: Places,
  part: string,
  end: string,
  besides: (more: number) => string,
): string {
  const { place, more } = told
  const rest = more > 0 ? besides(more) : ''
  return `${part}${counted(told, words, inForms)}${rest}${place === 'nowhere' ? '' : `${end}${where[place]}`}.`
}

const moreEn = (more: number) => `, and about ${more} more`
const moreEs = (more: number) => `, y unos ${more} más`
const moreDe = (more: number) => ` und etwa ${more} weitere`
const moreFr = (more: number) => `, et environ ${more} de plus`

const partEn = ({ what, around }: Part) =>
  what === 'view'
    ? ''
    : what === 'page'
      ? 'Whole page: '
      : around === ''
        ? 'Around here: '
        : `Around “${around}”: `
const partEs = ({ what, around }: Part) =>
  what === 'view'
    ? ''
    : what === 'page'
      ? 'Toda la página: '
      : around === ''
        ? 'Alrededor: '
        : `Alrededor de «${around}»: `
const partDe = ({ what, around }: Part) =>
  what === 'view'
    ? ''
    : what === 'page'
      ? 'Ganze Seite: '
      : around === ''
        ? 'Ringsum: '
        : `Rings um „${around}“: `
const partFr = ({ what, around }: Part) =>
  what === 'view'
    ? ''
    : what === 'page'
      ? 'Page entière : '
      : around === ''
        ? 'Autour : '
        : `Autour de « ${around} » : `

/** Where it is told of, inside a sentence. */
const inEn = ({ what, around }: Part) =>
  what === 'view'
    ? 'in view'
    : what === 'page'
      ? 'on the whole page'
      : around === ''
        ? 'around here'
        : `around “${around}”`
const inEs = ({ what, around }: Part) =>
  what === 'view'
    ? 'a la vista'
    : what === 'page'
      ? 'en toda la página'
      : around === ''
        ? 'alrededor'
        : `alrededor de «${around}»`
const inDe = ({ what, around }: Part) =>
  what === 'view'
    ? 'in Sicht'
    : what === 'page'
      ? 'auf der ganzen Seite'
      : around === ''
        ? 'hier ringsum'
        : `rings um „${around}“`
const inFr = ({ what, around }: Part) =>
  what === 'view'
    ? 'en vue'
    : what === 'page'
      ? 'dans toute la page'
      : around === ''
        ? 'autour'
        : `autour de « ${around} »`

const columnsEn = {
  'far left': 'far left',
  left: 'left',
  middle: 'in the middle',
  right: 'right',
  'far right': 'far right',
}
const columnsEs = {
  'far left': 'en el borde izquierdo',
  left: 'a la izquierda',
  middle: 'en el centro',
  right: 'a la derecha',
  'far right': 'en el borde derecho',
}
const columnsDe = {
  'far left': 'ganz links',
  left: 'links',
  middle: 'in der Mitte',
  right: 'rechts',
  'far right': 'ganz rechts',
}
const columnsFr = {
  'far left': 'tout à gauche',
  left: 'à gauche',
  middle: 'au milieu',
  right: 'à droite',
  'far right': 'tout à droite',
}

const followedEn: Readonly<Record<string, string>> = {
  focus: 'the focus',
  scroll: 'scrolling',
  pointer: 'the pointer',
  hint: 'hints',
}
const followedEs: Readonly<Record<string, string>> = {
  focus: 'el foco',
  scroll: 'el desplazamiento',
  pointer: 'el puntero',
  hint: 'las pistas',
}
const followedDe: Readonly<Record<string, string>> = {
  focus: 'Fokus',
  scroll: 'Scrollen',
  pointer: 'Zeiger',
  hint: 'Hinweise',
}
const followedFr: Readonly<Record<string, string>> = {
  focus: 'le focus',
  scroll: 'le défilement',
  pointer: 'le pointeur',
  hint: 'les repères',
}
const all = (what: string, words: Readonly<Record<string, string>>) =>
  what
    .split(' ')
    .flatMap(one => words[one] ?? [])
    .join(', ')

/** Hearing where things are. */
export const layoutTexts = definePart({
  en: {
    'layout-heard': (of: Told) => told(of, kindsEn, forms.en, placesEn, partEn(of), '; ', moreEn),
    'layout-silent': ({ told, why }: Words & { readonly why: string }) =>
      `${told} Without sound: ${why}`.trim(),
    'layout-cut': ({ told }: Words) => `Layout stopped. ${told}`.trim(),
    'layout-unheard': (of: Counts & Part) =>
      `Nothing of the kinds that you hear is ${inEn(of)}, but ${counted(of, kindsEn, forms.en)}.`,
    'layout-around-nothing': (of: Part) => `There is nothing at all ${inEn(of)}.`,
    'layout-mode-on': ({ told }: Words) =>
      `${told} From now on keys play their heights on the page; the same key twice goes there. C3 and C5 together leave.`,
    'layout-band': (of: InColumn) => `${counted(of, kindsEn, forms.en)}, ${columnsEn[of.place]}`,
    'layout-band-empty': () => 'Nothing is there.',
    'layout-went': ({ name, role }: Went) =>
      `Now at ${name === '' ? 'something without a name' : `“${name}”`}${role === '' ? '' : `, ${role}`}.`,
    'layout-scrolled-there': ({ name, role }: Went) =>
      `Scrolled to ${name === '' ? 'something without a name' : `“${name}”`}${role === '' ? '' : `, ${role}`}; it takes no focus.`,
    'layout-went-back': () => 'Back where you were before.',
    'layout-saved': ({ name }: { readonly name: string }) => `Saved the sound of the layout as “${name}”.`,
    'following-on': ({ what }: Followed) =>
      `Following: you hear where ${all(what, followedEn)} moves. “follow off” ends it.`,
    'following-off': () => 'Nothing that moves is heard any more.',
    'following-more': ({ what }: Followed) => `Followed now: ${all(what, followedEn)}.`,
  },
  es: {
    'layout-heard': of => told(of, kindsEs, forms.es, placesEs, partEs(of), '; ', moreEs),
    'layout-silent': ({ told, why }) => `${told} Sin sonido: ${why}`.trim(),
    'layout-cut': ({ told }) => `Diseño detenido. ${told}`.trim(),
    'layout-unheard': of =>
      `De los tipos que oyes no hay nada ${inEs(of)}, pero sí ${counted(of, kindsEs, forms.es)}.`,
    'layout-around-nothing': of => `No hay nada ${inEs(of)}.`,
    'layout-mode-on': ({ told }) =>
      `${told} Desde ahora cada tecla toca su altura en la página; la misma dos veces va allí. C3 y C5 a la vez salen.`,
    'layout-band': of => `${counted(of, kindsEs, forms.es)}, ${columnsEs[of.place]}`,
    'layout-band-empty': () => 'Ahí no hay nada.',
    'layout-went': ({ name, role }) =>
      `Ahora en ${name === '' ? 'algo sin nombre' : `«${name}»`}${role === '' ? '' : `, ${role}`}.`,
    'layout-scrolled-there': ({ name, role }) =>
      `Desplazado hasta ${name === '' ? 'algo sin nombre' : `«${name}»`}${role === '' ? '' : `, ${role}`}; no admite el foco.`,
    'layout-went-back': () => 'De vuelta donde estabas antes.',
    'layout-saved': ({ name }) => `El sonido del diseño se guardó como «${name}».`,
    'following-on': ({ what }) =>
      `Siguiendo ${all(what, followedEs)}: oyes cada movimiento. «no sigas» lo termina.`,
    'following-off': () => 'Ya no se oye nada de lo que se mueve.',
    'following-more': ({ what }) => `Ahora se sigue: ${all(what, followedEs)}.`,
  },
  de: {
    'layout-heard': of => told(of, kindsDe, forms.de, placesDe, partDe(of), '; ', moreDe),
    'layout-silent': ({ told, why }) => `${told} Ohne Klang: ${why}`.trim(),
    'layout-cut': ({ told }) => `Aufbau abgebrochen. ${told}`.trim(),
    'layout-unheard': of =>
      `Von den Arten, die du hörst, ist nichts ${inDe(of)}, aber ${counted(of, kindsDe, forms.de)}.`,
    'layout-around-nothing': of => `Gar nichts ist ${inDe(of)}.`,
    'layout-mode-on': ({ told }) =>
      `${told} Von jetzt an spielt jede Taste ihre Höhe auf der Seite; dieselbe zweimal geht dorthin. C3 und C5 zugleich beenden.`,
    'layout-band': of => `${counted(of, kindsDe, forms.de)}, ${columnsDe[of.place]}`,
    'layout-band-empty': () => 'Dort ist nichts.',
    'layout-went': ({ name, role }) =>
      `Jetzt bei ${name === '' ? 'etwas ohne Namen' : `„${name}“`}${role === '' ? '' : `, ${role}`}.`,
    'layout-scrolled-there': ({ name, role }) =>
      `Gescrollt zu ${name === '' ? 'etwas ohne Namen' : `„${name}“`}${role === '' ? '' : `, ${role}`}; es nimmt keinen Fokus.`,
    'layout-went-back': () => 'Wieder dort, wo du vorher warst.',
    'layout-saved': ({ name }) => `Der Klang des Aufbaus ist als „${name}“ gespeichert.`,
    'following-on': ({ what }) =>
      `Du hörst jetzt, wohin sich etwas bewegt: ${all(what, followedDe)}. „folgen aus“ beendet es.`,
    'following-off': () => 'Was sich bewegt, ist nicht mehr zu hören.',
    'following-more': ({ what }) => `Verfolgt wird jetzt: ${all(what, followedDe)}.`,
  },
  fr: {
    'layout-heard': of => told(of, kindsFr, forms.fr, placesFr, partFr(of), ' ; ', moreFr),
    'layout-silent': ({ told, why }) => `${told} Sans son : ${why}`.trim(),
    'layout-cut': ({ told }) => `Disposition arrêtée. ${told}`.trim(),
    'layout-unheard': of =>
      `Rien des genres que vous écoutez n’est ${inFr(of)}, mais ${counted(of, kindsFr, forms.fr)}.`,
    'layout-around-nothing': of => `Rien du tout ${inFr(of)}.`,
    'layout-mode-on': ({ told }) =>
      `${told} Désormais chaque touche joue sa hauteur sur la page ; la même deux fois y va. C3 et C5 ensemble pour sortir.`,
    'layout-band': of => `${counted(of, kindsFr, forms.fr)}, ${columnsFr[of.place]}`,
    'layout-band-empty': () => 'Il n’y a rien là.',
    'layout-went': ({ name, role }) =>
      `Maintenant sur ${name === '' ? 'quelque chose sans nom' : `« ${name} »`}${role === '' ? '' : `, ${role}`}.`,
    'layout-scrolled-there': ({ name, role }) =>
      `Défilé jusqu’à ${name === '' ? 'quelque chose sans nom' : `« ${name} »`}${role === '' ? '' : `, ${role}`} ; il ne prend pas le focus.`,
    'layout-went-back': () => 'Revenu où vous étiez avant.',
    'layout-saved': ({ name }) => `Le son de la disposition est enregistré sous « ${name} ».`,
    'following-on': ({ what }) =>
      `Suivi : vous entendez où bouge ${all(what, followedFr)}. « arrête de suivre » y met fin.`,
    'following-off': () => 'Rien de ce qui bouge ne s’entend plus.',
    'following-more': ({ what }) => `Suivi maintenant : ${all(what, followedFr)}.`,
  },
})
