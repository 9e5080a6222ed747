/** Words that name no body by themselves; folded, without their article. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set([
  ...['administration', 'agency', 'ambassador', 'armed forces', 'army', 'authorities', 'border guard'],
  ...['border service', 'cabinet', 'commander', 'committee', 'council', 'defence department'],
  ...['defence ministry', 'defense department', 'defense ministry', 'enemy', 'forces', 'foreign ministry'],
  ...['general staff', 'government', 'interior ministry', 'leader', 'leaders', 'military', 'minister'],
  ...['ministry', 'ministry of defence', 'ministry of defense', 'ministry of foreign affairs'],
  ...['ministry of interior', 'ministry of the interior', 'news agency', 'observers', 'office', 'official'],
  ...['officials', 'ombudsman', 'ombudsperson', 'opposition', 'other side', 'parliament', 'police'],
  ...['president', 'presidential office', 'press service', 'prime minister', 'prosecutor', 'secretary'],
  ...['security council', 'soldiers', 'source', 'sources', 'speaker', 'spokesman', 'spokesperson'],
  ...['spokeswoman', 'state', 'troops', 'witness', 'witnesses'],
])
