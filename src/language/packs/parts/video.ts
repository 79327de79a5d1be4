import { definePart } from './define-part.ts'

export const videoTexts = definePart({
  en: {
    'video-on': () =>
      'From the next recording on a video of the tab in front is recorded as well: all that its page shows and sounds is in it.',
    'video-off': () => 'From the next recording on there is no video.',
    'video-runs': ({ title }: { title: string }) =>
      `Video runs: all that “${title}” shows and sounds is recorded.`,
    'video-saved': ({ file, chapters }: { file: string; chapters: string }) =>
      `“${file}” is in your downloads${chapters === 'inside' ? ', with its chapters' : chapters === 'beside' ? ', its chapters in a file beside it' : ''}.`,
    'video-discarded': () => 'The video is removed.',
  },
  es: {
    'video-on': () =>
      'Desde la próxima grabación se graba también un vídeo de la pestaña actual: contiene todo lo que se ve y se oye en la página.',
    'video-off': () => 'Desde la próxima grabación no hay vídeo.',
    'video-runs': ({ title }) => `Se graba vídeo: todo lo que se ve y se oye en «${title}».`,
    'video-saved': ({ file, chapters }) =>
      `«${file}» está en tus descargas${chapters === 'inside' ? ', con sus capítulos' : chapters === 'beside' ? ', sus capítulos en otro archivo' : ''}.`,
    'video-discarded': () => 'El vídeo se ha quitado.',
  },
  de: {
    'video-on': () =>
      'Ab der nächsten Aufnahme wird auch ein Video des vorderen Tabs aufgenommen: Alles, was die Seite zeigt und klingen lässt, ist darin.',
    'video-off': () => 'Ab der nächsten Aufnahme gibt es kein Video.',
    'video-runs': ({ title }) =>
      `Video läuft: Alles, was „${title}“ zeigt und klingen lässt, wird aufgenommen.`,
    'video-saved': ({ file, chapters }) =>
      `„${file}“ liegt bei den Downloads${chapters === 'inside' ? ', mit Kapiteln' : chapters === 'beside' ? ', die Kapitel in einer Datei daneben' : ''}.`,
    'video-discarded': () => 'Das Video ist entfernt.',
  },
  fr: {
    'video-on': () =>
      'Dès le prochain enregistrement, une vidéo de l’onglet courant est aussi enregistrée : tout ce que la page montre et fait entendre y est.',
    'video-off': () => 'Dès le prochain enregistrement, il n’y a plus de vidéo.',
    'video-runs': ({ title }) =>
      `La vidéo tourne : tout ce que « ${title} » montre et fait entendre est enregistré.`,
    'video-saved': ({ file, chapters }) =>
      `« ${file} » est dans vos téléchargements${chapters === 'inside' ? ', avec ses chapitres' : chapters === 'beside' ? ', ses chapitres dans un fichier à côté' : ''}.`,
    'video-discarded': () => 'La vidéo est retirée.',
  },
})
