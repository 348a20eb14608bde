import {
  importItemsFile,
  previewItemsFile,
  retireItem,
  searchItems,
  suggestItem,
} from "@guildhall/use-cases/items";
import { writeInventedItems } from "./invented-items.ts";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** What members miss in the catalogue, and how they write it. */
const wishes = [
  { username: "mireille", name: "Couronne de la marée pâle", language: "fr", daysAgo: 9 },
  { username: "kestrel.x", name: "Greatsword of the Drowned Bell", language: "en", daysAgo: 5 },
  { username: "bram", name: "Pale Tide Tiara", language: "en", daysAgo: 2 },
] as const;

/** The owner brings a sheet of items, weeks ago; one of them is found to be none, and members suggest what is missing. */
export async function playItems(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  if (calendar.game !== "throne-and-liberty") return;
  const daysAgo = (days: number) => contextAt(stage, now.subtract({ hours: 24 * days }));
  const owner = actorOf(stage, calendar.guild.ownerId);
  const file = { text: writeInventedItems(), language: "en", isWhole: false } as const;
  const { previewId } = await previewItemsFile(daysAgo(24), owner, file);
  await importItemsFile(daysAgo(24), owner, { ...file, previewId, importKey: "demo-items" });
  const typo = { text: "Earrings of the Salt Road", language: "en", limit: 1 } as const;
  for (const { itemId } of await searchItems(daysAgo(20), owner, typo))
    await retireItem(daysAgo(20), owner, { itemId });
  for (const { username, daysAgo: days, name, language } of wishes) {
    const member = actorOf(stage, accountOf(calendar, username));
    await suggestItem(daysAgo(days), member, { name, language, category: "other", link: null });
  }
}
