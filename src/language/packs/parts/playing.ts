import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

interface Waits {
  readonly step: number
  readonly heard: string
  readonly why: string
}
type Name = { name: string }

/** Sentences of sequences that are played. Each `why-…` stands in `step-waits`, and that in `step-decisions`. */
export const playingTexts = definePart({
  en: {
    'step-waits': ({ step, heard, why }: Waits) =>
      `Waiting at step ${step}${heard === '' ? '' : `, “${heard}”`}. ${why}`,
    'step-decisions': ({ waits, rows }: { waits: string; rows: string }) => `${waits} Choose: ${rows}`,
    'why-failed': () => 'It did not go as recorded.',
    'why-timeout': () => 'The page did not answer in time.',
    'why-secret': () =>
      'Its words are a secret and were not kept. Write them by hand, then say “it is done”.',
    'why-words': () =>
      'Its words were left out when it was shared. Write them by hand, then say “it is done”.',
    'why-tab-closed': ({ title }: { title: string }) =>
      `Its tab${title === '' ? '' : ` “${title}”`} was closed. “Try again” opens it anew.`,
    'why-gone': () => 'What it was done to is not on the page. Nothing was clicked.',
    'why-renamed': ({ nearest }: { nearest: string }) =>
      `What it was done to is called “${nearest}” now. Nothing was clicked.`,
    'why-several': () => 'Several things on the page could be meant. Nothing was clicked.',
    'why-off': () => 'What it was done to is switched off now. Nothing was clicked.',
    'why-frame-gone': () => 'The part of the page that it was done in is not there. Nothing was clicked.',
    'why-other-address': () => 'Another page is in front than was recorded. Nothing was done there.',
    'why-other-page': () => 'The page shows something else than was recorded. Nothing was done there.',
    'why-submits': () => 'This recording came from elsewhere, and this step sends a form off. Shall it?',
    'why-posts': () =>
      'This recording came from elsewhere, and this step sends something to the site. Shall it?',
    'why-pays': () => 'This recording came from elsewhere, and this step may pay or order. Shall it?',
    'why-downloads': () => 'This recording came from elsewhere, and this step downloads something. Shall it?',
    'why-keys': () =>
      'This recording came from elsewhere, and its notes mean this here, as if played on your keys. Shall they?',
    'choices-step': ({ step }: { step: number }) => `Step ${step} waits`,
    'choice-retry': () => 'Try again',
    'choice-open-again': () => 'Open it again',
    'choice-allow': () => 'Do it',
    'choice-skip': () => 'Skip the step',
    'choice-go-on': () => 'Go on: I did it',
    'choice-nearest': ({ name }: Name) => `Use “${name}”`,
    'choice-stop': () => 'Stop',
    'step-retried': () => 'Trying again.',
    'step-skipped': () => 'Skipped.',
    'step-taken': () => 'Going on.',
    'nearest-used': () => 'Using what comes nearest.',
    'playing-paused': ({ name }: Name) => `“${name}” stands still. “continue” goes on.`,
    'playing-resumed': ({ name }: Name) => `“${name}” goes on.`,
    'playing-speed': ({ percent }: { percent: number }) => `Playing at ${percent} per cent.`,
    'playing-stepwise': () => 'Step by step: “next step” plays the next one.',
    'playing-media-missing': () => 'A sound or film of the recording is not on this page.',
    'playing-on': () => 'Playing on by itself.',
    'playing-loops': ({ on }: { on: string }) =>
      on === 'on' ? 'Begins again at its end.' : 'Ends at its end.',
    'step-next': () => 'Next step.',
    'mark-next': () => 'To the next mark.',
    'mark-previous': () => 'To the mark before.',
    'sequence-played-left': ({ name, steps, left }: Name & { steps: number; left: number }) =>
      `Played “${name}” to its end, ${forms.en.counted(steps, 'step', 'steps')}; left out: ${left}.`,
    'parts-offered': ({ words, rows }: { words: string; rows: string }) =>
      `“${words}” was said in several places: ${rows}`,
    'choices-parts': ({ words }: { words: string }) => `Parts with “${words}”`,
    'differs-address': () => 'The address is another than recorded.',
    'differs-content': () => 'The page looks other than recorded.',
    'differs-little': () => 'Small things differ from the recording.',
  },
  es: {
    'step-waits': ({ step, heard, why }) =>
      `Espera en el paso ${step}${heard === '' ? '' : `, «${heard}»`}. ${why}`,
    'step-decisions': ({ waits, rows }) => `${waits} Elige: ${rows}`,
    'why-failed': () => 'No salió como en la grabación.',
    'why-timeout': () => 'La página no respondió a tiempo.',
    'why-secret': () =>
      'Sus palabras son secretas y no se guardaron. Escríbelas a mano y di «ya está hecho».',
    'why-words': () => 'Sus palabras se quitaron al compartirla. Escríbelas a mano y di «ya está hecho».',
    'why-tab-closed': ({ title }) =>
      `Su pestaña${title === '' ? '' : ` «${title}»`} se cerró. «Intenta otra vez» la abre de nuevo.`,
    'why-gone': () => 'Aquello sobre lo que actuaba no está en la página. No se pulsó nada.',
    'why-renamed': ({ nearest }) =>
      `Aquello sobre lo que actuaba se llama ahora «${nearest}». No se pulsó nada.`,
    'why-several': () => 'Varias cosas de la página podrían ser. No se pulsó nada.',
    'why-off': () => 'Aquello sobre lo que actuaba está desactivado ahora. No se pulsó nada.',
    'why-frame-gone': () => 'La parte de la página en que se hizo no está. No se pulsó nada.',
    'why-other-address': () => 'Delante hay una página distinta de la grabada. No se hizo nada en ella.',
    'why-other-page': () => 'La página muestra algo distinto de lo grabado. No se hizo nada en ella.',
    'why-submits': () => 'Esta grabación vino de fuera y este paso envía un formulario. ¿Lo hago?',
    'why-posts': () => 'Esta grabación vino de fuera y este paso envía algo al sitio. ¿Lo hago?',
    'why-pays': () => 'Esta grabación vino de fuera y este paso quizá pague o encargue. ¿Lo hago?',
    'why-downloads': () => 'Esta grabación vino de fuera y este paso descarga algo. ¿Lo hago?',
    'why-keys': () =>
      'Esta grabación vino de fuera y sus notas significan esto aquí, como tocadas en tus teclas. ¿Lo hago?',
    'choices-step': ({ step }) => `El paso ${step} espera`,
    'choice-retry': () => 'Intentar otra vez',
    'choice-open-again': () => 'Abrirla de nuevo',
    'choice-allow': () => 'Hazlo',
    'choice-skip': () => 'Saltar el paso',
    'choice-go-on': () => 'Seguir: lo hice yo',
    'choice-nearest': ({ name }) => `Usar «${name}»`,
    'choice-stop': () => 'Parar',
    'step-retried': () => 'Se intenta otra vez.',
    'step-skipped': () => 'Saltado.',
    'step-taken': () => 'Sigue.',
    'nearest-used': () => 'Se usa lo más parecido.',
    'playing-paused': ({ name }) => `«${name}» está en pausa. «continúa» sigue.`,
    'playing-resumed': ({ name }) => `«${name}» sigue.`,
    'playing-speed': ({ percent }) => `Se reproduce al ${percent} por ciento.`,
    'playing-stepwise': () => 'Paso a paso: «siguiente paso» reproduce el próximo.',
    'playing-media-missing': () => 'Un sonido o vídeo de la grabación no está en esta página.',
    'playing-on': () => 'Sigue por sí sola.',
    'playing-loops': ({ on }) => (on === 'on' ? 'Vuelve a empezar al terminar.' : 'Termina al final.'),
    'step-next': () => 'Siguiente paso.',
    'mark-next': () => 'A la marca siguiente.',
    'mark-previous': () => 'A la marca anterior.',
    'sequence-played-left': ({ name, steps, left }) =>
      `«${name}» reproducida hasta el final, ${forms.es.counted(steps, 'paso', 'pasos')}; omitidos: ${left}.`,
    'parts-offered': ({ words, rows }) => `«${words}» se dijo en varios sitios: ${rows}`,
    'choices-parts': ({ words }) => `Partes con «${words}»`,
    'differs-address': () => 'La dirección es distinta de la grabada.',
    'differs-content': () => 'La página se ve distinta de la grabada.',
    'differs-little': () => 'Pequeñas cosas difieren de la grabación.',
  },
  de: {
    'step-waits': ({ step, heard, why }) =>
      `Wartet bei Schritt ${step}${heard === '' ? '' : `, „${heard}“`}. ${why}`,
    'step-decisions': ({ waits, rows }) => `${waits} Wähle: ${rows}`,
    'why-failed': () => 'Es ging nicht wie aufgenommen.',
    'why-timeout': () => 'Die Seite antwortete nicht rechtzeitig.',
    'why-secret': () =>
      'Seine Worte sind geheim und wurden nicht behalten. Schreib sie von Hand, dann sag „ist erledigt“.',
    'why-words': () =>
      'Seine Worte wurden beim Teilen weggelassen. Schreib sie von Hand, dann sag „ist erledigt“.',
    'why-tab-closed': ({ title }) =>
      `Sein Tab${title === '' ? '' : ` „${title}“`} wurde geschlossen. „Versuch es nochmal“ öffnet ihn neu.`,
    'why-gone': () => 'Womit es geschah, ist nicht auf der Seite. Nichts wurde angeklickt.',
    'why-renamed': ({ nearest }) => `Womit es geschah, heißt jetzt „${nearest}“. Nichts wurde angeklickt.`,
    'why-several': () => 'Mehreres auf der Seite könnte gemeint sein. Nichts wurde angeklickt.',
    'why-off': () => 'Womit es geschah, ist gerade ausgeschaltet. Nichts wurde angeklickt.',
    'why-frame-gone': () => 'Der Teil der Seite, in dem es geschah, ist nicht da. Nichts wurde angeklickt.',
    'why-other-address': () => 'Vorn ist eine andere Seite als aufgenommen. Dort wurde nichts getan.',
    'why-other-page': () => 'Die Seite zeigt anderes als aufgenommen. Dort wurde nichts getan.',
    'why-submits': () =>
      'Diese Aufnahme kam von außen, und dieser Schritt schickt ein Formular ab. Soll er das?',
    'why-posts': () =>
      'Diese Aufnahme kam von außen, und dieser Schritt schickt der Seite etwas. Soll er das?',
    'why-pays': () =>
      'Diese Aufnahme kam von außen, und dieser Schritt bezahlt oder bestellt vielleicht. Soll er das?',
    'why-downloads': () =>
      'Diese Aufnahme kam von außen, und dieser Schritt lädt etwas herunter. Soll er das?',
    'why-keys': () =>
      'Diese Aufnahme kam von außen, und ihre Noten bedeuten das hier, wie auf deinen Tasten gespielt. Sollen sie das?',
    'choices-step': ({ step }) => `Schritt ${step} wartet`,
    'choice-retry': () => 'Nochmal versuchen',
    'choice-open-again': () => 'Neu öffnen',
    'choice-allow': () => 'Tu es',
    'choice-skip': () => 'Schritt überspringen',
    'choice-go-on': () => 'Weiter: von Hand getan',
    'choice-nearest': ({ name }) => `„${name}“ nehmen`,
    'choice-stop': () => 'Anhalten',
    'step-retried': () => 'Noch ein Versuch.',
    'step-skipped': () => 'Übersprungen.',
    'step-taken': () => 'Es geht weiter.',
    'nearest-used': () => 'Nimmt das Nächstliegende.',
    'playing-paused': ({ name }) => `„${name}“ steht still. „fortfahren“ macht weiter.`,
    'playing-resumed': ({ name }) => `„${name}“ geht weiter.`,
    'playing-speed': ({ percent }) => `Spielt mit ${percent} Prozent.`,
    'playing-stepwise': () => 'Schritt für Schritt: „nächster schritt“ spielt den nächsten.',
    'playing-media-missing': () => 'Ein Ton oder Film der Aufnahme ist nicht auf dieser Seite.',
    'playing-on': () => 'Spielt von selbst weiter.',
    'playing-loops': ({ on }) => (on === 'on' ? 'Beginnt am Ende von vorn.' : 'Endet am Ende.'),
    'step-next': () => 'Nächster Schritt.',
    'mark-next': () => 'Zur nächsten Marke.',
    'mark-previous': () => 'Zur Marke davor.',
    'sequence-played-left': ({ name, steps, left }) =>
      `„${name}“ bis zum Ende abgespielt, ${forms.de.counted(steps, 'Schritt', 'Schritte')}; ausgelassen: ${left}.`,
    'parts-offered': ({ words, rows }) => `„${words}“ wurde an mehreren Stellen gesagt: ${rows}`,
    'choices-parts': ({ words }) => `Teile mit „${words}“`,
    'differs-address': () => 'Die Adresse ist eine andere als aufgenommen.',
    'differs-content': () => 'Die Seite sieht anders aus als aufgenommen.',
    'differs-little': () => 'Kleinigkeiten sind anders als aufgenommen.',
  },
  fr: {
    'step-waits': ({ step, heard, why }) =>
      `Attend à l’étape ${step}${heard === '' ? '' : `, « ${heard} »`}. ${why}`,
    'step-decisions': ({ waits, rows }) => `${waits} Choisissez : ${rows}`,
    'why-failed': () => 'Cela ne s’est pas passé comme enregistré.',
    'why-timeout': () => 'La page n’a pas répondu à temps.',
    'why-secret': () =>
      'Ses mots sont secrets et n’ont pas été gardés. Écrivez-les à la main, puis dites « c’est fait ».',
    'why-words': () =>
      'Ses mots ont été retirés lors du partage. Écrivez-les à la main, puis dites « c’est fait ».',
    'why-tab-closed': ({ title }) =>
      `Son onglet${title === '' ? '' : ` « ${title} »`} a été fermé. « Réessaie » l’ouvre à nouveau.`,
    'why-gone': () => 'Ce sur quoi elle agissait n’est pas sur la page. Rien n’a été cliqué.',
    'why-renamed': ({ nearest }) =>
      `Ce sur quoi elle agissait s’appelle maintenant « ${nearest} ». Rien n’a été cliqué.`,
    'why-several': () => 'Plusieurs choses de la page pourraient convenir. Rien n’a été cliqué.',
    'why-off': () => 'Ce sur quoi elle agissait est désactivé. Rien n’a été cliqué.',
    'why-frame-gone': () => 'La partie de la page où elle agissait n’est pas là. Rien n’a été cliqué.',
    'why-other-address': () =>
      'Une autre page que celle de l’enregistrement est devant. Rien n’y a été fait.',
    'why-other-page': () => 'La page montre autre chose que l’enregistrement. Rien n’y a été fait.',
    'why-submits': () =>
      'Cet enregistrement vient d’ailleurs et cette étape envoie un formulaire. D’accord ?',
    'why-posts': () =>
      'Cet enregistrement vient d’ailleurs et cette étape envoie quelque chose au site. D’accord ?',
    'why-pays': () =>
      'Cet enregistrement vient d’ailleurs et cette étape paie ou commande peut-être. D’accord ?',
    'why-downloads': () =>
      'Cet enregistrement vient d’ailleurs et cette étape télécharge quelque chose. D’accord ?',
    'why-keys': () =>
      'Cet enregistrement vient d’ailleurs et ses notes signifient cela ici, comme jouées sur vos touches. D’accord ?',
    'choices-step': ({ step }) => `L’étape ${step} attend`,
    'choice-retry': () => 'Réessayer',
    'choice-open-again': () => 'L’ouvrir à nouveau',
    'choice-allow': () => 'Le faire',
    'choice-skip': () => 'Sauter l’étape',
    'choice-go-on': () => 'Continuer : je l’ai fait',
    'choice-nearest': ({ name }) => `Utiliser « ${name} »`,
    'choice-stop': () => 'Arrêter',
    'step-retried': () => 'Nouvel essai.',
    'step-skipped': () => 'Sautée.',
    'step-taken': () => 'On continue.',
    'nearest-used': () => 'Utilise le plus proche.',
    'playing-paused': ({ name }) => `« ${name} » est en pause. « continue » reprend.`,
    'playing-resumed': ({ name }) => `« ${name} » reprend.`,
    'playing-speed': ({ percent }) => `Joue à ${percent} pour cent.`,
    'playing-stepwise': () => 'Pas à pas : « étape suivante » joue la suivante.',
    'playing-media-missing': () => 'Un son ou un film de l’enregistrement n’est pas sur cette page.',
    'playing-on': () => 'Continue de lui-même.',
    'playing-loops': ({ on }) => (on === 'on' ? 'Recommence à la fin.' : 'S’arrête à la fin.'),
    'step-next': () => 'Étape suivante.',
    'mark-next': () => 'Au repère suivant.',
    'mark-previous': () => 'Au repère précédent.',
    'sequence-played-left': ({ name, steps, left }) =>
      `« ${name} » joué jusqu’au bout, ${forms.fr.counted(steps, 'étape', 'étapes')} ; omises : ${left}.`,
    'parts-offered': ({ words, rows }) => `« ${words} » a été dit à plusieurs endroits : ${rows}`,
    'choices-parts': ({ words }) => `Parties avec « ${words} »`,
    'differs-address': () => 'L’adresse n’est pas celle de l’enregistrement.',
    'differs-content': () => 'La page n’a pas l’aspect qu’elle avait à l’enregistrement.',
    'differs-little': () => 'De petites choses diffèrent de l’enregistrement.',
  },
})
