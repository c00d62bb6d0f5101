import type { PreviewNote } from './badgedTokens.ts';
import type { PreviewToken } from './tokens.ts';

/** What the badges need of markdown-it. */
export interface MarkdownRenderer {
  readonly renderer: {
    render(tokens: readonly PreviewToken[], options: unknown, environment: unknown): string;
  };
}

/** What the plugin is told by the editor. */
export interface PreviewParts {
  /** What is known of the note at an address; null for every other document. */
  readonly noteAt: (address: string) => PreviewNote | null;
  /** The tokens of a note, with its badges. */
  readonly badged: (tokens: readonly PreviewToken[], note: PreviewNote) => readonly PreviewToken[];
  /** Hears of faults of ours. A document is shown without badges rather than not at all. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The plugin of the editor's own preview. It works when tokens are rendered: only then does the editor say which document they are
 * of, and it keeps them from one rendering to the next.
 */
export function extendMarkdownIt<M extends MarkdownRenderer>(
  engine: M,
  { noteAt, badged, onFault }: PreviewParts,
): M {
  const { renderer } = engine;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, environment) => {
    let shown = tokens;
    try {
      const address = addressIn(environment);
      const note = address === null ? null : noteAt(address);
      if (note) shown = badged(tokens, note);
    } catch (error) {
      onFault(error);
    }
    return render(shown, options, environment);
  };
  return engine;
}

/** The document that is rendered, where the editor says so. */
function addressIn(environment: unknown): string | null {
  if (typeof environment !== 'object' || environment === null) return null;
  const { currentDocument } = environment as { readonly currentDocument?: unknown };
  return typeof currentDocument === 'object' && currentDocument !== null ? String(currentDocument) : null;
}
