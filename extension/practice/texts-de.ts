import type { PracticeTexts } from './practice-content.ts'

export const de: PracticeTexts = {
  title: 'Willkommen bei Clavier',
  what: 'Mit Clavier surfst du ohne Maus und ohne zu tippen: Du sprichst oder spielst 25 Tasten, der Browser handelt, und du siehst und hörst, was daraus wurde. Es läuft auf deinem eigenen Rechner, und nichts geht an einen Ort, den du nicht gewählt hast.',
  open: 'Panel öffnen',
  shortcut: 'oder in irgendeinem Tab Alt+Umschalt+C drücken',
  failed: 'Das Panel ging nicht auf. Drücke Alt+Umschalt+C oder das Symbol von Clavier in der Leiste.',
  alreadyOpen: 'Das Panel ist schon offen: Der Druck kam trotzdem an.',
  begin: 'Erste Schritte beginnen',
  beginFailed: 'Öffne zuerst das Panel: Die ersten Schritte sind darin.',
  firstTitle: 'Deine ersten fünf Minuten',
  steps: [
    ['Öffne das Panel mit dem Knopf oben.', 'Unten sind die 25 Tasten gezeichnet; du brauchst kein Gerät.'],
    [
      'Tippe oder sag „nummern“, dann „klick“ und eine Nummer.',
      'Alles, was man drücken kann, hat eine Nummer, und du hast es gedrückt.',
    ],
    [
      'Drücke drei gezeichnete Tasten, darunter C3, zum Beispiel C3, E3 und G3. Dann drücke Spielen.',
      'Dieser Tab hat nun diese Tasten als Namen.',
    ],
    ['Tippe „neuer tab“ in das Feld Befehl und drücke Enter.', 'Du bist woanders.'],
    ['Drücke dieselben drei Tasten, dann Spielen.', 'Du bist wieder hier, wo immer dieser Tab war.'],
    [
      'Drücke Aufnehmen, tu einiges von dem, was unten steht, dann drücke Stopp.',
      'Die Ansicht Sequenzen behält es und spielt es ab.',
    ],
  ],
  phrasesTitle: 'Sprich oder tippe das',
  phrases: [
    ['nach unten', 'bewegt diese Seite; „nach oben“ holt sie zurück'],
    ['hinweise', 'setzt eine Nummer an alles, was sich drücken lässt; dann „klick 3“'],
    ['aufbau', 'lässt dich hören, wo Links, Bilder und Text sind'],
    ['aufnehmen', 'behält von nun an, was du tust'],
    [
      'frage worum geht es auf dieser seite',
      'antwortet aus dieser Seite, und mit einem Modell, sobald du eins hast',
    ],
    ['rückgängig', 'nimmt das Letzte zurück'],
  ],
  contents: 'Zum Üben',
  sections: [
    [
      'Tasten, die denken',
      [
        'Eine Tastatur gehört zu den ältesten Maschinen, die aus einer kleinen Bewegung eine große Wirkung machen. Schon die Wasserorgel von Alexandria, im dritten Jahrhundert vor unserer Zeit gebaut, hatte Tasten, die von selbst zurücksprangen. Wer spielte, drückte nur leicht; die Arbeit tat die gepresste Luft.',
        'Viel später antwortete das Clavichord dem Finger genauer als jedes Instrument zuvor: Solange die Taste gehalten wurde, war die Saite zu spüren, ja der Ton ließ sich biegen. Es klang so leise, dass man es allein in der Nacht spielte.',
        'Das Klavier gab dieses Gefühl für Lautstärke her. Der Hammer wird geworfen und lässt die Taste zurück. Was bleibt, ist die Geschwindigkeit, und aus ihr allein kommt alles vom Flüstern bis zum Sturm.',
      ],
    ],
    [
      'Fünfundzwanzig Töne',
      [
        'Zwei Oktaven und ein Ton sind wenig für eine Sonate und viel für eine Sprache. Der Morsecode kommt mit einer Taste aus, die Stenografiermaschine mit zweiundzwanzig. Mit fünfundzwanzig gibt es dreihundert Paare und zweitausenddreihundert Dreiergruppen.',
        'Die meisten sind schwer zu merken. Einige fallen von selbst unter die Hand, und die gibt man am besten dem, was man hundertmal am Tag tut. Die übrigen warten auf Namen, die du selbst vergibst.',
        'Eine Melodie behält man leichter als eine Zahl. Darum kann ein Tab C, E, G heißen: Du findest ihn mit geschlossenen Augen wieder.',
      ],
    ],
    [
      'Eine Seite hören',
      [
        'Eine Seite ist für das Auge gebaut. Ihre Textmassen, Linkreihen und Bilder sagen, wohin man schaut, bevor ein Wort gelesen ist. Das Ohr kann diesen Überblick auch bekommen.',
        'Links werden zum Triller der Streicher, Bilder zum Horn, Text zum Klavier. Oben auf der Seite klingt hoch, links klingt links. In fünf Sekunden hast du gehört, was ein Blick gesagt hätte.',
        'Ein wenig Übung gehört dazu, wie beim Lesen. Diese Seite ist ein guter Ort dafür: Sie hat von allem etwas und ändert sich nie.',
      ],
    ],
  ],
  pictures: {
    title: 'Bilder',
    keys: 'Eine Oktave Klaviertasten',
    organ: 'Orgelpfeifen, die hohen außen',
    wave: 'Eine Schallwelle, die wächst und verklingt',
  },
  tryTitle: 'Zum Drücken',
  counter: 'Zählen',
  counted: 'Gedrückt: ',
  name: 'Dein Wort für diese Seite',
  more: 'Mehr zeigen',
  moreText: 'Gut gemacht: Das war zugeklappt, und du hast es geöffnet.',
  toTop: 'Nach oben',
}
