import { forms } from '../../forms.ts'
import type { Language } from '../../language.ts'
import { sizeWords } from '../../size-words.ts'
import { timeLeft } from '../../time-left.ts'
import { definePart } from './define-part.ts'

type Name = { name: string }
type Bytes = { bytes: number }
type Percent = { percent: number }
type Seconds = { seconds: number }
type Rows = { rows: string }

/** What is left, in words; empty where it is not known (below 0). */
const leftIn = (language: Language) => (seconds: number) => (seconds < 0 ? '' : timeLeft(seconds, language))
const en = leftIn('en')
const es = leftIn('es')
const de = leftIn('de')
const fr = leftIn('fr')

const left = (words: string, then: (words: string) => string) => (words === '' ? '' : then(words))
const size = (bytes: number, language: Language) => (bytes > 0 ? sizeWords(bytes, language) : '')

/** Sentences about the local server and its models. Names may be untrusted. */
export const modelsTexts = definePart({
  en: {
    'models-told': ({ count, bytes, names }: { count: number; names: string } & Bytes) =>
      `${forms.en.counted(count, 'model', 'models')}, ${sizeWords(bytes, 'en')} on the disk: ${names}. “use model” and a number chooses one.`,
    'models-offline': () =>
      'Ollama does not answer: it is not installed, or not started. The steps for your system are shown; “copy command 1” copies a line of them.',
    'models-blocked': () =>
      'Ollama is there but refuses Clavier. Clavier has set its own way in again; if it stays so, the steps shown tell Ollama to let it in.',
    'models-none': ({ pulling }: { pulling: string }) =>
      pulling === ''
        ? 'Ollama is there and has no model that answers. “pull the recommended model” brings one.'
        : `Ollama is there; ${pulling} is on its way.`,
    'models-hidden': () => 'The models are put away.',
    'models-not-shown': () => 'The models are not shown.',
    'model-for-answers': ({ name }: Name) => `${name} answers from now on.`,
    'model-for-vectors': ({ name }: Name) => `What is sought by meaning is sought with ${name} from now on.`,
    'model-loaded': ({ name, tokens }: Name & { tokens: number }) =>
      `${name} is in memory, with room for ${tokens} tokens.`,
    'model-unloaded': ({ name }: Name) => `${name} is out of memory; it stays on the disk.`,
    'choices-models': () => 'Which model?',
    'models-several': ({ rows }: Rows) => `Several fit: ${rows}. Say a number.`,
    'choices-delete-model': () => 'Delete the model?',
    'delete-model': ({ name, bytes }: Name & Bytes) =>
      `Delete ${name}, which frees ${sizeWords(bytes, 'en')}`,
    'delete-model-asked': ({ rows, name }: Rows & Name) =>
      `This cannot be undone; “pull model ${name}” brings it from the network again. ${rows}. “1” does it, “escape” leaves it.`,
    'model-deleted': ({ name, bytes }: Name & Bytes) =>
      `${name} is deleted; that frees ${sizeWords(bytes, 'en')}. “pull model ${name}” brings it again.`,
    'pull-begun': ({ name, bytes }: Name & Bytes) =>
      `Pulling ${name}${left(size(bytes, 'en'), words => `, ${words}`)}. You can go on meanwhile; “cancel pull” stops it.`,
    'pull-queued': ({ name, before }: Name & { before: number }) =>
      `${name} is pulled after ${forms.en.counted(before, 'other', 'others')}.`,
    'pull-at': ({ name, percent, seconds }: Name & Percent & Seconds) =>
      `${name}: ${percent} %${left(en(seconds), words => `, ${words} left`)}.`,
    'pull-done': ({ name }: Name) => `${name} is there. “ask” and a question tries it.`,
    'pull-stopped': ({ name, why }: Name & { why: string }) =>
      `Pulling ${name} stopped. ${why} What is there stays: “resume pull” goes on.`,
    'pull-cancelled': ({ name, percent }: Name & Percent) =>
      `Stopped pulling ${name} at ${percent} %. “resume pull” goes on from there.`,
    'pull-resumed': ({ name, percent }: Name & Percent) => `Pulling ${name} again, from ${percent} %.`,
    'step-copied': ({ line }: { line: string }) => `Copied “${line}”. Paste it into a terminal.`,
    'steps-shown': ({ name }: Name) => `These are the steps for ${name}.`,
    'memory-set': ({ gigabytes, name }: Name & { gigabytes: number }) =>
      gigabytes === 0
        ? `Recommends by what the browser says: ${name} first.`
        : `Recommends for ${gigabytes} gigabytes: ${name} first.`,
    'load-ahead-on': () => 'The model is loaded as soon as a question is likely.',
    'load-ahead-off': () => 'The model is loaded with the first question.',
  },
  es: {
    'models-told': ({ count, bytes, names }) =>
      `${forms.es.counted(count, 'modelo', 'modelos')}, ${sizeWords(bytes, 'es')} en el disco: ${names}. «usa el modelo» y un número elige uno.`,
    'models-offline': () =>
      'Ollama no responde: no está instalado, o no está en marcha. Se muestran los pasos para tu sistema; «copia el comando 1» copia una línea.',
    'models-blocked': () =>
      'Ollama está, pero rechaza a Clavier. Clavier ha vuelto a abrir su propia entrada; si sigue así, los pasos mostrados le dicen a Ollama que lo deje pasar.',
    'models-none': ({ pulling }) =>
      pulling === ''
        ? 'Ollama está y no tiene ningún modelo que responda. «descarga el modelo recomendado» trae uno.'
        : `Ollama está; ${pulling} está en camino.`,
    'models-hidden': () => 'Los modelos ya no se muestran.',
    'models-not-shown': () => 'Los modelos no se muestran.',
    'model-for-answers': ({ name }) => `Desde ahora responde ${name}.`,
    'model-for-vectors': ({ name }) => `Desde ahora se busca por sentido con ${name}.`,
    'model-loaded': ({ name, tokens }) => `${name} está en la memoria, con sitio para ${tokens} tokens.`,
    'model-unloaded': ({ name }) => `${name} salió de la memoria; sigue en el disco.`,
    'choices-models': () => '¿Qué modelo?',
    'models-several': ({ rows }) => `Encajan varios: ${rows}. Di un número.`,
    'choices-delete-model': () => '¿Borrar el modelo?',
    'delete-model': ({ name, bytes }) => `Borrar ${name}, lo que libera ${sizeWords(bytes, 'es')}`,
    'delete-model-asked': ({ rows, name }) =>
      `No se puede deshacer; «descarga el modelo ${name}» lo trae de nuevo de la red. ${rows}. «1» lo hace, «escape» lo deja.`,
    'model-deleted': ({ name, bytes }) =>
      `${name} está borrado; eso libera ${sizeWords(bytes, 'es')}. «descarga el modelo ${name}» lo trae de nuevo.`,
    'pull-begun': ({ name, bytes }) =>
      `Descargando ${name}${left(size(bytes, 'es'), words => `, ${words}`)}. Puedes seguir mientras; «cancela la descarga» la detiene.`,
    'pull-queued': ({ name, before }) =>
      `${name} se descarga tras ${forms.es.counted(before, 'descarga anterior', 'descargas anteriores')}.`,
    'pull-at': ({ name, percent, seconds }) =>
      `${name}: ${percent} %${left(es(seconds), words => `, quedan ${words}`)}.`,
    'pull-done': ({ name }) => `${name} ya está. «pregunta» y tu pregunta lo prueba.`,
    'pull-stopped': ({ name, why }) =>
      `La descarga de ${name} se detuvo. ${why} Lo que hay se queda: «reanuda la descarga» sigue.`,
    'pull-cancelled': ({ name, percent }) =>
      `La descarga de ${name} se detuvo al ${percent} %. «reanuda la descarga» sigue desde ahí.`,
    'pull-resumed': ({ name, percent }) => `Descargando ${name} de nuevo, desde el ${percent} %.`,
    'step-copied': ({ line }) => `Copiado «${line}». Pégalo en una terminal.`,
    'steps-shown': ({ name }) => `Estos son los pasos para ${name}.`,
    'memory-set': ({ gigabytes, name }) =>
      gigabytes === 0
        ? `Recomienda según lo que dice el navegador: primero ${name}.`
        : `Recomienda para ${gigabytes} gigabytes: primero ${name}.`,
    'load-ahead-on': () => 'El modelo se carga en cuanto es probable una pregunta.',
    'load-ahead-off': () => 'El modelo se carga con la primera pregunta.',
  },
  de: {
    'models-told': ({ count, bytes, names }) =>
      `${forms.de.counted(count, 'Modell', 'Modelle')}, ${sizeWords(bytes, 'de')} auf der Platte: ${names}. „nimm Modell“ und eine Nummer wählt eines.`,
    'models-offline': () =>
      'Ollama antwortet nicht: Es ist nicht installiert oder nicht gestartet. Die Schritte für dein System sind zu sehen; „kopiere Befehl 1“ kopiert eine Zeile davon.',
    'models-blocked': () =>
      'Ollama ist da, weist Clavier aber ab. Clavier hat seinen eigenen Zugang neu gesetzt; bleibt es so, sagen die gezeigten Schritte Ollama, dass es Clavier einlassen soll.',
    'models-none': ({ pulling }) =>
      pulling === ''
        ? 'Ollama ist da und hat kein Modell, das antwortet. „hole das empfohlene Modell“ bringt eines.'
        : `Ollama ist da; ${pulling} ist unterwegs.`,
    'models-hidden': () => 'Die Modelle sind ausgeblendet.',
    'models-not-shown': () => 'Die Modelle werden nicht gezeigt.',
    'model-for-answers': ({ name }) => `Von nun an antwortet ${name}.`,
    'model-for-vectors': ({ name }) => `Nach Sinn wird von nun an mit ${name} gesucht.`,
    'model-loaded': ({ name, tokens }) => `${name} ist im Speicher, mit Platz für ${tokens} Token.`,
    'model-unloaded': ({ name }) => `${name} ist aus dem Speicher; auf der Platte bleibt es.`,
    'choices-models': () => 'Welches Modell?',
    'models-several': ({ rows }) => `Mehrere passen: ${rows}. Sag eine Nummer.`,
    'choices-delete-model': () => 'Das Modell löschen?',
    'delete-model': ({ name, bytes }) => `${name} löschen, das gibt ${sizeWords(bytes, 'de')} frei`,
    'delete-model-asked': ({ rows, name }) =>
      `Das lässt sich nicht rückgängig machen; „hole das Modell ${name}“ bringt es wieder aus dem Netz. ${rows}. „1“ tut es, „escape“ lässt es.`,
    'model-deleted': ({ name, bytes }) =>
      `${name} ist gelöscht; das gibt ${sizeWords(bytes, 'de')} frei. „hole das Modell ${name}“ bringt es wieder.`,
    'pull-begun': ({ name, bytes }) =>
      `Holt ${name}${left(size(bytes, 'de'), words => `, ${words}`)}. Währenddessen geht alles andere; „holen abbrechen“ hält an.`,
    'pull-queued': ({ name, before }) =>
      `${name} wird nach ${forms.de.counted(before, 'anderen', 'anderen')} geholt.`,
    'pull-at': ({ name, percent, seconds }) =>
      `${name}: ${percent} %${left(de(seconds), words => `, noch ${words}`)}.`,
    'pull-done': ({ name }) => `${name} ist da. „frage“ und eine Frage probiert es aus.`,
    'pull-stopped': ({ name, why }) =>
      `Der Download von ${name} ist abgebrochen. ${why} Was da ist, bleibt: „holen fortsetzen“ geht weiter.`,
    'pull-cancelled': ({ name, percent }) =>
      `${name} bei ${percent} % angehalten. „holen fortsetzen“ geht von dort weiter.`,
    'pull-resumed': ({ name, percent }) => `Holt ${name} weiter, ab ${percent} %.`,
    'step-copied': ({ line }) => `„${line}“ kopiert. Füge es in ein Terminal ein.`,
    'steps-shown': ({ name }) => `Das sind die Schritte für ${name}.`,
    'memory-set': ({ gigabytes, name }) =>
      gigabytes === 0
        ? `Empfiehlt nach dem, was der Browser sagt: zuerst ${name}.`
        : `Empfiehlt für ${gigabytes} Gigabyte: zuerst ${name}.`,
    'load-ahead-on': () => 'Das Modell wird geladen, sobald eine Frage wahrscheinlich ist.',
    'load-ahead-off': () => 'Das Modell wird mit der ersten Frage geladen.',
  },
  fr: {
    'models-told': ({ count, bytes, names }) =>
      `${forms.fr.counted(count, 'modèle', 'modèles')}, ${sizeWords(bytes, 'fr')} sur le disque : ${names}. « utilise le modèle » et un numéro en choisit un.`,
    'models-offline': () =>
      'Ollama ne répond pas : il n’est pas installé, ou pas lancé. Les étapes pour votre système sont affichées ; « copie la commande 1 » en copie une ligne.',
    'models-blocked': () =>
      'Ollama est là mais refuse Clavier. Clavier a rouvert son propre accès ; si cela persiste, les étapes affichées disent à Ollama de le laisser entrer.',
    'models-none': ({ pulling }) =>
      pulling === ''
        ? 'Ollama est là et n’a aucun modèle qui réponde. « télécharge le modèle recommandé » en amène un.'
        : `Ollama est là ; ${pulling} est en route.`,
    'models-hidden': () => 'Les modèles sont cachés.',
    'models-not-shown': () => 'Les modèles ne sont pas affichés.',
    'model-for-answers': ({ name }) => `${name} répond désormais.`,
    'model-for-vectors': ({ name }) => `On cherche désormais par le sens avec ${name}.`,
    'model-loaded': ({ name, tokens }) => `${name} est en mémoire, avec de la place pour ${tokens} jetons.`,
    'model-unloaded': ({ name }) => `${name} n’est plus en mémoire ; il reste sur le disque.`,
    'choices-models': () => 'Quel modèle ?',
    'models-several': ({ rows }) => `Plusieurs conviennent : ${rows}. Dites un numéro.`,
    'choices-delete-model': () => 'Supprimer le modèle ?',
    'delete-model': ({ name, bytes }) => `Supprimer ${name}, ce qui libère ${sizeWords(bytes, 'fr')}`,
    'delete-model-asked': ({ rows, name }) =>
      `Cela ne s’annule pas ; « télécharge le modèle ${name} » le ramène du réseau. ${rows}. « 1 » le fait, « échap » le laisse.`,
    'model-deleted': ({ name, bytes }) =>
      `${name} est supprimé ; cela libère ${sizeWords(bytes, 'fr')}. « télécharge le modèle ${name} » le ramène.`,
    'pull-begun': ({ name, bytes }) =>
      `Télécharge ${name}${left(size(bytes, 'fr'), words => `, ${words}`)}. Le reste marche entre-temps ; « annule le téléchargement » l’arrête.`,
    'pull-queued': ({ name, before }) =>
      `${name} sera téléchargé après ${forms.fr.counted(before, 'autre', 'autres')}.`,
    'pull-at': ({ name, percent, seconds }) =>
      `${name} : ${percent} %${left(fr(seconds), words => `, encore ${words}`)}.`,
    'pull-done': ({ name }) => `${name} est là. « demande » et une question l’essaie.`,
    'pull-stopped': ({ name, why }) =>
      `Le téléchargement de ${name} s’est arrêté. ${why} Ce qui est là reste : « reprends le téléchargement » continue.`,
    'pull-cancelled': ({ name, percent }) =>
      `Téléchargement de ${name} arrêté à ${percent} %. « reprends le téléchargement » continue de là.`,
    'pull-resumed': ({ name, percent }) => `Télécharge ${name} à nouveau, depuis ${percent} %.`,
    'step-copied': ({ line }) => `« ${line} » copié. Collez-le dans un terminal.`,
    'steps-shown': ({ name }) => `Voici les étapes pour ${name}.`,
    'memory-set': ({ gigabytes, name }) =>
      gigabytes === 0
        ? `Recommande selon ce que dit le navigateur : d’abord ${name}.`
        : `Recommande pour ${gigabytes} gigaoctets : d’abord ${name}.`,
    'load-ahead-on': () => 'Le modèle est chargé dès qu’une question est probable.',
    'load-ahead-off': () => 'Le modèle est chargé avec la première question.',
  },
})
