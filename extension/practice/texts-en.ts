import type { PracticeTexts } from './practice-content.ts'

export const en: PracticeTexts = {
  title: 'Welcome to Clavier',
  what: 'Clavier lets you browse without mouse and typing: you speak, or you play 25 keys, the browser acts, and you see and hear what came of it. It runs on your own machine, and nothing is sent anywhere that you did not choose.',
  open: 'Open the panel',
  shortcut: 'or press Alt+Shift+C in any tab',
  failed: 'The panel did not open. Press Alt+Shift+C, or the Clavier icon in the toolbar.',
  alreadyOpen: 'The panel is open already: this press was counted all the same.',
  begin: 'Begin the first steps',
  beginFailed: 'Open the panel first: the first steps are in it.',
  firstTitle: 'Your first five minutes',
  steps: [
    ['Open the panel with the button above.', 'The 25 keys are drawn at its foot; no hardware is needed.'],
    [
      'Type or say “hints”, then “click” and a number.',
      'Everything that can be pressed has a number, and you have pressed it.',
    ],
    [
      'Press three drawn keys, C3 among them, for instance C3, E3 and G3. Then press Play.',
      'This tab now has those keys as its name.',
    ],
    ['Type “new tab” into Command and press Enter.', 'You are somewhere else.'],
    ['Press the same three keys, then Play.', 'You are back here, wherever this tab went.'],
    [
      'Press Record, do a few of the things below, then press Stop.',
      'The Sequences view keeps it and plays it again.',
    ],
  ],
  phrasesTitle: 'Say or type these',
  phrases: [
    ['scroll down', 'moves this page; “scroll up” brings it back'],
    ['hints', 'puts a number on everything you can press; then “click 3”'],
    ['layout', 'lets you hear where links, images and text are'],
    ['record', 'begins to keep what you do; “stop recording” ends it'],
    ['ask what is this page about', 'answers from this page, and with a model once you have one'],
    ['undo', 'takes the last thing back'],
  ],
  contents: 'To practise on',
  sections: [
    [
      'Keys that think',
      [
        'A keyboard is one of the oldest machines that turn a small movement into a large effect. The water organ of Alexandria, built in the third century before our era, already had keys that sprang back when they were let go. Its player pressed lightly, and air under pressure did the work.',
        'Much later the clavichord answered the finger more closely than any instrument before it: as long as the key was held the player could feel the string and even bend its pitch. Its sound was so quiet that it was played alone at night, next to a sleeping family.',
        'The piano gave up that touch for loudness. A hammer is thrown and leaves the key behind. What remains to the player is speed, and from speed alone comes everything between a whisper and a storm.',
      ],
    ],
    [
      'Twenty-five notes',
      [
        'Two octaves and one note are few for a sonata and many for a language. Morse code makes do with one key, a stenotype with twenty-two. With twenty-five keys there are three hundred pairs and two thousand three hundred sets of three.',
        'Most of them are hard to remember. A few fall under the hand by themselves, and they are worth giving to what you do a hundred times a day. The others wait for names that you give yourself.',
        'A melody is easier to keep in mind than a number. That is why a tab can be called C, E, G: you will find it again with your eyes closed.',
      ],
    ],
    [
      'Hearing a page',
      [
        'A page is laid out for the eye. Its masses of text, its rows of links and its pictures say where to look before a single word is read. The ear can have that overview as well.',
        'Links become a trill of strings, pictures a horn, text a piano. High on the page is high in pitch, left is left. In five seconds you have heard what a glance would have told you.',
        'It takes a little practice, as reading did. This page is a good place for it: it has a bit of everything, and it never changes.',
      ],
    ],
  ],
  pictures: {
    title: 'Pictures',
    keys: 'One octave of piano keys',
    organ: 'Organ pipes, tall ones at the sides',
    wave: 'A sound wave that grows and fades',
  },
  tryTitle: 'Things to press',
  counter: 'Count',
  counted: 'Pressed: ',
  name: 'Your word for this page',
  more: 'Show more',
  moreText: 'Well done: this was folded, and you opened it.',
  toTop: 'Back to the top',
}
