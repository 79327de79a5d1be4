import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Name = { readonly name: string }
type Codes = Name & { readonly codes: number }
type Shared = Codes & { readonly queries: number; readonly values: number }
type Shown = { readonly number: number; readonly count: number }
type File = { readonly file: string }

/** Sentences about sequences that are given away as codes, and taken from others. */
export const sharingTexts = definePart({
  en: {
    'sequence-shared': ({ name, codes, queries, values }: Shared) => {
      const left = [
        ...(queries > 0
          ? [
              `${forms.en.form(queries, 'the end', 'the ends')} of ${forms.en.counted(queries, 'address', 'addresses')}`,
            ]
          : []),
        ...(values > 0 ? [forms.en.counted(values, 'typed value', 'typed values')] : []),
      ]
      return `${shownEn(name, codes)} ${left.length === 0 ? 'Nothing had to be left out.' : `Left out: ${left.join(' and ')}.`}`
    },
    'sequence-shared-whole': ({ name, codes }: Codes) =>
      `${shownEn(name, codes)} Everything is in it, what you typed too. “share” leaves that out again.`,
    'code-copied': ({ name }: Name) => `The code of “${name}” is copied.`,
    'code-picture-saved': ({ file }: File) =>
      `The picture of the code is the file “${file}”, among your downloads.`,
    'sharing-closed': () => 'The code is put away.',
    'code-shown': ({ number, count }: Shown) => `Code ${number} of ${count}.`,
    'codes-run': () => 'The codes follow one another.',
    'code-asked': () =>
      'Paste the code into the field “Code” under “Sequences”: it is read at once, and shown before anything is kept.',
    'code-pasted': () => 'a pasted code',
    'code-scanned': () => 'a scanned code',
    'scanner-opened': () =>
      'The camera opens in a tab; Chrome may ask whether Clavier may use it. “close tab” ends it.',
  },
  es: {
    'sequence-shared': ({ name, codes, queries, values }) => {
      const left = [
        ...(queries > 0
          ? [
              `${forms.es.form(queries, 'el final', 'los finales')} de ${forms.es.counted(queries, 'dirección', 'direcciones')}`,
            ]
          : []),
        ...(values > 0 ? [forms.es.counted(values, 'texto escrito', 'textos escritos')] : []),
      ]
      return `${shownEs(name, codes)} ${left.length === 0 ? 'No hubo que quitar nada.' : `Se quitó: ${left.join(' y ')}.`}`
    },
    'sequence-shared-whole': ({ name, codes }) =>
      `${shownEs(name, codes)} Lleva todo, también lo que escribiste. «comparte» lo vuelve a quitar.`,
    'code-copied': ({ name }) => `El código de «${name}» está copiado.`,
    'code-picture-saved': ({ file }) => `La imagen del código es el archivo «${file}», entre tus descargas.`,
    'sharing-closed': () => 'El código ya no se muestra.',
    'code-shown': ({ number, count }) => `Código ${number} de ${count}.`,
    'codes-run': () => 'Los códigos se suceden.',
    'code-asked': () =>
      'Pega el código en el campo «Código» de «Secuencias»: se lee enseguida y se muestra antes de guardar nada.',
    'code-pasted': () => 'un código pegado',
    'code-scanned': () => 'un código escaneado',
    'scanner-opened': () =>
      'La cámara se abre en una pestaña; Chrome puede preguntar si Clavier puede usarla. «cierra pestaña» la apaga.',
  },
  de: {
    'sequence-shared': ({ name, codes, queries, values }) => {
      const left = [
        ...(queries > 0
          ? [
              `${forms.de.form(queries, 'das Ende', 'die Enden')} von ${forms.de.counted(queries, 'Adresse', 'Adressen')}`,
            ]
          : []),
        ...(values > 0 ? [forms.de.counted(values, 'getippter Text', 'getippte Texte')] : []),
      ]
      return `${shownDe(name, codes)} ${left.length === 0 ? 'Nichts musste weggelassen werden.' : `Weggelassen: ${left.join(' und ')}.`}`
    },
    'sequence-shared-whole': ({ name, codes }) =>
      `${shownDe(name, codes)} Alles ist darin, auch was du getippt hast. „teilen“ lässt es wieder weg.`,
    'code-copied': ({ name }) => `Der Code von „${name}“ ist kopiert.`,
    'code-picture-saved': ({ file }) => `Das Bild des Codes ist die Datei „${file}“ bei deinen Downloads.`,
    'sharing-closed': () => 'Der Code ist ausgeblendet.',
    'code-shown': ({ number, count }) => `Code ${number} von ${count}.`,
    'codes-run': () => 'Die Codes folgen aufeinander.',
    'code-asked': () =>
      'Füge den Code in das Feld „Code“ unter „Sequenzen“ ein: Er wird gleich gelesen und gezeigt, bevor etwas behalten wird.',
    'code-pasted': () => 'ein eingefügter Code',
    'code-scanned': () => 'ein gescannter Code',
    'scanner-opened': () =>
      'Die Kamera öffnet sich in einem Tab; Chrome fragt vielleicht, ob Clavier sie benutzen darf. „tab schließen“ beendet sie.',
  },
  fr: {
    'sequence-shared': ({ name, codes, queries, values }) => {
      const left = [
        ...(queries > 0
          ? [
              `${forms.fr.form(queries, 'la fin', 'les fins')} de ${forms.fr.counted(queries, 'adresse', 'adresses')}`,
            ]
          : []),
        ...(values > 0 ? [forms.fr.counted(values, 'texte tapé', 'textes tapés')] : []),
      ]
      return `${shownFr(name, codes)} ${left.length === 0 ? 'Rien n’a dû être omis.' : `Omis : ${left.join(' et ')}.`}`
    },
    'sequence-shared-whole': ({ name, codes }) =>
      `${shownFr(name, codes)} Tout y est, même ce que vous avez tapé. « partage » l’omet de nouveau.`,
    'code-copied': ({ name }) => `Le code de « ${name} » est copié.`,
    'code-picture-saved': ({ file }) =>
      `L’image du code est le fichier « ${file} », parmi vos téléchargements.`,
    'sharing-closed': () => 'Le code n’est plus affiché.',
    'code-shown': ({ number, count }) => `Code ${number} sur ${count}.`,
    'codes-run': () => 'Les codes se suivent.',
    'code-asked': () =>
      'Collez le code dans le champ « Code » de « Séquences » : il est lu aussitôt, et montré avant que rien ne soit gardé.',
    'code-pasted': () => 'un code collé',
    'code-scanned': () => 'un code scanné',
    'scanner-opened': () =>
      'La caméra s’ouvre dans un onglet ; Chrome demandera peut-être si Clavier peut l’utiliser. « ferme l’onglet » l’arrête.',
  },
})

function shownEn(name: string, codes: number): string {
  return codes === 0
    ? `“${name}” is too long for a code to scan: copy the code, or say “export” for a file.`
    : codes === 1
      ? `Here is “${name}” as a code to scan or copy.`
      : `Here is “${name}” as ${codes} codes to scan one after another, or to copy.`
}

function shownEs(name: string, codes: number): string {
  return codes === 0
    ? `«${name}» es demasiado larga para un código que escanear: copia el código, o di «exporta» para un archivo.`
    : codes === 1
      ? `Aquí está «${name}» como código para escanear o copiar.`
      : `Aquí está «${name}» como ${codes} códigos para escanear uno tras otro, o copiar.`
}

function shownDe(name: string, codes: number): string {
  return codes === 0
    ? `„${name}“ ist zu lang für einen Code zum Scannen: Kopiere den Code, oder sag „exportieren“ für eine Datei.`
    : codes === 1
      ? `Hier ist „${name}“ als Code zum Scannen oder Kopieren.`
      : `Hier ist „${name}“ als ${codes} Codes, nacheinander zu scannen oder zu kopieren.`
}

function shownFr(name: string, codes: number): string {
  return codes === 0
    ? `« ${name} » est trop long pour un code à scanner : copiez le code, ou dites « exporte » pour un fichier.`
    : codes === 1
      ? `Voici « ${name} » en code à scanner ou à copier.`
      : `Voici « ${name} » en ${codes} codes à scanner l’un après l’autre, ou à copier.`
}
