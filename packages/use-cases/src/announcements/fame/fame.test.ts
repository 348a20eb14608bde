import { adjustPointsInput } from "@guildhall/core/dkp";
import { listAuditEntries } from "@guildhall/db/audit";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { adjustPoints, endSeason, previewSeasonEnd, undoSeasonEnd } from "#use-cases/dkp/index.ts";
import { eraseMember } from "#use-cases/privacy/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { bringBackHonour, listHonoursOf, saveHonour, takeBackHonour, viewFame } from "../index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeScene() {
  const story = await makeStory(db);
  const { guildId } = story;
  const officer = makeActor(guildId, "Corvin", ["announcements.post", "members.view", "dkp.view-all"]);
  const reader = makeActor(guildId, "Wyn", ["members.view"]);
  const [yara, bram] = [
    await makeMember(db, guildId, { name: "Yara" }),
    await makeMember(db, guildId, { name: "Bram" }),
  ];
  const honour = { text: null, link: null, isPinged: false };
  return { ...story, officer, reader, yara, bram, honour };
}

test("officers honour members, whom everybody reads, and word it anew", async () => {
  const { context, guildId, officer, reader, yara, bram, honour } = await makeScene();
  const memberIds = [yara.memberId, bram.memberId, yara.memberId];
  const { honourId } = await saveHonour(context, officer, { ...honour, title: "First kill", memberIds });
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  expect((await viewFame(context, reader)).honours).toMatchObject([
    { honourId, title: "First kill", people: [{ name: "Bram" }, { name: "Yara" }] },
  ]);
  const awardedOn = today.subtract({ days: 3 }).toString();
  const changed = { ...honour, honourId, title: "First kill of the year", awardedOn };
  await saveHonour(context, officer, { ...changed, memberIds: [yara.memberId] });
  await saveHonour(context, officer, { ...honour, title: "Latest", memberIds: [bram.memberId] });
  expect((await viewFame(context, reader)).honours).toMatchObject([
    { title: "Latest" },
    { title: "First kill of the year", awardedOn, people: [{ name: "Yara" }] },
  ]);
  expect(await listHonoursOf(context, reader, bram)).toMatchObject([{ title: "Latest" }]);
  expect(JSON.stringify(await listAuditEntries(db, guildId, { limit: 10 }))).not.toContain("kill");
});

test("what is taken back is nowhere to be read, and comes back as it was", async () => {
  const { context, officer, reader, yara, honour } = await makeScene();
  const { honourId } = await saveHonour(context, officer, {
    ...honour,
    title: "First kill",
    memberIds: [yara.memberId],
  });
  await takeBackHonour(context, officer, { honourId });
  expect((await viewFame(context, reader)).honours).toEqual([]);
  expect(await listHonoursOf(context, reader, yara)).toEqual([]);
  const again = takeBackHonour(context, officer, { honourId });
  await expect(again).rejects.toThrow(refusal("announcements.honourGone"));
  const edited = saveHonour(context, officer, {
    ...honour,
    honourId,
    title: "Else",
    memberIds: [yara.memberId],
  });
  await expect(edited).rejects.toThrow(refusal("announcements.honourGone"));
  const both = [1, 2].map(() => bringBackHonour(context, officer, { honourId }));
  await Promise.all(both);
  expect((await viewFame(context, reader)).honours).toMatchObject([{ title: "First kill" }]);
});

test("without the right, and for people and honours of another guild, nothing is written", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, officer, reader, honour } = here;
  const memberIds = [here.yara.memberId];
  const asReader = saveHonour(context, reader, { ...honour, title: "Me", memberIds });
  await expect(asReader).rejects.toThrow(refusal("common.forbidden"));
  const foreign = saveHonour(context, officer, {
    ...honour,
    title: "Them",
    memberIds: [there.yara.memberId],
  });
  await expect(foreign).rejects.toThrow(refusal("members.notFound"));
  const { honourId } = await saveHonour(there.context, there.officer, {
    ...honour,
    title: "Theirs",
    memberIds: [there.yara.memberId],
  });
  const takenThere = takeBackHonour(context, officer, { honourId });
  await expect(takenThere).rejects.toThrow(refusal("announcements.honourGone"));
  expect((await viewFame(context, reader)).honours).toEqual([]);
});

test("whoever is erased stays honoured under a number, in the words of it too", async () => {
  const { context, system, officer, reader, yara, bram, honour } = await makeScene();
  const memberIds = [yara.memberId, bram.memberId];
  await saveHonour(context, officer, { ...honour, title: "Yara's shield wall", memberIds });
  await eraseMember(context, system, { memberId: yara.memberId, typedName: "Yara" });
  const read = JSON.stringify(await viewFame(context, reader));
  expect(read).not.toContain("Yara");
  expect(read).toContain("Bram");
});

test("the first three of each pool are champions once a season is over, and points are for whoever may see them", async () => {
  const { context, guildId, system, officer, reader, yara, bram } = await makeScene();
  const others = [
    await makeMember(db, guildId, { name: "Dana" }),
    await makeMember(db, guildId, { name: "Odo" }),
  ];
  const lines = [yara, bram, ...others].map(({ memberId }, index) => ({
    memberId,
    amount: String(50 - index * 10),
  }));
  const slip = adjustPointsInput.parse({ slipId: "slip-of-winter", lines, reason: "Siege" });
  await adjustPoints(context, system, slip);
  expect((await viewFame(context, reader)).seasons).toEqual([]);
  const { previewId, season } = await previewSeasonEnd(context, system, { carry: {} });
  await endSeason(context, system, { carry: {}, previewId, seasonNumber: season.number, name: "Winter" });
  const [winter] = (await viewFame(context, reader)).seasons;
  expect(winter).toMatchObject({ season: { name: "Winter" } });
  expect(winter?.pools[0]?.champions.map(({ name, place, balance }) => [name, place, balance])).toEqual([
    ["Yara", 1, null],
    ["Bram", 2, null],
    ["Dana", 3, null],
  ]);
  const [known] = (await viewFame(context, officer)).seasons;
  expect(known?.pools[0]?.champions[0]?.balance).toBe(50_00);
});

test("whoever came to the most of a season is kept as it was settled at its end, and forgotten when that is taken back", async () => {
  const story = await makeScene();
  const { context, system, reader, event, members } = story;
  const [aldo, brix] = members;
  await attend(story, aldo, { answer: "coming", from: 0 });
  await attend(story, brix, { answer: "coming" });
  context.clock.advance({ minutes: 60 + 90 });
  await settleNow(context, system, event.eventId);
  const end = async () => {
    const { previewId, season } = await previewSeasonEnd(context, system, { carry: {} });
    return await endSeason(context, system, { carry: {}, previewId, seasonNumber: season.number });
  };
  const { seasonId } = await end();
  const present = { people: [{ name: "Aldo" }], came: 1, of: 1 };
  expect((await viewFame(context, reader)).seasons).toMatchObject([{ mostPresent: present }]);
  await undoSeasonEnd(context, system, { seasonId });
  expect((await viewFame(context, reader)).seasons).toEqual([]);
  await end();
  context.clock.advance({ hours: 1 });
  await end();
  expect((await viewFame(context, reader)).seasons).toMatchObject([{ mostPresent: present }]);
});
