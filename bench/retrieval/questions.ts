/** What a question is like: in the document's own words, in others, for a name, for a number, or answered in several places. */
export const questionKinds = ['words', 'paraphrase', 'name', 'number', 'several'] as const

export interface Question {
  readonly text: string
  readonly language: 'en' | 'es' | 'de' | 'fr'
  readonly kind: (typeof questionKinds)[number]
  /** Words of the passages that answer it, as they stand in the document: `document: words`. */
  readonly expected: readonly string[]
}

const ask =
  (language: Question['language']) =>
  (kind: Question['kind'], text: string, ...expected: string[]): Question => ({
    text,
    language,
    kind,
    expected,
  })
const en = ask('en')
const es = ask('es')
const de = ask('de')
const fr = ask('fr')

/** Written for these documents by people of the project; a test holds every quote to its document. */
export const questions: readonly Question[] = [
  en(
    'words',
    'When does the ferry leave the mainland pier?',
    'en-ferry: leaves the mainland pier at seven in the morning, at noon and at half past four',
  ),
  en(
    'paraphrase',
    'What happens to the boat when there is a storm?',
    'en-ferry: the harbour master closes the entrance, and the boat stays where it is',
  ),
  en(
    'paraphrase',
    'Can I take my bike on the boat?',
    'en-ferry: bicycles travel free and stand behind the funnel',
  ),
  en(
    'name',
    'Who rowed the mail across before the pier?',
    'en-ferry: The rowers, mostly from the Manson family',
  ),
  en('number', 'How much is a return ticket?', 'en-ferry: a return eleven pounds'),
  en(
    'paraphrase',
    'Why was no bridge built to the island?',
    'en-ferry: the channel is deeper than the longest affordable pile',
  ),
  en('words', 'Are dogs allowed on the ferry?', 'en-ferry: Dogs are welcome on the open deck'),
  en(
    'several',
    'What does it cost to cross, for adults and for children?',
    'en-ferry: A single ticket costs six pounds forty',
    'en-ferry: Children under five travel for nothing',
  ),

  en(
    'words',
    'What does a grey liquid on top of the starter mean?',
    'en-bread: A layer of grey liquid on top is alcohol',
  ),
  en(
    'paraphrase',
    'When must I throw my sourdough culture away?',
    'en-bread: Pink streaks are another matter',
  ),
  en('number', 'How many grams of salt go into one loaf?', 'en-bread: ten grams of salt'),
  en(
    'name',
    'What is the rest called in which flour drinks water?',
    'en-bread: Bakers call this rest autolyse',
  ),
  en('paraphrase', 'Why should I not slice it while it is hot?', 'en-bread: Inside, starch is still setting'),
  en(
    'paraphrase',
    'My bread came out flat with big bubbles under the top',
    'en-bread: A flat loaf with large holes just under the crust was baked too early',
  ),
  en(
    'number',
    'Temperature in the middle of a finished loaf',
    'en-bread: at ninety-six degrees in its middle',
  ),

  en(
    'words',
    'What shuts the gates of a tide mill?',
    'en-mill: the weight of the pond presses the gates shut by itself',
  ),
  en(
    'number',
    'How much later is high water every day?',
    'en-mill: High water comes some fifty minutes later every day',
  ),
  en(
    'paraphrase',
    'Why are some of the cogs made of wood?',
    'en-mill: Wooden teeth against iron run quietly and break first',
  ),
  en(
    'paraphrase',
    'What is the risk of fire in the mill?',
    'en-mill: If the stones ever touch, they strike sparks',
  ),
  en('paraphrase', 'Why did most of these mills close?', 'en-mill: Rollers of steel, driven by steam'),
  en(
    'name',
    'Where does a great wheel of five metres stand?',
    'en-mill: The great wheel at Eling stands five metres high',
  ),

  en(
    'words',
    'How do I cure squealing brakes?',
    'en-brakes: That slight angle, called toe-in, cures squealing',
  ),
  en(
    'paraphrase',
    'Can contaminated pads be rescued in the oven?',
    'en-brakes: Spoiled pads can sometimes be saved by baking them',
  ),
  en(
    'number',
    'When are the pads of a disc brake too thin?',
    'en-brakes: Pads thinner than half a millimetre',
  ),
  en(
    'paraphrase',
    'Is it fine to mix the two kinds of hydraulic liquid?',
    'en-brakes: the two must never be mixed',
  ),
  en(
    'words',
    'How to get rid of a bubble in the line',
    'en-brakes: If the lever comes back to the handlebar there is a bubble in the line',
    'en-brakes: Tie the lever to the bar overnight',
  ),
  en(
    'paraphrase',
    'How much worse is stopping in the rain?',
    'en-brakes: On wet roads rim brakes need up to three times the distance',
  ),

  en(
    'number',
    'How many colonies may stand on one roof?',
    'en-bees: No more than six colonies may stand on one roof',
  ),
  en(
    'paraphrase',
    'How does a bee tell the others where the flowers are?',
    'en-bees: A forager that has found a good tree dances on the comb',
  ),
  en('name', 'Which parasite troubles the hives?', 'en-bees: The mite Varroa rides on larvae'),
  en(
    'paraphrase',
    'Is honey from the city polluted?',
    'en-bees: So far all results have stayed a hundred times below the limit',
  ),
  en('words', 'Who owns a swarm?', 'en-bees: A swarm belongs to its keeper as long as he follows it'),
  en(
    'several',
    'How warm is it in winter inside and how many bees are left?',
    'en-bees: In winter it shrinks to ten thousand',
    'en-bees: shiver to keep her at twenty-five degrees',
  ),

  en('number', 'How many steps lead to the clock?', 'en-clocks: climbed the hundred and twelve steps'),
  en(
    'paraphrase',
    'How is the rate of the clock corrected?',
    'en-clocks: adding one raises the centre of mass',
  ),
  en(
    'paraphrase',
    'Why did the town need a minute hand?',
    'en-clocks: the minute hand only when the railway came in 1851',
  ),
  en(
    'words',
    'What did the repairs of 2019 cost?',
    'en-clocks: All in all it cost forty-one thousand pounds',
  ),
  en('name', 'Which birds filled the shaft?', 'en-clocks: jackdaws had filled the shaft'),
  en(
    'paraphrase',
    'When can the tower be visited?',
    'en-clocks: Visitors may climb on the first Saturday of the month',
  ),

  en(
    'words',
    'How do I speak into the microphone?',
    'en-radio: Speak across the microphone rather than into it',
  ),
  en(
    'number',
    'How long do we keep each programme?',
    'en-radio: The law asks us to keep each programme for four weeks',
  ),
  en(
    'paraphrase',
    'May I use half a minute of a chart song in a podcast?',
    'en-radio: Thirty seconds of a hit are not allowed either',
  ),
  en(
    'paraphrase',
    'What if an interviewee regrets what she said?',
    'en-radio: Somebody who takes back a remark before the broadcast has the right to it',
  ),
  en(
    'several',
    'What should be done in an emergency in the studio?',
    'en-radio: In a power cut the transmitter runs on its battery for twenty minutes',
    'en-radio: Should the fire alarm ring',
  ),

  en('number', 'What is the yearly rent of a plot?', 'en-allotment: at a rent of fifty-two pounds'),
  en('words', 'Are hoses forbidden?', 'en-allotment: hoses are forbidden between April and September'),
  en(
    'paraphrase',
    'Which animals can I keep on my garden plot?',
    'en-allotment: Hens may be kept, up to ten and without a cock',
  ),
  en('paraphrase', 'When am I allowed to burn leaves?', 'en-allotment: Bonfires are allowed in November'),
  en(
    'paraphrase',
    'Where do diseased potatoes go?',
    'en-allotment: which go into the brown bins by the gate',
  ),
  en(
    'several',
    'What rules are there for sheds and greenhouses?',
    'en-allotment: A shed may be six feet by eight',
    'en-allotment: Glasshouses count as sheds',
  ),

  en(
    'number',
    'How cold is the air in the caves?',
    'en-caves: The air in caves of this region stays at nine degrees all year',
  ),
  en('paraphrase', 'What should I do if all my lamps fail?', 'en-caves: Without any, sit down'),
  en('words', 'How many people should go together?', 'en-caves: Four is the best number'),
  en(
    'paraphrase',
    'How can I tell that a friend is getting hypothermia?',
    'en-caves: Someone who mumbles, stumbles and grumbles is already too cold',
  ),
  en(
    'paraphrase',
    'Why must sleeping bats not be disturbed?',
    'en-caves: one that wakes burns the fat of two weeks',
  ),
  en(
    'several',
    'What do I do after an accident underground and whom do I call?',
    'en-caves: Stop the bleeding, get the injured out of the water',
    'en-caves: At the entrance dial 112',
  ),

  es('words', '¿A qué hora abre la biblioteca?', 'es-biblioteca: La biblioteca abre de martes a sábado'),
  es(
    'number',
    '¿Cuántos libros se pueden llevar a casa?',
    'es-biblioteca: Se pueden llevar a casa ocho libros durante tres semanas',
  ),
  es(
    'paraphrase',
    '¿Qué pasa si devuelvo una película con retraso?',
    'es-biblioteca: Quien devuelve tarde no paga multa',
  ),
  es('name', '¿Cómo se llama la gata?', 'es-biblioteca: Una gata llamada Errata'),
  es('paraphrase', '¿Qué era antes el edificio?', 'es-biblioteca: La casa fue lonja de pescado hasta 1972'),
  es(
    'words',
    '¿Cuánto cuesta el permiso para subir al volcán?',
    'es-volcan: cuesta cuatro euros y nombra la hora de entrada',
  ),
  es('paraphrase', '¿Cuándo fue la última erupción?', 'es-volcan: El Tarna despertó por última vez en 1909'),
  es(
    'paraphrase',
    '¿Qué hago si me pierdo entre las nubes?',
    'es-volcan: Quien se vea sorprendido debe sentarse y esperar',
  ),
  es(
    'words',
    '¿Qué significa la bandera roja?',
    'es-volcan: roja, que todos deben marcharse por el lado sur',
  ),

  de('number', 'Wie hoch liegt die Hütte?', 'de-huette: Die Hütte liegt auf 2140 Metern'),
  de('words', 'Wann wird das Abendessen ausgeteilt?', 'de-huette: Abendessen wird um halb sieben ausgeteilt'),
  de(
    'paraphrase',
    'Kann ich dort oben mein Handy aufladen?',
    'de-huette: Telefone dürfen zwischen fünf und sechs Uhr geladen werden',
  ),
  de(
    'name',
    'Wer hat im Krieg Flüchtlinge versteckt?',
    'de-huette: die Wirtin Anna Reindl hier elf Flüchtlinge',
  ),
  de(
    'paraphrase',
    'Wie rufe ich in den Bergen um Hilfe?',
    'de-huette: Das Notsignal lautet sechs Zeichen in der Minute',
  ),
  de(
    'words',
    'Warum heizt man vor dem Stimmen?',
    'de-orgel: Zungen verstimmen sich bei jedem Wetter',
    'de-orgel: Deshalb heizt man vor dem Stimmen zwei Tage lang',
  ),
  de(
    'number',
    'Wie lang ist die längste Pfeife?',
    'de-orgel: Die längste Pfeife in unserer Kirche misst fünf Meter',
  ),
  de(
    'paraphrase',
    'Wann finden Konzerte statt?',
    'de-orgel: Jeden Freitag um zwölf spielt jemand eine halbe Stunde lang',
  ),
  de(
    'paraphrase',
    'Was kostete die Säuberung des Instruments?',
    'de-orgel: Die Rechnung für die letzte Reinigung betrug',
  ),

  fr('words', 'Quels jours se tient le marché ?', 'fr-marche: Le marché se tient le mercredi et le samedi'),
  fr(
    'paraphrase',
    'Comment reconnaître un poisson frais ?',
    'fr-marche: Demandez au poissonnier de vous montrer les ouïes',
  ),
  fr('number', 'Combien coûte le mètre aux marchands ?', 'fr-marche: Le mètre coûte deux euros dix'),
  fr(
    'name',
    'Qui cachait des lettres dans les choux ?',
    'fr-marche: Berthe Lannec, en porta plus de quatre cents',
  ),
  fr(
    'words',
    'Combien de temps fallut-il pour bâtir le phare ?',
    'fr-phare: Il fallut onze ans pour bâtir le phare',
  ),
  fr('paraphrase', 'De quand date l’automatisation ?', 'fr-phare: L’automate est venu en 1991'),
  fr('paraphrase', 'Peut-on aller sur le rocher en touriste ?', 'fr-phare: On ne débarque pas'),
  fr('name', 'Comment s’appelait le dernier gardien ?', 'fr-phare: Le dernier gardien, Yann Tallec'),
]
