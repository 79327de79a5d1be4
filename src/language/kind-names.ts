import type { ElementKind } from '../ports/page-layout.ts'

/** What kinds of elements are called where one is named by itself, as a heading would. */
export type KindNames = Readonly<Record<ElementKind, string>>

export const enKinds: KindNames = {
  link: 'Links',
  image: 'Images',
  text: 'Text',
  heading: 'Headings',
  button: 'Buttons',
  field: 'Fields',
  media: 'Media',
  landmark: 'Landmarks',
}

export const esKinds: KindNames = {
  link: 'Enlaces',
  image: 'Imágenes',
  text: 'Texto',
  heading: 'Títulos',
  button: 'Botones',
  field: 'Campos',
  media: 'Medios',
  landmark: 'Regiones',
}

export const deKinds: KindNames = {
  link: 'Links',
  image: 'Bilder',
  text: 'Text',
  heading: 'Überschriften',
  button: 'Knöpfe',
  field: 'Felder',
  media: 'Medien',
  landmark: 'Bereiche',
}

export const frKinds: KindNames = {
  link: 'Liens',
  image: 'Images',
  text: 'Texte',
  heading: 'Titres',
  button: 'Boutons',
  field: 'Champs',
  media: 'Médias',
  landmark: 'Régions',
}
