import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { savePlace } from "@guildhall/db/settings";
import { importItemsFile, previewItemsFile, searchItems } from "@guildhall/use-cases/items";
import { listMembers } from "@guildhall/use-cases/members";
import { changeSettings } from "@guildhall/use-cases/settings";
import { addWish, lockWishes } from "@guildhall/use-cases/wishlists";
import { REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until, restart } = bot;
const context = { db, clock: sandbox.clock };

const sheet = [
  "id,name_en,name_fr,category",
  "bow_1,Moonlit Arc,,weapon",
  "sword_1,Blade of Dusk,Lame du crépuscule,weapon",
  "ring_1,Ring of Ash,,accessory",
].join("\n");

/** A server with three items and two members who read #wishes. */
async function openWishHall(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  const file = { text: sheet, language: "en", isWhole: false } as const;
  const { previewId } = await previewItemsFile(context, system, file);
  await importItemsFile(context, system, { ...file, previewId, importKey: "the-import" });
  const channel = server.channel("wishes");
  const [aldo, brix] = [server.member(`${name} Aldo`), server.member(`${name} Brix`)];
  return { ...hall, system, channel, aldo, brix };
}

test("somebody wishes, reads who else does, puts it first, takes it off, and puts it back", async () => {
  const { aldo, brix } = await openWishHall("Wishing");
  await aldo.slash("/wish add", { item: "blade dusk" });
  const added = await brix.slash("/wish add", { item: "blade dusk", note: "For my alt" });
  expect(added.isEphemeral).toBe(true);
  expect(added.content).toContain("**Blade of Dusk** is on your list: Wish.");
  expect(added.content).toContain("One other wants it.");
  expect(added.content).toContain("None fell so far.");
  await brix.slash("/wish add", { item: "moonlit arc" });
  const offered = await brix.autocomplete("/wish order", { wish: "moon" });
  expect(offered.map(({ name }) => name)).toEqual(["Moonlit Arc (Wish 2)"]);
  const wish = String(offered[0]?.value);
  const ordered = await brix.slash("/wish order", { wish, place: 1 });
  const [field] = ordered.message?.embeds[0]?.fields ?? [];
  expect(field?.name).toBe("Wish: 2 of 10");
  expect(field?.value).toMatch(
    /^1\. \*\*Moonlit Arc\*\*.*\n2\. \*\*Blade of Dusk\*\* · 1 other .* · For my alt$/,
  );
  const removed = await brix.slash("/wish remove", { wish });
  expect(removed.content).toBe("**Moonlit Arc** is off your list.");
  expect((await brix.slash("/wish list")).message?.embeds[0]?.fields?.[0]?.name).toBe("Wish: 1 of 10");
  const back = await removed.click("Put it back");
  expect(back.message?.content).toBe("**Moonlit Arc** is on your list again, as it was.");
  expect((await brix.slash("/wish add", { item: "moonlit arc" })).content).toContain("on the list");
});

test("one or the other is a choice, and who wants an item is told to whoever asks", async () => {
  const { aldo, brix } = await openWishHall("Choosing");
  await aldo.slash("/wish add", { item: "blade dusk" });
  await aldo.slash("/wish add", { item: "ring ash" });
  const values = (await aldo.autocomplete("/wish either", { wish: "" })).map(({ value }) => String(value));
  const chosen = await aldo.slash("/wish either", { wish: values[0] ?? "", or: values[1] ?? "" });
  const lines = chosen.message?.embeds[0]?.fields?.[0]?.value.split("\n") ?? [];
  expect(lines.map((line) => line.includes("either A"))).toEqual([true, true]);
  const who = await brix.slash("/wish who", { item: "ring ash" });
  expect(who.message?.embeds[0]).toMatchObject({ title: "Ring of Ash" });
  expect(who.message?.embeds[0]?.description).toContain("One member wants it.");
  expect(who.message?.embeds[0]?.description).toContain("Choosing Aldo");
});

test("a locked list refuses its member in Discord, and says why in the person's language", async () => {
  const { server, system } = await openWishHall("Locking");
  const reader = server.member("Léa", { locale: "fr" });
  await reader.slash("/wish add", { item: "lame crepuscule" });
  await lockWishes(context, system, { lockedFrom: null, lockedUntil: null });
  const refused = await reader.slash("/wish add", { item: "moonlit arc" });
  expect(refused.content).toContain("verrouillées");
  const list = await reader.slash("/wish list");
  expect(list.message?.embeds[0]?.fields?.[0]?.value).toContain("**Lame du crépuscule**");
});

test("what most want stands in its channel, follows every wish, and comes back when it or its channel is deleted", async () => {
  const { guildId, server, channel, aldo, brix, system } = await openWishHall("Demanding");
  await aldo.slash("/wish add", { item: "ring ash" });
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "wishlists", discordId: channel.id, isMadeByUs: false }),
  );
  await brix.slash("/wish add", { item: "blade dusk" });
  const reader = brix.in("#wishes");
  const board = async () => {
    const messages = (await reader.messages()).filter(({ embeds }) => embeds.length > 0);
    expect(messages).toHaveLength(1);
    return messages[0];
  };
  const lines = async () => (await board())?.embeds[0]?.description?.split("\n") ?? [];
  await until(async () => expect(await lines()).toHaveLength(2));
  await restart(async () => {
    const members = await listMembers(context, system);
    const memberId = members.find(({ name }) => name === "Demanding Aldo")?.memberId ?? 0;
    const [found] = await searchItems(context, system, { text: "blade", language: "en", limit: 1 });
    await addWish(context, system, { memberId, itemId: found?.itemId ?? 0, quantity: 1, note: null });
  });
  const first = "**Blade of Dusk** · 2 members · Demanding Brix, Demanding Aldo";
  await until(async () => expect((await lines())[0]).toBe(first));
  const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
  const deletedId = (await board())?.id ?? "";
  await rest.delete(Routes.channelMessage(channel.id, deletedId));
  await until(async () => expect((await board())?.id).not.toBe(deletedId));
  await changeSettings(context, system, { changes: { "wishlists.isPublic": false } });
  await until(async () => expect((await lines())[0]).toBe("**Blade of Dusk** · 2 members"));
  await rest.delete(Routes.channel(channel.id));
  const { id: discordId } = server.channel("wishes");
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "wishlists", discordId, isMadeByUs: false });
    await recordFact(tx, { name: "settings.setupFinished", guildId }, sandbox.clock.now());
  });
  await until(async () => expect((await lines())[0]).toBe("**Blade of Dusk** · 2 members"));
  const own = await reader.click("My wishes");
  expect(own.isEphemeral).toBe(true);
  expect(own.message?.embeds[0]?.title).toBe("Your wishes");
});
