import { type ElementKind, elementKinds } from '../ports/page-layout.ts'

/** What each kind on a page is called, one or many, in every language; plain, as `plain` below makes them. */
const called: Readonly<Record<ElementKind, readonly string[]>> = {
  link: ['link', 'links', 'enlace', 'enlaces', 'vinculo', 'vinculos', 'verweis', 'verweise', 'lien', 'liens'],
  image: [
    ...['image', 'images', 'picture', 'pictures', 'photo', 'photos'],
    ...['imagen', 'imagenes', 'foto', 'fotos', 'bild', 'bilder', 'illustration', 'illustrations'],
  ],
  text: ['text', 'texts', 'texto', 'textos', 'texte', 'textes', 'paragraph', 'paragraphs'],
  heading: [
    ...['heading', 'headings', 'titulo', 'titulos', 'encabezado', 'encabezados'],
    ...['uberschrift', 'uberschriften', 'titre', 'titres'],
  ],
  button: [
    ...['button', 'buttons', 'boton', 'botones', 'knopf', 'knopfe', 'schaltflache', 'schaltflachen'],
    ...['bouton', 'boutons'],
  ],
  field: [
    ...['field', 'fields', 'form field', 'form fields', 'campo', 'campos', 'feld', 'felder'],
    ...['eingabefeld', 'eingabefelder', 'champ', 'champs'],
  ],
  media: ['media', 'sound and film', 'video', 'videos', 'medio', 'medios', 'medien', 'medias'],
  landmark: [
    ...['landmark', 'landmarks', 'region', 'regions', 'regiones', 'bereich', 'bereiche'],
    ...['abschnitt', 'abschnitte', 'punto de referencia', 'puntos de referencia', 'repere', 'reperes'],
  ],
}

const article = /^(?:the|all|el|la|los|las|die|der|das|den|alle|le|les|des|l['’])\s*\b/

/** The kind of what is on a page that was named, in any language; case, accents and articles do not matter. */
export function kindSaid(words: string): ElementKind | undefined {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  const bare = plain.replace(article, '').trim()
  return elementKinds.find(kind => called[kind].some(name => name === plain || name === bare))
}
