// The raw `casualties` and `bodies` → figures. 0 is a stated zero; null beside a number is a number not stated;
// null for both is losses of which no number is given, so that neither measure is clear.
import { partyNamed } from './parties.js'

export function figuresOf({ casualties, bodies, gist }, source) {
  const context = (of) => ({
    of: partyNamed(of),
    countedBy: source,
    text: `${gist} ${casualties?.note ?? ''}`,
  })
  const figures = [
    ...(casualties === null ? [] : losses(casualties, context(casualties.side))),
    ...(bodies === undefined ? [] : [stated('bodies-returned', bodies.n, {}, context(bodies.of))]),
  ]
  return figures.length === 0 ? undefined : figures
}

function losses(raw, context) {
  const apart = raw.civilians_killed !== undefined
  const includes = [...(apart ? ['civilians'] : []), ...(raw.killed_includes_missing ? ['missing'] : [])]
  const unclear = raw.killed === null && raw.wounded === null
  const all = raw.civilians === true ? { status: 'civilian' } : {}
  return [
    total('killed', raw.killed, unclear, { ...all, ...(includes.length > 0 ? { includes } : {}) }, context),
    // Both texts that count wounded civilians apart say that the other number is of soldiers.
    total('wounded', raw.wounded, unclear, apart ? { status: 'military' } : all, context),
    ...['killed', 'missing', 'wounded'].flatMap((measure) => {
      const number = raw[`civilians_${measure}`]
      return number === undefined ? [] : [stated(measure, number, { status: 'civilian' }, context)]
    }),
    ...(raw.captured === undefined ? [] : [stated('captured', raw.captured, {}, context)]),
  ]
}

function total(measure, number, unclear, more, context) {
  if (number !== null) return stated(measure, number, more, context)
  return figure(measure, { report: unclear ? 'unclear' : 'not-stated' }, more, context)
}

function stated(measure, number, more, context) {
  const qualifier = qualifierOf(number, context.text)
  const value = qualifier === 'up-to' ? { high: number } : { best: number }
  return figure(
    measure,
    { report: number === 0 ? 'stated-zero' : 'stated', ...value, qualifier },
    more,
    context,
  )
}

function figure(measure, { report, best, high, qualifier }, { status, includes }, { of, countedBy }) {
  return { measure, of, status, report, best, high, qualifier, includes, countedBy }
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `at-least` and `up-to` where the gist or the coder's note puts the words right before the number. */
function qualifierOf(number, text) {
  const before = (words) => new RegExp(`\\b${words} (?:${number}|${WORDS[number] ?? number})\\b`).test(text)
  if (before('at least')) return 'at-least'
  return before('up to') ? 'up-to' : undefined
}
