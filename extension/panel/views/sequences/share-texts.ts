import type { PerLanguage } from '../../../../src/language/language.ts'
import { labelsIn } from '../../panel-texts.ts'

/** Labels of a sequence that is shared; they are loaded with it. */
const labels = {
  shareTitle: {
    en: 'Share “{name}”',
    es: 'Compartir «{name}»',
    de: '„{name}“ teilen',
    fr: 'Partager « {name} »',
  },
  shareCode: {
    en: 'QR code of “{name}”. Scan it with Clavier on another machine: “scan code”.',
    es: 'Código QR de «{name}». Escanéalo con Clavier en otro equipo: «escanea código».',
    de: 'QR-Code von „{name}“. Mit Clavier auf einem anderen Rechner scannen: „code scannen“.',
    fr: 'Code QR de « {name} ». Scannez-le avec Clavier sur une autre machine : « scanne le code ».',
  },
  shareFrame: {
    en: 'Code {number} of {count}',
    es: 'Código {number} de {count}',
    de: 'Code {number} von {count}',
    fr: 'Code {number} sur {count}',
  },
  shareFrames: {
    en: '{count} codes follow one another. The scanner takes them in any order.',
    es: '{count} códigos se suceden. El escáner los acepta en cualquier orden.',
    de: '{count} Codes folgen aufeinander. Der Scanner nimmt sie in jeder Reihenfolge.',
    fr: '{count} codes se suivent. Le scanner les prend dans n’importe quel ordre.',
  },
  shareTooLong: {
    en: 'Too long for a code to scan. Copy the text, or say “export” for a file.',
    es: 'Demasiado largo para un código que escanear. Copia el texto, o di «exporta» para un archivo.',
    de: 'Zu lang für einen Code zum Scannen. Kopiere den Text, oder sag „exportieren“ für eine Datei.',
    fr: 'Trop long pour un code à scanner. Copiez le texte, ou dites « exporte » pour un fichier.',
  },
  shareText: { en: 'Code as text', es: 'Código como texto', de: 'Code als Text', fr: 'Code en texte' },
  shareCopy: { en: 'Copy code', es: 'Copiar código', de: 'Code kopieren', fr: 'Copier le code' },
  sharePicture: { en: 'Save picture', es: 'Guardar imagen', de: 'Bild speichern', fr: 'Enregistrer l’image' },
  shareNext: { en: 'Next code', es: 'Código siguiente', de: 'Nächster Code', fr: 'Code suivant' },
  shareRun: { en: 'Run codes', es: 'Pasar códigos', de: 'Codes laufen lassen', fr: 'Faire défiler' },
  shareClose: { en: 'Close code', es: 'Cerrar código', de: 'Code schließen', fr: 'Fermer le code' },
  shareWhole: {
    en: 'Share everything',
    es: 'Compartir todo',
    de: 'Alles teilen',
    fr: 'Tout partager',
  },
  shareWholeMeans: {
    en: 'Also what addresses have after “?” and “#”, and all that was typed, dictated or sought. Whoever gets the code can read it.',
    es: 'También lo que las direcciones llevan tras «?» y «#», y todo lo escrito, dictado o buscado. Quien reciba el código puede leerlo.',
    de: 'Auch was Adressen nach „?“ und „#“ haben, und alles Getippte, Diktierte, Gesuchte. Wer den Code bekommt, kann es lesen.',
    fr: 'Aussi ce que les adresses ont après « ? » et « # », et tout ce qui fut tapé, dicté ou cherché. Qui reçoit le code peut le lire.',
  },
  shareLeft: {
    en: 'Left out: ends of addresses ({queries}), typed values ({values}). Values are asked for when it is played.',
    es: 'Se quitó: finales de direcciones ({queries}), textos escritos ({values}). Los textos se piden al reproducir.',
    de: 'Weggelassen: Enden von Adressen ({queries}), getippte Texte ({values}). Nach Texten wird beim Abspielen gefragt.',
    fr: 'Omis : fins d’adresses ({queries}), textes tapés ({values}). Les textes sont demandés à la lecture.',
  },
  shareNothingLeft: {
    en: 'Nothing had to be left out.',
    es: 'No hubo que quitar nada.',
    de: 'Nichts musste weggelassen werden.',
    fr: 'Rien n’a dû être omis.',
  },
  shareStays: {
    en: 'What stays: its name and marks, titles of pages, addresses up to “?”, names of what was clicked, and the words of other commands.',
    es: 'Lo que queda: su nombre y marcas, títulos de páginas, direcciones hasta «?», nombres de lo pulsado y palabras de otras órdenes.',
    de: 'Was bleibt: ihr Name und ihre Marken, Titel von Seiten, Adressen bis „?“, Namen von Angeklicktem und die Worte anderer Befehle.',
    fr: 'Ce qui reste : son nom et ses repères, titres de pages, adresses jusqu’à « ? », noms de ce qui fut cliqué et mots d’autres commandes.',
  },
  codeField: { en: 'Code', es: 'Código', de: 'Code', fr: 'Code' },
  codeFieldHint: {
    en: 'Paste the code of a sequence that somebody shared: you see what is in it before it is kept.',
    es: 'Pega el código de una secuencia compartida: verás su contenido antes de guardarla.',
    de: 'Füge den Code einer geteilten Sequenz ein: Du siehst, was darin ist, bevor sie behalten wird.',
    fr: 'Collez le code d’une séquence partagée : vous voyez ce qu’il contient avant de la garder.',
  },
  codeRead: { en: 'Read code', es: 'Leer código', de: 'Code lesen', fr: 'Lire le code' },
  codeScan: { en: 'Scan code', es: 'Escanear código', de: 'Code scannen', fr: 'Scanner un code' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export type ShareKey = keyof typeof labels

export const shareLabelIn = labelsIn(labels)
