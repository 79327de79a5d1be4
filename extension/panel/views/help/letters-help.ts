import { html, nothing, render } from 'lit-html'
import { letterFunctions, letterSigns } from '../../../../src/music/letters/letter-functions.ts'
import { writeStrikes } from '../../../../src/music/letters/write-strikes.ts'
import { highest } from '../../../../src/music/notes.ts'
import type { LabelKey } from '../../panel-texts.ts'
import { keyPicture, strikesInNames } from '../keyboard/key-picture.ts'
import { letterBookOf, shownMeaning } from '../keyboard/letter-keys.ts'
import type { View } from '../view-context.ts'

interface Row {
  readonly writes: string
  readonly keys: readonly number[]
}

const asIs = { shift: 'off', digits: false, completions: [] } as const

/** How letters are played: the table of the language, and any words shown as strikes. */
export const lettersHelp: View = (host, { language, label }) => {
  const book = letterBookOf(language)
  const rows = book.writings.map(([writes, keys]): Row => ({ writes, keys }))
  const of = (keep: (row: Row) => boolean) => rows.filter(keep)
  const signs = letterSigns.map(
    ([key, sign, shifted]): Row => ({
      writes: `${sign}  ${shifted}`,
      keys: [key, highest],
    }),
  )
  const others = letterFunctions.map(([keys, meaning]): Row => {
    return { writes: shownMeaning(meaning, asIs, label).words, keys }
  })
  let sought = ''
  const writtenBy = (keys: readonly number[]) => {
    const meaning = book.read(keys)
    return meaning === undefined ? '' : shownMeaning(meaning, asIs, label).drawn
  }

  const part = (title: LabelKey, part: readonly Row[]) => html`<details class="letter-part">
      <summary>${label(title)}</summary>
      <table class="letter-table">
        <thead><tr><th scope="col">${label('writes')}</th><th scope="col">${label('keysPlayed')}</th></tr></thead>
        <tbody>${part.map(
          ({ writes, keys }) => html`<tr><th scope="row" class="writes">${writes}</th>
            <td>${keyPicture([keys])} <span aria-hidden="true">${strikesInNames([keys])}</span></td></tr>`,
        )}</tbody>
      </table>
    </details>`

  const draw = () => {
    const strikes = sought === '' ? [] : writeStrikes(sought, book)
    render(
      html`<section aria-labelledby="help-letters">
        <h2 class="group-title" id="help-letters">${label('lettersTitle')}</h2>
        <p class="hint">${label('lettersHow')}</p>
        <input class="field" type="text" aria-label=${label('lettersTry')} placeholder=${label('lettersTry')}
          autocomplete="off" spellcheck="false" maxlength="60" @input=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) sought = event.target.value
            draw()
          }} />
        <p class="hint" role="status" aria-label=${label('lettersTry')}>${
          sought === ''
            ? nothing
            : strikes === undefined
              ? label('lettersCannot')
              : label('lettersTried', { count: strikes.length })
        }</p>
        <ol class="letter-tried" role="list">${strikes?.map(
          keys => html`<li>${keyPicture([keys])}<span aria-hidden="true">${writtenBy(keys)}</span></li>`,
        )}</ol>
        ${part(
          'lettersSingle',
          of(({ keys }) => keys.length === 1),
        )}
        ${part(
          'lettersPairs',
          of(({ writes }) => book.pairs.includes(writes)),
        )}
        ${part(
          'lettersRare',
          of(
            ({ writes, keys }) =>
              keys.length === 2 && !keys.includes(highest) && !book.pairs.includes(writes),
          ),
        )}
        ${part('lettersSigns', signs)}
        ${part('lettersOther', others)}
      </section>`,
      host,
    )
  }
  draw()
  return () => render(nothing, host)
}
