import packageJson from '../../package.json' with { type: 'json' };
import { readArguments } from './arguments.ts';
import { brief } from './brief.ts';
import { check } from './check.ts';
import { helpText } from './help.ts';
import type { ExitCode, Host } from './host.ts';
import { list } from './list.ts';
import { newNote } from './newNote.ts';
import { people } from './people.ts';
import { report } from './report.ts';

/** Does what the words after the program's name ask for. Returns the exit code. */
export function run(words: readonly string[], host: Host): ExitCode {
  const request = readArguments(words);
  switch (request.kind) {
    case 'list':
      return list(request, host);
    case 'check':
      return check(request, host);
    case 'new':
      return newNote(request, host);
    case 'people':
      return people(request, host);
    case 'report':
      return report(request, host);
    case 'brief':
      return brief(request, host);
    case 'help':
      host.output.write(helpText(request.command));
      return 0;
    case 'version':
      host.output.write(`${packageJson.version}\n`);
      return 0;
    case 'wrongUsage':
      host.errors.write(`coaching-notes: ${request.message}\nSee \`coaching-notes --help\`.\n`);
      return 2;
  }
}
