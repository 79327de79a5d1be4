import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when playing a sequence is refused or waits. */
export const playingErrors = definePart({
  en: {
    'step-differs': (d: ErrorDetail) =>
      `Waiting at step ${d.step}, “${d.heard}”: the page is not as recorded. Try again, skip the step, or stop.`,
    'step-risk': (d: ErrorDetail) =>
      `Step ${d.step}, “${d.heard}”, reaches beyond the page. Say “try again” to do it, or skip it.`,
    'nothing-played': (_: ErrorDetail) => 'No recording is being played. “play” and its name plays one.',
    'no-step-waits': (_: ErrorDetail) => 'No step waits for a decision now.',
    'not-stepwise': (_: ErrorDetail) =>
      'The recording plays by itself. “step by step” lets each step wait for “next step”.',
    'no-mark': (_: ErrorDetail) => 'There is no mark or pause that way.',
    'sequence-empty': (d: ErrorDetail) => `“${d.name}” holds nothing that could be played.`,
    'sequence-loop': (d: ErrorDetail) =>
      `“${d.name}” would play itself without end, so nothing was played. Take that step out of it.`,
    'sequence-deep': (d: ErrorDetail) =>
      `Recordings play each other more than ${d.most} deep at “${d.name}”, so nothing was played. Take a step out.`,
    'sequence-part-missing': (d: ErrorDetail) =>
      `No part with “${d.words}” was found in what is recorded. Try fewer words.`,
    'no-parameters': (d: ErrorDetail) => `“${d.name}” takes no words. Say “play ${d.name}” alone.`,
    'parameters-missing': (d: ErrorDetail) =>
      `“${d.name}” needs words for: ${d.missing}. Say “play ${d.name} with …”, parted by “and”.`,
    'parameters-many': (d: ErrorDetail) =>
      `“${d.name}” takes ${d.most} words or groups of words, not ${d.count}.`,
  },
  es: {
    'step-differs': d =>
      `Espera en el paso ${d.step}, «${d.heard}»: la página no es como la grabada. Inténtalo otra vez, salta el paso o para.`,
    'step-risk': d =>
      `El paso ${d.step}, «${d.heard}», va más allá de la página. Di «intenta otra vez» para hacerlo, o sáltalo.`,
    'nothing-played': _ => 'No se reproduce ninguna grabación. «reproduce» y su nombre la reproduce.',
    'no-step-waits': _ => 'Ningún paso espera una decisión ahora.',
    'not-stepwise': _ =>
      'La grabación se reproduce sola. «paso a paso» hace que cada paso espere a «siguiente paso».',
    'no-mark': _ => 'No hay marca ni pausa en esa dirección.',
    'sequence-empty': d => `«${d.name}» no contiene nada que reproducir.`,
    'sequence-loop': d =>
      `«${d.name}» se reproduciría a sí misma sin fin; no se reprodujo nada. Quita ese paso.`,
    'sequence-deep': d =>
      `Las grabaciones se llaman unas a otras a más de ${d.most} niveles en «${d.name}»; no se reprodujo nada. Quita un paso.`,
    'sequence-part-missing': d =>
      `No hay ninguna parte con «${d.words}» en lo grabado. Prueba con menos palabras.`,
    'no-parameters': d => `«${d.name}» no toma palabras. Di solo «reproduce ${d.name}».`,
    'parameters-missing': d =>
      `«${d.name}» necesita palabras para: ${d.missing}. Di «reproduce ${d.name} con …», separadas por «y».`,
    'parameters-many': d => `«${d.name}» toma ${d.most} palabras o grupos de palabras, no ${d.count}.`,
  },
  de: {
    'step-differs': d =>
      `Wartet bei Schritt ${d.step}, „${d.heard}“: Die Seite ist nicht wie aufgenommen. Nochmal versuchen, überspringen oder anhalten.`,
    'step-risk': d =>
      `Schritt ${d.step}, „${d.heard}“, reicht über die Seite hinaus. Sag „versuch es nochmal“, um ihn zu tun, oder überspringe ihn.`,
    'nothing-played': _ => 'Es wird keine Aufnahme abgespielt. „spiele“ und ihr Name spielt eine.',
    'no-step-waits': _ => 'Kein Schritt wartet auf eine Entscheidung.',
    'not-stepwise': _ =>
      'Die Aufnahme spielt von selbst. „schritt für schritt“ lässt jeden Schritt auf „nächster schritt“ warten.',
    'no-mark': _ => 'In dieser Richtung gibt es keine Marke und keine Pause.',
    'sequence-empty': d => `„${d.name}“ enthält nichts, was sich abspielen ließe.`,
    'sequence-loop': d =>
      `„${d.name}“ würde sich selbst ohne Ende abspielen; nichts wurde abgespielt. Nimm diesen Schritt heraus.`,
    'sequence-deep': d =>
      `Bei „${d.name}“ rufen Aufnahmen einander mehr als ${d.most}-fach auf; nichts wurde abgespielt. Nimm einen Schritt heraus.`,
    'sequence-part-missing': d =>
      `Kein Teil mit „${d.words}“ wurde im Aufgenommenen gefunden. Versuch es mit weniger Worten.`,
    'no-parameters': d => `„${d.name}“ nimmt keine Worte. Sag nur „spiele ${d.name}“.`,
    'parameters-missing': d =>
      `„${d.name}“ braucht Worte für: ${d.missing}. Sag „spiele ${d.name} mit …“, getrennt durch „und“.`,
    'parameters-many': d => `„${d.name}“ nimmt ${d.most} Worte oder Wortgruppen, nicht ${d.count}.`,
  },
  fr: {
    'step-differs': d =>
      `Attend à l’étape ${d.step}, « ${d.heard} » : la page n’est pas comme enregistrée. Réessayez, sautez l’étape ou arrêtez.`,
    'step-risk': d =>
      `L’étape ${d.step}, « ${d.heard} », va au-delà de la page. Dites « réessaie » pour la faire, ou sautez-la.`,
    'nothing-played': _ => 'Aucun enregistrement n’est joué. « joue » et son nom en joue un.',
    'no-step-waits': _ => 'Aucune étape n’attend de décision.',
    'not-stepwise': _ =>
      'L’enregistrement joue de lui-même. « pas à pas » fait attendre « étape suivante » à chaque étape.',
    'no-mark': _ => 'Il n’y a ni repère ni pause de ce côté.',
    'sequence-empty': d => `« ${d.name} » ne contient rien à jouer.`,
    'sequence-loop': d =>
      `« ${d.name} » se jouerait lui-même sans fin ; rien n’a été joué. Retirez cette étape.`,
    'sequence-deep': d =>
      `À « ${d.name} » les enregistrements s’appellent sur plus de ${d.most} niveaux ; rien n’a été joué. Retirez une étape.`,
    'sequence-part-missing': d =>
      `Aucune partie avec « ${d.words} » dans ce qui est enregistré. Essayez moins de mots.`,
    'no-parameters': d => `« ${d.name} » ne prend pas de mots. Dites seulement « joue ${d.name} ».`,
    'parameters-missing': d =>
      `« ${d.name} » a besoin de mots pour : ${d.missing}. Dites « joue ${d.name} avec … », séparés par « et ».`,
    'parameters-many': d => `« ${d.name} » prend ${d.most} mots ou groupes de mots, pas ${d.count}.`,
  },
})
