import { allRights, type MemberActor, noRights } from "@guildhall/core";
import {
  fingerprint,
  placeKinds,
  places,
  rightsOfPresets,
  type ServerNow,
  type ServerThing,
} from "@guildhall/core/settings";
import { listFactsSince } from "@guildhall/db/facts";
import { finishStep, listPlaces, listRightsOfRoles, listSteps } from "@guildhall/db/settings";
import {
  crashAtEveryStatement,
  makeClock,
  makeGuild,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { confirmSetup } from "./confirm-setup.ts";
import { finishSetup } from "./finish-setup.ts";
import { forgetPicks } from "./forget-picks.ts";
import { pickPlace } from "./pick-place.ts";
import { stopSetup } from "./stop-setup.ts";
import { viewPlaces } from "./view-places.ts";
import { viewSetup } from "./view-setup.ts";

const db = await openTestDatabase();
const clock = makeClock();
const context: Context = { db, clock };

/** A guild of its own, its officer, and a server that has a channel of each kind and a role. */
async function makeScene() {
  const { guildId } = await makeGuild(db);
  const officer: MemberActor = { kind: "member", guildId, userId: "1", name: "Corvin", rights: allRights };
  const make = (kind: ServerThing["kind"]): ServerThing => ({
    discordId: randomSnowflake(),
    name: kind,
    kind,
    obstacle: null,
  });
  const [text, voice, role] = [make("text-channel"), make("voice-channel"), make("role")];
  const server: ServerNow = {
    things: [text, voice, role],
    canMakeChannels: true,
    canMakeRoles: true,
    canReadAuditLog: true,
  };
  const shown = async (now = server) =>
    fingerprint((await viewSetup(context, officer, { server: now })).lines);
  return { guildId, officer, server, text, voice, role, shown, system: { kind: "system", guildId } as const };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

async function confirm({ officer, server, shown }: Scene): Promise<void> {
  await confirmSetup(context, officer, { server, shown: await shown() });
}

/** Stands in for the bot: makes everything that is missing. */
async function makeMissing({ guildId }: Scene): Promise<readonly string[]> {
  const made: string[] = [];
  for (const { id, discordId } of await listSteps(db, guildId)) {
    if (discordId !== null) continue;
    made.push(randomSnowflake());
    await finishStep(db, guildId, { id, discordId: made.at(-1) ?? "" });
  }
  return made;
}

async function factsOf(guildId: string): Promise<readonly string[]> {
  const since = Temporal.Instant.fromEpochMilliseconds(0);
  return (await listFactsSince(db, guildId, { since, limit: 10 })).map(({ fact }) => fact.name);
}

test("a guild that picks one channel gets the rest made, and its officers their rights", async () => {
  const scene = await makeScene();
  const { guildId, officer, server, text, system } = scene;
  await pickPlace(context, officer, { place: "events", discordId: text.discordId, server });
  await confirm(scene);
  expect((await viewSetup(context, officer, { server })).underWay).toHaveLength(places.length + 1);
  expect(await listPlaces(db, guildId)).toEqual([]);
  const [
    ,
    voiceId,
    panelId,
    welcomeId,
    rosterId,
    forumId,
    roleId = "",
    deskId,
    awayId,
    lootId,
    wishesId,
    recruitmentId,
    codesId,
    contractsId,
    fameId,
  ] = await makeMissing(scene);
  await finishSetup(context, system);
  expect(await viewPlaces(context, { ...officer, rights: noRights })).toEqual([
    { place: "events", discordId: text.discordId, isMadeByUs: false },
    { place: "voice", discordId: voiceId, isMadeByUs: true },
    { place: "panel", discordId: panelId, isMadeByUs: true },
    { place: "welcome", discordId: welcomeId, isMadeByUs: true },
    { place: "roster", discordId: rosterId, isMadeByUs: true },
    { place: "absences", discordId: forumId, isMadeByUs: true },
    { place: "officers", discordId: roleId, isMadeByUs: true },
    { place: "desk", discordId: deskId, isMadeByUs: true },
    { place: "away", discordId: awayId, isMadeByUs: true },
    { place: "loot", discordId: lootId, isMadeByUs: true },
    { place: "wishlists", discordId: wishesId, isMadeByUs: true },
    { place: "recruitment", discordId: recruitmentId, isMadeByUs: true },
    { place: "codes", discordId: codesId, isMadeByUs: true },
    { place: "contracts", discordId: contractsId, isMadeByUs: true },
    { place: "fame", discordId: fameId, isMadeByUs: true },
  ]);
  expect((await listRightsOfRoles(db, guildId, [roleId])).toSorted()).toEqual(
    rightsOfPresets.officer.toSorted(),
  );
  expect((await listRightsOfRoles(db, guildId, [guildId])).toSorted()).toEqual(
    rightsOfPresets.member.toSorted(),
  );
  expect(await factsOf(guildId)).toEqual(["settings.setupConfirmed", "settings.setupFinished"]);
  expect(await viewSetup(context, officer, { server })).toMatchObject({ isFinished: true, picks: [] });
});

test("without the right nobody sees, picks, forgets or confirms", async () => {
  const { officer, server, text } = await makeScene();
  const member = { ...officer, rights: noRights };
  const forbidden = { code: "common.forbidden" };
  const pick = { place: "events", discordId: text.discordId, server } as const;
  await expect(viewSetup(context, member, { server })).rejects.toMatchObject(forbidden);
  await expect(pickPlace(context, member, pick)).rejects.toMatchObject(forbidden);
  await expect(forgetPicks(context, member)).rejects.toMatchObject(forbidden);
  await expect(confirmSetup(context, member, { server, shown: "" })).rejects.toMatchObject(forbidden);
  await expect(finishSetup(context, member)).rejects.toMatchObject(forbidden);
  await expect(stopSetup(context, member, { problem: "settings.serverFull" })).rejects.toMatchObject(
    forbidden,
  );
});

test("what one guild picks and confirms, another neither sees nor gets", async () => {
  const [ours, theirs] = [await makeScene(), await makeScene()];
  const { officer, server, text } = ours;
  await pickPlace(context, officer, { place: "events", discordId: text.discordId, server });
  await confirm(ours);
  await makeMissing(ours);
  await finishSetup(context, ours.system);
  expect(await viewSetup(context, theirs.officer, { server: theirs.server })).toMatchObject({
    picks: [],
    underWay: [],
    isFinished: false,
  });
  expect(await viewPlaces(context, theirs.officer)).toEqual([]);
  expect(await listRightsOfRoles(db, theirs.guildId, [theirs.guildId])).toEqual([]);
  await expect(
    pickPlace(context, theirs.officer, { place: "events", discordId: text.discordId, server: theirs.server }),
  ).rejects.toMatchObject({ code: "settings.placeGone" });
});

test("two officers confirm at once: each thing is begun once, and the bot is only sent twice", async () => {
  const scene = await makeScene();
  const input = { server: scene.server, shown: await scene.shown() };
  await Promise.all([1, 2].map(() => confirmSetup(context, scene.officer, input)));
  const steps = await listSteps(db, scene.guildId);
  expect(steps.map(({ thing }) => thing)).toEqual(["category", ...places]);
  await makeMissing(scene);
  await Promise.all([1, 2].map(() => finishSetup(context, scene.system)));
  expect((await factsOf(scene.guildId)).filter((name) => name === "settings.setupFinished")).toHaveLength(1);
});

test("what changed after it was shown is not confirmed", async () => {
  const scene = await makeScene();
  const { officer, server, text } = scene;
  const shown = await scene.shown();
  await pickPlace(context, officer, { place: "events", discordId: text.discordId, server });
  const stale = confirmSetup(context, officer, { server, shown });
  await expect(stale).rejects.toMatchObject({ code: "settings.setupChanged" });
  expect(await factsOf(scene.guildId)).toEqual([]);
});

test("while the bot is at work nothing else is picked, and a bot that hangs holds nobody up for ever", async () => {
  const scene = await makeScene();
  const { officer, server, text } = scene;
  const own = makeClock();
  const later: Context = { db, clock: own };
  await confirmSetup(later, officer, { server, shown: await scene.shown() });
  const pick = { place: "events", discordId: text.discordId, server } as const;
  const busy = { code: "settings.setupUnderWay" };
  await expect(pickPlace(later, officer, pick)).rejects.toMatchObject(busy);
  await expect(forgetPicks(later, officer)).rejects.toMatchObject(busy);
  own.advance({ minutes: 2 });
  await pickPlace(later, officer, pick);
  await forgetPicks(later, officer);
  expect((await viewSetup(later, officer, { server })).picks).toEqual([]);
});

test("a setup that Discord stopped says why, and goes on under its old numbers", async () => {
  const scene = await makeScene();
  const { guildId, officer, server, system } = scene;
  await confirm(scene);
  const before = await listSteps(db, guildId);
  await stopSetup(context, system, { problem: "settings.serverFull" });
  expect(await viewSetup(context, officer, { server })).toMatchObject({
    problem: "settings.serverFull",
    underWay: [],
  });
  await confirm(scene);
  expect(await listSteps(db, guildId)).toEqual(before);
  expect(await viewSetup(context, officer, { server })).toMatchObject({ problem: null });
});

test("nothing is used before all is there", async () => {
  const scene = await makeScene();
  await confirm(scene);
  await finishSetup(context, scene.system);
  expect(await listPlaces(db, scene.guildId)).toEqual([]);
  expect(await factsOf(scene.guildId)).toEqual(["settings.setupConfirmed"]);
});

test("a new officers' role takes the rights over, and the former one loses them", async () => {
  const scene = await makeScene();
  const { guildId, officer, server, role, system } = scene;
  await confirm(scene);
  const made = await makeMissing(scene);
  await finishSetup(context, system);
  const [category = "", ...ofPlaces] = made;
  const former = ofPlaces[places.indexOf("officers")] ?? "";
  expect(await listRightsOfRoles(db, guildId, [former])).not.toEqual([]);
  const things = [
    { ...role, discordId: category, kind: "category" as const },
    ...places.map((place, index) => ({
      ...role,
      discordId: ofPlaces[index] ?? "",
      kind: placeKinds[place],
    })),
  ];
  const grown = { ...server, things: [...server.things, ...things] };
  await pickPlace(context, officer, { place: "officers", discordId: role.discordId, server: grown });
  await confirmSetup(context, officer, { server: grown, shown: await scene.shown(grown) });
  await finishSetup(context, system);
  expect(await listRightsOfRoles(db, guildId, [former])).toEqual([]);
  expect((await listRightsOfRoles(db, guildId, [role.discordId])).toSorted()).toEqual(
    rightsOfPresets.officer.toSorted(),
  );
  expect(await viewPlaces(context, officer)).toEqual(
    places.map((place, index) => ({
      place,
      discordId: place === "officers" ? role.discordId : ofPlaces[index],
      isMadeByUs: place !== "officers",
    })),
  );
});

test("a process that dies at any statement of the end leaves all or nothing", async () => {
  const scene = await makeScene();
  await confirm(scene);
  await makeMissing(scene);
  await crashAtEveryStatement(
    db,
    (dying) => finishSetup({ db: dying, clock }, scene.system),
    async () => {
      expect(await listPlaces(db, scene.guildId)).toEqual([]);
      expect(await listRightsOfRoles(db, scene.guildId, [scene.guildId])).toEqual([]);
    },
  );
  expect(await listPlaces(db, scene.guildId)).toHaveLength(places.length);
});

test("a process that dies while it confirms leaves all or nothing", async () => {
  const scene = await makeScene();
  const input = { server: scene.server, shown: await scene.shown() };
  await crashAtEveryStatement(
    db,
    (dying) => confirmSetup({ db: dying, clock }, scene.officer, input),
    async () => expect(await listSteps(db, scene.guildId)).toEqual([]),
  );
  expect(await listSteps(db, scene.guildId)).toHaveLength(places.length + 1);
});
