import * as vscode from 'vscode';
import type { Brief } from '../../writing/brief/brief.ts';
import { OneAtATime } from '../oneAtATime.ts';
import { type BriefParts, type BriefSubject, briefNow, pageOf } from './briefParts.ts';
import { OPEN_SOURCE_COMMAND, sourceAddress } from './openSource.ts';

export const BRIEF_VIEW = 'coachingBrief';

/** What the page is drawn with. */
export interface BriefPaper {
  /** The folder of the style sheets. */
  readonly media: vscode.Uri;
  readonly styles: readonly string[];
}

/**
 * A brief as a page, drawn by the engine of the markdown preview. In the preview itself the first link would put another note in the place of
 * the brief, and not at its line. Nothing runs in the page: it has no scripts, and its links can do one thing.
 */
export class BriefPanel implements vscode.Disposable {
  readonly #subject: BriefSubject;
  readonly #parts: BriefParts;
  readonly #panel: vscode.WebviewPanel;
  readonly #paper: BriefPaper;
  #shown = '';
  /** What changes while it is drawn is in the next drawing. */
  readonly #drawing = new OneAtATime(() => this.#draw());
  #isClosed = false;

  constructor(
    subject: BriefSubject,
    title: string,
    parts: BriefParts,
    paper: BriefPaper,
    onClosed: () => void,
  ) {
    this.#subject = subject;
    this.#parts = parts;
    this.#paper = paper;
    this.#panel = vscode.window.createWebviewPanel(BRIEF_VIEW, title, vscode.ViewColumn.Active, {
      enableScripts: false,
      enableForms: false,
      enableFindWidget: true,
      enableCommandUris: [OPEN_SOURCE_COMMAND],
      localResourceRoots: [paper.media],
    });
    this.#panel.onDidDispose(() => {
      this.#isClosed = true;
      onClosed();
    });
  }

  /** Brings the page to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  /** Draws the page as the notes are now. Somebody whom nothing names any more keeps the last one. */
  refresh(): Promise<void> {
    return this.#drawing.ask();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #draw(): Promise<void> {
    const brief = await briefNow(this.#subject, this.#parts);
    if (!brief) return;
    const markdown = pageOf(brief, sourceAddress);
    if (markdown === this.#shown) return;
    const drawn = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
    if (this.#isClosed) return;
    this.#shown = markdown;
    const title = titleOf(brief);
    this.#panel.title = title;
    this.#panel.webview.html = page(drawn, title, this.#panel.webview, this.#paper);
  }
}

/** What the tab says. */
export function titleOf({ person }: Pick<Brief, 'person'>): string {
  return vscode.l10n.t('Prep brief: {person}', { person });
}

function page(body: string, title: string, webview: vscode.Webview, { media, styles }: BriefPaper): string {
  const sheets = styles.map((name) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString());
  return `<!DOCTYPE html>
<html lang="${asText(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource};">
<title>${asText(title)}</title>
${sheets.map((sheet) => `<link rel="stylesheet" href="${asText(sheet)}">`).join('\n')}
</head>
<body><main>
${body}
</main></body>
</html>`;
}

function asText(words: string): string {
  return words.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
