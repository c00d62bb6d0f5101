import assert from 'node:assert/strict';
import { holding } from '../../src/config/holding.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';

const before = readConfiguration('self: Robin Vale\nvalues: [Grit]').configuration;

function messages(text: string, holds: typeof before | null): string[] {
  return holding(readConfiguration(text), holds).problems.map(({ message }) => inEnglish(message));
}

describe('the configuration that holds', () => {
  it('is what was read, also where a value of it cannot be used', () => {
    for (const text of ['', 'self: Dana', 'self: Dana\ncadence: never', 'self: Dana\nself: Lee']) {
      const reading = readConfiguration(text);
      assert.deepEqual(holding(reading, before), {
        configuration: reading.configuration,
        problems: reading.problems,
      });
    }
  });

  it('is that from before where the file is no YAML, and the first problem says so', () => {
    for (const text of ['self: [Dana', 'values: [Grit\npeople:\n  - Dana', 'self: Dana\n\tvalues: Grit']) {
      const { configuration } = holding(readConfiguration(text), before);
      assert.equal(configuration, before);
      const [first = '', ...others] = messages(text, before);
      assert.match(first, /\. Until then, the last configuration that could be read holds\.$/u);
      assert.deepEqual(others, messages(text, null).slice(1));
    }
  });

  it('is what can be read of a broken file where nothing was before', () => {
    const { configuration } = holding(readConfiguration('self: Dana\nvalues: [Grit'), null);
    assert.equal(configuration.self?.name, 'Dana');
    assert.ok(messages('values: [Grit', null).every((message) => !message.includes('Until then')));
  });
});
