// Who speaks: the 67 speakers, and the agencies and outlets that relay or are copied, with ids as one would type them.
// Made by hand.
// Titles are those that the gists state, with the state or body of which the gist says it. Only a spokesman is part of a body; an office holder speaks for himself.
// Names, ids and titles of what washington-talks.json also has are those of that file, so that the two merge.
// Two people with one surname have no bare surname as id, except Ilham Aliyev, whose id other datasets share.

import { jointNamed } from './joint.js'

const body = (id, name, shortName, party) => ({ id, type: 'Organization', name, shortName, party })
const person = (id, name, party, jobTitle, more) => ({ id, type: 'Person', name, party, jobTitle, ...more })
const agency = (id, name) => ({ id, type: 'NewsAgency', name, standing: 'press' })
const outlet = (id, name) => ({ id, type: 'Organization', name, standing: 'press' })

const ARMENIA = [
  body('armenia-mod', 'Ministry of Defence of Armenia', 'Ministry of Defence', 'armenia'),
  body('armenia-mfa', 'Ministry of Foreign Affairs of Armenia', 'Ministry of Foreign Affairs', 'armenia'),
  body('armenia-security-council', 'Security Council of Armenia', 'Security Council', 'armenia'),
  person(
    'aghajanyan',
    'Eduard Aghajanyan',
    'armenia',
    'head of the foreign-relations committee of the parliament of Armenia',
  ),
  person('ararat-grigoryan', 'Ararat Grigoryan', 'armenia', 'governor of Vayots Dzor, Armenia'),
  person('armen-grigoryan', 'Armen Grigoryan', 'armenia', 'Secretary of the Security Council of Armenia'),
  person('asryan', 'Edvard Asryan', 'armenia', 'Chief of the General Staff of Armenia'),
  person('hunanyan', 'Vahan Hunanyan', 'armenia', 'spokesman of the Ministry of Foreign Affairs of Armenia', {
    partOf: 'armenia-mfa',
  }),
  person('kristine-grigoryan', 'Kristine Grigoryan', 'armenia', 'ombudsperson of Armenia'),
  person('marukyan', 'Edmon Marukyan', 'armenia', 'ambassador-at-large of Armenia'),
  person('mirzoyan', 'Ararat Mirzoyan', 'armenia', 'Foreign Minister of Armenia'),
  person('papikyan', 'Suren Papikyan', 'armenia', 'Minister of Defence of Armenia'),
  person('pashinyan', 'Nikol Pashinyan', 'armenia', 'Prime Minister of Armenia'),
  // The raw file: she speaks as a rights lawyer, not for the government; the side is by affiliation.
  person('sahakyan', 'Siranush Sahakyan', 'armenia', 'lawyer representing Armenian victims', {
    standing: 'person',
  }),
  person('simonyan', 'Alen Simonyan', 'armenia', 'Speaker of the parliament of Armenia'),
  person('torosyan', 'Aram Torosyan', 'armenia', 'spokesman of the Ministry of Defence of Armenia', {
    partOf: 'armenia-mod',
  }),
]

const POW_COMMISSION = 'State Commission on Prisoners of War, Hostages and Missing Persons'
const AZERBAIJAN = [
  body('azerbaijan-authorities', 'Authorities of Azerbaijan', 'Authorities', 'azerbaijan'),
  body('azerbaijan-mod', 'Ministry of Defence of Azerbaijan', 'Ministry of Defence', 'azerbaijan'),
  body(
    'azerbaijan-mfa',
    'Ministry of Foreign Affairs of Azerbaijan',
    'Ministry of Foreign Affairs',
    'azerbaijan',
  ),
  body('azerbaijan-parliament', 'Milli Majlis (Parliament of Azerbaijan)', 'Milli Majlis', 'azerbaijan'),
  body('azerbaijan-pow-commission', `${POW_COMMISSION} of Azerbaijan`, POW_COMMISSION, 'azerbaijan'),
  body(
    'azerbaijan-prosecutor',
    "Prosecutor General's Office of Azerbaijan",
    "Prosecutor General's Office",
    'azerbaijan',
  ),
  person(
    'abdullayeva',
    'Leyla Abdullayeva',
    'azerbaijan',
    'spokeswoman of the Ministry of Foreign Affairs of Azerbaijan',
    { partOf: 'azerbaijan-mfa' },
  ),
  person('ilham-aliyev', 'Ilham Aliyev', 'azerbaijan', 'President of Azerbaijan'),
  person('hajiyev', 'Hikmet Hajiyev', 'azerbaijan', 'presidential aide in Azerbaijan'),
  person('jeyhun-bayramov', 'Jeyhun Bayramov', 'azerbaijan', 'Foreign Minister of Azerbaijan'),
  person('kamran-aliyev', 'Kamran Aliyev', 'azerbaijan', 'Prosecutor General of Azerbaijan'),
  person('kamran-bayramov', 'Kamran Bayramov', 'azerbaijan', 'member of the parliament of Azerbaijan'),
  person(
    'mahmudov',
    'Huseyn Mahmudov',
    'azerbaijan',
    'international cooperation chief of the Ministry of Defence of Azerbaijan',
  ),
  person('sabina-aliyeva', 'Sabina Aliyeva', 'azerbaijan', 'ombudsperson of Azerbaijan'),
  person(
    'safarov',
    'Ilgar Safarov',
    'azerbaijan',
    "senior aide in the Prosecutor General's Office of Azerbaijan",
  ),
  // The raw file: an agency quoting unnamed sources, not an official body.
  {
    id: 'trend-unnamed',
    type: 'Unnamed',
    name: 'Trend News Agency (unnamed sources)',
    party: 'azerbaijan',
    standing: 'press',
  },
]

const OTHERS = [
  body('eu-council', 'Council of the European Union', undefined, 'european-union'),
  body(
    'france-mfa',
    'Ministry for Europe and Foreign Affairs of France',
    'Ministry for Europe and Foreign Affairs',
    'france',
  ),
  body('france-senate', 'Senate of France', 'Senate', 'france'),
  body('nk-authorities', 'Authorities of Nagorno-Karabakh', 'Authorities', 'nagorno-karabakh'),
  body('nk-defence-army', 'Defence Army of Nagorno-Karabakh', 'Defence Army', 'nagorno-karabakh'),
  body('osce', 'OSCE', undefined, 'osce'),
  body('russia-fsb', 'Federal Security Service of Russia', 'Federal Security Service', 'russia'),
  body('russia-mfa', 'Ministry of Foreign Affairs of Russia', 'Ministry of Foreign Affairs', 'russia'),
  body('turkey-nsc', 'National Security Council of Turkey', 'National Security Council', 'turkey'),
  body('us-state-department', 'United States Department of State', 'Department of State', 'united-states'),
  person('babayan', 'Davit Babayan', 'nagorno-karabakh', 'de facto Foreign Minister of Nagorno-Karabakh'),
  person('becht', 'Olivier Becht', 'france', 'trade minister of France'),
  person('blinken', 'Antony Blinken', 'united-states', 'Secretary of State of the United States'),
  person('borrell', 'Josep Borrell', 'european-union'),
  person('cavusoglu', 'Mevlüt Çavuşoğlu', 'turkey', 'Foreign Minister of Turkey'),
  person('colomina', 'Javier Colomina', 'nato', 'NATO envoy'),
  person('erdogan', 'Recep Tayyip Erdogan', 'turkey', 'President of Turkey'),
  person('jenca', 'Miroslav Jenča', 'un', 'senior UN official'),
  person('karasin', 'Grigory Karasin', 'russia', 'senior senator of Russia'),
  person('klaar', 'Toivo Klaar', 'european-union', 'EU envoy'),
  person('macron', 'Emmanuel Macron', 'france', 'President of France'),
  person('michel', 'Charles Michel', 'european-union', 'President of the European Council'),
  person(
    'pelosi',
    'Nancy Pelosi',
    'united-states',
    'Speaker of the House of Representatives of the United States',
  ),
  person('peskov', 'Dmitry Peskov', 'russia', 'Kremlin spokesman'),
  person('price', 'Ned Price', 'united-states', 'spokesman of the United States Department of State', {
    partOf: 'us-state-department',
  }),
  person('putin', 'Vladimir Putin', 'russia', 'President of Russia'),
  person('stepanyan', 'Gegham Stepanyan', 'nagorno-karabakh', 'de facto ombudsperson of Nagorno-Karabakh'),
  person('vardanyan', 'Ruben Vardanyan', 'nagorno-karabakh', 'de facto State Minister of Nagorno-Karabakh'),
  person('williamson', 'Hugh Williamson', 'hrw', 'regional director of Human Rights Watch'),
  person(
    'zakharova',
    'Maria Zakharova',
    'russia',
    'spokeswoman of the Ministry of Foreign Affairs of Russia',
    { partOf: 'russia-mfa' },
  ),
  person('zas', 'Stanislav Zas', 'csto', 'Secretary General of the CSTO'),
]

const AGENCIES = [
  { ...agency('afp', 'Agence France-Presse'), shortName: 'AFP' },
  agency('anadolu', 'Anadolu'),
  agency('ap', 'AP'),
  agency('apa', 'APA'),
  agency('armenpress', 'Armenpress'),
  agency('europa-press', 'Europa Press'),
  agency('interfax', 'Interfax'),
  agency('interfax-azerbaijan', 'Interfax-Azerbaijan'),
  agency('news-am', 'News.am'),
  agency('pti', 'PTI'),
  agency('reuters', 'Reuters'),
  agency('sputnik', 'Sputnik'),
  agency('tasnim', 'Tasnim'),
  agency('tass', 'TASS'),
  agency('trend', 'Trend'),
  agency('ukrinform', 'Ukrinform'),
]

// Outlets that others copy.
const COPIED = [
  outlet('armenian-weekly', 'Armenian Weekly'),
  outlet('asbarez', 'Asbarez'),
  outlet('azernews', 'Azernews'),
  outlet('eadaily', 'EADaily'),
  outlet('franceinfo', 'franceinfo'),
  outlet('g1', 'G1'),
  outlet('haqqin', 'Haqqin'),
  outlet('kommersant', 'Kommersant'),
  outlet('la-gazette', 'La Gazette'),
  outlet('rfe-rl', 'RFE/RL'),
  body('hrw', 'Human Rights Watch', undefined, 'hrw'),
]

/** Whose texts others carry. */
export const CARRIED = [...AGENCIES, ...COPIED]

export const REGISTER = [...ARMENIA, ...AZERBAIJAN, ...OTHERS, ...CARRIED]

const ID_BY_NAME = new Map(REGISTER.map((source) => [source.name, source.id]))

/** The source's id of a raw `speaker`, `relayed_by` or `target`; undefined where it names no source. */
export function sourceNamed(name) {
  return jointNamed(name) ?? ID_BY_NAME.get(name)
}
