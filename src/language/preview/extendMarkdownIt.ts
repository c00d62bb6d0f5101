import { badgedTokens, type PreviewNote, type PreviewWords } from './badgedTokens.ts';
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
  readonly words: () => PreviewWords;
  /** Hears of faults of ours. A document is shown without badges rather than not at all. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The plugin of the editor's own preview. It works when tokens are rendered: only then does the editor say which document they are
 * of, and it keeps them from one rendering to the next.
 */
export function extendMarkdownIt<M extends MarkdownRenderer>(engine: M, parts: PreviewParts): M {
  const { renderer } = engine;
  const render = renderer.render.bind(renderer);
  const badged = (tokens: readonly PreviewToken[], environment: unknown): readonly PreviewToken[] => {
    const address = addressIn(environment);
    const note = address === null ? null : parts.noteAt(address);
    return note ? badgedTokens(tokens, note, parts.words()) : tokens;
  };
  renderer.render = (tokens, options, environment) => {
    let shown = tokens;
    try {
      shown = badged(tokens, environment);
    } catch (error) {
      parts.onFault(error);
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
