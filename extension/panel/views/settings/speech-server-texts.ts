import type { PerLanguage } from '../../../../src/language/language.ts'
import type { System } from '../../../../src/ports/machine.ts'

/** One thing to do: a sentence, and what to type for it where there is something to type. */
export interface SetupStep {
  readonly says: PerLanguage<string>
  /** Lines for a terminal, by system; the same lines for all where one text serves all. */
  readonly commands?: Readonly<Record<Exclude<System, 'chromeos'>, string>>
}

export interface SpeechServerSetup {
  readonly name: string
  /** What the settings have to hold for it. */
  readonly address: string
  readonly model: string
  readonly steps: readonly SetupStep[]
}

const everywhere = (command: string) => ({ linux: command, mac: command, windows: command })

/**
 * How to get a speech server, word for word what is to be typed.
 *
 * @see https://github.com/ggml-org/whisper.cpp (README, models/README, examples/server/README)
 * @see https://speaches.ai/installation and /usage/model-discovery
 */
export const speechServerSetups: readonly SpeechServerSetup[] = [
  {
    name: 'whisper.cpp',
    address: 'http://127.0.0.1:8080',
    model: 'whisper-1',
    steps: [
      {
        says: {
          en: 'Build it once. Git, CMake and a C++ compiler are needed.',
          es: 'Constrúyelo una vez. Hacen falta Git, CMake y un compilador de C++.',
          de: 'Baue es einmal. Git, CMake und ein C++-Compiler werden gebraucht.',
          fr: 'Compilez-le une fois. Il faut Git, CMake et un compilateur C++.',
        },
        commands: everywhere(
          'git clone https://github.com/ggml-org/whisper.cpp.git\ncd whisper.cpp\ncmake -B build\ncmake --build build -j --config Release',
        ),
      },
      {
        says: {
          en: 'Get a model once: “base” (142 MB) knows all languages here; “small” (466 MB) hears better and takes longer.',
          es: 'Descarga un modelo una vez: «base» (142 MB) sabe todos los idiomas de aquí; «small» (466 MB) oye mejor y tarda más.',
          de: 'Hole einmal ein Modell: „base“ (142 MB) kann alle Sprachen hier; „small“ (466 MB) hört besser und braucht länger.',
          fr: 'Téléchargez un modèle une fois : « base » (142 Mo) connaît toutes les langues d’ici ; « small » (466 Mo) entend mieux et prend plus de temps.',
        },
        commands: {
          linux: 'sh ./models/download-ggml-model.sh base',
          mac: 'sh ./models/download-ggml-model.sh base',
          windows: '.\\models\\download-ggml-model.cmd base',
        },
      },
      {
        says: {
          en: 'Start it, in the same folder, whenever you want to speak. The last part gives it the path that Clavier asks at.',
          es: 'Inícialo, en la misma carpeta, siempre que quieras hablar. La última parte le da la ruta en la que Clavier pregunta.',
          de: 'Starte es, im selben Ordner, wann immer du sprechen willst. Der letzte Teil gibt ihm den Pfad, an dem Clavier fragt.',
          fr: 'Démarrez-le, dans le même dossier, chaque fois que vous voulez parler. La fin lui donne le chemin où Clavier demande.',
        },
        commands: {
          linux:
            './build/bin/whisper-server -m models/ggml-base.bin --host 127.0.0.1 --port 8080 --inference-path /v1/audio/transcriptions',
          mac: './build/bin/whisper-server -m models/ggml-base.bin --host 127.0.0.1 --port 8080 --inference-path /v1/audio/transcriptions',
          windows:
            '.\\build\\bin\\Release\\whisper-server.exe -m models\\ggml-base.bin --host 127.0.0.1 --port 8080 --inference-path /v1/audio/transcriptions',
        },
      },
      {
        says: {
          en: 'The name of the model does not matter to it: it uses the one that it was started with.',
          es: 'El nombre del modelo le da igual: usa aquel con el que se inició.',
          de: 'Der Name des Modells ist ihm gleich: Es nimmt das, mit dem es gestartet wurde.',
          fr: 'Le nom du modèle ne lui importe pas : il prend celui avec lequel il a démarré.',
        },
      },
    ],
  },
  {
    name: 'speaches',
    address: 'http://127.0.0.1:8000',
    model: 'Systran/faster-whisper-small',
    steps: [
      {
        says: {
          en: 'Start it. Docker is needed; it is open to this machine alone.',
          es: 'Inícialo. Hace falta Docker; solo está abierto para este equipo.',
          de: 'Starte es. Docker wird gebraucht; nur dieser Rechner kommt hinein.',
          fr: 'Démarrez-le. Il faut Docker ; il n’est ouvert qu’à cette machine.',
        },
        commands: everywhere(
          'docker run --rm --detach --publish 127.0.0.1:8000:8000 --name speaches --volume hf-hub-cache:/home/ubuntu/.cache/huggingface/hub ghcr.io/speaches-ai/speaches:latest-cpu',
        ),
      },
      {
        says: {
          en: 'Let it download a model once.',
          es: 'Haz que descargue un modelo una vez.',
          de: 'Lass es einmal ein Modell laden.',
          fr: 'Faites-lui télécharger un modèle une fois.',
        },
        commands: {
          ...everywhere('curl -X POST http://127.0.0.1:8000/v1/models/Systran/faster-whisper-small'),
          // In PowerShell `curl` may be another program.
          windows: 'curl.exe -X POST http://127.0.0.1:8000/v1/models/Systran/faster-whisper-small',
        },
      },
      {
        says: {
          en: 'It must let programs in without a key (API_KEY is not set unless you set it).',
          es: 'Tiene que dejar entrar a los programas sin clave (API_KEY no está puesta si no la pones).',
          de: 'Es muss Programme ohne Schlüssel einlassen (API_KEY ist nicht gesetzt, solange du es nicht tust).',
          fr: 'Il doit laisser entrer les programmes sans clé (API_KEY n’est pas définie si vous ne la définissez pas).',
        },
      },
    ],
  },
]
