/**
 * The questions that users ask, one command each: the line that answers stands within the first twenty lines at 80
 * columns, and where the answer is itself a table or a card, its first line says what follows. The whole output of most
 * stands among the golden cases.
 */
import { expect, test } from '@jest/globals'
import { commandLine } from './support/claims.js'

/** How far down a person reads before an answer should have come. */
const LINES = 20

const QUESTIONS: readonly (readonly [number: number, command: string, answer: RegExp])[] = [
  [1, 'compare 2022-11-06-border-fire', /both|each|accuses/i],
  [2, 'compare 2022-11-06-border-fire --by point', /nobody says/i],
  [3, 'list said:2022-11-07 --group-by source', /Antony Blinken/],
  [4, 'list source:pashinyan said:2022-10 quoted:quoted --certain -d autumn', /left out\s+by --certain/],
  [5, 'accusations -d autumn', /Armenia \d+ \(\d+\), Azerbaijan \d+ \(\d+\)/],
  [6, 'incidents 2022-09-12-clashes -d autumn', /12[–-]13 September 2022/],
  [7, 'compare 2022-11-06-border-fire --by point', /nobody says/i],
  [8, 'list "different cal" --context 40', /different calibers/],
  [9, 'replies --open -d autumn', /\d+ .*no answer/],
  [10, 'replies --within 2d -d autumn', /within 2 days.*\d+ yes/is],
  [11, 'incidents --whose-word -d autumn', /both sides/],
  [12, 'show 2022-09-13-arm-mod-01 -d autumn', /SAYS|ACCUSES/],
  [13, 'compare 2022-11-15-eastern-border -d autumn', /first/i],
  [14, 'list relation:contradicts,corrects,updates,retracts -d autumn', /The statements/],
  [15, 'list is:relayed -d autumn', /KNOWN ONLY THROUGH/],
  [16, 'list is:joint -d autumn', /jointly/],
  [17, 'figures killed -d autumn', /Armenia .*Azerbaijan/s],
  [18, 'figures killed --of armenia --by day -d autumn', /49 .*207/s],
  [19, 'figures --reports', /not stated/],
  [20, 'show u07', /280/],
  [21, 'timeline -d autumn', /2022-09-05/],
  [22, 'list known-by:2022-11-07T09:11+01:00 --limit 2', /The statements/],
  [23, 'diff known-by:2022-09-14 known-by:2022-09-20 -d autumn', /\d+ .*known/],
  [24, 'show s07 --trace', /speaker/],
  [25, 'show s07', /transcript/],
  [26, 'count --by party,cue', /statements/],
  [27, 'list is:unattributed', /u01/],
  [28, 'list party:armenia act:accuse -d autumn --ndjson --fields id,gist', /^\{"id":/],
  [29, 'check --json data/washington-talks.json', /"items":\[/],
  [30, 'list --csv | claims convert - --to json', /"schemaVersion": 1/],
  [
    31,
    'list -d autumn --ndjson | claims compare - source:armenia-mod source:azerbaijan-mod said:2022-09-12..2022-09-14 --json',
    /"columns":\["armenia-mod","azerbaijan-mod"/,
  ],
  [32, 'new', /"\$schema"/],
  [35, 'count --by source act:accuse -d autumn --order count --limit 3', /Ministry of Defence of A/],
  [36, 'compare armenia azerbaijan -d autumn', /Armenia \d+ .*Azerbaijan \d+/s],
  [37, 'incidents sides:both -d autumn --brief', /\b4\d incidents/],
  [38, 'replies -d autumn --brief', /denial.*not/is],
]

test.each(QUESTIONS)('%i: claims %s', async (_, command, answer) => {
  const { exit, stdout } = await commandLine(`claims ${command}`, { env: { COLUMNS: '80' } })
  expect(exit).toBe(0)
  expect(stdout.split('\n').slice(0, LINES).join('\n')).toMatch(answer)
})
