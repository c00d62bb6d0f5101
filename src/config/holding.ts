import { phrase } from '../notes/phrase.ts';
import type { Configuration, ConfigurationReading } from './configuration.ts';

/**
 * What holds after a reading: of a file that is no YAML as a whole the configuration from before, and the first problem says so. `before` is
 * null where there was none; then what could be read holds. A single value that cannot be used has its default, and the rest holds.
 */
export function holding(
  reading: ConfigurationReading,
  before: Configuration | null,
): Pick<ConfigurationReading, 'configuration' | 'problems'> {
  const { configuration, problems, isReadable } = reading;
  if (isReadable || before === null) return { configuration, problems };
  const [first, ...others] = problems;
  const message =
    first &&
    phrase('{message} Until then, the last configuration that could be read holds.', {
      message: first.message,
    });
  return { configuration: before, problems: first && message ? [{ ...first, message }, ...others] : [] };
}
