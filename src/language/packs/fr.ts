import { forms } from '../forms.ts'
import type { Pack } from './pack.ts'
import { actingTexts } from './parts/acting.ts'
import { answersErrors } from './parts/answers-errors.ts'
import { askingTexts } from './parts/asking.ts'
import { askingErrors } from './parts/asking-errors.ts'
import { browserTexts } from './parts/browser.ts'
import { citationsTexts } from './parts/citations.ts'
import { citationsErrors } from './parts/citations-errors.ts'
import { devicesTexts } from './parts/devices.ts'
import { dictationTexts } from './parts/dictation.ts'
import { dictationErrors } from './parts/dictation-errors.ts'
import { editingTexts } from './parts/editing.ts'
import { editingErrors } from './parts/editing-errors.ts'
import { firstStepsTexts } from './parts/first-steps.ts'
import { firstStepsErrors } from './parts/first-steps-errors.ts'
import { handsTexts } from './parts/hands.ts'
import { helpTexts } from './parts/help.ts'
import { helpErrors } from './parts/help-errors.ts'
import { hintTexts } from './parts/hints.ts'
import { keptTexts } from './parts/kept.ts'
import { keptErrors } from './parts/kept-errors.ts'
import { layoutTexts } from './parts/layout.ts'
import { layoutErrors } from './parts/layout-errors.ts'
import { lettersTexts } from './parts/letters.ts'
import { listeningTexts } from './parts/listening.ts'
import { listeningErrors } from './parts/listening-errors.ts'
import { listsTexts } from './parts/lists.ts'
import { listsErrors } from './parts/lists-errors.ts'
import { mediaTexts } from './parts/media.ts'
import { modelsTexts } from './parts/models.ts'
import { modelsErrors } from './parts/models-errors.ts'
import { modesTexts } from './parts/modes.ts'
import { namesTexts } from './parts/names.ts'
import { pageTexts } from './parts/page.ts'
import { playingTexts } from './parts/playing.ts'
import { playingErrors } from './parts/playing-errors.ts'
import { practiceTexts } from './parts/practice.ts'
import { practiceErrors } from './parts/practice-errors.ts'
import { privacyTexts } from './parts/privacy.ts'
import { proposalsTexts } from './parts/proposals.ts'
import { providersTexts } from './parts/providers.ts'
import { readingTexts } from './parts/reading.ts'
import { readingErrors } from './parts/reading-errors.ts'
import { recallTexts } from './parts/recall.ts'
import { recallErrors } from './parts/recall-errors.ts'
import { recognitionTexts } from './parts/recognition.ts'
import { recognitionErrors } from './parts/recognition-errors.ts'
import { recordingsTexts } from './parts/recordings.ts'
import { recordingsErrors } from './parts/recordings-errors.ts'
import { sequenceFilesTexts } from './parts/sequence-files.ts'
import { sequenceFilesErrors } from './parts/sequence-files-errors.ts'
import { settingsTexts } from './parts/settings.ts'
import { settingsByWordsTexts } from './parts/settings-by-words.ts'
import { settingsByWordsErrors } from './parts/settings-by-words-errors.ts'
import { sharingTexts } from './parts/sharing.ts'
import { sharingErrors } from './parts/sharing-errors.ts'
import { sitesTexts } from './parts/sites.ts'
import { soundSettingsTexts } from './parts/sound-settings.ts'
import { soundSettingsErrors } from './parts/sound-settings-errors.ts'
import { speakingTexts } from './parts/speaking.ts'
import { speakingErrors } from './parts/speaking-errors.ts'
import { speechServerErrors } from './parts/speech-server-errors.ts'
import { trainingTexts } from './parts/training.ts'
import { trainingErrors } from './parts/training-errors.ts'
import { understandingTexts } from './parts/understanding.ts'
import { understandingErrors } from './parts/understanding-errors.ts'
import { videoTexts } from './parts/video.ts'
import { videoErrors } from './parts/video-errors.ts'
import { vocabulariesTexts } from './parts/vocabularies.ts'
import { writingTexts } from './parts/writing.ts'
import { writingErrors } from './parts/writing-errors.ts'

const plural = forms.fr.counted
const titled = (title: string, none = 'un onglet sans titre') => (title === '' ? none : `« ${title} »`)

/** Why keys cannot be learnt, by the kind in the error’s detail. */
const unfit: Readonly<Record<string, string>> = {
  'too-few-keys': 'n’est qu’une touche ; il en faut deux au moins',
  'too-many-keys': 'a plus de 16 touches',
  'chord-has-frame-key': 'est un accord avec C3 ou C4, qui commencent noms et motifs',
  'chord-too-wide': 'est un accord plus large qu’une quinte (sept demi-tons)',
  'is-escape': 'a C3 et C5 ensemble, ce qui est échap',
  'parameter-unframed':
    'ne peut pas attendre le nombre, le nom ou les mots qu’il faut à la commande : ces touches commencent et finissent par C4',
  other: 'ne convient pas',
}

export const fr: Pack = {
  texts: {
    ready: () => 'Prêt. Tapez ou dites une phrase, ou jouez des touches. « aide » les montre toutes.',
    'tab-opened': () => 'Nouvel onglet.',
    'tab-open-undone': () => 'Refermé.',
    'tab-closed': ({ title }) => `Fermé : ${titled(title)}. « annule » le ramène.`,
    'tab-reopened': ({ title }) => `De retour : ${titled(title)}.`,
    'tab-reached': ({ title }) => `Maintenant sur ${titled(title)}.`,
    'tabs-listed': ({ count, titles }) => `${plural(count, 'onglet', 'onglets')} : ${titles}`,
    'name-reached': ({ name, title }) => `${name} : maintenant sur ${titled(title)}.`,
    'name-restored': ({ name }) => `${name} était fermé ; il est de nouveau ouvert.`,
    'name-bound': ({ notes, title }) =>
      `${notes} veut dire maintenant cet onglet, ${titled(title)}. Dites « appelle le … » pour lui donner un mot, « annule » pour l’enlever.`,
    'did-you-mean': ({ notes, other }) =>
      `${notes} est nouveau et proche de ${other}. Est-ce cela ? Jouez C4 ou dites « oui » ; rejouez ou dites « non » pour un nouveau nom.`,
    'tab-named-keys': ({ name, notes }) =>
      `Cet onglet s’appelle « ${name} ». Sur les touches c’est ${notes}.`,
    'tab-named': ({ name }) => `Cet onglet s’appelle « ${name} ».`,
    'name-forgotten': ({ name }) => `Le nom « ${name} » est retiré ; l’onglet reste. « annule » le ramène.`,
    'name-change-undone': ({ name }) => `Le changement de « ${name} » est annulé.`,
    'went-back': ({ title }) => `Retour : ${titled(title)}.`,
    'went-forward': ({ title }) => `Avance : ${titled(title)}.`,
    reloaded: ({ title }) => `${titled(title)} se recharge.`,
    scrolled: ({ percent }) => `Défilé, ${percent} pour cent.`,
    'reached-top': () => 'Haut de la page.',
    'reached-bottom': () => 'Fin de la page.',
    'at-top': () => 'Déjà en haut.',
    'at-bottom': () => 'Déjà à la fin de la page.',
    'cannot-scroll': () => 'Rien ne défile ici : toute la page est visible.',
    'scroll-undone': () => 'Revenu où vous étiez.',
    'where-am-i': ({ title, heading, scroll, more }) =>
      `${titled(title)}${heading === '' ? '' : `, sous « ${heading} »`}, à ${scroll} pour cent.${more === '' ? '' : ` ${more}`}`,
    'hints-shown': ({ count }) =>
      `${plural(count, 'numéro affiché', 'numéros affichés')}. Dites « clique » et l’un d’eux.`,
    'hints-hidden': () => 'Numéros cachés.',
    clicked: ({ name }) => `Cliqué : ${titled(name, 'quelque chose sans nom')}.`,
    'clicked-navigates': ({ name }) =>
      `Cliqué : ${titled(name, 'quelque chose sans nom')} ; une page se charge.`,
    'answer-done': ({ by }) => `Réponse de ${by}.`,
    'answer-instead': ({ by, wanted }) => `« ${wanted} » n’est pas installé ; ${by} a répondu.`,
    'answer-unfinished': ({ by }) => `Réponse de ${by}, mais la place a manqué : elle n’est pas complète.`,
    'answer-doubtful': ({ by }) => `Réponse de ${by}, qui n’a pas tout lu : ne vous y fiez pas.`,
    'answer-stopped': () => 'Réponse arrêtée ; ce qui est venu est gardé.',
    'answer-by-retrieval': ({ why }) => `${why} Ces passages de la page conviennent le mieux à la question.`,
    'recording-started': () => 'Enregistrement.',
    'recording-kept': ({ name, steps, seconds }) =>
      `Gardé comme « ${name} » : ${plural(steps, 'étape', 'étapes')}, ${plural(seconds, 'seconde', 'secondes')}. « joue » le rejoue.`,
    'recording-name': ({ date }) => `Enregistrement du ${date}`,
    'recording-recovered': ({ name }) => `Un enregistrement interrompu a été gardé : « ${name} ».`,
    marked: ({ label }) => `Repère ${label}.`,
    'sequence-named': ({ name }) => `L’enregistrement s’appelle « ${name} ».`,
    'sequence-played': ({ name, steps }) =>
      `« ${name} » joué jusqu’au bout, ${plural(steps, 'étape', 'étapes')}.`,
    'sequence-stopped': ({ name, steps }) => `« ${name} » arrêté après ${plural(steps, 'étape', 'étapes')}.`,
    'sequence-forgotten': ({ name }) => `« ${name} » supprimé. « annule » le ramène.`,
    'sequence-restored': ({ name }) => `« ${name} » est de retour.`,
    'listening-on': ({ who }) => `J’écoute. ${who}`.trim(),
    'listening-off': () => 'Je n’écoute pas.',
    'keys-on': () => 'Touches actives.',
    'keys-off': () => 'Touches inactives. « piano activé » les rétablit.',
    'latch-on': () => 'Verrou : les touches s’assemblent jusqu’à Jouer.',
    'latch-off': () => 'Sans verrou : les touches agissent tout de suite.',
    'feedback-on': () => 'Retours actifs.',
    'feedback-off': () => 'Retours coupés.',
    'help-shown': () => 'Voici toutes les commandes avec leurs touches.',
    'what-can-i-say': ({ phrases }) => `Vous pouvez dire : ${phrases}`,
    stopped: () => 'Arrêté.',
    'nothing-to-stop': () => 'Rien ne joue.',
    escaped: () => 'Tout est terminé.',
    'keys-waiting': ({ notes }) => `${notes} … une suite est possible.`,
    'parameter-open': ({ command }) => `« ${command} » attend un nombre, un nom ou des mots ; C4 le lance.`,
    'parameter-cancelled': ({ command }) => `« ${command} » est resté sans effet.`,
    'bug-found': ({ report }) => `Cela n’aurait pas dû arriver. Merci de le signaler : ${report}`,
    ...browserTexts.fr,
    ...devicesTexts.fr,
    ...handsTexts.fr,
    ...lettersTexts.fr,
    ...mediaTexts.fr,
    ...writingTexts.fr,
    ...dictationTexts.fr,
    ...modelsTexts.fr,
    ...modesTexts.fr,
    ...practiceTexts.fr,
    ...trainingTexts.fr,
    ...helpTexts.fr,
    ...firstStepsTexts.fr,
    ...sequenceFilesTexts.fr,
    ...sharingTexts.fr,
    ...editingTexts.fr,
    ...videoTexts.fr,
    ...listsTexts.fr,
    ...namesTexts.fr,
    ...hintTexts.fr,
    ...layoutTexts.fr,
    ...pageTexts.fr,
    ...readingTexts.fr,
    ...citationsTexts.fr,
    ...playingTexts.fr,
    ...actingTexts.fr,
    ...recognitionTexts.fr,
    ...recordingsTexts.fr,
    ...keptTexts.fr,
    ...recallTexts.fr,
    ...privacyTexts.fr,
    ...settingsTexts.fr,
    ...settingsByWordsTexts.fr,
    ...soundSettingsTexts.fr,
    ...listeningTexts.fr,
    ...sitesTexts.fr,
    ...speakingTexts.fr,
    ...providersTexts.fr,
    ...proposalsTexts.fr,
    ...askingTexts.fr,
    ...vocabulariesTexts.fr,
    ...understandingTexts.fr,
  },
  errors: {
    ...writingErrors.fr,
    ...answersErrors.fr,
    ...keptErrors.fr,
    ...recallErrors.fr,
    ...askingErrors.fr,
    ...recognitionErrors.fr,
    ...recordingsErrors.fr,
    ...speechServerErrors.fr,
    ...speakingErrors.fr,
    ...settingsByWordsErrors.fr,
    ...soundSettingsErrors.fr,
    ...dictationErrors.fr,
    ...practiceErrors.fr,
    ...trainingErrors.fr,
    ...helpErrors.fr,
    ...firstStepsErrors.fr,
    ...sequenceFilesErrors.fr,
    ...sharingErrors.fr,
    ...editingErrors.fr,
    ...videoErrors.fr,
    ...listsErrors.fr,
    ...understandingErrors.fr,
    ...listeningErrors.fr,
    ...modelsErrors.fr,
    cancelled: () => 'Annulé.',
    'motif-unknown': d =>
      `${d.notes} n’est pas un motif.${d.follow ? ` Ensuite pourrait venir ${d.follow}.` : ' Trois touches dont C3 nomment un onglet.'}`,
    'motif-ambiguous': d =>
      `${d.notes} peut vouloir dire plusieurs choses : ${d.choices}. Rien n’a été fait.`,
    'keys-off': () => 'Les touches sont désactivées. Dites ou tapez d’abord « piano activé ».',
    'keys-unclear': d => `${d.notes} ne veut rien dire ici ; rien n’a été fait. Rejouez.`,
    'name-unknown': d =>
      `Aucun onglet ne s’appelle « ${d.name} ».${d.nearest ? ` Proches : ${d.nearest}.` : ' « noms » les montre.'}`,
    'name-ambiguous': d => `« ${d.name} » peut être ${d.choices}. Dites le nom entier.`,
    'name-taken': d => `« ${d.name} » est déjà pris. Choisissez un autre nom.`,
    'names-full': () => 'On ne peut garder plus de noms. Oubliez-en un d’abord : « oublie le nom … ».',
    'arrival-unfit': d =>
      `« ${d.phrase} » ne peut se faire de soi-même à l’arrivée. Choisissez une autre commande, comme « joue ».`,
    'number-missing': () => 'Quel numéro ? Dites « repères » pour les voir, puis « clique » et l’un d’eux.',
    'words-missing': () => 'Il manque quelque chose après la commande : dites aussi les mots ou le nom.',
    'number-out-of-bounds': d =>
      `Un nombre entier de ${d.least} à ${d.most}, s’il vous plaît : rien n’a changé.`,
    'language-unknown': d =>
      `Je ne connais pas la langue « ${d.heard} ». Il y a l’anglais, l’espagnol, l’allemand et le français.`,
    'nothing-to-undo': d =>
      d.command ? `« ${d.command} » ne peut pas être annulé.` : 'Il n’y a rien à annuler.',
    'nothing-to-repeat': () => 'Il n’y a encore rien à répéter.',
    'nothing-asked': () => 'Aucune question n’est ouverte.',
    'nothing-offered': () =>
      'Rien n’est proposé. « onglets » ou « historique » et un mot proposent quelque chose ; « clique » et un numéro clique.',
    'no-such-choice': d =>
      `Il n’y a pas de ${d.number} ici, seulement de 1 à ${d.count}. « suite » montre le reste.`,
    'no-tab': () => 'Il n’y a pas d’onglet ici. Dites d’abord « nouvel onglet ».',
    'tab-gone': () => 'Cet onglet n’existe plus. « rouvre » ramène le dernier fermé.',
    'no-other-tab': () => 'C’est le seul onglet de la fenêtre. « nouvel onglet » en ouvre un autre.',
    'no-such-tab': d =>
      `Cette fenêtre n’a pas d’onglet ${d.number}, seulement de 1 à ${d.count}. « onglets » les énumère.`,
    'no-such-window': d => `Il n’y a pas de fenêtre ${d.number}, seulement de 1 à ${d.count}.`,
    'no-other-window': () => 'C’est la seule fenêtre. « nouvelle fenêtre » en ouvre une autre.',
    'window-gone': () => 'Cette fenêtre n’est plus là. « onglets fermés » énumère ce qui peut revenir.',
    'windows-apart': () =>
      'Une fenêtre privée ne partage pas d’onglets avec les autres. Ouvrez-y la page à nouveau.',
    'tab-stays': d =>
      `« ${d.title} » demande si vous voulez quitter la page, et reste. Répondez-y à la main ou laissez-la ouverte.`,
    'tabs-busy': () =>
      'Le navigateur ne peut pas déplacer d’onglets en ce moment, peut-être que l’un d’eux est glissé. Réessayez.',
    'tab-at-place': () => 'L’onglet y est déjà, ou ne peut pas aller plus loin.',
    'last-tab': () => 'Cet onglet vide est le dernier de sa fenêtre. « ferme fenêtre » ferme les deux.',
    'nothing-found': d =>
      d.words
        ? `Rien n’a été trouvé pour « ${d.words} ». Essayez moins de mots, ou d’autres.`
        : 'Il n’y a encore rien.',
    'no-address': () => 'Cette page n’a pas d’adresse web. Allez d’abord sur une page web.',
    'no-history': () => 'Il n’y a pas de page dans cette direction.',
    'nothing-to-reopen': () => 'Le navigateur ne connaît aucun onglet fermé.',
    'page-unreachable': () =>
      'Chrome n’admet aucune extension sur cette page. Onglets, noms et « retour » marchent ; pour le reste, changez de page.',
    'page-empty': () => 'Rien n’est visible sur cette page. Faites défiler ou attendez qu’elle soit chargée.',
    'page-changed': () => 'La page a changé depuis ; elle est restée où elle est.',
    'nothing-scrolls': () => 'Aucune page ne défile toute seule. Dites d’abord « continue à descendre ».',
    'page-error': () =>
      'Cette page n’a pas pu être chargée : Chrome affiche une erreur. « recharge » réessaie, « retour » la quitte.',
    'page-blank': () =>
      'Cet onglet n’affiche encore aucune page. Allez à un onglet nommé ou ouvrez une adresse.',
    'address-refused': () =>
      'Le navigateur n’ouvre pas une telle adresse. Vérifiez comment elle est écrite et ouvrez-la à nouveau.',
    'page-is-pdf': () =>
      'C’est un PDF : seul Chrome peut le faire défiler et le lire. « agrandis », les onglets et « retour » marchent ; pour le reste, F6 jusqu’au PDF, ou un autre programme.',
    'page-is-file': () =>
      'C’est un fichier de votre ordinateur. Ouvrez chrome://extensions, les détails de Clavier, et autorisez « l’accès aux URL de fichier » ; puis rechargez.',
    'page-loading': () =>
      'La page n’est pas encore arrivée. Attendez un peu et redites-le, ou « stop » puis « recharge ».',
    'page-silent': () =>
      'La page ne répond pas : elle est occupée ou attend avec une boîte de dialogue. Attendez et redites-le, ou « recharge » ; les onglets marchent.',
    'page-asleep': () => 'Cet onglet a planté, ou Chrome l’a mis en veille. « recharge » le ramène.',
    'no-such-hint': d => `Le numéro ${d.hint} n’est pas visible. Dites « repères » pour les voir.`,
    ...readingErrors.fr,
    ...citationsErrors.fr,
    ...playingErrors.fr,
    ...layoutErrors.fr,
    'element-gone': () =>
      'Cela n’est plus dans la page : changé ou retiré. Dites « repères », ou ce que vous voulez par ses mots.',
    'element-not-found': d =>
      `Rien ici ne s’appelle « ${d.words} ».${d.nearest ? ` Proche : ${d.nearest}. Un numéro choisit.` : ' « repères » montre des numéros à la place.'}`,
    'element-off': d =>
      `« ${d.name} » est désactivé par la page pour l’instant. Il faut peut-être d’abord remplir autre chose.`,
    'nothing-reached': () => 'Rien n’est encore atteint. Dites d’abord « lien suivant » ou « repères ».',
    'none-of-kind': () => 'Il n’y en a aucun sur cette page.',
    'no-link': d =>
      `« ${d.name} » n’est pas un lien qui mène quelque part. « clique » et son numéro peut convenir.`,
    'not-focusable': () => 'Cela ne peut pas avoir le focus. « clique » et son numéro peut convenir.',
    'no-options': () => 'Aucune option ne s’y est montrée. Cliquez dessus, puis dites « repères ».',
    'no-such-option': d =>
      `Aucune option ne s’appelle « ${d.words} ». Cliquez la liste pour entendre ce qu’elle propose.`,
    'not-a-field': d =>
      `« ${d.name} » n’est pas un champ à régler. « repères » montre les numéros des champs.`,
    'value-unclear': d => `Je ne comprends pas « ${d.heard} » comme ${d.kind}. ${d.example}`,
    'value-refused': d =>
      `Le champ n’accepte pas cela${d.value ? ` et garde « ${d.value} »` : ''}. Il est peut-être verrouillé ou borné.`,
    'no-dialog': () => 'Aucune boîte de dialogue n’est ouverte ici.',
    'dialog-stays': () =>
      'La boîte de dialogue ne se ferme pas seule. Dites « repères », puis cliquez un de ses boutons.',
    'file-needs-hand': () =>
      'Choisir un fichier exige une saisie que la page prend pour celle d’une main. Dites d’abord « saisie réelle », puis cliquez encore.',
    'by-hand-off': () =>
      'Appuyer à la main est désactivé. Dites d’abord « saisie réelle » : les réglages disent ce que c’est.',
    'by-hand-failed': d =>
      `Chrome ne m’a pas laissé appuyer à la main ici${d.why ? ` (${d.why})` : ''}. Fermez les autres débogueurs de cet onglet, puis réessayez.`,
    'by-hand-covered': () =>
      'Autre chose se trouve dessus et recevrait l’appui. Rien n’a été pressé ; fermez ce qui le couvre, ou faites défiler.',
    'clipboard-refused': () =>
      'Chrome n’a pas pris le texte pour le presse-papiers. Cliquez une fois le panneau, puis répétez.',
    'nothing-to-click': () => 'Rien de visible ne se clique. Faites défiler, puis dites encore « repères ».',
    'no-pointer': () =>
      'Pas de pointeur sur cette page. Dites d’abord « pointeur » et guidez-le avec les touches.',
    'no-focus': () =>
      'Rien sur cette page n’a le focus. Dites d’abord « lien suivant », ou « focus » et un numéro.',
    'no-media': () => 'Rien sur cette page ne joue ni ne peut être joué.',
    'sites-full': () =>
      'Il n’y a plus de place pour des règles : 200 sites, 50 règles chacun. Dites « règles du site » et enlevez-en.',
    'media-gone': () => 'Ce son ou ce film n’est plus dans la page. Dites « médias » pour voir ce qu’il y a.',
    'no-such-media': d =>
      `Il n’y a pas de numéro ${d.number} : la page en a ${d.count}. « médias » les énumère.`,
    'nothing-plays': () => 'Rien ne joue. Dites « lance le son », ou « médias » pour voir ce qui peut jouer.',
    'play-refused': d =>
      `Le navigateur ne laisse cette page sonner qu’après qu’une main l’a touchée.${d.kind === 'film' ? ' Dites « joue en silence » pour le voir sans le son, ou tapez' : ' Tapez'} « lance le son » dans le champ de commande : cela compte comme une main.`,
    'media-broken': () =>
      'Impossible de jouer cela : le fichier manque, est abîmé ou d’un type que le navigateur ne connaît pas. « recharge » essaie encore.',
    'media-stays': () =>
      'La page l’a remis aussitôt. Dites « repères » et prenez les boutons de son lecteur.',
    'screen-refused': () =>
      'Le navigateur veut une main pour cela, ou la page l’interdit. Tapez-le dans le champ de commande, ce qui compte comme une main, ou dites « repères » et prenez le bouton du lecteur.',
    'no-captions': () =>
      'Ceci n’apporte pas de sous-titres. Dites « repères » : son lecteur a peut-être un bouton pour cela.',
    'no-chapters': () => 'Il n’y a pas de chapitre par là. Dites « avance de » et un nombre de secondes.',
    'no-player-button': () =>
      'Ce lecteur ne montre pas de bouton pour cela, et les pages gardent leurs touches multimédia pour elles. Dites « repères » pour voir ce qu’il a.',
    'cannot-seek': () =>
      'Impossible d’avancer ou de reculer : c’est en direct ou pas encore chargé. Lancez-le d’abord.',
    'microphone-denied': () =>
      'Le micro est bloqué pour Clavier. Autorisez-le sur la page des autorisations ; les phrases tapées marchent.',
    'microphone-prompt': () =>
      'Clavier ne peut pas encore utiliser le micro. Appuyez sur « Autoriser le micro » sur la page des autorisations ; les phrases tapées marchent.',
    'microphone-missing': () =>
      'Aucun micro trouvé. Branchez-en un et Clavier l’écoutera ; les phrases tapées et les touches marchent.',
    'recogniser-missing': () =>
      'Ce navigateur n’a pas de reconnaissance vocale. Phrases tapées et touches marchent.',
    'recogniser-network': () =>
      'Le service vocal de Chrome est injoignable. Clavier réessaie ; taper et jouer marchent.',
    'recogniser-failed': () =>
      'La reconnaissance vocale a échoué. Éteignez et rallumez Écoute ; les phrases tapées marchent.',
    'language-unsupported': () =>
      'La reconnaissance vocale ne connaît pas cette langue. Choisissez-en une autre dans Réglages.',
    'midi-denied': () =>
      'MIDI est bloqué pour Clavier. Autorisez-le sur la page des autorisations ; les touches dessinées marchent.',
    'midi-prompt': () =>
      'Clavier ne peut pas encore utiliser MIDI. Appuyez sur « Autoriser MIDI » sur la page des autorisations ; les touches dessinées marchent.',
    'midi-missing': () => 'Ce navigateur n’a pas Web MIDI. Les touches dessinées marchent.',
    'midi-failed': () =>
      'MIDI n’a pas démarré sur ce système. Rebranchez le clavier puis éteignez et rallumez Touches ; les dessinées marchent.',
    'no-keyboard': () =>
      'Aucun clavier n’est connecté. Branchez-en un, il sera là aussitôt ; les touches dessinées servent en attendant.',
    'lowest-key-unclear': () =>
      'La touche la plus grave n’a pas été apprise : il faut l’appuyer seule, avec 25 touches à partir d’elle. Dites « apprends la touche la plus grave » pour réessayer.',
    'octave-limit': () =>
      'Il n’y a plus d’octave dans cette direction. « apprends la touche la plus grave » trouve les touches de tout clavier.',
    'sound-blocked': () =>
      'Le son attend un geste : appuyez une fois sur une touche du panneau, à la main ou par clic assisté.',
    'sound-failed': () => 'Le son n’est pas disponible. Les mots et l’image disent la même chose.',
    'speech-blocked': () =>
      'La voix attend un geste : appuyez une fois sur une touche du panneau, à la main ou par un clic assisté.',
    'voice-missing': () =>
      'Cette machine n’a pas de voix à elle. Installez-en une dans ses réglages vocaux ; en attendant, tout s’affiche.',
    'no-other-voice': () => 'Cette machine n’a pas d’autre voix pour cette langue.',
    'nothing-recorded': () =>
      'Rien n’est encore enregistré. Dites « enregistre », agissez, puis « arrête l’enregistrement ».',
    'not-recording': () => 'Aucun enregistrement en cours. Dites « enregistre » pour commencer.',
    'already-recording': () => 'Un enregistrement est déjà en cours. Dites « arrête l’enregistrement ».',
    'sequence-unknown': d => `Aucun enregistrement ne s’appelle « ${d.name} ».`,
    'sequence-broken': d =>
      `L’enregistrement « ${d.name} » est abîmé et n’a pas été joué. Les autres sont entiers.`,
    'step-failed': d =>
      `Arrêté à l’étape ${d.step}, « ${d.heard} » : cela ne s’est pas passé comme enregistré.`,
    'step-timeout': d => `Arrêté à l’étape ${d.step}, « ${d.heard} » : la page n’a pas répondu à temps.`,
    'keys-taken': d =>
      `${d.notes} est déjà pris par « ${d.other} ».${d.offer ? ` ${d.offer} est libre : jouez-le, dites « oui » pour le prendre, ou jouez autre chose.` : ' Jouez autre chose.'}`,
    'keys-near': d =>
      `${d.notes} et les touches de « ${d.other} » pourraient être confondus.${d.offer ? ` ${d.offer} est libre : jouez-le, dites « oui » pour le prendre, ou jouez autre chose.` : ' Jouez autre chose.'}`,
    'keys-unfit': d =>
      `${d.notes} ${unfit[String(d.kind)] ?? unfit.other}.${d.offer ? ` ${d.offer} est libre : jouez-le, dites « oui » pour le prendre, ou jouez autre chose.` : ' Jouez autre chose.'}`,
    'phrase-taken': d => `« ${d.phrase} » veut déjà dire « ${d.other} ». Choisissez d’autres mots.`,
    'vocabulary-none': () =>
      'Aucun de vos vocabulaires n’est utilisé. « utilise le vocabulaire … » en prend un, « nouveau vocabulaire … » en crée un.',
    'vocabulary-unknown': d =>
      `Il n’y a pas de vocabulaire « ${d.name} ».${d.nearest ? ` Il y a : ${d.nearest}.` : ' « nouveau vocabulaire … » en crée un.'}`,
    'vocabulary-taken': d => `Il y a déjà un vocabulaire « ${d.name} ». Choisissez un autre nom.`,
    'vocabulary-full': d => `Il n’y a pas de place pour plus de ${d.most}. Supprimez-en un d’abord.`,
    'vocabulary-file': d =>
      d.why === 'later'
        ? 'Ce vocabulaire vient d’un Clavier plus récent. Mettez Clavier à jour, puis choisissez le fichier à nouveau ; rien n’a changé.'
        : 'Ce fichier n’est pas un vocabulaire de Clavier. Choisissez-en un écrit par « exporte le vocabulaire » ; rien n’a changé.',
    'word-unknown': d => `Il n’y a pas de mot « ${d.word} » dans votre vocabulaire. « mes mots » les liste.`,
    'file-too-large': () => 'Ce fichier est trop grand pour des réglages de Clavier. Rien n’a changé.',
    'file-unknown': () =>
      'Ce n’est pas un fichier de réglages de Clavier. Choisissez-en un fait par « exporte les réglages » ; rien n’a changé.',
    'file-later': () =>
      'Ce fichier vient d’un Clavier plus récent. Mettez Clavier à jour, puis importez-le ; rien n’a changé.',
    'file-broken': () =>
      'Ce fichier de réglages est abîmé. Rien n’a changé ; exportez-le de nouveau là d’où il vient.',
    'no-file-read': () => 'Aucun fichier n’attend. Dites « importe des réglages » et choisissez-en un.',
    'mirror-full': () =>
      'Le navigateur n’a pas de place pour partager vos réglages avec vos autres machines. Ils sont gardés ici ; rien n’est perdu.',
    'mirror-refused': () =>
      'Le navigateur n’accepte pas de réglages pour vos autres machines en ce moment. Ils sont gardés ici ; Clavier réessaie dans quelques minutes.',
    'mirror-later': () =>
      'Vos autres machines partagent les réglages d’un Clavier plus récent. Les vôtres sont gardés ici, rien n’est écrasé ; mettez Clavier à jour.',
    'storage-full': () =>
      'Il n’y a plus de place pour garder ceci. Supprimez un enregistrement dans Séquences ; rien n’est perdu.',
    'storage-broken': () =>
      'Cette version ne peut pas lire ce qui est gardé. Cela reste tel quel ; rien n’est gardé tant qu’elle ne le peut.',
    'storage-refused': () =>
      'Le navigateur n’a pas pu lire ou écrire ce qui est gardé. Rien n’a été changé. Réessayez ; si cela n’aide pas, redémarrez le navigateur.',
  },
}
