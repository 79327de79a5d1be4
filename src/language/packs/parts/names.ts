import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Name = { name: string }
type Notes = { notes: string }
type Title = { title: string }
type Rows = { rows: string }
type Listed = { count: number; names: string }
type Other = { other: string }

const titled = (title: string, none: string, open: string, close: string) =>
  title === '' ? none : `${open}${title}${close}`
const en = (title: string) => titled(title, 'a tab without a title', '“', '”')
const es = (title: string) => titled(title, 'una pestaña sin título', '«', '»')
const de = (title: string, none = 'einen Tab ohne Titel') => titled(title, none, '„', '“')
const fr = (title: string) => titled(title, 'un onglet sans titre', '« ', ' »')

export const namesTexts = definePart({
  en: {
    'names-shown': ({ count, names }: Listed) => `${forms.en.counted(count, 'name', 'names')}: ${names}`,
    'names-none': () =>
      'No tab has a name yet. Play three keys with C3 among them, or say “name this tab …”.',
    'names-found': ({ count, names }: Listed) => `Found ${count}: ${names}`,
    'names-found-none': ({ sought }: { sought: string }) =>
      `No name fits “${sought}”. “names” shows all of them again.`,
    'choices-names': ({ name }: Name) => `Names near “${name}”`,
    'names-near': ({ name, rows }: Name & Rows) => `“${name}” could be: ${rows}. Say or play a number.`,
    'names-other-forms': ({ notes, rows }: Notes & Rows) =>
      `${notes} is bound in two forms: ${rows}. Say or play a number.`,
    'name-bound-spoken': ({ notes, title }: Notes & Title) =>
      `${notes.replaceAll('♯', ' sharp')}: now ${en(title)}. What do you call it? Say “call it” and the word.`,
    'name-renamed': ({ before, name }: Name & { before: string }) => `“${before}” is called “${name}” now.`,
    'name-rename-asked': ({ name }: Name) => `What shall “${name}” be called? Say or type “call it …”.`,
    'name-moved': ({ name, title }: Name & Title) => `“${name}” means ${en(title)} now.`,
    'name-keys-asked': ({ name }: Name) =>
      `Play the new keys of “${name}”: three or more, C3 among them. Escape leaves them as they are.`,
    'name-new-keys': ({ name, notes }: Name & Notes) => `On the keys “${name}” is ${notes} now.`,
    'name-keys-near': ({ notes, other }: Notes & Other) =>
      `${notes} is close to ${other}. Play the same again to take it, or other keys.`,
    'name-keys-form': ({ notes, other }: Notes & Other) =>
      `${notes} has the keys of “${other}”. Play the same again if each form shall be a name, or other keys.`,
    'name-revived': ({ name, notes }: Name & Notes) => `“${name}” is back. On the keys it is ${notes}.`,
    'name-arrival-set': ({ name, phrase }: Name & { phrase: string }) =>
      `Whenever you go to “${name}”, “${phrase}” is done.`,
    'name-arrival-gone': ({ name }: Name) => `At “${name}” nothing is done by itself.`,
  },
  es: {
    'names-shown': ({ count, names }) => `${forms.es.counted(count, 'nombre', 'nombres')}: ${names}`,
    'names-none': () =>
      'Ninguna pestaña tiene nombre. Toca tres teclas, entre ellas C3, o di «llama a esta pestaña …».',
    'names-found': ({ count, names }) =>
      `${forms.es.counted(count, 'nombre encontrado', 'nombres encontrados')}: ${names}`,
    'names-found-none': ({ sought }) => `Ningún nombre encaja con «${sought}». «nombres» los muestra todos.`,
    'choices-names': ({ name }) => `Nombres parecidos a «${name}»`,
    'names-near': ({ name, rows }) => `«${name}» podría ser: ${rows}. Di o toca un número.`,
    'names-other-forms': ({ notes, rows }) =>
      `${notes} está asignado en dos formas: ${rows}. Di o toca un número.`,
    'name-bound-spoken': ({ notes, title }) =>
      `${notes.replaceAll('♯', ' sostenido')}: ahora ${es(title)}. ¿Cómo se llama? Di «llámala» y la palabra.`,
    'name-renamed': ({ before, name }) => `«${before}» se llama ahora «${name}».`,
    'name-rename-asked': ({ name }) => `¿Cómo se llamará «${name}»? Di o escribe «llámala …».`,
    'name-moved': ({ name, title }) => `«${name}» significa ahora ${es(title)}.`,
    'name-keys-asked': ({ name }) =>
      `Toca las nuevas teclas de «${name}»: tres o más, entre ellas C3. Escape las deja como están.`,
    'name-new-keys': ({ name, notes }) => `En las teclas, «${name}» es ahora ${notes}.`,
    'name-keys-near': ({ notes, other }) =>
      `${notes} se parece a ${other}. Toca lo mismo otra vez para usarlo, u otras teclas.`,
    'name-keys-form': ({ notes, other }) =>
      `${notes} tiene las teclas de «${other}». Toca lo mismo otra vez si cada forma será un nombre, u otras teclas.`,
    'name-revived': ({ name, notes }) => `«${name}» ha vuelto. En las teclas es ${notes}.`,
    'name-arrival-set': ({ name, phrase }) => `Siempre que vayas a «${name}» se hará «${phrase}».`,
    'name-arrival-gone': ({ name }) => `En «${name}» no se hace nada por sí solo.`,
  },
  de: {
    'names-shown': ({ count, names }) => `${forms.de.counted(count, 'Name', 'Namen')}: ${names}`,
    'names-none': () =>
      'Noch hat kein Tab einen Namen. Spiel drei Tasten, darunter C3, oder sag „nenne diesen Tab …“.',
    'names-found': ({ count, names }) => `${forms.de.counted(count, 'gefunden', 'gefunden')}: ${names}`,
    'names-found-none': ({ sought }) => `Kein Name passt zu „${sought}“. „Namen“ zeigt wieder alle.`,
    'choices-names': ({ name }) => `Namen nahe bei „${name}“`,
    'names-near': ({ name, rows }) => `„${name}“ könnte sein: ${rows}. Sag oder spiel eine Zahl.`,
    'names-other-forms': ({ notes, rows }) =>
      `${notes} ist in zwei Formen vergeben: ${rows}. Sag oder spiel eine Zahl.`,
    'name-bound-spoken': ({ notes, title }) =>
      `${notes.replaceAll('♯', 'is')}: jetzt ${de(title, 'ein Tab ohne Titel')}. Wie soll er heißen? Sag „nenn es“ und das Wort.`,
    'name-renamed': ({ before, name }) => `„${before}“ heißt jetzt „${name}“.`,
    'name-rename-asked': ({ name }) => `Wie soll „${name}“ heißen? Sag oder tippe „nenn es …“.`,
    'name-moved': ({ name, title }) => `„${name}“ bedeutet jetzt ${de(title)}.`,
    'name-keys-asked': ({ name }) =>
      `Spiel die neuen Tasten von „${name}“: drei oder mehr, darunter C3. Escape lässt sie, wie sie sind.`,
    'name-new-keys': ({ name, notes }) => `Auf den Tasten ist „${name}“ jetzt ${notes}.`,
    'name-keys-near': ({ notes, other }) =>
      `${notes} liegt nahe bei ${other}. Dasselbe noch einmal übernimmt es, oder spiel andere Tasten.`,
    'name-keys-form': ({ notes, other }) =>
      `${notes} hat die Tasten von „${other}“. Dasselbe noch einmal, wenn jede Form ein Name sein soll, oder andere Tasten.`,
    'name-revived': ({ name, notes }) => `„${name}“ ist wieder da. Auf den Tasten ist es ${notes}.`,
    'name-arrival-set': ({ name, phrase }) => `Immer wenn du zu „${name}“ gehst, geschieht „${phrase}“.`,
    'name-arrival-gone': ({ name }) => `Bei „${name}“ geschieht nichts von selbst.`,
  },
  fr: {
    'names-shown': ({ count, names }) => `${forms.fr.counted(count, 'nom', 'noms')} : ${names}`,
    'names-none': () =>
      'Aucun onglet n’a de nom. Jouez trois touches dont C3, ou dites « nomme cet onglet … ».',
    'names-found': ({ count, names }) => `${forms.fr.counted(count, 'trouvé', 'trouvés')} : ${names}`,
    'names-found-none': ({ sought }) =>
      `Aucun nom ne convient à « ${sought} ». « noms » les montre tous à nouveau.`,
    'choices-names': ({ name }) => `Noms proches de « ${name} »`,
    'names-near': ({ name, rows }) => `« ${name} » peut être : ${rows}. Dites ou jouez un nombre.`,
    'names-other-forms': ({ notes, rows }) =>
      `${notes} est pris sous deux formes : ${rows}. Dites ou jouez un nombre.`,
    'name-bound-spoken': ({ notes, title }) =>
      `${notes.replaceAll('♯', ' dièse')} : maintenant ${fr(title)}. Comment s’appelle-t-il ? Dites « appelle le » et le mot.`,
    'name-renamed': ({ before, name }) => `« ${before} » s’appelle maintenant « ${name} ».`,
    'name-rename-asked': ({ name }) => `Comment appeler « ${name} » ? Dites ou tapez « appelle le … ».`,
    'name-moved': ({ name, title }) => `« ${name} » veut dire maintenant ${fr(title)}.`,
    'name-keys-asked': ({ name }) =>
      `Jouez les nouvelles touches de « ${name} » : trois ou plus, dont C3. Échap les laisse telles quelles.`,
    'name-new-keys': ({ name, notes }) => `Sur les touches, « ${name} » est maintenant ${notes}.`,
    'name-keys-near': ({ notes, other }) =>
      `${notes} est proche de ${other}. Rejouez pour le prendre, ou jouez d’autres touches.`,
    'name-keys-form': ({ notes, other }) =>
      `${notes} a les touches de « ${other} ». Rejouez si chaque forme doit être un nom, ou jouez d’autres touches.`,
    'name-revived': ({ name, notes }) => `« ${name} » est revenu. Sur les touches, c’est ${notes}.`,
    'name-arrival-set': ({ name, phrase }) =>
      `Chaque fois que vous irez à « ${name} », « ${phrase} » se fera.`,
    'name-arrival-gone': ({ name }) => `À « ${name} », rien ne se fait de soi-même.`,
  },
})
