// When an incident happened, where its name says so and nothing else can be meant. Clock times stay in the names.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONTH = MONTHS.join('|')
const DATE = new RegExp(`(about )?(?:(\\d{1,2})(?:–(\\d{1,2}))? )?(${MONTH})(?:–(${MONTH}))? (\\d{4})`)

const BY_HAND = {
  '2022-09-12-casualties': '2022-09-12/..', // from 12 September
  '2022-09-13-positions': undefined, // after 13 September: no end, and not the day itself
  '2022-10-06-eu-mission': '2022-10/2022-12', // the name has the month of the decision; "at most two months"
  '2022-11-25-brussels-meeting': undefined, // planned, and called off
}

/** EDTF; undefined where the name gives no date of the incident. */
export function dateInName(id, name) {
  if (id in BY_HAND) return BY_HAND[id]
  const found = DATE.exec(name)
  if (found === null) return undefined
  const [, about, first, last, month, lastMonth, year] = found
  const from = [year, monthNumber(month), ...(first === undefined ? [] : [first.padStart(2, '0')])].join('-')
  if (last !== undefined) return `${from}/${year}-${monthNumber(month)}-${last.padStart(2, '0')}`
  if (lastMonth !== undefined) return `${from}/${year}-${monthNumber(lastMonth)}`
  return about === undefined ? from : `${from}~`
}

function monthNumber(name) {
  return String(MONTHS.indexOf(name) + 1).padStart(2, '0')
}
