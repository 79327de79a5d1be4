import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** Why a recogniser or a microphone cannot be used, and what to do. */
export const recognitionErrors = definePart({
  en: {
    'recogniser-refused': (_: ErrorDetail) =>
      'This browser may not use the speech service. Install a language pack or run a speech server: Settings, “Speech recognition”. Typed phrases and keys work.',
    'on-device-missing': (_: ErrorDetail) =>
      'This browser cannot recognise speech on this machine; Chrome 139 and later can. A speech server can do it too: Settings, “Speech recognition”.',
    'language-not-installed': (_: ErrorDetail) =>
      'The language pack for speech on this machine is not installed. Say or type “install the language pack”, or press Install in Settings.',
    'language-downloading': (_: ErrorDetail) =>
      'The language pack is still being downloaded. Speech on this machine begins once it is there.',
    'language-not-on-device': (_: ErrorDetail) =>
      'This browser has no pack of this language for speech on this machine. Choose another recogniser or language in Settings.',
    'pack-needs-touch': (_: ErrorDetail) =>
      'The browser wants a press of the hand for this. Press “Install” in Settings, “Speech recognition”.',
    'pack-failed': (_: ErrorDetail) =>
      'The language pack could not be installed. Look at the network and at free disk space, then try again; other recognisers work meanwhile.',
    'last-recogniser': (_: ErrorDetail) =>
      'It is the only recogniser that is allowed. Allow another one first, for instance with “use on-device speech”.',
    'microphone-unknown': (d: ErrorDetail) =>
      `No microphone here is called “${d.name}”. “microphones” lists them.`,
    'no-other-microphone': (_: ErrorDetail) =>
      'There is no other microphone to choose. Plug one in; if there is one, allow the microphone first.',
  },
  es: {
    'recogniser-refused': _ =>
      'Este navegador no puede usar el servicio de voz. Instala un paquete de idioma o un servidor de voz: Ajustes, «Reconocimiento de voz». Las frases escritas y las teclas funcionan.',
    'on-device-missing': _ =>
      'Este navegador no reconoce la voz en este equipo; Chrome 139 y posteriores sí. También sirve un servidor de voz: Ajustes, «Reconocimiento de voz».',
    'language-not-installed': _ =>
      'El paquete de idioma para la voz en este equipo no está instalado. Di o escribe «instala el paquete de idioma», o pulsa Instalar en Ajustes.',
    'language-downloading': _ =>
      'El paquete de idioma aún se está descargando. La voz en este equipo empieza cuando llegue.',
    'language-not-on-device': _ =>
      'Este navegador no tiene paquete de este idioma para la voz en este equipo. Elige otro reconocedor o idioma en Ajustes.',
    'pack-needs-touch': _ =>
      'El navegador pide para esto una pulsación de la mano. Pulsa «Instalar» en Ajustes, «Reconocimiento de voz».',
    'pack-failed': _ =>
      'El paquete de idioma no se pudo instalar. Mira la red y el espacio en disco y vuelve a intentarlo; los demás reconocedores siguen.',
    'last-recogniser': _ =>
      'Es el único reconocedor permitido. Permite antes otro, por ejemplo con «usa la voz en este equipo».',
    'microphone-unknown': d => `Aquí ningún micrófono se llama «${d.name}». «micrófonos» los enumera.`,
    'no-other-microphone': _ =>
      'No hay otro micrófono que elegir. Conecta uno; si lo hay, permite antes el micrófono.',
  },
  de: {
    'recogniser-refused': _ =>
      'Dieser Browser darf den Sprachdienst nicht nutzen. Installiere ein Sprachpaket oder einen Sprachserver: Optionen, „Spracherkennung“. Getippte Sätze und Tasten gehen.',
    'on-device-missing': _ =>
      'Dieser Browser erkennt Sprache nicht auf diesem Rechner; Chrome ab 139 kann es. Ein Sprachserver kann es auch: Optionen, „Spracherkennung“.',
    'language-not-installed': _ =>
      'Das Sprachpaket für Sprache auf diesem Rechner ist nicht installiert. Sag oder tippe „sprachpaket installieren“, oder drücke in den Optionen „Installieren“.',
    'language-downloading': _ =>
      'Das Sprachpaket wird noch geladen. Sprache auf diesem Rechner beginnt, sobald es da ist.',
    'language-not-on-device': _ =>
      'Für diese Sprache hat der Browser kein Paket für diesen Rechner. Wähle in den Optionen eine andere Erkennung oder Sprache.',
    'pack-needs-touch': _ =>
      'Der Browser will dafür einen Druck von Hand. Drücke „Installieren“ in den Optionen, „Spracherkennung“.',
    'pack-failed': _ =>
      'Das Sprachpaket ließ sich nicht installieren. Prüfe Netz und freien Speicher und versuch es noch einmal; andere Erkennungen gehen solange.',
    'last-recogniser': _ =>
      'Es ist die einzige erlaubte Erkennung. Erlaube erst eine andere, etwa mit „sprache auf diesem rechner nutzen“.',
    'microphone-unknown': d => `Kein Mikrofon hier heißt „${d.name}“. „mikrofone“ zählt sie auf.`,
    'no-other-microphone': _ =>
      'Es gibt kein anderes Mikrofon zur Wahl. Stecke eines ein; ist eines da, erlaube erst das Mikrofon.',
  },
  fr: {
    'recogniser-refused': _ =>
      'Ce navigateur n’a pas droit au service vocal. Installez un pack de langue ou un serveur vocal : Réglages, « Reconnaissance vocale ». Les phrases tapées et les touches marchent.',
    'on-device-missing': _ =>
      'Ce navigateur ne reconnaît pas la parole sur cette machine ; Chrome 139 et suivants le font. Un serveur vocal aussi : Réglages, « Reconnaissance vocale ».',
    'language-not-installed': _ =>
      'Le pack de langue pour la parole sur cette machine n’est pas installé. Dites ou tapez « installe le pack de langue », ou appuyez sur Installer dans les Réglages.',
    'language-downloading': _ =>
      'Le pack de langue se télécharge encore. La parole sur cette machine commence dès qu’il est là.',
    'language-not-on-device': _ =>
      'Ce navigateur n’a pas de pack de cette langue pour cette machine. Choisissez une autre reconnaissance ou langue dans les Réglages.',
    'pack-needs-touch': _ =>
      'Le navigateur veut pour cela un appui de la main. Appuyez sur « Installer » dans les Réglages, « Reconnaissance vocale ».',
    'pack-failed': _ =>
      'Le pack de langue n’a pas pu être installé. Vérifiez le réseau et la place sur le disque, puis réessayez ; les autres reconnaissances marchent.',
    'last-recogniser': _ =>
      'C’est la seule reconnaissance autorisée. Autorisez-en d’abord une autre, par exemple avec « utilise la parole sur cette machine ».',
    'microphone-unknown': d => `Aucun micro ici ne s’appelle « ${d.name} ». « micros » les énumère.`,
    'no-other-microphone': _ =>
      'Il n’y a pas d’autre micro à choisir. Branchez-en un ; s’il y en a un, autorisez d’abord le micro.',
  },
})
