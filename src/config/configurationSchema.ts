import type { SchemaNode } from './schemaNode.ts';
import schema from './schemas/configuration.schema.json' with { type: 'json' };

/** What `.coaching.yaml` may hold. */
export const CONFIGURATION_SCHEMA: SchemaNode = schema;
