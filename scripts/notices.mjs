import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the licences of all packages that went into the bundles, whose files `inputs` names.
 * Throws for a package without a licence text: what is shipped must say on which terms.
 */
export async function writeNotices(inputs, root, output) {
  const folders = new Set(
    inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  const notices = await Promise.all([...folders].sort().map((folder) => notice(path.join(root, folder))));
  await writeFile(output, `This software contains the following packages.\n\n${notices.join('\n')}`);
  return folders.size;
}

async function notice(folder) {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, author } = manifest;
  // Old packages name their licences in a list, and have no text of their own.
  const licence = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' or ');
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file && !licence) throw new Error(`${name} has no licence.`);
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const text = file
    ? await readFile(path.join(folder, file), 'utf8')
    : `Licence: ${licence}. Copyright: ${holder}.`;
  return `${'-'.repeat(80)}\n${name} ${version}\n\n${text.trim()}\n`;
}
