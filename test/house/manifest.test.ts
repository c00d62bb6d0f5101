import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { DEFAULT_INCLUDE } from '../../src/config/defaults.ts';
import { INTERNAL_COMMANDS } from './internalCommands.ts';
import { commandIds, manifest, settings, viewIds } from './manifest.ts';
import { filesIn, literalAt, readAt, sourcesIn, stringsAt } from './sources.ts';

const { contributes } = manifest;
const PREFIX = 'coachingNotes.';

/** Commands of the editor itself that we run, bind or link to. */
const OF_THE_EDITOR = [
  'list.expandSelectionDown',
  'list.expandSelectionUp',
  'list.selectAndPreserveFocus',
  'runCommands',
  'vscode.openFolder',
  'workbench.actions.view.problems',
];

const editor = sourcesIn('src').filter(({ file }) => /^src\/(?:editor\/|extension\.ts)/u.test(file));

/** Every literal in the editor's room that begins like an id of ours, and where it stands. */
const idsInCode: ReadonlyMap<string, string> = new Map(
  editor.flatMap(({ file, text }) =>
    [...text.matchAll(/'(coachingNotes\.[\w.]+)'/gu)].map(([, id = '']): [string, string] => [id, file]),
  ),
);

/** What code registers: literals, and constants of that name anywhere in the room. */
function registered(call: RegExp): Set<string> {
  const constants = new Map(
    editor.flatMap(({ text }) =>
      [...text.matchAll(/const (\w+) = '(coachingNotes\.[\w.]+)'/gu)].map(
        ([, name = '', id = '']): [string, string] => [name, id],
      ),
    ),
  );
  const ids = editor.flatMap(({ file, text }) =>
    [...text.matchAll(call)].flatMap((match) => {
      const rest = text.slice(match.index + match[0].length);
      // Several of one kind are registered by their short names.
      if (/^`coachingNotes\.\$\{name\}`/u.test(rest))
        return [...text.matchAll(/\bcommand\('(\w+)'/gu)].map(([, name = '']) => `${PREFIX}${name}`);
      const id = literalAt(rest) ?? constants.get(/^\w+/u.exec(rest)?.[0] ?? '');
      assert.ok(id, `${file} registers something by no literal and no constant: ${rest.slice(0, 40)}`);
      return id;
    }),
  );
  return new Set(ids);
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** Every string of the manifest with the keys that lead to it. */
function stringsOf(value: unknown, keys: readonly string[] = []): [keys: readonly string[], text: string][] {
  if (typeof value === 'string') return [[keys, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...keys, key]));
}

describe('commands', () => {
  it('are contributed and registered alike', () => {
    const inCode = registered(/registerCommand\(\s*/gu);
    assert.deepEqual(sorted(inCode), sorted([...commandIds, ...INTERNAL_COMMANDS]));
  });

  it('stand once each', () => {
    assert.equal(new Set(commandIds).size, commandIds.length);
  });

  it('of menus, keys, welcome texts and walkthroughs exist', () => {
    const ofMenus = Object.values(contributes.menus)
      .flat()
      .flatMap(({ command }) => command ?? []);
    const ofKeys = contributes.keybindings.flatMap(({ command, args }) => [
      command,
      ...(args?.commands ?? []).map((one) => (typeof one === 'string' ? one : one.command)),
    ]);
    const words = [...stringsAt('package.nls.json').values(), ...stringsAt('package.nls.de.json').values()];
    const ofLinks = words.flatMap((text) =>
      [...text.matchAll(/\(command:([\w.]+)/gu)].map(([, id = '']) => id),
    );
    const focus = viewIds.map((id) => `${id}.focus`);
    const known = new Set([...commandIds, ...INTERNAL_COMMANDS, ...OF_THE_EDITOR, ...focus]);
    assert.deepEqual(sorted([...ofMenus, ...ofKeys, ...ofLinks].filter((id) => !known.has(id))), []);
  });

  it('that the palette does not show are in another menu', () => {
    const hidden = (contributes.menus.commandPalette ?? []).filter(({ when }) => when === 'false');
    const elsewhere = new Set(
      Object.entries(contributes.menus)
        .filter(([menu]) => menu !== 'commandPalette')
        .flatMap(([, entries]) => entries.map(({ command }) => command)),
    );
    const keys = new Set(contributes.keybindings.map(({ command }) => command));
    const nowhere = hidden.flatMap(({ command = '' }) =>
      elsewhere.has(command) || keys.has(command) ? [] : [command],
    );
    assert.deepEqual(nowhere, []);
  });

  it('have a category, so that the palette finds them together', () => {
    const without = contributes.commands.filter(({ category }) => category === undefined);
    assert.deepEqual(without, []);
  });
});

describe('views', () => {
  it('are contributed and created alike', () => {
    const created = registered(
      /(?:createView|createTreeView|registerTreeDataProvider)\((?=\s*(?:'|[A-Z]))\s*/gu,
    );
    assert.deepEqual(sorted(created), sorted(viewIds));
  });

  it('of welcome texts and when clauses exist', () => {
    const named = contributes.viewsWelcome.map(({ view }) => view);
    const clauses = stringsOf(contributes)
      .filter(([keys]) => keys.at(-1) === 'when')
      .flatMap(([, when]) =>
        [...when.matchAll(/\b(?:view|focusedView) == '?([\w.]+)/gu)].map(([, id = '']) => id),
      );
    assert.deepEqual(sorted([...named, ...clauses].filter((id) => !viewIds.includes(id))), []);
  });

  it('patterns in when clauses match some view each', () => {
    const patterns = stringsOf(contributes)
      .filter(([keys]) => keys.at(-1) === 'when')
      .flatMap(([, when]) => [...when.matchAll(/\b(?:view|focusedView) =~ \/(.+?)\/(?=\s|$)/gu)])
      .map(([, pattern = '']) => pattern.replaceAll('\\\\', '\\'));
    assert.deepEqual(
      patterns.filter((pattern) => !viewIds.some((id) => new RegExp(pattern, 'u').test(id))),
      [],
    );
  });
});

describe('settings', () => {
  const names = [...settings().keys()];
  const readers = editor.filter(({ text }) => /getConfiguration\(/u.test(text));

  it('are read where they are contributed, and contributed where they are read', () => {
    assert.ok(readers.length > 0);
    const ours = readers.flatMap(({ file, text }) => {
      const constants = new Map(
        [...text.matchAll(/const (\w+) = '([\w.]+)'/gu)].map(([, name = '', value = '']) => [name, value]),
      );
      return [
        ...text.matchAll(
          /\b(?:settings|getConfiguration\([^)]*\))\s*\.(?:get|inspect|update)(?:<[^>()]*>)?\(\s*/gu,
        ),
      ].map((match) => {
        const rest = text.slice(match.index + match[0].length);
        const name = literalAt(rest) ?? constants.get(/^\w+/u.exec(rest)?.[0] ?? '');
        assert.ok(name, `${file} reads a setting by no literal and no constant: ${rest.slice(0, 40)}`);
        return `${PREFIX}${name}`;
      });
    });
    assert.deepEqual(sorted(ours), sorted(names));
  });

  it('have an order, a scope and a description', () => {
    for (const [name, setting] of settings()) {
      assert.equal(typeof setting.order, 'number', `${name} has an order`);
      assert.match(setting.scope ?? '', /^(?:resource|window|application|machine)/u, `${name} has a scope`);
      assert.ok(setting.description ?? setting.markdownDescription, `${name} is described`);
    }
  });

  it('have each an order of their own, which is that of the file', () => {
    const orders = [...settings().values()].map(({ order = 0 }) => order);
    assert.deepEqual(
      orders,
      [...new Set(orders)].sort((a, b) => a - b),
    );
  });

  it('stand in the page of settings', () => {
    const page = readAt('docs/settings.md');
    assert.deepEqual(
      names.filter((name) => !page.includes(`\`${name}\``)),
      [],
    );
  });
});

describe('ids in the code', () => {
  it('are commands, views, settings, walkthroughs, or context keys that a when clause asks for', () => {
    const clauses = stringsOf(contributes)
      .filter(([keys]) => keys.at(-1) === 'when' || keys.includes('completionEvents'))
      .map(([, text]) => text)
      .join('\n');
    const known = new Set([...commandIds, ...INTERNAL_COMMANDS, ...viewIds, ...settings().keys()]);
    const unknown = [...idsInCode].filter(([id]) => {
      const isOfView = viewIds.some((view) => id === `${view}.focus`);
      return !known.has(id) && !isOfView && !new RegExp(`${id.replaceAll('.', '\\.')}\\b`, 'u').test(clauses);
    });
    assert.deepEqual(unknown, []);
  });
});

describe('shown words of the manifest', () => {
  const english = stringsAt('package.nls.json');
  const german = stringsAt('package.nls.de.json');
  const used = stringsOf(manifest).flatMap(([, text]) => /^%(.+)%$/u.exec(text)?.[1] ?? []);

  it('are keys of the English file, each of which is used', () => {
    assert.deepEqual(sorted(used), sorted(english.keys()));
  });

  it('are all there in German', () => {
    assert.deepEqual(sorted(german.keys()), sorted(english.keys()));
    assert.deepEqual(
      [...german].filter(([, text]) => text.trim() === ''),
      [],
    );
  });

  it('lead to the same commands and code in both languages', () => {
    const marks = (text: string): string =>
      [...text.matchAll(/\(command:[^)]+\)|`[^`]+`|\$\([\w-]+\)/gu)]
        .map(([mark]) => mark)
        .sort()
        .join(' ');
    const differing = [...english].filter(([key, text]) => marks(text) !== marks(german.get(key) ?? ''));
    assert.deepEqual(differing, []);
  });

  it('stand nowhere in the manifest itself', () => {
    const SHOWN = new Set([
      ...['title', 'shortTitle', 'description', 'markdownDescription', 'name', 'contextualTitle', 'contents'],
      ...[
        'category',
        'label',
        'altText',
        'deprecationMessage',
        'enumDescriptions',
        'markdownEnumDescriptions',
      ],
    ]);
    const literal = stringsOf({ ...contributes, capabilities: jsonCapabilities() }).filter(
      ([keys, text]) =>
        keys.some((key, at) => SHOWN.has(key) && at >= keys.length - 2) &&
        !keys.includes('when') &&
        !/^%.+%$/u.test(text),
    );
    // The name of the product is the same in every language.
    assert.deepEqual(
      literal.filter(([, text]) => text !== 'Coaching Notes'),
      [],
    );
  });
});

describe('activation', () => {
  it('follows the default patterns of notes', () => {
    const globs = manifest.activationEvents.flatMap(
      (event) => /^workspaceContains:(.+)$/u.exec(event)?.[1] ?? [],
    );
    for (const pattern of DEFAULT_INCLUDE) {
      const note = `a/${pattern.replace('/**', '/dana/2026-01-15.md')}`;
      assert.ok(picomatch.isMatch(note, globs), `${note} wakes the extension`);
    }
    assert.ok(picomatch.isMatch('a/.coaching.yaml', globs));
    assert.ok(manifest.activationEvents.includes('onLanguage:markdown'));
    assert.ok(
      !manifest.activationEvents.some((event) => event.startsWith('*') || event === 'onStartupFinished'),
    );
  });

  it('of commands and views is left to the editor', () => {
    assert.deepEqual(
      manifest.activationEvents.filter((event) => /^on(?:Command|View):/u.test(event)),
      [],
    );
  });
});

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('has steps that end by themselves', () => {
    assert.ok(steps.length >= 4);
    for (const { id, completionEvents = [] } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind = '', ...rest] = event.split(':');
        const target = rest.join(':');
        const known: Readonly<Record<string, boolean>> = {
          onCommand:
            [...commandIds, ...INTERNAL_COMMANDS, ...OF_THE_EDITOR].includes(target) ||
            target.startsWith('editor.action.'),
          onView: viewIds.includes(target),
          onContext: idsInCode.has(target),
        };
        assert.ok(known[kind], `${id} ends with ${event}`);
      }
    }
  });

  it('shows pictures without words', () => {
    for (const { id, media } of steps) {
      assert.ok(media.svg, id);
      assert.doesNotMatch(readAt(media.svg), /<text|<script|href/u, id);
    }
    const shown = steps.map(({ media }) => media.svg);
    assert.deepEqual(sorted(shown.flatMap((file) => file ?? [])), sorted(filesIn('media/walkthrough')));
  });
});

describe('files of the manifest', () => {
  const files = [
    manifest.icon,
    manifest.l10n,
    'package.nls.json',
    'package.nls.de.json',
    'l10n/bundle.l10n.de.json',
    ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ...Object.values(contributes.views).flatMap((views) => views.map(({ icon }) => icon)),
    ...contributes.snippets.map((one) => one.path),
    ...contributes.grammars.map((one) => one.path),
    ...contributes['markdown.previewStyles'],
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ media }) => media.svg ?? [])),
  ].map((file) => path.posix.normalize(file));

  it('exist', () => {
    assert.deepEqual(
      files.filter((file) => !existsSync(path.resolve(file))),
      [],
    );
  });

  it('are packaged', () => {
    const lines = readAt('.vscodeignore').split('\n').filter(Boolean);
    const kept = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const packaged = picomatch(kept);
    const missing = files.filter((file) => file !== 'l10n' && !packaged(file));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      kept.filter(
        (line) => !line.startsWith('dist/') && !line.includes('*') && !existsSync(path.resolve(line)),
      ),
      [],
    );
  });

  it('leave no snippet and no grammar out', () => {
    const given = [...filesIn('snippets'), ...filesIn('syntaxes')];
    assert.deepEqual(
      given.filter((file) => !files.includes(file)),
      [],
    );
  });
});

function jsonCapabilities(): unknown {
  return (JSON.parse(readAt('package.json')) as { capabilities: unknown }).capabilities;
}
