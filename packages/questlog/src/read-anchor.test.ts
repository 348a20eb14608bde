import { expect, test } from "vitest";
import type { RawAnchor } from "./collect-page.ts";
import { findGear } from "./found-item.ts";
import { readAnchor } from "./read-anchor.ts";

const pageUrl = "https://items.example/throne-and-liberty/en/db/items?grade=5&page=1";
const image = { src: "", srcset: "", dataSrc: "", dataSrcset: "" };

const read = (given: Partial<RawAnchor>) =>
  readAnchor(
    { href: "/throne-and-liberty/en/db/item/sword_aa_001", text: "Blade", image: undefined, ...given },
    { pageUrl, grade: 5 },
  );

test.each([
  ["longbow_aa_001", "weapon", "bow"],
  ["sword2h_aa_001", "weapon", "sword2h"],
  ["orb_aa_001", "weapon", "orb"],
  ["gauntlet_aa_001", "weapon", "gauntlet"],
  ["cape_aa_001", "armor", "cloak"],
  ["ear_aa_001", "accessory", "earring"],
  ["earring_aa_001", "accessory", "earring"],
])("%s is %s, worn as %s", (id, category, slot) => {
  expect(findGear(id)).toEqual({ category, slot });
});

test.each([
  "sword_aa_001_blueprint",
  "staff_aa_001_traitextract",
  "orb_aa_001_extract",
  "package_sword_001",
  "perk_bow_001",
  "contract_belt_001",
  "material_ring_001",
  "guild_head_001",
  "swordfish",
  "fish_a_001",
  "Sword_AA_001",
  "sword_aa/../../x",
  "",
  `sword_${"a".repeat(100)}`,
])("%s is no gear", (id) => {
  expect(findGear(id)).toBeUndefined();
});

test.each([
  ["  Blade \n\t of   Tides ", "Blade of Tides"],
  ["E\u0301pe\u0301e", "Épée"],
  ["\u202egnp.exe", "gnp.exe"],
  ["<b>Blade</b>", undefined],
  ["", undefined],
  ["x".repeat(121), undefined],
])("the text %j of a page is the name %j", (text, name) => {
  expect(read({ text })?.name).toBe(name);
});

test.each([
  "https://elsewhere.example/throne-and-liberty/en/db/item/sword_aa_001",
  "javascript:alert('/db/item/sword_aa_001')",
  "//elsewhere.example/db/item/sword_aa_001",
  "http://items.example/db/item/sword_aa_001",
  "/throne-and-liberty/en/db/item/",
  "http://[",
])("a link to %s is none of this site", (href) => {
  expect(read({ href })).toBeUndefined();
});

test("a link keeps its path alone: nothing that a page hangs on it is passed on", () => {
  expect(read({ href: "/throne-and-liberty/en/db/item/sword_aa_001?ref=us#buy" })?.link).toBe(
    "https://items.example/throne-and-liberty/en/db/item/sword_aa_001",
  );
});

test.each([
  [{ dataSrc: "https://cdn.example/a.webp", src: "/placeholder.png" }, "https://cdn.example/a.webp"],
  [{ srcset: "https://cdn.example/s.webp 1x, https://cdn.example/l.webp 2x" }, "https://cdn.example/l.webp"],
  [
    { dataSrcset: "/s.webp 64w, /l.webp 128w", src: "data:image/gif;base64,AA" },
    "https://items.example/l.webp",
  ],
  [{ src: "/icons/a.webp" }, "https://items.example/icons/a.webp"],
  [{ src: "data:image/gif;base64,AA" }, null],
  [{ src: "http://cdn.example/a.webp" }, null],
  [{ src: "javascript:alert(1)" }, null],
  [{ src: "https://user:word@cdn.example/a.webp" }, null],
  [{ src: "/placeholder.png" }, null],
])("of the picture %j the address is %s", (given, iconUrl) => {
  expect(read({ image: { ...image, ...given } })?.iconUrl).toBe(iconUrl);
});
