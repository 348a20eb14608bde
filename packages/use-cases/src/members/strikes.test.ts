import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { forgetDeletedNotes } from "#use-cases/privacy/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { giveStrike, listStrikes, restoreStrike, takeBackStrike } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const reason = "Left the siege without a word";

async function makeScene() {
  const story = await makeStory(db);
  const dana = makeActor(story.guildId, "Dana");
  const keeper = makeActor(story.guildId, "Maren", ["members.edit"]);
  return { ...story, dana, keeper, ...(await makeMember(db, story.guildId, dana)) };
}

test("a member reads the own strikes and why, and when they count no more", async () => {
  const { context, memberId, dana, keeper } = await makeScene();
  await giveStrike(context, keeper, { memberId, reason, days: 30 });
  expect(await listStrikes(context, dana, { memberId })).toMatchObject([{ reason, isStanding: true }]);
  context.clock.advance({ hours: 30 * 24 });
  expect(await listStrikes(context, dana, { memberId })).toMatchObject([{ reason, isStanding: false }]);
});

test("strikes of others are read and given by officers only", async () => {
  const { context, memberId, members, dana, keeper } = await makeScene();
  const forbidden = refusal("common.forbidden");
  const { strikeId } = await giveStrike(context, keeper, { memberId, reason });
  await expect(listStrikes(context, members[0], { memberId })).rejects.toThrow(forbidden);
  await expect(giveStrike(context, dana, { memberId, reason })).rejects.toThrow(forbidden);
  await expect(takeBackStrike(context, dana, { strikeId })).rejects.toThrow(forbidden);
});

test("two officers who take one back at once take it back once", async () => {
  const { context, memberId, dana, keeper } = await makeScene();
  const { strikeId } = await giveStrike(context, keeper, { memberId, reason });
  const both = [1, 2].map(() => takeBackStrike(context, keeper, { strikeId }));
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listStrikes(context, dana, { memberId })).toEqual([]);
});

test("a strike that was taken back stands again once, as it was given, and not once it is forgotten", async () => {
  const { context, system, memberId, dana, keeper } = await makeScene();
  const { strikeId } = await giveStrike(context, keeper, { memberId, reason, days: 30 });
  const given = await listStrikes(context, dana, { memberId });
  const gone = refusal("members.strikeNotFound");
  await expect(restoreStrike(context, keeper, { strikeId })).rejects.toThrow(gone);
  context.clock.advance({ hours: 1 });
  await takeBackStrike(context, keeper, { strikeId });
  await expect(restoreStrike(context, dana, { strikeId })).rejects.toThrow(refusal("common.forbidden"));
  const both = await Promise.allSettled([1, 2].map(() => restoreStrike(context, keeper, { strikeId })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listStrikes(context, dana, { memberId })).toEqual(given);
  await takeBackStrike(context, keeper, { strikeId });
  context.clock.advance({ hours: 7 * 24 });
  await forgetDeletedNotes(context, system);
  await expect(restoreStrike(context, keeper, { strikeId })).rejects.toThrow(gone);
});

test("members and strikes of another guild are not there", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, keeper } = here;
  const { memberId } = there;
  const { strikeId } = await giveStrike(there.context, there.keeper, { memberId, reason });
  const unknown = refusal("members.notFound");
  await expect(giveStrike(context, keeper, { memberId, reason })).rejects.toThrow(unknown);
  await expect(listStrikes(context, keeper, { memberId })).rejects.toThrow(unknown);
  await expect(takeBackStrike(context, keeper, { strikeId })).rejects.toThrow(
    refusal("members.strikeNotFound"),
  );
  await takeBackStrike(there.context, there.keeper, { strikeId });
  await expect(restoreStrike(context, keeper, { strikeId })).rejects.toThrow(
    refusal("members.strikeNotFound"),
  );
});
