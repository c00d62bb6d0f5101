import assert from 'node:assert/strict';
import { RULES } from '../../src/coaching/rules.ts';
import { CONFIGURATION_SCHEMA } from '../../src/config/configurationSchema.ts';
import { NOTE_SCHEMAS } from '../../src/config/noteSchemas.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { datedSessions } from '../../src/workspace/meetings.ts';
import { rhythmOf } from '../../src/workspace/rhythm.ts';
import { fixesFor } from '../../src/writing/fixes/fixesFor.ts';
import { indexed } from '../workspace/notesOf.ts';
import { meeting, peopleIn } from '../workspace/peopleOf.ts';
import { Desk } from '../writing/fixes/mending.ts';

/** What YAML can hold where words are expected; a map of it has no words of its own, and a list not either where a map is in it. */
const VALUES = ['{ a: 1 }', '[{ a: 1 }]', '{}', '[[]]', '{ __proto__: [a] }', 'true', '-1'];

const PATH = '1-1s/dana/2026-01-15.md';

describe('safety: values of any shape', () => {
  const keys = Object.keys(CONFIGURATION_SCHEMA.properties ?? {});
  const { id: rule } = RULES[0] ?? { id: '' };
  const inner = [rule, 'every', 'aim', 'share', 'weeks', 'wait', 'own', 'name', 'file', 'include'];
  for (const key of keys)
    it(`are read under ${key} of the configuration`, () => {
      for (const value of VALUES) {
        assert.ok(readConfiguration(`${key}: ${value}\n`).configuration, value);
        for (const name of inner)
          assert.ok(readConfiguration(`${key}:\n  ${name}: ${value}\n`).configuration, `${name}: ${value}`);
      }
    });

  it('turn no rule off, and are a problem at their place', () => {
    const { configuration, problems } = readConfiguration('rules:\n  missing-intent: { a: off }\n');
    assert.deepEqual(configuration.rules, {});
    assert.equal(problems.length, 1);
  });

  for (const key of Object.keys((NOTE_SCHEMAS['one-on-one'] as { properties: object }).properties))
    it(`are read under ${key} of a note`, () => {
      for (const value of VALUES) {
        const text = `---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-15\n${key}: ${value}\n---\n`;
        const desk = new Desk({ path: PATH });
        const target = desk.target(text);
        const fixes = desk.problems(text).flatMap((problem) => fixesFor(problem, target));
        assert.ok(
          fixes.every(({ title }) => title.template !== ''),
          value,
        );
        assert.ok(
          peopleIn({ [PATH]: text, '1-1s/lee/2026-01-15.md': meeting('Lee Park', '2026-01-15') }).people,
          value,
        );
        assert.equal(rhythmOf(datedSessions(indexed(PATH, text)), '2026-01-22').everyDays, null, value);
      }
    });
});
