/**
 * Command lines for tests that ask something of every report: its JSON against the schema, its mirror, its conduct
 * before hostile data. A new command has its lines here, or is named among those that print no report.
 */

export const BUNDLED = ['washington-talks', 'autumn-2022'] as const
export type Bundled = (typeof BUNDLED)[number]

/** Lines that any dataset can be asked. */
const OF_ANY: readonly string[] = [
  'overview',
  'compare',
  'compare --by day',
  'compare --by day --across source',
  'compare --by day --across document',
  'compare --by incident',
  'compare --by incident --across source',
  'compare act:accuse --certain',
  'compare text:nothing-has-these-words',
  'compare is:unattributed --across source',
  'list',
  'list --group-by source',
  'list --group-by party',
  'list --group-by day --limit 3',
  'list --group-by act --context 20',
  'list --group-by incident is:unattributed',
  'list target:armenia,azerbaijan',
  'list -party:armenia said:2022-11-07',
  'list is:open',
  'list is:denied',
  'list sides:one',
  'count --by party is:answered sides:both',
  'accusations',
  'accusations --by source',
  'accusations act:deny,condemn,appeal',
  'accusations --order count --reverse --limit 2',
  'replies',
  'replies --open',
  'replies --within 2d --inferred',
  'replies --order wait --limit 5',
  'figures',
  'figures killed',
  'figures --by day',
  'figures --reports',
  'figures --sum',
  'timeline',
  'timeline --by source',
  'timeline --reverse --limit 5',
  'timeline --date happened --words',
  'timeline --date published is:unattributed',
  'count',
  'count --by party,cue',
  'count --by said,source',
  'count --by target,quoted act:accuse',
  'count --by said-month,act -party:armenia',
  'count --by document,agency',
  'count --by incident,said-year is:unattributed',
  'diff known-by:2022-11-06 known-by:2022-11-07T09:11+01:00',
  'diff known-by:2022-09-20 known-by:2022-09-14 act:accuse',
  'list known-by:2022-09-14',
  'sources',
  'incidents',
  'incidents --whose-word',
  'documents',
]

const OF_ONE: Readonly<Record<Bundled, readonly string[]>> = {
  'washington-talks': [
    'compare 2022-11-06-border-fire',
    'compare 2022-11-06-border-fire --by point',
    'compare source:azerbaijan-mod source:armenia-mod',
    'compare 2022-11-07',
    'list "different cal" --context 40',
    'show s01 s03 s04 s05 s07 s09 s11 s13 u07',
    'show s03 s13 u07 --trace',
    'sources armenia',
    'sources blinken',
    'sources four-leaders-2022-10-06',
    'incidents 2022-11-06-border-fire',
    'incidents karabakh-conflict',
    'incidents 2022-11-06-border-fire --rules',
    'documents washington-article',
  ],
  'autumn-2022': [
    'compare 2022-09-12-clashes',
    'compare party:armenia --by day',
    'compare source:armenia-mod source:azerbaijan-mod said:2022-09-13',
    'compare said:2022-09-13..2022-09-14 --by incident --across document',
    'list is:joint',
    'list is:relayed',
    'list relation:denies --group-by source',
    'list quoted:not-kept said:2022-10 --limit 5',
    'accusations source:armenia-mod,azerbaijan-mod said:2022-11',
    'replies said:2022-10 --within 36h',
    'show 2022-09-13-arm-mod-01 2022-09-13-aze-mod-01 --trace',
    'sources azerbaijan-mod',
    'sources pashinyan',
    'incidents 2022-09-12-clashes',
    'figures killed --of armenia --by day',
    'timeline said:2022-10 --by source',
    'diff known-by:2022-09-14 known-by:2022-09-20',
    'diff known-by:2022-09-13 known-by:2022-09-30 --certain',
    'diff known-by:2022-09-17 known-by:2022-09-18 --order source --limit 3',
    'figures wounded --of azerbaijan said:2022-09',
  ],
}

/** Without `--data`. */
export function callsOn(dataset: Bundled): readonly string[] {
  return [...OF_ANY, ...OF_ONE[dataset]]
}

/** Commands whose answer is no report of a dataset. */
export const WITHOUT_REPORT: readonly string[] = [
  'check',
  'anchor',
  'add',
  'convert',
  'new',
  'schema',
  'completion',
  'help',
]
