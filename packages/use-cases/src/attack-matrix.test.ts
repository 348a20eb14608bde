import { readdirSync } from "node:fs";
import { type MemberActor, type Refusal, rights } from "@guildhall/core";
import {
  countWrites,
  dumpGuild,
  makeClock,
  makeGuild,
  openTestDatabase,
  randomSnowflake,
  undoAfterwards,
} from "@guildhall/db/testing";
import { describe, expect, test } from "vitest";
import type { Context } from "./context.ts";
import { recordServerMemberLeft, recordServerMembers } from "./members/index.ts";
import { listSessions } from "./privacy/index.ts";
import { enterGuild } from "./settings/index.ts";
import { rightsFor } from "./testing/attacks/attack.ts";
import { attacks, type GuildAttack, type OwnAttack } from "./testing/attacks/index.ts";
import { type Hall, makeHall } from "./testing/make-hall.ts";
import { memberOf } from "./testing/member-of.ts";

/** One connection: what it writes can be counted, and undone. */
const db = await openTestDatabase({ connectionLimit: 1 });
const forbidden = { code: "common.forbidden" };

const rows = Object.entries(attacks).flatMap(([feature, ofFeature]) =>
  Object.entries(ofFeature).map(([name, attack]) => ({ name: `${feature}.${name}`, attack })),
);
const guildRows = rows.flatMap(({ name, attack }) => ("attempt" in attack ? [{ name, ...attack }] : []));
const ownRows = rows.flatMap(({ name, attack }) =>
  "attemptAsStranger" in attack ? [{ name, ...attack }] : [],
);

const isRead = (name: string) => /\.(view|list|preview|find)/.test(name);

/** Every function that a feature shows, by the same names as the rows. */
async function listUseCases(): Promise<readonly string[]> {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "testing")
    .map(({ name }) => name);
  const shown = folders.map(async (feature) => {
    const exported: Record<string, unknown> = await import(`./${feature}/index.ts`);
    const functions = Object.entries(exported).filter(([, value]) => typeof value === "function");
    return functions.map(([name]) => `${feature}.${name}`);
  });
  return (await Promise.all(shown)).flat();
}

async function makeScene() {
  const context: Context = { db, clock: makeClock() };
  return { context, hall: await makeHall(context) };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** What came of an attempt: an answer as text, or the code of the refusal. An error that is no refusal is thrown. */
async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify([await attempt], (_key, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.code;
  }
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === "Refusal";

/** The officer as the dashboard makes an actor of whoever asks: at each request anew. */
async function enter({ context, hall: { guildId, officer } }: Scene): Promise<MemberActor> {
  return (await enterGuild(context, officer, { guildId, sessionId: officer.sessionId })).actor;
}

/** Discord told that the officer is a plain member now. */
async function takeRole({ context, hall: { system, serverMember } }: Scene): Promise<void> {
  const members = [{ ...serverMember, roleIds: [] }];
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
}

/** Discord told that the officer left. */
async function leaveServer({ context, hall: { system, serverMember } }: Scene): Promise<void> {
  await recordServerMemberLeft(context, system, { member: serverMember, asOf: context.clock.now() });
}

/** What the shared guilds hold, by guild: read once, because no attack changes it. */
const dumps = new Map<string, readonly string[]>();

async function expectUnchanged({ guildId }: Hall, attack: () => Promise<void>): Promise<void> {
  const before = dumps.get(guildId) ?? (await dumpGuild(db, guildId));
  dumps.set(guildId, before);
  const written = await countWrites(db);
  await attack();
  // Reading every table again takes longer than the attack: whoever wrote nothing has changed nothing.
  if ((await countWrites(db)) === written) return;
  const after = await dumpGuild(db, guildId);
  // Whatever an attack did change is held against that one alone.
  dumps.set(guildId, after);
  expect(after).toEqual(before);
}

test("every use-case has its row in the matrix, and every row its use-case", async () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual((await listUseCases()).toSorted());
});

// Nothing changes in these three, which is what the attacks have to show, or what is tried is undone: so all share them.
const scene = await makeScene();
const demoted = await makeScene();
await takeRole(demoted);
const left = await makeScene();
await leaveServer(left);
const officer = await enter(scene);
const demotedOfficer = await enter(demoted);

/** Each attempt finds the hall as it was furnished, whatever others did. */
function tryOut<Result>(work: (scene: Scene) => Promise<Result>): Promise<Result> {
  return undoAfterwards(db, (db) => work({ ...scene, context: { ...scene.context, db } }));
}

describe.each(guildRows.filter(({ right }) => right !== null))("$name", ({ right, attempt }: GuildAttack) => {
  test("is refused to whoever has every right but the one it asks for", async () => {
    const { context, hall } = scene;
    const others = rights.filter((each) => each !== right);
    await expectUnchanged(hall, async () => {
      await expect(attempt(context, memberOf(hall, others), hall)).rejects.toMatchObject(forbidden);
    });
  });

  test("is refused to an officer whose role was taken away", async () => {
    const { context, hall } = demoted;
    expect(officer.rights).toContain(right);
    await expectUnchanged(hall, async () => {
      await expect(attempt(context, demotedOfficer, hall)).rejects.toMatchObject(forbidden);
    });
  });
});

describe.each(guildRows.filter(({ right }) => right === null))("$name", ({ attempt }) => {
  test("tells an officer whose role was taken away no more than any member", async () => {
    const { rights } = demotedOfficer;
    const outcome = await tryOut(({ context, hall }) =>
      outcomeOf(attempt(context, { ...memberOf(hall, []), rights }, hall)),
    );
    expect(outcome).not.toContain(scene.hall.secretTime);
  });
});

describe.each(guildRows.filter(({ name }) => isRead(name)))("$name", ({ attempt, ...asked }: GuildAttack) => {
  test("shows itself to whoever has that right alone, and changes nothing", async () => {
    const { context, hall } = scene;
    await expectUnchanged(hall, async () => {
      await attempt(context, memberOf(hall, rightsFor(asked)), hall);
    });
  });
});

describe.each(guildRows.filter(({ name }) => !isRead(name)))(
  "$name",
  ({ attempt, ...asked }: GuildAttack) => {
    test("is open to whoever has that right alone", async () => {
      await tryOut(({ context, hall }) => attempt(context, memberOf(hall, rightsFor(asked)), hall));
    });
  },
);

describe.each(guildRows)("$name", ({ attempt }: GuildAttack) => {
  test("shows and changes nothing of one guild for somebody with every right in another", async () => {
    const { context, hall } = scene;
    const { guildId } = await makeGuild(db);
    const stranger = { ...memberOf(hall, rights), guildId, name: "Ysolde" };
    await expectUnchanged(hall, async () => {
      const outcome = await outcomeOf(attempt(context, stranger, hall));
      expect(outcome).not.toContain(hall.marker);
      expect(outcome).not.toContain(hall.guildId);
    });
  });

  test("is closed to whoever left the server, with a session that lives on", async () => {
    const { context, hall } = left;
    await expectUnchanged(hall, async () => {
      const attempting = enter(left).then((actor) => attempt(context, actor, hall));
      await expect(attempting).rejects.toMatchObject({ code: "common.guildNotFound" });
    });
  });
});

describe.each(ownRows)("$name", ({ attemptAsStranger }: OwnAttack) => {
  test("does nothing to, and shows nothing of, the session of somebody else", async () => {
    const { context, hall } = scene;
    const stranger = { kind: "user", userId: randomSnowflake() } as const;
    const before = await listSessions(context, hall.officer);
    const outcome = await outcomeOf(attemptAsStranger(context, stranger, hall));
    for (const secret of [hall.officer.sessionId, hall.marker, hall.guildId])
      expect(outcome).not.toContain(secret);
    expect(await listSessions(context, hall.officer)).toEqual(before);
  });
});
