import { expect, test } from "vitest";
import { emptyDraft, readDraft, toDraft } from "./item-draft.ts";

const item = {
  itemId: 7,
  guildId: "1",
  game: "throne-and-liberty",
  sourceId: "own-1",
  provider: "manual",
  mergedIntoId: null,
  isListed: true,
  isRetired: false,
  names: { en: "Sylvan Blade", fr: "Lame sylvaine" },
  category: "weapon",
  slot: "sword2h",
  grade: 41,
  iconUrl: "https://cdn.example.com/a.webp",
  link: null,
  source: "Talus",
  stats: [{ name: "Damage", value: "12–30" }],
} as const;

test("an item that is opened and saved as it was is the same item", () => {
  const { names, category, slot, grade, iconUrl, link, source, stats } = item;
  expect(readDraft(toDraft(item))).toEqual({
    item: { names, category, slot, grade, iconUrl, link, source, stats },
  });
});

test("what is left empty is nothing, not an empty text", () => {
  const read = readDraft({ ...emptyDraft, names: { en: "Blade", fr: "" } });
  expect(read).toEqual({
    item: {
      names: { en: "Blade" },
      category: "weapon",
      slot: null,
      grade: null,
      iconUrl: null,
      link: null,
      source: null,
      stats: [],
    },
  });
});

test.each([
  ["names", { names: {} }],
  ["names", { names: { en: "!?" } }],
  ["link", { link: "http://plain.example.com" }],
  ["iconUrl", { iconUrl: "a picture" }],
  ["slot", { slot: "<b>" }],
  ["stats", { stats: "Damage" }],
] as const)("a draft whose %s cannot be read says so", (field, change) => {
  const read = readDraft({ ...emptyDraft, names: { en: "Blade" }, ...change });
  expect("wrong" in read && [...read.wrong]).toEqual([field]);
});
