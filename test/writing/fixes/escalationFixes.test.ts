import assert from 'node:assert/strict';
import { Desk } from './mending.ts';

const LOG =
  '## Escalation\n\n- Issue: The system is down\n- Urgent: yes\n- Important: yes\n- In their control: no\n';

describe('fixes for escalations', () => {
  const desk = new Desk();

  it('begin an action of one’s own, with its words to be written', () => {
    const title = 'Add an action of your own, due today';
    assert.deepEqual(desk.titles(LOG, 'neglected-escalation'), [`${title}*`]);
    assert.equal(
      desk.after(LOG, 'neglected-escalation', title),
      `${LOG}\n## Action items\n\n- [ ] @me «The system is down» 📅 2026-01-15\n`,
    );
    const listed = `${LOG}\n## Action items\n\n1. [ ] @dana Call them 📅 2026-01-16\n`;
    assert.equal(
      desk.after(listed, 'neglected-escalation', title),
      `${listed.trimEnd()}\n- [ ] @me «The system is down» 📅 2026-01-15\n`,
    );
    const crlf = `${LOG}\n## Action items\n\nNone yet.\n`.replaceAll('\n', '\r\n');
    assert.equal(
      desk.after(crlf, 'neglected-escalation', title),
      `${crlf.trimEnd()}\r\n\r\n- [ ] @me «The system is down» 📅 2026-01-15\r\n`,
    );
  });

  it('hand an action over to whom it belongs, and prefer nothing', () => {
    const text = LOG.replace('control: no', 'control: yes\n  - [ ] @me Restart it 📅 2026-01-16');
    assert.deepEqual(desk.titles(text, 'manager-owned-action'), [
      'Hand it over to Dana Reyes',
      'Hand it over to somebody else…',
    ]);
    assert.equal(
      desk.after(text, 'manager-owned-action', 'Hand it over to Dana Reyes'),
      text.replace('@me', '@dana'),
    );
  });
});

describe('the fix for a program that has changed nothing', () => {
  const desk = new Desk({ path: 'coaching/listening.md' });
  const title = 'Add the section “What I do differently”';

  it('begins the section in the last session that was held', () => {
    const text =
      '---\ntype: program\n---\n\n## 2026-01-08\n\n### What happened\n\nI listened.\n\n## 2026-01-22\n';
    assert.deepEqual(desk.titles(text, 'unchanged-manager'), [`${title}*`]);
    assert.equal(
      desk.after(text, 'unchanged-manager', title),
      text.replace(
        'I listened.\n\n',
        'I listened.\n\n### What I do differently\n\n«What do I do differently with my people since then?»\n\n',
      ),
    );
  });
});

describe('the fix for a directive', () => {
  const desk = new Desk({ configuration: 'rules:\n  directive-language: hint\n' });
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['You must call the sponsor. Soon.', 'What do you need in order to call the sponsor? Soon.'],
    ['You should call the\nsponsor\n\nSoon.', 'What if you call the\nsponsor?\n\nSoon.'],
    ['Tomorrow you have to call', 'Tomorrow – What would it take to call?'],
    ['Call. No excuses!', 'Call. What stood in the way?'],
    ['No excuses about the price.', 'What stood in the way? about the price.'],
    ['Do it because I said so.', 'Do it – What would make this the right thing for you to do?'],
    ['Do as I say: call.', 'How would you go about it? call.'],
    ['You need to …', 'How could you …?'],
    [
      '- [ ] @dana You must call 📅 2026-01-20',
      '- [ ] @dana What do you need in order to call? 📅 2026-01-20',
    ],
    ['- You must call [them](x.md)\n- Then', '- What do you need in order to call? [them](x.md)\n- Then'],
    ['**You must** call.', '**What do you need in order to** call?'],
  ];
  for (const [text, expected] of cases) {
    it(`turns “${text}” into a question`, () => {
      const before = `## Action items\n\n${text}\n`;
      const [title = ''] = desk.titles(before, 'directive-language');
      assert.match(title, /^Turn it into a question: “[^“]*”$/u, 'not preferred, and not safe');
      assert.equal(desk.after(before, 'directive-language', title), `## Action items\n\n${expected}\n`);
    });
  }

  it('is none where no question is proposed, and part of no mending of everything', () => {
    const plain = new Desk({
      configuration: 'rules:\n  directive-language: hint\nwords:\n  directives: [obey]\n',
    });
    assert.deepEqual(plain.titles('## Story\n\nObey.\n', 'directive-language'), []);
    const text = '## Story\n\nYou must call.\n';
    assert.deepEqual(desk.fixAll(text), { text, fixed: 0 });
  });
});
