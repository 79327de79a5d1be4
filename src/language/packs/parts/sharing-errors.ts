import type { ErrorDetail } from '../../../errors.ts'
import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

/** What is wrong with a code, or with sharing, and what to do. */
export const sharingErrors = definePart({
  en: {
    'share-too-large': () =>
      'This recording is too long for that. Say “export” to save it as a file, or share a shorter one.',
    'nothing-shared': () => 'No code is shown. Say “share”, or “share” and the name of a recording, first.',
    'one-code-only': () => 'There are not several codes here: what is shown is all of it.',
    'code-unknown': () =>
      'This is no code of Clavier: those begin with “clavier1:”. Copy all of it and try again.',
    'code-later': () => 'This code comes from a later Clavier. Update Clavier to read it. Nothing was kept.',
    'code-signs': (d: ErrorDetail) =>
      `“${d.sign}” is in no code. Copy the code alone, without words around it.`,
    'code-damaged': () => 'The code is damaged or not whole. Copy all of it once more. Nothing was kept.',
    'code-part': (d: ErrorDetail) => `${d.have} of ${d.count} parts are there. Paste the others too.`,
    'code-too-large': () => 'The code holds more than a recording may. Nothing was kept.',
    'code-broken': () => 'What is in the code is no recording that Clavier can play. Nothing was kept.',
    'code-address': () => 'An address in the code is no address of the web. Nothing was kept.',
    'code-command': (d: ErrorDetail) =>
      `The code holds a command that this Clavier does not play: ${d.command}. Nothing was kept.`,
  },
  es: {
    'share-too-large': () =>
      'Esta grabación es demasiado larga para eso. Di «exporta» para guardarla como archivo, o comparte una más corta.',
    'nothing-shared': () =>
      'No se muestra ningún código. Di antes «comparte», o «comparte» y el nombre de una grabación.',
    'one-code-only': () => 'Aquí no hay varios códigos: lo que se muestra es todo.',
    'code-unknown': () =>
      'Esto no es un código de Clavier: empiezan por «clavier1:». Cópialo entero y prueba otra vez.',
    'code-later': () =>
      'Este código viene de un Clavier más nuevo. Actualiza Clavier para leerlo. No se guardó nada.',
    'code-signs': d => `«${d.sign}» no está en ningún código. Copia solo el código, sin palabras alrededor.`,
    'code-damaged': () => 'El código está dañado o incompleto. Cópialo entero otra vez. No se guardó nada.',
    'code-part': d => `Hay ${d.have} de ${d.count} partes. Pega también las otras.`,
    'code-too-large': () => 'El código contiene más de lo que cabe en una grabación. No se guardó nada.',
    'code-broken': () =>
      'Lo que hay en el código no es una grabación que Clavier pueda reproducir. No se guardó nada.',
    'code-address': () => 'Una dirección del código no es de la web. No se guardó nada.',
    'code-command': d =>
      `El código contiene una orden que este Clavier no reproduce: ${d.command}. No se guardó nada.`,
  },
  de: {
    'share-too-large': () =>
      'Diese Aufnahme ist dafür zu lang. Sag „exportieren“, um sie als Datei zu speichern, oder teile eine kürzere.',
    'nothing-shared': () =>
      'Es wird kein Code gezeigt. Sag zuerst „teilen“, oder „teile“ und den Namen einer Aufnahme.',
    'one-code-only': () => 'Hier sind nicht mehrere Codes: Was gezeigt wird, ist alles.',
    'code-unknown': () =>
      'Das ist kein Code von Clavier: Die beginnen mit „clavier1:“. Kopiere ihn ganz und versuch es noch einmal.',
    'code-later': () =>
      'Dieser Code kommt von einem neueren Clavier. Aktualisiere Clavier, um ihn zu lesen. Nichts wurde behalten.',
    'code-signs': d => `„${d.sign}“ kommt in keinem Code vor. Kopiere nur den Code, ohne Worte darum herum.`,
    'code-damaged': () =>
      'Der Code ist beschädigt oder unvollständig. Kopiere ihn noch einmal ganz. Nichts wurde behalten.',
    'code-part': d => `${d.have} von ${d.count} Teilen sind da. Füge auch die anderen ein.`,
    'code-too-large': () => 'Der Code enthält mehr, als eine Aufnahme darf. Nichts wurde behalten.',
    'code-broken': () =>
      'Was im Code steht, ist keine Aufnahme, die Clavier spielen kann. Nichts wurde behalten.',
    'code-address': () => 'Eine Adresse im Code ist keine Adresse des Webs. Nichts wurde behalten.',
    'code-command': d =>
      `Der Code enthält einen Befehl, den dieses Clavier nicht spielt: ${d.command}. Nichts wurde behalten.`,
  },
  fr: {
    'share-too-large': () =>
      'Cet enregistrement est trop long pour cela. Dites « exporte » pour en faire un fichier, ou partagez-en un plus court.',
    'nothing-shared': () =>
      'Aucun code n’est affiché. Dites d’abord « partage », ou « partage » et le nom d’un enregistrement.',
    'one-code-only': () => 'Il n’y a pas plusieurs codes ici : ce qui est affiché est tout.',
    'code-unknown': () =>
      'Ce n’est pas un code de Clavier : ils commencent par « clavier1: ». Copiez-le en entier et réessayez.',
    'code-later': () =>
      'Ce code vient d’un Clavier plus récent. Mettez Clavier à jour pour le lire. Rien n’a été gardé.',
    'code-signs': d => `« ${d.sign} » n’est dans aucun code. Copiez le code seul, sans mots autour.`,
    'code-damaged': () =>
      'Le code est abîmé ou incomplet. Copiez-le encore une fois en entier. Rien n’a été gardé.',
    'code-part': d =>
      `${forms.fr.counted(Number(d.have), 'partie', 'parties')} sur ${d.count} ${forms.fr.form(Number(d.have), 'est là', 'sont là')}. Collez aussi les autres.`,
    'code-too-large': () => 'Le code contient plus qu’un enregistrement ne peut. Rien n’a été gardé.',
    'code-broken': () =>
      'Ce qui est dans le code n’est pas un enregistrement que Clavier puisse jouer. Rien n’a été gardé.',
    'code-address': () => 'Une adresse du code n’est pas une adresse du web. Rien n’a été gardé.',
    'code-command': d =>
      `Le code contient une commande que ce Clavier ne joue pas : ${d.command}. Rien n’a été gardé.`,
  },
})
