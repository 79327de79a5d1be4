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

const plural = forms.es.counted
const titled = (title: string, none = 'una pestaña sin título') => (title === '' ? none : `«${title}»`)

/** Why keys cannot be learnt, by the kind in the error’s detail. */
const unfit: Readonly<Record<string, string>> = {
  'too-few-keys': 'es una sola tecla; hacen falta dos al menos',
  'too-many-keys': 'tiene más de 16 teclas',
  'chord-has-frame-key': 'es un acorde con C3 o C4, que empiezan nombres y motivos',
  'chord-too-wide': 'es un acorde más ancho que una quinta (siete semitonos)',
  'is-escape': 'tiene C3 y C5 juntas, que es escape',
  'parameter-unframed':
    'no puede esperar el número, nombre o palabras que la orden necesita: para eso hay que empezar y acabar con C4',
  other: 'no se puede usar',
}

export const es: Pack = {
  texts: {
    ready: () => 'Listo. Escribe o di una frase, o toca teclas. «ayuda» las muestra todas.',
    'tab-opened': () => 'Pestaña nueva.',
    'tab-open-undone': () => 'Cerrada de nuevo.',
    'tab-closed': ({ title }) => `Cerrada: ${titled(title)}. «deshacer» la recupera.`,
    'tab-reopened': ({ title }) => `De vuelta: ${titled(title)}.`,
    'tab-reached': ({ title }) => `Ahora en ${titled(title)}.`,
    'tabs-listed': ({ count, titles }) => `${plural(count, 'pestaña', 'pestañas')}: ${titles}`,
    'name-reached': ({ name, title }) => `${name}: ahora en ${titled(title)}.`,
    'name-restored': ({ name }) => `${name} estaba cerrada; está abierta otra vez.`,
    'name-bound': ({ notes, title }) =>
      `${notes} significa ahora esta pestaña, ${titled(title)}. Di «llámala …» para darle una palabra, «deshacer» para quitarlo.`,
    'did-you-mean': ({ notes, other }) =>
      `${notes} es nuevo y se parece a ${other}. ¿Querías decir eso? Toca C4 o di «sí»; toca lo mismo o di «no» para un nombre nuevo.`,
    'tab-named-keys': ({ name, notes }) => `Esta pestaña se llama «${name}». En las teclas es ${notes}.`,
    'tab-named': ({ name }) => `Esta pestaña se llama «${name}».`,
    'name-forgotten': ({ name }) =>
      `El nombre «${name}» ya no está; la pestaña queda. «deshacer» lo recupera.`,
    'name-change-undone': ({ name }) => `Deshecho el cambio de «${name}».`,
    'went-back': ({ title }) => `Atrás: ${titled(title)}.`,
    'went-forward': ({ title }) => `Adelante: ${titled(title)}.`,
    reloaded: ({ title }) => `Cargando de nuevo ${titled(title)}.`,
    scrolled: ({ percent }) => `Desplazado, ${percent} por ciento.`,
    'reached-top': () => 'Principio de la página.',
    'reached-bottom': () => 'Final de la página.',
    'at-top': () => 'Ya estás al principio.',
    'at-bottom': () => 'Ya estás al final de la página.',
    'cannot-scroll': () => 'Aquí no se desplaza nada: se ve toda la página.',
    'scroll-undone': () => 'De vuelta donde estabas.',
    'where-am-i': ({ title, heading, scroll, more }) =>
      `${titled(title)}${heading === '' ? '' : `, bajo «${heading}»`}, al ${scroll} por ciento.${more === '' ? '' : ` ${more}`}`,
    'hints-shown': ({ count }) =>
      `${plural(count, 'número', 'números')} a la vista. Di «clic» y uno de ellos.`,
    'hints-hidden': () => 'Números ocultos.',
    clicked: ({ name }) => `Pulsado: ${titled(name, 'algo sin nombre')}.`,
    'clicked-navigates': ({ name }) => `Pulsado: ${titled(name, 'algo sin nombre')}; se carga una página.`,
    'answer-done': ({ by }) => `Respuesta de ${by}.`,
    'answer-instead': ({ by, wanted }) => `«${wanted}» no está instalado; respondió ${by}.`,
    'answer-unfinished': ({ by }) => `Respuesta de ${by}, pero se quedó sin sitio: no está completa.`,
    'answer-doubtful': ({ by }) => `Respuesta de ${by}, que no leyó todo lo enviado: no te fíes de ella.`,
    'answer-stopped': () => 'Respuesta detenida; lo que llegó se conserva.',
    'answer-by-retrieval': ({ why }) => `${why} Estos pasajes de la página encajan mejor con tu pregunta.`,
    'recording-started': () => 'Grabando.',
    'recording-kept': ({ name, steps, seconds }) =>
      `Guardada como «${name}»: ${plural(steps, 'paso', 'pasos')}, ${plural(seconds, 'segundo', 'segundos')}. «reproduce» la repite.`,
    'recording-name': ({ date }) => `Grabación del ${date}`,
    'recording-recovered': ({ name }) => `Se conservó una grabación interrumpida: «${name}».`,
    marked: ({ label }) => `Marca ${label}.`,
    'sequence-named': ({ name }) => `La grabación se llama «${name}».`,
    'sequence-played': ({ name, steps }) =>
      `«${name}» reproducida hasta el final, ${plural(steps, 'paso', 'pasos')}.`,
    'sequence-stopped': ({ name, steps }) => `«${name}» detenida tras ${plural(steps, 'paso', 'pasos')}.`,
    'sequence-forgotten': ({ name }) => `«${name}» borrada. «deshacer» la recupera.`,
    'sequence-restored': ({ name }) => `«${name}» está de vuelta.`,
    'listening-on': ({ who }) => `Escuchando. ${who}`.trim(),
    'listening-off': () => 'Sin escuchar.',
    'keys-on': () => 'Teclas activas.',
    'keys-off': () => 'Teclas inactivas. «piano encendido» las activa.',
    'latch-on': () => 'Retener: las teclas se reúnen hasta Tocar.',
    'latch-off': () => 'Sin retener: las teclas actúan al momento.',
    'feedback-on': () => 'Los resultados se oyen.',
    'feedback-off': () => 'Los resultados solo se muestran.',
    'help-shown': () => 'Aquí están todas las órdenes con sus teclas.',
    'what-can-i-say': ({ phrases }) => `Puedes decir: ${phrases}`,
    stopped: () => 'Detenido.',
    'nothing-to-stop': () => 'No suena nada.',
    escaped: () => 'Todo terminado.',
    'keys-waiting': ({ notes }) => `${notes} … podría seguir algo más.`,
    'parameter-open': ({ command }) => `«${command}» espera un número, un nombre o palabras; C4 lo ejecuta.`,
    'parameter-cancelled': ({ command }) => `«${command}» quedó sin efecto.`,
    'bug-found': ({ report }) => `Esto no debía pasar. Avísanos, por favor: ${report}`,
    ...browserTexts.es,
    ...devicesTexts.es,
    ...handsTexts.es,
    ...lettersTexts.es,
    ...mediaTexts.es,
    ...writingTexts.es,
    ...dictationTexts.es,
    ...modelsTexts.es,
    ...modesTexts.es,
    ...practiceTexts.es,
    ...trainingTexts.es,
    ...helpTexts.es,
    ...firstStepsTexts.es,
    ...sequenceFilesTexts.es,
    ...sharingTexts.es,
    ...editingTexts.es,
    ...videoTexts.es,
    ...listsTexts.es,
    ...namesTexts.es,
    ...hintTexts.es,
    ...layoutTexts.es,
    ...pageTexts.es,
    ...readingTexts.es,
    ...citationsTexts.es,
    ...playingTexts.es,
    ...actingTexts.es,
    ...recognitionTexts.es,
    ...recordingsTexts.es,
    ...keptTexts.es,
    ...recallTexts.es,
    ...privacyTexts.es,
    ...settingsTexts.es,
    ...settingsByWordsTexts.es,
    ...soundSettingsTexts.es,
    ...listeningTexts.es,
    ...sitesTexts.es,
    ...speakingTexts.es,
    ...providersTexts.es,
    ...proposalsTexts.es,
    ...askingTexts.es,
    ...vocabulariesTexts.es,
    ...understandingTexts.es,
  },
  errors: {
    ...writingErrors.es,
    ...answersErrors.es,
    ...keptErrors.es,
    ...recallErrors.es,
    ...askingErrors.es,
    ...recognitionErrors.es,
    ...recordingsErrors.es,
    ...speechServerErrors.es,
    ...speakingErrors.es,
    ...settingsByWordsErrors.es,
    ...soundSettingsErrors.es,
    ...dictationErrors.es,
    ...practiceErrors.es,
    ...trainingErrors.es,
    ...helpErrors.es,
    ...firstStepsErrors.es,
    ...sequenceFilesErrors.es,
    ...sharingErrors.es,
    ...editingErrors.es,
    ...videoErrors.es,
    ...listsErrors.es,
    ...understandingErrors.es,
    ...listeningErrors.es,
    ...modelsErrors.es,
    cancelled: () => 'Cancelado.',
    'motif-unknown': d =>
      `${d.notes} no es un motivo.${d.follow ? ` Después podría venir ${d.follow}.` : ' Tres teclas con C3 entre ellas nombran una pestaña.'}`,
    'motif-ambiguous': d => `${d.notes} puede significar varias cosas: ${d.choices}. No se hizo nada.`,
    'keys-off': () => 'Las teclas están desactivadas. Di o escribe primero «piano encendido».',
    'keys-unclear': d => `${d.notes} no significa nada aquí; no se hizo nada. Tócalo otra vez.`,
    'name-unknown': d =>
      `Ninguna pestaña se llama «${d.name}».${d.nearest ? ` Parecidas: ${d.nearest}.` : ' «nombres» las muestra.'}`,
    'name-ambiguous': d => `«${d.name}» puede ser ${d.choices}. Di el nombre entero.`,
    'name-taken': d => `«${d.name}» ya está en uso. Elige otro nombre.`,
    'names-full': () => 'Hay tantos nombres como se pueden guardar. Olvida uno antes: «olvida el nombre …».',
    'arrival-unfit': d =>
      `«${d.phrase}» no puede hacerse por sí solo al llegar. Elige otra orden, como «reproduce».`,
    'number-missing': () => '¿Qué número? Di «pistas» para verlos y luego «clic» y uno de ellos.',
    'words-missing': () => 'Falta algo tras la orden: di también las palabras o el nombre.',
    'number-out-of-bounds': d => `Un número entero de ${d.least} a ${d.most}: no se cambió nada.`,
    'language-unknown': d => `No conozco el idioma «${d.heard}». Hay inglés, español, alemán y francés.`,
    'nothing-to-undo': d =>
      d.command ? `«${d.command}» no se puede deshacer.` : 'No hay nada que deshacer.',
    'nothing-to-repeat': () => 'Aún no hay nada que repetir.',
    'nothing-asked': () => 'No hay ninguna pregunta abierta.',
    'nothing-offered': () =>
      'No hay nada que elegir. «pestañas» o «historial» y una palabra ofrecen algo; «clic» y un número pulsa.',
    'no-such-choice': d => `Aquí no hay ${d.number}, solo de 1 a ${d.count}. «más» muestra lo demás.`,
    'no-tab': () => 'Aquí no hay pestaña. Di primero «nueva pestaña».',
    'tab-gone': () => 'Esa pestaña ya no existe. «reabre» recupera la última cerrada.',
    'no-other-tab': () => 'Es la única pestaña de la ventana. «nueva pestaña» abre otra.',
    'no-such-tab': d =>
      `Esta ventana no tiene pestaña ${d.number}, solo de 1 a ${d.count}. «pestañas» las enumera.`,
    'no-such-window': d => `No hay ventana ${d.number}, solo de 1 a ${d.count}.`,
    'no-other-window': () => 'Es la única ventana. «nueva ventana» abre otra.',
    'window-gone': () => 'Esa ventana ya no está. «pestañas cerradas» enumera lo que puede volver.',
    'windows-apart': () =>
      'Una ventana de incógnito no comparte pestañas con las demás. Abre la página allí de nuevo.',
    'tab-stays': d =>
      `«${d.title}» pregunta si quieres salir, así que se queda. Responde allí a mano o déjala abierta.`,
    'tabs-busy': () =>
      'El navegador no puede mover pestañas ahora, quizá porque se arrastra una. Inténtalo otra vez.',
    'tab-at-place': () => 'La pestaña ya está ahí o no puede ir más allá.',
    'last-tab': () => 'Esta pestaña vacía es la última de su ventana. «cierra ventana» cierra ambas.',
    'nothing-found': d =>
      d.words
        ? `No se encontró nada para «${d.words}». Prueba con menos palabras u otras.`
        : 'Aún no hay nada.',
    'no-address': () => 'Esta página no tiene dirección web. Ve antes a una página web.',
    'no-history': () => 'No hay página en esa dirección.',
    'nothing-to-reopen': () => 'El navegador no recuerda ninguna pestaña cerrada.',
    'page-unreachable': () =>
      'Chrome no deja entrar a extensiones en esta página. Pestañas, nombres y «atrás» funcionan; para lo demás, cambia de página.',
    'page-empty': () => 'No hay nada a la vista en esta página. Desplázate o espera a que cargue.',
    'page-changed': () => 'La página ha cambiado desde entonces; se dejó donde está.',
    'nothing-scrolls': () => 'Ninguna página se desplaza sola ahora. Di primero «sigue bajando».',
    'page-error': () =>
      'Esta página no se pudo cargar: Chrome muestra un error en su lugar. «recarga» lo intenta otra vez, «atrás» la deja.',
    'page-blank': () =>
      'Esta pestaña aún no muestra ninguna página. Ve a una pestaña con nombre o abre una dirección.',
    'address-refused': () =>
      'El navegador no abre una dirección así. Comprueba cómo está escrita y ábrela otra vez.',
    'page-is-pdf': () =>
      'Es un PDF: solo Chrome puede desplazarlo y leerlo. «acercar», pestañas y «atrás» funcionan; para lo demás pulsa F6 hasta enfocar el PDF o ábrelo en otro programa.',
    'page-is-file': () =>
      'Es un archivo de tu equipo. Abre chrome://extensions, los detalles de Clavier, y activa «Permitir acceso a URL de archivo»; luego recarga.',
    'page-loading': () =>
      'La página aún no ha llegado. Espera un poco y dilo otra vez, o «para» y «recarga».',
    'page-silent': () =>
      'La página no responde: está ocupada o espera con un diálogo. Espera y dilo otra vez, o «recarga»; las pestañas funcionan.',
    'page-asleep': () => 'Esta pestaña se ha bloqueado o Chrome la ha dormido. «recarga» la recupera.',
    'no-such-hint': d => `El número ${d.hint} no está a la vista. Di «pistas» para verlos.`,
    ...readingErrors.es,
    ...citationsErrors.es,
    ...playingErrors.es,
    ...layoutErrors.es,
    'element-gone': () =>
      'Eso ya no está en la página: cambió o desapareció. Di «pistas», o lo que quieres con sus palabras.',
    'element-not-found': d =>
      `Aquí nada se llama «${d.words}».${d.nearest ? ` Parecido: ${d.nearest}. Un número elige uno.` : ' «pistas» muestra números en su lugar.'}`,
    'element-off': d =>
      `La página tiene desactivado «${d.name}» ahora. Quizá falte rellenar otra cosa antes.`,
    'nothing-reached': () => 'Aún no se ha llegado a nada. Di antes «siguiente enlace» o «pistas».',
    'none-of-kind': () => 'No hay ninguno de esos en esta página.',
    'no-link': d => `«${d.name}» no es un enlace que lleve a algún sitio. Quizá sirva «clic» y su número.`,
    'not-focusable': () => 'Eso no puede tener el foco. Quizá sirva «clic» y su número.',
    'no-options': () => 'Ahí no se mostró ninguna opción. Púlsalo y luego di «pistas».',
    'no-such-option': d => `Ninguna opción se llama «${d.words}». Pulsa la lista para oír lo que ofrece.`,
    'not-a-field': d =>
      `«${d.name}» no es un campo que se pueda fijar. «pistas» muestra los números de los campos.`,
    'value-unclear': d => `No entiendo «${d.heard}» como ${d.kind}. ${d.example}`,
    'value-refused': d =>
      `El campo no acepta eso${d.value ? ` y sigue con «${d.value}»` : ''}. Puede estar bloqueado o tener límites.`,
    'no-dialog': () => 'Aquí no hay ningún diálogo abierto.',
    'dialog-stays': () => 'El diálogo no se cierra solo. Di «pistas» y pulsa uno de sus botones.',
    'file-needs-hand': () =>
      'Elegir un archivo exige una entrada que la página tome por la de una mano. Di antes «entrada de confianza» y vuelve a pulsar.',
    'by-hand-off': () =>
      'Pulsar a mano está desactivado. Di antes «entrada de confianza»: Ajustes dice qué significa.',
    'by-hand-failed': d =>
      `Chrome no me dejó pulsar a mano aquí${d.why ? ` (${d.why})` : ''}. Cierra otros depuradores de esta pestaña y prueba otra vez.`,
    'by-hand-covered': () =>
      'Otra cosa está encima y recibiría la pulsación. No se pulsó nada; cierra lo que lo tapa o desplázate.',
    'clipboard-refused': () =>
      'Chrome no aceptó el texto para el portapapeles. Pulsa el panel una vez y repítelo.',
    'nothing-to-click': () => 'Nada a la vista se puede pulsar. Desplázate y di «pistas» otra vez.',
    'no-pointer': () => 'No hay puntero en esta página. Di primero «mover» y guíalo con las teclas.',
    'no-focus': () =>
      'Nada en esta página tiene el foco. Di primero «siguiente enlace» o «enfoca» y un número.',
    'no-media': () => 'Nada en esta página suena ni se puede reproducir.',
    'sites-full': () =>
      'No caben más reglas: 200 sitios, 50 reglas en cada uno. Di «reglas del sitio» y quita algunas.',
    'media-gone': () => 'Este audio o vídeo ya no está en la página. Di «medios» para ver qué hay.',
    'no-such-media': d => `No hay número ${d.number}: la página tiene ${d.count}. «medios» los enumera.`,
    'nothing-plays': () => 'No suena nada. Di «escucha», o «medios» para ver qué se puede reproducir.',
    'play-refused': d =>
      `El navegador solo deja sonar esta página después de que una mano la toque.${d.kind === 'film' ? ' Di «reproduce en silencio» para verlo sin sonido, o escribe' : ' Escribe'} «escucha» en el campo de órdenes: eso cuenta como mano.`,
    'media-broken': () =>
      'Esto no se puede reproducir: falta el archivo, está dañado o es de un tipo que el navegador no conoce. «recarga» lo intenta otra vez.',
    'media-stays': () => 'La página lo devolvió enseguida. Di «pistas» y usa los botones de su reproductor.',
    'screen-refused': () =>
      'El navegador pide una mano para esto, o la página lo prohíbe. Escríbelo en el campo de órdenes, que cuenta como mano, o di «pistas» y usa el botón del reproductor.',
    'no-captions': () => 'Esto no trae subtítulos propios. Di «pistas»: su reproductor quizá tenga un botón.',
    'no-chapters': () => 'No hay ningún capítulo por ahí. Di «avanza» y un número de segundos.',
    'no-player-button': () =>
      'Este reproductor no muestra ningún botón para eso, y las páginas se guardan sus teclas multimedia. Di «pistas» para ver qué tiene.',
    'cannot-seek': () =>
      'Aquí no se puede avanzar ni retroceder: es en directo o aún no se ha cargado. Ponlo en marcha primero.',
    'microphone-denied': () =>
      'El micrófono está bloqueado para Clavier. Permítelo en la página de permisos; las frases escritas funcionan.',
    'microphone-prompt': () =>
      'Clavier aún no puede usar el micrófono. Pulsa «Permitir micrófono» en la página de permisos; las frases escritas funcionan.',
    'microphone-missing': () =>
      'No se encontró micrófono. Conecta uno y Clavier lo escuchará; mientras, funcionan las frases escritas y las teclas.',
    'recogniser-missing': () =>
      'Este navegador no reconoce la voz. Las frases escritas y las teclas funcionan.',
    'recogniser-network': () =>
      'No se llega al servicio de voz de Chrome. Clavier lo sigue intentando; escribir y tocar funcionan.',
    'recogniser-failed': () =>
      'Falló el reconocimiento de voz. Apaga y enciende Escuchar; las frases escritas funcionan.',
    'language-unsupported': () => 'El reconocimiento no conoce este idioma. Elige otro en Ajustes.',
    'midi-denied': () =>
      'MIDI está bloqueado para Clavier. Permítelo en la página de permisos; las teclas dibujadas funcionan.',
    'midi-prompt': () =>
      'Clavier aún no puede usar MIDI. Pulsa «Permitir MIDI» en la página de permisos; las teclas dibujadas funcionan.',
    'midi-missing': () => 'Este navegador no tiene Web MIDI. Las teclas dibujadas funcionan.',
    'midi-failed': () =>
      'MIDI no pudo iniciarse en este sistema. Reconecta el teclado y apaga y enciende Teclas; las dibujadas funcionan.',
    'no-keyboard': () =>
      'No hay ningún teclado conectado. Conecta uno y aparecerá al momento; mientras, sirven las teclas dibujadas.',
    'lowest-key-unclear': () =>
      'No se aprendió la tecla más grave: hay que pulsarla sola, con 25 teclas desde ella. Di «aprende la tecla más grave» para probar otra vez.',
    'octave-limit': () =>
      'En esa dirección no hay más octavas. «aprende la tecla más grave» encuentra las teclas de cualquier teclado.',
    'sound-blocked': () =>
      'El sonido espera un toque: pulsa una vez una tecla del panel, con la mano o con un clic asistido.',
    'sound-failed': () => 'Ahora no hay sonido. Las palabras y la imagen dicen lo mismo.',
    'speech-blocked': () =>
      'La voz espera un toque: pulsa una vez cualquier tecla del panel, con la mano o con un clic asistido.',
    'voice-missing': () =>
      'Este equipo no tiene ninguna voz propia. Instala una en sus ajustes de voz; mientras, todo se muestra.',
    'no-other-voice': () => 'En este equipo no hay otra voz para este idioma.',
    'nothing-recorded': () => 'Aún no hay nada grabado. Di «graba», haz algo y luego «termina la grabación».',
    'not-recording': () => 'No hay ninguna grabación en curso. Di «graba» para empezar.',
    'already-recording': () => 'Ya hay una grabación en curso. Di «termina la grabación».',
    'sequence-unknown': d => `No hay ninguna grabación llamada «${d.name}».`,
    'sequence-broken': d =>
      `La grabación «${d.name}» está dañada y no se reprodujo. Las demás están enteras.`,
    'step-failed': d => `Parado en el paso ${d.step}, «${d.heard}»: no fue como se grabó.`,
    'step-timeout': d => `Parado en el paso ${d.step}, «${d.heard}»: la página no respondió a tiempo.`,
    'keys-taken': d =>
      `${d.notes} ya es de «${d.other}».${d.offer ? ` Libre está ${d.offer}: tócalo, di «sí» para tomarlo o toca otra cosa.` : ' Toca otra cosa.'}`,
    'keys-near': d =>
      `${d.notes} y las teclas de «${d.other}» podrían confundirse.${d.offer ? ` Libre está ${d.offer}: tócalo, di «sí» para tomarlo o toca otra cosa.` : ' Toca otra cosa.'}`,
    'keys-unfit': d =>
      `${d.notes} ${unfit[String(d.kind)] ?? unfit.other}.${d.offer ? ` Libre está ${d.offer}: tócalo, di «sí» para tomarlo o toca otra cosa.` : ' Toca otra cosa.'}`,
    'phrase-taken': d => `«${d.phrase}» ya significa «${d.other}». Elige otras palabras.`,
    'vocabulary-none': () =>
      'No hay ningún vocabulario tuyo en uso. «usa el vocabulario …» toma uno, «nuevo vocabulario …» lo crea.',
    'vocabulary-unknown': d =>
      `No hay vocabulario «${d.name}».${d.nearest ? ` Hay: ${d.nearest}.` : ' «nuevo vocabulario …» crea uno.'}`,
    'vocabulary-taken': d => `Ya hay un vocabulario «${d.name}». Elige otro nombre.`,
    'vocabulary-full': d => `No caben más de ${d.most}. Borra uno antes.`,
    'vocabulary-file': d =>
      d.why === 'later'
        ? 'Este vocabulario es de un Clavier posterior. Actualiza Clavier y elige el archivo otra vez; nada cambió.'
        : 'Este archivo no es un vocabulario de Clavier. Elige uno que haya escrito «exporta vocabulario»; nada cambió.',
    'word-unknown': d => `No hay palabra «${d.word}» en tu vocabulario. «mis palabras» las lista.`,
    'file-too-large': () => 'Este archivo es demasiado grande para ajustes de Clavier. No se cambió nada.',
    'file-unknown': () =>
      'Este no es un archivo de ajustes de Clavier. Elige uno hecho con «exporta los ajustes»; no se cambió nada.',
    'file-later': () =>
      'Este archivo es de un Clavier más nuevo. Actualiza Clavier e impórtalo de nuevo; no se cambió nada.',
    'file-broken': () =>
      'Este archivo de ajustes está dañado. No se cambió nada; expórtalo de nuevo en su origen.',
    'no-file-read': () => 'Ningún archivo espera. Di «importa ajustes» y elige uno.',
    'mirror-full': () =>
      'El navegador no tiene sitio para compartir tus ajustes con tus otros equipos. Se guardan aquí; nada se pierde.',
    'mirror-refused': () =>
      'El navegador no acepta ahora ajustes para tus otros equipos. Se guardan aquí; Clavier lo intentará en unos minutos.',
    'mirror-later': () =>
      'Tus otros equipos comparten ajustes de un Clavier más nuevo. Los tuyos se guardan aquí y nada se sobrescribe; actualiza Clavier.',
    'storage-full': () =>
      'No queda sitio para guardar esto. Borra una grabación en Secuencias; no se perdió nada.',
    'storage-broken': () =>
      'Esta versión no puede leer lo guardado. Se queda como está; los cambios no se guardan hasta que pueda.',
    'storage-refused': () =>
      'El navegador no pudo leer o escribir lo guardado. No se cambió nada. Inténtalo otra vez; si no sirve, reinicia el navegador.',
  },
}
