import assert from 'node:assert/strict';
import { documentTexts, jsonDocument } from '../../../src/cli/formats/itemsJson.ts';
import { inParts } from '../../../src/cli/formats/parts.ts';

describe('a JSON document in parts', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) =>
    JSON.stringify({ line: at, text: 'Send the plan' }),
  );

  for (const count of [0, 1, 2, 20_000]) {
    it(`of ${count} lines is the same as in one`, () => {
      const some = lines.slice(0, count);
      const parts = [...inParts(documentTexts('items', some))];
      const document = parts.join('');
      assert.deepEqual(JSON.parse(document), { version: 1, items: some.map((line) => JSON.parse(line)) });
      assert.equal(
        document.replace('"items"', '"people"'),
        jsonDocument(
          'people',
          some.map((line) => JSON.parse(line) as object),
        ),
      );
      // Neither one text nor one for each line.
      assert.equal(parts.length > 1, count === 20_000);
      assert.ok(parts.length < 10, `${parts.length} parts`);
    });
  }
});
