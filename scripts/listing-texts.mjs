/**
 * What the store's page says, in each language. The short description is the manifest's (public/_locales), and the
 * reasons of the permissions are those of extension/permissions.ts. Bounds are the Chrome Web Store's, in characters.
 */
export const longestListing = { name: 75, short: 132, long: 16_000, purpose: 1_000, reason: 1_000 }

/** As the store's form names it. */
export const category = 'Accessibility'

/** @typedef {'en' | 'es' | 'de' | 'fr'} Tag */

/** @type {Readonly<Record<Tag, string>>} */
export const singlePurpose = {
  en: 'Clavier lets people control the browser without a mouse and without a typing keyboard, by voice and by 25 piano keys: tabs, pages, reading, writing and media.',
  es: 'Clavier permite manejar el navegador sin ratón y sin teclado de escribir, con la voz y 25 teclas de piano: pestañas, páginas, lectura, escritura, sonido y vídeo.',
  de: 'Mit Clavier bedienen Menschen den Browser ohne Maus und ohne Schreibtastatur, mit der Stimme und 25 Klaviertasten: Tabs, Seiten, Lesen, Schreiben, Ton und Video.',
  fr: 'Clavier permet de piloter le navigateur sans souris ni clavier à lettres, à la voix et avec 25 touches de piano : onglets, pages, lecture, écriture, son et vidéo.',
}

/** @type {Readonly<Record<Tag, string>>} */
export const longDescription = {
  en: `Clavier is a side panel for people who use neither mouse nor typing keyboard: because it hurts, because it cannot be done, because the page cannot be seen well, or because the hands are on an instrument. You speak, or you play; the browser acts; you see and hear what came of it.

It needs no hardware to begin with: the panel draws the 25 keys, and every phrase can be typed.

• Say “scroll down”, “next tab”, “click sign in”. Or “hints”, and the number of what you mean.
• Play three keys, and they are the name of a tab: play them again and you are there, even after it was closed.
• Have a page read aloud, find words in all open tabs, play and pause what sounds anywhere.
• Hear how a page is laid out: links, images, headings and text each sound their own way.
• Write by voice, or by the keys, a strike a letter.
• Record what you do, and play it again with other words.
• Ask about a page: a model on your own machine answers, or the passages that fit are shown.
• Every command can be said, played, typed and clicked. Almost every one can be undone, and says so where it cannot.

English, Spanish, German and French.

Private by design: no server, no account, no telemetry. What you keep stays in your browser. Speech is understood on your machine where Chrome can do that; where it is not, the panel says so before anything leaves it. One phrase deletes everything: “delete all my data”.

Free and open source.`,
  es: `Clavier es un panel lateral para quienes no usan ni ratón ni teclado de escribir: porque duele, porque no se puede, porque la página no se ve bien o porque las manos están en un instrumento. Hablas o tocas; el navegador actúa; ves y oyes lo que resultó.

Para empezar no hace falta ningún aparato: el panel dibuja las 25 teclas y toda frase se puede escribir.

• Di «baja», «pestaña siguiente», «pulsa entrar». O «números», y el número de lo que quieres.
• Toca tres teclas y son el nombre de una pestaña: tócalas otra vez y estás en ella, aunque se haya cerrado.
• Haz que te lean una página, busca palabras en todas las pestañas, reproduce y pausa lo que suene.
• Oye cómo está dispuesta una página: enlaces, imágenes, títulos y texto suenan cada uno a su manera.
• Escribe con la voz, o con las teclas, una letra por golpe.
• Graba lo que haces y repítelo con otras palabras.
• Pregunta sobre una página: responde un modelo en tu propio equipo, o se muestran los pasajes que mejor encajan.
• Toda orden se puede decir, tocar, escribir y pulsar. Casi todas se deshacen, y la que no, lo dice.

Español, inglés, alemán y francés.

Privado por diseño: sin servidor, sin cuenta, sin telemetría. Lo que guardas se queda en tu navegador. La voz se entiende en tu equipo donde Chrome sabe hacerlo; donde no, el panel lo dice antes de que salga nada. Una frase lo borra todo: «borra todos mis datos».

Libre y de código abierto.`,
  de: `Clavier ist ein Seitenbereich für Menschen, die weder Maus noch Schreibtastatur benutzen: weil es weh tut, weil es nicht geht, weil die Seite schlecht zu sehen ist oder weil die Hände an einem Instrument sind. Du sprichst oder spielst, der Browser handelt, und du siehst und hörst, was daraus wurde.

Zum Anfangen braucht es kein Gerät: Clavier zeichnet die 25 Tasten, und jeder Satz lässt sich tippen.

• Sag „nach unten“, „nächster Tab“, „klick anmelden“. Oder „Nummern“ und die Nummer von dem, was du meinst.
• Spiel drei Tasten, und sie sind der Name eines Tabs: Spielst du sie wieder, bist du dort, auch wenn er geschlossen war.
• Lass dir eine Seite vorlesen, suche Wörter in allen offenen Tabs, spiel ab und halte an, was irgendwo klingt.
• Hör, wie eine Seite aufgebaut ist: Links, Bilder, Überschriften und Text klingen jeder auf seine Art.
• Schreib mit der Stimme oder mit den Tasten, ein Anschlag ein Buchstabe.
• Nimm auf, was du tust, und spiel es mit anderen Wörtern wieder ab.
• Frag nach einer Seite: Ein Modell auf deinem eigenen Rechner antwortet, oder die passenden Stellen werden gezeigt.
• Jeder Befehl lässt sich sprechen, spielen, tippen und klicken. Fast jeder lässt sich zurücknehmen, und wo nicht, wird es gesagt.

Deutsch, Englisch, Spanisch und Französisch.

Von Grund auf privat: kein Server, kein Konto, keine Telemetrie. Was du behältst, bleibt in deinem Browser. Sprache wird auf deinem Rechner verstanden, wo Chrome das kann; wo nicht, sagt Clavier es, bevor etwas den Rechner verlässt. Ein Satz löscht alles: „lösche alle meine Daten“.

Frei und quelloffen.`,
  fr: `Clavier est un panneau latéral pour ceux qui n’utilisent ni souris ni clavier à lettres : parce que cela fait mal, parce que c’est impossible, parce que la page se voit mal, ou parce que les mains sont sur un instrument. Vous parlez ou vous jouez ; le navigateur agit ; vous voyez et entendez ce qui en résulte.

Pour commencer, aucun matériel : le panneau dessine les 25 touches, et toute phrase peut être tapée.

• Dites « descends », « onglet suivant », « clique connexion ». Ou « numéros », et le numéro de ce que vous voulez.
• Jouez trois touches : c’est le nom d’un onglet. Rejouez-les et vous y êtes, même s’il a été fermé.
• Faites lire une page, cherchez des mots dans tous les onglets, lancez et arrêtez ce qui sonne où que ce soit.
• Écoutez comment une page est faite : liens, images, titres et texte sonnent chacun à leur façon.
• Écrivez à la voix, ou avec les touches, une lettre par frappe.
• Enregistrez ce que vous faites et rejouez-le avec d’autres mots.
• Interrogez une page : un modèle sur votre propre machine répond, ou les passages qui conviennent sont montrés.
• Toute commande peut être dite, jouée, tapée et cliquée. Presque toutes s’annulent ; celles qui ne le peuvent pas le disent.

Français, anglais, espagnol et allemand.

Privé par principe : ni serveur, ni compte, ni télémétrie. Ce que vous gardez reste dans votre navigateur. La parole est comprise sur votre machine là où Chrome sait le faire ; sinon, le panneau le dit avant que quoi que ce soit n’en sorte. Une phrase efface tout : « efface toutes mes données ».

Libre et à code ouvert.`,
}
