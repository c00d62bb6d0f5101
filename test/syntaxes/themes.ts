import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Rule {
  readonly scope?: string | string[];
  readonly settings: {
    readonly foreground?: string;
    readonly background?: string;
    readonly fontStyle?: string;
  };
}

/** A colour theme, with those that it builds on. */
export interface Theme {
  readonly plain: { readonly foreground: string; readonly background: string };
  readonly rules: Rule[];
}

/** The editor's own themes by their files; what a file leaves out is the editor's default for themes of that kind. */
export const THEMES: Readonly<Record<string, { readonly file: string; readonly plain: Theme['plain'] }>> = {
  'Light Modern': { file: 'light_modern.json', plain: { foreground: '#000000', background: '#ffffff' } },
  'Dark Modern': { file: 'dark_modern.json', plain: { foreground: '#bbbbbb', background: '#1e1e1e' } },
  'Light 2026': { file: '2026-light.json', plain: { foreground: '#000000', background: '#ffffff' } },
  'Dark 2026': { file: '2026-dark.json', plain: { foreground: '#bbbbbb', background: '#1e1e1e' } },
  'Dark High Contrast': { file: 'hc_black.json', plain: { foreground: '#ffffff', background: '#000000' } },
  'Light High Contrast': { file: 'hc_light.json', plain: { foreground: '#292929', background: '#ffffff' } },
};

/** Reads one of `THEMES` from the editor's extensions. */
export async function readTheme(extensions: string, name: string): Promise<Theme> {
  const theme = THEMES[name];
  if (!theme) throw new Error(`There is no theme ${name}.`);
  return resolved(path.join(extensions, 'theme-defaults/themes'), theme.file, theme.plain);
}

async function resolved(folder: string, file: string, plain: Theme['plain']): Promise<Theme> {
  const { include, colors = {}, tokenColors = [] } = parse(await readFile(path.join(folder, file), 'utf8'));
  const base = include === undefined ? { plain, rules: [] } : await resolved(folder, include, plain);
  return {
    plain: {
      foreground: colors['editor.foreground'] ?? base.plain.foreground,
      background: colors['editor.background'] ?? base.plain.background,
    },
    rules: [...base.rules, ...tokenColors],
  };
}

interface ThemeFile {
  readonly include?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly tokenColors?: readonly Rule[];
}

/** JSON with comments on lines of their own, or behind a comma, and with commas before a closing bracket. */
function parse(text: string): ThemeFile {
  const plain = text
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/(?<=[,{[\]}])[ \t]*\/\/.*$/gmu, '')
    .replace(/,(?=\s*[}\]])/gu, '');
  return JSON.parse(plain) as ThemeFile;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
