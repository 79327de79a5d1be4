import { definePart } from './define-part.ts'

/** What stands in the way of a video, and what to do. */
export const videoErrors = definePart({
  en: {
    'video-uninvoked': () =>
      'Chrome films a tab only after Clavier was called on it: with that tab in front press Alt+Shift+K, or click Clavier’s icon. The recording goes on without video until then.',
    'video-page': () =>
      'Chrome films no pages of its own. The recording goes on without video; begin one on a page of the web.',
    'video-private': () => 'Private windows are never filmed. The recording goes on without video.',
    'video-failed': () =>
      'The video did not begin. The recording goes on without it; stop and record again to try once more.',
    'video-ended': () =>
      'The video ended: its tab was closed, or Chrome stopped it. What was filmed is saved when the recording stops.',
    'video-full': () => 'There is no room for more video. What was filmed is saved when the recording stops.',
    'video-running': () => 'The video still runs. Say “stop recording” first.',
    'video-left': () => 'A video that was cut off is still there. Say “save video” or “discard video”.',
    'no-video': () => 'There is no video. Say “record video”, then “record”.',
  },
  es: {
    'video-uninvoked': () =>
      'Chrome solo graba una pestaña después de llamar a Clavier en ella: con esa pestaña delante pulsa Alt+Mayús+K o su icono. Hasta entonces la grabación sigue sin vídeo.',
    'video-page': () =>
      'Chrome no graba sus propias páginas. La grabación sigue sin vídeo; empieza una en una página web.',
    'video-private': () => 'Las ventanas de incógnito nunca se graban. La grabación sigue sin vídeo.',
    'video-failed': () =>
      'El vídeo no empezó. La grabación sigue sin él; para y graba otra vez para volver a intentarlo.',
    'video-ended': () =>
      'El vídeo terminó: se cerró su pestaña o Chrome lo paró. Lo grabado se guarda al parar la grabación.',
    'video-full': () => 'No queda espacio para más vídeo. Lo grabado se guarda al parar la grabación.',
    'video-running': () => 'El vídeo aún se está grabando. Di antes «para la grabación».',
    'video-left': () => 'Queda un vídeo interrumpido. Di «guarda el vídeo» o «descarta el vídeo».',
    'no-video': () => 'No hay vídeo. Di «graba vídeo» y luego «graba».',
  },
  de: {
    'video-uninvoked': () =>
      'Chrome filmt einen Tab erst, wenn Clavier dort aufgerufen wurde: Drücke, während dieser Tab vorn ist, Alt+Umschalt+K oder klicke auf das Symbol von Clavier. Bis dahin läuft die Aufnahme ohne Video.',
    'video-page': () =>
      'Chrome filmt keine eigenen Seiten. Die Aufnahme läuft ohne Video weiter; beginne eine auf einer Webseite.',
    'video-private': () => 'Inkognito-Fenster werden nie gefilmt. Die Aufnahme läuft ohne Video weiter.',
    'video-failed': () =>
      'Das Video begann nicht. Die Aufnahme läuft ohne weiter; beende sie und nimm noch einmal auf.',
    'video-ended': () =>
      'Das Video ist zu Ende: Sein Tab wurde geschlossen, oder Chrome hielt es an. Das Gefilmte wird am Ende der Aufnahme gespeichert.',
    'video-full': () => 'Für mehr Video ist kein Platz. Das Gefilmte wird am Ende der Aufnahme gespeichert.',
    'video-running': () => 'Das Video läuft noch. Sag zuerst „Aufnahme beenden“.',
    'video-left': () => 'Ein abgebrochenes Video ist noch da. Sag „Video speichern“ oder „Video verwerfen“.',
    'no-video': () => 'Es gibt kein Video. Sag „Video aufnehmen“, dann „aufnehmen“.',
  },
  fr: {
    'video-uninvoked': () =>
      'Chrome ne filme un onglet qu’après un appel à Clavier sur lui : cet onglet devant, appuyez sur Alt+Maj+K ou sur l’icône de Clavier. Jusque-là, l’enregistrement continue sans vidéo.',
    'video-page': () =>
      'Chrome ne filme pas ses propres pages. L’enregistrement continue sans vidéo ; commencez sur une page du web.',
    'video-private': () =>
      'Les fenêtres privées ne sont jamais filmées. L’enregistrement continue sans vidéo.',
    'video-failed': () =>
      'La vidéo n’a pas commencé. L’enregistrement continue sans elle ; arrêtez et enregistrez à nouveau.',
    'video-ended': () =>
      'La vidéo est finie : son onglet a été fermé, ou Chrome l’a arrêtée. Ce qui est filmé sera sauvé à la fin de l’enregistrement.',
    'video-full': () =>
      'Il n’y a plus de place pour la vidéo. Ce qui est filmé sera sauvé à la fin de l’enregistrement.',
    'video-running': () => 'La vidéo tourne encore. Dites d’abord « arrête l’enregistrement ».',
    'video-left': () =>
      'Une vidéo interrompue est encore là. Dites « sauve la vidéo » ou « abandonne la vidéo ».',
    'no-video': () => 'Il n’y a pas de vidéo. Dites « enregistre la vidéo », puis « enregistre ».',
  },
})
