import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when something cannot be asked. */
export const askingErrors = definePart({
  en: {
    'source-unknown': (d: ErrorDetail) =>
      `No tab is called “${d.name}”, so nothing was asked. “names” and “tabs” list what there is; without a colon the question is about this page.`,
    'tabs-too-many': (d: ErrorDetail) =>
      `Only ${d.most} tabs are read for one question, and this one was not among them. Ask by its name and a colon, or in the tab itself.`,
    'no-question': (_: ErrorDetail) => 'Nothing was asked in this tab yet. Say “ask” and a question.',
    'no-thoughts': (_: ErrorDetail) =>
      'There are no thoughts to this answer. Only some models think, and “model option thinking on” lets them.',
    'option-unknown': (d: ErrorDetail) =>
      `“${d.words}” is no option of a model. There are temperature, top p, top k, repeat penalty, seed, longest answer, context length and thinking.`,
    'option-unfit': (d: ErrorDetail) =>
      `“${d.words}” does not fit. Say a whole number within its bounds, “standard”, or for thinking “on” or “off”; “edit prompt” shows the bounds.`,
    'prompt-too-long': (d: ErrorDetail) => `The prompt may have ${d.most} characters at most. Shorten it.`,
    'pdf-unreachable': (_: ErrorDetail) =>
      'The PDF could not be fetched at its address. Open it from the web, or allow Clavier access to file URLs at chrome://extensions for a file on this machine; then ask again.',
    'pdf-too-large': (_: ErrorDetail) =>
      'The PDF is larger than 50 MB and was not read. Select a part of it elsewhere and ask about that.',
    'pdf-locked': (_: ErrorDetail) =>
      'The PDF is locked with a password, so its text cannot be read. Save a copy without one and open that.',
    'pdf-without-text': (_: ErrorDetail) =>
      'The PDF has pictures of pages but no text, as scans have. A program that recognises text (OCR) can add it.',
    'pdf-broken': (_: ErrorDetail) =>
      'The file is no PDF, or it is damaged. Reload it, or download it anew, then ask again.',
  },
  es: {
    'source-unknown': d =>
      `Ninguna pestaña se llama «${d.name}»; no se preguntó nada. «nombres» y «pestañas» dicen qué hay; sin dos puntos se pregunta sobre esta página.`,
    'tabs-too-many': d =>
      `Para una pregunta se leen solo ${d.most} pestañas, y esta no estaba entre ellas. Pregunta con su nombre y dos puntos, o en la pestaña misma.`,
    'no-question': _ => 'Aún no se ha preguntado nada en esta pestaña. Di «pregunta» y una pregunta.',
    'no-thoughts': _ =>
      'No hay pensamientos de esta respuesta. Solo algunos modelos piensan; «opción del modelo pensar sí» lo permite.',
    'option-unknown': d =>
      `«${d.words}» no es una opción del modelo. Hay temperatura, top p, top k, penalización, semilla, respuesta más larga, contexto y pensar.`,
    'option-unfit': d =>
      `«${d.words}» no vale. Di un número entero dentro de sus límites, «estándar», o para pensar «sí» o «no»; «edita las indicaciones» muestra los límites.`,
    'prompt-too-long': d => `Las indicaciones pueden tener ${d.most} caracteres como mucho. Acórtalas.`,
    'pdf-unreachable': _ =>
      'No se pudo obtener el PDF en su dirección. Ábrelo desde la web, o permite a Clavier el acceso a URL de archivo en chrome://extensions si está en este equipo, y pregunta otra vez.',
    'pdf-too-large': _ =>
      'El PDF supera los 50 MB y no se leyó. Selecciona una parte en otro sitio y pregunta sobre ella.',
    'pdf-locked': _ =>
      'El PDF está protegido con contraseña y no se puede leer. Guarda una copia sin ella y ábrela.',
    'pdf-without-text': _ =>
      'El PDF tiene imágenes de páginas pero no texto, como los escaneados. Un programa de reconocimiento (OCR) puede añadirlo.',
    'pdf-broken': _ =>
      'El archivo no es un PDF o está dañado. Recárgalo o descárgalo de nuevo y pregunta otra vez.',
  },
  de: {
    'source-unknown': d =>
      `Kein Tab heißt „${d.name}“, also wurde nichts gefragt. „namen“ und „tabs“ zählen auf, was da ist; ohne Doppelpunkt gilt die Frage dieser Seite.`,
    'tabs-too-many': d =>
      `Für eine Frage werden nur ${d.most} Tabs gelesen, und dieser war nicht dabei. Frag mit seinem Namen und einem Doppelpunkt, oder im Tab selbst.`,
    'no-question': _ => 'In diesem Tab wurde noch nichts gefragt. Sag „frage“ und eine Frage.',
    'no-thoughts': _ =>
      'Zu dieser Antwort gibt es keine Gedanken. Nur manche Modelle denken; „modelloption nachdenken an“ erlaubt es ihnen.',
    'option-unknown': d =>
      `„${d.words}“ ist keine Option eines Modells. Es gibt Temperatur, Top p, Top k, Wiederholung, Startwert, längste Antwort, Kontextlänge und Nachdenken.`,
    'option-unfit': d =>
      `„${d.words}“ passt nicht. Sag eine ganze Zahl in ihren Grenzen, „standard“, oder beim Nachdenken „an“ oder „aus“; „systemprompt bearbeiten“ zeigt die Grenzen.`,
    'prompt-too-long': d => `Der Systemprompt darf höchstens ${d.most} Zeichen haben. Kürze ihn.`,
    'pdf-unreachable': _ =>
      'Das PDF war unter seiner Adresse nicht zu bekommen. Öffne es aus dem Netz, oder erlaube Clavier unter chrome://extensions den Zugriff auf Datei-URLs, wenn es auf diesem Rechner liegt; dann frag noch einmal.',
    'pdf-too-large': _ =>
      'Das PDF ist größer als 50 MB und wurde nicht gelesen. Markiere anderswo einen Teil davon und frag dazu.',
    'pdf-locked': _ =>
      'Das PDF ist mit einem Passwort geschützt und nicht zu lesen. Sichere eine Kopie ohne Passwort und öffne die.',
    'pdf-without-text': _ =>
      'Das PDF hat Bilder von Seiten, aber keinen Text, wie Gescanntes. Ein Programm zur Texterkennung (OCR) kann ihn ergänzen.',
    'pdf-broken': _ => 'Die Datei ist kein PDF oder beschädigt. Lade sie neu und frag dann noch einmal.',
  },
  fr: {
    'source-unknown': d =>
      `Aucun onglet ne s’appelle « ${d.name} », rien n’a donc été demandé. « noms » et « onglets » listent ce qu’il y a ; sans deux-points la question porte sur cette page.`,
    'tabs-too-many': d =>
      `Seuls ${d.most} onglets sont lus pour une question, et celui-ci n’en était pas. Demandez avec son nom et un deux-points, ou dans l’onglet même.`,
    'no-question': _ => 'Rien n’a encore été demandé dans cet onglet. Dites « demande » et une question.',
    'no-thoughts': _ =>
      'Il n’y a pas de pensées pour cette réponse. Seuls certains modèles pensent ; « option du modèle réflexion oui » le leur permet.',
    'option-unknown': d =>
      `« ${d.words} » n’est pas une option du modèle. Il y a température, top p, top k, pénalité, graine, réponse la plus longue, contexte et réflexion.`,
    'option-unfit': d =>
      `« ${d.words} » ne convient pas. Dites un nombre entier dans ses limites, « par défaut », ou pour la réflexion « oui » ou « non » ; « modifie la consigne » montre les limites.`,
    'prompt-too-long': d => `La consigne peut avoir ${d.most} caractères au plus. Raccourcissez-la.`,
    'pdf-unreachable': _ =>
      'Le PDF n’a pas pu être obtenu à son adresse. Ouvrez-le depuis le web, ou autorisez Clavier à accéder aux URL de fichier dans chrome://extensions s’il est sur cette machine, puis redemandez.',
    'pdf-too-large': _ =>
      'Le PDF dépasse 50 Mo et n’a pas été lu. Sélectionnez-en une partie ailleurs et demandez à ce sujet.',
    'pdf-locked': _ =>
      'Le PDF est protégé par un mot de passe et ne peut être lu. Enregistrez une copie sans mot de passe et ouvrez-la.',
    'pdf-without-text': _ =>
      'Le PDF contient des images de pages mais pas de texte, comme un document numérisé. Un programme de reconnaissance (OCR) peut l’ajouter.',
    'pdf-broken': _ => 'Le fichier n’est pas un PDF ou il est abîmé. Rechargez-le, puis redemandez.',
  },
})
