/** The common cases over 209 records, in the forms that take turns. */
import { testCommonCases, WHOLE } from '../support/common-cases.js'

testCommonCases('autumn-2022', (place) => place >= WHOLE)
