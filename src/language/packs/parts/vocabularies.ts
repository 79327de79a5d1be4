import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

export const vocabulariesTexts = definePart({
  en: {
    'my-words': () => 'My words',
    'vocabulary-file': () => 'a file',
    'learning-armed': () =>
      'Play the keys now: nothing else happens. Then say or type what they are to mean. Escape ends it.',
    'learning-armed-for': ({ phrase }: { phrase: string }) =>
      `Play the keys for “${phrase}” now. Nothing else happens until then but escape.`,
    'learning-heard': ({ notes }: { notes: string }) =>
      `${notes} is free. Say, type or play what it is to mean.`,
    'learning-near': ({ notes, other, offer }: { notes: string; other: string; offer: string }) =>
      `${notes} is one slip away from “${other}”. Play it again or say “yes” to take it all the same, or play something else${offer === '' ? '' : `, such as ${offer}`}.`,
    'word-learnt': ({ notes, phrase }: { notes: string; phrase: string }) =>
      `${notes} now means “${phrase}”. “undo” takes it back.`,
    'phrase-learnt': ({ phrase, means }: { phrase: string; means: string }) =>
      `“${phrase}” now means “${means}”. “learn keys for ${phrase}” gives it keys, “undo” takes it back.`,
    'word-forgotten': ({ word }: { word: string }) => `“${word}” is forgotten. “undo” brings it back.`,
    'words-listed': ({ count, words }: { count: number; words: string }) =>
      count === 0
        ? 'No words yet. “learn keys for scroll down” makes the first.'
        : `${forms.en.counted(count, 'word', 'words')}: ${words}`,
    'vocabulary-made': ({ name }: { name: string }) =>
      `“${name}” is your vocabulary now. “learn keys for …” puts words into it.`,
    'vocabulary-used': ({ name, leftOut }: { name: string; leftOut: number }) =>
      `“${name}” is in use.${leftOut === 0 ? '' : ` The keys of ${leftOut} of its words collide with others and do nothing; Settings shows which.`}`,
    'vocabulary-off': ({ name }: { name: string }) => `“${name}” is not in use any more. Its words are kept.`,
    'vocabulary-renamed': ({ name }: { name: string }) => `The vocabulary is called “${name}”.`,
    'vocabulary-deleted': ({ name }: { name: string }) =>
      `“${name}” is deleted with its words. “undo” brings it back.`,
    'vocabulary-change-undone': () => 'Your words are as they were.',
    'vocabularies-listed': ({ names, used }: { names: string; used: string }) =>
      names === ''
        ? 'No vocabulary yet. “new vocabulary music” makes one.'
        : `${names}. ${used === '' ? 'None is in use.' : `In use: ${used}.`}`,
    'vocabulary-exported': ({ name, count }: { name: string; count: number }) =>
      `“${name}” is in your downloads, with ${forms.en.counted(count, 'word', 'words')}.`,
    'import-vocabulary': () =>
      'Choose the file under “Vocabularies”, or drop it there: the browser lets only a hand open it. You see all of it before it is kept.',
    'import-previewed': ({ name, words, problems }: { name: string; words: number; problems: number }) =>
      `“${name}” has ${forms.en.counted(words, 'word', 'words')} to keep${problems === 0 ? '' : `, and ${forms.en.counted(problems, 'thing', 'things')} that cannot be`}. “yes” keeps it, “no” does not.`,
    'import-dropped': () => 'The file was left; nothing was kept.',
    'vocabulary-imported': ({ name, count }: { name: string; count: number }) =>
      `“${name}” is kept and in use, with ${forms.en.counted(count, 'word', 'words')}. “undo” takes it away.`,
  },
  es: {
    'my-words': () => 'Mis palabras',
    'vocabulary-file': () => 'un archivo',
    'learning-armed': () =>
      'Toca ahora las teclas: no pasa nada más. Luego di o escribe qué significan. Escape termina.',
    'learning-armed-for': ({ phrase }) =>
      `Toca ahora las teclas para «${phrase}». Hasta entonces solo escape actúa.`,
    'learning-heard': ({ notes }) => `${notes} está libre. Di, escribe o toca qué significa.`,
    'learning-near': ({ notes, other, offer }) =>
      `${notes} está a un desliz de «${other}». Tócalo otra vez o di «sí» para tomarlo igualmente, o toca otra cosa${offer === '' ? '' : `, como ${offer}`}.`,
    'word-learnt': ({ notes, phrase }) => `${notes} ahora significa «${phrase}». «deshacer» lo quita.`,
    'phrase-learnt': ({ phrase, means }) =>
      `«${phrase}» ahora significa «${means}». «aprende teclas para ${phrase}» le da teclas, «deshacer» lo quita.`,
    'word-forgotten': ({ word }) => `«${word}» está olvidado. «deshacer» lo recupera.`,
    'words-listed': ({ count, words }) =>
      count === 0
        ? 'Aún no hay palabras. «aprende teclas para baja» crea la primera.'
        : `${forms.es.counted(count, 'palabra', 'palabras')}: ${words}`,
    'vocabulary-made': ({ name }) =>
      `«${name}» es ahora tu vocabulario. «aprende teclas para …» le añade palabras.`,
    'vocabulary-used': ({ name, leftOut }) =>
      `«${name}» está en uso.${leftOut === 0 ? '' : ` Las teclas de ${leftOut} de sus palabras chocan con otras y no actúan; Ajustes muestra cuáles.`}`,
    'vocabulary-off': ({ name }) => `«${name}» ya no está en uso. Sus palabras se conservan.`,
    'vocabulary-renamed': ({ name }) => `El vocabulario se llama «${name}».`,
    'vocabulary-deleted': ({ name }) => `«${name}» está borrado con sus palabras. «deshacer» lo recupera.`,
    'vocabulary-change-undone': () => 'Tus palabras están como antes.',
    'vocabularies-listed': ({ names, used }) =>
      names === ''
        ? 'Aún no hay vocabulario. «nuevo vocabulario música» crea uno.'
        : `${names}. ${used === '' ? 'Ninguno está en uso.' : `En uso: ${used}.`}`,
    'vocabulary-exported': ({ name, count }) =>
      `«${name}» está en tus descargas, con ${forms.es.counted(count, 'palabra', 'palabras')}.`,
    'import-vocabulary': () =>
      'Elige el archivo en «Vocabularios» o suéltalo allí: el navegador solo deja abrirlo con la mano. Lo verás todo antes de conservarlo.',
    'import-previewed': ({ name, words, problems }) =>
      `«${name}» tiene ${forms.es.counted(words, 'palabra', 'palabras')} que conservar${problems === 0 ? '' : ` y ${forms.es.counted(problems, 'cosa que no se puede', 'cosas que no se pueden')}`}. «sí» lo conserva, «no» lo deja.`,
    'import-dropped': () => 'El archivo se dejó; no se conservó nada.',
    'vocabulary-imported': ({ name, count }) =>
      `«${name}» está conservado y en uso, con ${forms.es.counted(count, 'palabra', 'palabras')}. «deshacer» lo quita.`,
  },
  de: {
    'my-words': () => 'Meine Wörter',
    'vocabulary-file': () => 'eine Datei',
    'learning-armed': () =>
      'Spiel jetzt die Tasten: Sonst geschieht nichts. Dann sag oder tippe, was sie bedeuten. Escape beendet es.',
    'learning-armed-for': ({ phrase }) =>
      `Spiel jetzt die Tasten für „${phrase}“. Bis dahin wirkt nur Escape.`,
    'learning-heard': ({ notes }) => `${notes} ist frei. Sag, tippe oder spiel, was es bedeuten soll.`,
    'learning-near': ({ notes, other, offer }) =>
      `${notes} ist nur einen Fehlgriff von „${other}“ entfernt. Spiel es noch einmal oder sag „ja“, um es doch zu nehmen, oder spiel etwas anderes${offer === '' ? '' : `, zum Beispiel ${offer}`}.`,
    'word-learnt': ({ notes, phrase }) =>
      `${notes} bedeutet jetzt „${phrase}“. „rückgängig“ nimmt es zurück.`,
    'phrase-learnt': ({ phrase, means }) =>
      `„${phrase}“ bedeutet jetzt „${means}“. „lerne tasten für ${phrase}“ gibt ihm Tasten, „rückgängig“ nimmt es zurück.`,
    'word-forgotten': ({ word }) => `„${word}“ ist vergessen. „rückgängig“ holt es zurück.`,
    'words-listed': ({ count, words }) =>
      count === 0
        ? 'Noch keine Wörter. „lerne tasten für nach unten“ legt das erste an.'
        : `${forms.de.counted(count, 'Wort', 'Wörter')}: ${words}`,
    'vocabulary-made': ({ name }) => `„${name}“ ist jetzt dein Vokabular. „lerne tasten für …“ füllt es.`,
    'vocabulary-used': ({ name, leftOut }) =>
      `„${name}“ wird genutzt.${leftOut === 0 ? '' : ` Die Tasten von ${leftOut} seiner Wörter stoßen mit anderen zusammen und wirken nicht; die Optionen zeigen, welche.`}`,
    'vocabulary-off': ({ name }) => `„${name}“ wird nicht mehr genutzt. Seine Wörter bleiben erhalten.`,
    'vocabulary-renamed': ({ name }) => `Das Vokabular heißt „${name}“.`,
    'vocabulary-deleted': ({ name }) =>
      `„${name}“ ist mit seinen Wörtern gelöscht. „rückgängig“ holt es zurück.`,
    'vocabulary-change-undone': () => 'Deine Wörter sind wie zuvor.',
    'vocabularies-listed': ({ names, used }) =>
      names === ''
        ? 'Noch kein Vokabular. „neues vokabular musik“ legt eines an.'
        : `${names}. ${used === '' ? 'Keines wird genutzt.' : `Genutzt: ${used}.`}`,
    'vocabulary-exported': ({ name, count }) =>
      `„${name}“ liegt in deinen Downloads, mit ${forms.de.counted(count, 'Wort', 'Wörtern')}.`,
    'import-vocabulary': () =>
      'Wähle die Datei unter „Vokabulare“ oder lege sie dort ab: Der Browser lässt sie nur von Hand öffnen. Du siehst alles, bevor es behalten wird.',
    'import-previewed': ({ name, words, problems }) =>
      `„${name}“: ${forms.de.counted(words, 'Wort lässt', 'Wörter lassen')} sich behalten${problems === 0 ? '' : `, ${forms.de.counted(problems, 'Eintrag', 'Einträge')} nicht`}. „ja“ behält es, „nein“ nicht.`,
    'import-dropped': () => 'Die Datei blieb liegen; nichts wurde behalten.',
    'vocabulary-imported': ({ name, count }) =>
      `„${name}“ ist behalten und wird genutzt, mit ${forms.de.counted(count, 'Wort', 'Wörtern')}. „rückgängig“ nimmt es weg.`,
  },
  fr: {
    'my-words': () => 'Mes mots',
    'vocabulary-file': () => 'un fichier',
    'learning-armed': () =>
      'Jouez les touches : rien d’autre ne se passe. Puis dites ou tapez ce qu’elles veulent dire. Échap arrête.',
    'learning-armed-for': ({ phrase }) =>
      `Jouez maintenant les touches pour « ${phrase} ». D’ici là, seul échap agit.`,
    'learning-heard': ({ notes }) => `${notes} est libre. Dites, tapez ou jouez ce que cela veut dire.`,
    'learning-near': ({ notes, other, offer }) =>
      `${notes} est à un faux pas de « ${other} ». Rejouez-le ou dites « oui » pour le prendre quand même, ou jouez autre chose${offer === '' ? '' : `, par exemple ${offer}`}.`,
    'word-learnt': ({ notes, phrase }) =>
      `${notes} veut maintenant dire « ${phrase} ». « annuler » le retire.`,
    'phrase-learnt': ({ phrase, means }) =>
      `« ${phrase} » veut maintenant dire « ${means} ». « apprends les touches pour ${phrase} » lui donne des touches, « annuler » le retire.`,
    'word-forgotten': ({ word }) => `« ${word} » est oublié. « annuler » le rend.`,
    'words-listed': ({ count, words }) =>
      count === 0
        ? 'Pas encore de mots. « apprends les touches pour descends » crée le premier.'
        : `${forms.fr.counted(count, 'mot', 'mots')} : ${words}`,
    'vocabulary-made': ({ name }) =>
      `« ${name} » est maintenant votre vocabulaire. « apprends les touches pour … » y met des mots.`,
    'vocabulary-used': ({ name, leftOut }) =>
      `« ${name} » est utilisé.${leftOut === 0 ? '' : ` Les touches de ${leftOut} de ses mots se heurtent à d’autres et n’agissent pas ; les réglages montrent lesquels.`}`,
    'vocabulary-off': ({ name }) => `« ${name} » n’est plus utilisé. Ses mots sont gardés.`,
    'vocabulary-renamed': ({ name }) => `Le vocabulaire s’appelle « ${name} ».`,
    'vocabulary-deleted': ({ name }) => `« ${name} » est supprimé avec ses mots. « annuler » le rend.`,
    'vocabulary-change-undone': () => 'Vos mots sont comme avant.',
    'vocabularies-listed': ({ names, used }) =>
      names === ''
        ? 'Pas encore de vocabulaire. « nouveau vocabulaire musique » en crée un.'
        : `${names}. ${used === '' ? 'Aucun n’est utilisé.' : `Utilisé : ${used}.`}`,
    'vocabulary-exported': ({ name, count }) =>
      `« ${name} » est dans vos téléchargements, avec ${forms.fr.counted(count, 'mot', 'mots')}.`,
    'import-vocabulary': () =>
      'Choisissez le fichier sous « Vocabulaires » ou déposez-le là : le navigateur ne l’ouvre que d’un geste. Vous verrez tout avant de le garder.',
    'import-previewed': ({ name, words, problems }) =>
      `« ${name} » a ${forms.fr.counted(words, 'mot', 'mots')} à garder${problems === 0 ? '' : `, et ${forms.fr.counted(problems, 'chose impossible', 'choses impossibles')}`}. « oui » le garde, « non » le laisse.`,
    'import-dropped': () => 'Le fichier est laissé ; rien n’a été gardé.',
    'vocabulary-imported': ({ name, count }) =>
      `« ${name} » est gardé et utilisé, avec ${forms.fr.counted(count, 'mot', 'mots')}. « annuler » l’enlève.`,
  },
})
