import { AuditLogEvent } from "discord.js";
import { expect, test } from "vitest";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { startBot } from "../testing/real-bot.ts";

// https://discord.com/developers/docs/resources/audit-log#audit-log-events
test("moving many roles leaves one entry for each that stands elsewhere", async () => {
  await using sandbox = await startCheckedSandbox();
  const home = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const guild = await bot.client.guilds.fetch(home.id);
  const [low, middle, high] = [
    await guild.roles.create({ name: "Low" }),
    await guild.roles.create({ name: "Middle" }),
    await guild.roles.create({ name: "High" }),
  ];
  const known = home.state.auditLog.length;
  const places = [low, middle, high].map((role) => home.state.roles.get(role.id)?.position ?? 0);
  const [lowAt = 0, middleAt = 0, highAt = 0] = places;
  await guild.roles.setPositions([
    { role: low, position: highAt },
    { role: middle, position: middleAt },
    { role: high, position: lowAt },
  ]);
  const position = (old_value: number, new_value: number) => [{ key: "position", old_value, new_value }];
  expect(home.state.auditLog.slice(known)).toMatchObject([
    { action_type: AuditLogEvent.RoleUpdate, target_id: low.id, changes: position(lowAt, highAt) },
    { action_type: AuditLogEvent.RoleUpdate, target_id: high.id, changes: position(highAt, lowAt) },
  ]);
});

test("giving a member a new set of roles leaves one entry with all that came and went", async () => {
  await using sandbox = await startCheckedSandbox();
  const home = sandbox.world.guild();
  const { id } = home.member("Alice");
  await using bot = await startBot(sandbox);
  const guild = await bot.client.guilds.fetch(home.id);
  const [tank, healer] = [
    await guild.roles.create({ name: "Tank" }),
    await guild.roles.create({ name: "Healer" }),
  ];
  const alice = await guild.members.fetch(id);
  await alice.roles.set([tank]);
  const known = home.state.auditLog.length;
  await alice.roles.set([healer]);
  expect(home.state.auditLog.slice(known)).toMatchObject([
    {
      action_type: AuditLogEvent.MemberRoleUpdate,
      target_id: id,
      changes: [
        { key: "$add", new_value: [{ id: healer.id, name: "Healer" }] },
        { key: "$remove", new_value: [{ id: tank.id, name: "Tank" }] },
      ],
    },
  ]);
});
