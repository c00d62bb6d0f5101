import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rulesPage } from '../../scripts/rulesPage.ts';
import { check } from '../../src/coaching/check.ts';
import type { Example } from '../../src/coaching/rule.ts';
import { RULES } from '../../src/coaching/rules.ts';
import { problemsIn } from './problemsIn.ts';

/** What only the rule under test finds in its own examples is what they are about. */
function found({ text, ...circumstances }: Example, id: string): number {
  return problemsIn(text, circumstances).filter(({ rule }) => rule === id).length;
}

describe('the rules’ documented examples', () => {
  for (const rule of RULES) {
    it(`${rule.id} finds one thing in the failing one, and nothing in the passing one`, () => {
      assert.equal(found(rule.fails, rule.id), 1);
      assert.equal(found(rule.passes, rule.id), 0);
    });
    it(`${rule.id} can be switched off in the note, in both ways`, () => {
      const commented = `${rule.fails.text}\n\n<!-- coaching: disable ${rule.id} -->\n`;
      assert.equal(found({ ...rule.fails, text: commented }, rule.id), 0);
      const frontMatter = `coaching: { disable: [${rule.id}] }\n---\n`;
      const text = rule.fails.text.startsWith('---')
        ? rule.fails.text.replace(/---\n/u, `---\n${frontMatter.replace('---\n', '')}`)
        : `---\n${frontMatter}\n${rule.fails.text}`;
      assert.equal(found({ ...rule.fails, text }, rule.id), 0);
    });
  }

  it('are those of the page of rules', () => {
    assert.equal(readFileSync('docs/rules.md', 'utf8'), rulesPage());
  });

  it('have ids that are unique, and files of the same name', () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
    for (const { id } of RULES) readFileSync(`src/coaching/rules/${id}.ts`);
  });

  it('are asked in the order of the text', () => {
    assert.equal(typeof check, 'function');
    const problems = problemsIn('# 1-on-1\n\n- [ ] Second 📅 2026-02-30\n- [ ] Third\n');
    const starts = problems.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });
});
