import type { PerLanguage } from './language.ts'

/** What is meant by keys that come with the words: which words say "this one", as plain words, longest first. */
export const pointers: PerLanguage<readonly string[]> = {
  en: ['this one here', 'that one there', 'this one', 'that one', 'this'],
  es: ['este de aqui', 'esta de aqui', 'esto de aqui', 'este', 'esta', 'esto', 'ese', 'esa'],
  de: [
    'dieser hier',
    'diese hier',
    'dieses hier',
    'diesen hier',
    'diesem hier',
    'das hier',
    'den hier',
    'die hier',
    'der hier',
    'dieser',
    'diese',
    'dieses',
    'diesen',
    'diesem',
  ],
  fr: ['celui ci', 'celle ci', 'celui la', 'celle la', 'ceci'],
}

/** What is to be done with it, where the words are no phrase of a command with a number or a name for it. */
export type PointedAt = 'choose' | 'click' | 'open' | 'go' | 'close' | 'read'

/** The rest of the words, as plain words. */
export const pointingVerbs: PerLanguage<Readonly<Record<PointedAt, readonly string[]>>> = {
  en: {
    choose: ['', 'take', 'choose'],
    click: ['click', 'click on', 'press'],
    open: ['open'],
    go: ['go to', 'switch to'],
    close: ['close'],
    read: ['read', 'what is'],
  },
  es: {
    choose: ['', 'toma', 'elige'],
    click: ['clic', 'clic en', 'haz clic en', 'pulsa'],
    open: ['abre'],
    go: ['ve a', 'ir a'],
    close: ['cierra'],
    read: ['lee', 'que es'],
  },
  de: {
    choose: ['', 'nimm', 'wahle'],
    click: ['klick', 'klicke', 'klick auf', 'klicke auf'],
    open: ['offne'],
    go: ['geh zu', 'gehe zu'],
    close: ['schliess', 'schliesse'],
    read: ['lies', 'was ist'],
  },
  fr: {
    choose: ['', 'prends', 'choisis'],
    click: ['clique', 'clic', 'clique sur', 'clic sur'],
    open: ['ouvre'],
    go: ['va a', 'aller a'],
    close: ['ferme'],
    read: ['lis', "qu'est ce que", 'qu est ce que'],
  },
}
