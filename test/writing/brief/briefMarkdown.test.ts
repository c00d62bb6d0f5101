import assert from 'node:assert/strict';
import type { Brief } from '../../../src/writing/brief/brief.ts';
import { briefJson } from '../../../src/writing/brief/briefJson.ts';
import {
  type BriefCase,
  briefFrom,
  CONFIGURATION,
  nodesOf,
  pageFrom,
  sectionsOf,
  wordsOf,
} from './briefFrom.ts';

const PLANNED = '1-1s/dana-reyes/2026-01-22.md';
const LAST = '1-1s/dana-reyes/2026-01-13.md';
const ALL: BriefCase = {
  configuration: `${CONFIGURATION}topics: [Deals, Calls]\n`,
  notes: {
    '1-1s/dana-reyes/2026-01-06.md':
      '---\nperson: Dana Reyes\ntopic: Calls\nflag: red\n---\n\n## Adjustment\n\nPeople, internal: Lee sits in.\n\n## Escalations\n\n- Issue: Printer\n- Resolved by: Dana\n',
    [LAST]:
      '---\nperson: Dana Reyes\nframework: vip\nwin: Signed the pilot\n---\n\n## Values\n\nGrit: we stay.\n\n## Intent\n\nLead alone.\n\n## Process\n\n- How we got here: by ear\n- What it should be: a list\n- Prevents: Printer\n\n## Escalations\n\n- Issue: Printer\n- Urgent: yes\n- Important: yes\n\n## Next steps\n\n- [ ] @dana Send the plan 📅 2026-01-15\n- [ ] @me Ask finance 📅 2026-01-20\n- [ ] @Lee Book a room\n',
    [PLANNED]:
      '---\nperson: Dana Reyes\nstatus: planned\nrequest: The new territory\nprep: requested\n---\n\n# Next\n',
    'people/dana.md':
      '---\ntype: person\nperson: Dana Reyes\napproach: Visits first\nmeasure: retention\nreadings: { 2026-01-02: 91 % }\n---\n',
  },
};

/** All that the sections say of everything at once. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'This time': ['Topic: Calls (lately: Calls)', 'Their request: The new territory', 'Preparation: asked for'],
  'Last time': [
    'Tuesday, 2026-01-13 · 9 days before',
    'The last flag: Red flag, on 2026-01-06',
    'Agreed to adjust: People, internal: Lee sits in.',
  ],
  'They owe': ['Send the plan – due 2026-01-15, overdue by 5 days, raised 2026-01-13'],
  'I owe': ['Ask finance – due 2026-01-20, raised 2026-01-13'],
  'Others owe': ['Lee: Book a room – no due date, raised 2026-01-13'],
  'Questions to ask': [
    'Intent: What are we really trying to do?',
    'Decision criteria: Which triggers and signals lead to the decision?',
  ],
  'Repeated issues': ['Printer: 2 times, last on 2026-01-13, not resolved'],
  'Process changes to check on': ['a list, since 2026-01-13, instead of by ear – should prevent: Printer'],
  'Not resolved yet': ['Printer – urgent, important, 2026-01-13'],
  'To their credit': ['Signed the pilot, 2026-01-13'],
  'Their own way': ['Approach: Visits first', 'Measured by: retention, 91 % on 2026-01-02'],
};

describe('the page of a brief', () => {
  const page = pageFrom(ALL);

  it('says everything that is known, in this order', () => {
    assert.deepEqual(sectionsOf(page), SAID);
    assert.deepEqual(Object.keys(sectionsOf(page)), Object.keys(SAID));
    assert.match(page, /^# Prep brief: Dana Reyes\n\n1-on-1 on \[Thursday, 2026-01-22\]\(/u);
    assert.ok(page.endsWith('\n') && !page.endsWith('\n\n'));
  });

  it('leads from every bullet to a line that holds its words', () => {
    const bullets = nodesOf(page).filter(({ type }) => type === 'listItem');
    assert.equal(bullets.length, Object.values(SAID).flat().length);
    for (const bullet of bullets) {
      const links = nodesIn(bullet).filter((node) => node.type === 'link');
      // The turn of the week's topic stands in no note: its bullet leads to the topics before.
      assert.ok(links.length > 0, wordsOf(bullet));
      for (const link of links) {
        const [, path = '', line = ''] = /^(.+)#L(\d+)$/u.exec(link.url) ?? [];
        const text = ALL.notes?.[path];
        assert.ok(text, link.url);
        assert.ok(Number(line) <= text.split('\n').length, link.url);
      }
    }
    const target = nodesOf(page).find((node) => node.type === 'link' && wordsOf(node) === 'Ask finance');
    assert.ok(target?.type === 'link');
    const [path = '', line = ''] = target.url.split('#L');
    assert.equal(ALL.notes?.[path]?.split('\n')[Number(line) - 1], '- [ ] @me Ask finance 📅 2026-01-20');
  });

  for (const [what, given, sections] of [
    ['nothing is known', {}, ['To begin with', 'Questions to ask']],
    [
      'one empty meeting',
      { notes: { [LAST]: '---\nperson: Dana Reyes\n---\n\n# 1-on-1\n' } },
      ['This time', 'Last time', 'Questions to ask'],
    ],
    [
      'a planned note alone',
      {
        notes: {
          [PLANNED]:
            '---\nperson: Dana Reyes\nframework: free\nintent: Plan\ncriteria: Two ask\n---\n\n# Next\n',
        },
      },
      ['This time'],
    ],
    [
      'a profile alone',
      { notes: { 'people/dana.md': '---\ntype: person\nperson: Dana Reyes\napproach: Visits\n---\n' } },
      ['To begin with', 'Questions to ask', 'Their own way'],
    ],
  ] as const)
    it(`leaves out what there is nothing to say about: ${what}`, () => {
      const left = sectionsOf(pageFrom(given));
      assert.deepEqual(Object.keys(left), sections);
      assert.ok(Object.values(left).every((rows) => rows.length > 0));
    });

  for (const [what, given, said] of [
    [
      'a topic without a request',
      {
        configuration: `${CONFIGURATION}topics: [Deals]\n`,
        notes: { [LAST]: '---\nperson: Dana Reyes\n---\n' },
      },
      ['Topic: Deals', 'Their request: none yet, so it is the topic’s turn'],
    ],
    [
      'neither topic nor request',
      { notes: { [LAST]: '---\nperson: Dana Reyes\n---\n' } },
      ['Their request: none yet – ask for it'],
    ],
  ] as const)
    it(`says what to do about ${what}`, () =>
      assert.deepEqual(sectionsOf(pageFrom(given))['This time'], said));

  it('counts what has no room on it', () => {
    const many = (count: number): string[] | undefined => {
      const items = Array.from({ length: count }, (_, at) => `- [ ] @dana Step ${at}`).join('\n');
      return sectionsOf(
        pageFrom({ notes: { [LAST]: `---\nperson: Dana Reyes\n---\n\n## Next steps\n\n${items}\n` } }),
      )['They owe'];
    };
    assert.equal(many(9)?.length, 9);
    assert.equal(many(20)?.length, 9);
    assert.equal(many(20)?.at(-1), 'and 12 more');
  });
});

/** Words that would be more than words. Each stands where a note's words are shown. */
const HOSTILE = [
  '[x](command:workbench.action.quit)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![](https://example.com/x.png)',
  '`code` and ``more``',
  '| a | b |',
  '](command:x) [y',
  '**bold** _low_ ~~gone~~',
  'https://example.com www.example.com me@example.com //example.com',
  '&lt;b&gt; &#91;',
  '[^1] [ref]',
  '$x$ and $$y$$',
  '\\](command:x)',
  '# title',
  '\u001b[31mred\u202egnp.exe',
  '---',
] as const;

describe('hostile words', () => {
  for (const words of HOSTILE)
    it(JSON.stringify(words), () => {
      const quoted = JSON.stringify(words);
      const page = pageFrom({
        configuration: `self: Robin Vale\ntopics: [${quoted}]\n`,
        person: 'Dana Reyes',
        notes: {
          'people/dana.md': `---\ntype: person\nperson: Dana Reyes\napproach: ${quoted}\n---\n`,
          [LAST]: `---\nperson: Dana Reyes\ntopic: ${quoted}\nrequest: ${quoted}\nadjustment: ${quoted}\nwin: ${quoted}\n---\n\n## Next steps\n\n- [ ] ${words} due: soon\n\n## Escalations\n\n- Issue: ${words}\n\n## Process\n\n- What it should be: ${words}\n`,
        },
      });
      const nodes = nodesOf(page);
      const kinds = new Set(nodes.map(({ type }) => type));
      for (const kind of kinds)
        assert.ok(
          ['root', 'heading', 'paragraph', 'list', 'listItem', 'link', 'text', 'strong'].includes(kind),
          `${kind} in ${page}`,
        );
      for (const node of nodes) if (node.type === 'link') assert.match(node.url, /^[\w./-]+#L\d+$/u);
      for (const node of nodes) if (node.type === 'strong') assert.match(wordsOf(node), /^due |flag$/u);
      assert.equal(
        nodes.filter(({ type }) => type === 'heading').length,
        Object.keys(sectionsOf(page)).length + 1,
      );
      // What moves a cursor or turns a line is not shown.
      assert.doesNotMatch(page.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
    });

  it('in names, of people, folders and files', () => {
    const page = pageFrom({
      configuration: 'self: Robin Vale\n',
      person: 'Dana [x](command:y)',
      notes: {
        '1-1s/a) [b] <c>/%20 "q".md': `---\nperson: "Dana [x](command:y) <b>"\ndate: 2026-01-13\n---\n\n## Next steps\n\n- [ ] Send\n`,
      },
    });
    const links = nodesOf(page).filter((node) => node.type === 'link');
    assert.ok(links.length > 2);
    for (const { url } of links)
      assert.match(url, /^1-1s\/a%29%20%5Bb%5D%20%3Cc%3E\/%2520%20%22q%22\.md#L\d+$/u);
    const title = nodesOf(page).find(({ type }) => type === 'heading');
    assert.equal(title && wordsOf(title), 'Prep brief: Dana [x](command:y)');
  });
});

describe('the brief as JSON', () => {
  const brief = briefFrom(ALL);
  const json = JSON.parse(briefJson(brief, ({ path }) => `from/${path}`)) as {
    version: number;
    brief: Brief;
  };

  it('has a version, and the keys of the brief', () => {
    assert.deepEqual(Object.keys(json), ['version', 'brief']);
    assert.equal(json.version, 1);
    assert.deepEqual(Object.keys(json.brief), Object.keys(brief));
  });

  it('has paths and lines, and no addresses of the index', () => {
    assert.deepEqual(json.brief.planned, { path: `from/${PLANNED}`, line: 8 });
    assert.deepEqual(json.brief.items.self[0]?.place, { path: `from/${LAST}`, line: 30 });
    assert.doesNotMatch(JSON.stringify(json), /file:/u);
  });

  it('has what the page says', () => {
    assert.deepEqual(
      [json.brief.person, json.brief.date, json.brief.request?.value, json.brief.repeatedIssues[0]?.times],
      ['Dana Reyes', '2026-01-22', 'The new territory', 2],
    );
  });
});

function nodesIn(node: ReturnType<typeof nodesOf>[number]): ReturnType<typeof nodesOf> {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
