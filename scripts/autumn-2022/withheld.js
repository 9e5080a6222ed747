// Printed names that do not find a source, with the reason. They stay in each statement's `sourceAsPrinted`.
const COUNTRY = 'a bare country or capital'
const COMMON = 'a common noun: others bear it too'
const OFFICE = 'an office without its holder; kept as the role'
const OTHER = 'the name of another body'

export const WITHHELD = {
  Armenia: COUNTRY,
  Azerbaijan: COUNTRY,
  Baku: COUNTRY,
  Bakou: COUNTRY,
  Ереван: COUNTRY,
  'Defense Ministry': COMMON,
  'Ministry of Defense': COMMON,
  'the ministry': COMMON,
  'Nach offiziellen Angaben': COMMON,
  'Azerbaijani authorities': COMMON,
  'Azerbaijani army': COMMON,
  "Azerbaijan's military": COMMON,
  'Artsakh authorities': COMMON,
  'De facto Armenian authorities in Stepanakert': COMMON,
  'De facto military authorities in Stepanakert': COMMON,
  'Trend, citing sources': COMMON,
  'chief of the General Staff of the Armenian armed forces': OFFICE,
  'press secretary of the President of Russia': OFFICE,
  'European Council': OTHER,
}
