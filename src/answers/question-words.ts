import { foldWord } from './fold-word.ts'

/**
 * Words that a question is made of and that tell nothing of what it is about, folded, by language. A page may hold
 * “what” once, and the passage with it is not the answer to every question that begins so.
 */
const listed = {
  en: 'a about am an and any are as at be been by can could did do does for from had has have how i if in is it its many may me much my of on one or our shall should so some tell than that the their them then there these they this to was we were what when where which who whom whose why will with would you your',
  es: 'a al algo ante como con cual cuales cuando cuanta cuantas cuanto cuantos de del desde dime donde dos el ella ellos en entre era es esa ese eso esta estan este esto fue ha han hasta hay la las le les lo los mas me mi muy no nos o para pero por porque pueden puede que quien quienes se ser si sin sobre son su sus te tiene tienen tu un una uno unos y ya',
  de: 'ab aber als am an auch auf aus bei bin bis da damit das dass dem den der des die dies diese dieser dieses du durch ein eine einem einen einer eines er es fur gibt hat hatte haben ich ihr ihre im in ins ist kann konnen man mein mit nach nicht noch oder ob sein sich sie sind so soll uber um und uns unter vom von vor wann war waren warum was welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso wird wo woher wohin womit wurde wurden zu zum zur',
  fr: 'a ai as au aux avec avez c ce ces cet cette combien comme comment d dans de des du elle elles en est et etait ete eu fait il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pas peut peuvent pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur t ta te tes ton tu un une vos votre vous y',
} as const

const known = new Set(Object.values(listed).flatMap(words => words.split(' ')))

/** The words that tell what is asked about, or all where there are none such. */
export function withoutQuestionWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(word => !known.has(foldWord(word)))
  return telling.length === 0 ? words : telling
}
