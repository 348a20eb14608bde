import fc from "fast-check";
import { expect, test } from "vitest";
import type { CatalogueChange } from "./catalogue-change.ts";
import type { Item, ItemState } from "./item.ts";
import { itemLanguages } from "./item-languages.ts";
import { toItemState } from "./item-state.ts";
import { matchFileRows } from "./match-file-rows.ts";
import {
  type CataloguePlan,
  countChanges,
  type FoundItem,
  isShrunken,
  planCatalogueChange,
} from "./plan-catalogue-change.ts";
import { planMerge } from "./plan-merge.ts";
import { planUndo } from "./plan-undo.ts";

/** Listed, unless said otherwise, and called by its number. */
const makeItem = ({ itemId = 1, ...item }: Partial<Item>): Item => ({
  itemId,
  guildId: "7",
  game: "throne-and-liberty",
  sourceId: `item-${itemId}`,
  provider: "file",
  mergedIntoId: null,
  category: "other",
  slot: null,
  grade: null,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
  names: { en: `Item ${itemId}` },
  isListed: true,
  isRetired: false,
  ...item,
});

const refusal = (code: string) => expect.objectContaining({ code });

const whole = (found: readonly FoundItem[]) => ({ found, provider: "file", isWhole: true }) as const;
const part = (found: readonly FoundItem[]) => ({ found, provider: "file", isWhole: false }) as const;

test("what is new is added, what is other is changed, what is the same is let alone", () => {
  const known = [makeItem({ itemId: 1 }), makeItem({ itemId: 2, grade: 41 })];
  const found = [
    { sourceId: "item-1", names: { en: "Item 1" } },
    { sourceId: "item-2", names: { en: "Item 2" }, grade: 42 },
    { sourceId: "item-3", names: { fr: "Objet 3" }, category: "weapon" as const },
  ];
  const plan = planCatalogueChange(known, part(found));
  expect(plan.added).toMatchObject([
    { sourceId: "item-3", after: { category: "weapon", grade: null, isListed: true } },
  ]);
  expect(plan.changed).toMatchObject([{ item: { itemId: 2 }, kind: "changed", after: { grade: 42 } }]);
  expect(plan.unchangedCount).toBe(1);
  expect(countChanges(plan)).toEqual({ added: 1, changed: 1, gone: 0, back: 0 });
});

test("a name that is missing in what was found erases none that is known", () => {
  const known = [makeItem({ itemId: 1, names: { en: "Dusk", fr: "Crépuscule" } })];
  const [change] = planCatalogueChange(known, part([{ sourceId: "item-1", names: { en: "Dawn" } }])).changed;
  expect(change?.after.names).toEqual({ en: "Dawn", fr: "Crépuscule" });
});

test("only a whole list retires, only what its own provider told, and what is found again is back", () => {
  const known = [
    makeItem({ itemId: 1 }),
    makeItem({ itemId: 2, provider: "manual" }),
    makeItem({ itemId: 3, isRetired: true }),
  ];
  const found = [{ sourceId: "item-3", names: { en: "Item 3" } }];
  const kinds = ({ changed }: CataloguePlan) => changed.map(({ item, kind }) => `${item.itemId} ${kind}`);
  expect(kinds(planCatalogueChange(known, whole(found)))).toEqual(["3 back", "1 gone"]);
  expect(kinds(planCatalogueChange(known, part(found)))).toEqual(["3 back"]);
});

test("a wish that a provider finds is listed", () => {
  const known = [makeItem({ itemId: 1, provider: "wish", isListed: false })];
  const { changed } = planCatalogueChange(known, part([{ sourceId: "item-1", names: { en: "Item 1" } }]));
  expect(changed).toMatchObject([{ kind: "changed", after: { isListed: true } }]);
});

test("fewer than 60 of a hundred are not believed, sixty are; what is wished or retired is not counted", () => {
  const known = Array.from({ length: 100 }, (_, index) => makeItem({ itemId: index + 1 }));
  const others = [makeItem({ itemId: 200, isRetired: true }), makeItem({ itemId: 201, isListed: false })];
  const find = (count: number) => ({
    provider: "file" as const,
    found: known.slice(0, count).map(({ sourceId, names }) => ({ sourceId, names })),
  });
  expect(isShrunken([...known, ...others], find(59))).toBe(true);
  expect(isShrunken([...known, ...others], find(60))).toBe(false);
  expect(isShrunken([], find(0))).toBe(false);
});

const text = fc.string({ minLength: 1, maxLength: 4 });
const names = fc.dictionary(fc.constantFrom(...itemLanguages), text, { minKeys: 1, maxKeys: 3 });
const details = fc.record(
  {
    category: fc.constantFrom("weapon" as const, "armor" as const),
    slot: fc.option(text),
    grade: fc.option(fc.nat(50)),
    stats: fc.array(fc.record({ name: text, value: text }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const catalogue = fc
  .array(fc.tuple(names, details, fc.boolean(), fc.boolean()), { maxLength: 8 })
  .map((list) =>
    list.map(([named, told, isListed, isRetired], index) =>
      makeItem({ itemId: index + 1, names: named, ...told, isListed, isRetired }),
    ),
  );
const findings = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 14 }), names, details), { selector: ([number]) => number })
  .map((list) =>
    list.map(([number, named, told]) => ({ sourceId: `item-${number}`, names: named, ...told })),
  );

/** A catalogue after a plan was written, and what was kept of it. */
function write(known: readonly Item[], { added, changed }: CataloguePlan) {
  const fresh = added.map(({ sourceId, after }, index) =>
    makeItem({ ...after, itemId: 100 + index, sourceId }),
  );
  const afterOf = new Map(changed.map(({ item, after }) => [item.itemId, after]));
  const changes: readonly CatalogueChange[] = [
    ...fresh.map(
      (item) => ({ itemId: item.itemId, kind: "added", before: null, after: toItemState(item) }) as const,
    ),
    ...changed.map(({ item, kind, after }) => ({
      itemId: item.itemId,
      kind,
      before: toItemState(item),
      after,
    })),
  ];
  const items = known.map((item) => ({ ...item, ...afterOf.get(item.itemId) }));
  return { items: [...items, ...fresh], changes };
}

/** A catalogue after a run was taken back. */
function undo(items: readonly Item[], changes: readonly CatalogueChange[]) {
  const { removed, restored, left } = planUndo(changes, items, new Set());
  const gone = new Set(removed.map(({ itemId }) => itemId));
  const afterOf = new Map<number, ItemState>(restored.map(({ item, after }) => [item.itemId, after]));
  const back = items.filter(({ itemId }) => !gone.has(itemId));
  return { items: back.map((item) => ({ ...item, ...afterOf.get(item.itemId) })), left };
}

test("the same found twice changes nothing the second time", () => {
  fc.assert(
    fc.property(catalogue, findings, fc.boolean(), (known, found, isWhole) => {
      const finding = { ...part(found), isWhole };
      const { items } = write(known, planCatalogueChange(known, finding));
      const again = planCatalogueChange(items, finding);
      expect([again.added, again.changed]).toEqual([[], []]);
      expect(again.unchangedCount).toBe(found.length);
    }),
  );
});

test("no name that was known is missing afterwards", () => {
  fc.assert(
    fc.property(catalogue, findings, fc.boolean(), (known, found, isWhole) => {
      const { items } = write(known, planCatalogueChange(known, { ...part(found), isWhole }));
      for (const [index, before] of known.entries())
        expect(Object.keys(items[index]?.names ?? {})).toEqual(
          expect.arrayContaining(Object.keys(before.names)),
        );
    }),
  );
});

test("what is taken back at once is as it was before, to the last name", () => {
  fc.assert(
    fc.property(catalogue, findings, fc.boolean(), (known, found, isWhole) => {
      const written = write(known, planCatalogueChange(known, { ...part(found), isWhole }));
      const back = undo(written.items, written.changes);
      expect(back.items.map(sortNames)).toEqual(known.map(sortNames));
      expect(back.left).toEqual([]);
    }),
  );
});

test("of two runs, taking back the first leaves what the second wrote, and says of which items", () => {
  fc.assert(
    fc.property(catalogue, findings, findings, (known, found, later) => {
      const first = write(known, planCatalogueChange(known, part(found)));
      const second = write(first.items, planCatalogueChange(first.items, part(later)));
      const touched = new Set(second.changes.map(({ itemId }) => itemId));
      const { items, left } = undo(second.items, first.changes);
      const untouched = ({ itemId }: Item) => !touched.has(itemId);
      const was = known.filter(untouched).map(sortNames);
      expect(items.filter(untouched).map(sortNames)).toEqual(was);
      for (const { itemId } of left) expect(touched).toContain(itemId);
    }),
  );
});

/** The order in which languages were written says nothing. */
function sortNames(item: Item): Item {
  return { ...item, names: Object.fromEntries(Object.entries(item.names).toSorted()) };
}

const before = makeItem({ itemId: 1, grade: 41, names: { en: "Dusk" } });
const after = { ...before, grade: 42, source: "Arch boss", names: { en: "Dusk", fr: "Crépuscule" } };
const change = {
  itemId: 1,
  kind: "changed" as const,
  before: toItemState(before),
  after: toItemState(after),
};
const nobody = new Set<number>();

test("a field that was changed since stays, the others go back", () => {
  const now = { ...after, grade: 43 };
  const { restored, left } = planUndo([change], [now], nobody);
  expect(restored).toMatchObject([{ after: { grade: 43, source: null, names: { en: "Dusk" } } }]);
  expect(left).toEqual([now]);
});

test("a name that was changed since stays, and so does the last one", () => {
  const renamed = { ...after, names: { en: "Dusk", fr: "Brune" } };
  expect(planUndo([change], [renamed], nobody).restored).toMatchObject([
    { after: { names: { en: "Dusk", fr: "Brune" } } },
  ]);
  const named = { ...change, before: { ...change.before, names: {} } };
  expect(planUndo([named], [after], nobody)).toMatchObject({
    restored: [{ after: { names: after.names, grade: 41 } }],
    left: [{ itemId: 1 }],
  });
});

test("an added item goes, unless it was touched or is in use; one that is not there any more is no matter", () => {
  const added = { ...change, kind: "added" as const, before: null };
  expect(planUndo([added], [after], nobody)).toMatchObject({ removed: [{ itemId: 1 }], left: [] });
  for (const [item, used] of [
    [{ ...after, grade: 43 }, nobody],
    [{ ...after, mergedIntoId: 7 }, nobody],
    [after, new Set([1])],
  ] as const)
    expect(planUndo([added], [item], used)).toEqual({ removed: [], restored: [], left: [item] });
  expect(planUndo([added], [], nobody)).toEqual({ removed: [], restored: [], left: [] });
});

test("a merge tells the names that it brings, and is refused where one of the two is not there any more", () => {
  const into = makeItem({ itemId: 1, names: { en: "Dusk", fr: "Crépuscule" }, guildId: null });
  const wish = makeItem({ itemId: 2, names: { en: "Dusk", de: "Dämmerung" } });
  expect(planMerge(wish, into).broughtNames).toEqual([{ language: "de", name: "Dämmerung" }]);
  expect(() => planMerge(wish, wish)).toThrow(refusal("items.sameItem"));
  expect(() => planMerge(into, wish)).toThrow(refusal("items.notOwn"));
  const merged = { ...wish, mergedIntoId: 9 };
  expect(() => planMerge(merged, into)).toThrow(refusal("items.isMerged"));
  expect(() => planMerge(makeItem({ itemId: 3 }), merged)).toThrow(refusal("items.isMerged"));
  expect(() => planMerge(wish, { ...into, isRetired: true })).toThrow(refusal("items.isRetired"));
});

const row = (line: number, id: string | null, name: string) => ({ line, id, names: { en: name } });

test("a row means the item of its id, else the one of its name, however it is written; else it is new", () => {
  const own = [makeItem({ itemId: 1 }), makeItem({ itemId: 2, names: { fr: "Épée d’aube" } })];
  const rows = [
    row(2, "item-1", "Renamed"),
    row(3, null, "epee d'AUBE"),
    row(4, null, "Nova"),
    row(5, "n_1", "Nova"),
  ];
  const { found } = matchFileRows(rows, { own, deployment: [] });
  expect(found.map(({ sourceId }) => sourceId)).toEqual(["item-1", "item-2", "own:nova", "n_1"]);
});

test("an item that somebody typed is the one of its name, also where the file has an id for it, once", () => {
  const own = [makeItem({ sourceId: "own:nova", names: { en: "Nova" }, provider: "wish" })];
  const rows = [row(2, "sword_1", "Nova"), row(3, "sword_2", "Nova")];
  const { found } = matchFileRows(rows, { own, deployment: [] });
  expect(found.map(({ sourceId }) => sourceId)).toEqual(["own:nova", "sword_2"]);
});

test("of what all guilds share, and of what was merged, a file changes nothing", () => {
  const deployment = [makeItem({ itemId: 1, guildId: null, sourceId: "bow_1", names: { en: "Arc" } })];
  const own = [makeItem({ itemId: 2, sourceId: "own:ark", names: { en: "Ark" }, mergedIntoId: 1 })];
  const rows = [row(2, "bow_1", "Other"), row(3, null, "arc"), row(4, null, "Ark"), row(5, "bow_2", "Arc")];
  const { found, shared } = matchFileRows(rows, { own, deployment });
  expect(shared.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(found.map(({ sourceId }) => sourceId)).toEqual(["bow_2"]);
});

test("an item that stands in a file twice is told, with the line in which it stood first", () => {
  const rows = [row(2, "a", "One"), row(3, "a", "Two"), row(4, null, "Nova"), row(5, null, "NOVA")];
  expect(matchFileRows(rows, { own: [], deployment: [] }).problems).toEqual([
    { line: 3, cause: "twice", text: "Two", otherLine: 2 },
    { line: 5, cause: "twice", text: "NOVA", otherLine: 4 },
  ]);
});
