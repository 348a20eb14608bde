import { importItemsFile, previewItemsFile } from "@guildhall/use-cases/items";
import { openHall } from "./open-hall.ts";
import type { TestBot } from "./start-test-bot.ts";

const sheet = [
  "id,name_en,name_fr,name_de,category,source,link",
  "bow_1,Moonlit Arc,,,weapon,The Ember Warden,https://example.org/bow_1",
  "sword_1,Blade of Dusk,Lame du crépuscule,Dämmerklinge,weapon,,",
].join("\n");

/** A server that is set up, whose catalogue has two items. */
export async function openCatalogue(bot: TestBot, name: string) {
  const hall = await openHall(bot, name);
  const actor = { kind: "system", guildId: hall.guildId } as const;
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const file = { text: sheet, language: "en", isWhole: false } as const;
  const { previewId } = await previewItemsFile(context, actor, file);
  await importItemsFile(context, actor, { ...file, previewId, importKey: "the-import" });
  return hall;
}
