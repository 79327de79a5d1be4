import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Field = { field: string }
type Words = { words: string }
type Typed = Words & Field
type Keys = { keys: string }
type Named = Keys & { name: string }
type Times = Keys & { count: number }

/** Text that is written into the page, and keys pressed there. */
export const writingTexts = definePart({
  en: {
    typed: ({ words, field }: Typed) =>
      field === '' ? `Typed “${words}”.` : `Typed “${words}” in “${field}”.`,
    'typed-secret': ({ field }: Field) =>
      field === '' ? 'Typed; it is kept secret.' : `Typed in “${field}”; it is kept secret.`,
    'typed-otherwise': ({ words, field }: Typed) =>
      `The page made “${words}” of it${field === '' ? '' : ` in “${field}”`}. “undo” takes it back.`,
    'typed-unfit': ({ words, field }: Typed) =>
      `Typed “${words}”, but it does not fit the rule of the field${field === '' ? '' : ` “${field}”`}.`,
    selected: ({ words }: Words) => `Selected “${words}”.`,
    'selected-secret': () => 'Selected.',
    'selected-nothing': () => 'Nothing is selected any more.',
    deleted: ({ words }: Words) => `Deleted “${words}”.`,
    'deleted-secret': () => 'Deleted.',
    'field-cleared': ({ field }: Field) => (field === '' ? 'The field is empty.' : `“${field}” is empty.`),
    replaced: ({ words, by }: Words & { by: string }) => `“${words}” is “${by}” now.`,
    'line-added': () => 'New line.',
    'paragraph-added': () => 'New paragraph.',
    'caret-between': ({ before, after }: { before: string; after: string }) =>
      `Between “${before}” and “${after}”.`,
    'caret-after': ({ before }: { before: string }) => `After “${before}”.`,
    'caret-at-start': () => 'At the start.',
    'caret-at-end': () => 'At the end.',
    'caret-moved': () => 'Moved.',
    copied: ({ words }: Words) => `Copied “${words}”.`,
    'copied-here': ({ words }: Words) =>
      `Copied “${words}” for “paste”. The browser kept it out of the clipboard of other programs.`,
    cut: ({ words }: Words) => `Cut “${words}”.`,
    pasted: ({ words }: Words) => `Pasted “${words}”.`,
    'typing-undone': () => 'The field has taken its last change back.',
    'typing-redone': () => 'The field has made its change again.',
    'typing-unchanged': () => 'The field has nothing to take back or make again.',
    'writing-undone': () => 'The field is as it was before.',
    'selection-undone': () => 'Selected as before.',
    'focus-undone': () => 'The focus is where it was.',
    pressed: ({ keys }: Keys) => `Pressed ${keys}.`,
    'pressed-times': ({ keys, count }: Times) =>
      `Pressed ${keys} ${forms.en.counted(count, 'time', 'times')}.`,
    'pressed-focus': ({ keys, name }: Named) => `Pressed ${keys}: “${name}” has the focus.`,
    submitted: ({ name }: { name: string }) => (name === '' ? 'Sent the form.' : `Sent the form: “${name}”.`),
    'write-on': ({ field }: Field) =>
      `Letters go into “${field}”: C3 takes one back, C5 ends the line, C3 and C5 together leave.`,
    'write-on-secret': ({ field }: Field) =>
      `Letters go into “${field}”, unheard and unseen. C3 and C5 together leave.`,
    'write-off': ({ field }: Field) => `Done writing in “${field}”.`,
    'write-lost': () => 'The field is gone. What you wrote last stands in the line here; nothing is lost.',
    'write-sent': ({ field }: Field) => `Send what is in “${field}”?`,
    'write-send': () => 'Send',
    'unnamed-field': () => 'the field',
  },
  es: {
    typed: ({ words, field }) => (field === '' ? `Escrito «${words}».` : `Escrito «${words}» en «${field}».`),
    'typed-secret': ({ field }) =>
      field === '' ? 'Escrito; queda en secreto.' : `Escrito en «${field}»; queda en secreto.`,
    'typed-otherwise': ({ words, field }) =>
      `La página lo convirtió en «${words}»${field === '' ? '' : ` en «${field}»`}. «deshacer» lo quita.`,
    'typed-unfit': ({ words, field }) =>
      `Escrito «${words}», pero no cumple la regla del campo${field === '' ? '' : ` «${field}»`}.`,
    selected: ({ words }) => `Seleccionado «${words}».`,
    'selected-secret': () => 'Seleccionado.',
    'selected-nothing': () => 'Ya no hay nada seleccionado.',
    deleted: ({ words }) => `Borrado «${words}».`,
    'deleted-secret': () => 'Borrado.',
    'field-cleared': ({ field }) => (field === '' ? 'El campo está vacío.' : `«${field}» está vacío.`),
    replaced: ({ words, by }) => `«${words}» es ahora «${by}».`,
    'line-added': () => 'Línea nueva.',
    'paragraph-added': () => 'Párrafo nuevo.',
    'caret-between': ({ before, after }) => `Entre «${before}» y «${after}».`,
    'caret-after': ({ before }) => `Después de «${before}».`,
    'caret-at-start': () => 'Al principio.',
    'caret-at-end': () => 'Al final.',
    'caret-moved': () => 'Movido.',
    copied: ({ words }) => `Copiado «${words}».`,
    'copied-here': ({ words }) =>
      `Copiado «${words}» para «pegar». El navegador no lo dejó pasar al portapapeles de otros programas.`,
    cut: ({ words }) => `Cortado «${words}».`,
    pasted: ({ words }) => `Pegado «${words}».`,
    'typing-undone': () => 'El campo deshizo su último cambio.',
    'typing-redone': () => 'El campo rehízo su cambio.',
    'typing-unchanged': () => 'El campo no tiene nada que deshacer ni rehacer.',
    'writing-undone': () => 'El campo está como antes.',
    'selection-undone': () => 'Seleccionado como antes.',
    'focus-undone': () => 'El foco está donde estaba.',
    pressed: ({ keys }) => `Pulsado ${keys}.`,
    'pressed-times': ({ keys, count }) => `Pulsado ${keys} ${forms.es.counted(count, 'vez', 'veces')}.`,
    'pressed-focus': ({ keys, name }) => `Pulsado ${keys}: «${name}» tiene el foco.`,
    submitted: ({ name }) => (name === '' ? 'Formulario enviado.' : `Formulario enviado: «${name}».`),
    'write-on': ({ field }) =>
      `Las letras van a «${field}»: C3 borra una, C5 termina la línea, C3 y C5 a la vez salen.`,
    'write-on-secret': ({ field }) =>
      `Las letras van a «${field}», sin oírse ni verse. C3 y C5 a la vez salen.`,
    'write-off': ({ field }) => `Fin de la escritura en «${field}».`,
    'write-lost': () => 'El campo ya no está. Lo último que escribiste queda en esta línea; nada se pierde.',
    'write-sent': ({ field }) => `¿Enviar lo que hay en «${field}»?`,
    'write-send': () => 'Enviar',
    'unnamed-field': () => 'el campo',
  },
  de: {
    typed: ({ words, field }) =>
      field === '' ? `„${words}“ geschrieben.` : `„${words}“ in „${field}“ geschrieben.`,
    'typed-secret': ({ field }) =>
      field === '' ? 'Geschrieben; es bleibt geheim.' : `In „${field}“ geschrieben; es bleibt geheim.`,
    'typed-otherwise': ({ words, field }) =>
      `Die Seite hat daraus „${words}“ gemacht${field === '' ? '' : ` in „${field}“`}. „rückgängig“ nimmt es zurück.`,
    'typed-unfit': ({ words, field }) =>
      `„${words}“ geschrieben, aber es passt nicht zur Regel des Felds${field === '' ? '' : ` „${field}“`}.`,
    selected: ({ words }) => `„${words}“ ausgewählt.`,
    'selected-secret': () => 'Ausgewählt.',
    'selected-nothing': () => 'Nichts ist mehr ausgewählt.',
    deleted: ({ words }) => `„${words}“ gelöscht.`,
    'deleted-secret': () => 'Gelöscht.',
    'field-cleared': ({ field }) => (field === '' ? 'Das Feld ist leer.' : `„${field}“ ist leer.`),
    replaced: ({ words, by }) => `„${words}“ ist jetzt „${by}“.`,
    'line-added': () => 'Neue Zeile.',
    'paragraph-added': () => 'Neuer Absatz.',
    'caret-between': ({ before, after }) => `Zwischen „${before}“ und „${after}“.`,
    'caret-after': ({ before }) => `Nach „${before}“.`,
    'caret-at-start': () => 'Am Anfang.',
    'caret-at-end': () => 'Am Ende.',
    'caret-moved': () => 'Bewegt.',
    copied: ({ words }) => `„${words}“ kopiert.`,
    'copied-here': ({ words }) =>
      `„${words}“ zum Einfügen kopiert. Der Browser ließ es nicht in die Zwischenablage anderer Programme.`,
    cut: ({ words }) => `„${words}“ ausgeschnitten.`,
    pasted: ({ words }) => `„${words}“ eingefügt.`,
    'typing-undone': () => 'Das Feld hat seine letzte Änderung zurückgenommen.',
    'typing-redone': () => 'Das Feld hat seine Änderung wiederhergestellt.',
    'typing-unchanged': () => 'Das Feld hat nichts zurückzunehmen oder wiederherzustellen.',
    'writing-undone': () => 'Das Feld ist wie vorher.',
    'selection-undone': () => 'Ausgewählt wie vorher.',
    'focus-undone': () => 'Der Fokus ist, wo er war.',
    pressed: ({ keys }) => `${keys} gedrückt.`,
    'pressed-times': ({ keys, count }) => `${keys} ${count}-mal gedrückt.`,
    'pressed-focus': ({ keys, name }) => `${keys} gedrückt: „${name}“ hat den Fokus.`,
    submitted: ({ name }) => (name === '' ? 'Formular abgeschickt.' : `Formular abgeschickt: „${name}“.`),
    'write-on': ({ field }) =>
      `Buchstaben gehen in „${field}“: C3 löscht einen, C5 beendet die Zeile, C3 und C5 zugleich beenden.`,
    'write-on-secret': ({ field }) =>
      `Buchstaben gehen in „${field}“, ungehört und ungesehen. C3 und C5 zugleich beenden.`,
    'write-off': ({ field }) => `Schreiben in „${field}“ beendet.`,
    'write-lost': () =>
      'Das Feld ist nicht mehr da. Was du zuletzt geschrieben hast, steht hier in der Zeile; nichts ist verloren.',
    'write-sent': ({ field }) => `Abschicken, was in „${field}“ steht?`,
    'write-send': () => 'Abschicken',
    'unnamed-field': () => 'das Feld',
  },
  fr: {
    typed: ({ words, field }) =>
      field === '' ? `« ${words} » écrit.` : `« ${words} » écrit dans « ${field} ».`,
    'typed-secret': ({ field }) =>
      field === '' ? 'Écrit ; cela reste secret.' : `Écrit dans « ${field} » ; cela reste secret.`,
    'typed-otherwise': ({ words, field }) =>
      `La page en a fait « ${words} »${field === '' ? '' : ` dans « ${field} »`}. « annule » le retire.`,
    'typed-unfit': ({ words, field }) =>
      `« ${words} » écrit, mais cela ne suit pas la règle du champ${field === '' ? '' : ` « ${field} »`}.`,
    selected: ({ words }) => `« ${words} » sélectionné.`,
    'selected-secret': () => 'Sélectionné.',
    'selected-nothing': () => 'Plus rien n’est sélectionné.',
    deleted: ({ words }) => `« ${words} » supprimé.`,
    'deleted-secret': () => 'Supprimé.',
    'field-cleared': ({ field }) => (field === '' ? 'Le champ est vide.' : `« ${field} » est vide.`),
    replaced: ({ words, by }) => `« ${words} » est maintenant « ${by} ».`,
    'line-added': () => 'Nouvelle ligne.',
    'paragraph-added': () => 'Nouveau paragraphe.',
    'caret-between': ({ before, after }) => `Entre « ${before} » et « ${after} ».`,
    'caret-after': ({ before }) => `Après « ${before} ».`,
    'caret-at-start': () => 'Au début.',
    'caret-at-end': () => 'À la fin.',
    'caret-moved': () => 'Déplacé.',
    copied: ({ words }) => `« ${words} » copié.`,
    'copied-here': ({ words }) =>
      `« ${words} » copié pour « coller ». Le navigateur l’a tenu hors du presse-papiers des autres programmes.`,
    cut: ({ words }) => `« ${words} » coupé.`,
    pasted: ({ words }) => `« ${words} » collé.`,
    'typing-undone': () => 'Le champ a annulé sa dernière modification.',
    'typing-redone': () => 'Le champ a rétabli sa modification.',
    'typing-unchanged': () => 'Le champ n’a rien à annuler ni à rétablir.',
    'writing-undone': () => 'Le champ est comme avant.',
    'selection-undone': () => 'Sélectionné comme avant.',
    'focus-undone': () => 'Le focus est là où il était.',
    pressed: ({ keys }) => `${keys} : touche pressée.`,
    'pressed-times': ({ keys, count }) =>
      `${keys} : touche pressée ${forms.fr.counted(count, 'fois', 'fois')}.`,
    'pressed-focus': ({ keys, name }) => `${keys} : « ${name} » a le focus.`,
    submitted: ({ name }) => (name === '' ? 'Formulaire envoyé.' : `Formulaire envoyé : « ${name} ».`),
    'write-on': ({ field }) =>
      `Les lettres vont dans « ${field} » : C3 en efface une, C5 finit la ligne, C3 et C5 ensemble pour sortir.`,
    'write-on-secret': ({ field }) =>
      `Les lettres vont dans « ${field} », sans être dites ni montrées. C3 et C5 ensemble pour sortir.`,
    'write-off': ({ field }) => `Fin de l’écriture dans « ${field} ».`,
    'write-lost': () =>
      'Le champ n’est plus là. Ce que vous avez écrit en dernier est ici dans la ligne ; rien n’est perdu.',
    'write-sent': ({ field }) => `Envoyer ce qui est dans « ${field} » ?`,
    'write-send': () => 'Envoyer',
    'unnamed-field': () => 'le champ',
  },
})
