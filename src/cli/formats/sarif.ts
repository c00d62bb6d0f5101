import type {
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { Rule } from '../../coaching/rule.ts';
import type { Severity } from '../../config/configuration.ts';
import { allProblems, type CheckReport, type UnreadFile } from './checkReport.ts';
import type { PlacedProblem, RelatedLine } from './problems.ts';

/** Where relative addresses begin: the folder in which the command was run. Its name is a convention; its path is nobody's business. */
const BASE = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What the log holds where its results come. */
const NO_RESULTS = '"results": []';
/** The results stand so deep in the log. */
const INDENT = ' '.repeat(8);

/** The report as a log of SARIF 2.1.0 (OASIS standard), which code hosts and editors show. Ends with a line feed. */
export function* sarifLog(report: CheckReport): Generator<string> {
  const { ofConfigurations, unread, rules, version } = report;
  const descriptors = [...rules.map(ruleDescriptor), ...otherDescriptors(ofConfigurations, rules)];
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Coaching Notes', semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [BASE]: { description: { text: 'The folder in which the command was run.' } },
        },
        invocations: [
          {
            executionSuccessful: unread.every(({ isFailure }) => !isFailure),
            toolExecutionNotifications: unread.map(notification),
          },
        ],
        results: [],
      },
    ],
  };
  const text = `${JSON.stringify(log, null, 2)}\n`;
  // The last one: words of ours or of a path may be the same.
  const at = text.lastIndexOf(NO_RESULTS) + NO_RESULTS.length - 1;
  yield text.slice(0, at);
  let isFirst = true;
  for (const problem of allProblems(report)) {
    const one = JSON.stringify(result(problem, indexOf.get(problem.rule) ?? -1), null, 2);
    yield `${isFirst ? '' : ','}\n${INDENT}${one.replaceAll('\n', `\n${INDENT}`)}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : `\n${INDENT.slice(2)}`}${text.slice(at)}`;
}

function ruleDescriptor({ id, severity, summary, why }: Rule): ReportingDescriptor {
  const defaultConfiguration: ReportingConfiguration =
    severity === 'off' ? { enabled: false } : { level: LEVELS[severity] };
  return {
    id,
    shortDescription: { text: escaped(summary) },
    fullDescription: { text: escaped(`${summary} ${why}`) },
    defaultConfiguration,
  };
}

/** What is reported without being a rule of notes, such as the problems of a configuration. */
function otherDescriptors(problems: readonly PlacedProblem[], rules: readonly Rule[]): ReportingDescriptor[] {
  const known = new Set(rules.map(({ id }) => id));
  const others = new Set(problems.map(({ rule }) => rule).filter((rule) => !known.has(rule)));
  return [...others].map((id) => ({ id }));
}

function result({ rule, severity, related, ...problem }: PlacedProblem, ruleIndex: number): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: escaped(problem.message) },
    locations: [{ physicalLocation: placeOf(problem) }],
    ...(related
      ? {
          relatedLocations: related.map((one) => ({
            physicalLocation: placeOf(one),
            message: { text: escaped(one.message) },
          })),
        }
      : {}),
  };
}

function placeOf({ path, line, column, endLine, endColumn }: RelatedLine): PhysicalLocation {
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn };
  return { ...location(path), region };
}

function notification({ path, reason, isFailure }: UnreadFile): Notification {
  return {
    level: isFailure ? 'error' : 'note',
    message: { text: escaped(reason) },
    locations: [{ physicalLocation: location(path) }],
  };
}

/** A path as an address: relative to the base where it is relative, and every part of it percent-encoded (RFC 3986). */
function location(path: string): PhysicalLocation {
  const parts = path.split('/').map(encoded).join('/');
  const drive = /^[A-Za-z]:\//u.test(path);
  if (drive || path.startsWith('/'))
    return { artifactLocation: { uri: `file://${drive ? '/' : ''}${parts}` } };
  return { artifactLocation: { uri: parts, uriBaseId: BASE } };
}

/** A name on disk may hold half of a surrogate pair, which has no encoding: it becomes the replacement character. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
}

/** In a message of SARIF a brace begins a placeholder; a doubled one is a brace (3.11.5). */
function escaped(text: string): string {
  return text.replace(/[{}]/gu, '$&$&');
}
