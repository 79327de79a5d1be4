import type { PracticeTexts } from './practice-content.ts'

export const es: PracticeTexts = {
  title: 'Te damos la bienvenida a Clavier',
  what: 'Clavier te deja navegar sin ratón y sin escribir: hablas, o tocas 25 teclas, el navegador actúa, y ves y oyes el resultado. Funciona en tu propio equipo, y no se envía nada a donde tú no quieras.',
  open: 'Abrir el panel',
  shortcut: 'o pulsa Alt+Mayús+C en cualquier pestaña',
  failed: 'El panel no se abrió. Pulsa Alt+Mayús+C o el icono de Clavier en la barra.',
  alreadyOpen: 'El panel ya está abierto: la pulsación llegó igualmente.',
  begin: 'Empezar los primeros pasos',
  beginFailed: 'Abre antes el panel: los primeros pasos están en él.',
  firstTitle: 'Tus primeros cinco minutos',
  steps: [
    [
      'Abre el panel con el botón de arriba.',
      'Al pie están dibujadas las 25 teclas; no hace falta ningún aparato.',
    ],
    [
      'Escribe o di «pistas», luego «clic» y un número.',
      'Todo lo que se puede pulsar tiene un número, y lo has pulsado.',
    ],
    [
      'Pulsa tres teclas dibujadas, entre ellas C3, por ejemplo C3, E3 y G3. Luego pulsa Tocar.',
      'Esta pestaña tiene ahora esas teclas por nombre.',
    ],
    ['Escribe «nueva pestaña» en Orden y pulsa Intro.', 'Estás en otro lugar.'],
    [
      'Pulsa las mismas tres teclas y luego Tocar.',
      'Has vuelto aquí, dondequiera que estuviera esta pestaña.',
    ],
    [
      'Pulsa Grabar, haz algunas cosas de abajo y pulsa Parar.',
      'La vista Secuencias lo guarda y lo reproduce.',
    ],
  ],
  phrasesTitle: 'Di o escribe esto',
  phrases: [
    ['baja', 'mueve esta página; «sube» la devuelve'],
    ['pistas', 'pone un número en todo lo que se puede pulsar; luego «clic 3»'],
    ['diseño', 'te deja oír dónde hay enlaces, imágenes y texto'],
    ['graba', 'empieza a guardar lo que haces; «termina la grabación» lo acaba'],
    ['pregunta de qué trata esta página', 'responde con esta página, y con un modelo cuando tengas uno'],
    ['deshacer', 'deshace lo último'],
  ],
  contents: 'Para practicar',
  sections: [
    [
      'Teclas que piensan',
      [
        'Un teclado es una de las máquinas más antiguas que convierten un pequeño movimiento en un gran efecto. El órgano hidráulico de Alejandría, del siglo III antes de nuestra era, ya tenía teclas que volvían solas. Quien tocaba apretaba apenas, y el aire a presión hacía el trabajo.',
        'Mucho después, el clavicordio respondió al dedo más de cerca que ningún otro instrumento: mientras se mantenía la tecla se sentía la cuerda y hasta se podía doblar su tono. Sonaba tan bajo que se tocaba a solas, de noche.',
        'El piano cambió ese tacto por fuerza. El martillo sale lanzado y deja atrás la tecla. Al pianista le queda la velocidad, y de ella nace todo, del susurro a la tormenta.',
      ],
    ],
    [
      'Veinticinco notas',
      [
        'Dos octavas y una nota son pocas para una sonata y muchas para un idioma. El código morse se arregla con una tecla, la estenotipia con veintidós. Con veinticinco hay trescientas parejas y dos mil trescientos tríos.',
        'Cuesta recordar la mayoría. Algunos caen solos bajo la mano, y conviene darlos a lo que haces cien veces al día. Los demás esperan los nombres que tú les pongas.',
        'Una melodía se recuerda mejor que un número. Por eso una pestaña puede llamarse do, mi, sol: la encontrarás con los ojos cerrados.',
      ],
    ],
    [
      'Oír una página',
      [
        'Una página está dispuesta para la vista. Sus bloques de texto, sus filas de enlaces y sus imágenes dicen adónde mirar antes de leer una palabra. El oído también puede tener esa vista general.',
        'Los enlaces son un trino de cuerdas, las imágenes una trompa, el texto un piano. Lo alto suena agudo, la izquierda suena a la izquierda. En cinco segundos has oído lo que te diría una mirada.',
        'Hace falta un poco de práctica, como para leer. Esta página es un buen lugar: tiene de todo un poco y nunca cambia.',
      ],
    ],
  ],
  pictures: {
    title: 'Imágenes',
    keys: 'Una octava de teclas de piano',
    organ: 'Tubos de órgano, altos a los lados',
    wave: 'Una onda sonora que crece y se apaga',
  },
  tryTitle: 'Cosas que pulsar',
  counter: 'Contar',
  counted: 'Pulsado: ',
  name: 'Tu palabra para esta página',
  more: 'Mostrar más',
  moreText: 'Bien hecho: esto estaba plegado y lo abriste.',
  toTop: 'Volver arriba',
}
