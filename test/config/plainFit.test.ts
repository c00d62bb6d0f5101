import assert from 'node:assert/strict';
import { Validator } from '@cfworker/json-schema';
import { NOTE_SCHEMAS } from '../../src/config/noteSchemas.ts';
import { plainFit } from '../../src/config/plainFit.ts';
import type { SchemaNode } from '../../src/config/schemaNode.ts';
import { schemaViolations } from '../../src/config/schemaViolations.ts';
import { Random } from '../interleavings/random.ts';

const KINDS = ['one-on-one', 'program', 'person'] as const;
const VALUES: readonly unknown[] = [
  'Dana',
  'green',
  'held',
  'ready',
  '',
  '2026-01-15',
  3,
  3.5,
  -1,
  0,
  Number.POSITIVE_INFINITY,
  true,
  null,
  [],
  ['a', 'b'],
  ['a', 3],
  ['a', ['b']],
  [null],
  [{ name: 'Dana' }],
  {},
  { disable: 'overdue-action' },
  { disable: ['overdue-action', 3] },
  { everyDays: 14, aim: 3 },
];

describe('values that plainly fit a schema', () => {
  for (const kind of KINDS) {
    const schema: SchemaNode = NOTE_SCHEMAS[kind];
    const fits = plainFit(schema);
    const keys = [...Object.keys(schema.properties ?? {}), 'other', 'constructor'];

    it(`${kind}: what fits has no violations, and much fits`, () => {
      const validator = new Validator(
        JSON.parse(JSON.stringify({ ...schema, required: [] })),
        '2020-12',
        false,
      );
      const random = new Random(7);
      let fitting = 0;
      for (let round = 0; round < 3_000; round++) {
        const pairs = Array.from({ length: random.below(3) }, () => [random.of(keys), random.of(VALUES)]);
        const value: unknown = Object.fromEntries(pairs);
        if (!fits(value)) continue;
        fitting++;
        assert.ok(validator.validate(value).valid, JSON.stringify(value));
      }
      assert.ok(fitting > 1_000, `only ${fitting} fitted`);
    });
  }

  it('no value of another kind fits', () => {
    for (const value of ['Dana', 3, null, [], undefined])
      assert.equal(plainFit(NOTE_SCHEMAS.person)(value), false);
  });

  it('a schema with keywords that are not known here fits nothing', () => {
    assert.equal(plainFit({ type: 'object' })({}), true);
    const strange: SchemaNode = JSON.parse('{"type": "object", "minProperties": 0}');
    assert.equal(plainFit(strange)({}), false);
    assert.equal(plainFit({ properties: {} })({}), false);
  });

  it('missing keys are told in the order of the schema', () => {
    const told = schemaViolations(NOTE_SCHEMAS['one-on-one'], { flag: ' Green ' });
    assert.deepEqual(
      told.map(({ kind, pointer, key }) => [kind, pointer, key]),
      [
        ['required', '/person', 'person'],
        ['required', '/date', 'date'],
      ],
    );
  });
});
