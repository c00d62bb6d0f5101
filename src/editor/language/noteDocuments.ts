import type { DocumentFilter } from 'vscode';

/** Files in which notes are written. Whether one is a note says its text. */
export const NOTE_DOCUMENTS: DocumentFilter = { language: 'markdown', scheme: 'file' };
