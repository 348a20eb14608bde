import fc from "fast-check";
import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import { aliasesOfSlot } from "./aliases-of-slot.ts";
import { buildNameIndex, type ItemName } from "./name-index.ts";
import { searchNames } from "./search-names.ts";

const indexOf = (names: readonly string[]) =>
  buildNameIndex(names.map((name, index) => ({ itemId: index + 1, name })));

const search = (names: readonly string[], query: string, limit = 25) =>
  searchNames([indexOf(names)], query, limit).map(({ name }) => name);

const weapons = [
  "Tevent's Warblade of Despair",
  "Morokai's Greatblade of Corruption",
  "Queen Bellandir's Languishing Blade",
  "Adentus's Gargantuan Greatsword",
  "Crossbow of the Ancients",
  "Bow of the Ancients",
  "Épée longue de l'Œil",
  "Langschwert des Königs",
  "Лук Тёмного Леса",
  "勇者のロングソード",
  "빛나는 검",
];

test.each([
  ["as it is written", "Tevent's Warblade of Despair", "Tevent's Warblade of Despair"],
  ["without its sign", "tevents warblade", "Tevent's Warblade of Despair"],
  ["half typed", "morokais greatb", "Morokai's Greatblade of Corruption"],
  ["in another order", "despair tevent warblade", "Tevent's Warblade of Despair"],
  ["with words left out", "gargantuan", "Adentus's Gargantuan Greatsword"],
  ["with a letter missing", "langishing", "Queen Bellandir's Languishing Blade"],
  ["with a letter too many", "adentuss greattsword", "Adentus's Gargantuan Greatsword"],
  ["with two swapped", "belalndir", "Queen Bellandir's Languishing Blade"],
  ["with a slip in two words, the other way round", "greatswrod adnetus", "Adentus's Gargantuan Greatsword"],
  ["with the space at the wrong place", "cros sbowof", "Crossbow of the Ancients"],
  ["without a space", "bowoftheancients", "Bow of the Ancients"],
  ["by the second half of a word", "schwert", "Langschwert des Königs"],
  ["by that half with a slip", "schwret", "Langschwert des Königs"],
  ["without accents", "epee longue oeil", "Épée longue de l'Œil"],
  ["in Cyrillic, with a slip", "темнгоо", "Лук Тёмного Леса"],
  ["in Japanese from the middle", "ロングソード", "勇者のロングソード"],
  ["in Japanese by one letter", "勇", "勇者のロングソード"],
  ["in half-width letters", "ﾛﾝｸﾞｿｰﾄﾞ", "勇者のロングソード"],
  ["by half a Korean syllable", "빛나느", "빛나는 검"],
  ["in Korean, the other way round", "검 빛나는", "빛나는 검"],
])("a name is found %s", (_way, query, name) => {
  expect(search(weapons, query)[0]).toBe(name);
});

test("what is like no name finds nothing, and neither do signs or nothing", () => {
  for (const query of ["zzzzzz", "xq", "★", "   ", ""]) expect(search(weapons, query)).toEqual([]);
});

test("a name that is typed as it is comes before those that begin with it or hold it, at a score that none of them has", () => {
  const names = ["Bow of Bows", "Longbow", "Bow", "Bowman's Bow"];
  const found = searchNames([indexOf(names)], "bow", 25);
  expect(found.map(({ name }) => name)).toEqual(["Bow", "Bow of Bows", "Bowman's Bow", "Longbow"]);
  expect(found.map(({ score }) => score === 1)).toEqual([true, false, false, false]);
});

test("a name of one word that thousands have is first when it is typed, and among the first when it is half typed", () => {
  const names = [...Array.from({ length: 5_000 }, (_, index) => `Armour ${index} Prime`), "Prime"];
  const index = indexOf(names);
  for (const query of ["prime", "prim", "pirme"])
    expect(searchNames([index], query, 25)[0]?.name).toBe("Prime");
});

test("names that answer equally well come by name, then by number", () => {
  const index = buildNameIndex([
    { itemId: 9, name: "Iron Ring" },
    { itemId: 4, name: "Iron Ring" },
    { itemId: 7, name: "Iron King" },
    { itemId: 2, name: "Iron Wing" },
  ]);
  expect(searchNames([index], "iron ?ing", 25).map(({ itemId }) => itemId)).toEqual([7, 4, 9, 2]);
});

test("an item that two languages find is there once, with the name that answers better", () => {
  const french = buildNameIndex([{ itemId: 1, name: "Épée d'Aldéir" }]);
  const english = buildNameIndex([{ itemId: 1, name: "Aldeir's Sword" }]);
  const find = (query: string) => searchNames([french, english], query, 25).map(({ name }) => name);
  expect(find("aldeir sword")).toEqual(["Aldeir's Sword"]);
  expect(find("epee aldeir")).toEqual(["Épée d'Aldéir"]);
});

test("what players type for short finds every weapon of the kind, alone and with a word of its name", () => {
  const profile = profileOf("throne-and-liberty");
  const named = (itemId: number, name: string, slot: string): ItemName => ({
    itemId,
    name,
    aliases: aliasesOfSlot(slot, profile),
  });
  const index = buildNameIndex([
    named(1, "Adentus's Gargantuan Greatsword", "sword2h"),
    named(2, "Morokai's Blade", "sword2h"),
    named(3, "Morokai's Wand", "wand"),
    named(4, "Aldeir's Guard", "sword"),
  ]);
  const find = (query: string) => searchNames([index], query, 25).map(({ itemId }) => itemId);
  expect(find("GS")).toEqual([2, 1]);
  expect(find("morokai gs")[0]).toBe(2);
  expect(find("sns")).toEqual([4]);
  expect(find("g")).toEqual([4, 1]);
});

test("a search leaves nothing behind for the next", () => {
  const index = indexOf(weapons);
  const queries = ["a", "bow of", "greatswrod adnetus", "검", "b o w o f t h e a n c i e n t s"];
  const once = queries.map((query) => searchNames([indexOf(weapons)], query, 25));
  expect(queries.map((query) => searchNames([index], query, 25))).toEqual(once);
  expect(queries.map((query) => searchNames([index], query, 25))).toEqual(once);
});

const letter = fc.constantFrom(..."abcdefghijklmnoprstuvwyz");
const word = fc.string({ unit: letter, minLength: 2, maxLength: 9 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const names = (length: number) => fc.uniqueArray(name, { minLength: length, maxLength: length });

test("a name is first, or equal to the first, when it is typed whole, whatever else is there", () => {
  fc.assert(
    fc.property(names(60), fc.uniqueArray(name, { maxLength: 20 }), fc.nat(59), (known, added, at) => {
      const index = indexOf([...known, ...added]);
      const [first] = searchNames([index], known[at]!.toUpperCase(), 25);
      expect([first?.name, first?.score]).toEqual([known[at], 1]);
    }),
    { numRuns: 200 },
  );
});

test("accents typed or left out find the same", () => {
  const accented = fc.string({
    unit: fc.constantFrom(..."éèçñöüåšőıøłß aeiou"),
    minLength: 3,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(accented, { minLength: 1, maxLength: 20 }), fc.nat(19), (known, at) => {
      const index = indexOf(known);
      const query = known[at % known.length]!;
      const plain = query.normalize("NFD").replace(/\p{M}/gu, "");
      expect(searchNames([index], plain, 25)).toEqual(searchNames([index], query, 25));
    }),
  );
});

test("the order of words does not matter: a name is among the first five in any", () => {
  fc.assert(
    fc.property(names(500), fc.nat(499), fc.func(fc.integer()), (known, at, weigh) => {
      const words = known[at]!.split(" ");
      const query = words.toSorted((one, other) => weigh(one) - weigh(other)).join(" ");
      expect(search(known, query, 5)).toContain(known[at]);
    }),
    { numRuns: 60 },
  );
});

const edit = fc.record({
  kind: fc.constantFrom("miss", "add", "mistake", "swap"),
  word: fc.nat(),
  at: fc.nat(),
  letter,
});

test("one slip in a word of four letters or more leaves a name among the first five of five hundred", () => {
  fc.assert(
    fc.property(names(500), fc.nat(499), edit, (known, at, slip) => {
      const words = known[at]!.split(" ");
      const long = words.flatMap((one, index) => (one.length >= 4 ? [index] : []));
      fc.pre(long.length > 0);
      const place = long[slip.word % long.length]!;
      const query = words.with(place, edited(words[place]!, slip)).join(" ");
      expect(search(known, query, 5)).toContain(known[at]);
    }),
    { numRuns: 120 },
  );
});

type Edit = { readonly kind: string; readonly at: number; readonly letter: string };

function edited(text: string, { kind, at, letter }: Edit): string {
  const place = at % (text.length - 1);
  const [before, own, next, after] = [
    text.slice(0, place),
    text.charAt(place),
    text.charAt(place + 1),
    text.slice(place + 2),
  ];
  const typed: Readonly<Record<string, string>> = {
    miss: next,
    add: letter + own + next,
    mistake: letter + next,
    swap: next + own,
  };
  return before + typed[kind] + after;
}
