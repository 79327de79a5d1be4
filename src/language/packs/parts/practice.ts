import type { PracticeAim } from '../../../ports/practice-aim.ts'
import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Aim = { what: PracticeAim }
type Score = { known: number; learning: number; percent: number; seconds: number }

/** Hundredths: more tells nobody anything. */
const rounded = (value: number) => Math.round(value * 100) / 100

/** Practice: what is asked, what was heard, how it goes. */
export const practiceTexts = definePart({
  en: {
    'practice-aim': ({ what }: Aim) =>
      ({
        chords: 'chords',
        motifs: 'motifs',
        names: 'my names',
        letters: 'letters',
        numbers: 'numbers',
        due: 'what is due',
      })[what],
    'practice-on': ({ aim, first }: { aim: string; first: string }) =>
      `Practice: ${aim}. Nothing that you play acts; Escape leaves. ${first}`,
    'practice-ask': ({
      place,
      of,
      name,
      notes,
    }: {
      place: number
      of: number
      name: string
      notes: string
    }) => (notes === '' ? `${place} of ${of}: ${name}.` : `${place} of ${of}: ${name}, ${notes}.`),
    'practice-right': ({ next }: { next: string }) => `Right. ${next}`,
    'practice-wrong': ({
      played,
      means,
      name,
      notes,
    }: {
      played: string
      means: string
      name: string
      notes: string
    }) =>
      `You played ${means === '' ? `${played}, which means nothing here` : played === '' ? means : `${played}: ${means}`}. Wanted ${notes === '' ? name : `${name}: ${notes}`}.`,
    'practice-other-way': ({ played, name, notes }: { played: string; name: string; notes: string }) =>
      notes === ''
        ? `${played} means ${name} too. Try its other keys.`
        : `${played} means ${name} too. Wanted ${notes}.`,
    'practice-listen': ({ wrong }: { wrong: string }) => `${wrong} Those are the keys: play them now.`,
    'practice-shown': ({ name, notes }: { name: string; notes: string }) => `${name} is ${notes}.`,
    'practice-skipped': ({ next }: { next: string }) => `Skipped. ${next}`,
    'practice-over': ({ right, of, seconds }: { right: number; of: number; seconds: number }) =>
      `Round over: ${right} of ${of} right the first time${seconds > 0 ? `, in ${forms.en.counted(rounded(seconds), 'second', 'seconds')} each` : ''}. C4 goes on, Escape leaves.`,
    'practice-text': ({ text, word, next }: { text: string; word: string; next: string }) =>
      `Write: ${text}. First ${word}: ${next}.`,
    'practice-word': ({ word, next }: { word: string; next: string }) => `${word}, next ${next}.`,
    'practice-space': () => 'space',
    'practice-and-space': ({ letters }: { letters: string }) => `${letters} and space`,
    'practice-letters-over': ({ percent, perCharacter }: { percent: number; perCharacter: number }) =>
      `Text written: ${percent} % of the strikes right, ${forms.en.counted(rounded(perCharacter), 'strike', 'strikes')} a character. C4 goes on, Escape leaves.`,
    'practice-next': () => 'What now?',
    'practice-again': ({ aim }: { aim: string }) => `Another round of ${aim}`,
    'practice-leave': () => 'Stop practising',
    'practice-tune': () => 'Tune my hands',
    'practice-split': () => 'Keys meant together often came one after another.',
    'practice-fused': () => 'Keys meant one after another often came together.',
    'practice-bounced': () => 'Keys often came twice.',
    'practice-choose': () => 'What do you want to practise?',
    'practice-chosen': ({ rows }: { rows: string }) => `Practise: ${rows}`,
    'practice-row': ({ known, items, due }: { known: number; items: number; due: number }) =>
      `${items === 0 ? `known: ${known}` : `known: ${known} of ${items}`}; due: ${due}`,
    'practice-score': ({ known, learning, percent, seconds }: Score) =>
      `Known: ${known}. Learning: ${learning}. Right the first time: ${percent} %.${seconds > 0 ? ` Half of them within ${forms.en.counted(rounded(seconds), 'second', 'seconds')}.` : ''}`,
    'practice-no-score': () => 'Nothing has been practised yet. Say “practise keys” to begin.',
    'practice-left': ({ right, of }: { right: number; of: number }) =>
      of === 0
        ? 'Practice is over. Keys act again.'
        : `Practice is over: ${right} of ${of} right. Keys act again.`,
    'practice-memory-on': () => 'Practice names what to play, and shows its keys only when you miss it.',
    'practice-memory-off': () => 'Practice shows the keys of what to play.',
    'practice-reset': () => 'Your progress in practice is forgotten. Undo brings it back.',
    'practice-restored': () => 'Your progress in practice is back.',
  },
  es: {
    'practice-aim': ({ what }) =>
      ({
        chords: 'acordes',
        motifs: 'motivos',
        names: 'mis nombres',
        letters: 'letras',
        numbers: 'números',
        due: 'lo que toca',
      })[what],
    'practice-on': ({ aim, first }) =>
      `Práctica: ${aim}. Nada de lo que toques tiene efecto; Escape sale. ${first}`,
    'practice-ask': ({ place, of, name, notes }) =>
      notes === '' ? `${place} de ${of}: ${name}.` : `${place} de ${of}: ${name}, ${notes}.`,
    'practice-right': ({ next }) => `Bien. ${next}`,
    'practice-wrong': ({ played, means, name, notes }) =>
      `Tocaste ${means === '' ? `${played}, que aquí no significa nada` : played === '' ? means : `${played}: ${means}`}. Se pedía ${notes === '' ? name : `${name}: ${notes}`}.`,
    'practice-other-way': ({ played, name, notes }) =>
      notes === ''
        ? `${played} también significa ${name}. Prueba sus otras teclas.`
        : `${played} también significa ${name}. Se pedía ${notes}.`,
    'practice-listen': ({ wrong }) => `${wrong} Esas son las teclas: tócalas ahora.`,
    'practice-shown': ({ name, notes }) => `${name} es ${notes}.`,
    'practice-skipped': ({ next }) => `Saltado. ${next}`,
    'practice-over': ({ right, of, seconds }) =>
      `Fin de la ronda: ${right} de ${of} bien a la primera${seconds > 0 ? `, en ${forms.es.counted(rounded(seconds), 'segundo', 'segundos')} cada vez` : ''}. C4 sigue, Escape sale.`,
    'practice-text': ({ text, word, next }) => `Escribe: ${text}. Primero ${word}: ${next}.`,
    'practice-word': ({ word, next }) => `${word}, ahora ${next}.`,
    'practice-space': () => 'espacio',
    'practice-and-space': ({ letters }) => `${letters} y espacio`,
    'practice-letters-over': ({ percent, perCharacter }) =>
      `Texto escrito: ${percent} % de los golpes bien, ${forms.es.counted(rounded(perCharacter), 'golpe', 'golpes')} por carácter. C4 sigue, Escape sale.`,
    'practice-next': () => '¿Y ahora?',
    'practice-again': ({ aim }) => `Otra ronda: ${aim}`,
    'practice-leave': () => 'Dejar de practicar',
    'practice-tune': () => 'Ajustar mis manos',
    'practice-split': () => 'Teclas que iban juntas llegaron a menudo una tras otra.',
    'practice-fused': () => 'Teclas que iban una tras otra llegaron a menudo juntas.',
    'practice-bounced': () => 'Las teclas llegaron a menudo dos veces.',
    'practice-choose': () => '¿Qué quieres practicar?',
    'practice-chosen': ({ rows }) => `Practicar: ${rows}`,
    'practice-row': ({ known, items, due }) =>
      `${items === 0 ? `dominados: ${known}` : `dominados: ${known} de ${items}`}; por repasar: ${due}`,
    'practice-score': ({ known, learning, percent, seconds }) =>
      `Dominados: ${known}. En aprendizaje: ${learning}. Bien a la primera: ${percent} %.${seconds > 0 ? ` La mitad, en menos de ${forms.es.counted(rounded(seconds), 'segundo', 'segundos')}.` : ''}`,
    'practice-no-score': () => 'Aún no se ha practicado nada. Di «practica teclas» para empezar.',
    'practice-left': ({ right, of }) =>
      of === 0
        ? 'Fin de la práctica. Las teclas vuelven a actuar.'
        : `Fin de la práctica: ${right} de ${of} bien. Las teclas vuelven a actuar.`,
    'practice-memory-on': () => 'La práctica dice qué tocar, y muestra las teclas solo si fallas.',
    'practice-memory-off': () => 'La práctica muestra las teclas de lo que hay que tocar.',
    'practice-reset': () => 'Tu progreso en la práctica se ha olvidado. Deshacer lo recupera.',
    'practice-restored': () => 'Tu progreso en la práctica ha vuelto.',
  },
  de: {
    'practice-aim': ({ what }) =>
      ({
        chords: 'Akkorde',
        motifs: 'Motive',
        names: 'meine Namen',
        letters: 'Buchstaben',
        numbers: 'Zahlen',
        due: 'Fälliges',
      })[what],
    'practice-on': ({ aim, first }) =>
      `Üben: ${aim}. Nichts, was du spielst, löst etwas aus; Escape beendet. ${first}`,
    'practice-ask': ({ place, of, name, notes }) =>
      notes === '' ? `${place} von ${of}: ${name}.` : `${place} von ${of}: ${name}, ${notes}.`,
    'practice-right': ({ next }) => `Richtig. ${next}`,
    'practice-wrong': ({ played, means, name, notes }) =>
      `Du hast ${means === '' ? `${played} gespielt, was hier nichts bedeutet` : played === '' ? `${means} gespielt` : `${played} gespielt: ${means}`}. Gewünscht: ${notes === '' ? name : `${name}, ${notes}`}.`,
    'practice-other-way': ({ played, name, notes }) =>
      notes === ''
        ? `${played} bedeutet auch ${name}. Versuch die anderen Tasten dafür.`
        : `${played} bedeutet auch ${name}. Gewünscht: ${notes}.`,
    'practice-listen': ({ wrong }) => `${wrong} Das sind die Tasten: Spiel sie jetzt.`,
    'practice-shown': ({ name, notes }) => `${name} ist ${notes}.`,
    'practice-skipped': ({ next }) => `Übersprungen. ${next}`,
    'practice-over': ({ right, of, seconds }) =>
      `Runde zu Ende: ${right} von ${of} gleich richtig${seconds > 0 ? `, in je ${forms.de.counted(rounded(seconds), 'Sekunde', 'Sekunden')}` : ''}. C4 macht weiter, Escape beendet.`,
    'practice-text': ({ text, word, next }) => `Schreib: ${text}. Zuerst ${word}: ${next}.`,
    'practice-word': ({ word, next }) => `${word}, jetzt ${next}.`,
    'practice-space': () => 'Leerzeichen',
    'practice-and-space': ({ letters }) => `${letters} und Leerzeichen`,
    'practice-letters-over': ({ percent, perCharacter }) =>
      `Text geschrieben: ${percent} % der Anschläge richtig, ${forms.de.counted(rounded(perCharacter), 'Anschlag', 'Anschläge')} je Zeichen. C4 macht weiter, Escape beendet.`,
    'practice-next': () => 'Was jetzt?',
    'practice-again': ({ aim }) => `Noch eine Runde: ${aim}`,
    'practice-leave': () => 'Üben beenden',
    'practice-tune': () => 'Auf meine Hände abstimmen',
    'practice-split': () => 'Tasten, die zusammengehören, kamen oft nacheinander.',
    'practice-fused': () => 'Tasten, die nacheinander kommen sollten, kamen oft zugleich.',
    'practice-bounced': () => 'Tasten kamen oft doppelt.',
    'practice-choose': () => 'Was möchtest du üben?',
    'practice-chosen': ({ rows }) => `Üben: ${rows}`,
    'practice-row': ({ known, items, due }) =>
      `${items === 0 ? `gekonnt: ${known}` : `gekonnt: ${known} von ${items}`}; fällig: ${due}`,
    'practice-score': ({ known, learning, percent, seconds }) =>
      `Gekonnt: ${known}. Noch am Lernen: ${learning}. Gleich richtig: ${percent} %.${seconds > 0 ? ` Die Hälfte davon binnen ${forms.de.counted(rounded(seconds), 'Sekunde', 'Sekunden')}.` : ''}`,
    'practice-no-score': () => 'Noch nichts geübt. Sag „tasten üben“, um anzufangen.',
    'practice-left': ({ right, of }) =>
      of === 0
        ? 'Das Üben ist zu Ende. Tasten wirken wieder.'
        : `Das Üben ist zu Ende: ${right} von ${of} richtig. Tasten wirken wieder.`,
    'practice-memory-on': () =>
      'Beim Üben wird nur genannt, was zu spielen ist; die Tasten zeigt erst ein Fehler.',
    'practice-memory-off': () => 'Beim Üben werden die Tasten gezeigt.',
    'practice-reset': () => 'Dein Fortschritt beim Üben ist vergessen. „rückgängig“ holt ihn zurück.',
    'practice-restored': () => 'Dein Fortschritt beim Üben ist wieder da.',
  },
  fr: {
    'practice-aim': ({ what }) =>
      ({
        chords: 'accords',
        motifs: 'motifs',
        names: 'mes noms',
        letters: 'lettres',
        numbers: 'nombres',
        due: 'ce qui est à revoir',
      })[what],
    'practice-on': ({ aim, first }) =>
      `Exercice : ${aim}. Rien de ce que vous jouez n’a d’effet ; Échap pour sortir. ${first}`,
    'practice-ask': ({ place, of, name, notes }) =>
      notes === '' ? `${place} sur ${of} : ${name}.` : `${place} sur ${of} : ${name}, ${notes}.`,
    'practice-right': ({ next }) => `Juste. ${next}`,
    'practice-wrong': ({ played, means, name, notes }) =>
      `Vous avez joué ${means === '' ? `${played}, qui ne veut rien dire ici` : played === '' ? means : `${played} : ${means}`}. Attendu : ${notes === '' ? name : `${name}, ${notes}`}.`,
    'practice-other-way': ({ played, name, notes }) =>
      notes === ''
        ? `${played} veut aussi dire ${name}. Essayez ses autres touches.`
        : `${played} veut aussi dire ${name}. Attendu : ${notes}.`,
    'practice-listen': ({ wrong }) => `${wrong} Voilà les touches : jouez-les maintenant.`,
    'practice-shown': ({ name, notes }) => `${name}, c’est ${notes}.`,
    'practice-skipped': ({ next }) => `Passé. ${next}`,
    'practice-over': ({ right, of, seconds }) =>
      `Série terminée : ${right} sur ${of} justes du premier coup${seconds > 0 ? `, en ${forms.fr.counted(rounded(seconds), 'seconde', 'secondes')} chacun` : ''}. C4 continue, Échap pour sortir.`,
    'practice-text': ({ text, word, next }) => `Écrivez : ${text}. D’abord ${word} : ${next}.`,
    'practice-word': ({ word, next }) => `${word}, maintenant ${next}.`,
    'practice-space': () => 'espace',
    'practice-and-space': ({ letters }) => `${letters} et espace`,
    'practice-letters-over': ({ percent, perCharacter }) =>
      `Texte écrit : ${percent} % des frappes justes, ${forms.fr.counted(rounded(perCharacter), 'frappe', 'frappes')} par caractère. C4 continue, Échap pour sortir.`,
    'practice-next': () => 'Et maintenant ?',
    'practice-again': ({ aim }) => `Encore une série : ${aim}`,
    'practice-leave': () => 'Arrêter l’exercice',
    'practice-tune': () => 'Régler sur mes mains',
    'practice-split': () => 'Des touches à jouer ensemble sont souvent venues l’une après l’autre.',
    'practice-fused': () => 'Des touches à jouer l’une après l’autre sont souvent venues ensemble.',
    'practice-bounced': () => 'Des touches sont souvent venues deux fois.',
    'practice-choose': () => 'À quoi voulez-vous vous exercer ?',
    'practice-chosen': ({ rows }) => `S’exercer : ${rows}`,
    'practice-row': ({ known, items, due }) =>
      `${items === 0 ? `acquis : ${known}` : `acquis : ${known} sur ${items}`} ; à revoir : ${due}`,
    'practice-score': ({ known, learning, percent, seconds }) =>
      `Acquis : ${known}. En cours : ${learning}. Justes du premier coup : ${percent} %.${seconds > 0 ? ` La moitié en moins de ${forms.fr.counted(rounded(seconds), 'seconde', 'secondes')}.` : ''}`,
    'practice-no-score': () => 'Aucun exercice pour l’instant. Dites « exerce les touches » pour commencer.',
    'practice-left': ({ right, of }) =>
      of === 0
        ? 'L’exercice est fini. Les touches agissent de nouveau.'
        : `L’exercice est fini : ${right} sur ${of} justes. Les touches agissent de nouveau.`,
    'practice-memory-on': () =>
      'L’exercice nomme ce qui est à jouer, et ne montre les touches qu’après une erreur.',
    'practice-memory-off': () => 'L’exercice montre les touches à jouer.',
    'practice-reset': () => 'Vos progrès à l’exercice sont oubliés. Annuler les ramène.',
    'practice-restored': () => 'Vos progrès à l’exercice sont revenus.',
  },
})
