/** Where the hands of a document are found by scripts that come to it later: in the world that only they share. */
export const handsPlace = Symbol.for('clavier.hands')
