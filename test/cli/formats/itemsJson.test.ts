import assert from 'node:assert/strict';
import { documentParts, jsonDocument } from '../../../src/cli/formats/itemsJson.ts';

describe('a JSON document in parts', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) =>
    JSON.stringify({ line: at, text: 'Send the plan' }),
  );

  for (const count of [0, 1, 2, 20_000]) {
    it(`of ${count} lines is the same as in one`, () => {
      const some = lines.slice(0, count);
      const parts = [...documentParts('items', some)];
      const document = parts.join('');
      assert.deepEqual(JSON.parse(document), { version: 1, items: some.map((line) => JSON.parse(line)) });
      assert.equal(
        document.replace('"items"', '"people"'),
        jsonDocument(
          'people',
          some.map((line) => JSON.parse(line) as object),
        ),
      );
      assert.equal(parts.length > 1, count === 20_000);
    });
  }
});
