/** What is told of a file that holds nothing but records. */
import { NOT_CARRIED } from '../model/record.js'

export function notCarried(file: string): string {
  return `${file} holds records; what they do not carry: ${NOT_CARRIED.join('; ')}`
}
