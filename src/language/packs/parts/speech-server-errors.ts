import { definePart } from './define-part.ts'

/** What is wrong with the local speech server or with the microphone that it is given, and what to do. */
export const speechServerErrors = definePart({
  en: {
    'microphone-busy': () =>
      'Another program holds the microphone. Close it there, or choose another microphone in Settings; I take it as soon as it is free.',
    'microphone-other': () =>
      'The chosen microphone is not there, so I listen to the system’s. Plug it in, or choose another in Settings.',
    'speech-lost': () =>
      'The speech server lags behind, so something you said was lost. Say it again a little later, or use a smaller model.',
    'server-offline': () =>
      'No speech server answers at its address. Start it, or correct the address in Settings; typed phrases and keys still work.',
    'server-slow': () =>
      'The speech server took too long, so what you said was lost. Say it again; a smaller model answers faster.',
    'server-unfit': () =>
      'Something answers at the address of the speech server, but it is none. Look at the address and port in Settings.',
    'server-path': () =>
      'The server there has no “/v1/audio/transcriptions”. Start whisper.cpp’s with --inference-path /v1/audio/transcriptions.',
    'server-refused': () =>
      'The speech server lets nobody in without a key. Start it without one: it is on your own machine.',
    'server-model': () =>
      'The speech server does not have this model. Install it there, or choose another in Settings.',
    'server-failed': () =>
      'The speech server failed at what you said. Say it again; if it goes on, its own window says why.',
  },
  es: {
    'microphone-busy': () =>
      'Otro programa tiene el micrófono. Ciérralo allí o elige otro micrófono en Ajustes; lo tomo en cuanto quede libre.',
    'microphone-other': () =>
      'El micrófono elegido no está, así que escucho el del sistema. Conéctalo o elige otro en Ajustes.',
    'speech-lost': () =>
      'El servidor de voz va con retraso y se perdió algo de lo que dijiste. Dilo de nuevo dentro de un momento, o usa un modelo más pequeño.',
    'server-offline': () =>
      'Ningún servidor de voz responde en su dirección. Inícialo o corrige la dirección en Ajustes; las frases escritas y las teclas siguen funcionando.',
    'server-slow': () =>
      'El servidor de voz tardó demasiado y se perdió lo que dijiste. Dilo de nuevo; un modelo más pequeño responde antes.',
    'server-unfit': () =>
      'Algo responde en la dirección del servidor de voz, pero no lo es. Mira la dirección y el puerto en Ajustes.',
    'server-path': () =>
      'Ese servidor no tiene «/v1/audio/transcriptions». Inicia el de whisper.cpp con --inference-path /v1/audio/transcriptions.',
    'server-refused': () =>
      'El servidor de voz no deja entrar a nadie sin clave. Inícialo sin ella: está en tu propio equipo.',
    'server-model': () => 'El servidor de voz no tiene este modelo. Instálalo allí o elige otro en Ajustes.',
    'server-failed': () =>
      'El servidor de voz falló con lo que dijiste. Dilo de nuevo; si sigue, su propia ventana dice por qué.',
  },
  de: {
    'microphone-busy': () =>
      'Ein anderes Programm hat das Mikrofon. Schließe es dort oder wähle in den Optionen ein anderes; sobald es frei ist, nehme ich es.',
    'microphone-other': () =>
      'Das gewählte Mikrofon ist nicht da, also höre ich auf das des Systems. Stecke es ein oder wähle in den Optionen ein anderes.',
    'speech-lost': () =>
      'Der Sprachserver kommt nicht nach, etwas Gesagtes ging verloren. Sag es gleich noch einmal, oder nimm ein kleineres Modell.',
    'server-offline': () =>
      'An seiner Adresse antwortet kein Sprachserver. Starte ihn oder berichtige die Adresse in den Optionen; getippte Sätze und Tasten gehen weiter.',
    'server-slow': () =>
      'Der Sprachserver brauchte zu lange, das Gesagte ging verloren. Sag es noch einmal; ein kleineres Modell antwortet schneller.',
    'server-unfit': () =>
      'An der Adresse des Sprachservers antwortet etwas, das keiner ist. Sieh dir Adresse und Port in den Optionen an.',
    'server-path': () =>
      'Der Server dort hat kein „/v1/audio/transcriptions“. Starte den von whisper.cpp mit --inference-path /v1/audio/transcriptions.',
    'server-refused': () =>
      'Der Sprachserver lässt ohne Schlüssel niemanden ein. Starte ihn ohne: Er läuft auf deinem eigenen Rechner.',
    'server-model': () =>
      'Der Sprachserver hat dieses Modell nicht. Installiere es dort oder wähle in den Optionen ein anderes.',
    'server-failed': () =>
      'Der Sprachserver ist am Gesagten gescheitert. Sag es noch einmal; bleibt es so, steht in seinem eigenen Fenster, warum.',
  },
  fr: {
    'microphone-busy': () =>
      'Un autre programme tient le micro. Fermez-le là-bas ou choisissez un autre micro dans les Réglages ; je le prends dès qu’il est libre.',
    'microphone-other': () =>
      'Le micro choisi n’est pas là : j’écoute celui du système. Branchez-le ou choisissez-en un autre dans les Réglages.',
    'speech-lost': () =>
      'Le serveur vocal a pris du retard et une parole s’est perdue. Redites-la dans un instant, ou prenez un modèle plus petit.',
    'server-offline': () =>
      'Aucun serveur vocal ne répond à son adresse. Démarrez-le ou corrigez l’adresse dans les Réglages ; les phrases tapées et les touches marchent toujours.',
    'server-slow': () =>
      'Le serveur vocal a mis trop longtemps et vos paroles sont perdues. Redites-les ; un modèle plus petit répond plus vite.',
    'server-unfit': () =>
      'Quelque chose répond à l’adresse du serveur vocal, mais ce n’en est pas un. Vérifiez l’adresse et le port dans les Réglages.',
    'server-path': () =>
      'Ce serveur n’a pas « /v1/audio/transcriptions ». Démarrez celui de whisper.cpp avec --inference-path /v1/audio/transcriptions.',
    'server-refused': () =>
      'Le serveur vocal ne laisse entrer personne sans clé. Démarrez-le sans clé : il est sur votre propre machine.',
    'server-model': () =>
      'Le serveur vocal n’a pas ce modèle. Installez-le là-bas ou choisissez-en un autre dans les Réglages.',
    'server-failed': () =>
      'Le serveur vocal a échoué sur vos paroles. Redites-les ; si cela dure, sa propre fenêtre dit pourquoi.',
  },
})
