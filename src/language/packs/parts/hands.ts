import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Figure = { number: number; of: number; notes: string }
/** Times in ms, force in per cent of the hardest strike. */
type Tuned = { bounce: number; brush: number; force: number; gap: number; onset: number; overlap: number }

export const handsTexts = definePart({
  en: {
    'tune-one-key': ({ number, of, notes }: Figure) =>
      `Figure ${number} of ${of}: play ${notes}, three times, with a rest after each. Escape ends it.`,
    'tune-together': ({ number, of, notes }: Figure) =>
      `Figure ${number} of ${of}: play ${notes} together, three times, with a rest after each.`,
    'tune-in-order': ({ number, of, notes }: Figure) =>
      `Figure ${number} of ${of}: play ${notes} one after the other, three times, with a rest after each.`,
    'tune-once-more': ({ left }: { left: number }) =>
      `Good; ${forms.en.counted(left, 'more time', 'more times')}.`,
    'tune-again': ({ notes }: { notes: string }) => `That was something else. Please play ${notes}.`,
    'hands-tuned': ({ bounce, brush, force, gap, onset, overlap }: Tuned) =>
      `Set to your hands: a gesture ends after ${gap} ms of rest, keys within ${onset} ms are one strike, a repeat within ${bounce} ms is a bounce, notes under ${brush} ms or ${force} % of full force are brushes, letters that overlap by ${overlap} % are one strike.`,
    'hands-restored': () => 'Your hands are set as they were before.',
  },
  es: {
    'tune-one-key': ({ number, of, notes }) =>
      `Figura ${number} de ${of}: toca ${notes} tres veces, con una pausa después de cada una. Escape termina.`,
    'tune-together': ({ number, of, notes }) =>
      `Figura ${number} de ${of}: toca ${notes} a la vez, tres veces, con una pausa después de cada una.`,
    'tune-in-order': ({ number, of, notes }) =>
      `Figura ${number} de ${of}: toca ${notes} una tras otra, tres veces, con una pausa después de cada una.`,
    'tune-once-more': ({ left }) => `Bien; ${forms.es.counted(left, 'vez', 'veces')} más.`,
    'tune-again': ({ notes }) => `Eso fue otra cosa. Toca ${notes}, por favor.`,
    'hands-tuned': ({ bounce, brush, force, gap, onset, overlap }) =>
      `Ajustado a tus manos: un gesto acaba tras ${gap} ms de pausa, las teclas en ${onset} ms son un golpe, una repetición en ${bounce} ms es un rebote, las notas de menos de ${brush} ms o del ${force} % de fuerza son roces, las letras que coinciden un ${overlap} % son un golpe.`,
    'hands-restored': () => 'Tus manos están ajustadas como antes.',
  },
  de: {
    'tune-one-key': ({ number, of, notes }) =>
      `Figur ${number} von ${of}: Spiel ${notes}, dreimal, mit einer Pause nach jedem Mal. Escape beendet.`,
    'tune-together': ({ number, of, notes }) =>
      `Figur ${number} von ${of}: Spiel ${notes} zusammen, dreimal, mit einer Pause nach jedem Mal.`,
    'tune-in-order': ({ number, of, notes }) =>
      `Figur ${number} von ${of}: Spiel ${notes} nacheinander, dreimal, mit einer Pause nach jedem Mal.`,
    'tune-once-more': ({ left }) => `Gut; noch ${forms.de.number(left)}-mal.`,
    'tune-again': ({ notes }) => `Das war etwas anderes. Bitte spiel ${notes}.`,
    'hands-tuned': ({ bounce, brush, force, gap, onset, overlap }) =>
      `Auf deine Hände abgestimmt: Eine Geste endet nach ${gap} ms Ruhe, Tasten innerhalb von ${onset} ms sind ein Anschlag, eine Wiederholung innerhalb von ${bounce} ms ist ein Prellen, Töne unter ${brush} ms oder ${force} % der Kraft sind Streifer, Buchstaben, die sich zu ${overlap} % überlappen, sind ein Anschlag.`,
    'hands-restored': () => 'Die Werte für deine Hände sind wie zuvor.',
  },
  fr: {
    'tune-one-key': ({ number, of, notes }) =>
      `Figure ${number} sur ${of} : jouez ${notes}, trois fois, avec une pause après chacune. Échap termine.`,
    'tune-together': ({ number, of, notes }) =>
      `Figure ${number} sur ${of} : jouez ${notes} ensemble, trois fois, avec une pause après chacune.`,
    'tune-in-order': ({ number, of, notes }) =>
      `Figure ${number} sur ${of} : jouez ${notes} l’une après l’autre, trois fois, avec une pause après chacune.`,
    'tune-once-more': ({ left }) => `Bien ; encore ${forms.fr.counted(left, 'fois', 'fois')}.`,
    'tune-again': ({ notes }) => `C’était autre chose. Jouez ${notes}, s’il vous plaît.`,
    'hands-tuned': ({ bounce, brush, force, gap, onset, overlap }) =>
      `Réglé sur vos mains : un geste finit après ${gap} ms de repos, les touches à ${onset} ms près sont une frappe, une répétition à moins de ${bounce} ms est un rebond, les notes de moins de ${brush} ms ou de ${force} % de force sont des effleurements, les lettres qui se recouvrent à ${overlap} % sont une frappe.`,
    'hands-restored': () => 'Vos mains sont réglées comme avant.',
  },
})
