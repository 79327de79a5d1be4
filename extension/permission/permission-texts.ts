import type { Language, PerLanguage } from '../../src/language/language.ts'
import { typeset } from '../../src/language/typography.ts'
import type { Answer, Permission } from './ask-permission.ts'

interface DeviceTexts {
  readonly title: string
  /** What it is for, and what happens with what is heard. */
  readonly purpose: string
  /** The button; the recovery texts of the language packs name it. */
  readonly allow: string
  readonly states: Readonly<Record<Answer, string>>
  /** How to allow it again after a no, step by step. */
  readonly way: readonly string[]
}

interface PermissionTexts {
  readonly title: string
  readonly intro: string
  /** While the browser’s question is open. */
  readonly asking: string
  readonly again: string
  readonly settings: string
  readonly devices: Readonly<Record<Permission, DeviceTexts>>
  /** Where MIDI is allowed and no keyboard is plugged in. */
  readonly noKeyboard: string
  /** Said once both are allowed. */
  readonly done: string
}

const texts: PerLanguage<PermissionTexts> = typeset({
  en: {
    title: 'Permissions',
    intro:
      'Chrome asks these two questions in a tab only. Allow what you want to use; each can be taken back at any time, and Clavier works without both.',
    asking: 'Chrome is asking now, at the top of the window. F6 takes the keyboard there.',
    again: 'Check again',
    settings: 'Open Chrome’s settings for Clavier',
    devices: {
      microphone: {
        title: 'Microphone',
        purpose:
          'To command by voice. Nothing is heard before Listening is on; Chrome may send sound to its own speech service.',
        allow: 'Allow microphone',
        states: {
          granted: 'The microphone is allowed.',
          denied: 'The microphone is blocked.',
          prompt: 'The microphone is not allowed yet.',
          missing: 'No microphone was found. Plug one in and press the button again.',
          failed: 'The microphone is allowed but does not start: another program may be using it.',
        },
        way: [
          'Press “Open Chrome’s settings for Clavier”.',
          'Set “Microphone” to “Allow”.',
          'Come back to this tab.',
        ],
      },
      midi: {
        title: 'MIDI keyboard',
        purpose: 'To command by keys. Notes stay on this machine; Clavier sends nothing to the keyboard.',
        allow: 'Allow MIDI',
        states: {
          granted: 'MIDI is allowed.',
          denied: 'MIDI is blocked.',
          prompt: 'MIDI is not allowed yet.',
          missing: 'This browser has no Web MIDI. The drawn keys of the panel work.',
          failed: 'MIDI is allowed but this system could not start it. The drawn keys of the panel work.',
        },
        way: [
          'Press “Open Chrome’s settings for Clavier”.',
          'Set “MIDI device control & reprogram” to “Allow”.',
          'Come back to this tab.',
        ],
      },
    },
    noKeyboard:
      'No keyboard is there yet: plug one in, and it plays at once. Until then the drawn keys of the panel do the same.',
    done: 'Both are allowed. You can close this tab and go on in the panel.',
  },
  es: {
    title: 'Permisos',
    intro:
      'Chrome solo hace estas dos preguntas en una pestaña. Permite lo que quieras usar; puedes retirarlo cuando quieras, y Clavier funciona sin ninguno de los dos.',
    asking: 'Chrome está preguntando ahora, arriba en la ventana. F6 lleva allí el teclado.',
    again: 'Comprobar de nuevo',
    settings: 'Abrir la configuración de Chrome para Clavier',
    devices: {
      microphone: {
        title: 'Micrófono',
        purpose:
          'Para dar órdenes con la voz. No se oye nada hasta activar la escucha; Chrome puede enviar el sonido a su servicio de voz.',
        allow: 'Permitir micrófono',
        states: {
          granted: 'El micrófono está permitido.',
          denied: 'El micrófono está bloqueado.',
          prompt: 'El micrófono aún no está permitido.',
          missing: 'No se encontró ningún micrófono. Conecta uno y pulsa el botón otra vez.',
          failed: 'El micrófono está permitido pero no arranca: quizá lo usa otro programa.',
        },
        way: [
          'Pulsa «Abrir la configuración de Chrome para Clavier».',
          'Pon «Micrófono» en «Permitir».',
          'Vuelve a esta pestaña.',
        ],
      },
      midi: {
        title: 'Teclado MIDI',
        purpose:
          'Para dar órdenes con las teclas. Las notas no salen de este equipo; Clavier no envía nada al teclado.',
        allow: 'Permitir MIDI',
        states: {
          granted: 'MIDI está permitido.',
          denied: 'MIDI está bloqueado.',
          prompt: 'MIDI aún no está permitido.',
          missing: 'Este navegador no tiene Web MIDI. Las teclas dibujadas del panel funcionan.',
          failed:
            'MIDI está permitido pero este sistema no pudo iniciarlo. Las teclas dibujadas del panel funcionan.',
        },
        way: [
          'Pulsa «Abrir la configuración de Chrome para Clavier».',
          'Pon el control de dispositivos MIDI en «Permitir».',
          'Vuelve a esta pestaña.',
        ],
      },
    },
    noKeyboard:
      'Aún no hay ningún teclado: conecta uno y tocará al momento. Hasta entonces, las teclas dibujadas del panel hacen lo mismo.',
    done: 'Ambos están permitidos. Puedes cerrar esta pestaña y seguir en el panel.',
  },
  de: {
    title: 'Berechtigungen',
    intro:
      'Chrome stellt diese zwei Fragen nur in einem Tab. Erlaube, was du nutzen willst; beides lässt sich jederzeit zurücknehmen, und Clavier geht auch ohne.',
    asking: 'Chrome fragt gerade, oben im Fenster. F6 bringt die Tastatur dorthin.',
    again: 'Noch einmal prüfen',
    settings: 'Chromes Einstellungen für Clavier öffnen',
    devices: {
      microphone: {
        title: 'Mikrofon',
        purpose:
          'Um mit der Stimme zu steuern. Nichts wird gehört, bevor das Zuhören an ist; Chrome schickt den Ton vielleicht an seinen Sprachdienst.',
        allow: 'Mikrofon erlauben',
        states: {
          granted: 'Das Mikrofon ist erlaubt.',
          denied: 'Das Mikrofon ist gesperrt.',
          prompt: 'Das Mikrofon ist noch nicht erlaubt.',
          missing: 'Kein Mikrofon gefunden. Schließe eines an und drücke noch einmal.',
          failed:
            'Das Mikrofon ist erlaubt, startet aber nicht: Vielleicht nutzt es gerade ein anderes Programm.',
        },
        way: [
          'Drücke „Chromes Einstellungen für Clavier öffnen“.',
          'Stelle „Mikrofon“ auf „Zulassen“.',
          'Komm zu diesem Tab zurück.',
        ],
      },
      midi: {
        title: 'MIDI-Keyboard',
        purpose:
          'Um mit Tasten zu steuern. Noten bleiben auf diesem Rechner; Clavier sendet nichts an das Keyboard.',
        allow: 'MIDI erlauben',
        states: {
          granted: 'MIDI ist erlaubt.',
          denied: 'MIDI ist gesperrt.',
          prompt: 'MIDI ist noch nicht erlaubt.',
          missing: 'Dieser Browser hat kein Web MIDI. Die gezeichneten Tasten des Panels gehen.',
          failed:
            'MIDI ist erlaubt, ließ sich auf diesem System aber nicht starten. Die gezeichneten Tasten des Panels gehen.',
        },
        way: [
          'Drücke „Chromes Einstellungen für Clavier öffnen“.',
          'Stelle die Steuerung von MIDI-Geräten auf „Zulassen“.',
          'Komm zu diesem Tab zurück.',
        ],
      },
    },
    noKeyboard:
      'Noch ist kein Keyboard da: Stecke eines ein, dann spielt es gleich. Bis dahin tun die gezeichneten Tasten des Panels dasselbe.',
    done: 'Beides ist erlaubt. Du kannst diesen Tab schließen und im Panel weitermachen.',
  },
  fr: {
    title: 'Autorisations',
    intro:
      'Chrome ne pose ces deux questions que dans un onglet. Autorisez ce que vous voulez utiliser ; chacune de ces autorisations peut être retirée à tout moment, et Clavier marche sans l’une ni l’autre.',
    asking: 'Chrome pose sa question en haut de la fenêtre. F6 y amène le clavier.',
    again: 'Vérifier à nouveau',
    settings: 'Ouvrir les paramètres de Chrome pour Clavier',
    devices: {
      microphone: {
        title: 'Micro',
        purpose:
          'Pour commander à la voix. Rien n’est entendu avant que l’écoute soit activée ; Chrome envoie peut-être le son à son service vocal.',
        allow: 'Autoriser le micro',
        states: {
          granted: 'Le micro est autorisé.',
          denied: 'Le micro est bloqué.',
          prompt: 'Le micro n’est pas encore autorisé.',
          missing: 'Aucun micro trouvé. Branchez-en un et appuyez à nouveau.',
          failed: 'Le micro est autorisé mais ne démarre pas : un autre programme l’utilise peut-être.',
        },
        way: [
          'Appuyez sur « Ouvrir les paramètres de Chrome pour Clavier ».',
          'Réglez « Micro » sur « Autoriser ».',
          'Revenez à cet onglet.',
        ],
      },
      midi: {
        title: 'Clavier MIDI',
        purpose:
          'Pour commander avec des touches. Les notes restent sur cette machine ; Clavier n’envoie rien au clavier.',
        allow: 'Autoriser MIDI',
        states: {
          granted: 'MIDI est autorisé.',
          denied: 'MIDI est bloqué.',
          prompt: 'MIDI n’est pas encore autorisé.',
          missing: 'Ce navigateur n’a pas Web MIDI. Les touches dessinées du panneau marchent.',
          failed:
            'MIDI est autorisé mais ce système n’a pas pu le démarrer. Les touches dessinées du panneau marchent.',
        },
        way: [
          'Appuyez sur « Ouvrir les paramètres de Chrome pour Clavier ».',
          'Réglez le contrôle des appareils MIDI sur « Autoriser ».',
          'Revenez à cet onglet.',
        ],
      },
    },
    noKeyboard:
      'Aucun clavier pour l’instant : branchez-en un, il jouera aussitôt. D’ici là, les touches dessinées du panneau font de même.',
    done: 'Les deux sont autorisés. Vous pouvez fermer cet onglet et continuer dans le panneau.',
  },
})

export function permissionTexts(language: Language): PermissionTexts {
  return texts[language]
}
