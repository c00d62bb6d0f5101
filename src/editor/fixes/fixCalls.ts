import { contextAlone } from '../../coaching/context.ts';
import { CONFIGURATION_FILE } from '../../config/defaults.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { readNote } from '../../notes/readNote.ts';
import { createText } from '../../platform/createText.ts';
import { readText } from '../../platform/readText.ts';
import { replaceText } from '../../platform/replaceText.ts';
import { joinName } from '../../platform/slashPaths.ts';
import { People } from '../../workspace/people.ts';
import { disableInConfiguration } from '../../writing/fixes/disableInConfiguration.ts';
import { fixAll } from '../../writing/fixes/fixAll.ts';
import { lineChanges } from '../../writing/lineChanges.ts';
import { applied } from '../../writing/replacement.ts';
import type { ReaderCalls } from '../readerProtocol.ts';

/**
 * Mends everything in a buffer that needs no guess. Nothing of that depends on other notes: of the people only those of the configuration
 * are known here.
 */
export function fixAllOf({
  file: { path, buffer },
  configuration,
  today,
  options,
}: ReaderCalls['fixAll']['request']): ReaderCalls['fixAll']['answer'] {
  const text = buffer ?? '';
  const people = new People(configuration);
  const context = contextAlone({ today, configuration, people, path });
  const result = fixAll(text, {
    read: (changed) => readNote(path, changed, options),
    contextOf: () => context,
  });
  return { replacements: lineChanges(text, result.text), fixed: result.fixed };
}

/** Switches a rule off in a folder's `.coaching.yaml`: on disk, or, where it is open with unsaved changes, as an edit of its buffer. */
export function disableRule({
  base,
  rule,
  buffer,
}: ReaderCalls['disableRule']['request']): ReaderCalls['disableRule']['answer'] {
  const path = joinName(base, CONFIGURATION_FILE);
  const refused = (reason: Phrase | string): ReaderCalls['disableRule']['answer'] => ({
    kind: 'refused',
    message: phrase('{path} {reason}. Nothing was changed.', { path: CONFIGURATION_FILE, reason }),
  });
  if (buffer !== null) return disableInConfiguration(buffer, rule);
  const read = readText(path);
  const isThere = read.kind === 'text';
  const plan = disableInConfiguration(isThere ? read.text : null, rule);
  if (plan.kind === 'refused') return plan;
  const text = applied(isThere ? read.text : '', plan.replacements);
  const result = isThere ? replaceText(path, read.text, text) : createText(base, path, text);
  switch (result.kind) {
    case 'written':
    case 'created':
      return { kind: 'written' };
    case 'changed':
      return refused(phrase('is being changed by something else'));
    case 'exists':
      // It is there, and could not be read.
      return refused(read.kind === 'unreadable' ? read.reason : phrase('is there already'));
    case 'failed':
      return refused(result.reason);
  }
}
