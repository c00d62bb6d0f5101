import type { PieceList } from './pieceList.ts';
import { placed } from './place.ts';
import { Segments } from './segments.ts';

/** Walks through the lines of a paragraph. */
export class LineWalk {
  lines = new Segments();
  /** Which line is at hand, and where it ends. */
  index = 0;
  end = 0;

  get isLast(): boolean {
    return this.index + 1 >= this.lines.count;
  }

  /** Where the line at hand begins. */
  get start(): number {
    return this.lines.startOf(this.index);
  }

  begin(lines: Segments): void {
    this.lines = lines;
    this.goTo(0);
  }

  goTo(index: number): void {
    this.index = index;
    this.end = this.lines.endOf(index);
  }
}

/** Ends the line at hand, whose words end at an offset, and gives the start of the next one. */
export function endLine(walk: LineWalk, pieces: PieceList, words: number): number {
  pieces.addLineEnd(words, walk.end, walk.lines.nextOf(walk.index));
  return nextLine(walk, pieces);
}

/** Breaks the line at hand with what stands from an offset on, and gives the start of the next one. */
export function breakLine(walk: LineWalk, pieces: PieceList, start: number): number {
  const next = walk.lines.nextOf(walk.index);
  pieces.add({ type: 'break', position: placed(start, next) }, start, next);
  return nextLine(walk, pieces);
}

function nextLine(walk: LineWalk, pieces: PieceList): number {
  walk.goTo(walk.index + 1);
  pieces.skipTo(walk.start);
  return walk.start;
}
