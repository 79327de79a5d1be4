import { forms } from '../../src/language/forms.ts'
import type { Language, PerLanguage } from '../../src/language/language.ts'
import { isolated, withBoundSpaces } from '../../src/language/typography.ts'
import { letterLabels } from './views/keyboard/letter-texts.ts'
import { modeLabels } from './views/keyboard/mode-texts.ts'
import { pointingLabels } from './views/keyboard/pointing-texts.ts'
import { namesLabels } from './views/names/names-texts.ts'
import { choicesLabels } from './views/now/choices-texts.ts'
import { dictationLabels } from './views/now/dictation-texts.ts'
import { learningLabels } from './views/now/learning-texts.ts'
import { midiLabels } from './views/now/midi-texts.ts'
import { readingLabels } from './views/now/reading-texts.ts'
import { recognitionLineLabels } from './views/now/recognition-line-texts.ts'
import { scrollingLabels } from './views/now/scrolling-texts.ts'
import { talkLabels } from './views/now/talk-texts.ts'

/**
 * Every label of the panel in every language, side by side; a missing one does not compile.
 * `{name}` is filled by `labelIn`. The English names of controls are public (docs/surface.md).
 */
const panelLabels = {
  command: { en: 'Command', es: 'Orden', de: 'Befehl', fr: 'Commande' },
  commandHint: {
    en: 'Type a phrase, e.g. scroll down',
    es: 'Escribe una frase, p. ej. baja',
    de: 'Satz tippen, z. B. nach unten',
    fr: 'Tapez une phrase, p. ex. descends',
  },
  run: { en: 'Run', es: 'Ejecutar', de: 'Ausführen', fr: 'Lancer' },
  outcome: { en: 'Outcome', es: 'Resultado', de: 'Ergebnis', fr: 'Résultat' },
  outcomeNone: {
    en: 'Ready. Say, type or play a command.',
    es: 'Listo. Di, escribe o toca una orden.',
    de: 'Bereit. Sprich, tippe oder spiel einen Befehl.',
    fr: 'Prêt. Dites, tapez ou jouez une commande.',
  },
  activity: { en: 'Activity', es: 'Actividad', de: 'Aktivität', fr: 'Activité' },
  activityNone: {
    en: 'What you say, type and play is listed here, with what came of it.',
    es: 'Aquí aparece lo que dices, escribes y tocas, y lo que resultó.',
    de: 'Hier steht, was du sprichst, tippst und spielst, und was daraus wurde.',
    fr: 'Ici s’affiche ce que vous dites, tapez et jouez, et ce qui en résulte.',
  },
  waiting: { en: 'running', es: 'en curso', de: 'läuft', fr: 'en cours' },
  done: { en: 'done', es: 'hecho', de: 'erledigt', fr: 'fait' },
  refused: { en: 'not done', es: 'no hecho', de: 'nicht getan', fr: 'pas fait' },
  failed: { en: 'failed', es: 'falló', de: 'fehlgeschlagen', fr: 'échoué' },
  note: { en: 'note', es: 'nota', de: 'Hinweis', fr: 'note' },
  means: { en: 'means', es: 'significa', de: 'bedeutet', fr: 'signifie' },
  views: { en: 'Views', es: 'Vistas', de: 'Ansichten', fr: 'Vues' },
  now: { en: 'Now', es: 'Ahora', de: 'Jetzt', fr: 'En cours' },
  names: { en: 'Names', es: 'Nombres', de: 'Namen', fr: 'Noms' },
  sequences: { en: 'Sequences', es: 'Secuencias', de: 'Sequenzen', fr: 'Séquences' },
  answers: { en: 'Answers', es: 'Respuestas', de: 'Antworten', fr: 'Réponses' },
  help: { en: 'Help', es: 'Ayuda', de: 'Hilfe', fr: 'Aide' },
  settings: { en: 'Settings', es: 'Ajustes', de: 'Optionen', fr: 'Réglages' },

  keyboard: { en: 'Keyboard', es: 'Teclado', de: 'Klaviatur', fr: 'Clavier' },
  keyboardHint: {
    en: 'Letter rows Z and Q play. Arrows move, Space presses, Enter plays the collected keys.',
    es: 'Las filas de letras Z y Q tocan. Flechas: mover; Espacio: pulsar; Intro: tocar lo reunido.',
    de: 'Die Buchstabenreihen unten und oben spielen. Pfeile wandern, Leertaste drückt, Enter spielt ab.',
    fr: 'Les rangées de lettres jouent. Flèches : se déplacer ; Espace : appuyer ; Entrée : jouer.',
  },
  /** While the computer keyboard is no piano. */
  keyboardHintArrows: {
    en: 'Arrows move, Space presses, Enter plays the collected keys.',
    es: 'Flechas: mover; Espacio: pulsar; Intro: tocar lo reunido.',
    de: 'Pfeile wandern, Leertaste drückt, Enter spielt ab.',
    fr: 'Flèches : se déplacer ; Espace : appuyer ; Entrée : jouer.',
  },
  collectHint: {
    en: 'Press keys one by one, then Play.',
    es: 'Pulsa teclas una a una y luego Tocar.',
    de: 'Tasten nacheinander drücken, dann Spielen.',
    fr: 'Appuyez sur les touches une à une, puis Jouer.',
  },
  liveHint: {
    en: 'Keys sound and act at once.',
    es: 'Las teclas suenan y actúan al momento.',
    de: 'Tasten klingen und wirken sofort.',
    fr: 'Les touches sonnent et agissent aussitôt.',
  },
  keysWaiting: {
    en: 'Waiting for the next key…',
    es: 'Esperando la siguiente tecla…',
    de: 'Wartet auf die nächste Taste …',
    fr: 'En attente de la touche suivante…',
  },
  parameterWaiting: {
    en: '{command}: {shown} … C4 enters',
    es: '{command}: {shown} … C4 confirma',
    de: '{command}: {shown} … C4 bestätigt',
    fr: '{command} : {shown} … C4 valide',
  },
  collected: { en: 'Collected', es: 'Reunidas', de: 'Gesammelt', fr: 'Réunies' },
  collectedAs: {
    en: 'collected as {order}',
    es: 'reunida: {order}',
    de: 'gesammelt: {order}',
    fr: 'réunie : {order}',
  },
  soundsNow: { en: 'sounds now', es: 'suena ahora', de: 'klingt gerade', fr: 'sonne' },
  completes: { en: 'completes: {what}', es: 'completa: {what}', de: 'ergibt: {what}', fr: 'donne : {what}' },
  begins: { en: 'leads to: {what}', es: 'lleva a: {what}', de: 'führt zu: {what}', fr: 'mène à : {what}' },
  newName: {
    en: 'a name nobody has yet',
    es: 'un nombre aún libre',
    de: 'ein noch freier Name',
    fr: 'un nom encore libre',
  },
  latch: { en: 'Latch', es: 'Retener', de: 'Halten', fr: 'Verrou' },
  play: { en: 'Play', es: 'Tocar', de: 'Spielen', fr: 'Jouer' },
  listening: { en: 'Listening', es: 'Escucha', de: 'Zuhören', fr: 'Écoute' },
  keys: { en: 'Keys', es: 'Teclas', de: 'Tasten', fr: 'Touches' },
  feedback: { en: 'Feedback', es: 'Respuesta', de: 'Rückmeldung', fr: 'Retour' },
  switches: {
    en: 'Inputs and feedback',
    es: 'Entradas y respuesta',
    de: 'Eingaben',
    fr: 'Entrées et retour',
  },
  recorder: { en: 'Recorder', es: 'Grabadora', de: 'Rekorder', fr: 'Enregistreur' },
  record: { en: 'Record', es: 'Grabar', de: 'Aufnehmen', fr: 'Enregistrer' },
  pause: { en: 'Pause', es: 'Pausar', de: 'Pause', fr: 'Pause' },
  stopShort: { en: 'Stop', es: 'Parar', de: 'Stopp', fr: 'Stop' },
  /** Follows the visible word: "Pause" + "recording". */
  recordingObject: { en: 'recording', es: 'grabación', de: 'der Aufnahme', fr: 'de l’enregistrement' },
  recording: { en: 'Recording', es: 'Grabando', de: 'Aufnahme', fr: 'Enregistrement' },
  paused: { en: 'Paused', es: 'En pausa', de: 'Pausiert', fr: 'En pause' },
  recordedSoFar: {
    en: 'Recorded so far',
    es: 'Grabado hasta ahora',
    de: 'Bisher aufgenommen',
    fr: 'Enregistré jusqu’ici',
  },
  recordingLow: {
    en: 'ends soon: nearly full',
    es: 'termina pronto: casi llena',
    de: 'endet bald: fast voll',
    fr: 'finit bientôt : presque plein',
  },
  events: {
    en: 'Events: {count}',
    es: 'Sucesos: {count}',
    de: 'Ereignisse: {count}',
    fr: 'Événements : {count}',
  },
  stepCount: {
    en: 'Steps: {count}',
    es: 'Pasos: {count}',
    de: 'Schritte: {count}',
    fr: 'Étapes : {count}',
  },
  playing: { en: 'Playing “{name}”', es: 'Reproduce «{name}»', de: 'Spielt „{name}“', fr: 'Joue « {name} »' },
  stepOf: {
    en: 'step {step} of {steps}',
    es: 'paso {step} de {steps}',
    de: 'Schritt {step} von {steps}',
    fr: 'étape {step} sur {steps}',
  },
  hearing: { en: 'Hearing', es: 'Oigo', de: 'Ich höre', fr: 'J’entends' },
  devices: { en: 'Devices', es: 'Dispositivos', de: 'Geräte', fr: 'Appareils' },
  voice: { en: 'Voice', es: 'Voz', de: 'Stimme', fr: 'Voix' },
  midi: { en: 'MIDI keys', es: 'Teclas MIDI', de: 'MIDI-Tasten', fr: 'Touches MIDI' },
  deviceOff: { en: 'off', es: 'apagado', de: 'aus', fr: 'éteint' },
  deviceStarting: { en: 'starting…', es: 'iniciando…', de: 'startet …', fr: 'démarre…' },
  deviceOn: { en: 'on', es: 'activo', de: 'an', fr: 'actif' },
  deviceWaiting: { en: 'waiting', es: 'en espera', de: 'wartet', fr: 'en attente' },
  deviceAsks: {
    en: 'not allowed yet',
    es: 'aún sin permiso',
    de: 'noch nicht erlaubt',
    fr: 'pas encore autorisé',
  },
  deviceTrouble: { en: 'trouble', es: 'problema', de: 'Störung', fr: 'problème' },
  deviceNone: { en: 'no keyboard', es: 'sin teclado', de: 'kein Keyboard', fr: 'pas de clavier' },
  allow: {
    en: 'Allow microphone and MIDI',
    es: 'Permitir micrófono y MIDI',
    de: 'Mikrofon und MIDI erlauben',
    fr: 'Autoriser micro et MIDI',
  },

  namesNone: {
    en: 'No names yet. Press three or more keys with C3 among them, then Play: the tab in front gets that name. Or say “name this tab mail”.',
    es: 'Aún no hay nombres. Pulsa tres o más teclas, entre ellas C3, y Tocar: la pestaña actual recibe ese nombre. O di «llama a esta pestaña correo».',
    de: 'Noch keine Namen. Drücke drei oder mehr Tasten, darunter C3, dann Spielen: Der vordere Tab erhält diesen Namen. Oder sag „nenne diesen tab post“.',
    fr: 'Pas encore de noms. Appuyez sur trois touches ou plus dont C3, puis Jouer : l’onglet courant reçoit ce nom. Ou dites « nomme cet onglet courrier ».',
  },
  go: { en: 'Go', es: 'Ir', de: 'Öffnen', fr: 'Aller' },
  delete: { en: 'Delete', es: 'Borrar', de: 'Löschen', fr: 'Supprimer' },
  unplayed: { en: 'no keys yet', es: 'sin teclas', de: 'noch ohne Tasten', fr: 'sans touches' },
  sequencesNone: {
    en: 'No sequences yet. Press Record, do something by voice or keys, then Stop. Play repeats what it meant.',
    es: 'Aún no hay secuencias. Pulsa Grabar, haz algo con voz o teclas y luego Parar. Al reproducir se repite.',
    de: 'Noch keine Sequenzen. Aufnehmen drücken, etwas mit Stimme oder Tasten tun, dann Stopp. Abspielen wiederholt es.',
    fr: 'Pas encore de séquences. Enregistrez, agissez par la voix ou les touches, puis arrêtez. Jouer le répète.',
  },
  length: { en: 'Length', es: 'Duración', de: 'Länge', fr: 'Durée' },
  playSequence: { en: 'Play', es: 'Reproducir', de: 'Abspielen', fr: 'Jouer' },
  playsNow: { en: 'playing', es: 'en marcha', de: 'läuft', fr: 'en cours' },

  checkAgain: { en: 'Check again', es: 'Comprobar de nuevo', de: 'Erneut prüfen', fr: 'Vérifier à nouveau' },

  search: { en: 'Search commands', es: 'Buscar órdenes', de: 'Befehle suchen', fr: 'Chercher des commandes' },
  found: {
    en: 'Commands: {count}',
    es: 'Órdenes: {count}',
    de: 'Befehle: {count}',
    fr: 'Commandes : {count}',
  },
  foundNone: {
    en: 'No command fits. Try another word.',
    es: 'Ninguna orden encaja. Prueba otra palabra.',
    de: 'Kein Befehl passt. Versuch ein anderes Wort.',
    fr: 'Aucune commande ne convient. Essayez un autre mot.',
  },
  chord: { en: 'chord', es: 'acorde', de: 'Akkord', fr: 'accord' },
  motif: { en: 'motif', es: 'motivo', de: 'Motiv', fr: 'motif' },

  slotNumber: { en: 'number', es: 'número', de: 'Zahl', fr: 'nombre' },
  slotName: { en: 'name', es: 'nombre', de: 'Name', fr: 'nom' },
  slotWords: { en: 'words', es: 'palabras', de: 'Worte', fr: 'mots' },

  groupTabs: { en: 'Tabs', es: 'Pestañas', de: 'Tabs', fr: 'Onglets' },
  groupNames: { en: 'Names', es: 'Nombres', de: 'Namen', fr: 'Noms' },
  groupHistory: { en: 'History', es: 'Historial', de: 'Chronik', fr: 'Historique' },
  groupPage: { en: 'Page', es: 'Página', de: 'Seite', fr: 'Page' },
  groupElements: {
    en: 'Links and buttons',
    es: 'Enlaces y botones',
    de: 'Links und Knöpfe',
    fr: 'Liens et boutons',
  },
  groupFind: { en: 'Find', es: 'Buscar', de: 'Suchen', fr: 'Rechercher' },
  groupReading: {
    en: 'Reading aloud',
    es: 'Lectura en voz alta',
    de: 'Vorlesen',
    fr: 'Lecture à voix haute',
  },
  groupText: { en: 'Writing', es: 'Escribir', de: 'Schreiben', fr: 'Écrire' },
  groupMedia: { en: 'Sound and film', es: 'Audio y vídeo', de: 'Ton und Film', fr: 'Son et vidéo' },
  groupLayout: { en: 'Layout', es: 'Diseño', de: 'Aufbau', fr: 'Disposition' },
  groupAnswers: { en: 'Answers', es: 'Respuestas', de: 'Antworten', fr: 'Réponses' },
  groupSequences: { en: 'Sequences', es: 'Secuencias', de: 'Sequenzen', fr: 'Séquences' },
  groupSettings: { en: 'Settings', es: 'Ajustes', de: 'Optionen', fr: 'Réglages' },
  groupHelp: { en: 'Help', es: 'Ayuda', de: 'Hilfe', fr: 'Aide' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

const labels = {
  ...panelLabels,
  ...choicesLabels,
  ...pointingLabels,
  ...readingLabels,
  ...recognitionLineLabels,
  ...dictationLabels,
  ...scrollingLabels,
  ...modeLabels,
  ...learningLabels,
  ...letterLabels,
  ...midiLabels,
  ...namesLabels,
  ...talkLabels,
}

export type LabelKey = keyof typeof labels
export type LabelOf<Key> = (key: Key, fill?: Readonly<Record<string, string | number>>) => string
export type Label = LabelOf<LabelKey>

/** Gives the labels of one language. What fills a label may be untrusted: show the result as text only. */
export function labelsIn<Key extends string>(
  labels: Readonly<Record<Key, PerLanguage<string>>>,
): (language: Language) => LabelOf<Key> {
  return language => (key, fill) => filledLabel(labels[key][language], fill, language)
}

export const labelIn = labelsIn(labels)

/** Labels are few and drawn often: how each is written is found out once. */
const written: PerLanguage<Map<string, string>> = {
  en: new Map(),
  es: new Map(),
  de: new Map(),
  fr: new Map(),
}

function asWritten(words: string, language: Language): string {
  const known = written[language].get(words)
  if (known !== undefined) return known
  const bound = withBoundSpaces(words, language)
  written[language].set(words, bound)
  return bound
}

/** A label with its gaps filled, as the language writes it; what fills it does not turn its direction. */
export function filledLabel(
  words: string,
  fill: Readonly<Record<string, string | number>> | undefined,
  language: Language,
): string {
  return asWritten(words, language).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = fill?.[name] ?? gap
    return typeof value === 'number' ? forms[language].number(value) : isolated(value)
  })
}
