import { forms } from '../../src/language/forms.ts'
import type { Language, PerLanguage } from '../../src/language/language.ts'
import { typeset } from '../../src/language/typography.ts'

export interface ScanTexts {
  readonly title: string
  readonly intro: string
  readonly picture: string
  readonly start: string
  readonly stop: string
  readonly file: string
  readonly send: string
  readonly asking: string
  readonly looking: string
  readonly stopped: string
  readonly denied: string
  readonly missing: string
  readonly failed: string
  readonly foreign: string
  readonly damaged: string
  readonly nothing: string
  readonly sending: string
  readonly noPanel: string
  readonly part: (have: number, count: number) => string
  readonly taken: (words: string) => string
}

const texts: PerLanguage<ScanTexts> = typeset({
  en: {
    title: 'Scan a code',
    intro:
      'Hold the code of a shared sequence before the camera. The picture stays on this machine, and the camera goes off as soon as the code is read. “close tab” ends it.',
    picture: 'Picture of the camera',
    start: 'Start camera',
    stop: 'Stop camera',
    file: 'Or open a picture of a code',
    send: 'Send to the panel again',
    asking: 'Chrome asks whether Clavier may use the camera.',
    looking: 'Looking for a code.',
    stopped: 'The camera is off.',
    denied:
      'The camera is blocked. Allow it in the address bar or in Chrome’s settings, or open a picture of the code.',
    missing: 'There is no camera. Open a picture of the code instead.',
    failed:
      'The camera could not be started; another program may use it. Open a picture of the code instead.',
    foreign: 'A code is seen, but it is none of Clavier.',
    damaged: 'The parts do not fit together. Looking again.',
    nothing: 'No code was found in this picture. Try a sharper one.',
    sending: 'The code is read.',
    noPanel:
      'The code is read, but Clavier’s panel is not open. Open it, then press “Send to the panel again”.',
    part: (have, count) => `${have} of ${count} parts are read. Keep the codes in view.`,
    taken: words => `The camera is off. ${words} It is shown in the panel.`,
  },
  es: {
    title: 'Escanear un código',
    intro:
      'Pon el código de una secuencia compartida ante la cámara. La imagen se queda en este equipo, y la cámara se apaga en cuanto se lee el código. «cierra pestaña» lo termina.',
    picture: 'Imagen de la cámara',
    start: 'Encender la cámara',
    stop: 'Apagar la cámara',
    file: 'O abre una imagen de un código',
    send: 'Enviar otra vez al panel',
    asking: 'Chrome pregunta si Clavier puede usar la cámara.',
    looking: 'Buscando un código.',
    stopped: 'La cámara está apagada.',
    denied:
      'La cámara está bloqueada. Permítela en la barra de direcciones o en la configuración de Chrome, o abre una imagen del código.',
    missing: 'No hay cámara. Abre una imagen del código.',
    failed: 'No se pudo encender la cámara; quizá la usa otro programa. Abre una imagen del código.',
    foreign: 'Se ve un código, pero no es de Clavier.',
    damaged: 'Las partes no encajan. Buscando otra vez.',
    nothing: 'No se encontró ningún código en esta imagen. Prueba con una más nítida.',
    sending: 'El código está leído.',
    noPanel:
      'El código está leído, pero el panel de Clavier no está abierto. Ábrelo y pulsa «Enviar otra vez al panel».',
    part: (have, count) => `${have} de ${count} partes leídas. Mantén los códigos a la vista.`,
    taken: words => `La cámara está apagada. ${words} Se muestra en el panel.`,
  },
  de: {
    title: 'Code scannen',
    intro:
      'Halte den Code einer geteilten Sequenz vor die Kamera. Das Bild bleibt auf diesem Rechner, und die Kamera geht aus, sobald der Code gelesen ist. „tab schließen“ beendet sie.',
    picture: 'Bild der Kamera',
    start: 'Kamera einschalten',
    stop: 'Kamera ausschalten',
    file: 'Oder öffne ein Bild eines Codes',
    send: 'Noch einmal an das Panel schicken',
    asking: 'Chrome fragt, ob Clavier die Kamera benutzen darf.',
    looking: 'Ein Code wird gesucht.',
    stopped: 'Die Kamera ist aus.',
    denied:
      'Die Kamera ist gesperrt. Erlaube sie in der Adressleiste oder in Chromes Einstellungen, oder öffne ein Bild des Codes.',
    missing: 'Es ist keine Kamera da. Öffne stattdessen ein Bild des Codes.',
    failed:
      'Die Kamera ließ sich nicht starten; vielleicht benutzt sie ein anderes Programm. Öffne ein Bild des Codes.',
    foreign: 'Ein Code ist zu sehen, aber keiner von Clavier.',
    damaged: 'Die Teile passen nicht zusammen. Es wird neu gesucht.',
    nothing: 'In diesem Bild war kein Code zu finden. Versuch ein schärferes.',
    sending: 'Der Code ist gelesen.',
    noPanel:
      'Der Code ist gelesen, aber Claviers Panel ist nicht offen. Öffne es und drücke „Noch einmal an das Panel schicken“.',
    part: (have, count) => `${have} von ${count} Teilen sind gelesen. Halte die Codes im Bild.`,
    taken: words => `Die Kamera ist aus. ${words} Im Panel ist es zu sehen.`,
  },
  fr: {
    title: 'Scanner un code',
    intro:
      'Tenez le code d’une séquence partagée devant la caméra. L’image reste sur cette machine, et la caméra s’éteint dès que le code est lu. « ferme l’onglet » l’arrête.',
    picture: 'Image de la caméra',
    start: 'Allumer la caméra',
    stop: 'Éteindre la caméra',
    file: 'Ou ouvrez une image d’un code',
    send: 'Envoyer encore au panneau',
    asking: 'Chrome demande si Clavier peut utiliser la caméra.',
    looking: 'Recherche d’un code.',
    stopped: 'La caméra est éteinte.',
    denied:
      'La caméra est bloquée. Autorisez-la dans la barre d’adresse ou les paramètres de Chrome, ou ouvrez une image du code.',
    missing: 'Il n’y a pas de caméra. Ouvrez plutôt une image du code.',
    failed:
      'La caméra n’a pas pu démarrer ; un autre programme l’utilise peut-être. Ouvrez une image du code.',
    foreign: 'Un code est vu, mais il n’est pas de Clavier.',
    damaged: 'Les parties ne vont pas ensemble. On recommence.',
    nothing: 'Aucun code n’a été trouvé dans cette image. Essayez-en une plus nette.',
    sending: 'Le code est lu.',
    noPanel:
      'Le code est lu, mais le panneau de Clavier n’est pas ouvert. Ouvrez-le, puis appuyez sur « Envoyer encore au panneau ».',
    part: (have, count) =>
      `${forms.fr.counted(have, 'partie', 'parties')} sur ${count} ${forms.fr.form(have, 'est lue', 'sont lues')}. Gardez les codes dans l’image.`,
    taken: words => `La caméra est éteinte. ${words} C’est affiché dans le panneau.`,
  },
})

export function scanTexts(language: Language): ScanTexts {
  return texts[language]
}
