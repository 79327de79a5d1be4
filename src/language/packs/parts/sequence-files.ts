import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

export const sequenceFilesTexts = definePart({
  en: {
    'sequence-exported': ({ file, steps }: { file: string; steps: number }) =>
      `“${file}” is in your downloads, with ${forms.en.counted(steps, 'step', 'steps')}.`,
    'sequences-asked': () =>
      'Choose the files under “Sequences”, or drop them there: the browser lets only a hand open them. You see what is in them before it is kept.',
    'sequences-previewed': ({ names, refused }: { names: string; refused: number }) =>
      `${names === '' ? 'Nothing can be kept.' : `Read: ${names}. Say “keep import” or “discard import”.`}${refused === 0 ? '' : ` Refused: ${refused}; why is shown.`}`,
    'sequences-imported': ({ names }: { names: string }) =>
      `Kept: ${names}. The first time that it plays, steps that reach beyond the page are asked for.`,
    'import-discarded': () => 'Nothing of it was kept.',
    'import-undone': ({ names }: { names: string }) => `Not kept any more: ${names}.`,
  },
  es: {
    'sequence-exported': ({ file, steps }) =>
      `«${file}» está en tus descargas, con ${forms.es.counted(steps, 'paso', 'pasos')}.`,
    'sequences-asked': () =>
      'Elige los archivos en «Secuencias» o suéltalos allí: el navegador solo deja abrirlos a mano. Verás su contenido antes de guardarlo.',
    'sequences-previewed': ({ names, refused }) =>
      `${names === '' ? 'No hay nada que conservar.' : `Leído: ${names}. Di «conserva la importación» o «descarta la importación».`}${refused === 0 ? '' : ` Rechazados: ${refused}; se muestra por qué.`}`,
    'sequences-imported': ({ names }) =>
      `Conservado: ${names}. La primera vez que se reproduzca se preguntará por los pasos que salen de la página.`,
    'import-discarded': () => 'No se conservó nada.',
    'import-undone': ({ names }) => `Ya no se conserva: ${names}.`,
  },
  de: {
    'sequence-exported': ({ file, steps }) =>
      `„${file}“ liegt bei den Downloads, mit ${forms.de.counted(steps, 'Schritt', 'Schritten')}.`,
    'sequences-asked': () =>
      'Wähle die Dateien unter „Sequenzen“ oder lege sie dort ab: Der Browser lässt sie nur von Hand öffnen. Du siehst, was darin ist, bevor es behalten wird.',
    'sequences-previewed': ({ names, refused }) =>
      `${names === '' ? 'Nichts kann behalten werden.' : `Gelesen: ${names}. Sag „Import behalten“ oder „Import verwerfen“.`}${refused === 0 ? '' : ` Abgelehnt: ${refused}; warum, ist zu sehen.`}`,
    'sequences-imported': ({ names }) =>
      `Behalten: ${names}. Beim ersten Abspielen wird bei Schritten gefragt, die über die Seite hinausgehen.`,
    'import-discarded': () => 'Nichts davon wurde behalten.',
    'import-undone': ({ names }) => `Nicht mehr behalten: ${names}.`,
  },
  fr: {
    'sequence-exported': ({ file, steps }) =>
      `« ${file} » est dans vos téléchargements, avec ${forms.fr.counted(steps, 'étape', 'étapes')}.`,
    'sequences-asked': () =>
      'Choisissez les fichiers sous « Séquences » ou déposez-les là : le navigateur ne les ouvre qu’à la main. Vous voyez leur contenu avant de le garder.',
    'sequences-previewed': ({ names, refused }) =>
      `${names === '' ? 'Rien ne peut être gardé.' : `Lu : ${names}. Dites « garde l’importation » ou « abandonne l’importation ».`}${refused === 0 ? '' : ` Refusés : ${refused} ; la raison est affichée.`}`,
    'sequences-imported': ({ names }) =>
      `Gardé : ${names}. La première fois, les étapes qui vont au-delà de la page seront demandées.`,
    'import-discarded': () => 'Rien n’en a été gardé.',
    'import-undone': ({ names }) => `N’est plus gardé : ${names}.`,
  },
})
