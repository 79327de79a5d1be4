import type { Language } from '../../src/language/language.ts'

/** What the privacy page says; docs/privacy.md is its English. `code` is a phrase. */
interface PrivacyTexts {
  readonly title: string
  readonly lead: string
  readonly sections: readonly {
    readonly title: string
    readonly paragraphs?: readonly string[]
    readonly points?: readonly string[]
  }[]
  readonly permissions: { readonly title: string; readonly lead: string; readonly asked: string }
}

export const privacyTexts: Readonly<Record<Language, PrivacyTexts>> = {
  en: {
    title: 'Privacy',
    lead: 'Clavier has no server, no account and no telemetry. What you keep stays in this browser; little leaves this machine, and only where you chose it.',
    sections: [
      {
        title: 'What is kept, and where',
        points: [
          'In the browser’s storage, on this machine: settings, names of tabs with their addresses, vocabularies, recordings and their videos, words you sought.',
          'In a database of the browser, on this machine: answers you kept with their tags and sources, conversations, drafts.',
          'In Chrome’s own sync, where you use it: settings that make sense on another machine, never devices, voices, names or recordings. Settings has a switch that turns it off.',
          'While the browser runs, and no longer: what the panel showed, and what can be undone.',
          'Files that you export are yours; Clavier does not know of them any more.',
        ],
      },
      {
        title: 'What is never kept',
        points: [
          'What you type into fields for passwords, cards and codes.',
          'Sound from the microphone. It is understood and dropped.',
          'Pages you visit, unless you name a tab, record, or keep an answer.',
        ],
      },
      {
        title: 'What leaves this machine, and when',
        points: [
          'Speech, only while Listening is on: nothing, where Chrome understands on this machine; to Chrome’s service, where it cannot, and the panel says so before; to your speech server, where you set one. `never use the speech service` rules Chrome’s service out.',
          'Questions, and the passages of the page that they are about, go to the answering server in Settings. That is Ollama on this machine unless you change it. A server elsewhere, and its key, are your choice.',
          'Words that you search the web for go to the search engine that you chose in Chrome.',
          'A page hears what you said only where you allowed its site: `let this page listen`.',
          'Keys and typed phrases go nowhere. Clavier speaks only with voices of this machine. It loads no code and no sound from elsewhere.',
        ],
      },
      {
        title: 'What you give away yourself',
        paragraphs: [
          'A recording that you share has no query strings and no typed values in it, unless you ask for everything. One that comes from elsewhere is shown before it is kept, and never runs by itself.',
        ],
      },
      {
        title: 'Delete everything',
        paragraphs: [
          'Say or type `delete all my data`, play its keys, or press the button in Settings, About. Clavier offers to export everything first, asks, and then deletes all of the above on this machine and in Chrome’s sync. It cannot be undone; the panel goes on as new.',
          'Chrome keeps, because they are its own: the permissions for microphone and MIDI (chrome://settings/content), language packs for speech, bookmarks, downloads. Ollama keeps its models: `models` shows and deletes them. To remove Clavier itself, use chrome://extensions; what it kept goes with it.',
        ],
      },
    ],
    permissions: {
      title: 'Permissions, and why',
      lead: 'Chrome lists these when Clavier is installed.',
      asked: 'Microphone, MIDI and, to scan a code, the camera are asked for by Chrome, when you choose to.',
    },
  },
  es: {
    title: 'Privacidad',
    lead: 'Clavier no tiene servidor, ni cuenta, ni telemetría. Lo que guardas se queda en este navegador; poco sale de este equipo, y solo donde tú lo elegiste.',
    sections: [
      {
        title: 'Qué se guarda y dónde',
        points: [
          'En el almacenamiento del navegador, en este equipo: ajustes, nombres de pestañas con sus direcciones, vocabularios, grabaciones y sus vídeos, palabras que buscaste.',
          'En una base de datos del navegador, en este equipo: respuestas que guardaste con sus etiquetas y fuentes, conversaciones, borradores.',
          'En la sincronización de Chrome, si la usas: los ajustes que sirven en otro equipo, nunca dispositivos, voces, nombres ni grabaciones. En Ajustes hay un interruptor que la desactiva.',
          'Mientras el navegador está abierto, y no más: lo que mostró el panel y lo que se puede deshacer.',
          'Los archivos que exportas son tuyos; Clavier ya no sabe de ellos.',
        ],
      },
      {
        title: 'Qué no se guarda nunca',
        points: [
          'Lo que escribes en campos de contraseñas, tarjetas y códigos.',
          'El sonido del micrófono. Se entiende y se descarta.',
          'Las páginas que visitas, salvo que nombres una pestaña, grabes o guardes una respuesta.',
        ],
      },
      {
        title: 'Qué sale de este equipo y cuándo',
        points: [
          'La voz, solo con la escucha activada: nada, si Chrome la entiende en este equipo; al servicio de Chrome, si no puede, y el panel lo dice antes; a tu servidor de voz, si pusiste uno. En Ajustes puedes descartar el servicio de Chrome.',
          'Las preguntas, y los pasajes de la página de que tratan, van al servidor de respuestas de Ajustes. Es Ollama en este equipo, salvo que lo cambies. Un servidor en otra parte, y su clave, son elección tuya.',
          'Las palabras que buscas en la web van al buscador que elegiste en Chrome.',
          'Una página oye lo que dijiste solo si permitiste su sitio.',
          'Las teclas y las frases escritas no van a ninguna parte. Clavier habla solo con voces de este equipo. No carga código ni sonidos de fuera.',
        ],
      },
      {
        title: 'Lo que das tú',
        paragraphs: [
          'Una grabación que compartes no lleva parámetros de direcciones ni valores escritos, salvo que lo pidas todo. La que viene de fuera se muestra antes de guardarla y nunca se ejecuta sola.',
        ],
      },
      {
        title: 'Borrarlo todo',
        paragraphs: [
          'Di o escribe `borra todos mis datos`, toca sus teclas o pulsa el botón en Ajustes, Acerca de. Clavier ofrece exportarlo todo antes, pregunta y borra todo lo anterior en este equipo y en la sincronización de Chrome. No se puede deshacer; el panel sigue como nuevo.',
          'Chrome conserva lo que es suyo: los permisos de micrófono y MIDI (chrome://settings/content), los paquetes de idioma, marcadores y descargas. Ollama conserva sus modelos. Para quitar Clavier mismo, usa chrome://extensions; lo que guardó se va con él.',
        ],
      },
    ],
    permissions: {
      title: 'Permisos y por qué',
      lead: 'Chrome los enumera al instalar Clavier.',
      asked: 'El micrófono, MIDI y, para escanear un código, la cámara los pide Chrome cuando tú quieres.',
    },
  },
  de: {
    title: 'Datenschutz',
    lead: 'Clavier hat keinen Server, kein Konto und keine Telemetrie. Was du behältst, bleibt in diesem Browser; wenig verlässt diesen Rechner, und nur, wo du es so gewählt hast.',
    sections: [
      {
        title: 'Was wo behalten wird',
        points: [
          'Im Speicher des Browsers, auf diesem Rechner: Einstellungen, Namen von Tabs mit ihren Adressen, Vokabulare, Aufnahmen und ihre Videos, Wörter, nach denen du gesucht hast.',
          'In einer Datenbank des Browsers, auf diesem Rechner: behaltene Antworten mit Schlagworten und Quellen, Gespräche, Entwürfe.',
          'In Chromes eigener Synchronisierung, wo du sie benutzt: Einstellungen, die auf einem anderen Rechner sinnvoll sind, nie Geräte, Stimmen, Namen oder Aufnahmen. In den Optionen lässt sie sich ausschalten.',
          'Solange der Browser läuft, und nicht länger: was Clavier zuletzt zeigte und was sich zurücknehmen lässt.',
          'Dateien, die du exportierst, gehören dir; Clavier weiß nichts mehr von ihnen.',
        ],
      },
      {
        title: 'Was nie behalten wird',
        points: [
          'Was du in Felder für Passwörter, Karten und Codes schreibst.',
          'Ton vom Mikrofon. Er wird verstanden und verworfen.',
          'Seiten, die du besuchst, außer du benennst einen Tab, nimmst auf oder behältst eine Antwort.',
        ],
      },
      {
        title: 'Was diesen Rechner wann verlässt',
        points: [
          'Sprache, nur während das Zuhören an ist: nichts, wo Chrome auf diesem Rechner versteht; an Chromes Dienst, wo das nicht geht, und das wird vorher gesagt; an deinen Sprachserver, wo du einen eingestellt hast. In den Optionen lässt sich Chromes Dienst ausschließen.',
          'Fragen und die Stellen der Seite, um die es geht, gehen an den antwortenden Server in den Optionen. Das ist Ollama auf diesem Rechner, außer du änderst es. Ein Server anderswo und sein Schlüssel sind deine Wahl.',
          'Wörter, nach denen du im Netz suchst, gehen an die Suchmaschine, die du in Chrome gewählt hast.',
          'Eine Seite hört, was du gesagt hast, nur wo du es ihr erlaubt hast.',
          'Tasten und getippte Sätze gehen nirgendwohin. Clavier spricht nur mit Stimmen dieses Rechners. Es lädt keinen Code und keinen Klang von anderswo.',
        ],
      },
      {
        title: 'Was du selbst weitergibst',
        paragraphs: [
          'Eine Aufnahme, die du teilst, enthält keine Anfrageteile von Adressen und keine getippten Werte, außer du verlangst alles. Eine, die von anderswo kommt, wird gezeigt, bevor sie behalten wird, und läuft nie von selbst.',
        ],
      },
      {
        title: 'Alles löschen',
        paragraphs: [
          'Sag oder tippe `lösche alle meine daten`, spiel die Tasten dafür oder drücke den Knopf in den Optionen unter Über. Clavier bietet erst an, alles zu exportieren, fragt nach und löscht dann alles Genannte auf diesem Rechner und in Chromes Synchronisierung. Das lässt sich nicht zurücknehmen; Clavier ist dann wie neu.',
          'Chrome behält, was ihm gehört: die Erlaubnis für Mikrofon und MIDI (chrome://settings/content), Sprachpakete, Lesezeichen, Downloads. Ollama behält seine Modelle. Clavier selbst entfernst du unter chrome://extensions; was es behalten hat, geht mit.',
        ],
      },
    ],
    permissions: {
      title: 'Berechtigungen, und wozu',
      lead: 'Chrome zählt sie bei der Installation auf.',
      asked: 'Mikrofon, MIDI und, um einen Code zu lesen, die Kamera erfragt Chrome, wenn du es willst.',
    },
  },
  fr: {
    title: 'Confidentialité',
    lead: 'Clavier n’a ni serveur, ni compte, ni télémétrie. Ce que vous gardez reste dans ce navigateur ; peu de choses quittent cette machine, et seulement là où vous l’avez choisi.',
    sections: [
      {
        title: 'Ce qui est gardé, et où',
        points: [
          'Dans le stockage du navigateur, sur cette machine : réglages, noms d’onglets avec leurs adresses, vocabulaires, enregistrements et leurs vidéos, mots cherchés.',
          'Dans une base de données du navigateur, sur cette machine : réponses gardées avec leurs étiquettes et leurs sources, conversations, brouillons.',
          'Dans la synchronisation de Chrome, si vous l’utilisez : les réglages qui ont un sens sur une autre machine, jamais les appareils, voix, noms ou enregistrements. Les réglages permettent de la couper.',
          'Tant que le navigateur tourne, et pas plus : ce que le panneau montrait, et ce qui peut être annulé.',
          'Les fichiers que vous exportez sont à vous ; Clavier n’en sait plus rien.',
        ],
      },
      {
        title: 'Ce qui n’est jamais gardé',
        points: [
          'Ce que vous tapez dans des champs de mots de passe, de cartes et de codes.',
          'Le son du micro. Il est compris, puis oublié.',
          'Les pages visitées, sauf si vous nommez un onglet, enregistrez ou gardez une réponse.',
        ],
      },
      {
        title: 'Ce qui quitte cette machine, et quand',
        points: [
          'La parole, seulement pendant l’écoute : rien, là où Chrome comprend sur cette machine ; vers le service de Chrome, s’il ne le peut pas, et le panneau le dit avant ; vers votre serveur vocal, si vous en avez réglé un. Les réglages permettent d’exclure le service de Chrome.',
          'Les questions, et les passages de la page dont il s’agit, vont au serveur de réponses des réglages. C’est Ollama sur cette machine, sauf si vous le changez. Un serveur ailleurs, et sa clé, sont votre choix.',
          'Les mots cherchés sur le web vont au moteur choisi dans Chrome.',
          'Une page n’entend ce que vous avez dit que si vous avez autorisé son site.',
          'Les touches et les phrases tapées ne vont nulle part. Clavier ne parle qu’avec les voix de cette machine. Il ne charge ni code ni son d’ailleurs.',
        ],
      },
      {
        title: 'Ce que vous donnez vous-même',
        paragraphs: [
          'Un enregistrement partagé ne contient ni paramètres d’adresses ni valeurs tapées, sauf si vous demandez tout. Celui qui vient d’ailleurs est montré avant d’être gardé, et ne se lance jamais seul.',
        ],
      },
      {
        title: 'Tout effacer',
        paragraphs: [
          'Dites ou tapez `efface toutes mes données`, jouez ses touches, ou appuyez sur le bouton dans Réglages, À propos. Clavier propose d’abord de tout exporter, demande, puis efface tout cela sur cette machine et dans la synchronisation de Chrome. C’est irréversible ; le panneau repart à neuf.',
          'Chrome garde ce qui est à lui : les autorisations du micro et du MIDI (chrome://settings/content), les packs de langue, favoris et téléchargements. Ollama garde ses modèles. Pour retirer Clavier, utilisez chrome://extensions ; ce qu’il gardait part avec lui.',
        ],
      },
    ],
    permissions: {
      title: 'Autorisations, et pourquoi',
      lead: 'Chrome les énumère à l’installation.',
      asked:
        'Le micro, le MIDI et, pour lire un code, la caméra sont demandés par Chrome quand vous le voulez.',
    },
  },
}
