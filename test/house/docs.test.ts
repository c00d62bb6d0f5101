import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CONFIGURATION_EXAMPLE, FRAMEWORKS_EXAMPLE } from '../../scripts/pages/configurationPage.ts';
import { ITEM_FIELDS, type ItemForm, OTHER_FORMS } from '../../scripts/pages/itemForms.ts';
import { DATED_EXAMPLE, LABELS, PROGRAM_EXAMPLE } from '../../scripts/pages/labelForms.ts';
import { NOTE_EXAMPLE } from '../../scripts/pages/noteFormatPage.ts';
import { PAGES } from '../../scripts/pages.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { profileOf } from '../../src/notes/facts/profile.ts';
import { programOf } from '../../src/notes/facts/program.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import { toldIn } from '../coaching/problemsIn.ts';
import { noteOf } from '../notes/reading/readings.ts';
import { manifest } from './manifest.ts';
import { readAt } from './sources.ts';

const ACTIONS = '# 1-on-1\n\n## Action items\n\n';
const README = 'README.md';
const handWritten = [README, 'docs/ci.md'];

describe('the pages', () => {
  for (const [file, page] of Object.entries(PAGES)) {
    it(`${file} is what \`npm run docs\` writes`, () => {
      assert.equal(readAt(file), page());
    });
  }

  it('are all there is, and are all linked from the README', () => {
    const given = readdirSync('docs').filter((name) => name.endsWith('.md'));
    const expected = [...Object.keys(PAGES), 'docs/ci.md'].map((file) => path.basename(file));
    assert.deepEqual(given.sort(), expected.sort());
    const readme = readAt(README);
    const unlinked = given.filter((name) => !readme.includes(`(docs/${name})`));
    assert.deepEqual(unlinked, []);
  });

  it('link to files and headings that exist', () => {
    const broken = [...handWritten, ...Object.keys(PAGES)].flatMap((file) =>
      linksIn(readAt(file)).flatMap((link) => {
        const [target = '', anchor] = link.split('#');
        const place = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
        if (!existsSync(place)) return [`${file}: ${link}`];
        return anchor === undefined || anchorsIn(readAt(place)).includes(anchor) ? [] : [`${file}: ${link}`];
      }),
    );
    assert.deepEqual(broken, []);
  });
});

describe('the commands in the pages', () => {
  const commands = handWritten.flatMap((file) =>
    [
      ...withoutProse(readAt(file)).matchAll(
        /\b(?:coaching-notes|coaching-notes\.mjs|dist\/cli\.js) ((?:list|check|new)\b[^\n#>|]*)/gu,
      ),
    ].map(([, words = '']) => [file, words.trim()] as const),
  );

  it('are found', () => {
    assert.ok(commands.length >= 8, `${commands.length}`);
  });

  for (const [file, words] of commands) {
    it(`${file}: ${words}`, () => {
      const request = readArguments(
        words.match(/"[^"]*"|\S+/gu)?.map((word) => word.replaceAll('"', '')) ?? [],
      );
      assert.notEqual(request.kind, 'wrongUsage', JSON.stringify(request));
    });
  }
});

describe('the examples in the pages', () => {
  it('the configuration has no problem', () => {
    const { problems, configuration } = readConfiguration(CONFIGURATION_EXAMPLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration.framework, ['will']);
    const own = readConfiguration(FRAMEWORKS_EXAMPLE);
    assert.deepEqual(own.problems, []);
    assert.ok(own.configuration.frameworks.some(({ name }) => name === 'retro'));
  });

  it('the note is complete', () => {
    assert.deepEqual(toldIn(NOTE_EXAMPLE), []);
  });

  it('the note of the README is complete', () => {
    const [note = ''] = /```markdown\n(---\ntype: 1-on-1[\s\S]*?)```/u.exec(readAt(README))?.slice(1) ?? [];
    assert.match(note, /Action items/u);
    assert.deepEqual(toldIn(note), []);
  });

  for (const { field, forms } of ITEM_FIELDS)
    for (const form of forms)
      it(`${field}: ${JSON.stringify(form.text)}`, () => {
        assert.deepEqual(read(form), form.reads);
      });

  for (const { title, labels, example } of LABELS)
    it(`the labels of ${title} are read, and each value says something`, () => {
      const fields = noteOf(example).sessions.flatMap(({ sections }) => sections[0]?.fields ?? []);
      const known: readonly string[] = Object.values(labels).flat();
      assert.ok(fields.length > 1);
      assert.deepEqual(
        fields.filter(({ label, isEmpty }) => isEmpty || !known.includes(label)),
        [],
      );
    });

  it('wins, readings and the sessions of a program are read', () => {
    const profile = profileOf(noteOf(`---\ntype: person\n---\n\n${DATED_EXAMPLE}\n`));
    assert.deepEqual(
      [profile?.wins.length, profile?.measure, profile?.readings.map(({ value }) => value).join()],
      [1, 'Retention', '91 %,93 %'],
    );
    const program = programOf(noteOf(`---\ntype: program\n---\n\n${PROGRAM_EXAMPLE}\n`));
    assert.deepEqual(
      program?.sessions.map(({ focus, adoption }) => [focus, adoption?.value]),
      [
        ['listening', 'experimenting'],
        ['asking questions', undefined],
      ],
    );
  });

  for (const form of OTHER_FORMS)
    it(`without boxes: ${JSON.stringify(form.text)}`, () => {
      assert.deepEqual(read(form), form.reads);
    });
});

describe('the README', () => {
  it('gives a reason for every package that is used, and for no other', () => {
    const rows = readAt(README).matchAll(/^\| ([^|]+) \| [^|]+ \|$/gmu);
    const named = [...rows].flatMap(([, cell = '']) => cell.split(',').map((name) => name.trim()));
    const used = Object.keys(manifest.devDependencies);
    const isNamed = (name: string): boolean =>
      named.includes(name) || (name.startsWith('@types/') && named.includes('@types/…'));
    assert.deepEqual(
      used.filter((name) => !isNamed(name)),
      [],
    );
    const known = new Set([...used, 'package', '---', '@types/…']);
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      [],
    );
  });

  it('has an entry in the changelog for the version', () => {
    const { version } = JSON.parse(readAt('package.json')) as { version: string };
    assert.match(readAt('CHANGELOG.md'), new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'mu'));
  });
});

/** What is read of the only item of a form, as far as the form says something of it. */
function read({ text, reads }: ItemForm): ItemForm['reads'] {
  const [item, ...others] = itemsOf(noteOf(`${ACTIONS}${text}\n`));
  assert.ok(item);
  assert.deepEqual(others, []);
  const all = { ...item, owner: item.owner?.name ?? null, due: item.due?.value ?? null };
  const isWanted = (key: string): boolean => key in reads;
  const wanted = Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)));
  return typeof wanted.owner === 'string' && reads.owner === wanted.owner.toLowerCase()
    ? { ...wanted, owner: reads.owner }
    : wanted;
}

function linksIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/u.test(link));
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gmu, '').replace(/`[^`\n]*`/gu, '');
}

/** Code blocks and code in lines: where commands stand. */
function withoutProse(text: string): string {
  return [...text.matchAll(/^(`{3,})[\s\S]*?^\1$/gmu)].map(([block]) => block).join('\n');
}

/** As code hosts make them from headings. */
function anchorsIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
