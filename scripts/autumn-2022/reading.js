// The second reading, of November 2026: for each side, how many statements were looked up again, on how many the cited
// page was seen, how many were read in another copy alone, and how many were not found. Counted by hand from the readers'
// lists; what they changed is in corrections.ndjson.
export const READ_AGAIN = [
  { side: 'Armenia', statements: 78, cited: 77, copy: 1, notFound: 0, differed: 20 },
  { side: 'Azerbaijan', statements: 80, cited: 73, copy: 4, notFound: 3, differed: 26 },
  { side: 'Nagorno-Karabakh (de facto)', statements: 8, cited: 7, copy: 0, notFound: 1, differed: 4 },
  { side: 'others', statements: 43, cited: 39, copy: 3, notFound: 1, differed: 14 },
]

/** The statements of which no page was found again, so that nothing of them was compared. */
export const NOT_FOUND_AGAIN = [
  '2022-09-05-aze-mod-01',
  '2022-11-08-aze-aliyev-01',
  '2022-11-16-nk-ombudsman-01',
  '2022-11-23-rus-peskov-01',
  '2022-11-24-aze-bayramov-01',
]
