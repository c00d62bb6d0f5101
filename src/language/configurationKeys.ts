import { CONFIGURATION_SCHEMA } from '../config/configurationSchema.ts';
import { type FrontMatterCursor, yamlCursor } from './frontMatterCursor.ts';
import { type SchemaKey, schemaKeys } from './schemaKeys.ts';

/** `.coaching.yaml` as one key, whose keys are those of the file. */
export const CONFIGURATION_KEYS: SchemaKey = schemaKeys(CONFIGURATION_SCHEMA);

/** Where a cursor stands in `.coaching.yaml`. */
export function configurationCursor(text: string, offset: number): FrontMatterCursor | null {
  return yamlCursor(text, text.startsWith('\uFEFF') ? 1 : 0, offset);
}
