// The coder's first label → the act. A label that makes one side begin and the other react, or one side admit what
// the other reports, is not kept as an act. The label stays in the raw file: it does not ship, since a count of labels
// would bring back what the act leaves out.
const ACT_OF_KIND = {
  accusation: 'accuse',
  'counter-accusation': 'accuse',
  announcement: 'announce',
  appeal: 'appeal',
  assessment: 'assess',
  'casualty-figure': 'report-figure',
  condemnation: 'condemn',
  denial: 'deny',
  pledge: 'pledge',
}

export function actOf({ kind, casualties }) {
  if (kind === 'admission') return casualties === null ? 'state' : 'report-figure'
  return ACT_OF_KIND[kind]
}
