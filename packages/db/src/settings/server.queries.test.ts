import type { ServerChannel, ServerRole } from "@guildhall/core/settings";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openTestDatabase, randomSnowflake } from "../testing/index.ts";
import {
  deleteChannel,
  deleteOtherChannels,
  deleteOtherRoles,
  deleteRole,
  listChannels,
  listRoles,
  saveChannels,
  saveRoles,
} from "./index.ts";

const db = await openTestDatabase();
const at = (second: number) => Temporal.Instant.from("2026-11-21T20:00:00Z").add({ seconds: second });

const makeRole = (wishes: Partial<ServerRole> = {}): ServerRole => ({
  roleId: randomSnowflake(),
  name: "Officer",
  colour: 0xd9_a4_41,
  position: 1,
  permissions: String(2n ** 63n + 8n),
  isManaged: false,
  ...wishes,
});

const makeChannel = (wishes: Partial<ServerChannel> = {}): ServerChannel => ({
  channelId: randomSnowflake(),
  parentId: null,
  kind: "text",
  name: "events",
  position: 0,
  overwrites: [],
  ...wishes,
});

test("roles come back as they were, the highest first, and those of another guild stay there", async () => {
  const [guildId, other] = [randomSnowflake(), randomSnowflake()];
  const [low, high] = [makeRole({ position: 1 }), makeRole({ position: 2 })];
  await saveRoles(db, guildId, { roles: [low, high], asOf: at(0) });
  await saveRoles(db, other, { roles: [{ ...low, permissions: "8" }], asOf: at(9) });
  expect(await listRoles(db, guildId)).toEqual([high, low]);
  expect(await listRoles(db, other)).toEqual([{ ...low, permissions: "8" }]);
});

test("in whatever order pictures of a role arrive, and however often, the newest counts", async () => {
  const pictures = [0, 1, 2].map((second) => ({ second, name: `Name ${second}` }));
  const arrivals = fc.shuffledSubarray([...pictures, ...pictures], { minLength: 6 });
  await fc.assert(
    fc.asyncProperty(arrivals, async (arriving) => {
      const guildId = randomSnowflake();
      const role = makeRole();
      for (const { second, name } of arriving)
        await saveRoles(db, guildId, { roles: [{ ...role, name }], asOf: at(second) });
      expect(await listRoles(db, guildId)).toEqual([{ ...role, name: "Name 2" }]);
    }),
    { numRuns: 12 },
  );
});

test("what is deleted stays deleted, whenever the news of it arrives", async () => {
  const guildId = randomSnowflake();
  const [role, channel] = [makeRole(), makeChannel()];
  await deleteRole(db, guildId, { roleId: role.roleId, asOf: at(1) });
  await saveRoles(db, guildId, { roles: [role], asOf: at(2) });
  await deleteChannel(db, guildId, { channel, asOf: at(1) });
  await saveChannels(db, guildId, { channels: [channel], asOf: at(2) });
  expect(await listRoles(db, guildId)).toEqual([]);
  expect(await listChannels(db, guildId)).toEqual([]);
});

test("a full list takes away what is not on it, but nothing that is newer than the list", async () => {
  const guildId = randomSnowflake();
  const [stays, goes, comes] = [makeRole(), makeRole(), makeRole()];
  await saveRoles(db, guildId, { roles: [stays, goes], asOf: at(0) });
  await saveRoles(db, guildId, { roles: [comes], asOf: at(2) });
  await deleteOtherRoles(db, guildId, { roles: [stays], asOf: at(1) });
  const left = (await listRoles(db, guildId)).map(({ roleId }) => roleId);
  expect(left.toSorted()).toEqual([stays.roleId, comes.roleId].toSorted());
});

test("a channel that was missed by one list comes back with the next news of it", async () => {
  const guildId = randomSnowflake();
  const channel = makeChannel({ kind: "voice", parentId: randomSnowflake() });
  await saveChannels(db, guildId, { channels: [channel], asOf: at(0) });
  await deleteOtherChannels(db, guildId, { channels: [], asOf: at(1) });
  expect(await listChannels(db, guildId)).toEqual([]);
  await saveChannels(db, guildId, { channels: [channel], asOf: at(2) });
  expect(await listChannels(db, guildId)).toEqual([channel]);
});
