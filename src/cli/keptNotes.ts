import type { Note, PersonMention } from '../notes/note.ts';
import { ownText } from '../notes/ownText.ts';
import { deflatedSync, inflated } from '../platform/compressed.ts';
import { NotePack, PackMemory } from '../workspace/notePack.ts';
import type { NotePlace } from '../workspace/notePaths.ts';
import { PackedNote } from '../workspace/packedNotes.ts';

/** Bytes of notes that are kept in one piece: small ones cost each more than they hold, of large ones each note that is asked for alone costs all. */
const PACK_BYTES = 64 * 1024;
/** Full pieces from which on all are kept deflated, but for the one that is being filled: they are gone through once or twice, in this order. */
const LOOSE_PACKS = 128;

/** A note that was read, packed, with what is asked of all notes before any of them is unpacked. */
export class KeptNote extends PackedNote {
  /** Whom it is about, as it is written; without its place. */
  readonly person: PersonMention | null;
  readonly isProfile: boolean;
  #sharesIds = false;

  constructor(note: Note, person: PersonMention | null, ...packed: ConstructorParameters<typeof PackedNote>) {
    super(...packed);
    this.person = person;
    this.isProfile = note.kind === 'person';
  }

  /** Whether an item of it has the id of another line of its root. Most ids stand in one line alone. */
  get sharesIds(): boolean {
    return this.#sharesIds;
  }

  shareIds(): void {
    this.#sharesIds = true;
  }
}

/** Keeps notes packed: unpacked they take many times as much memory, and large folders have many. */
export class KeptNotes {
  readonly #packBytes: number;
  readonly #loosePacks: number;
  readonly #memory = new PackMemory(inflated);
  /** The same few people stand in very many notes. */
  readonly #persons = new Map<string, PersonMention>();
  /** The first note with each id, by root and id. */
  readonly #withId = new Map<string, KeptNote>();
  #bytes = new Uint8Array(0);
  #pack = new NotePack(this.#bytes, this.#memory);
  #end = 0;
  /** Those that are full and not deflated; null once they are too many. */
  #loose: NotePack[] | null = [];

  constructor({ packBytes = PACK_BYTES, loosePacks = LOOSE_PACKS } = {}) {
    this.#packBytes = packBytes;
    this.#loosePacks = loosePacks;
  }

  /** Keeps the note that `packed` holds, which is copied. */
  keep(place: NotePlace, note: Note, packed: Uint8Array): KeptNote {
    if (this.#end + packed.length > this.#bytes.length) {
      if (this.#end > 0) this.#close(this.#pack);
      this.#bytes = new Uint8Array(Math.max(this.#packBytes, packed.length));
      this.#pack = new NotePack(this.#bytes, this.#memory);
      this.#end = 0;
    }
    const start = this.#end;
    this.#bytes.set(packed, start);
    this.#end += packed.length;
    const kept = new KeptNote(note, this.#personIn(note), place, this.#pack, start, packed.length);
    for (const { items } of note.sessions) for (const { id } of items) if (id !== null) this.#addId(id, kept);
    return kept;
  }

  #close(pack: NotePack): void {
    if (this.#loose !== null && this.#loose.push(pack) < this.#loosePacks) return;
    for (const full of this.#loose ?? [pack]) full.shrink(full.bytes, deflatedSync(full.bytes));
    this.#loose = null;
  }

  #addId(id: string, note: KeptNote): void {
    const place = `${note.root}\n${id}`;
    const first = this.#withId.get(place);
    first?.shareIds();
    if (first) note.shareIds();
    else this.#withId.set(ownText(place), note);
  }

  #personIn({ person }: Note): PersonMention | null {
    if (!person) return null;
    const known = this.#persons.get(person.name);
    if (known) return known;
    // Else a name would keep the whole text that it stands in.
    const name = ownText(person.name);
    const made = { name, range: null };
    this.#persons.set(name, made);
    return made;
  }
}
