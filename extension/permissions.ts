import type { PerLanguage } from '../src/language/language.ts'

/**
 * Each permission of the manifest and why it is asked for: the one source of the manifest, the privacy page,
 * docs/privacy.md and the store's form. README's table says the English ones, which a test holds.
 * `code` is a phrase or a permission, **bold** a name in the panel.
 */
export interface PermissionReason {
  readonly permissions: readonly [string, ...string[]]
  readonly why: PerLanguage<string>
}

export const permissionReasons = [
  {
    permissions: ['sidePanel'],
    why: {
      en: 'the panel is where Clavier lives',
      es: 'el panel es donde vive Clavier',
      de: 'im Seitenbereich ist Clavier zu Hause',
      fr: 'Clavier vit dans ce panneau',
    },
  },
  {
    permissions: ['storage', 'unlimitedStorage'],
    why: {
      en: 'settings, names and recordings, on this machine; a recording of a day is larger than the usual 10 MB',
      es: 'ajustes, nombres y grabaciones, en este equipo; la grabación de un día ocupa más de los 10 MB habituales',
      de: 'Optionen, Namen und Aufnahmen, auf diesem Rechner; die Aufnahme eines Tages ist größer als die üblichen 10 MB',
      fr: 'réglages, noms et enregistrements, sur cette machine ; l’enregistrement d’une journée dépasse les 10 Mo habituels',
    },
  },
  {
    permissions: ['tabs'],
    why: {
      en: 'titles and addresses: to list tabs, and to bring a closed one back by its name',
      es: 'títulos y direcciones: para enumerar las pestañas y recuperar por su nombre una cerrada',
      de: 'Titel und Adressen: um Tabs aufzuzählen und einen geschlossenen bei seinem Namen zurückzuholen',
      fr: 'titres et adresses : pour énumérer les onglets et ramener par son nom un onglet fermé',
    },
  },
  {
    permissions: ['sessions'],
    why: {
      en: 'to reopen a closed tab with its history',
      es: 'para reabrir una pestaña cerrada con su historial',
      de: 'um einen geschlossenen Tab mit seiner Chronik wieder zu öffnen',
      fr: 'pour rouvrir un onglet fermé avec son historique',
    },
  },
  {
    permissions: ['history'],
    why: {
      en: '`history WORDS` and `visits` find pages you have been to; read only when asked',
      es: 'para encontrar páginas que visitaste; solo se lee cuando lo pides',
      de: 'um Seiten zu finden, auf denen du warst; gelesen wird sie nur auf Verlangen',
      fr: 'pour retrouver les pages visitées ; lu seulement sur demande',
    },
  },
  {
    permissions: ['bookmarks'],
    why: {
      en: '`bookmark` keeps a page, `bookmarks WORDS` finds one',
      es: 'para guardar una página entre los marcadores y encontrar las guardadas',
      de: 'um eine Seite als Lesezeichen zu behalten und gemerkte zu finden',
      fr: 'pour garder une page dans les favoris et retrouver celles qui y sont',
    },
  },
  {
    permissions: ['search'],
    why: {
      en: '`search for WORDS` uses the search engine you have chosen in Chrome',
      es: 'para buscar con el buscador que elegiste en Chrome',
      de: 'um mit der Suchmaschine zu suchen, die du in Chrome gewählt hast',
      fr: 'pour chercher avec le moteur choisi dans Chrome',
    },
  },
  {
    permissions: ['webNavigation'],
    why: {
      en: 'to know a page’s frames: what you click, find or hear may be in any of them',
      es: 'para conocer los marcos de una página: lo que pulsas, buscas u oyes puede estar en cualquiera',
      de: 'um die Rahmen einer Seite zu kennen: Was du anklickst, suchst oder hörst, kann in jedem stehen',
      fr: 'pour connaître les cadres d’une page : ce que vous cliquez, cherchez ou écoutez peut être dans chacun',
    },
  },
  {
    permissions: ['scripting'],
    why: {
      en: 'to put Clavier’s hands into a page when you first need them there',
      es: 'para poner las manos de Clavier en una página cuando las necesitas por primera vez',
      de: 'um Clavier in einer Seite handeln zu lassen, sobald du es dort zum ersten Mal brauchst',
      fr: 'pour que Clavier agisse dans une page dès que vous en avez besoin',
    },
  },
  {
    permissions: ['clipboardWrite'],
    why: {
      en: '`copy link`, where the page has not the focus',
      es: 'para copiar un enlace aunque la página no tenga el foco',
      de: 'um einen Link zu kopieren, auch wenn die Seite nicht den Fokus hat',
      fr: 'pour copier un lien même si la page n’a pas le focus',
    },
  },
  {
    permissions: ['debugger'],
    why: {
      en: 'only with **Trusted input**, which is off until you turn it on: some pages take nothing but a real mouse (menus that open under it, file pickers). Chrome then shows a bar that Clavier is debugging the browser. Chrome lets no extension ask for this later, so it is in the list from the start',
      es: 'solo con **Entrada de confianza**, desactivada hasta que la actives: algunas páginas no aceptan más que un ratón de verdad (menús que se abren al pasar, selectores de archivos). Chrome muestra entonces una barra que dice que Clavier depura el navegador. Chrome no deja pedir esto más tarde, por eso está en la lista desde el principio',
      de: 'nur mit **Echte Eingabe**, die aus ist, bis du sie einschaltest: Manche Seiten nehmen nichts als eine echte Maus an (Menüs, die darunter aufgehen, Dateiauswahl). Chrome zeigt dann eine Leiste, dass Clavier den Browser debuggt. Chrome lässt keine Erweiterung später darum bitten, deshalb steht es von Anfang an in der Liste',
      fr: 'seulement avec **Saisie réelle**, désactivée tant que vous ne l’activez pas : certaines pages n’acceptent qu’une vraie souris (menus qui s’ouvrent dessous, choix de fichiers). Chrome affiche alors une barre disant que Clavier débogue le navigateur. Chrome ne permet pas de le demander plus tard, d’où sa présence dès le début',
    },
  },
  {
    permissions: ['tabCapture'],
    why: {
      en: 'only with `record video`, which is off until you ask for it: a video of the tab beside a recording, kept on this machine. Chrome wants the Clavier button or Alt+Shift+K used on that tab first, and the panel says so',
      es: 'solo para grabar vídeo, desactivado hasta que lo pidas: un vídeo de la pestaña junto a una grabación, guardado en este equipo. Chrome exige usar antes en esa pestaña el botón de Clavier o Alt+Mayús+K, y el panel lo dice',
      de: 'nur für Videoaufnahmen, die aus sind, bis du sie verlangst: ein Video des Tabs neben einer Aufnahme, auf diesem Rechner behalten. Chrome verlangt, dass vorher in diesem Tab der Clavier-Knopf oder Alt+Umschalt+K benutzt wurde, und das sagt Clavier dir',
      fr: 'seulement pour filmer, désactivé tant que vous ne le demandez pas : une vidéo de l’onglet à côté d’un enregistrement, gardée sur cette machine. Chrome veut d’abord le bouton Clavier ou Alt+Maj+K sur cet onglet, et le panneau le dit',
    },
  },
  {
    permissions: ['declarativeNetRequestWithHostAccess'],
    why: {
      en: 'so that a local Ollama accepts Clavier’s requests, and only Clavier’s',
      es: 'para que un Ollama local acepte las peticiones de Clavier, y solo las suyas',
      de: 'damit ein lokales Ollama die Anfragen von Clavier annimmt, und nur diese',
      fr: 'pour qu’un Ollama local accepte les requêtes de Clavier, et elles seules',
    },
  },
] as const satisfies readonly PermissionReason[]

/** The host permission; README's table calls it “every page”. */
export const everyPage = {
  name: { en: 'every page', es: 'todas las páginas', de: 'jede Seite', fr: 'toutes les pages' },
  why: {
    en: 'hints, clicks, scrolling and layout have to work wherever you browse. A page is looked at only when you ask for something there, record or play, and, while the panel is open, once the tab in front has loaded, so that numbers come at once',
    es: 'los números, los clics, el desplazamiento y la escucha de la página tienen que funcionar dondequiera que navegues. Una página se mira solo cuando pides algo en ella, grabas o reproduces y, con el panel abierto, una vez cargada la pestaña de delante, para que los números salgan al momento',
    de: 'Nummern, Klicks, Scrollen und Hören müssen überall gehen, wo du surfst. Angesehen wird eine Seite nur, wenn du dort etwas verlangst, aufnimmst oder abspielst, und, solange Clavier offen ist, sobald der vordere Tab geladen ist, damit Nummern sofort da sind',
    fr: 'numéros, clics, défilement et écoute doivent marcher partout où vous naviguez. Une page n’est regardée que si vous y demandez quelque chose, enregistrez ou jouez et, panneau ouvert, une fois chargé l’onglet de devant, pour que les numéros viennent tout de suite',
  },
} as const satisfies Readonly<Record<'name' | 'why', PerLanguage<string>>>

/** What the manifest asks for, in the order of the reasons. */
export const permissions = permissionReasons.flatMap(({ permissions }) => [...permissions])
