/**
 * Characters that move, hide or reverse what people see. Data may hold them, and people must know of them.
 *
 * Three of the invisible ones are needed where a script or a picture joins with them: joiners between letters that
 * join (Persian, Hindi …), the joiner inside an emoji, and a variation selector after a picture, digit or Han character.
 */

/** Controls, lone surrogates, line separators, bidi controls, and all that Unicode wants shown as nothing. */
export const INVISIBLE: RegExp =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]/gu

/** Scripts whose letters join. */
const JOINING = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'
  .split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('')

const NEEDED = new RegExp(
  [
    `(?<=[${JOINING}])[\\u200c\\u200d](?=[${JOINING}])`,
    `(?<=\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d(?=\\p{Extended_Pictographic})`,
    `(?<=[\\p{Extended_Pictographic}0-9#*])[\\ufe0e\\ufe0f]`,
    `(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]`,
  ].join('|'),
  'uy',
)

/** Whether the unseen character at a UTF-16 offset is one that its neighbours need. */
export function isNeeded(text: string, offset: number): boolean {
  NEEDED.lastIndex = offset
  return NEEDED.test(text)
}
