import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** Why an answer did not come, by the reason in the error’s detail. */
const enReasons: Readonly<Record<string, string>> = {
  status: 'it reported an error',
  'error-line': 'it failed on the way',
  garbage: 'its reply could not be read',
  'cut-off': 'its reply broke off',
  'line-too-long': 'its reply was too large',
  'answer-too-long': 'its answer was too long',
}
const esReasons: typeof enReasons = {
  status: 'informó de un error',
  'error-line': 'falló a medio camino',
  garbage: 'su respuesta no se pudo leer',
  'cut-off': 'su respuesta se cortó',
  'line-too-long': 'su respuesta era demasiado grande',
  'answer-too-long': 'su respuesta era demasiado larga',
}
const deReasons: typeof enReasons = {
  status: 'es kam ein Fehler zurück',
  'error-line': 'unterwegs ging es schief',
  garbage: 'die Antwort war nicht lesbar',
  'cut-off': 'die Antwort brach ab',
  'line-too-long': 'die Antwort war zu groß',
  'answer-too-long': 'die Antwort war zu lang',
}
const frReasons: typeof enReasons = {
  status: 'il a signalé une erreur',
  'error-line': 'il a échoué en route',
  garbage: 'sa réponse est illisible',
  'cut-off': 'sa réponse a été coupée',
  'line-too-long': 'sa réponse était trop grande',
  'answer-too-long': 'sa réponse était trop longue',
}

const why = (reasons: typeof enReasons, { reason }: ErrorDetail, colon = ': ') => {
  const words = reasons[String(reason)]
  return words === undefined ? '' : `${colon}${words}`
}

/** What is wrong with who answers, and what to do. Names of models and addresses are the user’s or the server’s own. */
export const answersErrors = definePart({
  en: {
    'ollama-offline': () =>
      'No answer from Ollama. Install it from ollama.com and start it with “ollama serve”, then ask again.',
    'ollama-blocked': () =>
      'Ollama is there but refuses Clavier. Set OLLAMA_ORIGINS=chrome-extension://* for it and start it again.',
    'ollama-failed': (d: ErrorDetail) =>
      `Ollama could not answer${why(enReasons, d)}. Ask again, or choose another model in Settings.`,
    'ollama-old': (d: ErrorDetail) =>
      `“${d.name}” needs a newer Ollama. Update it from ollama.com, then fetch the model again.`,
    'registry-offline': () =>
      'Ollama cannot reach its library of models. See that this machine is online, then fetch again; what is here stays.',
    'model-missing': (d: ErrorDetail) =>
      d.name
        ? `Ollama has no model “${d.name}”. Fetch it with “ollama pull ${d.name}”.`
        : 'Ollama is there but has no model. Fetch one with “ollama pull llama3.2”, then ask again.',
    'model-unknown': (d: ErrorDetail) =>
      `There is no model “${d.name}” to fetch. Look for its name at ollama.com/library.`,
    'model-crashed': () =>
      'The model broke down. Ask again; if it goes on, choose a smaller one, or less context in Settings.',
    'server-busy': () => 'The server that answers has too much to do. Ask again in a moment.',
    'not-enough-memory': () =>
      'There is not enough memory for this model. Choose a smaller one, or less context in Settings.',
    'disk-full': () =>
      'The disk of the models is full. Delete one or make room, then fetch again; what is here stays.',
    'proxy-answered': () =>
      'A proxy answered instead of the server. Look at the address in Settings, or keep the proxy out of its way.',
    'text-too-long': () =>
      'A text is too long for the model that finds by meaning. Choose another for it in Settings; words still find it.',
    'context-too-long': () =>
      'This is more than the model can take in. Ask about less, or give it more context in Settings.',
    'address-unfit': (d: ErrorDetail) =>
      `“${d.address}” cannot be the address of a server. Correct it in Settings.`,
    'chat-offline': () =>
      'No answer from the server that you named. See that it runs, and that its address in Settings is right.',
    'chat-failed': (d: ErrorDetail) =>
      `The server could not answer${why(enReasons, d)}. Ask again, or choose another model in Settings.`,
    'chat-unset': () => 'No server is named. Give its address in Settings, or say “answers by Ollama”.',
    'chat-model': (d: ErrorDetail) =>
      d.name
        ? `The server has no model “${d.name}”. Choose another in Settings.`
        : 'The server has no model. Give it one, then ask again.',
    'key-missing': () => 'The server wants a key. Keep one for it in Settings, then ask again.',
    'key-unfit': () => 'This is no key: one word of letters, digits and signs. Nothing was kept.',
    'provider-unknown': (d: ErrorDetail) =>
      `Nobody called “${d.words}” answers. Say “answers by” Ollama, the server, the browser, whoever can, or nobody.`,
    'key-refused': () => 'The server refuses the key. Keep another in Settings, then ask again.',
    'browser-model-missing': () =>
      'This browser has no model of its own that it can run here. Say “answers by Ollama”.',
    'browser-model-waits': (d: ErrorDetail) =>
      d.percent === undefined
        ? 'Chrome has yet to download its own model. Say “answers by the browser”, press “Check again” in Settings by hand once, and give it time.'
        : `Chrome downloads its own model, ${d.percent} % so far. Ask again when it is there.`,
    'browser-model-failed': () =>
      'Chrome’s own model could not answer. Ask again, or say “answers by Ollama”.',
    'answers-off': () =>
      'No model answers, as you chose; the page’s own passages do. “answers by Ollama” changes it.',
  },
  es: {
    'ollama-offline': () =>
      'Ollama no responde. Instálalo desde ollama.com, inícialo con «ollama serve» y pregunta otra vez.',
    'ollama-blocked': () =>
      'Ollama está, pero rechaza a Clavier. Ponle OLLAMA_ORIGINS=chrome-extension://* y reinícialo.',
    'ollama-failed': d =>
      `Ollama no pudo responder${why(esReasons, d)}. Pregunta otra vez o elige otro modelo en Ajustes.`,
    'ollama-old': d =>
      `«${d.name}» pide un Ollama más nuevo. Actualízalo desde ollama.com y trae el modelo otra vez.`,
    'registry-offline': () =>
      'Ollama no alcanza su biblioteca de modelos. Mira que este equipo tenga conexión y tráelo otra vez; lo que hay se queda.',
    'model-missing': d =>
      d.name
        ? `Ollama no tiene el modelo «${d.name}». Tráelo con «ollama pull ${d.name}».`
        : 'Ollama está, pero sin modelos. Trae uno con «ollama pull llama3.2» y pregunta otra vez.',
    'model-unknown': d =>
      `No hay ningún modelo «${d.name}» que traer. Busca su nombre en ollama.com/library.`,
    'model-crashed': () =>
      'El modelo se vino abajo. Pregunta otra vez; si sigue, elige uno más pequeño o menos contexto en Ajustes.',
    'server-busy': () =>
      'El servidor que responde tiene demasiado trabajo. Pregunta otra vez dentro de un momento.',
    'not-enough-memory': () =>
      'No hay memoria suficiente para este modelo. Elige uno más pequeño o menos contexto en Ajustes.',
    'disk-full': () =>
      'El disco de los modelos está lleno. Borra uno o haz sitio y tráelo otra vez; lo que hay se queda.',
    'proxy-answered': () =>
      'Respondió un proxy en lugar del servidor. Mira la dirección en Ajustes o aparta el proxy de su camino.',
    'text-too-long': () =>
      'Un texto es demasiado largo para el modelo que busca por sentido. Elige otro en Ajustes; las palabras lo encuentran igual.',
    'context-too-long': () =>
      'Es más de lo que cabe en el modelo. Pregunta por menos o dale más contexto en Ajustes.',
    'address-unfit': d => `«${d.address}» no puede ser la dirección de un servidor. Corrígela en Ajustes.`,
    'chat-offline': () =>
      'El servidor que indicaste no responde. Mira que funcione y que su dirección en Ajustes sea correcta.',
    'chat-failed': d =>
      `El servidor no pudo responder${why(esReasons, d)}. Pregunta otra vez o elige otro modelo en Ajustes.`,
    'chat-unset': () => 'No hay servidor indicado. Da su dirección en Ajustes o di «responde con Ollama».',
    'chat-model': d =>
      d.name
        ? `El servidor no tiene el modelo «${d.name}». Elige otro en Ajustes.`
        : 'El servidor no tiene ningún modelo. Dale uno y pregunta otra vez.',
    'key-missing': () => 'El servidor pide una clave. Guarda una en Ajustes y pregunta otra vez.',
    'key-unfit': () =>
      'Esto no es una clave: tiene que ser una sola palabra de letras, cifras y signos. No se guardó nada.',
    'provider-unknown': d =>
      `Nadie llamado «${d.words}» responde. Di «responde con» Ollama, el servidor, el navegador, quien pueda o nadie.`,
    'key-refused': () => 'El servidor rechaza la clave. Guarda otra en Ajustes y pregunta otra vez.',
    'browser-model-missing': () =>
      'Este navegador no tiene un modelo propio que funcione aquí. Di «responde con Ollama».',
    'browser-model-waits': d =>
      d.percent === undefined
        ? 'Chrome aún tiene que descargar su modelo. Di «responde con el navegador», pulsa una vez a mano «Comprobar de nuevo» en Ajustes y dale tiempo.'
        : `Chrome descarga su modelo, ya el ${d.percent} %. Pregunta otra vez cuando esté.`,
    'browser-model-failed': () =>
      'El modelo de Chrome no pudo responder. Pregunta otra vez o di «responde con Ollama».',
    'answers-off': () =>
      'No responde ningún modelo, como elegiste; lo hacen los pasajes de la página. «responde con Ollama» lo cambia.',
  },
  de: {
    'ollama-offline': () =>
      'Ollama antwortet nicht. Installiere es von ollama.com, starte es mit „ollama serve“ und frag noch einmal.',
    'ollama-blocked': () =>
      'Ollama ist da, weist Clavier aber ab. Setze dafür OLLAMA_ORIGINS=chrome-extension://* und starte es neu.',
    'ollama-failed': d =>
      `Ollama konnte nicht antworten${why(deReasons, d)}. Frag noch einmal oder wähle in den Optionen ein anderes Modell.`,
    'ollama-old': d =>
      `„${d.name}“ braucht ein neueres Ollama. Aktualisiere es von ollama.com und hole das Modell noch einmal.`,
    'registry-offline': () =>
      'Ollama erreicht sein Verzeichnis der Modelle nicht. Sieh nach, ob dieser Rechner online ist, und hole das Modell noch einmal; was da ist, bleibt.',
    'model-missing': d =>
      d.name
        ? `Ollama hat kein Modell „${d.name}“. Hole es mit „ollama pull ${d.name}“.`
        : 'Ollama ist da, hat aber kein Modell. Hole eines mit „ollama pull llama3.2“ und frag noch einmal.',
    'model-unknown': d =>
      `Ein Modell „${d.name}“ ist nicht zu bekommen. Den richtigen Namen zeigt ollama.com/library.`,
    'model-crashed': () =>
      'Das Modell ist abgestürzt. Frag noch einmal; bleibt es so, nimm ein kleineres oder in den Optionen weniger Kontext.',
    'server-busy': () => 'Der antwortende Server hat zu viel zu tun. Frag gleich noch einmal.',
    'not-enough-memory': () =>
      'Für dieses Modell reicht der Speicher nicht. Nimm ein kleineres oder in den Optionen weniger Kontext.',
    'disk-full': () =>
      'Die Platte der Modelle ist voll. Lösche eines oder schaffe Platz und hole es noch einmal; was da ist, bleibt.',
    'proxy-answered': () =>
      'Statt des Servers hat ein Proxy geantwortet. Sieh dir die Adresse in den Optionen an oder nimm den Proxy aus dem Weg.',
    'text-too-long': () =>
      'Ein Text ist zu lang für das Modell, das nach Sinn sucht. Wähle in den Optionen ein anderes; Wörter finden ihn trotzdem.',
    'context-too-long': () =>
      'Das ist mehr, als das Modell fassen kann. Frag nach weniger oder gib ihm in den Optionen mehr Kontext.',
    'address-unfit': d =>
      `„${d.address}“ kann keine Adresse eines Servers sein. Berichtige sie in den Optionen.`,
    'chat-offline': () =>
      'Der genannte Server antwortet nicht. Sieh nach, ob er läuft und ob seine Adresse in den Optionen stimmt.',
    'chat-failed': d =>
      `Der Server konnte nicht antworten${why(deReasons, d)}. Frag noch einmal oder wähle in den Optionen ein anderes Modell.`,
    'chat-unset': () =>
      'Es ist kein Server genannt. Gib seine Adresse in den Optionen an oder sag „Antworten von Ollama“.',
    'chat-model': d =>
      d.name
        ? `Der Server hat kein Modell „${d.name}“. Wähle in den Optionen ein anderes.`
        : 'Der Server hat kein Modell. Gib ihm eines und frag noch einmal.',
    'key-missing': () =>
      'Der Server will einen Schlüssel. Hinterlege einen in den Optionen und frag noch einmal.',
    'key-unfit': () =>
      'Das ist kein Schlüssel: ein Wort aus Buchstaben, Ziffern und Zeichen. Nichts wurde hinterlegt.',
    'provider-unknown': d =>
      `Ein „${d.words}“ antwortet nicht. Sag „Antworten von“ Ollama, dem Server, dem Browser, irgendwem oder niemandem.`,
    'key-refused': () =>
      'Der Server weist den Schlüssel ab. Hinterlege in den Optionen einen anderen und frag noch einmal.',
    'browser-model-missing': () =>
      'Dieser Browser hat kein eigenes Modell, das hier läuft. Sag „Antworten von Ollama“.',
    'browser-model-waits': d =>
      d.percent === undefined
        ? 'Chrome muss sein eigenes Modell erst laden. Sag „Antworten von dem Browser“, drücke in den Optionen einmal von Hand „Erneut prüfen“ und lass ihm Zeit.'
        : `Chrome lädt sein eigenes Modell, bisher ${d.percent} %. Frag noch einmal, wenn es da ist.`,
    'browser-model-failed': () =>
      'Das Modell von Chrome konnte nicht antworten. Frag noch einmal oder sag „Antworten von Ollama“.',
    'answers-off': () =>
      'Es antwortet kein Modell, wie du gewählt hast, sondern die Seite selbst. „Antworten von Ollama“ ändert das.',
  },
  fr: {
    'ollama-offline': () =>
      'Ollama ne répond pas. Installez-le depuis ollama.com, lancez « ollama serve », puis demandez encore.',
    'ollama-blocked': () =>
      'Ollama est là mais refuse Clavier. Donnez-lui OLLAMA_ORIGINS=chrome-extension://* et relancez-le.',
    'ollama-failed': d =>
      `Ollama n’a pas pu répondre${why(frReasons, d, ' : ')}. Demandez encore ou choisissez un autre modèle dans Réglages.`,
    'ollama-old': d =>
      `« ${d.name} » demande un Ollama plus récent. Mettez-le à jour depuis ollama.com, puis téléchargez le modèle à nouveau.`,
    'registry-offline': () =>
      'Ollama n’atteint pas sa bibliothèque de modèles. Vérifiez que cette machine est en ligne, puis reprenez ; ce qui est là reste.',
    'model-missing': d =>
      d.name
        ? `Ollama n’a pas de modèle « ${d.name} ». Téléchargez-le avec « ollama pull ${d.name} ».`
        : 'Ollama est là mais sans modèle. Téléchargez-en un avec « ollama pull llama3.2 », puis demandez encore.',
    'model-unknown': d =>
      `Il n’y a pas de modèle « ${d.name} » à télécharger. Cherchez son nom sur ollama.com/library.`,
    'model-crashed': () =>
      'Le modèle a planté. Demandez encore ; si cela dure, prenez-en un plus petit ou moins de contexte dans Réglages.',
    'server-busy': () => 'Le serveur qui répond a trop à faire. Demandez encore dans un instant.',
    'not-enough-memory': () =>
      'La mémoire ne suffit pas pour ce modèle. Prenez-en un plus petit ou moins de contexte dans Réglages.',
    'disk-full': () =>
      'Le disque des modèles est plein. Supprimez-en un ou faites de la place, puis reprenez ; ce qui est là reste.',
    'proxy-answered': () =>
      'Un proxy a répondu à la place du serveur. Vérifiez l’adresse dans Réglages, ou écartez le proxy.',
    'text-too-long': () =>
      'Un texte est trop long pour le modèle qui cherche par le sens. Prenez-en un autre dans Réglages ; les mots le trouvent encore.',
    'context-too-long': () =>
      'C’est plus que le modèle ne peut saisir. Demandez moins, ou donnez-lui plus de contexte dans Réglages.',
    'address-unfit': d => `« ${d.address} » ne peut être l’adresse d’un serveur. Corrigez-la dans Réglages.`,
    'chat-offline': () =>
      'Le serveur que vous avez nommé ne répond pas. Vérifiez qu’il tourne et que son adresse dans Réglages est juste.',
    'chat-failed': d =>
      `Le serveur n’a pas pu répondre${why(frReasons, d, ' : ')}. Demandez encore ou choisissez un autre modèle dans Réglages.`,
    'chat-unset': () =>
      'Aucun serveur n’est nommé. Donnez son adresse dans Réglages, ou dites « réponds avec Ollama ».',
    'chat-model': d =>
      d.name
        ? `Le serveur n’a pas de modèle « ${d.name} ». Choisissez-en un autre dans Réglages.`
        : 'Le serveur n’a pas de modèle. Donnez-lui-en un, puis demandez encore.',
    'key-missing': () => 'Le serveur veut une clé. Gardez-en une dans Réglages, puis demandez encore.',
    'key-unfit': () => 'Ce n’est pas une clé : un mot de lettres, chiffres et signes. Rien n’a été gardé.',
    'provider-unknown': d =>
      `Personne ne s’appelle « ${d.words} ». Dites « réponds avec » Ollama, le serveur, le navigateur, qui peut ou personne.`,
    'key-refused': () => 'Le serveur refuse la clé. Gardez-en une autre dans Réglages, puis demandez encore.',
    'browser-model-missing': () =>
      'Ce navigateur n’a pas de modèle à lui qui marche ici. Dites « réponds avec Ollama ».',
    'browser-model-waits': d =>
      d.percent === undefined
        ? 'Chrome doit encore télécharger son modèle. Dites « réponds avec le navigateur », appuyez une fois à la main sur « Vérifier à nouveau » dans Réglages, et laissez-lui du temps.'
        : `Chrome télécharge son modèle, ${d.percent} % pour l’instant. Demandez encore quand il sera là.`,
    'browser-model-failed': () =>
      'Le modèle de Chrome n’a pas pu répondre. Demandez encore, ou dites « réponds avec Ollama ».',
    'answers-off': () =>
      'Aucun modèle ne répond, comme vous l’avez choisi ; les passages de la page le font. « réponds avec Ollama » le change.',
  },
})
