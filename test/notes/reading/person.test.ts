import assert from 'node:assert/strict';
import { marked } from './marked.ts';
import { noteOf } from './readings.ts';

/** Written by hand so that nothing but the front matter says who it is. */
const NOWHERE = '1-1s/2026-01-15.md';

const IN_FRONT_MATTER: readonly [frontMatter: string, name: string | null][] = [
  ['person: ⟦name|Dana Reyes⟧', 'Dana Reyes'],
  ['person: "⟦name|Dana Reyes⟧"', 'Dana Reyes'],
  ["person: '⟦name|Dana Reyes⟧'", 'Dana Reyes'],
  ['person: ⟦name|dana-reyes⟧', 'dana-reyes'],
  ['person: "@⟦name|dana⟧"', 'dana'],
  ['person: ⟦name|dana@corp.example⟧', 'dana@corp.example'],
  ['person: ⟦name|Dana Reyes⟧ <dana@corp.example>', 'Dana Reyes'],
  ['person: "[[⟦name|Dana Reyes⟧]]"', 'Dana Reyes'],
  ['person: [[⟦name|Dana Reyes⟧]]', 'Dana Reyes'],
  ['person: "[[people/⟦name|dana-reyes⟧|Dana]]"', 'dana-reyes'],
  ['person: [[⟦name|Dana⟧#Goals]]', 'Dana'],
  ['person: [⟦name|Dana⟧]', 'Dana'],
  ['person: [[people/⟦name|dana-reyes⟧|Dana]]', 'dana-reyes'],
  ['person:\n  - ⟦name|Dana⟧', 'Dana'],
  ['person:\n  name: ⟦name|Dana⟧', 'Dana'],
  ['person: ⟦name|Jean-Luc Østergård⟧', 'Jean-Luc Østergård'],
  ['person: ⟦name|田中さくら⟧', '田中さくら'],
  ['people: [⟦name|Dana⟧]', 'Dana'],
  ['member: ⟦name|Dana⟧', 'Dana'],
  ['report: ⟦name|Dana⟧', 'Dana'],
  ['participants: [Sam Okafor, ⟦name|Dana Reyes⟧]', 'Dana Reyes'],
  ['participants: Sam, ⟦name|Dana Reyes⟧', 'Dana Reyes'],
  ['attendees: ["@sam", "[[⟦name|Dana⟧]]"]', 'Dana'],
  ['attendees: [sam.okafor@corp.example, ⟦name|dana@corp.example⟧]', 'dana@corp.example'],
  ['attendees: "[[Sam Okafor]], [[⟦name|Dana Reyes⟧]]"', 'Dana Reyes'],
  ['attendees: [⟦name|Dana⟧, Lee]', 'Dana'],
  ['attendees: [Sam]', null],
  ['report: Lee\nperson: ⟦name|Dana⟧', 'Dana'],
  ['people: Lee\nmember: Kim\nperson:', 'Lee'],
  ['tags: [1on1, ⟦name|people/dana-reyes⟧]', 'Dana Reyes'],
  ['tags: ["⟦name|#people/dana⟧"]', 'Dana'],
  ['tags: "#1on1 ⟦name|#people/dana⟧"', 'Dana'],
  ['tags: [people/lee]\nattendees: [⟦name|Dana⟧]', 'Dana'],
  ['person: ""', null],
  ['person: 42', null],
];

const IN_PLACE: readonly [path: string, text: string, name: string | null][] = [
  ['1-1s/dana-reyes/2026-01-15.md', '', 'Dana Reyes'],
  ['1-1s/Dana Reyes/2026-01-15.md', '', 'Dana Reyes'],
  ['team/1-1s/dana_reyes/notes.md', '', 'Dana Reyes'],
  ['1-1s/2026/2026-01-15 Dana Reyes.md', '', 'Dana Reyes'],
  ['people/dana/1-1s/2026-01-15.md', '', 'Dana'],
  ['people/dana/1-1s/2026-01-15.md', '# Weekly sync\n', 'Dana'],
  ['people/dana/1-1s/2026-01-15 Lee.md', '', 'Lee'],
  ['dana-reyes/1-1s/2026-01-15.md', '', 'Dana Reyes'],
  ['work/1-1s/2026-01-15.md', '# 1-on-1 with Dana Reyes\n', 'Dana Reyes'],
  ['team/1-1s/2026-01-15.md', '', null],
  ['1-1s/dana-reyes/2026/01-15.md', '', 'Dana Reyes'],
  ['1-1s/2026-01-15 Dana Reyes.md', '', 'Dana Reyes'],
  ['1-1s/2026-01-15-dana-reyes.md', '', 'Dana Reyes'],
  ['1-1s/2026-01-15_dana-reyes.md', '', 'Dana Reyes'],
  ['1-1s/dana-reyes-2026-01-15.md', '', 'Dana Reyes'],
  ['1-1s/Dana Reyes 2026.01.15.md', '', 'Dana Reyes'],
  ['1-1s/20260115 dana.md', '', 'Dana'],
  ['1-1s/1-on-1-dana-2026-01-15.md', '', 'Dana'],
  ['1-1s/2026-01-15 1-1 with Dana.md', '', 'Dana'],
  ['1-1s/dana.md', '', 'Dana'],
  ['1-1s/dana.reyes.md', '', 'Dana Reyes'],
  ['1-1s/élodie-m.md', '', 'Élodie M'],
  ['1-1s/2026-01-15.md', '# 1-on-1 with Dana Reyes\n', 'Dana Reyes'],
  ['1-1s/2026-01-15.md', '# 1:1 Dana Reyes / Sam Okafor\n', 'Dana Reyes'],
  ['1-1s/2026-01-15.md', '# Sam <> Dana\n', 'Dana'],
  ['1-1s/2026-01-15.md', 'Dana Reyes – 2026-01-15\n======\n', 'Dana Reyes'],
  ['1-1s/2026-01-15.md', '# Weekly 1-on-1: Dana Reyes (Jan 15, 2026)\n', 'Dana Reyes'],
  ['1-1s/2026-01-15.md', '# 🌱 Coaching session with **Dana**\n', 'Dana'],
  ['1-1s/2026-01-15.md', '# 1-on-1\n', null],
  ['1-1s/2026-01-15.md', '## With Dana\n', null],
  ['1-1s/sam-okafor/dana.md', '', 'Dana'],
  ['1-1s/dana/2026-01-15 Lee.md', '# With Kim\n', 'Dana'],
  ['1-1s/lee.md', '# 1-on-1 with Dana Reyes\n', 'Lee'],
];

describe('the person of a note', () => {
  for (const [fixture, name] of IN_FRONT_MATTER) {
    it(JSON.stringify(fixture), () => {
      const { text, ranges } = marked(`---\ntype: 1on1\n${fixture}\n---\n`);
      const person = noteOf(text, NOWHERE).person;
      assert.equal(person?.name ?? null, name);
      if (fixture.includes('⟦')) assert.deepEqual([person?.range], ranges('name'));
    });
  }
  for (const [path, text, name] of IN_PLACE) {
    it(`${path} ${JSON.stringify(text)}`, () => {
      const person = noteOf(text, path).person;
      assert.equal(person?.name ?? null, name);
      assert.equal(person?.range ?? null, null);
    });
  }
  it('front matter comes before folder, file name and title', () =>
    assert.equal(
      noteOf('---\nperson: Lee\n---\n# 1-on-1 with Kim\n', '1-1s/dana/2026-01-15 Ann.md').person?.name,
      'Lee',
    ));
});
