import { itemLanguages, mostStats } from "@guildhall/core/items";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { FoundItemName, ItemView } from "@guildhall/use-cases/items";
import { expect, test } from "vitest";
import { foundItems } from "./found-items.view.ts";
import { itemCard } from "./item-card.view.ts";

const longName = "*_~`".repeat(30);
const shown = { name: longName, language: "en", isFallback: true } as const;
const grade = { code: 42, key: "epic-2" };

const longest: ItemView = {
  item: {
    itemId: 1,
    guildId: null,
    game: "throne-and-liberty",
    sourceId: "bow_1",
    provider: "scraper",
    mergedIntoId: 2,
    category: "weapon",
    slot: "bow",
    grade: 42,
    iconUrl: `https://example.org/${"x".repeat(480)}`,
    link: `https://example.org/${"x".repeat(480)}`,
    source: "_".repeat(200),
    stats: Array.from({ length: mostStats }, () => ({ name: "*".repeat(60), value: "*".repeat(120) })),
    names: Object.fromEntries(itemLanguages.map((language) => [language, longName])),
    isListed: false,
    isRetired: true,
  },
  shown,
  grade,
  mergedHere: Array.from({ length: 30 }, (_, index) => ({ itemId: index + 10, shown })),
  mergedInto: { itemId: 2, shown },
  history: [],
  isEditable: true,
};

const found: FoundItemName = {
  itemId: 1,
  shown,
  grade,
  category: "weapon",
  slot: "bow",
  iconUrl: null,
  source: "_".repeat(200),
  isListed: false,
};

test.each(["en", "fr"] as const)(
  "the longest item, and as many as are found, fit into a message, in %s",
  (language) => {
    const t = translatorFor(language);
    expectFitsDiscord(itemCard(t, longest));
    expectFitsDiscord(
      foundItems(t, { text: "*".repeat(100), found: Array.from({ length: 50 }, () => found) }),
    );
  },
);

test("a card leaves out what nobody knows, and says which name is not the reader's", () => {
  const t = translatorFor("fr");
  const { item } = longest;
  const names = { en: "Dusk" };
  const bare = { slot: null, grade: null, iconUrl: null, link: null, source: null, stats: [] };
  const plain = { ...item, ...bare, names, mergedIntoId: null, isListed: true, isRetired: false };
  const view = { ...longest, item: plain, mergedHere: [], mergedInto: null, grade: null };
  const dusk = { name: "Dusk", language: "en", isFallback: true } as const;
  const [embed] = itemCard(t, { ...view, shown: dusk }).embeds ?? [];
  expect(embed).toMatchObject({ title: "Dusk (en)", description: "Arme", fields: [] });
  expect(embed).not.toHaveProperty("thumbnail");
});
