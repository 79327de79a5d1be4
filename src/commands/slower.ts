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
    en: 'Lets what is read, scrolls by itself or plays go slower.',
    es: 'Frena lo que se lee, se desplaza solo o suena.',
    de: 'Lässt, was vorgelesen wird, von selbst scrollt oder spielt, langsamer werden.',
    fr: 'Ralentit ce qui est lu, défile tout seul ou joue.',
  },
  when: ['reading', 'scrolling'],
  parse: nothing,
  run: (_, context) => changeSpeed(context, -1),
  undo: speedBack,
})
