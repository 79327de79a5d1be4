import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong with writing, and what to do. */
export const writingErrors = definePart({
  en: {
    'element-gone': () => 'That element is gone from the page. Say “hints” to see what is there now.',
    'no-field': () => 'No field of the page has the focus. Say “hints” and the number of a field, then type.',
    'field-no-text': () => 'That takes no text. Say “hints” and choose a field that does.',
    'field-read-only': () => 'This field can only be read. Nothing was written.',
    'field-disabled': () =>
      'The page has turned this field off. Nothing was written; something else may have to be filled in first.',
    'field-full': (d: ErrorDetail) =>
      `This field takes at most ${d.most} characters, and has room for ${d.left}. Nothing was written; say less.`,
    'field-refuses': () =>
      'The field does not take that. It holds what it held before; try it in another form.',
    'field-selects-not': () =>
      'Fields of this kind let only all of it be selected. Say “select all”, or “clear field” and type anew.',
    'field-secret': () => 'This field is secret: words in it cannot be looked for. “clear field” empties it.',
    'field-too-long': () => 'There is too much text in this field for that. “type” still works at the caret.',
    'not-in-field': (d: ErrorDetail) =>
      `“${d.words}” is not in this field. Nothing was changed; say words that are there.`,
    'nothing-selected': () => 'Nothing is selected. Say “select” and the words first.',
    'nothing-copied': () => 'There is nothing to paste. Say “copy” first.',
    'nothing-to-delete': () => 'There is nothing before the caret to delete.',
    'no-form': () => 'Nothing here can be sent. Say “hints” and click the button that sends.',
    'form-closed': (d: ErrorDetail) => `The page keeps “${d.name}” off. Fill in what is missing first.`,
    'form-unfit': (d: ErrorDetail) =>
      `Not sent: “${d.name}” is not filled in as the page wants it. It has the focus now.`,
    'key-unknown': (d: ErrorDetail) =>
      `There is no key “${d.words}”. Say for instance “press enter” or “press control a”.`,
    'not-a-key': () => 'That is no key. Say for instance “press enter” or “press control a”.',
    'key-of-browser': (d: ErrorDetail) =>
      `${d.keys} belongs to the browser; no page may press it. Say “${d.phrase}” instead.`,
    'key-does-nothing': (d: ErrorDetail) =>
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
    'not-a-key': () => 'Eso no es ninguna tecla. Di por ejemplo «tecla intro» o «tecla control a».',
    'key-of-browser': d => `${d.keys} es del navegador; ninguna página puede pulsarla. Di «${d.phrase}».`,
    'key-does-nothing': d =>
      `La página no hace nada con ${d.keys}, y el navegador no deja que una extensión la pulse de verdad.`,
  },
  de: {
    'element-gone': () => 'Dieses Element ist nicht mehr auf der Seite. „Hinweise“ zeigt, was jetzt da ist.',
    'no-field': () =>
      'Kein Feld der Seite hat den Fokus. Sag „Hinweise“ und die Nummer eines Felds, dann schreib.',
    'field-no-text': () => 'Das nimmt keinen Text. Sag „Hinweise“ und wähle ein Feld, das Text nimmt.',
    'field-read-only': () => 'Dieses Feld kann man nur lesen. Nichts wurde geschrieben.',
    'field-disabled': () =>
      'Die Seite hat dieses Feld abgeschaltet. Nichts wurde geschrieben; vielleicht muss erst etwas anderes ausgefüllt werden.',
    'field-full': d =>
      `Dieses Feld nimmt höchstens ${d.most} Zeichen und hat Platz für ${d.left}. Nichts wurde geschrieben; sag weniger.`,
    'field-refuses': () =>
      'Das nimmt das Feld nicht. Darin steht, was vorher darin stand; versuch es anders.',
    'field-selects-not': () =>
      'In Feldern dieser Art lässt sich nur alles auswählen. Sag „alles auswählen“, oder „feld leeren“ und schreib neu.',
    'field-secret': () =>
      'Dieses Feld ist geheim: Wörter darin lassen sich nicht suchen. „feld leeren“ leert es.',
    'field-too-long': () => 'In diesem Feld steht dafür zu viel Text. „schreibe“ geht weiter, am Cursor.',
    'not-in-field': d =>
      `„${d.words}“ steht nicht in diesem Feld. Nichts wurde geändert; sag Wörter, die dort stehen.`,
    'nothing-selected': () => 'Nichts ist ausgewählt. Sag zuerst „markiere“ und die Wörter.',
    'nothing-copied': () => 'Es gibt nichts einzufügen. Sag zuerst „kopieren“.',
    'nothing-to-delete': () => 'Vor dem Cursor ist nichts zu löschen.',
    'no-form': () =>
      'Hier lässt sich nichts abschicken. Sag „Hinweise“ und klicke auf den Knopf, der abschickt.',
    'form-closed': d => `Die Seite hat „${d.name}“ abgeschaltet. Fülle zuerst aus, was fehlt.`,
    'form-unfit': d =>
      `Nicht abgeschickt: „${d.name}“ ist nicht so ausgefüllt, wie die Seite es will. Es hat jetzt den Fokus.`,
    'key-unknown': d =>
      `Eine Taste „${d.words}“ gibt es nicht. Sag zum Beispiel „taste eingabe“ oder „taste strg a“.`,
    'not-a-key': () => 'Das ist keine Taste. Sag zum Beispiel „taste eingabe“ oder „taste strg a“.',
    'key-of-browser': d =>
      `${d.keys} gehört dem Browser; keine Seite kann sie drücken. Sag stattdessen „${d.phrase}“.`,
    'key-does-nothing': d =>
      `Die Seite tut nichts bei ${d.keys}, und der Browser lässt keine Erweiterung die Taste wirklich drücken.`,
  },
  fr: {
    'element-gone': () => 'Cet élément n’est plus dans la page. Dites « repères » pour voir ce qui y est.',
    'no-field': () =>
      'Aucun champ de la page n’a le focus. Dites « repères » et le numéro d’un champ, puis écrivez.',
    'field-no-text': () =>
      'Cela ne prend pas de texte. Dites « repères » et choisissez un champ qui en prend.',
    'field-read-only': () => 'Ce champ ne peut qu’être lu. Rien n’a été écrit.',
    'field-disabled': () =>
      'La page a désactivé ce champ. Rien n’a été écrit ; il faut peut-être d’abord remplir autre chose.',
    'field-full': d =>
      `Ce champ prend au plus ${d.most} caractères et il en reste ${d.left}. Rien n’a été écrit ; dites-en moins.`,
    'field-refuses': () => 'Le champ ne prend pas cela. Il contient ce qu’il contenait ; essayez autrement.',
    'field-selects-not': () =>
      'Les champs de ce genre ne laissent que tout sélectionner. Dites « sélectionne tout », ou « vide le champ » et réécrivez.',
    'field-secret': () =>
      'Ce champ est secret : on ne peut pas y chercher de mots. « vide le champ » le vide.',
    'field-too-long': () =>
      'Il y a trop de texte dans ce champ pour cela. « écris » marche toujours au curseur.',
    'not-in-field': d =>
      `« ${d.words} » n’est pas dans ce champ. Rien n’a changé ; dites des mots qui y sont.`,
    'nothing-selected': () => 'Rien n’est sélectionné. Dites d’abord « sélectionne » et les mots.',
    'nothing-copied': () => 'Il n’y a rien à coller. Dites d’abord « copier ».',
    'nothing-to-delete': () => 'Il n’y a rien à supprimer avant le curseur.',
    'no-form': () => 'Rien ici ne peut être envoyé. Dites « repères » et cliquez le bouton qui envoie.',
    'form-closed': d => `La page a désactivé « ${d.name} ». Remplissez d’abord ce qui manque.`,
    'form-unfit': d =>
      `Pas envoyé : « ${d.name} » n’est pas rempli comme la page le veut. Il a maintenant le focus.`,
    'key-unknown': d =>
      `Il n’y a pas de touche « ${d.words} ». Dites par exemple « touche entrée » ou « touche ctrl a ».`,
    'not-a-key': () => 'Ce n’est pas une touche. Dites par exemple « touche entrée » ou « touche ctrl a ».',
    'key-of-browser': d =>
      `${d.keys} est au navigateur ; aucune page ne peut la presser. Dites « ${d.phrase} ».`,
    'key-does-nothing': d =>
      `La page ne fait rien avec ${d.keys}, et le navigateur ne laisse aucune extension la presser pour de vrai.`,
  },
})
