import { changeSpeed, speedBack } from './change-speed.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const slowerCommand = defineCommand({
  id: 'slower',
  group: 'page',
  phrases: {
    en: ['slower'],
    es: ['más lento', 'más despacio'],
    de: ['langsamer'],
    fr: ['moins vite', 'plus lentement'],
  },
  keys: { motifs: ['48-54-50-48'] },
  help: {
    en: 'Lets the page that scrolls by itself, or what plays, go slower.',
    es: 'Frena la página que se desplaza sola o lo que suena.',
    de: 'Lässt die Seite, die von selbst scrollt, oder was spielt, langsamer werden.',
    fr: 'Ralentit la page qui défile toute seule, ou ce qui joue.',
  },
  parse: nothing,
  run: (_, context) => changeSpeed(context, -1),
  undo: speedBack,
})
