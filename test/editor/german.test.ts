import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import packageGerman from '../../package.nls.de.json' with { type: 'json' };
import { closeAll, coaching, removeAt, until, writeFileAt } from './workspace.ts';

const words: Readonly<Record<string, string>> = packageGerman;

/** The German of a shown word of the manifest. */
function inGerman(key: string): string {
  const name = /^%(.+)%$/u.exec(key)?.[1];
  const text = name === undefined ? undefined : words[name];
  assert.ok(text, `${key} has German words`);
  return text;
}

/** Some of what the editor has translated it keeps together with the English. */
function said(text: string | { readonly value: string }): string {
  return typeof text === 'string' ? text : text.value;
}

describe('an editor in German', () => {
  before(coaching);
  afterEach(closeAll);
  after(() => removeAt('1-1s/deutsch'));

  it('is one', () => {
    assert.equal(vscode.env.language, 'de');
  });

  it('loads the German words of the extension', () => {
    assert.match(vscode.l10n.uri?.path ?? '', /\/l10n\/bundle\.l10n\.de\.json$/u);
    assert.deepEqual(vscode.l10n.bundle, german);
  });

  it('has its commands, views and settings in German', () => {
    const extension = vscode.extensions.getExtension('coaching-notes.coaching-notes');
    const shown = extension?.packageJSON.contributes as typeof packageJson.contributes;
    assert.deepEqual(
      shown.commands.map(({ title }) => said(title)),
      packageJson.contributes.commands.map(({ title }) => inGerman(title)),
    );
    assert.deepEqual(
      shown.views.coachingNotes.map(({ name }) => said(name)),
      packageJson.contributes.views.coachingNotes.map(({ name }) => inGerman(name)),
    );
    const first = 'coachingNotes.notes.include' as const;
    assert.equal(
      said(shown.configuration.properties[first].markdownDescription),
      inGerman(packageJson.contributes.configuration.properties[first].markdownDescription),
    );
  });

  it('is told of problems in German', async () => {
    const uri = await writeFileAt('1-1s/deutsch/2026-01-15.md', '# 1-on-1\n\n- [ ] @dana Den Plan senden\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const problems = await until(
      () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Coaching'),
      ({ length }) => length >= 3,
      'it is checked',
    );
    const patterns = Object.values(german).map(patternOf);
    for (const { message } of problems)
      assert.ok(
        patterns.some((pattern) => pattern.test(message)),
        `${message} is German`,
      );
  });
});

/** What a template says, whatever stands for its placeholders. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}
