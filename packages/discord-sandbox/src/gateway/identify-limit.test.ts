import { GatewayOpcodes } from "discord-api-types/v10";
import { expect, test } from "vitest";
import type { Sandbox } from "../sandbox.ts";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { identifyData, openLine, type RawLine } from "../testing/raw-line.ts";

async function identify(sandbox: Sandbox, shardId: number): Promise<RawLine> {
  const line = await openLine(sandbox);
  const data = { ...identifyData, token: sandbox.token, shard: [shardId, 32] };
  line.send({ op: GatewayOpcodes.Identify, d: data });
  return line;
}

// https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
test("a second IDENTIFY of a rate-limit key within five seconds is an invalid session", async () => {
  await using sandbox = await startCheckedSandbox();
  using first = await identify(sandbox, 0);
  await first.waitFor("READY");
  using second = await identify(sandbox, 16);
  expect(await second.waitFor(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  expect(sandbox.gateway.sessions.size).toBe(1);
});

test("shards of other keys identify at once", async () => {
  await using sandbox = await startCheckedSandbox();
  using first = await identify(sandbox, 0);
  using second = await identify(sandbox, 1);
  await Promise.all([first.waitFor("READY"), second.waitFor("READY")]);
  expect(sandbox.gateway.sessions.size).toBe(2);
});

test("a bot that is started again does not wait", async () => {
  await using sandbox = await startCheckedSandbox();
  using first = await identify(sandbox, 0);
  await first.waitFor("READY");
  sandbox.gateway.cut();
  await first.closed;
  using second = await identify(sandbox, 0);
  await second.waitFor("READY");
});

test("without rate limits every bot identifies when it likes", async () => {
  await using sandbox = await startCheckedSandbox({ rateLimits: false });
  using first = await identify(sandbox, 0);
  using second = await identify(sandbox, 0);
  await Promise.all([first.waitFor("READY"), second.waitFor("READY")]);
});
