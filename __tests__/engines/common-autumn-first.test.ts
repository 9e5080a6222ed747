/** The common cases over 209 records, in the first form, which is asked everything. */
import { testCommonCases } from '../support/common-cases.js'

testCommonCases('autumn-2022', (place) => place === 0)
