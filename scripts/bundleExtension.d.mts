import type { Metafile } from 'esbuild';

export interface ExtensionBundles {
  /** Paths from the repository's root, with `/`. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly metafile: Metafile;
}

export function bundleExtension(root: string): Promise<ExtensionBundles>;
export function startFiles(metafile: Metafile): string[];
