import { assertNoOther } from './sameTree.ts';

/** Texts of which a scanned tree once was another than the grammar's: found by generated documents, and made as small as they go. */
const FOUND: readonly string[] = [
  '>a\n<b>\n',
  '* `  \n  a',
  '- ]`\n  \\\n|',
  '1.\n[ ] *',
  '+\n[X] >',
  '- `\\\n\ta',
  '>+ \n>>',
  '>- \n>1) ',
  '> - a\n> 1) b',
  '> - a\n>\n> 1) b',
  '> > a\n> - b',
  '-\n\n    b\n0.',
  '>\n\t=\n0. ',
  '>~~~\n>~~~\n    h\n    😀',
  '   - # \n\t`\n    a',
  '* + \n    [ ] a',
  '+  > + [\t] >',
  '1. [\t]\tx',
  '2.\t[\t] |',
  '>a`\n>\t  <!-->',
  '>>\n>',
  '--\n<x>\n-|',
  '-] \n"',
  '- ]\nl||\n  -|-\n--',
  '2. [ ]\n\n    a\n\n2. b',
  '    a\n2. b',
  'http://-',
  'a@b.-b',
];

describe('scanned trees that once differed', () => {
  for (const text of FOUND) it(`do not for ${JSON.stringify(text)}`, () => void assertNoOther(text));
});
