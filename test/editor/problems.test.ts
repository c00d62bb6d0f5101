import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import {
  closeAll,
  coaching,
  readFileAt,
  removeAt,
  rulesAt,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/problems';

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = await writeFileAt(name, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

describe('problems', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
    assert.ok(api);
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  const says = (uri: vscode.Uri, rules: readonly string[], what: string): Promise<string[]> =>
    until(
      () => rulesAt(uri),
      (seen) => JSON.stringify(seen) === JSON.stringify(rules),
      what,
    );

  it('asks for intent, criteria and a due date, and is content once they are there', async () => {
    const document = await open(
      `${FOLDER}/dana-reyes/${today()}.md`,
      '# 1-on-1\n\n## Next steps\n\n- [ ] @dana Send the plan\n',
    );
    await says(
      document.uri,
      ['missing-criteria', 'missing-due-date', 'missing-intent'],
      'the three are asked for',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(1, 0),
      '\n## Intent\n\nGrow.\n\n## Decision criteria\n\nTwo buyers ask.\n',
    );
    edit.insert(document.uri, new vscode.Position(4, 24), ` 📅 ${today(7)}`);
    await vscode.workspace.applyEdit(edit);
    await says(document.uri, [], 'nothing is asked for any more');
  });

  it('stand at their exact place, with the rule as code and a link to its section', async () => {
    const document = await open(
      `${FOLDER}/dates.md`,
      '---\nstatus: draft\nflag: yellow\n---\n\n- [ ] Send it 📅 2026-02-30\n',
    );
    await says(document.uri, ['front-matter-schema', 'invalid-date'], 'both are told');
    const problems = vscode.languages.getDiagnostics(document.uri);
    assert.deepEqual(
      problems.map(({ range }) => document.getText(range)),
      ['yellow', '2026-02-30'],
    );
    const [first] = problems;
    assert.ok(first && typeof first.code === 'object');
    assert.equal(first.code.target.fragment, 'front-matter-schema');
    await vscode.workspace.fs.stat(first.code.target.with({ fragment: '' }));
  });

  it('ask nothing of a draft, and go when the note is closed', async () => {
    const draft = await open(`${FOLDER}/draft.md`, '---\nstatus: draft\n---\n\n- [ ] Send it\n');
    const held = await open(`${FOLDER}/held.md`, '# 1-on-1\n');
    await says(
      held.uri,
      ['missing-criteria', 'missing-due-date', 'missing-intent'],
      'the held note is asked',
    );
    assert.deepEqual(rulesAt(draft.uri), []);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await says(held.uri, [], 'its problems are gone');
  });

  it('follow the severities of .coaching.yaml, and tell what is wrong in it', async () => {
    const before = await readFileAt('.coaching.yaml');
    const document = await open(`${FOLDER}/severities.md`, '# 1-on-1\n');
    await says(document.uri, ['missing-criteria', 'missing-due-date', 'missing-intent'], 'the defaults hold');
    await writeFileAt(
      '.coaching.yaml',
      'rules:\n  missing-intent: error\n  missing-criteria: off\n  missing-due-date: sometimes\n',
    );
    await says(document.uri, ['missing-due-date', 'missing-intent'], 'one rule is off');
    const severities = vscode.languages
      .getDiagnostics(document.uri)
      .map(({ severity }) => severity)
      .sort();
    assert.deepEqual(severities, [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Warning]);
    const configuration = await until(
      () =>
        vscode.languages
          .getDiagnostics(uriOf('.coaching.yaml'))
          .filter(({ source }) => source === 'Coaching'),
      (problems) => problems.length === 1,
      'the wrong severity is told',
    );
    assert.equal(configuration[0]?.range.start.line, 3);
    await writeFileAt('.coaching.yaml', before);
    await says(
      document.uri,
      ['missing-criteria', 'missing-due-date', 'missing-intent'],
      'the defaults hold again',
    );
  });

  it('tell of a second note of that day as soon as it is there, and of none once it has gone', async () => {
    const note = `---\nperson: Dana Reyes\ndate: ${today(40)}\nstatus: planned\nintent: Grow.\n---\n`;
    const document = await open(`${FOLDER}/first.md`, note);
    await says(document.uri, [], 'it is alone');
    await writeFileAt(`${FOLDER}/second.md`, note);
    await says(document.uri, ['duplicate-session'], 'the second one is told');
    const [problem] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(document.getText(problem?.range), today(40));
    assert.match(problem?.message ?? '', /second\.md/u);
    await removeAt(`${FOLDER}/second.md`);
    await says(document.uri, [], 'it is alone again');
  });

  it('say that a note is not read, and why', async () => {
    const document = await open(`${FOLDER}/endless.md`, `${'> '.repeat(10_000)}Again\n`);
    const problems = await until(
      () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Coaching'),
      ({ length }) => length === 1,
      'it is told',
    );
    assert.match(problems[0]?.message ?? '', /not read, .* nested too deeply/u);
  });

  it('say nothing about a file that is no note', async () => {
    const document = await open('elsewhere/plain.md', '# Plain\n\n- [ ] Not a note\n');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.deepEqual(rulesAt(document.uri), []);
    await removeAt('elsewhere');
  });
});
