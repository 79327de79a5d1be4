import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when a recording is edited. */
export const editingErrors = definePart({
  en: {
    'sequence-plays': (d: ErrorDetail) =>
      `“${d.name}” is being played. Say “stop”, then change it. Nothing was changed.`,
    'sequence-changed': (d: ErrorDetail) =>
      `“${d.name}” is no longer what it was, so nothing was changed. Look at it as it is now, then try again.`,
    'sequence-full': (d: ErrorDetail) =>
      `A recording holds at most ${d.most} events, and this one is full. Delete some first.`,
    'sequence-in-itself': (d: ErrorDetail) => `“${d.name}” cannot play itself. Name another recording.`,
    'nothing-edited': (_: ErrorDetail) =>
      'No recording is open. Say “edit the last recording”, or “edit the recording” and its name.',
    'no-such-event': (d: ErrorDetail) => `There is no such event. They are numbered from 1 to ${d.most}.`,
    'number-wanted': (_: ErrorDetail) => 'A number is needed there, such as 2 or 0.5. Nothing was changed.',
    'no-event-selected': (_: ErrorDetail) => 'No event is selected. Say “next event”, or “event 3”.',
    'event-stays': (_: ErrorDetail) => 'It cannot be moved further: there is no time left on that side.',
    'edit-empties': (_: ErrorDetail) =>
      'Nothing would be left, so nothing was deleted. Say “forget the recording” and its name to delete all of it.',
    'edit-forgotten': (_: ErrorDetail) =>
      'That change took so much away that it could be taken back only while the panel stayed open.',
    'nothing-to-trim': (_: ErrorDetail) => 'There is nothing on that side.',
    'wait-out-of-range': (d: ErrorDetail) => `A wait here is from 0 to ${d.most} seconds.`,
    'no-words-there': (_: ErrorDetail) =>
      'This event has no words. Select a step that was given some, something that was said, or a mark.',
    'step-secret': (_: ErrorDetail) =>
      'The words of this event were a secret and were not kept. It can be deleted, not changed.',
    'no-parameter-there': (_: ErrorDetail) => 'This event is no parameter.',
    'no-note-there': (_: ErrorDetail) => 'No note is selected.',
    'note-stays': (_: ErrorDetail) => 'There are no more keys on that side.',
  },
  es: {
    'sequence-plays': d =>
      `«${d.name}» se está reproduciendo. Di «para» y cámbiala después. No se cambió nada.`,
    'sequence-changed': d =>
      `«${d.name}» ya no es como era, así que no se cambió nada. Mírala como está ahora e inténtalo otra vez.`,
    'sequence-full': d =>
      `Una grabación tiene como mucho ${d.most} sucesos, y esta está llena. Borra algunos primero.`,
    'sequence-in-itself': d => `«${d.name}» no puede reproducirse a sí misma. Nombra otra grabación.`,
    'nothing-edited': _ =>
      'No hay ninguna grabación abierta. Di «edita la última grabación», o «edita la grabación» y su nombre.',
    'no-such-event': d => `No hay tal suceso. Van numerados del 1 al ${d.most}.`,
    'number-wanted': _ => 'Ahí hace falta un número, como 2 o 0,5. No se cambió nada.',
    'no-event-selected': _ => 'No hay ningún suceso seleccionado. Di «suceso siguiente», o «suceso 3».',
    'event-stays': _ => 'No se puede mover más: por ese lado no queda tiempo.',
    'edit-empties': _ =>
      'No quedaría nada, así que no se borró nada. Di «olvida la grabación» y su nombre para borrarla entera.',
    'edit-forgotten': _ =>
      'Ese cambio quitó tanto que solo se podía deshacer mientras el panel siguiera abierto.',
    'nothing-to-trim': _ => 'Por ese lado no hay nada.',
    'wait-out-of-range': d => `Aquí una espera va de 0 a ${d.most} segundos.`,
    'no-words-there': _ =>
      'Este suceso no tiene palabras. Selecciona un paso que las tenga, algo que se dijo o una marca.',
    'step-secret': _ =>
      'Las palabras de este suceso eran un secreto y no se guardaron. Se puede borrar, no cambiar.',
    'no-parameter-there': _ => 'Este suceso no es un parámetro.',
    'no-note-there': _ => 'No hay ninguna nota seleccionada.',
    'note-stays': _ => 'Por ese lado no hay más teclas.',
  },
  de: {
    'sequence-plays': d =>
      `„${d.name}“ wird gerade abgespielt. Sag „stopp“, dann ändere sie. Es wurde nichts geändert.`,
    'sequence-changed': d =>
      `„${d.name}“ ist nicht mehr, was sie war; deshalb wurde nichts geändert. Sieh sie dir an, wie sie jetzt ist, und versuch es noch einmal.`,
    'sequence-full': d =>
      `Eine Aufnahme fasst höchstens ${d.most} Ereignisse, und diese ist voll. Lösche zuerst einige.`,
    'sequence-in-itself': d => `„${d.name}“ kann sich nicht selbst abspielen. Nenne eine andere Aufnahme.`,
    'nothing-edited': _ =>
      'Keine Aufnahme ist offen. Sag „letzte Aufnahme bearbeiten“, oder „bearbeite die Aufnahme“ und ihren Namen.',
    'no-such-event': d => `So ein Ereignis gibt es nicht. Die Nummern gehen von 1 bis ${d.most}.`,
    'number-wanted': _ => 'Da gehört eine Zahl hin, etwa 2 oder 0,5. Es wurde nichts geändert.',
    'no-event-selected': _ => 'Kein Ereignis ist gewählt. Sag „nächstes Ereignis“ oder „Ereignis 3“.',
    'event-stays': _ => 'Weiter lässt es sich nicht verschieben: Auf dieser Seite ist keine Zeit mehr.',
    'edit-empties': _ =>
      'Es bliebe nichts übrig, deshalb wurde nichts gelöscht. Sag „vergiss die Aufnahme“ und ihren Namen, um alles zu löschen.',
    'edit-forgotten': _ =>
      'Diese Änderung hat so viel weggenommen, dass sie nur rückgängig zu machen war, solange das Panel offen blieb.',
    'nothing-to-trim': _ => 'Auf dieser Seite ist nichts.',
    'wait-out-of-range': d => `Eine Wartezeit geht hier von 0 bis ${d.most} Sekunden.`,
    'no-words-there': _ =>
      'Dieses Ereignis hat keine Worte. Wähle einen Schritt, der welche hat, etwas Gesagtes oder eine Marke.',
    'step-secret': _ =>
      'Die Worte dieses Ereignisses waren ein Geheimnis und wurden nicht behalten. Es lässt sich löschen, nicht ändern.',
    'no-parameter-there': _ => 'Dieses Ereignis ist kein Parameter.',
    'no-note-there': _ => 'Keine Note ist gewählt.',
    'note-stays': _ => 'Auf dieser Seite sind keine Tasten mehr.',
  },
  fr: {
    'sequence-plays': d =>
      `« ${d.name} » est en train de jouer. Dites « stop », puis changez-le. Rien n’a été changé.`,
    'sequence-changed': d =>
      `« ${d.name} » n’est plus comme il était, donc rien n’a été changé. Regardez-le comme il est maintenant, puis réessayez.`,
    'sequence-full': d =>
      `Un enregistrement contient au plus ${d.most} événements, et celui-ci est plein. Supprimez-en d’abord.`,
    'sequence-in-itself': d => `« ${d.name} » ne peut pas se jouer lui-même. Nommez un autre enregistrement.`,
    'nothing-edited': _ =>
      'Aucun enregistrement n’est ouvert. Dites « modifie le dernier enregistrement », ou « modifie l’enregistrement » et son nom.',
    'no-such-event': d => `Il n’y a pas de tel événement. Ils sont numérotés de 1 à ${d.most}.`,
    'number-wanted': _ => 'Il faut un nombre à cet endroit, comme 2 ou 0,5. Rien n’a été changé.',
    'no-event-selected': _ =>
      'Aucun événement n’est sélectionné. Dites « événement suivant », ou « événement 3 ».',
    'event-stays': _ => 'Impossible de le décaler plus loin : il n’y a plus de temps de ce côté.',
    'edit-empties': _ =>
      'Il ne resterait rien, donc rien n’a été supprimé. Dites « oublie l’enregistrement » et son nom pour tout supprimer.',
    'edit-forgotten': _ =>
      'Ce changement a tant retiré qu’il ne pouvait être annulé que tant que le panneau restait ouvert.',
    'nothing-to-trim': _ => 'Il n’y a rien de ce côté.',
    'wait-out-of-range': d => `Une attente va ici de 0 à ${d.most} secondes.`,
    'no-words-there': _ =>
      'Cet événement n’a pas de mots. Sélectionnez une étape qui en a, quelque chose qui a été dit, ou un repère.',
    'step-secret': _ =>
      'Les mots de cet événement étaient un secret et n’ont pas été gardés. Il peut être supprimé, pas changé.',
    'no-parameter-there': _ => 'Cet événement n’est pas un paramètre.',
    'no-note-there': _ => 'Aucune note n’est sélectionnée.',
    'note-stays': _ => 'Il n’y a plus de touches de ce côté.',
  },
})
