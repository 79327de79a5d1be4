import { definePart } from './define-part.ts'

type How = { how: string }
type Phrase = { phrase: string }
type Keys = { notes: string }

/** What to do in the first steps; `how` says it in the ways that the user has. */
export const firstStepsTexts = definePart({
  en: {
    'step-say': ({ phrase }: Phrase) => `Say “${phrase}”.`,
    'step-say-play': ({ phrase, notes }: Phrase & Keys) => `Say “${phrase}”, or play ${notes}.`,
    'step-type-play': ({ phrase, notes }: Phrase & Keys) => `Play ${notes}, or type “${phrase}”.`,
    'step-press': ({ phrase }: Phrase) => `Type “${phrase}”, or press the button “Do it: ${phrase}”.`,
    'step-numbers': ({ how }: How) => `Everything on the page that can be pressed gets a number. ${how}`,
    'step-click': ({ how }: How) => `Now press something by its number. ${how}`,
    'step-key': ({ how }: How) =>
      `Press one of the 25 drawn keys, or one on your keyboard, and hear it. No hand for that? ${how}`,
    'step-hands': () => 'Do you play with one hand or with two? Say, play or press the number.',
    'step-reader': () => 'Do you use a screen reader? Say, play or press the number.',
    'step-counting': () =>
      'How do you want to play numbers: a key for each digit, or all at once, each key worth twice the one before? Say, play or press the number.',
    'step-lowest': () => 'Play the lowest of your 25 keys, alone.',
    'step-name': ({ how }: How) => `Give this tab a name, by keys or by words. ${how}`,
    'step-leave': ({ how }: How) => `Now go somewhere else. ${how}`,
    'step-return': ({ how }: How) => `Come back by the name, wherever you are. ${how}`,
    'step-opening': ({ keys, how }: { keys: string } & How) =>
      `This panel opens from any page by ${keys}. To go on: ${how}`,
    'step-ask': () =>
      'Ask what the page is about: Clavier finds the passages that fit, with no model. Say, play or press 1.',
    'step-record': ({ how }: How) => `Clavier can keep what you do, and do it again. ${how}`,
    'step-act': ({ how }: How) => `It records. Do something, such as moving the page. ${how}`,
    'step-keep': ({ how }: How) => `That is in it. End the recording. ${how}`,
    'step-replay': ({ how }: How) => `Now let it be done again. ${how}`,
    'step-end': ({ how }: How) =>
      `That was all: numbers, keys, names, questions, recordings. “help” has the rest. To close this: ${how}`,
    'one-hand': () =>
      'One hand: hold C4 to escape; drawn keys are collected until Play; chords stay within five white keys.',
    'two-hands': () => 'Two hands: C3 and C5 together escape.',
    'screen-reader-on': () =>
      'Your screen reader tells outcomes; Clavier sounds them and does not speak them.',
    'screen-reader-off': () => 'Clavier tells outcomes itself.',
    'key-heard': ({ notes }: Keys) => `That was ${notes}.`,
    'question-asked': () => 'what is this page about',
    'practice-name': () => 'practice',
    'first-steps-here': ({ step, steps }: { step: number; steps: number }) =>
      `First steps: step ${step} of ${steps}.`,
    'first-steps-ended': () => 'The first steps are closed. “first steps” brings them back.',
    'first-steps-restored': () => 'The first steps are where they were.',
    'permission-page-opened': () => 'Here you allow the microphone and MIDI.',
    'offer-midi': () => 'A MIDI keyboard can play these keys, once you allow it.',
    'offer-microphone': () => 'All of this can be spoken as well.',
    'offer-model': () => 'A model on your own machine can answer in sentences.',
    'offer-declined': () => 'Not offered again.',
  },
  es: {
    'step-say': ({ phrase }) => `Di «${phrase}».`,
    'step-say-play': ({ phrase, notes }) => `Di «${phrase}», o toca ${notes}.`,
    'step-type-play': ({ phrase, notes }) => `Toca ${notes}, o escribe «${phrase}».`,
    'step-press': ({ phrase }) => `Escribe «${phrase}», o pulsa el botón «Hazlo: ${phrase}».`,
    'step-numbers': ({ how }) => `Todo lo que se puede pulsar en la página recibe un número. ${how}`,
    'step-click': ({ how }) => `Ahora pulsa algo por su número. ${how}`,
    'step-key': ({ how }) =>
      `Pulsa una de las 25 teclas dibujadas, o una de tu teclado, y óyela. ¿No tienes mano para eso? ${how}`,
    'step-hands': () => '¿Tocas con una mano o con dos? Di, toca o pulsa el número.',
    'step-reader': () => '¿Usas un lector de pantalla? Di, toca o pulsa el número.',
    'step-counting': () =>
      '¿Cómo quieres tocar los números: una tecla por cifra, o de un golpe, cada tecla el doble de la anterior? Di, toca o pulsa el número.',
    'step-lowest': () => 'Toca la más grave de tus 25 teclas, sola.',
    'step-name': ({ how }) => `Da un nombre a esta pestaña, con teclas o con palabras. ${how}`,
    'step-leave': ({ how }) => `Ahora ve a otra parte. ${how}`,
    'step-return': ({ how }) => `Vuelve por el nombre, estés donde estés. ${how}`,
    'step-opening': ({ keys, how }) =>
      `Este panel se abre desde cualquier página con ${keys}. Para seguir: ${how}`,
    'step-ask': () =>
      'Pregunta de qué trata la página: Clavier encuentra los pasajes que encajan, sin modelo. Di, toca o pulsa 1.',
    'step-record': ({ how }) => `Clavier puede guardar lo que haces y hacerlo otra vez. ${how}`,
    'step-act': ({ how }) => `Está grabando. Haz algo, como mover la página. ${how}`,
    'step-keep': ({ how }) => `Ya está dentro. Termina la grabación. ${how}`,
    'step-replay': ({ how }) => `Ahora, que se haga otra vez. ${how}`,
    'step-end': ({ how }) =>
      `Eso era todo: números, teclas, nombres, preguntas, grabaciones. «ayuda» tiene el resto. Para cerrar esto: ${how}`,
    'one-hand': () =>
      'Una mano: mantener C4 es Escape; las teclas dibujadas se reúnen hasta Tocar; los acordes caben en cinco teclas blancas.',
    'two-hands': () => 'Dos manos: C3 y C5 a la vez son Escape.',
    'screen-reader-on': () =>
      'Tu lector de pantalla dice los resultados; Clavier los hace sonar y no los dice.',
    'screen-reader-off': () => 'Clavier dice los resultados.',
    'key-heard': ({ notes }) => `Eso era ${notes}.`,
    'question-asked': () => 'de qué trata esta página',
    'practice-name': () => 'práctica',
    'first-steps-here': ({ step, steps }) => `Primeros pasos: paso ${step} de ${steps}.`,
    'first-steps-ended': () => 'Los primeros pasos están cerrados. «primeros pasos» los trae de vuelta.',
    'first-steps-restored': () => 'Los primeros pasos están donde estaban.',
    'permission-page-opened': () => 'Aquí permites el micrófono y MIDI.',
    'offer-midi': () => 'Un teclado MIDI puede tocar estas teclas, en cuanto lo permitas.',
    'offer-microphone': () => 'Todo esto también se puede decir.',
    'offer-model': () => 'Un modelo en tu propio equipo puede responder con frases.',
    'offer-declined': () => 'No se ofrece más.',
  },
  de: {
    'step-say': ({ phrase }) => `Sag „${phrase}“.`,
    'step-say-play': ({ phrase, notes }) => `Sag „${phrase}“, oder spiel ${notes}.`,
    'step-type-play': ({ phrase, notes }) => `Spiel ${notes}, oder tippe „${phrase}“.`,
    'step-press': ({ phrase }) => `Tippe „${phrase}“, oder drücke den Knopf „Mach es: ${phrase}“.`,
    'step-numbers': ({ how }) => `Alles auf der Seite, was man drücken kann, bekommt eine Nummer. ${how}`,
    'step-click': ({ how }) => `Drücke jetzt etwas über seine Nummer. ${how}`,
    'step-key': ({ how }) =>
      `Drücke eine der 25 gezeichneten Tasten, oder eine auf deinem Keyboard, und hör sie. Keine Hand dafür? ${how}`,
    'step-hands': () => 'Spielst du mit einer Hand oder mit zweien? Sag, spiel oder drücke die Nummer.',
    'step-reader': () => 'Benutzt du einen Screenreader? Sag, spiel oder drücke die Nummer.',
    'step-counting': () =>
      'Wie willst du Zahlen spielen: eine Taste für jede Ziffer, oder alles auf einmal, jede Taste doppelt so viel wie die vor ihr? Sag, spiel oder drücke die Nummer.',
    'step-lowest': () => 'Spiel die tiefste deiner 25 Tasten, allein.',
    'step-name': ({ how }) => `Gib diesem Tab einen Namen, mit Tasten oder mit Worten. ${how}`,
    'step-leave': ({ how }) => `Geh jetzt woandershin. ${how}`,
    'step-return': ({ how }) => `Komm über den Namen zurück, wo du auch bist. ${how}`,
    'step-opening': ({ keys, how }) =>
      `Dieses Panel öffnet sich auf jeder Seite mit ${keys}. Weiter geht es so: ${how}`,
    'step-ask': () =>
      'Frag, worum es auf der Seite geht: Clavier findet die Stellen, die passen, ohne Modell. Sag, spiel oder drücke 1.',
    'step-record': ({ how }) => `Clavier kann behalten, was du tust, und es noch einmal tun. ${how}`,
    'step-act': ({ how }) => `Die Aufnahme läuft. Tu etwas, beweg zum Beispiel die Seite. ${how}`,
    'step-keep': ({ how }) => `Das ist drin. Beende die Aufnahme. ${how}`,
    'step-replay': ({ how }) => `Lass es jetzt noch einmal geschehen. ${how}`,
    'step-end': ({ how }) =>
      `Das war alles: Nummern, Tasten, Namen, Fragen, Aufnahmen. „hilfe“ hat den Rest. Zum Schließen: ${how}`,
    'one-hand': () =>
      'Eine Hand: C4 halten bricht ab; gezeichnete Tasten werden bis Spielen gesammelt; Akkorde bleiben innerhalb von fünf weißen Tasten.',
    'two-hands': () => 'Zwei Hände: C3 und C5 zugleich brechen ab.',
    'screen-reader-on': () =>
      'Dein Screenreader sagt Ergebnisse; Clavier lässt sie klingen und sagt sie nicht.',
    'screen-reader-off': () => 'Clavier sagt Ergebnisse selbst.',
    'key-heard': ({ notes }) => `Das war ${notes}.`,
    'question-asked': () => 'worum geht es auf dieser Seite',
    'practice-name': () => 'übung',
    'first-steps-here': ({ step, steps }) => `Erste Schritte: Schritt ${step} von ${steps}.`,
    'first-steps-ended': () => 'Die ersten Schritte sind geschlossen. „erste schritte“ holt sie zurück.',
    'first-steps-restored': () => 'Die ersten Schritte sind, wo sie waren.',
    'permission-page-opened': () => 'Hier erlaubst du Mikrofon und MIDI.',
    'offer-midi': () => 'Ein MIDI-Keyboard kann diese Tasten spielen, sobald du es erlaubst.',
    'offer-microphone': () => 'All das lässt sich auch sprechen.',
    'offer-model': () => 'Ein Modell auf deinem eigenen Rechner kann in Sätzen antworten.',
    'offer-declined': () => 'Wird nicht wieder angeboten.',
  },
  fr: {
    'step-say': ({ phrase }) => `Dites « ${phrase} ».`,
    'step-say-play': ({ phrase, notes }) => `Dites « ${phrase} », ou jouez ${notes}.`,
    'step-type-play': ({ phrase, notes }) => `Jouez ${notes}, ou tapez « ${phrase} ».`,
    'step-press': ({ phrase }) => `Tapez « ${phrase} », ou appuyez sur le bouton « Le faire : ${phrase} ».`,
    'step-numbers': ({ how }) => `Tout ce qui est cliquable sur la page reçoit un numéro. ${how}`,
    'step-click': ({ how }) => `Cliquez maintenant sur quelque chose par son numéro. ${how}`,
    'step-key': ({ how }) =>
      `Appuyez sur une des 25 touches dessinées, ou sur une de votre clavier, et écoutez-la. Pas de main pour cela ? ${how}`,
    'step-hands': () => 'Jouez-vous d’une main ou de deux ? Dites ou jouez le numéro, ou cliquez dessus.',
    'step-reader': () => 'Utilisez-vous un lecteur d’écran ? Dites ou jouez le numéro, ou cliquez dessus.',
    'step-counting': () =>
      'Comment voulez-vous jouer les nombres : une touche par chiffre, ou d’un coup, chaque touche valant le double de la précédente ? Dites ou jouez le numéro, ou cliquez dessus.',
    'step-lowest': () => 'Jouez la plus grave de vos 25 touches, seule.',
    'step-name': ({ how }) => `Donnez un nom à cet onglet, par des touches ou par des mots. ${how}`,
    'step-leave': ({ how }) => `Allez maintenant ailleurs. ${how}`,
    'step-return': ({ how }) => `Revenez par le nom, où que vous soyez. ${how}`,
    'step-opening': ({ keys, how }) =>
      `Ce panneau s’ouvre depuis toute page par ${keys}. Pour continuer : ${how}`,
    'step-ask': () =>
      'Demandez de quoi parle la page : Clavier trouve les passages qui conviennent, sans modèle. Dites ou jouez 1, ou cliquez dessus.',
    'step-record': ({ how }) => `Clavier peut garder ce que vous faites, et le refaire. ${how}`,
    'step-act': ({ how }) =>
      `L’enregistrement tourne. Faites quelque chose, par exemple bougez la page. ${how}`,
    'step-keep': ({ how }) => `C’est dedans. Terminez l’enregistrement. ${how}`,
    'step-replay': ({ how }) => `Maintenant, faites-le rejouer. ${how}`,
    'step-end': ({ how }) =>
      `C’était tout : numéros, touches, noms, questions, enregistrements. « aide » a le reste. Pour fermer : ${how}`,
    'one-hand': () =>
      'Une main : C4 maintenu vaut Échap ; les touches dessinées se réunissent jusqu’à Jouer ; les accords tiennent dans cinq touches blanches.',
    'two-hands': () => 'Deux mains : C3 et C5 ensemble valent Échap.',
    'screen-reader-on': () =>
      'Votre lecteur d’écran dit les résultats ; Clavier les fait sonner et ne les dit pas.',
    'screen-reader-off': () => 'Clavier dit lui-même les résultats.',
    'key-heard': ({ notes }) => `C’était ${notes}.`,
    'question-asked': () => 'de quoi parle cette page',
    'practice-name': () => 'exercice',
    'first-steps-here': ({ step, steps }) => `Premiers pas : étape ${step} sur ${steps}.`,
    'first-steps-ended': () => 'Les premiers pas sont fermés. « premiers pas » les ramène.',
    'first-steps-restored': () => 'Les premiers pas sont où ils étaient.',
    'permission-page-opened': () => 'Ici, vous autorisez le micro et MIDI.',
    'offer-midi': () => 'Un clavier MIDI peut jouer ces touches, dès que vous l’autorisez.',
    'offer-microphone': () => 'Tout cela peut aussi se dire.',
    'offer-model': () => 'Un modèle sur votre propre machine peut répondre par des phrases.',
    'offer-declined': () => 'Ne sera plus proposé.',
  },
})
