import type { Language, PerLanguage } from '../../../src/language/language.ts'
import { filledLabel, type LabelOf } from '../panel-texts.ts'

/** Labels of the picture of a layout; they are loaded with it. */
const labels = {
  picture: { en: 'Layout', es: 'Diseño', de: 'Aufbau', fr: 'Disposition' },
  pictureView: {
    en: 'What is in view',
    es: 'Lo que está a la vista',
    de: 'Was zu sehen ist',
    fr: 'Ce qui est à l’écran',
  },
  picturePage: { en: 'The whole page', es: 'La página entera', de: 'Die ganze Seite', fr: 'La page entière' },
  pictureAround: {
    en: 'Around “{around}”',
    es: 'Alrededor de «{around}»',
    de: 'Um „{around}“ herum',
    fr: 'Autour de « {around} »',
  },
  picturePlace: {
    en: 'Around this place',
    es: 'Alrededor de este lugar',
    de: 'Um diese Stelle herum',
    fr: 'Autour de cet endroit',
  },
  pictureTable: { en: 'What lies where', es: 'Qué hay dónde', de: 'Was wo liegt', fr: 'Quoi se trouve où' },
  placeNothing: { en: 'nothing', es: 'nada', de: 'nichts', fr: 'rien' },
  'row-top': { en: 'top', es: 'arriba', de: 'oben', fr: 'en haut' },
  'row-middle': { en: 'middle', es: 'centro', de: 'Mitte', fr: 'au milieu' },
  'row-bottom': { en: 'bottom', es: 'abajo', de: 'unten', fr: 'en bas' },
  'column-left': { en: 'left', es: 'izquierda', de: 'links', fr: 'à gauche' },
  'column-middle': { en: 'middle', es: 'centro', de: 'Mitte', fr: 'au milieu' },
  'column-right': { en: 'right', es: 'derecha', de: 'rechts', fr: 'à droite' },
  placeEven: { en: 'spread evenly', es: 'repartido', de: 'gleichmäßig verteilt', fr: 'répartis' },
  placeMost: { en: 'most {place}', es: 'más {place}', de: 'meist {place}', fr: 'surtout {place}' },
  'place-top-left': { en: 'top left', es: 'arriba a la izquierda', de: 'oben links', fr: 'en haut à gauche' },
  'place-top-middle': {
    en: 'top middle',
    es: 'arriba en el centro',
    de: 'oben in der Mitte',
    fr: 'en haut au milieu',
  },
  'place-top-right': {
    en: 'top right',
    es: 'arriba a la derecha',
    de: 'oben rechts',
    fr: 'en haut à droite',
  },
  'place-middle-left': {
    en: 'middle left',
    es: 'en el centro a la izquierda',
    de: 'in der Mitte links',
    fr: 'au milieu à gauche',
  },
  'place-middle-middle': { en: 'in the middle', es: 'en el centro', de: 'in der Mitte', fr: 'au milieu' },
  'place-middle-right': {
    en: 'middle right',
    es: 'en el centro a la derecha',
    de: 'in der Mitte rechts',
    fr: 'au milieu à droite',
  },
  'place-bottom-left': {
    en: 'bottom left',
    es: 'abajo a la izquierda',
    de: 'unten links',
    fr: 'en bas à gauche',
  },
  'place-bottom-middle': {
    en: 'bottom middle',
    es: 'abajo en el centro',
    de: 'unten in der Mitte',
    fr: 'en bas au milieu',
  },
  'place-bottom-right': {
    en: 'bottom right',
    es: 'abajo a la derecha',
    de: 'unten rechts',
    fr: 'en bas à droite',
  },
  kindOff: { en: 'not told', es: 'no se cuenta', de: 'nicht zu hören', fr: 'plus entendu' },
  'kind-link-one': { en: 'link', es: 'enlace', de: 'Link', fr: 'lien' },
  'kind-link-many': { en: 'links', es: 'enlaces', de: 'Links', fr: 'liens' },
  'kind-image-one': { en: 'image', es: 'imagen', de: 'Bild', fr: 'image' },
  'kind-image-many': { en: 'images', es: 'imágenes', de: 'Bilder', fr: 'images' },
  'kind-text-one': { en: 'text', es: 'texto', de: 'Text', fr: 'texte' },
  'kind-text-many': { en: 'texts', es: 'textos', de: 'Texte', fr: 'textes' },
  'kind-heading-one': { en: 'heading', es: 'título', de: 'Überschrift', fr: 'titre' },
  'kind-heading-many': { en: 'headings', es: 'títulos', de: 'Überschriften', fr: 'titres' },
  'kind-button-one': { en: 'button', es: 'botón', de: 'Knopf', fr: 'bouton' },
  'kind-button-many': { en: 'buttons', es: 'botones', de: 'Knöpfe', fr: 'boutons' },
  'kind-field-one': { en: 'field', es: 'campo', de: 'Feld', fr: 'champ' },
  'kind-field-many': { en: 'fields', es: 'campos', de: 'Felder', fr: 'champs' },
  'kind-media-one': { en: 'sound or film', es: 'audio o vídeo', de: 'Ton oder Film', fr: 'son ou film' },
  'kind-media-many': {
    en: 'sounds or films',
    es: 'audios o vídeos',
    de: 'Töne oder Filme',
    fr: 'sons ou films',
  },
  'kind-landmark-one': { en: 'landmark', es: 'región', de: 'Bereich', fr: 'région' },
  'kind-landmark-many': { en: 'landmarks', es: 'regiones', de: 'Bereiche', fr: 'régions' },
  hearAgain: { en: 'Hear again', es: 'Oír otra vez', de: 'Noch einmal hören', fr: 'Entendre encore' },
  saveSound: {
    en: 'Save as WAV',
    es: 'Guardar como WAV',
    de: 'Als WAV speichern',
    fr: 'Enregistrer en WAV',
  },
  goThere: { en: 'Go there', es: 'Ir allí', de: 'Dorthin gehen', fr: 'Y aller' },
  hidePicture: { en: 'Hide', es: 'Ocultar', de: 'Ausblenden', fr: 'Cacher' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type PictureKey = keyof typeof labels

export function pictureLabelIn(language: Language): LabelOf<PictureKey> {
  return (key, fill) => filledLabel(labels[key][language], fill, language)
}
