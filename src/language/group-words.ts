import type { PerLanguage } from './language.ts'

/** What the groups of commands are called when one is asked about, as plain words. */
export const groupWords: Readonly<Record<string, PerLanguage<readonly string[]>>> = {
  tabs: {
    en: ['tabs', 'tab', 'windows'],
    es: ['pestanas', 'ventanas'],
    de: ['tabs', 'tab', 'fenster'],
    fr: ['onglets', 'fenetres'],
  },
  names: { en: ['names', 'name'], es: ['nombres', 'nombre'], de: ['namen', 'name'], fr: ['noms', 'nom'] },
  history: {
    en: ['history', 'bookmarks'],
    es: ['historial', 'marcadores'],
    de: ['chronik', 'verlauf', 'lesezeichen'],
    fr: ['historique', 'favoris'],
  },
  page: {
    en: ['page', 'pages', 'scrolling', 'zoom'],
    es: ['pagina', 'paginas', 'zoom'],
    de: ['seite', 'seiten', 'scrollen', 'zoom'],
    fr: ['page', 'pages', 'defilement', 'zoom'],
  },
  elements: {
    en: ['elements', 'links', 'clicking', 'hints', 'numbers'],
    es: ['elementos', 'enlaces', 'pistas'],
    de: ['elemente', 'links', 'klicken', 'nummern'],
    fr: ['elements', 'liens', 'cliquer', 'numeros'],
  },
  find: {
    en: ['find', 'finding', 'search', 'searching'],
    es: ['buscar', 'busqueda'],
    de: ['suchen', 'finden', 'suche'],
    fr: ['recherche', 'chercher'],
  },
  reading: {
    en: ['reading', 'reading aloud'],
    es: ['lectura', 'leer'],
    de: ['vorlesen', 'lesen'],
    fr: ['lecture', 'lire'],
  },
  media: {
    en: ['media', 'sound', 'video', 'music'],
    es: ['medios', 'sonido', 'video', 'musica'],
    de: ['medien', 'ton', 'video', 'musik'],
    fr: ['medias', 'son', 'video', 'musique'],
  },
  text: {
    en: ['text', 'typing', 'writing', 'dictation'],
    es: ['texto', 'escribir', 'dictado'],
    de: ['text', 'tippen', 'schreiben', 'diktat', 'diktieren'],
    fr: ['texte', 'ecrire', 'dictee'],
  },
  layout: { en: ['layout'], es: ['diseno'], de: ['aufbau', 'layout'], fr: ['disposition'] },
  answers: {
    en: ['answers', 'asking', 'questions'],
    es: ['respuestas', 'preguntas'],
    de: ['antworten', 'fragen'],
    fr: ['reponses', 'questions'],
  },
  sequences: {
    en: ['sequences', 'recordings', 'recording'],
    es: ['secuencias', 'grabaciones'],
    de: ['sequenzen', 'aufnahmen'],
    fr: ['sequences', 'enregistrements'],
  },
  settings: {
    en: ['settings', 'voice', 'listening'],
    es: ['ajustes', 'voz'],
    de: ['einstellungen', 'stimme'],
    fr: ['reglages', 'voix'],
  },
  help: { en: ['help'], es: ['ayuda'], de: ['hilfe'], fr: ['aide'] },
}
