/** Most vocabularies of one user. */
export const mostVocabularies = 50
/** Most words of one vocabulary. */
export const mostWords = 500
/** Most ways to say one word. */
export const mostPhrases = 8
/** UTF-16 units of a phrase, and of what a vocabulary is called. */
export const longestPhrase = 100
export const longestVocabularyName = 60
/** UTF-16 units of one argument of a command. */
export const longestArgument = 1000
/** Most arguments of one command. */
export const mostArguments = 4
/** Keys of a motif that is learnt, counted over all strikes. */
export const longestLearnt = 16
/** UTF-16 units of a vocabulary in a file. */
export const longestFile = 400_000
