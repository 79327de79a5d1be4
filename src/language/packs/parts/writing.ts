import type { ErrorCode, ErrorDetail } from '../../../errors.ts'
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
    'pressed-times': ({ keys, count }: Times) => `Pressed ${keys} ${count} times.`,
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
    'pressed-times': ({ keys, count }) => `Pulsado ${keys} ${count} veces.`,
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
    'selected-nothing': () => "Plus rien n'est sélectionné.",
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
      `« ${words} » copié pour « coller ». Le navigateur l'a tenu hors du presse-papiers des autres programmes.`,
    cut: ({ words }) => `« ${words} » coupé.`,
    pasted: ({ words }) => `« ${words} » collé.`,
    'typing-undone': () => 'Le champ a annulé sa dernière modification.',
    'typing-redone': () => 'Le champ a rétabli sa modification.',
    'typing-unchanged': () => "Le champ n'a rien à annuler ni à rétablir.",
    'writing-undone': () => 'Le champ est comme avant.',
    'selection-undone': () => 'Sélectionné comme avant.',
    'focus-undone': () => 'Le focus est là où il était.',
    pressed: ({ keys }) => `${keys} : touche pressée.`,
    'pressed-times': ({ keys, count }) => `${keys} : touche pressée ${count} fois.`,
    'pressed-focus': ({ keys, name }) => `${keys} : « ${name} » a le focus.`,
    submitted: ({ name }) => (name === '' ? 'Formulaire envoyé.' : `Formulaire envoyé : « ${name} ».`),
    'write-on': ({ field }) =>
      `Les lettres vont dans « ${field} » : C3 en efface une, C5 finit la ligne, C3 et C5 ensemble pour sortir.`,
    'write-on-secret': ({ field }) =>
      `Les lettres vont dans « ${field} », sans être dites ni montrées. C3 et C5 ensemble pour sortir.`,
    'write-off': ({ field }) => `Fin de l'écriture dans « ${field} ».`,
    'write-lost': () =>
      "Le champ n'est plus là. Ce que vous avez écrit en dernier est ici dans la ligne ; rien n'est perdu.",
    'write-sent': ({ field }) => `Envoyer ce qui est dans « ${field} » ?`,
    'write-send': () => 'Envoyer',
    'unnamed-field': () => 'le champ',
  },
})

type WritingError = Extract<
  ErrorCode,
  | 'element-gone'
  | `field-${string}`
  | `form-${string}`
  | `key-${string}`
  | 'no-field'
  | 'no-form'
  | 'not-in-field'
  | `nothing-${'selected' | 'copied' | 'to-delete'}`
>
type Errors = { readonly [C in WritingError]: (detail: ErrorDetail) => string }

/** What is wrong with writing, and what to do. */
export const writingErrors: {
  readonly en: Errors
  readonly es: Errors
  readonly de: Errors
  readonly fr: Errors
} = {
  en: {
    'element-gone': () => 'That element is gone from the page. Say “hints” to see what is there now.',
    'no-field': () => 'No field of the page has the focus. Say “hints” and the number of a field, then type.',
    'field-no-text': () => 'That takes no text. Say “hints” and choose a field that does.',
    'field-read-only': () => 'This field can only be read. Nothing was written.',
    'field-disabled': () =>
      'The page has turned this field off. Nothing was written; something else may have to be filled in first.',
    'field-full': d =>
      `This field takes at most ${d.most} characters, and has room for ${d.left}. Nothing was written; say less.`,
    'field-refuses': () =>
      'The field does not take that. It holds what it held before; try it in another form.',
    'field-selects-not': () =>
      'Fields of this kind let only all of it be selected. Say “select all”, or “clear field” and type anew.',
    'field-secret': () => 'This field is secret: words in it cannot be looked for. “clear field” empties it.',
    'field-too-long': () => 'There is too much text in this field for that. “type” still works at the caret.',
    'not-in-field': d => `“${d.words}” is not in this field. Nothing was changed; say words that are there.`,
    'nothing-selected': () => 'Nothing is selected. Say “select” and the words first.',
    'nothing-copied': () => 'There is nothing to paste. Say “copy” first.',
    'nothing-to-delete': () => 'There is nothing before the caret to delete.',
    'no-form': () => 'Nothing here can be sent. Say “hints” and click the button that sends.',
    'form-closed': d => `The page keeps “${d.name}” off. Fill in what is missing first.`,
    'form-unfit': d => `Not sent: “${d.name}” is not filled in as the page wants it. It has the focus now.`,
    'key-unknown': d => `There is no key “${d.words}”. Say for instance “press enter” or “press control a”.`,
    'key-of-browser': d =>
      `${d.keys} belongs to the browser; no page may press it. Say “${d.phrase}” instead.`,
    'key-does-nothing': d =>
      `The page does nothing at ${d.keys}, and the browser lets no extension press it for real.`,
  },
  es: {
    'element-gone': () => 'Ese elemento ya no está en la página. Di «pistas» para ver lo que hay ahora.',
    'no-field': () =>
      'Ningún campo de la página tiene el foco. Di «pistas» y el número de un campo, y luego escribe.',
    'field-no-text': () => 'Eso no admite texto. Di «pistas» y elige un campo que lo admita.',
    'field-read-only': () => 'Este campo solo se puede leer. No se escribió nada.',
    'field-disabled': () =>
      'La página tiene desactivado este campo. No se escribió nada; quizá falte rellenar otra cosa antes.',
    'field-full': d =>
      `Este campo admite ${d.most} caracteres como mucho y le caben ${d.left}. No se escribió nada; di menos.`,
    'field-refuses': () => 'El campo no lo admite. Contiene lo mismo que antes; prueba de otra forma.',
    'field-selects-not': () =>
      'Los campos de este tipo solo dejan seleccionar todo. Di «selecciona todo», o «vacía el campo» y escribe de nuevo.',
    'field-secret': () =>
      'Este campo es secreto: no se pueden buscar palabras en él. «vacía el campo» lo vacía.',
    'field-too-long': () => 'Hay demasiado texto en este campo para eso. «escribe» funciona en el cursor.',
    'not-in-field': d => `«${d.words}» no está en este campo. No se cambió nada; di palabras que estén.`,
    'nothing-selected': () => 'No hay nada seleccionado. Di antes «selecciona» y las palabras.',
    'nothing-copied': () => 'No hay nada que pegar. Di antes «copiar».',
    'nothing-to-delete': () => 'No hay nada que borrar antes del cursor.',
    'no-form': () => 'Aquí no hay nada que enviar. Di «pistas» y pulsa el botón que envía.',
    'form-closed': d => `La página tiene desactivado «${d.name}». Rellena antes lo que falta.`,
    'form-unfit': d => `No enviado: «${d.name}» no está como la página quiere. Ahora tiene el foco.`,
    'key-unknown': d =>
      `No hay ninguna tecla «${d.words}». Di por ejemplo «tecla intro» o «tecla control a».`,
    'key-of-browser': d => `${d.keys} es del navegador; ninguna página puede pulsarla. Di «${d.phrase}».`,
    'key-does-nothing': d =>
      `La página no hace nada con ${d.keys}, y el navegador no deja que una extensión la pulse de verdad.`,
  },
  de: {
    'element-gone': () => 'Dieses Element ist nicht mehr auf der Seite. „Hinweise“ zeigt, was jetzt da ist.',
    'no-field': () =>
      'Kein Feld der Seite hat den Fokus. Sag „Hinweise“ und die Nummer eines Felds, dann schreibe.',
    'field-no-text': () => 'Das nimmt keinen Text. Sag „Hinweise“ und wähle ein Feld, das Text nimmt.',
    'field-read-only': () => 'Dieses Feld kann man nur lesen. Nichts wurde geschrieben.',
    'field-disabled': () =>
      'Die Seite hat dieses Feld abgeschaltet. Nichts wurde geschrieben; vielleicht muss erst etwas anderes ausgefüllt werden.',
    'field-full': d =>
      `Dieses Feld nimmt höchstens ${d.most} Zeichen und hat Platz für ${d.left}. Nichts wurde geschrieben; sag weniger.`,
    'field-refuses': () => 'Das nimmt das Feld nicht. Es enthält, was es enthielt; versuche es anders.',
    'field-selects-not': () =>
      'In Feldern dieser Art lässt sich nur alles auswählen. Sag „alles auswählen“, oder „feld leeren“ und schreibe neu.',
    'field-secret': () =>
      'Dieses Feld ist geheim: Wörter darin lassen sich nicht suchen. „feld leeren“ leert es.',
    'field-too-long': () =>
      'In diesem Feld steht dafür zu viel Text. „schreibe“ geht weiter an der Schreibmarke.',
    'not-in-field': d =>
      `„${d.words}“ steht nicht in diesem Feld. Nichts wurde geändert; sag Wörter, die dort stehen.`,
    'nothing-selected': () => 'Nichts ist ausgewählt. Sag zuerst „markiere“ und die Wörter.',
    'nothing-copied': () => 'Es gibt nichts einzufügen. Sag zuerst „kopieren“.',
    'nothing-to-delete': () => 'Vor der Schreibmarke ist nichts zu löschen.',
    'no-form': () => 'Hier lässt sich nichts abschicken. Sag „Hinweise“ und klicke den Knopf, der abschickt.',
    'form-closed': d => `Die Seite hat „${d.name}“ abgeschaltet. Fülle zuerst aus, was fehlt.`,
    'form-unfit': d =>
      `Nicht abgeschickt: „${d.name}“ ist nicht so ausgefüllt, wie die Seite es will. Es hat jetzt den Fokus.`,
    'key-unknown': d =>
      `Eine Taste „${d.words}“ gibt es nicht. Sag zum Beispiel „taste eingabe“ oder „taste strg a“.`,
    'key-of-browser': d =>
      `${d.keys} gehört dem Browser; keine Seite kann sie drücken. Sag stattdessen „${d.phrase}“.`,
    'key-does-nothing': d =>
      `Die Seite tut nichts bei ${d.keys}, und der Browser lässt keine Erweiterung die Taste wirklich drücken.`,
  },
  fr: {
    'element-gone': () => "Cet élément n'est plus dans la page. Dites « repères » pour voir ce qui y est.",
    'no-field': () =>
      "Aucun champ de la page n'a le focus. Dites « repères » et le numéro d'un champ, puis écrivez.",
    'field-no-text': () =>
      'Cela ne prend pas de texte. Dites « repères » et choisissez un champ qui en prend.',
    'field-read-only': () => "Ce champ ne peut qu'être lu. Rien n'a été écrit.",
    'field-disabled': () =>
      "La page a désactivé ce champ. Rien n'a été écrit ; il faut peut-être d'abord remplir autre chose.",
    'field-full': d =>
      `Ce champ prend au plus ${d.most} caractères et il en reste ${d.left}. Rien n'a été écrit ; dites-en moins.`,
    'field-refuses': () => 'Le champ ne prend pas cela. Il contient ce qu’il contenait ; essayez autrement.',
    'field-selects-not': () =>
      'Les champs de ce genre ne laissent que tout sélectionner. Dites « sélectionne tout », ou « vide le champ » et réécrivez.',
    'field-secret': () =>
      'Ce champ est secret : on ne peut pas y chercher de mots. « vide le champ » le vide.',
    'field-too-long': () =>
      'Il y a trop de texte dans ce champ pour cela. « écris » marche toujours au curseur.',
    'not-in-field': d =>
      `« ${d.words} » n'est pas dans ce champ. Rien n'a changé ; dites des mots qui y sont.`,
    'nothing-selected': () => "Rien n'est sélectionné. Dites d'abord « sélectionne » et les mots.",
    'nothing-copied': () => "Il n'y a rien à coller. Dites d'abord « copier ».",
    'nothing-to-delete': () => "Il n'y a rien à supprimer avant le curseur.",
    'no-form': () => 'Rien ici ne peut être envoyé. Dites « repères » et cliquez le bouton qui envoie.',
    'form-closed': d => `La page a désactivé « ${d.name} ». Remplissez d'abord ce qui manque.`,
    'form-unfit': d =>
      `Pas envoyé : « ${d.name} » n'est pas rempli comme la page le veut. Il a maintenant le focus.`,
    'key-unknown': d =>
      `Il n'y a pas de touche « ${d.words} ». Dites par exemple « touche entrée » ou « touche ctrl a ».`,
    'key-of-browser': d =>
      `${d.keys} est au navigateur ; aucune page ne peut la presser. Dites « ${d.phrase} ».`,
    'key-does-nothing': d =>
      `La page ne fait rien avec ${d.keys}, et le navigateur ne laisse aucune extension la presser pour de vrai.`,
  },
}
