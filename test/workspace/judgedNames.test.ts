import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { Random } from '../interleavings/random.ts';
import { indexed } from './notesOf.ts';

const NAMES = ['Dana', 'Dana Reyes', 'Dana Smith', '@dana', 'D. Reyes', 'Robin', 'Robin Vale', 'robin-vale'];
/** Profiles that come and go: each gives a name to others. */
const PROFILES = [
  ['Dana Reyes', 'Dana', '@dana'],
  ['Dana Smith', 'D. Reyes', '@ds'],
  ['Robin Vale', 'Robin', '@dana'],
] as const;
const SEEDS = 60;
const STEPS = 40;

/** Lists of open items that follow an index as the editor's do. */
function following() {
  const index = new NoteIndex();
  const people = new PeopleByRoot(index, () => DEFAULT_CONFIGURATION);
  const context = () => ({ today: '2026-01-22', peopleOf: (root: string) => people.of(root) });
  const histories = new ItemHistories(index, context);
  const items = new OpenItems(index, context, histories);
  for (const part of [people, histories, items]) part.gather();
  index.onDidChange((change) => {
    const namesChanged = people.take(change);
    const moved = histories.take(change);
    if (namesChanged) for (const part of [histories, items]) part.clear();
    items.take({ set: [...change.set, ...moved], deleted: change.deleted });
  });
  return { index, items, histories, keys: () => items.all().map(({ key }) => key) };
}

function noteAbout(name: string, day: string, path: string, lines: readonly string[]): IndexedNote {
  const head = `---\ntype: 1-on-1\nperson: "${name}"\ndate: ${day}\n---\n`;
  return indexed(path, `${head}\n${lines.map((line) => `- [ ] ${line}\n`).join('')}`);
}

function profileOf(at: number): IndexedNote {
  const [name, alias, handle] = PROFILES[at] ?? PROFILES[0];
  const head = `type: person\nperson: ${name}\naliases: [${alias}]\nhandle: "${handle}"`;
  return indexed(`people/${at}.md`, `---\n${head}\n---\n`);
}

describe('lines that share an id', () => {
  it('count as those of a fresh index do, whatever the names have come to stand for', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = new Random(seed);
      const { index, keys } = following();
      for (let step = 0; step < STEPS; step++) {
        const path = `1-1s/${random.below(8)}.md`;
        const day = `2026-01-1${random.below(5)}`;
        const ids = Array.from({ length: 1 + random.below(2) }, () => `Call ^k${random.below(3)}`);
        const note = noteAbout(random.of(NAMES), day, path, ids);
        const profile = profileOf(random.below(PROFILES.length));
        const changes = [
          { deleted: [profile.key] },
          { set: [profile] },
          { deleted: [note.key] },
          { set: [note] },
          { set: [note] },
          { set: [note] },
        ];
        index.update(random.of(changes));
        // Between two looks several names may come and go.
        if (random.below(3) > 0) continue;
        const fresh = following();
        fresh.index.update({ set: [...index.all()] });
        assert.deepEqual(keys(), fresh.keys(), `seed ${seed}, step ${step}`);
      }
    }
  });

  it('are not judged anew by a name that changes none of theirs', () => {
    const { index, histories, keys } = following();
    const notes = Array.from({ length: 200 }, (_, at) =>
      noteAbout(at % 2 ? 'Dana Reyes' : 'Robin Vale', '2026-01-12', `1-1s/${at}.md`, [`Call ^k${at >> 1}`]),
    );
    index.update({ set: notes });
    assert.equal(keys().length, 200);
    index.update({ set: [noteAbout('Kim Adler', '2026-01-13', '1-1s/kim.md', ['Write'])] });
    assert.deepEqual(histories.uncertain(), []);
  });
});
