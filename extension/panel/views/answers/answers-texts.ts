import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of who answers, in Settings. */
export const answersLabels = {
  setProvider: { en: 'Who answers', es: 'Quién responde', de: 'Wer antwortet', fr: 'Qui répond' },
  setProviderHint: {
    en: 'Each answer says who gave it. Without any of them the page’s own passages answer.',
    es: 'Cada respuesta dice quién la dio. Sin ninguno responden los pasajes de la página.',
    de: 'Jede Antwort sagt, von wem sie ist. Ist keiner davon da, antworten Stellen der Seite selbst.',
    fr: 'Chaque réponse dit de qui elle vient. Sans aucun, les passages de la page répondent.',
  },
  'provider-auto': {
    en: 'Whoever can: Ollama, the server, the browser',
    es: 'Quien pueda: Ollama, el servidor, el navegador',
    de: 'Wer kann: Ollama, der Server, der Browser',
    fr: 'Qui peut : Ollama, le serveur, le navigateur',
  },
  'provider-ollama': { en: 'Ollama', es: 'Ollama', de: 'Ollama', fr: 'Ollama' },
  'provider-openai': {
    en: 'A server with the OpenAI API',
    es: 'Un servidor con la API de OpenAI',
    de: 'Ein Server mit der OpenAI-API',
    fr: 'Un serveur avec l’API d’OpenAI',
  },
  'provider-browser': {
    en: 'The browser’s own model',
    es: 'El modelo del navegador',
    de: 'Das Modell des Browsers',
    fr: 'Le modèle du navigateur',
  },
  'provider-none': {
    en: 'Nobody: only passages of the page',
    es: 'Nadie: solo pasajes de la página',
    de: 'Niemand: nur Stellen der Seite',
    fr: 'Personne : seulement des passages de la page',
  },
  answersServer: {
    en: 'Server with the OpenAI API',
    es: 'Servidor con la API de OpenAI',
    de: 'Server mit der OpenAI-API',
    fr: 'Serveur avec l’API d’OpenAI',
  },
  setOpenaiAddress: {
    en: 'Address of the server',
    es: 'Dirección del servidor',
    de: 'Adresse des Servers',
    fr: 'Adresse du serveur',
  },
  setOpenaiAddressHint: {
    en: 'Your own, or your team’s, such as vLLM. Questions, with what is on the page, are sent there. Empty: none.',
    es: 'El tuyo o el de tu equipo, como vLLM. Allí se envían las preguntas con lo que hay en la página. Vacío: ninguno.',
    de: 'Dein eigener oder der deines Teams, etwa vLLM. Fragen gehen mit dem Inhalt der Seite dorthin. Leer: keiner.',
    fr: 'Le vôtre ou celui de votre équipe, tel vLLM. Les questions y partent avec le contenu de la page. Vide : aucun.',
  },
  badOpenaiAddress: {
    en: 'Not kept: an address looks like https://ai.example.com/v1.',
    es: 'No guardado: una dirección es como https://ai.example.com/v1.',
    de: 'Nicht übernommen: Eine Adresse sieht aus wie https://ai.example.com/v1.',
    fr: 'Non retenu : une adresse ressemble à https://ai.example.com/v1.',
  },
  openaiUnguarded: {
    en: 'This address is not encrypted: whoever is in between can read the key, your questions and the pages. Use https.',
    es: 'Esta dirección no va cifrada: quien esté en medio puede leer la clave, tus preguntas y las páginas. Usa https.',
    de: 'Diese Adresse ist nicht verschlüsselt: Wer dazwischen ist, kann Schlüssel, Fragen und Seiten mitlesen. Nimm https.',
    fr: 'Cette adresse n’est pas chiffrée : quiconque est entre les deux peut lire la clé, vos questions et les pages. Prenez https.',
  },
  setOpenaiModel: {
    en: 'Model of the server',
    es: 'Modelo del servidor',
    de: 'Modell des Servers',
    fr: 'Modèle du serveur',
  },
  setEmbeddingModel: {
    en: 'Model that finds by meaning',
    es: 'Modelo que busca por sentido',
    de: 'Modell, das nach Sinn sucht',
    fr: 'Modèle qui cherche par le sens',
  },
  setEmbeddingModelHint: {
    en: 'Empty: the first that is made for it. Without one, words alone find.',
    es: 'Vacío: el primero hecho para ello. Sin ninguno solo buscan las palabras.',
    de: 'Leer: das erste, das dafür gemacht ist. Ohne eines suchen nur Wörter.',
    fr: 'Vide : le premier fait pour cela. Sans aucun, seuls les mots cherchent.',
  },
  answersKey: {
    en: 'Key of the server',
    es: 'Clave del servidor',
    de: 'Schlüssel des Servers',
    fr: 'Clé du serveur',
  },
  answersKeyNone: {
    en: 'No key is kept.',
    es: 'No hay ninguna clave guardada.',
    de: 'Es ist kein Schlüssel hinterlegt.',
    fr: 'Aucune clé n’est gardée.',
  },
  answersKeyHere: {
    en: 'A key is kept for {origin}.',
    es: 'Hay una clave guardada para {origin}.',
    de: 'Für {origin} ist ein Schlüssel hinterlegt.',
    fr: 'Une clé est gardée pour {origin}.',
  },
  answersKeyElsewhere: {
    en: 'The key that is kept is for {origin}, and does not go to this address. Keep one for it, or remove that one.',
    es: 'La clave guardada es para {origin} y no va a esta dirección. Guarda una para ella o quita aquella.',
    de: 'Der hinterlegte Schlüssel ist für {origin} und geht nicht an diese Adresse. Hinterlege einen für sie oder entferne den alten.',
    fr: 'La clé gardée est pour {origin} et ne va pas à cette adresse. Gardez-en une pour elle, ou retirez l’autre.',
  },
  answersKeyHint: {
    en: 'It stays on this machine, goes to this address alone, and is not shown again, nor saved in files of settings.',
    es: 'Se queda en este equipo, va solo a esta dirección y no se muestra de nuevo ni se guarda en archivos de ajustes.',
    de: 'Er bleibt auf diesem Rechner, geht nur an diese Adresse, wird nicht wieder gezeigt und steht in keiner Datei der Einstellungen.',
    fr: 'Elle reste sur cette machine, ne va qu’à cette adresse, n’est plus montrée et n’est dans aucun fichier de réglages.',
  },
  answersKeyKeep: {
    en: 'Keep the key',
    es: 'Guardar la clave',
    de: 'Schlüssel hinterlegen',
    fr: 'Garder la clé',
  },
  answersKeyReplace: {
    en: 'Replace the key',
    es: 'Cambiar la clave',
    de: 'Schlüssel ersetzen',
    fr: 'Remplacer la clé',
  },
  answersKeyRemove: {
    en: 'Remove the key',
    es: 'Quitar la clave',
    de: 'Schlüssel entfernen',
    fr: 'Retirer la clé',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
