import { toHundredths } from "@guildhall/core";
import { adjustPointsInput } from "@guildhall/core/dkp";
import { expireOfferJob, handOverJob } from "@guildhall/core/loot";
import { rankBy } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { listFactsSince } from "@guildhall/db/facts";
import { claimJobs } from "@guildhall/db/jobs";
import {
  type Drop,
  findDrop,
  getAward,
  listAwardSteps,
  saveNewDrop,
  saveNewRanking,
} from "@guildhall/db/loot";
import { crashAtEveryStatement, makeMember, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints, viewStandings, viewStatement } from "#use-cases/dkp/index.ts";
import { candidateOf } from "#use-cases/testing/decide-drop.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { makeItem } from "#use-cases/testing/take-item.ts";
import { addWish } from "#use-cases/wishlists/index.ts";
import { awardDrop, offerDrop } from "../give-drop.ts";
import { lockDrop } from "../lock-drop.ts";
import { acceptOffer } from "./accept-offer.ts";
import { answerForWinner } from "./answer-for-winner.ts";
import { askForHandOver } from "./ask-for-hand-over.ts";
import { awardByHand } from "./award-by-hand.ts";
import { confirmHanded } from "./confirm-handed.ts";
import { expireOffer } from "./expire-offer.ts";
import { markHanded } from "./mark-handed.ts";
import { passOffer } from "./pass-offer.ts";
import { reassignAward } from "./reassign-award.ts";
import { refundAward } from "./refund-award.ts";
import { suggestAward } from "./suggest-award.ts";
import { takeHandBack } from "./take-hand-back.ts";
import { undoAward } from "./undo-award.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo, Brix and Corvin with 100 points each, and a drop that waits; Aldo wished for it a week ago. */
async function makeLoot() {
  const story = await makeStory(db);
  const { context, guildId, officer, system } = story;
  const join = async (name: string) => {
    const { memberId, userId } = await makeMember(db, guildId, { name });
    return { memberId, actor: { ...makeActor(guildId, name), userId: userId ?? "" } };
  };
  const [aldo, brix, corvin] = [await join("Aldo"), await join("Brix"), await join("Corvin")];
  const lines = [aldo, brix, corvin].map(({ memberId }) => ({ memberId, amount: "100" }));
  const slip = { slipId: "beginning", lines, reason: "Before" };
  const { pool } = await adjustPoints(context, officer, adjustPointsInput.parse(slip));
  const itemId = await makeItem(context, story, "Languishing Blade");
  const wanted = { memberId: aldo.memberId, itemId, quantity: 1, note: null };
  const {
    wish: { wishId },
  } = await addWish(context, system, wanted);
  context.clock.advance({ hours: 7 * 24 });
  const fall = async (): Promise<Drop> => {
    const { houseId } = pool;
    const fallen = { houseId, itemId, eventId: null, droppedAt: context.clock.now() };
    const dropId = await transaction(db, async (tx) =>
      saveNewDrop(tx, guildId, { ...fallen, state: "waiting", recordedByMemberId: null, batchId: null }),
    );
    return (await findDrop(db, guildId, dropId)) ?? Promise.reject(new Error("no drop"));
  };
  const drop = await fall();
  const readBalances = async () => {
    const [standings] = await viewStandings(context, officer);
    const ids = [aldo, brix, corvin].map(({ memberId }) => memberId);
    return ids.map((id) => standings?.rows.find(({ memberId }) => memberId === id)?.balance);
  };
  const readState = async (awardId: number) => {
    const award = await getAward(db, guildId, awardId);
    return [award.state, (await findDrop(db, guildId, award.dropId))?.state];
  };
  const priced = { poolId: pool.poolId, price: toHundredths(30_00), madeByMemberId: null };
  /** As a session that Aldo won before Brix and Corvin, for 30 points. */
  const decide = async (give: typeof offerDrop, of: Drop = drop) =>
    await transaction(db, async (tx) => {
      const now = context.clock.now();
      const people = [aldo, brix, corvin].map(({ memberId }, index) =>
        candidateOf(memberId, now, { bid: toHundredths(50_00 - index) }),
      );
      const ranking = rankBy([{ kind: "bid" }], people, now);
      const rankingId = await saveNewRanking(tx, guildId, {
        ...{ dropId: of.dropId, sessionId: null, stageIndex: 0, mode: "priority", ranking },
        ...{ ruleSetVersion: null, decidedAt: now, decidedByMemberId: null, overrideReason: null },
      });
      const locked = await lockDrop(tx, guildId, of.dropId);
      const winner = { memberId: aldo.memberId, interest: null };
      return await give(tx, guildId, { drop: locked, ...winner, rankingId, ...priced, now });
    });
  return { ...story, aldo, brix, corvin, drop, fall, wishId, itemId, readBalances, readState, decide };
}

const full = [100_00, 100_00, 100_00];
const paid = [70_00, 100_00, 100_00];

test("an offer is paid when it is accepted, once, and goes on until the winner says to have the drop", async () => {
  const { context, officer, aldo, decide, readBalances, readState, guildId } = await makeLoot();
  const awardId = await decide(offerDrop);
  expect(await readState(awardId)).toEqual(["offered", "offered"]);
  expect(await readBalances()).toEqual(full);
  await acceptOffer(context, aldo.actor, { awardId });
  await expect(acceptOffer(context, aldo.actor, { awardId })).rejects.toEqual(refusal("loot.awardNotOpen"));
  expect(await readState(awardId)).toEqual(["awarded", "awarded"]);
  expect(await readBalances()).toEqual(paid);
  await markHanded(context, officer, { awardId });
  await takeHandBack(context, officer, { awardId });
  expect(await readState(awardId)).toEqual(["awarded", "awarded"]);
  await markHanded(context, officer, { awardId });
  await confirmHanded(context, aldo.actor, { awardId });
  expect(await readState(awardId)).toEqual(["confirmed", "handed"]);
  const steps = (await listAwardSteps(db, guildId, awardId)).map(({ step }) => step);
  expect(steps).toEqual(["offer", "accept", "hand", "takeHandBack", "hand", "confirm"]);
});

test("what somebody got is ticked on the list, and the wish is open again once it is given back", async () => {
  const { context, officer, decide, wishId, guildId, readBalances, readState } = await makeLoot();
  const awardId = await decide(awardDrop);
  expect(await getAward(db, guildId, awardId)).toMatchObject({ wishId, state: "awarded" });
  expect(await readBalances()).toEqual(paid);
  await refundAward(context, officer, { awardId, reason: "Cannot wear it" });
  expect(await readState(awardId)).toEqual(["refunded", "waiting"]);
  expect(await readBalances()).toEqual(full);
  await expect(undoAward(context, officer, { awardId, reason: null })).rejects.toEqual(
    refusal("loot.awardNotOpen"),
  );
  const again = await decide(awardDrop);
  expect(await getAward(db, guildId, again)).toMatchObject({ wishId });
});

test("whoever passes leaves it to the next in line, and when nobody is left the drop waits again", async () => {
  const { context, aldo, brix, corvin, decide, readBalances, guildId, drop } = await makeLoot();
  const first = await decide(offerDrop);
  await expect(passOffer(context, brix.actor, { awardId: first })).rejects.toEqual(
    refusal("loot.notYourAward"),
  );
  await passOffer(context, aldo.actor, { awardId: first });
  const second = first + 1;
  expect(await getAward(db, guildId, second)).toMatchObject({
    state: "offered",
    memberId: brix.memberId,
    price: 30_00,
  });
  await passOffer(context, brix.actor, { awardId: second });
  await passOffer(context, corvin.actor, { awardId: second + 1 });
  expect((await findDrop(db, guildId, drop.dropId))?.state).toBe("waiting");
  expect(await readBalances()).toEqual(full);
});

test("an offer that nobody answers goes to the next after twelve hours, by itself and once", async () => {
  const { context, system, aldo, brix, decide, guildId } = await makeLoot();
  const awardId = await decide(offerDrop);
  context.clock.advance({ hours: 11, minutes: 59 });
  await expireOffer(context, system, { awardId });
  expect((await getAward(db, guildId, awardId)).state).toBe("offered");
  context.clock.advance({ minutes: 1 });
  await expect(acceptOffer(context, aldo.actor, { awardId })).rejects.toEqual(refusal("loot.offerOver"));
  await Promise.all([1, 2, 3].map(() => expireOffer(context, system, { awardId })));
  expect((await getAward(db, guildId, awardId)).state).toBe("expired");
  expect(await getAward(db, guildId, awardId + 1)).toMatchObject({
    memberId: brix.memberId,
    state: "offered",
  });
});

test("the clock is asked to look at an offer, and at what is not handed over after two days", async () => {
  const { context, system, guildId, aldo, decide } = await makeLoot();
  const awardId = await decide(offerDrop);
  await acceptOffer(context, aldo.actor, { awardId });
  const due = async () => {
    const claim = { owner: "test", limit: 10, leaseSeconds: 30, shards: onlyShardOf(guildId) };
    const jobs = await claimJobs(db, { ...claim, now: context.clock.now() });
    return jobs.filter(({ slot }) => slot === String(awardId)).map(({ job }) => job);
  };
  context.clock.advance({ hours: 12 });
  expect(await due()).toEqual([expireOfferJob]);
  const since = context.clock.now();
  context.clock.advance({ hours: 36 });
  expect(await due()).toContain(handOverJob);
  await askForHandOver(context, system, { awardId });
  const facts = await listFactsSince(db, guildId, { since, limit: 50 });
  expect(facts.map(({ fact }) => fact)).toContainEqual({ name: "loot.handOverLate", guildId, awardId });
});

test("a drop goes from one to another in one piece: one has the price back, the other paid it", async () => {
  const { context, officer, aldo, brix, decide, readBalances, readState, guildId, wishId } = await makeLoot();
  const awardId = await decide(awardDrop);
  await markHanded(context, officer, { awardId });
  const input = { awardId, toMemberId: brix.memberId, reason: "Needs it more" };
  await expect(reassignAward(context, officer, { ...input, toMemberId: aldo.memberId })).rejects.toEqual(
    refusal("loot.sameMember"),
  );
  const moved = await reassignAward(context, officer, input);
  expect(await readBalances()).toEqual([100_00, 70_00, 100_00]);
  expect(await readState(moved.awardId)).toEqual(["awarded", "awarded"]);
  expect(await getAward(db, guildId, awardId)).toMatchObject({ state: "reassigned", wishId });
  expect(await getAward(db, guildId, moved.awardId)).toMatchObject({ note: "Needs it more", wishId: null });
});

test("officers take somebody else before the winner answers, with a reason, and whom they take may pass too", async () => {
  const { context, officer, aldo, brix, decide, readBalances, readState } = await makeLoot();
  const awardId = await decide(offerDrop);
  const input = { awardId, toMemberId: brix.memberId };
  await expect(reassignAward(context, officer, { ...input, reason: null })).rejects.toEqual(
    refusal("loot.reasonNeeded"),
  );
  const moved = await reassignAward(context, officer, { ...input, reason: "Tank first" });
  await expect(acceptOffer(context, aldo.actor, { awardId })).rejects.toEqual(refusal("loot.awardNotOpen"));
  expect(await readState(moved.awardId)).toEqual(["offered", "offered"]);
  expect(await readBalances()).toEqual(full);
  await acceptOffer(context, brix.actor, moved);
  expect(await readBalances()).toEqual([100_00, 70_00, 100_00]);
});

test("one who cannot pay any more does not get it, and everything stays as it was", async () => {
  const { context, officer, brix, decide, readBalances, readState } = await makeLoot();
  const awardId = await decide(awardDrop);
  const lines = [{ memberId: brix.memberId, amount: "-90" }];
  await adjustPoints(
    context,
    officer,
    adjustPointsInput.parse({ slipId: "taken-away", lines, reason: "Spent" }),
  );
  await expect(
    reassignAward(context, officer, { awardId, toMemberId: brix.memberId, reason: "Needs it more" }),
  ).rejects.toEqual(refusal("loot.cannotPay"));
  expect(await readState(awardId)).toEqual(["awarded", "awarded"]);
  expect(await readBalances()).toEqual([70_00, 10_00, 100_00]);
});

test("officers give to the first of the rules without a word, and to anybody else with a reason", async () => {
  const { context, officer, aldo, brix, drop, guildId, members } = await makeLoot();
  const { ranking, people } = await suggestAward(context, officer, { dropId: drop.dropId });
  const asked = [...ranking.places, ...ranking.outsiders].map(({ memberId }) => memberId);
  expect(asked).toEqual([aldo.memberId]);
  expect(people.map(({ name }) => name)).toEqual(["Aldo"]);
  const give = { dropId: drop.dropId, memberId: brix.memberId, isOffer: false, reason: null };
  await expect(awardByHand(context, officer, give)).rejects.toEqual(refusal("loot.reasonNeeded"));
  await expect(awardByHand(context, members[0], give)).rejects.toEqual(refusal("common.forbidden"));
  const { awardId } = await awardByHand(context, officer, { ...give, reason: "Tank first" });
  expect(await getAward(db, guildId, awardId)).toMatchObject({ reason: "override", note: "Tank first" });
  await expect(awardByHand(context, officer, { ...give, reason: "Again" })).rejects.toEqual(
    refusal("loot.dropNotFree"),
  );
});

test("of officers who give the same drop at once, one does", async () => {
  const { context, officer, aldo, brix, corvin, drop, guildId } = await makeLoot();
  const all = await Promise.allSettled(
    [aldo, brix, corvin].map(({ memberId }) =>
      awardByHand(context, officer, { dropId: drop.dropId, memberId, isOffer: false, reason: "Now" }),
    ),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await findDrop(db, guildId, drop.dropId))?.state).toBe("awarded");
});

test("an officer answers for whoever cannot press, and nobody of another guild does anything", async () => {
  const { context, officer, decide, readState, readBalances } = await makeLoot();
  const awardId = await decide(offerDrop);
  const other = await makeLoot();
  const foreign = refusal("loot.awardNotFound");
  await expect(answerForWinner(other.context, other.officer, { awardId, answer: "accept" })).rejects.toEqual(
    foreign,
  );
  await expect(acceptOffer(other.context, other.aldo.actor, { awardId })).rejects.toEqual(foreign);
  await answerForWinner(context, officer, { awardId, answer: "accept" });
  expect(await readState(awardId)).toEqual(["awarded", "awarded"]);
  expect(await readBalances()).toEqual(paid);
});

test("accepted, passed and undone at once, an offer ends in one way, and books and drop agree with it", async () => {
  const { context, officer, aldo, decide, readBalances, readState } = await makeLoot();
  const awardId = await decide(offerDrop);
  await Promise.allSettled([
    acceptOffer(context, aldo.actor, { awardId }),
    passOffer(context, aldo.actor, { awardId }),
    acceptOffer(context, aldo.actor, { awardId }),
    undoAward(context, officer, { awardId, reason: null }),
  ]);
  const [state = "", dropState = ""] = await readState(awardId);
  const outcomes = { awarded: [paid, "awarded"], passed: [full, "offered"], undone: [full, "waiting"] };
  expect(Object.entries(outcomes)).toContainEqual([state, [await readBalances(), dropState]]);
});

test("killed at every statement, an offer is accepted and paid whole, or not at all", async () => {
  const { context, aldo, decide, readBalances, readState } = await makeLoot();
  const awardId = await decide(offerDrop);
  const count = await crashAtEveryStatement(
    db,
    (dying) => acceptOffer({ ...context, db: dying }, aldo.actor, { awardId }),
    async () => {
      expect([await readState(awardId), await readBalances()]).toEqual([["offered", "offered"], full]);
    },
  );
  expect(count).toBeGreaterThan(5);
  expect([await readState(awardId), await readBalances()]).toEqual([["awarded", "awarded"], paid]);
});

test("a price that was given back is in the statement as one row against the other", async () => {
  const { context, officer, aldo, decide } = await makeLoot();
  const awardId = await decide(awardDrop);
  await refundAward(context, officer, { awardId, reason: null });
  const { statements } = await viewStatement(context, officer, { memberId: aldo.memberId });
  expect(statements[0]?.lines.slice(0, 2).map(({ amount }) => amount)).toEqual([30_00, -30_00]);
});
