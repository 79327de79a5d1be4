import { forms } from '../forms.ts'
import type { Pack } from './pack.ts'
import { actingTexts } from './parts/acting.ts'
import { answersErrors } from './parts/answers-errors.ts'
import { askingTexts } from './parts/asking.ts'
import { askingErrors } from './parts/asking-errors.ts'
import { browserTexts } from './parts/browser.ts'
import { citationsTexts } from './parts/citations.ts'
import { citationsErrors } from './parts/citations-errors.ts'
import { devicesTexts } from './parts/devices.ts'
import { dictationTexts } from './parts/dictation.ts'
import { dictationErrors } from './parts/dictation-errors.ts'
import { editingTexts } from './parts/editing.ts'
import { editingErrors } from './parts/editing-errors.ts'
import { firstStepsTexts } from './parts/first-steps.ts'
import { firstStepsErrors } from './parts/first-steps-errors.ts'
import { handsTexts } from './parts/hands.ts'
import { helpTexts } from './parts/help.ts'
import { helpErrors } from './parts/help-errors.ts'
import { hintTexts } from './parts/hints.ts'
import { keptTexts } from './parts/kept.ts'
import { keptErrors } from './parts/kept-errors.ts'
import { layoutTexts } from './parts/layout.ts'
import { layoutErrors } from './parts/layout-errors.ts'
import { lettersTexts } from './parts/letters.ts'
import { listeningTexts } from './parts/listening.ts'
import { listeningErrors } from './parts/listening-errors.ts'
import { listsTexts } from './parts/lists.ts'
import { listsErrors } from './parts/lists-errors.ts'
import { mediaTexts } from './parts/media.ts'
import { modelsTexts } from './parts/models.ts'
import { modelsErrors } from './parts/models-errors.ts'
import { modesTexts } from './parts/modes.ts'
import { namesTexts } from './parts/names.ts'
import { pageTexts } from './parts/page.ts'
import { playingTexts } from './parts/playing.ts'
import { playingErrors } from './parts/playing-errors.ts'
import { practiceTexts } from './parts/practice.ts'
import { practiceErrors } from './parts/practice-errors.ts'
import { privacyTexts } from './parts/privacy.ts'
import { proposalsTexts } from './parts/proposals.ts'
import { providersTexts } from './parts/providers.ts'
import { readingTexts } from './parts/reading.ts'
import { readingErrors } from './parts/reading-errors.ts'
import { recallTexts } from './parts/recall.ts'
import { recallErrors } from './parts/recall-errors.ts'
import { recognitionTexts } from './parts/recognition.ts'
import { recognitionErrors } from './parts/recognition-errors.ts'
import { recordingsTexts } from './parts/recordings.ts'
import { recordingsErrors } from './parts/recordings-errors.ts'
import { sequenceFilesTexts } from './parts/sequence-files.ts'
import { sequenceFilesErrors } from './parts/sequence-files-errors.ts'
import { settingsTexts } from './parts/settings.ts'
import { settingsByWordsTexts } from './parts/settings-by-words.ts'
import { settingsByWordsErrors } from './parts/settings-by-words-errors.ts'
import { sharingTexts } from './parts/sharing.ts'
import { sharingErrors } from './parts/sharing-errors.ts'
import { sitesTexts } from './parts/sites.ts'
import { soundSettingsTexts } from './parts/sound-settings.ts'
import { soundSettingsErrors } from './parts/sound-settings-errors.ts'
import { speakingTexts } from './parts/speaking.ts'
import { speakingErrors } from './parts/speaking-errors.ts'
import { speechServerErrors } from './parts/speech-server-errors.ts'
import { trainingTexts } from './parts/training.ts'
import { trainingErrors } from './parts/training-errors.ts'
import { understandingTexts } from './parts/understanding.ts'
import { understandingErrors } from './parts/understanding-errors.ts'
import { videoTexts } from './parts/video.ts'
import { videoErrors } from './parts/video-errors.ts'
import { vocabulariesTexts } from './parts/vocabularies.ts'
import { writingTexts } from './parts/writing.ts'
import { writingErrors } from './parts/writing-errors.ts'

const plural = forms.de.counted
const titled = (title: string, none = 'ein Tab ohne Titel') => (title === '' ? none : `„${title}“`)

/** Why keys cannot be learnt, by the kind in the error’s detail. */
const unfit: Readonly<Record<string, string>> = {
  'too-few-keys': 'ist eine einzelne Taste; mindestens zwei sind nötig',
  'too-many-keys': 'hat mehr als 16 Tasten',
  'chord-has-frame-key': 'ist ein Akkord mit C3 oder C4, womit Namen und Motive beginnen',
  'chord-too-wide': 'ist ein Akkord, der weiter als eine Quinte (sieben Halbtöne) ist',
  'is-escape': 'hat C3 und C5 zusammen, und das ist Escape',
  'parameter-unframed':
    'kann nicht auf die Zahl, den Namen oder die Worte warten, die der Befehl braucht: Solche Tasten beginnen und enden mit C4',
  other: 'geht nicht',
}

export const de: Pack = {
  texts: {
    ready: () => 'Bereit. Tippe oder sag einen Satz oder spiel Tasten. „Hilfe“ nennt sie alle.',
    'tab-opened': () => 'Neuer Tab.',
    'tab-open-undone': () => 'Wieder geschlossen.',
    'tab-closed': ({ title }) => `Geschlossen: ${titled(title)}. „rückgängig“ holt ihn zurück.`,
    'tab-reopened': ({ title }) => `Wieder da: ${titled(title)}.`,
    'tab-reached': ({ title }) => `Jetzt bei ${titled(title, 'einem Tab ohne Titel')}.`,
    'tabs-listed': ({ count, titles }) => `${plural(count, 'Tab', 'Tabs')}: ${titles}`,
    'name-reached': ({ name, title }) => `${name}: jetzt bei ${titled(title, 'einem Tab ohne Titel')}.`,
    'name-restored': ({ name }) => `${name} war geschlossen und ist wieder offen.`,
    'name-bound': ({ notes, title }) =>
      `${notes} bedeutet jetzt diesen Tab, ${titled(title, 'einen ohne Titel')}. Mit „nenn es …“ bekommt er ein Wort, „rückgängig“ nimmt es zurück.`,
    'did-you-mean': ({ notes, other }) =>
      `${notes} ist neu und liegt nahe bei ${other}. War das gemeint? C4 oder „ja“; dasselbe noch einmal oder „nein“ für einen neuen Namen.`,
    'tab-named-keys': ({ name, notes }) => `Dieser Tab heißt „${name}“. Auf den Tasten ist er ${notes}.`,
    'tab-named': ({ name }) => `Dieser Tab heißt „${name}“.`,
    'name-forgotten': ({ name }) =>
      `Der Name „${name}“ ist weg, der Tab bleibt. „rückgängig“ holt ihn zurück.`,
    'name-change-undone': ({ name }) => `Die Änderung an „${name}“ ist zurückgenommen.`,
    'went-back': ({ title }) => `Zurück: ${titled(title)}.`,
    'went-forward': ({ title }) => `Vorwärts: ${titled(title)}.`,
    reloaded: ({ title }) => `${titled(title, 'Ein Tab ohne Titel')} lädt neu.`,
    scrolled: ({ percent }) => `Gescrollt, ${percent} Prozent.`,
    'reached-top': () => 'Anfang der Seite.',
    'reached-bottom': () => 'Ende der Seite.',
    'at-top': () => 'Schon ganz oben.',
    'at-bottom': () => 'Schon am Ende der Seite.',
    'cannot-scroll': () => 'Hier scrollt nichts: Die ganze Seite ist zu sehen.',
    'scroll-undone': () => 'Zurückgescrollt.',
    'where-am-i': ({ title, heading, scroll, more }) =>
      `${titled(title, 'Ein Tab ohne Titel')}${heading === '' ? '' : `, unter „${heading}“`}, bei ${scroll} Prozent der Seite.${more === '' ? '' : ` ${more}`}`,
    'hints-shown': ({ count }) =>
      `${plural(count, 'Nummer', 'Nummern')} zu sehen. Sag „klick“ und eine davon.`,
    'hints-hidden': () => 'Nummern ausgeblendet.',
    clicked: ({ name }) => `Geklickt: ${titled(name, 'etwas ohne Namen')}.`,
    'clicked-navigates': ({ name }) => `Geklickt: ${titled(name, 'etwas ohne Namen')}; eine Seite lädt.`,
    'answer-done': ({ by }) => `Antwort von ${by}.`,
    'answer-instead': ({ by, wanted }) => `„${wanted}“ ist nicht installiert; ${by} hat geantwortet.`,
    'answer-unfinished': ({ by }) =>
      `Antwort von ${by}, aber der Platz war zu Ende: Sie ist nicht vollständig.`,
    'answer-doubtful': ({ by }) =>
      `Antwort von ${by}, das nicht alles gelesen hat: Verlass dich nicht darauf.`,
    'answer-stopped': () => 'Antwort angehalten; was schon da ist, bleibt.',
    'answer-by-retrieval': ({ why }) => `${why} Diese Stellen der Seite passen am besten zur Frage.`,
    'recording-started': () => 'Aufnahme läuft.',
    'recording-kept': ({ name, steps, seconds }) =>
      `Behalten als „${name}“: ${plural(steps, 'Schritt', 'Schritte')}, ${plural(seconds, 'Sekunde', 'Sekunden')}. „abspielen“ spielt sie.`,
    'recording-name': ({ date }) => `Aufnahme vom ${date}`,
    'recording-recovered': ({ name }) => `Eine abgebrochene Aufnahme wurde behalten: „${name}“.`,
    marked: ({ label }) => `Marke ${label}.`,
    'sequence-named': ({ name }) => `Die Aufnahme heißt „${name}“.`,
    'sequence-played': ({ name, steps }) =>
      `„${name}“ ganz gespielt, ${plural(steps, 'Schritt', 'Schritte')}.`,
    'sequence-stopped': ({ name, steps }) =>
      `„${name}“ nach ${plural(steps, 'Schritt', 'Schritten')} angehalten.`,
    'sequence-forgotten': ({ name }) => `„${name}“ gelöscht. „rückgängig“ holt sie zurück.`,
    'sequence-restored': ({ name }) => `„${name}“ ist wieder da.`,
    'listening-on': ({ who }) => `Ich höre zu. ${who}`.trim(),
    'listening-off': () => 'Ich höre nicht zu.',
    'keys-on': () => 'Tasten an.',
    'keys-off': () => 'Tasten aus. „Klavier an“ schaltet sie wieder ein.',
    'latch-on': () => 'Halten an: Tasten werden bis Spielen gesammelt.',
    'latch-off': () => 'Halten aus: Tasten wirken sofort.',
    'feedback-on': () => 'Rückmeldung an.',
    'feedback-off': () => 'Rückmeldung aus.',
    'help-shown': () => 'Hier sind alle Befehle mit ihren Tasten.',
    'what-can-i-say': ({ phrases }) => `Du kannst sagen: ${phrases}`,
    stopped: () => 'Angehalten.',
    'nothing-to-stop': () => 'Es läuft nichts.',
    escaped: () => 'Alles beendet.',
    'keys-waiting': ({ notes }) => `${notes} … es könnte noch etwas folgen.`,
    'parameter-open': ({ command }) => `„${command}“ wartet auf Zahl, Namen oder Worte; C4 führt es aus.`,
    'parameter-cancelled': ({ command }) => `„${command}“ blieb ohne Wirkung.`,
    'bug-found': ({ report }) => `Das hätte nicht geschehen dürfen. Bitte melde es: ${report}`,
    ...browserTexts.de,
    ...devicesTexts.de,
    ...handsTexts.de,
    ...lettersTexts.de,
    ...mediaTexts.de,
    ...writingTexts.de,
    ...dictationTexts.de,
    ...modelsTexts.de,
    ...modesTexts.de,
    ...practiceTexts.de,
    ...trainingTexts.de,
    ...helpTexts.de,
    ...firstStepsTexts.de,
    ...sequenceFilesTexts.de,
    ...sharingTexts.de,
    ...editingTexts.de,
    ...videoTexts.de,
    ...listsTexts.de,
    ...namesTexts.de,
    ...hintTexts.de,
    ...layoutTexts.de,
    ...pageTexts.de,
    ...readingTexts.de,
    ...citationsTexts.de,
    ...playingTexts.de,
    ...actingTexts.de,
    ...recognitionTexts.de,
    ...recordingsTexts.de,
    ...keptTexts.de,
    ...recallTexts.de,
    ...privacyTexts.de,
    ...settingsTexts.de,
    ...settingsByWordsTexts.de,
    ...soundSettingsTexts.de,
    ...listeningTexts.de,
    ...sitesTexts.de,
    ...speakingTexts.de,
    ...providersTexts.de,
    ...proposalsTexts.de,
    ...askingTexts.de,
    ...vocabulariesTexts.de,
    ...understandingTexts.de,
  },
  errors: {
    ...writingErrors.de,
    ...answersErrors.de,
    ...keptErrors.de,
    ...recallErrors.de,
    ...askingErrors.de,
    ...recognitionErrors.de,
    ...recordingsErrors.de,
    ...speechServerErrors.de,
    ...speakingErrors.de,
    ...settingsByWordsErrors.de,
    ...soundSettingsErrors.de,
    ...dictationErrors.de,
    ...practiceErrors.de,
    ...trainingErrors.de,
    ...helpErrors.de,
    ...firstStepsErrors.de,
    ...sequenceFilesErrors.de,
    ...sharingErrors.de,
    ...editingErrors.de,
    ...videoErrors.de,
    ...listsErrors.de,
    ...understandingErrors.de,
    ...listeningErrors.de,
    ...modelsErrors.de,
    cancelled: () => 'Abgebrochen.',
    'motif-unknown': d =>
      `${d.notes} ist kein Motiv.${d.follow ? ` Danach könnte kommen: ${d.follow}.` : ' Drei Tasten mit C3 darunter benennen einen Tab.'}`,
    'motif-ambiguous': d => `${d.notes} kann mehreres bedeuten: ${d.choices}. Es wurde nichts getan.`,
    'keys-off': () => 'Die Tasten sind aus. Sag oder tippe zuerst „Klavier an“.',
    'keys-unclear': d => `${d.notes} bedeutet hier nichts, also geschah nichts. Spiel es noch einmal.`,
    'name-unknown': d =>
      `Kein Tab heißt „${d.name}“.${d.nearest ? ` Ähnlich: ${d.nearest}.` : ' „Namen“ nennt sie.'}`,
    'name-ambiguous': d => `„${d.name}“ kann sein: ${d.choices}. Sag den ganzen Namen.`,
    'name-taken': d => `„${d.name}“ ist schon vergeben. Wähle einen anderen Namen.`,
    'names-full': () => 'Mehr Namen können nicht behalten werden. Vergiss erst einen: „vergiss den Namen …“.',
    'arrival-unfit': d =>
      `„${d.phrase}“ kann bei der Ankunft nicht von selbst geschehen. Wähle einen anderen Befehl, etwa „abspielen“.`,
    'number-missing': () => 'Welche Nummer? Sag „Hinweise“, dann „klick“ und eine Nummer.',
    'words-missing': () => 'Nach dem Befehl fehlt etwas: Sag auch die Worte oder den Namen.',
    'number-out-of-bounds': d => `Bitte eine ganze Zahl von ${d.least} bis ${d.most}: Nichts wurde geändert.`,
    'language-unknown': d =>
      `Die Sprache „${d.heard}“ kenne ich nicht. Es gibt Englisch, Spanisch, Deutsch und Französisch.`,
    'nothing-to-undo': d =>
      d.command ? `„${d.command}“ lässt sich nicht zurücknehmen.` : 'Es gibt nichts zurückzunehmen.',
    'nothing-to-repeat': () => 'Es gibt noch nichts zu wiederholen.',
    'nothing-asked': () => 'Es ist keine Frage offen.',
    'nothing-offered': () =>
      'Es ist nichts zur Wahl gestellt. „Tabs“ oder „Chronik“ und ein Wort bieten etwas an; „klick“ und eine Zahl klickt.',
    'no-such-choice': d =>
      `Eine ${d.number} gibt es hier nicht, nur 1 bis ${d.count}. „mehr“ zeigt, was es noch gibt.`,
    'no-tab': () => 'Hier ist kein Tab. Sag zuerst „neuer Tab“.',
    'tab-gone': () => 'Diesen Tab gibt es nicht mehr. „wieder öffnen“ holt den letzten zurück.',
    'no-other-tab': () => 'Das ist der einzige Tab des Fensters. „neuer Tab“ öffnet einen weiteren.',
    'no-such-tab': d =>
      `Einen Tab ${d.number} hat dieses Fenster nicht, nur 1 bis ${d.count}. „Tabs“ nennt alle.`,
    'no-such-window': d => `Ein Fenster ${d.number} gibt es nicht, nur 1 bis ${d.count}.`,
    'no-other-window': () => 'Das ist das einzige Fenster. „Neues Fenster“ öffnet ein weiteres.',
    'window-gone': () =>
      'Dieses Fenster gibt es nicht mehr. „Geschlossene Tabs“ nennt, was zurückkommen kann.',
    'windows-apart': () =>
      'Ein Inkognito-Fenster teilt keine Tabs mit den anderen. Öffne die Seite dort neu.',
    'tab-stays': d =>
      `„${d.title}“ fragt, ob du die Seite verlassen willst, und bleibt. Antworte dort von Hand oder lass sie offen.`,
    'tabs-busy': () =>
      'Der Browser kann Tabs gerade nicht bewegen, vielleicht wird einer gezogen. Versuch es noch einmal.',
    'tab-at-place': () => 'Der Tab ist schon dort, oder es geht in dieser Richtung nicht weiter.',
    'last-tab': () => 'Dieser leere Tab ist der letzte seines Fensters. „Fenster schließen“ schließt beide.',
    'nothing-found': d =>
      d.words
        ? `Zu „${d.words}“ wurde nichts gefunden. Versuch es mit weniger oder anderen Worten.`
        : 'Dort ist noch nichts.',
    'no-address': () => 'Diese Seite hat keine Webadresse. Geh zuerst auf eine Webseite.',
    'no-history': () => 'In dieser Richtung gibt es keine Seite.',
    'nothing-to-reopen': () => 'Der Browser weiß von keinem geschlossenen Tab.',
    'page-unreachable': () =>
      'Chrome lässt keine Erweiterung auf diese Seite. Tabs, Namen und „zurück“ gehen; für den Rest wechsle die Seite.',
    'page-empty': () => 'Auf dieser Seite ist nichts zu sehen. Scrolle oder warte, bis sie geladen ist.',
    'page-changed': () => 'Die Seite hat sich seitdem geändert; sie blieb, wo sie ist.',
    'nothing-scrolls': () => 'Gerade scrollt keine Seite von selbst. Sag zuerst „weiter scrollen“.',
    'page-error': () =>
      'Diese Seite konnte nicht geladen werden, Chrome zeigt dort einen Fehler. „neu laden“ versucht es noch einmal, „zurück“ verlässt sie.',
    'page-blank': () =>
      'Dieser Tab zeigt noch keine Seite. Geh zu einem benannten Tab oder öffne eine Adresse.',
    'address-refused': () =>
      'Eine solche Adresse öffnet der Browser nicht. Prüfe, wie sie geschrieben ist, und öffne sie noch einmal.',
    'page-is-pdf': () =>
      'Das ist ein PDF: Nur Chrome selbst kann es scrollen und lesen. „größer“, Tabs und „zurück“ gehen; für das Übrige F6 drücken, bis das PDF den Fokus hat, oder es anderswo öffnen.',
    'page-is-file': () =>
      'Das ist eine Datei deines Rechners. Öffne chrome://extensions, dort die Details von Clavier, und erlaube den „Zugriff auf Datei-URLs“; lade sie dann neu.',
    'page-loading': () =>
      'Die Seite ist noch nicht da. Warte etwas und sag es noch einmal, oder „stopp“ und „neu laden“.',
    'page-silent': () =>
      'Die Seite antwortet nicht: Sie ist beschäftigt oder wartet mit einem Dialog. Warte und sag es noch einmal, oder „neu laden“; Tabs gehen weiter.',
    'page-asleep': () =>
      'Dieser Tab ist abgestürzt oder von Chrome schlafen gelegt. „neu laden“ holt ihn zurück.',
    'no-such-hint': d => `Die Nummer ${d.hint} ist nicht zu sehen. „Hinweise“ zeigt die Nummern.`,
    ...readingErrors.de,
    ...citationsErrors.de,
    ...playingErrors.de,
    ...layoutErrors.de,
    'element-gone': () =>
      'Das ist nicht mehr auf der Seite: Es wurde geändert oder entfernt. Sag „Hinweise“ oder nenne das Gesuchte mit seinen Worten.',
    'element-not-found': d =>
      `Nichts hier heißt „${d.words}“.${d.nearest ? ` Ähnlich: ${d.nearest}. Eine Nummer wählt.` : ' „Hinweise“ zeigt stattdessen Nummern.'}`,
    'element-off': d =>
      `„${d.name}“ ist auf der Seite gerade abgeschaltet. Vielleicht muss erst etwas anderes ausgefüllt werden.`,
    'nothing-reached': () => 'Noch ist nichts erreicht. Sag zuerst „nächster Link“ oder „Hinweise“.',
    'none-of-kind': () => 'So etwas gibt es auf dieser Seite nicht.',
    'no-link': d =>
      `„${d.name}“ ist kein Link, der irgendwohin führt. „klick“ und die Nummer hilft vielleicht.`,
    'not-focusable': () => 'Das kann den Fokus nicht haben. „klick“ und die Nummer hilft vielleicht.',
    'no-options': () => 'Dort zeigte sich keine Auswahl. Klicke darauf und sag dann „Hinweise“.',
    'no-such-option': d =>
      `Keine Option heißt „${d.words}“. Klicke auf die Liste, um zu hören, was sie bietet.`,
    'not-a-field': d =>
      `„${d.name}“ ist kein Feld, das sich setzen lässt. „Hinweise“ zeigt die Nummern der Felder.`,
    'value-unclear': d => `„${d.heard}“ verstehe ich nicht als ${d.kind}. ${d.example}`,
    'value-refused': d =>
      `Das nimmt das Feld nicht an${d.value ? `; darin steht weiter „${d.value}“` : ''}. Vielleicht ist es gesperrt oder hat Grenzen.`,
    'no-dialog': () => 'Hier ist kein Dialog offen.',
    'dialog-stays': () =>
      'Der Dialog geht nicht von selbst. Sag „Hinweise“ und klicke auf einen seiner Knöpfe.',
    'file-needs-hand': () =>
      'Eine Datei zu wählen braucht eine Eingabe, die die Seite für die einer Hand hält. Sag zuerst „echte Eingabe an“ und klicke noch einmal.',
    'by-hand-off': () =>
      'Von Hand zu drücken ist aus. Sag zuerst „echte Eingabe an“: Die Optionen sagen, was das heißt.',
    'by-hand-failed': d =>
      `Chrome ließ mich hier nicht von Hand drücken${d.why ? ` (${d.why})` : ''}. Schließe andere Debugger dieses Tabs und versuch es noch einmal.`,
    'by-hand-covered': () =>
      'Etwas anderes liegt darüber und bekäme den Druck. Nichts wurde gedrückt; schließe, was es verdeckt, oder scrolle.',
    'clipboard-refused': () =>
      'Chrome hat den Text nicht in die Zwischenablage genommen. Klicke einmal ins Panel und sag es noch einmal.',
    'nothing-to-click': () => 'Hier ist nichts anzuklicken. Scrolle und sag noch einmal „Hinweise“.',
    'no-pointer': () =>
      'Auf dieser Seite ist kein Zeiger. Sag zuerst „bewegen“ und führe ihn mit den Tasten.',
    'no-focus': () =>
      'Auf dieser Seite hat nichts den Fokus. Sag zuerst „nächster Link“ oder „fokus“ und eine Nummer.',
    'no-media': () => 'Auf dieser Seite spielt nichts, und nichts lässt sich abspielen.',
    'sites-full': () =>
      'Mehr Regeln passen nicht: 200 Websites, je 50 Regeln. Sag „website regeln“ und nimm welche weg.',
    'media-gone': () =>
      'Dieser Ton oder Film ist nicht mehr auf der Seite. Sag „medien“, um zu sehen, was da ist.',
    'no-such-media': d =>
      `Es gibt keine Nummer ${d.number}: Die Seite hat ${d.count}. „medien“ listet sie auf.`,
    'nothing-plays': () => 'Es spielt nichts. Sag „hören“, oder „medien“, um zu sehen, was abspielbar ist.',
    'play-refused': d =>
      `Der Browser lässt diese Seite erst klingen, wenn eine Hand sie berührt hat.${d.kind === 'film' ? ' Sag „stumm abspielen“, um es ohne Ton zu sehen, oder tippe' : ' Tippe'} „hören“ in das Befehlsfeld: Das zählt als Hand.`,
    'media-broken': () =>
      'Das lässt sich nicht abspielen: Die Datei fehlt, ist beschädigt oder von einer Art, die der Browser nicht kennt. „neu laden“ versucht es noch einmal.',
    'media-stays': () =>
      'Die Seite hat es sofort zurückgestellt. Sag „hinweise“ und nimm die Knöpfe ihres Players.',
    'screen-refused': () =>
      'Der Browser verlangt dafür eine Hand, oder die Seite verbietet es. Tippe es in das Befehlsfeld, das zählt als Hand, oder sag „hinweise“ und nimm den Knopf des Players.',
    'no-captions': () =>
      'Das bringt keine eigenen Untertitel mit. Sag „hinweise“: Vielleicht hat sein Player einen Knopf dafür.',
    'no-chapters': () => 'In dieser Richtung gibt es kein Kapitel. Sag „spule“ und eine Zahl von Sekunden.',
    'no-player-button': () =>
      'Dieser Player zeigt keinen Knopf dafür, und Seiten behalten ihre Medientasten für sich. Sag „hinweise“, um zu sehen, was er hat.',
    'cannot-seek': () =>
      'Darin lässt sich nicht spulen: Es ist eine Live-Sendung oder noch nicht geladen. Starte es zuerst.',
    'microphone-denied': () =>
      'Das Mikrofon ist für Clavier gesperrt. Erlaube es auf der Berechtigungsseite; getippte Sätze gehen solange.',
    'microphone-prompt': () =>
      'Clavier darf das Mikrofon noch nicht nutzen. Drücke auf der Berechtigungsseite „Mikrofon erlauben“; getippte Sätze gehen solange.',
    'microphone-missing': () =>
      'Kein Mikrofon gefunden. Stecke eines ein, dann hört Clavier darauf; getippte Sätze und Tasten gehen solange.',
    'recogniser-missing': () => 'Dieser Browser hat keine Spracherkennung. Getippte Sätze und Tasten gehen.',
    'recogniser-network': () =>
      'Der Sprachdienst von Chrome ist nicht zu erreichen. Clavier versucht es weiter; Tippen und Tasten gehen solange.',
    'recogniser-failed': () =>
      'Die Spracherkennung ist ausgefallen. Schalte Zuhören aus und an; getippte Sätze gehen solange.',
    'language-unsupported': () =>
      'Die Spracherkennung kann diese Sprache nicht. Wähle in den Optionen eine andere.',
    'midi-denied': () =>
      'MIDI ist für Clavier gesperrt. Erlaube es auf der Berechtigungsseite; die gezeichneten Tasten gehen solange.',
    'midi-prompt': () =>
      'Clavier darf MIDI noch nicht nutzen. Drücke auf der Berechtigungsseite „MIDI erlauben“; die gezeichneten Tasten gehen solange.',
    'midi-missing': () => 'Dieser Browser hat kein Web MIDI. Die gezeichneten Tasten gehen.',
    'midi-failed': () =>
      'MIDI ließ sich auf diesem System nicht starten. Stecke das Keyboard neu ein und schalte Tasten aus und an; die gezeichneten gehen solange.',
    'no-keyboard': () =>
      'Kein Keyboard ist verbunden. Stecke eines ein, dann ist es gleich da; die gezeichneten Tasten gehen solange.',
    'lowest-key-unclear': () =>
      'Die tiefste Taste wurde nicht gelernt: Sie muss allein gedrückt werden, mit 25 Tasten von ihr aufwärts. „tiefste Taste lernen“ versucht es noch einmal.',
    'octave-limit': () =>
      'In dieser Richtung gibt es keine Oktave mehr. „tiefste Taste lernen“ findet die Tasten jedes Keyboards.',
    'sound-blocked': () =>
      'Der Klang wartet auf eine Berührung: Drücke einmal eine Taste des Panels, von Hand oder mit einem Hilfsklick.',
    'sound-failed': () => 'Klang ist gerade nicht zu haben. Worte und Bild sagen dasselbe.',
    'speech-blocked': () =>
      'Das Sprechen wartet auf eine Berührung: Drücke einmal eine Taste des Panels, von Hand oder mit einem Hilfsklick.',
    'voice-missing': () =>
      'Dieser Rechner hat keine eigene Stimme. Installiere eine in seinen Spracheinstellungen; gezeigt wird solange alles.',
    'no-other-voice': () => 'Auf diesem Rechner gibt es für diese Sprache keine andere Stimme.',
    'nothing-recorded': () => 'Noch nichts aufgenommen. Sag „aufnehmen“, tu etwas, dann „Aufnahme beenden“.',
    'not-recording': () => 'Es läuft keine Aufnahme. „aufnehmen“ beginnt eine.',
    'already-recording': () => 'Es läuft schon eine Aufnahme. „Aufnahme beenden“ schließt sie ab.',
    'sequence-unknown': d => `Keine Aufnahme heißt „${d.name}“.`,
    'sequence-broken': d =>
      `Die Aufnahme „${d.name}“ ist beschädigt und wurde nicht gespielt. Die anderen sind ganz.`,
    'step-failed': d => `Angehalten bei Schritt ${d.step}, „${d.heard}“: Es ging nicht wie aufgenommen.`,
    'step-timeout': d =>
      `Angehalten bei Schritt ${d.step}, „${d.heard}“: Die Seite antwortete nicht rechtzeitig.`,
    'keys-taken': d =>
      `${d.notes} gehört schon zu „${d.other}“.${d.offer ? ` Frei ist ${d.offer}: Spiel das, sag „ja“, um es zu nehmen, oder spiel etwas anderes.` : ' Spiel etwas anderes.'}`,
    'keys-near': d =>
      `${d.notes} und die Tasten von „${d.other}“ könnten verwechselt werden.${d.offer ? ` Frei ist ${d.offer}: Spiel das, sag „ja“, um es zu nehmen, oder spiel etwas anderes.` : ' Spiel etwas anderes.'}`,
    'keys-unfit': d =>
      `${d.notes} ${unfit[String(d.kind)] ?? unfit.other}.${d.offer ? ` Frei ist ${d.offer}: Spiel das, sag „ja“, um es zu nehmen, oder spiel etwas anderes.` : ' Spiel etwas anderes.'}`,
    'phrase-taken': d => `„${d.phrase}“ bedeutet schon „${d.other}“. Wähle andere Worte.`,
    'vocabulary-none': () =>
      'Kein eigenes Vokabular wird genutzt. „nutze vokabular …“ nimmt eines, „neues vokabular …“ legt eines an.',
    'vocabulary-unknown': d =>
      `Es gibt kein Vokabular „${d.name}“.${d.nearest ? ` Es gibt: ${d.nearest}.` : ' „neues vokabular …“ legt eines an.'}`,
    'vocabulary-taken': d => `Ein Vokabular „${d.name}“ gibt es schon. Wähle einen anderen Namen.`,
    'vocabulary-full': d => `Mehr als ${d.most} passen nicht hinein. Lösche zuerst eines.`,
    'vocabulary-file': d =>
      d.why === 'later'
        ? 'Dieses Vokabular schrieb ein späteres Clavier. Aktualisiere Clavier und wähle die Datei noch einmal; nichts wurde geändert.'
        : 'Diese Datei ist kein Vokabular von Clavier. Wähle eine, die „vokabular exportieren“ geschrieben hat; nichts wurde geändert.',
    'word-unknown': d => `In deinem Vokabular gibt es kein Wort „${d.word}“. „meine wörter“ zählt sie auf.`,
    'file-too-large': () => 'Diese Datei ist zu groß für Einstellungen von Clavier. Nichts wurde geändert.',
    'file-unknown': () =>
      'Das ist keine Datei mit Einstellungen von Clavier. Wähle eine, die „Einstellungen exportieren“ gemacht hat; nichts wurde geändert.',
    'file-later': () =>
      'Diese Datei stammt von einem neueren Clavier. Aktualisiere Clavier und importiere sie dann; nichts wurde geändert.',
    'file-broken': () =>
      'Diese Datei mit Einstellungen ist beschädigt. Nichts wurde geändert; exportiere sie dort neu, woher sie kam.',
    'no-file-read': () => 'Keine Datei wartet. Sag „Einstellungen importieren“ und wähle eine.',
    'mirror-full': () =>
      'Der Browser hat keinen Platz, deine Einstellungen mit deinen anderen Rechnern zu teilen. Hier sind sie sicher; nichts ist verloren.',
    'mirror-refused': () =>
      'Der Browser nimmt gerade keine Einstellungen für deine anderen Rechner an. Hier sind sie sicher; Clavier versucht es in einigen Minuten wieder.',
    'mirror-later': () =>
      'Deine anderen Rechner teilen Einstellungen eines neueren Clavier. Deine bleiben hier, nichts wird überschrieben; aktualisiere Clavier.',
    'storage-full': () =>
      'Es ist kein Platz mehr dafür. Lösche eine Aufnahme unter Sequenzen; verloren ging nichts.',
    'storage-broken': () =>
      'Das Gespeicherte kann diese Version nicht lesen. Es blieb, wie es ist; Änderungen werden so lange nicht behalten.',
    'storage-refused': () =>
      'Der Browser konnte Gespeichertes nicht lesen oder schreiben. Es wurde nichts geändert. Versuch es noch einmal; hilft das nicht, starte den Browser neu.',
  },
}
