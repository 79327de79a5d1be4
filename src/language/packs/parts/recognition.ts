import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Address = { address: string }
/** Why others were passed over, in sentences; may be empty. */
type Why = { why: string }
type NameOf = { name: string }

export const recognitionTexts = definePart({
  en: {
    'speech-to-service': () => 'What you say goes to Chrome’s service, outside this machine.',
    'speech-to-server': ({ address }: Address) => `What you say goes to ${address}, outside this machine.`,
    'nobody-listens': () => 'Nobody listens. “start listening” turns it on.',
    'listens-on-device': () => 'Chrome listens on this machine: what you say stays here.',
    'listens-service': ({ why }: Why) =>
      `Chrome’s service listens: what you say leaves this machine. ${why}`.trim(),
    'listens-server': ({ why }: Why) =>
      `Your speech server listens: what you say stays on this machine. ${why}`.trim(),
    'listens-server-away': ({ address, why }: Address & Why) =>
      `The speech server at ${address} listens: what you say leaves this machine. ${why}`.trim(),
    'on-device-first': () => 'Speech is recognised on this machine first.',
    'on-device-later': () =>
      'Speech will be recognised on this machine first, once its language pack is installed: “install the language pack”.',
    'service-first': () => 'Chrome’s service recognises speech first: what you say leaves this machine.',
    'service-never': () => 'Chrome’s service is not used any more.',
    'server-first': () => 'The speech server recognises speech first.',
    'server-later': ({ address }: Address) =>
      `The speech server will recognise speech first, once it answers at ${address}.`,
    'server-answers': ({ address, seconds }: Address & { seconds: number }) =>
      `The speech server at ${address} works; it took ${seconds} s.`,
    'pack-there': () => 'The language pack is installed already.',
    'pack-installed': () => 'The language pack is installed: speech can be recognised on this machine.',
    'pack-left': () => 'No longer waiting. The browser may go on with the language pack by itself.',
    'microphone-is': ({ name }: NameOf) => `Listening by ${name || 'another microphone'}.`,
    'microphone-system': () => 'Listening by the system’s microphone.',
    'choices-microphones': () => 'Microphones',
    'system-microphone': () => 'The system’s microphone',
    'microphone-unnamed': () => 'A microphone without a name',
    'microphones-listed': ({ count, names }: { count: number; names: string }) =>
      `${forms.en.counted(count, 'microphone', 'microphones')}: ${names}`,
  },
  es: {
    'speech-to-service': () => 'Lo que digas va al servicio de Chrome, fuera de este equipo.',
    'speech-to-server': ({ address }) => `Lo que digas va a ${address}, fuera de este equipo.`,
    'nobody-listens': () => 'Nadie escucha. «empieza a escuchar» lo activa.',
    'listens-on-device': () => 'Escucha Chrome en este equipo: lo que dices se queda aquí.',
    'listens-service': ({ why }) =>
      `Escucha el servicio de Chrome: lo que dices sale de este equipo. ${why}`.trim(),
    'listens-server': ({ why }) =>
      `Escucha tu servidor de voz: lo que dices se queda en este equipo. ${why}`.trim(),
    'listens-server-away': ({ address, why }) =>
      `Escucha el servidor de voz de ${address}: lo que dices sale de este equipo. ${why}`.trim(),
    'on-device-first': () => 'La voz se reconoce primero en este equipo.',
    'on-device-later': () =>
      'La voz se reconocerá primero en este equipo cuando su paquete de idioma esté instalado: «instala el paquete de idioma».',
    'service-first': () => 'El servicio de Chrome reconoce la voz primero: lo que dices sale de este equipo.',
    'service-never': () => 'El servicio de Chrome ya no se usa.',
    'server-first': () => 'El servidor de voz reconoce la voz primero.',
    'server-later': ({ address }) =>
      `El servidor de voz reconocerá la voz primero cuando responda en ${address}.`,
    'server-answers': ({ address, seconds }) =>
      `El servidor de voz de ${address} funciona; tardó ${seconds} s.`,
    'pack-there': () => 'El paquete de idioma ya está instalado.',
    'pack-installed': () => 'El paquete de idioma está instalado: la voz se puede reconocer en este equipo.',
    'pack-left': () => 'Ya no se espera. El navegador puede seguir solo con el paquete de idioma.',
    'microphone-is': ({ name }) => `Se escucha por ${name || 'otro micrófono'}.`,
    'microphone-system': () => 'Se escucha por el micrófono del sistema.',
    'choices-microphones': () => 'Micrófonos',
    'system-microphone': () => 'El micrófono del sistema',
    'microphone-unnamed': () => 'Un micrófono sin nombre',
    'microphones-listed': ({ count, names }) =>
      `${forms.es.counted(count, 'micrófono', 'micrófonos')}: ${names}`,
  },
  de: {
    'speech-to-service': () => 'Was du sagst, geht an Chromes Dienst, außerhalb dieses Rechners.',
    'speech-to-server': ({ address }) => `Was du sagst, geht an ${address}, außerhalb dieses Rechners.`,
    'nobody-listens': () => 'Niemand hört zu. „zuhören“ schaltet es ein.',
    'listens-on-device': () => 'Chrome hört auf diesem Rechner zu: Was du sagst, bleibt hier.',
    'listens-service': ({ why }) =>
      `Chromes Dienst hört zu: Was du sagst, verlässt diesen Rechner. ${why}`.trim(),
    'listens-server': ({ why }) =>
      `Dein Sprachserver hört zu: Was du sagst, bleibt auf diesem Rechner. ${why}`.trim(),
    'listens-server-away': ({ address, why }) =>
      `Der Sprachserver unter ${address} hört zu: Was du sagst, verlässt diesen Rechner. ${why}`.trim(),
    'on-device-first': () => 'Sprache wird zuerst auf diesem Rechner erkannt.',
    'on-device-later': () =>
      'Sprache wird zuerst auf diesem Rechner erkannt, sobald das Sprachpaket installiert ist: „sprachpaket installieren“.',
    'service-first': () => 'Chromes Dienst erkennt Sprache zuerst: Was du sagst, verlässt diesen Rechner.',
    'service-never': () => 'Chromes Dienst wird nicht mehr genutzt.',
    'server-first': () => 'Der Sprachserver erkennt Sprache zuerst.',
    'server-later': ({ address }) =>
      `Der Sprachserver erkennt Sprache zuerst, sobald er unter ${address} antwortet.`,
    'server-answers': ({ address, seconds }) =>
      `Der Sprachserver unter ${address} geht; er brauchte ${seconds} s.`,
    'pack-there': () => 'Das Sprachpaket ist schon installiert.',
    'pack-installed': () =>
      'Das Sprachpaket ist installiert: Sprache kann auf diesem Rechner erkannt werden.',
    'pack-left': () =>
      'Es wird nicht länger gewartet. Der Browser macht mit dem Sprachpaket vielleicht allein weiter.',
    'microphone-is': ({ name }) => `Gehört wird über ${name || 'ein anderes Mikrofon'}.`,
    'microphone-system': () => 'Gehört wird über das Mikrofon des Systems.',
    'choices-microphones': () => 'Mikrofone',
    'system-microphone': () => 'Das Mikrofon des Systems',
    'microphone-unnamed': () => 'Ein Mikrofon ohne Namen',
    'microphones-listed': ({ count, names }) =>
      `${forms.de.counted(count, 'Mikrofon', 'Mikrofone')}: ${names}`,
  },
  fr: {
    'speech-to-service': () => 'Ce que vous dites va au service de Chrome, hors de cette machine.',
    'speech-to-server': ({ address }) => `Ce que vous dites va à ${address}, hors de cette machine.`,
    'nobody-listens': () => 'Personne n’écoute. « écoute » l’active.',
    'listens-on-device': () => 'Chrome écoute sur cette machine : ce que vous dites y reste.',
    'listens-service': ({ why }) =>
      `Le service de Chrome écoute : ce que vous dites quitte cette machine. ${why}`.trim(),
    'listens-server': ({ why }) =>
      `Votre serveur vocal écoute : ce que vous dites reste sur cette machine. ${why}`.trim(),
    'listens-server-away': ({ address, why }) =>
      `Le serveur vocal à ${address} écoute : ce que vous dites quitte cette machine. ${why}`.trim(),
    'on-device-first': () => 'La parole est d’abord reconnue sur cette machine.',
    'on-device-later': () =>
      'La parole sera d’abord reconnue sur cette machine, dès que son pack de langue sera installé : « installe le pack de langue ».',
    'service-first': () =>
      'Le service de Chrome reconnaît d’abord la parole : ce que vous dites quitte cette machine.',
    'service-never': () => 'Le service de Chrome n’est plus utilisé.',
    'server-first': () => 'Le serveur vocal reconnaît d’abord la parole.',
    'server-later': ({ address }) =>
      `Le serveur vocal reconnaîtra d’abord la parole, dès qu’il répondra à ${address}.`,
    'server-answers': ({ address, seconds }) =>
      `Le serveur vocal à ${address} marche ; il a mis ${seconds} s.`,
    'pack-there': () => 'Le pack de langue est déjà installé.',
    'pack-installed': () =>
      'Le pack de langue est installé : la parole peut être reconnue sur cette machine.',
    'pack-left': () => 'On n’attend plus. Le navigateur peut continuer seul avec le pack de langue.',
    'microphone-is': ({ name }) => `L’écoute passe par ${name || 'un autre micro'}.`,
    'microphone-system': () => 'L’écoute passe par le micro du système.',
    'choices-microphones': () => 'Micros',
    'system-microphone': () => 'Le micro du système',
    'microphone-unnamed': () => 'Un micro sans nom',
    'microphones-listed': ({ count, names }) => `${forms.fr.counted(count, 'micro', 'micros')} : ${names}`,
  },
})
