import { findGuild } from "@guildhall/db/settings";
import { listAccounts } from "@guildhall/db/verification";
import { openDouble } from "@guildhall/player-api/double";
import { changeGuild } from "@guildhall/use-cases/settings";
import { claimAccount, startProof } from "@guildhall/use-cases/verification";
import { expect, test } from "vitest";
import { openBotHouse } from "./bot-house.ts";

const soon = { timeout: 30_000 };
/** The game has said that the code is there, and the bot is about to write it down. */
const settling = /update `game_accounts` set .*`proof`/;

test("a bot that dies between the game's answer and its own note has proven nothing, and proves it when asked again", async () => {
  await using players = await openDouble();
  await using house = await openBotHouse({
    WHITEOUT_API_URL: players.address,
    WHITEOUT_API_SECRET: players.secret,
  });
  const { discord, db, context, bot } = house;
  await bot.start();
  const server = discord.world.guild({ name: "Cut", owner: "Cut owner" });
  const guildId = server.id;
  await expect.poll(() => findGuild(db, guildId), soon).toBeDefined();
  const bram = server.member("Cut Bram");
  await changeGuild(context, { kind: "system", guildId }, { game: "whiteout-survival" });
  const rights = new Set<never>();
  const actor = { kind: "member", guildId, userId: bram.id, name: "Cut Bram", rights } as const;
  const { accountId } = await claimAccount(context, actor, { playerId: "40393986" });
  const { code } = await startProof(context, actor, { accountId });
  players.players.set("40393986", { name: `Bram ${code}`, world: 1204, level: 40 });
  const look = async () => (await listAccounts(db, guildId, {}))[0];

  await expect.poll(async () => (await bram.slash("/verify status")).kind, soon).toBe("message");
  const status = await bram.slash("/verify status");
  await bot.dieAtStatement(settling, 0);
  const press = status.click("Check 40393986").catch(() => undefined);
  await bot.died();
  await press;
  expect(players.requests.length).toBeGreaterThan(0);
  expect(await look()).toMatchObject({ state: "open", proof: null });

  await bot.start();
  const again = await bram.slash("/verify status");
  expect((await again.click("Check 40393986")).content).toContain("is verified as yours");
  expect(await look()).toMatchObject({ state: "verified", proof: "code", name: `Bram ${code}` });
});
