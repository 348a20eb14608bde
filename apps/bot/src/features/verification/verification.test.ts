import { noRights } from "@guildhall/core";
import { openGate } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { lockGuild, saveGuild, savePlace } from "@guildhall/db/settings";
import { listAccounts, saveGate } from "@guildhall/db/verification";
import { openDouble } from "@guildhall/player-api/double";
import { switchModule } from "@guildhall/use-cases/settings";
import { claimAccount } from "@guildhall/use-cases/verification";
import { ChannelType } from "discord.js";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const double = await openDouble();
afterAll(() => double[Symbol.asyncDispose]());
const bot = await startTestBot({ whiteout: double });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

beforeEach(async () => {
  double.players.clear();
  double.players.set("40393986", { name: "Frost*bite*", world: 1204, level: 36 });
  // The door is the whole deployment's, and other files' tests have been through it.
  await transaction(db, (tx) => saveGate(tx, "whiteout-survival", openGate));
});

/** A server of Whiteout Survival whose members can talk with the officers. */
async function openAlliance(
  name: string,
  game: "whiteout-survival" | "throne-and-liberty" = "whiteout-survival",
) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const panel = server.channel("guildhall");
  await transaction(db, async (tx) => {
    await saveGuild(tx, { ...(await lockGuild(tx, guildId)), game });
    await savePlace(tx, guildId, { place: "panel", discordId: panel.id, isMadeByUs: false });
  });
  const cards = () =>
    [...server.state.channelIds]
      .map((id) => sandbox.world.state.channels.get(id))
      .filter((channel) => channel?.type === ChannelType.PrivateThread)
      .flatMap((thread) => [...(thread?.messages.values() ?? [])].map(({ payload }) => payload))
      .filter(({ embeds }) => embeds?.[0]?.footer?.text.startsWith("Guildhall account"));
  const card = async (text: string) =>
    await until(() => {
      const [shown] = cards();
      expect(JSON.stringify(shown?.embeds)).toContain(text);
      return shown;
    });
  const thread = () =>
    [...server.state.channelIds].find(
      (id) => sandbox.world.state.channels.get(id)?.type === ChannelType.PrivateThread,
    ) ?? "";
  return { ...hall, bram: server.member(`${name} Bram`), cards, card, thread };
}

test("a member claims an account, officers see what the game says in their talk, and one approves it there", async () => {
  const { bram, officer, thread, card } = await openAlliance("Approves");
  const claimed = await bram.slash("/verify start", { id: "40 393 986" });
  expect(claimed.content).toContain("Your claim to 40393986 is there.");
  const shown = await card("Approves Bram: account 40393986");
  expect(shown?.embeds?.[0]?.fields?.[0]?.value).toBe("Frost\\*bite\\* · State 1204 · Furnace FC1-1");
  expect((await bram.in(thread()).click("It is theirs")).content).toContain("You need the right");
  expect((await officer.in(thread()).click("It is theirs")).content).toBe(
    "The account 40393986 is verified as Approves Bram’s.",
  );
  expect((await card("Verified by Approves officer."))?.components).toEqual([]);
  const status = await bram.slash("/verify status");
  expect(status.message?.embeds[0]?.description).toContain("Verified, approved by an officer");
});

test("a member proves an account by the code in the name, and no officer has to do anything", async () => {
  const { bram, card } = await openAlliance("Proves");
  const claimed = await bram.slash("/verify start", { id: "40393986" });
  const given = await claimed.click("Get a code");
  const code = /\*\*([A-Z0-9]{5})\*\*/.exec(given.content)?.[1] ?? "";
  await card(code);
  const early = await given.click("Check my name");
  expect(early.content).toContain("without the code");
  double.players.set("40393986", { name: `Frost ${code}`, world: 1204, level: 36 });
  const list = await bram.slash("/verify status");
  expect((await list.click("Check 40393986")).content).toContain("40393986 is verified as yours.");
  await card("the name in the game held the code");
  expect((await given.click("Check my name")).content).toContain("answered already");
});

test("officers find every open claim in one place and answer it there, but not their own", async () => {
  double.players.set("40393987", { name: "Ember", world: 1204, level: 36 });
  const { bram, officer } = await openAlliance("Waits");
  expect((await officer.slash("/verify claims")).content).toBe("Nobody waits for an answer.");
  await bram.slash("/verify start", { id: "40393986" });
  await officer.slash("/verify start", { id: "40393987" });
  expect((await bram.slash("/verify claims")).content).toContain("You need the right");
  const listed = await officer.slash("/verify claims");
  const [embed] = listed.message?.embeds ?? [];
  expect(embed?.description).toContain("**Waits Bram: account 40393986**\nFrost\\*bite\\* · State 1204");
  expect(embed?.description).toContain("Your own: another officer answers.");
  expect(listed.message?.components).toHaveLength(1);
  const approved = await listed.click("Waits Bram: 40393986 is theirs");
  expect(approved.content).toBe("The account 40393986 is verified as Waits Bram’s.");
  expect((await officer.slash("/verify claims")).message?.components).toEqual([]);
});

test("an officer declines with a reason, which the member reads, and the account is free again", async () => {
  const { bram, officer, server, thread, card } = await openAlliance("Declines");
  await bram.slash("/verify start", { id: "40393986" });
  await card("account 40393986");
  const dialog = await officer.in(thread()).click("Decline");
  const answer = await dialog.submit({ "Why? The person reads it": "Yara *plays* it" });
  expect(answer.content).toContain("You declined the account 40393986 of Declines Bram");
  await card("Declined by Declines officer: Yara \\\\*plays\\\\* it");
  expect((await bram.slash("/verify status")).message?.embeds[0]?.description).toContain(
    "Why: Yara \\*plays\\* it",
  );
  const yara = server.member("Declines Yara");
  expect((await yara.slash("/verify start", { id: "40393986" })).content).toContain("is there");
});

test("what is given up is gone from the talk, and from the list", async () => {
  const { bram, cards, card } = await openAlliance("Releases");
  await bram.slash("/verify start", { id: "40393986" });
  await card("account 40393986");
  const [choice] = await bram.autocomplete("/verify release", { account: "frost" });
  expect(choice?.name).toContain("40393986 · Frost");
  const released = await bram.slash("/verify release", { account: choice?.value ?? "" });
  expect(released.content).toBe("You gave 40393986 up.");
  await until(() => expect(cards()).toEqual([]));
  expect((await bram.slash("/verify status")).content).toContain("/verify start");
});

test("what was claimed while the bot was away is shown once when it is back", async () => {
  const { guildId, bram, cards, card } = await openAlliance("Restarts");
  await bot.restart(async () => {
    const actor = { kind: "member", guildId, userId: bram.id, name: "Bram", rights: noRights } as const;
    await claimAccount(context, actor, { playerId: "40393986" });
  });
  await card("account 40393986");
  expect(cards()).toHaveLength(1);
});

test("a claim that was made while the game did not answer is read by the bot itself as soon as it does", async () => {
  const { guildId, bram, card } = await openAlliance("Reads");
  double.next.push("forbids");
  await bram.slash("/verify start", { id: "40393986" });
  await card("Frost");
  expect(await listAccounts(db, guildId, {})).toMatchObject([{ world: 1204, state: "open" }]);
});

test("a number that is none, or that the game does not know, is refused in words", async () => {
  const { bram } = await openAlliance("Refuses");
  const start = async (id: string) => (await bram.slash("/verify start", { id })).content;
  expect(await start("Bram")).toContain("6 to 20 digits");
  expect(await start("999999999")).toContain("The game knows no account with this number.");
});

test("in a game where names cost money an officer's word is all there is", async () => {
  const { bram, card } = await openAlliance("Named", "throne-and-liberty");
  const claimed = await bram.slash("/verify start", { id: "Bram of Ash" });
  expect(claimed.message?.components ?? []).toEqual([]);
  await card("Not looked up in the game");
});

test("with the module off nobody claims, and a button of before says so", async () => {
  const { guildId, bram } = await openAlliance("Off");
  const claimed = await bram.slash("/verify start", { id: "40393986" });
  await switchModule(context, { kind: "system", guildId }, { module: "verification", isOn: false });
  expect((await claimed.click("Get a code")).content).toContain("switched off");
});

test("the metrics tell of the door to the game's service, and neither they nor the log of the secret", async () => {
  const metrics = await (await fetch(bot.healthUrl("/metrics"))).text();
  expect(metrics).toContain('guildhall_game_gate{game="whiteout-survival",state="open",app="bot"} 1');
  const told = metrics + JSON.stringify(bot.logLines());
  expect(told).not.toContain(double.secret);
});
