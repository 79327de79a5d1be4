import type { PracticeTexts } from './practice-content.ts'

export const fr: PracticeTexts = {
  title: 'Bienvenue dans Clavier',
  what: 'Clavier permet de naviguer sans souris et sans taper : vous parlez, ou vous jouez sur 25 touches, le navigateur agit, et vous voyez et entendez ce qui en résulte. Il fonctionne sur votre propre machine, et rien ne part où vous ne l’avez pas choisi.',
  open: 'Ouvrir le panneau',
  shortcut: 'ou appuyez sur Alt+Maj+C dans n’importe quel onglet',
  failed: 'Le panneau ne s’est pas ouvert. Appuyez sur Alt+Maj+C ou sur l’icône de Clavier dans la barre.',
  alreadyOpen: 'Le panneau est déjà ouvert : l’appui est arrivé quand même.',
  begin: 'Commencer les premiers pas',
  beginFailed: 'Ouvrez d’abord le panneau : les premiers pas y sont.',
  firstTitle: 'Vos cinq premières minutes',
  steps: [
    [
      'Ouvrez le panneau avec le bouton ci-dessus.',
      'Les 25 touches y sont dessinées en bas ; aucun matériel n’est nécessaire.',
    ],
    [
      'Tapez ou dites « repères », puis « clique » et un numéro.',
      'Tout ce qui se presse a un numéro, et vous l’avez pressé.',
    ],
    [
      'Appuyez sur trois touches dessinées dont C3, par exemple C3, E3 et G3. Puis sur Jouer.',
      'Cet onglet a maintenant ces touches pour nom.',
    ],
    ['Tapez « nouvel onglet » dans Commande et appuyez sur Entrée.', 'Vous êtes ailleurs.'],
    [
      'Appuyez sur les mêmes trois touches, puis sur Jouer.',
      'Vous revoilà ici, où que soit allé cet onglet.',
    ],
    ['Appuyez sur Enregistrer, essayez ce qui suit, puis Stop.', 'La vue Séquences le garde et le rejoue.'],
  ],
  phrasesTitle: 'Dites ou tapez ceci',
  phrases: [
    ['descends', 'déplace cette page ; « monte » la ramène'],
    ['repères', 'numérote tout ce sur quoi on peut appuyer ; puis « clique 3 »'],
    ['disposition', 'fait entendre où sont les liens, les images et le texte'],
    ['enregistre', 'commence à garder ce que vous faites ; « arrête l’enregistrement » y met fin'],
    [
      'demande de quoi parle cette page',
      'répond d’après cette page, et avec un modèle quand vous en aurez un',
    ],
    ['annule', 'défait la dernière chose'],
  ],
  contents: 'Pour s’exercer',
  sections: [
    [
      'Des touches qui pensent',
      [
        'Le clavier est l’une des plus vieilles machines qui changent un petit mouvement en grand effet. L’orgue hydraulique d’Alexandrie, au troisième siècle avant notre ère, avait déjà des touches qui revenaient seules. On appuyait à peine, et l’air comprimé faisait le travail.',
        'Bien plus tard, le clavicorde répondit au doigt de plus près qu’aucun instrument : tant que la touche était tenue, on sentait la corde et l’on pouvait même en plier le son. Il était si discret qu’on en jouait seul, la nuit.',
        'Le piano échangea ce toucher contre la force. Le marteau est lancé et quitte la touche. Il reste au pianiste la vitesse, et d’elle seule vient tout, du murmure à la tempête.',
      ],
    ],
    [
      'Vingt-cinq notes',
      [
        'Deux octaves et une note, c’est peu pour une sonate et beaucoup pour une langue. Le morse se contente d’une touche, la sténotypie de vingt-deux. Avec vingt-cinq, il y a trois cents paires et deux mille trois cents groupes de trois.',
        'La plupart sont difficiles à retenir. Quelques-uns tombent d’eux-mêmes sous la main, et mieux vaut les donner à ce que l’on fait cent fois par jour. Les autres attendent les noms que vous leur donnerez.',
        'Une mélodie se retient mieux qu’un nombre. C’est pourquoi un onglet peut s’appeler do, mi, sol : vous le retrouverez les yeux fermés.',
      ],
    ],
    [
      'Entendre une page',
      [
        'Une page est faite pour l’œil. Ses masses de texte, ses rangées de liens et ses images disent où regarder avant qu’un mot soit lu. L’oreille peut avoir cette vue d’ensemble, elle aussi.',
        'Les liens deviennent un trille de cordes, les images un cor, le texte un piano. Ce qui est en haut sonne aigu, ce qui est à gauche sonne à gauche. En cinq secondes vous avez entendu ce qu’un coup d’œil aurait dit.',
        'Il y faut un peu d’exercice, comme pour lire. Cette page s’y prête bien : elle a un peu de tout et ne change jamais.',
      ],
    ],
  ],
  pictures: {
    title: 'Images',
    keys: 'Une octave de touches de piano',
    organ: 'Des tuyaux d’orgue, les grands sur les côtés',
    wave: 'Une onde sonore qui grandit et s’éteint',
  },
  tryTitle: 'De quoi appuyer',
  counter: 'Compter',
  counted: 'Appuis : ',
  name: 'Votre mot pour cette page',
  more: 'Montrer plus',
  moreText: 'Bravo : ceci était replié, et vous l’avez ouvert.',
  toTop: 'Retour en haut',
}
