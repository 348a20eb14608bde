import { randomUUID } from "node:crypto";
import { toHundredths } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { checkChain, listEntries } from "@guildhall/db/dkp";
import { findLootSession, listAwardsOfDrop, saveNewDrop } from "@guildhall/db/loot";
import { ensureHouse } from "@guildhall/db/members";
import { findGuild, savePlace } from "@guildhall/db/settings";
import { makeItem, makeMember } from "@guildhall/db/testing";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { openSession, placeBid } from "@guildhall/use-cases/loot";
import { saveRules } from "@guildhall/use-cases/wishlists";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBotHouse } from "./bot-house.ts";

const soon = { timeout: 30_000 };
const auctionMinutes = 30;
const editsOfMessages = { method: "PATCH", route: "/channels/:channel/messages/:message" };

// One house for all: each test has a server of its own, and leaves a bot that runs.
const house = await openBotHouse();
beforeAll(() => house.bot.start());
afterAll(() => house[Symbol.asyncDispose]());

/** An auction of half an hour that Bram and Yara, with 100 points each, may bid in, and the channel where its card stands. */
async function openAuction(name: string) {
  const { discord, db, context } = house;
  const server = discord.world.guild({ name, owner: `${name} owner` });
  const guildId = server.id;
  await expect.poll(() => findGuild(db, guildId), soon).toBeDefined();
  const system = { kind: "system", guildId } as const;
  const channel = server.channel("loot");
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "loot", discordId: channel.id, isMadeByUs: false }),
  );
  const rules = { gates: [], criteria: [{ kind: "roll" as const }] };
  await saveRules(context, system, { name: "Open", rules, seenVersion: 0 });
  const [bram, yara] = [await join("Bram"), await join("Yara")];
  const amount = toHundredths(100_00);
  const lines = [bram, yara].map(({ memberId }) => ({ memberId, amount }));
  const slip = { slipId: randomUUID(), lines, reason: "To bid with" };
  const { poolId } = (await adjustPoints(context, system, slip)).pool;
  const dropId = await makeDrop();
  const stages = [{ mode: "open" as const, minutes: auctionMinutes }];
  const opening = { requestId: randomUUID(), dropIds: [dropId], stages };
  const [sessionId = 0] = await openSession(context, system, opening);

  async function join(person: string) {
    const { id: userId } = server.member(person);
    const { memberId } = await makeMember(db, guildId, { userId, name: person });
    const actor = { kind: "member", guildId, userId, name: person, rights: new Set<never>() } as const;
    return { memberId, actor };
  }
  async function makeDrop() {
    const itemId = await makeItem(db, guildId, { name: "Moonlit Arc", game: "generic" });
    return await transaction(db, async (tx) => {
      const houseId = await ensureHouse(tx, guildId, { name });
      const nobody = { eventId: null, recordedByMemberId: null, batchId: null };
      const at = context.clock.now();
      return await saveNewDrop(tx, guildId, { houseId, itemId, ...nobody, state: "waiting", droppedAt: at });
    });
  }
  const auction = { guildId, channel, bram, yara, poolId, dropId, sessionId };
  await expect.poll(() => cardsIn(auction), soon).toHaveLength(1);
  return auction;
}

type Auction = Awaited<ReturnType<typeof openAuction>>;
type Bidder = Auction["bram"];

/** As the dashboard places it: in another process than the bot's. */
async function bid({ sessionId }: Auction, { actor }: Bidder, points: number) {
  const maximum = toHundredths(points * 100);
  return await placeBid(house.context, actor, { requestId: randomUUID(), sessionId, maximum });
}

const cardsIn = ({ channel }: Pick<Auction, "channel">) =>
  [...channel.messages.values()].map((message) => JSON.stringify(message));

async function stateOf({ guildId, sessionId }: Auction) {
  return (await findLootSession(house.db, guildId, sessionId))?.state;
}

/** Who got it at which price, and what each account was charged, with a chain that holds. */
async function outcome({ guildId, dropId, poolId, bram, yara }: Auction) {
  const { db } = house;
  const { brokenBatchNumber } = await checkChain(db, guildId, poolId);
  expect(brokenBatchNumber).toBeNull();
  const awards = await listAwardsOfDrop(db, guildId, dropId);
  const charged = async ({ memberId }: Bidder) =>
    (await listEntries(db, guildId, { poolId, memberId })).flatMap(({ kind, amount }) =>
      kind === "award" ? [amount] : [],
    );
  const nameOf = (id: number) => (id === bram.memberId ? "Bram" : "Yara");
  return {
    awards: awards.map(({ memberId, price, state }) => [nameOf(memberId), price, state]),
    charges: { Bram: await charged(bram), Yara: await charged(yara) },
  };
}

/** Bram led at 40, Yara went up to 60 and pays five more than Bram would have. */
const yaraAt45 = { awards: [["Yara", 45_00, "awarded"]], charges: { Bram: [], Yara: [-45_00] } };

/** One card, and it says who got it. */
async function expectTold(auction: Auction): Promise<void> {
  await expect.poll(() => cardsIn(auction).join(), soon).toContain("**Yara** · to be handed over · 45.00");
  expect(cardsIn(auction)).toHaveLength(1);
}

test("an auction whose bot is gone at its end takes bids till then and none after, and ends once it is back", async () => {
  const auction = await openAuction("Gone");
  const { clock } = house.discord;
  await bid(auction, auction.bram, 40);
  await house.bot.kill();
  await bid(auction, auction.yara, 60);
  await clock.advance({ minutes: auctionMinutes });
  await expect(bid(auction, auction.bram, 90)).rejects.toThrow("loot.sessionOver");
  expect(await stateOf(auction)).toBe("open");
  await house.bot.start();
  await expect.poll(() => stateOf(auction), soon).toBe("decided");
  await expectTold(auction);
  expect(await outcome(auction)).toEqual(yaraAt45);
});

/** Every statement has its death in the tests of the use-case; here a whole process dies before every eighth. */
const statementsApart = 8;
const manyDeaths = { timeout: 300_000 };

test(
  "a bot may die in the midst of ending an auction: it has ended or it has not, and once at last",
  manyDeaths,
  async () => {
    const auction = await openAuction("Midst");
    await bid(auction, auction.bram, 40);
    await bid(auction, auction.yara, 60);
    let n = 0;
    for (; (await stateOf(auction)) === "open"; n += statementsApart) {
      expect((await outcome(auction)).awards).toEqual([]);
      await house.bot.dieAtStatement(/select .* from `loot_sessions` .* for update/, n);
      // Far enough for the end, and for the lease of a process that died.
      await house.discord.clock.advance({ minutes: auctionMinutes });
      const ended = expect.poll(() => stateOf(auction), soon).not.toBe("open");
      await Promise.race([house.bot.died(), ended]).catch(() => undefined);
      await house.bot.kill();
      await house.bot.start();
    }
    expect(n).toBeGreaterThanOrEqual(3 * statementsApart);
    // The last one may have died with the news of the end in its hands: its lease has to end.
    await house.discord.clock.advance({ minutes: auctionMinutes });
    await expectTold(auction);
    expect(await outcome(auction)).toEqual(yaraAt45);
  },
);

test("a bot that dies as it shows the end charges nobody again, and shows it once it is back", async () => {
  const auction = await openAuction("Shown");
  await bid(auction, auction.bram, 40);
  await bid(auction, auction.yara, 60);
  await expect.poll(() => cardsIn(auction).join(), soon).toContain("Yara");
  house.discord.faults.disturbRest({ kind: "kill", ...editsOfMessages, pid: house.bot.pid() });
  await house.discord.clock.advance({ minutes: auctionMinutes });
  await house.bot.died();
  expect(await outcome(auction)).toEqual(yaraAt45);
  await house.bot.start();
  await house.discord.clock.advance({ minutes: 2 });
  await expectTold(auction);
  expect(await outcome(auction)).toEqual(yaraAt45);
});

test("an auction ends on time while the gateway is cut, with bids that came meanwhile", async () => {
  const auction = await openAuction("Cut");
  const { gateway, clock } = house.discord;
  await bid(auction, auction.bram, 40);
  gateway.setReachable(false);
  await bid(auction, auction.yara, 60);
  await clock.advance({ minutes: auctionMinutes });
  await expect.poll(() => stateOf(auction), soon).toBe("decided");
  gateway.setReachable(true);
  await expectTold(auction);
  expect(await outcome(auction)).toEqual(yaraAt45);
});

test("an auction ends on time while Discord slows the bot's edits down, and the card is right afterwards", async () => {
  const auction = await openAuction("Slowed");
  const { faults, clock } = house.discord;
  faults.disturbRest({ kind: "rate-limit", ...editsOfMessages, times: 6, retryAfterSeconds: 2 });
  await bid(auction, auction.bram, 40);
  await bid(auction, auction.yara, 60);
  await clock.advance({ minutes: auctionMinutes });
  await expect.poll(() => stateOf(auction), soon).toBe("decided");
  expect(await outcome(auction)).toEqual(yaraAt45);
  await expectTold(auction);
});
