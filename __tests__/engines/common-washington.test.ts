/** The common cases over the records of one article. */
import { testCommonCases } from '../support/common-cases.js'

testCommonCases('washington-talks')
