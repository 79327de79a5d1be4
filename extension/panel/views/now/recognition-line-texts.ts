import type { PerLanguage } from '../../../../src/language/language.ts'

/** Who listens, as the Now view says it; `recogniser-…` by its id. */
export const recognitionLineLabels = {
  heardBy: { en: 'Heard', es: 'Escucha', de: 'Gehört', fr: 'Écoute' },
  'recogniser-on-device': {
    en: 'On this machine',
    es: 'En este equipo',
    de: 'Auf diesem Rechner',
    fr: 'Sur cette machine',
  },
  'recogniser-service': {
    en: 'Chrome’s service',
    es: 'Servicio de Chrome',
    de: 'Chromes Dienst',
    fr: 'Service de Chrome',
  },
  'recogniser-server': {
    en: 'Your speech server',
    es: 'Tu servidor de voz',
    de: 'Dein Sprachserver',
    fr: 'Votre serveur vocal',
  },
  heardOnDevice: {
    en: 'on this machine',
    es: 'en este equipo',
    de: 'auf diesem Rechner',
    fr: 'sur cette machine',
  },
  heardByService: {
    en: 'by Chrome’s service: what you say leaves this machine',
    es: 'por el servicio de Chrome: lo que dices sale de este equipo',
    de: 'von Chromes Dienst: Was du sagst, verlässt diesen Rechner',
    fr: 'par le service de Chrome : ce que vous dites quitte cette machine',
  },
  heardByServer: {
    en: 'by your speech server at {address}',
    es: 'por tu servidor de voz en {address}',
    de: 'von deinem Sprachserver unter {address}',
    fr: 'par votre serveur vocal à {address}',
  },
  heardByServerAway: {
    en: 'by the speech server at {address}: what you say leaves this machine',
    es: 'por el servidor de voz en {address}: lo que dices sale de este equipo',
    de: 'vom Sprachserver unter {address}: Was du sagst, verlässt diesen Rechner',
    fr: 'par le serveur vocal à {address} : ce que vous dites quitte cette machine',
  },
  chooseRecogniser: {
    en: 'Choose who listens',
    es: 'Elegir quién escucha',
    de: 'Wählen, wer zuhört',
    fr: 'Choisir qui écoute',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
