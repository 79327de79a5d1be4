import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when a passage cannot be shown. */
export const citationsErrors = definePart({
  en: {
    'nothing-cited': (_: ErrorDetail) =>
      'No answer that names its passages is shown. Ask something first, then say “show 1”.',
    'no-such-citation': (d: ErrorDetail) =>
      `The answer has no passage ${d.number}. Say a number from 1 to ${d.count}.`,
    'citation-gone': (d: ErrorDetail) =>
      `“${d.title}” no longer has passage ${d.number}. Ask again to have the page read anew.`,
    'citation-nowhere': (_: ErrorDetail) =>
      'That passage was kept without an address, so there is no page to go to.',
  },
  es: {
    'nothing-cited': _ =>
      'No se muestra ninguna respuesta que nombre sus pasajes. Pregunta algo y di «muestra 1».',
    'no-such-citation': d => `La respuesta no tiene pasaje ${d.number}. Di un número del 1 al ${d.count}.`,
    'citation-gone': d =>
      `«${d.title}» ya no tiene el pasaje ${d.number}. Pregunta otra vez para leer la página de nuevo.`,
    'citation-nowhere': _ => 'Ese pasaje se guardó sin dirección, así que no hay página adonde ir.',
  },
  de: {
    'nothing-cited': _ =>
      'Es wird keine Antwort gezeigt, die ihre Stellen nennt. Frag zuerst etwas, dann sag „zeig 1“.',
    'no-such-citation': d => `Die Antwort hat keine Stelle ${d.number}. Sag eine Zahl von 1 bis ${d.count}.`,
    'citation-gone': d =>
      `„${d.title}“ enthält Stelle ${d.number} nicht mehr. Frag noch einmal, dann wird die Seite neu gelesen.`,
    'citation-nowhere': _ => 'Diese Stelle wurde ohne Adresse behalten, es gibt also keine Seite dazu.',
  },
  fr: {
    'nothing-cited': _ =>
      'Aucune réponse citant ses passages n’est affichée. Posez une question, puis dites « montre 1 ».',
    'no-such-citation': d => `La réponse n’a pas de passage ${d.number}. Dites un nombre de 1 à ${d.count}.`,
    'citation-gone': d =>
      `« ${d.title} » n’a plus le passage ${d.number}. Reposez la question pour relire la page.`,
    'citation-nowhere': _ => 'Ce passage a été gardé sans adresse : il n’y a pas de page où aller.',
  },
})
