import type { Language, PerLanguage } from './language.ts'

/** Sentences that tell of one event of a sequence. What fills them may be page text: show it as text. */
export interface EventTexts {
  readonly seconds: (seconds: string) => string
  readonly note: (name: string, seconds: string) => string
  readonly said: (words: string) => string
  readonly saidSecret: string
  /** A step: what it did, and to which element, where that is known. */
  readonly did: (phrase: string, element: string) => string
  readonly didSecret: (phrase: string) => string
  readonly parameter: (name: string) => string
  readonly outcome: Readonly<
    Record<'done' | 'refused' | 'failed', (phrase: string, seconds: string) => string>
  >
  readonly tab: Readonly<Record<'open' | 'switch' | 'close', (title: string) => string>>
  readonly mediaPlays: (at: string) => string
  readonly mediaRests: (at: string) => string
  readonly pause: (seconds: string) => string
  readonly mark: (label: string) => string
  /** For what has no name. */
  readonly nameless: string
}

const texts: PerLanguage<EventTexts> = {
  en: {
    seconds: n => `${n} s`,
    note: (name, s) => `Note ${name}, ${s}`,
    said: words => `Said: “${words}”`,
    saidSecret: 'Said: a secret, not kept',
    did: (phrase, element) => (element === '' ? phrase : `${phrase}: “${element}”`),
    didSecret: phrase => `${phrase}: a secret, not kept`,
    parameter: name => `asks for “${name}”`,
    outcome: {
      done: (phrase, s) => `Done after ${s}: ${phrase}`,
      refused: (phrase, s) => `Refused after ${s}: ${phrase}`,
      failed: (phrase, s) => `Failed after ${s}: ${phrase}`,
    },
    tab: {
      open: title => `Tab opened: ${title}`,
      switch: title => `Went to the tab: ${title}`,
      close: title => `Tab closed: ${title}`,
    },
    mediaPlays: at => `Sound or film plays from ${at}`,
    mediaRests: at => `Sound or film rests at ${at}`,
    pause: s => `Pause of ${s}`,
    mark: label => `Mark “${label}”`,
    nameless: 'without a name',
  },
  es: {
    seconds: n => `${n} s`,
    note: (name, s) => `Nota ${name}, ${s}`,
    said: words => `Dicho: «${words}»`,
    saidSecret: 'Dicho: un secreto, no guardado',
    did: (phrase, element) => (element === '' ? phrase : `${phrase}: «${element}»`),
    didSecret: phrase => `${phrase}: un secreto, no guardado`,
    parameter: name => `pide «${name}»`,
    outcome: {
      done: (phrase, s) => `Hecho tras ${s}: ${phrase}`,
      refused: (phrase, s) => `Rechazado tras ${s}: ${phrase}`,
      failed: (phrase, s) => `Fallido tras ${s}: ${phrase}`,
    },
    tab: {
      open: title => `Pestaña abierta: ${title}`,
      switch: title => `Cambio a la pestaña: ${title}`,
      close: title => `Pestaña cerrada: ${title}`,
    },
    mediaPlays: at => `Audio o vídeo en marcha desde ${at}`,
    mediaRests: at => `Audio o vídeo parado en ${at}`,
    pause: s => `Pausa de ${s}`,
    mark: label => `Marca «${label}»`,
    nameless: 'sin nombre',
  },
  de: {
    seconds: n => `${n} s`,
    note: (name, s) => `Note ${name}, ${s}`,
    said: words => `Gesagt: „${words}“`,
    saidSecret: 'Gesagt: ein Geheimnis, nicht behalten',
    did: (phrase, element) => (element === '' ? phrase : `${phrase}: „${element}“`),
    didSecret: phrase => `${phrase}: ein Geheimnis, nicht behalten`,
    parameter: name => `fragt nach „${name}“`,
    outcome: {
      done: (phrase, s) => `Getan nach ${s}: ${phrase}`,
      refused: (phrase, s) => `Abgelehnt nach ${s}: ${phrase}`,
      failed: (phrase, s) => `Gescheitert nach ${s}: ${phrase}`,
    },
    tab: {
      open: title => `Tab geöffnet: ${title}`,
      switch: title => `Zum Tab gewechselt: ${title}`,
      close: title => `Tab geschlossen: ${title}`,
    },
    mediaPlays: at => `Ton oder Film läuft ab ${at}`,
    mediaRests: at => `Ton oder Film steht bei ${at}`,
    pause: s => `Pause von ${s}`,
    mark: label => `Marke „${label}“`,
    nameless: 'ohne Namen',
  },
  fr: {
    seconds: n => `${n} s`,
    note: (name, s) => `Note ${name}, ${s}`,
    said: words => `Dit : « ${words} »`,
    saidSecret: 'Dit : un secret, non gardé',
    did: (phrase, element) => (element === '' ? phrase : `${phrase} : « ${element} »`),
    didSecret: phrase => `${phrase} : un secret, non gardé`,
    parameter: name => `demande « ${name} »`,
    outcome: {
      done: (phrase, s) => `Fait après ${s} : ${phrase}`,
      refused: (phrase, s) => `Refusé après ${s} : ${phrase}`,
      failed: (phrase, s) => `Échoué après ${s} : ${phrase}`,
    },
    tab: {
      open: title => `Onglet ouvert : ${title}`,
      switch: title => `Passage à l’onglet : ${title}`,
      close: title => `Onglet fermé : ${title}`,
    },
    mediaPlays: at => `Son ou film en marche à partir de ${at}`,
    mediaRests: at => `Son ou film arrêté à ${at}`,
    pause: s => `Pause de ${s}`,
    mark: label => `Repère « ${label} »`,
    nameless: 'sans nom',
  },
}

export function eventTexts(language: Language): EventTexts {
  return texts[language]
}

/** Seconds with at most one decimal, as the language writes them: `0,5`. Rounded, from milliseconds. */
export function secondsInWords(ms: number, language: Language): string {
  const tenths = (Math.round(ms / 100) / 10).toString()
  return language === 'en' ? tenths : tenths.replace('.', ',')
}
