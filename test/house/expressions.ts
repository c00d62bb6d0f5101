import { createScanner, SyntaxKind } from 'typescript/unstable/ast';
import { filesIn, readAt } from './sources.ts';

/** A regular expression as it stands in a source. */
export interface Expression {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Behind these a slash divides; behind everything else it begins an expression. */
const VALUES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.PrivateIdentifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.BigIntLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.PlusPlusToken,
  SyntaxKind.MinusMinusToken,
]);

/** All literals of regular expressions in the TypeScript files of a folder. */
export function expressionsIn(folder: string): Expression[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => expressionsOf(file, readAt(file)));
}

/** All literals of regular expressions of one source. */
export function expressionsOf(file: string, text: string): Expression[] {
  const scanner = createScanner(true, undefined, text);
  const found: Expression[] = [];
  /** Of each `${`, how many braces are open inside it. */
  const templates: number[] = [];
  let before: SyntaxKind = SyntaxKind.Unknown;
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    const isSlash = token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken;
    if (isSlash && !VALUES.has(before)) token = scanner.reScanSlashToken();
    const open = templates.at(-1);
    if (token === SyntaxKind.CloseBraceToken && open === 0) {
      token = scanner.reScanTemplateToken(false);
      if (token === SyntaxKind.TemplateTail) templates.pop();
    } else if (open !== undefined && token === SyntaxKind.OpenBraceToken)
      templates[templates.length - 1] = open + 1;
    else if (open !== undefined && token === SyntaxKind.CloseBraceToken)
      templates[templates.length - 1] = open - 1;
    if (token === SyntaxKind.TemplateHead) templates.push(0);
    if (token === SyntaxKind.RegularExpressionLiteral)
      found.push(expressionFrom(file, text, scanner.getTokenStart(), scanner.getTokenText()));
    before = token;
  }
  return found;
}

function expressionFrom(file: string, text: string, start: number, literal: string): Expression {
  const end = literal.lastIndexOf('/');
  return {
    file,
    line: text.slice(0, start).split('\n').length,
    source: literal.slice(1, end),
    flags: literal.slice(end + 1),
  };
}
