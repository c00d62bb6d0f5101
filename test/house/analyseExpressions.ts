import { writeFileSync } from 'node:fs';
import { expressionsIn } from './expressions.ts';
import { attackOn } from './expressionVerdict.ts';
import { jsonAt } from './sources.ts';

// Looks at the expressions that are new since it ran last, and keeps the list of those that take time in proportion: `node --import tsx
// test/house/analyseExpressions.ts`. Those that do not are for `boundedExpressions.ts`, or for another expression.

const FILE = 'test/house/safeExpressions.json';
const known = new Set(jsonAt(FILE) as string[]);
const safe = new Set<string>();
for (const expression of expressionsIn('src')) {
  const literal = `/${expression.source}/${expression.flags}`;
  if (known.has(literal) || (await attackOn(expression)) === null) safe.add(literal);
  else console.log(`${expression.file}:${expression.line} ${literal}`);
}
writeFileSync(FILE, `${JSON.stringify([...safe].sort(), null, 2)}\n`);
process.exit();
