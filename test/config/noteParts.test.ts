import assert from 'node:assert/strict';
import {
  ADJUSTMENT_FIELDS,
  ESCALATION_FIELDS,
  type PartField,
  PREPARATION_FIELDS,
  PROCESS_FIELDS,
} from '../../src/config/noteParts.ts';
import { PROMPTS } from '../../src/config/prompts.ts';
import { ADJUSTMENT_LABELS } from '../../src/notes/facts/adjustment.ts';
import { ESCALATION_LABELS } from '../../src/notes/facts/escalations.ts';
import { PREPARATION_LABELS } from '../../src/notes/facts/preparation.ts';
import { PROCESS_LABELS } from '../../src/notes/facts/processChange.ts';
import { labelKey } from '../../src/notes/fieldDraft.ts';

const PARTS: readonly [
  what: string,
  fields: readonly PartField[],
  labels: Readonly<Record<string, readonly string[]>>,
][] = [
  ['an adjustment', ADJUSTMENT_FIELDS, ADJUSTMENT_LABELS],
  ['an escalation', ESCALATION_FIELDS, ESCALATION_LABELS],
  ['a preparation', PREPARATION_FIELDS, PREPARATION_LABELS],
  ['a process', PROCESS_FIELDS, PROCESS_LABELS],
];

describe('the parts of a note that are written', () => {
  for (const [what, fields, labels] of PARTS) {
    it(`${what} has the labels that are read, each by the first of its forms`, () => {
      assert.deepEqual(
        fields.map(({ label }) => labelKey(label)),
        Object.values(labels).map(([first]) => first),
      );
    });
    it(`${what}: each form is as labels are compared, and stands once`, () => {
      const forms = Object.values(labels).flat();
      assert.deepEqual(forms, forms.map(labelKey));
      assert.deepEqual(forms, [...new Set(forms)]);
    });
    it(`${what}: what waits to be filled is a prompt, with its label and without`, () => {
      for (const { label, blank } of fields) {
        assert.ok(PROMPTS.includes(blank), blank);
        assert.ok(PROMPTS.includes(`${label}: ${blank}`), label);
      }
    });
  }
});
