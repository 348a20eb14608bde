import { type Right, rights } from "@guildhall/core";
import { rightsOfPresets } from "@guildhall/core/settings";
import { listAuditEntries } from "@guildhall/db/audit";
import { listRightsOfRoles } from "@guildhall/db/settings";
import { dumpGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeServer, type TestServer } from "#use-cases/testing/make-server.ts";
import { applyRightsPreset, viewRights } from "./index.ts";

const db = await openTestDatabase();
const code = (text: string) => expect.objectContaining({ code: text });

/** An officer who may grant, of a server whose raiders have a mixture of their own. */
async function makeScene() {
  const server = await makeServer(db);
  await server.grant("officer", ...rightsOfPresets.officer, "rights.edit");
  await server.grant("raider", "members.view", "audit.view");
  const userId = await server.join("Maren", "officer");
  return {
    ...server,
    officer: await server.enter(userId, "officer"),
    seen: seenOf("members.view", "audit.view"),
  };
}

const seenOf = (...seen: Right[]) => seen;

async function rightsOf({ guildId, roleIds }: TestServer, role: "leader" | "raider") {
  return new Set(await listRightsOfRoles(db, guildId, [roleIds[role]]));
}

test("a role becomes the preset: what is missing is granted, what is too much is taken", async () => {
  const server = await makeScene();
  const { context, guildId, officer, seen, roleIds } = server;
  await applyRightsPreset(context, officer, {
    kind: "role",
    id: roleIds.raider,
    preset: "raid-leader",
    seen,
  });
  expect(await rightsOf(server, "raider")).toEqual(new Set(rightsOfPresets["raid-leader"]));
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry?.before).toEqual({ rights: ["audit.view"] });
  const raiders = (await viewRights(context, officer)).holders.find(({ id }) => id === roleIds.raider);
  expect(raiders?.preset).toBe("raid-leader");
});

test("nobody hands out by a preset what they do not hold", async () => {
  const server = await makeScene();
  const { context, guildId, officer, seen, roleIds } = server;
  const before = await dumpGuild(db, guildId);
  await expect(
    applyRightsPreset(context, officer, { kind: "role", id: roleIds.raider, preset: "leader", seen }),
  ).rejects.toThrow(code("settings.rightNotHeld"));
  expect(await dumpGuild(db, guildId)).toEqual(before);
});

test.each(["leader", "officer"] as const)(
  "nobody makes their equals or betters a preset: %s",
  async (role) => {
    const { context, officer, roleIds } = await makeScene();
    const seen = role === "leader" ? [] : [...officer.rights].filter((right) => rights.includes(right));
    const shown = (await viewRights(context, officer)).rights;
    const attempt = applyRightsPreset(context, officer, {
      kind: "role",
      id: roleIds[role],
      preset: "member",
      seen: seen.filter((right) => shown.includes(right)),
    });
    await expect(attempt).rejects.toThrow(code("settings.granteeAbove"));
  },
);

test("what was changed since it was shown is not overwritten", async () => {
  const server = await makeScene();
  const { context, officer, seen, roleIds } = server;
  await server.grant("raider", "members.view");
  await expect(
    applyRightsPreset(context, officer, { kind: "role", id: roleIds.raider, preset: "member", seen }),
  ).rejects.toThrow(code("settings.rightsMoved"));
  expect(await rightsOf(server, "raider")).toEqual(new Set(["members.view"]));
});

test("twice at once is done once", async () => {
  const { context, guildId, officer, seen, roleIds } = await makeScene();
  const apply = () =>
    applyRightsPreset(context, officer, { kind: "role", id: roleIds.raider, preset: "member", seen });
  const outcomes = await Promise.allSettled([apply(), apply()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listAuditEntries(db, guildId, { limit: 9 })).toHaveLength(1);
});

test("a role of another guild is not there", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  await expect(
    applyRightsPreset(here.context, here.owner, {
      kind: "role",
      id: there.roleIds.raider,
      preset: "member",
      seen: [],
    }),
  ).rejects.toThrow(code("settings.granteeGone"));
});
