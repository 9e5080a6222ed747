/** Names that may stand for anybody: capitals for a government, common nouns for a body. */

/** Capitals of states, and seats that stand for a government in news; folded. */
export const CAPITALS: ReadonlySet<string> = new Set([
  ...['abu dhabi', 'abuja', 'accra', 'addis ababa', 'algiers', 'amman', 'amsterdam', 'ankara'],
  ...['antananarivo', 'ashgabat', 'asmara', 'astana', 'asuncion', 'athens', 'baghdad', 'baku', 'bamako'],
  ...['bangkok', 'bangui', 'beijing', 'beirut', 'belgrade', 'berlin', 'bern', 'bishkek', 'bogota'],
  ...['brasilia', 'bratislava', 'brazzaville', 'brussels', 'bucharest', 'budapest', 'buenos aires'],
  ...['bujumbura', 'cairo', 'canberra', 'caracas', 'chisinau', 'colombo', 'conakry', 'copenhagen', 'dakar'],
  ...['damascus', 'dhaka', 'djibouti', 'doha', 'dublin', 'dushanbe', 'freetown', 'gaborone', 'georgetown'],
  ...['gitega', 'guatemala city', 'hanoi', 'harare', 'havana', 'helsinki', 'islamabad', 'jakarta'],
  ...['jerusalem', 'juba', 'kabul', 'kampala', 'kathmandu', 'khartoum', 'kiev', 'kigali', 'kingston'],
  ...['kinshasa', 'kuala lumpur', 'kyiv', 'la paz', 'libreville', 'lilongwe', 'lima', 'lisbon'],
  ...['ljubljana', 'lome', 'london', 'luanda', 'lusaka', 'luxembourg', 'madrid', 'managua', 'manama'],
  ...['manila', 'maputo', 'maseru', 'mexico city', 'minsk', 'mogadishu', 'monrovia', 'montevideo'],
  ...['moscow', 'muscat', 'nairobi', 'naypyidaw', 'ndjamena', 'new delhi', 'niamey', 'nicosia'],
  ...['nouakchott', 'oslo', 'ottawa', 'ouagadougou', 'panama city', 'paris', 'phnom penh', 'podgorica'],
  ...['port au prince', 'prague', 'pretoria', 'pristina', 'pyongyang', 'quito', 'rabat', 'reykjavik'],
  ...['riga', 'riyadh', 'rome', 'san jose', 'san salvador', 'sanaa', 'santiago', 'santo domingo'],
  ...['sarajevo', 'seoul', 'singapore', 'skopje', 'sofia', 'stepanakert', 'stockholm', 'taipei', 'tallinn'],
  ...['tashkent', 'tbilisi', 'tegucigalpa', 'tehran', 'tel aviv', 'tirana', 'tokyo', 'tripoli', 'tunis'],
  ...['ulaanbaatar', 'valletta', 'vienna', 'vientiane', 'vilnius', 'warsaw', 'washington', 'washington dc'],
  ...['wellington', 'windhoek', 'yaounde', 'yerevan', 'zagreb', 'downing street', 'elysee', 'kremlin'],
  ...['the hague', 'the kremlin', 'white house', 'the white house'],
])

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
