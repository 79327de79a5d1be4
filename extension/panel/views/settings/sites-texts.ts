import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of what is settled for sites, in Settings; see panel-texts.ts. */
export const sitesLabels = {
  sectionSites: { en: 'Sites', es: 'Sitios', de: 'Websites', fr: 'Sites' },
  sitesIntro: {
    en: 'What gets a number on a site, and whether its pages may listen. “leave out” or “always hint” with a number adds a rule here.',
    es: 'Qué recibe número en un sitio y si sus páginas pueden escuchar. «omite» o «numera siempre» con un número añade aquí una regla.',
    de: 'Was auf einer Website eine Nummer bekommt, und ob ihre Seiten mithören dürfen. „lass … weg“ oder „nummeriere … immer“ fügt hier eine Regel hinzu.',
    fr: 'Ce qui reçoit un numéro sur un site, et si ses pages peuvent écouter. « laisse de côté » ou « numérote toujours » avec un numéro ajoute ici une règle.',
  },
  sitesNone: {
    en: 'Nothing is settled yet. Go to a web page to settle something for its site.',
    es: 'Aún no hay nada establecido. Ve a una página web para establecer algo para su sitio.',
    de: 'Noch ist nichts festgelegt. Geh auf eine Webseite, um etwas für ihre Website festzulegen.',
    fr: 'Rien n’est encore réglé. Allez sur une page web pour régler quelque chose pour son site.',
  },
  siteInFront: { en: 'in front', es: 'delante', de: 'vorn', fr: 'devant' },
  siteListens: { en: 'may listen', es: 'puede escuchar', de: 'darf mithören', fr: 'peut écouter' },
  siteRuleCount: {
    en: 'rules: {count}',
    es: 'reglas: {count}',
    de: 'Regeln: {count}',
    fr: 'règles : {count}',
  },
  siteExclude: {
    en: 'No number on {site}',
    es: 'Sin número en {site}',
    de: 'Keine Nummer auf {site}',
    fr: 'Pas de numéro sur {site}',
  },
  siteInclude: {
    en: 'Always a number on {site}',
    es: 'Siempre número en {site}',
    de: 'Immer eine Nummer auf {site}',
    fr: 'Toujours un numéro sur {site}',
  },
  siteSelectorHint: {
    en: 'CSS selectors, one a line, such as “nav a” or “.advert button”; at most {most}.',
    es: 'Selectores CSS, uno por línea, como «nav a» o «.advert button»; como mucho {most}.',
    de: 'CSS-Selektoren, einer je Zeile, etwa „nav a“ oder „.advert button“; höchstens {most}.',
    fr: 'Des sélecteurs CSS, un par ligne, comme « nav a » ou « .advert button » ; {most} au plus.',
  },
  siteMayListen: {
    en: 'Pages of {site} may listen',
    es: 'Las páginas de {site} pueden escuchar',
    de: 'Seiten von {site} dürfen mithören',
    fr: 'Les pages de {site} peuvent écouter',
  },
  siteMayListenHint: {
    en: 'While such a page is in front it is told the phrases and motifs that Clavier hears: no letters, no dictation, nothing while a secret field has the focus. It cannot command Clavier by that.',
    es: 'Mientras esa página está delante sabe las frases y los motivos que Clavier oye: ni letras, ni dictado, ni nada mientras un campo secreto tiene el foco. Con eso no puede dar órdenes a Clavier.',
    de: 'Solange so eine Seite vorn ist, erfährt sie, welche Sätze und Motive Clavier hört: keine Buchstaben, kein Diktat, nichts, solange ein geheimes Feld den Fokus hat. Befehlen kann sie Clavier damit nichts.',
    fr: 'Tant qu’une telle page est devant, elle apprend les phrases et motifs que Clavier entend : ni lettres, ni dictée, rien tant qu’un champ secret a le focus. Elle ne peut rien commander à Clavier par là.',
  },
  siteForget: {
    en: 'Forget {site}',
    es: 'Olvidar {site}',
    de: '{site} vergessen',
    fr: 'Oublier {site}',
  },
  siteBadSelector: {
    en: '“{selector}” is no CSS selector. Nothing was changed.',
    es: '«{selector}» no es un selector CSS. No se ha cambiado nada.',
    de: '„{selector}“ ist kein CSS-Selektor. Nichts wurde geändert.',
    fr: '« {selector} » n’est pas un sélecteur CSS. Rien n’a été changé.',
  },
  sitesFull: {
    en: 'There is no room for that: at most {sites} sites, and {most} rules each. Nothing was changed.',
    es: 'No cabe: como mucho {sites} sitios y {most} reglas en cada uno. No se ha cambiado nada.',
    de: 'Das passt nicht mehr: höchstens {sites} Websites und je {most} Regeln. Nichts wurde geändert.',
    fr: 'Il n’y a pas la place : {sites} sites au plus, et {most} règles chacun. Rien n’a été changé.',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
