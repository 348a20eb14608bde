import { RateLimitError } from "discord.js";
import { expect, test } from "vitest";
import { startSandbox } from "../sandbox.ts";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { startBot } from "../testing/real-bot.ts";
import { stillClock } from "../testing/still-clock.ts";
import { restOf } from "../testing/wrong-bot.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { done } from "./route.ts";

// https://discord.com/developers/docs/topics/rate-limits
async function statusOf(
  url: string,
  init: RequestInit,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}

test("every answer tells the bot where its bucket stands", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const init = { headers: { authorization: `Bot ${sandbox.token}` } };
  const { headers } = await statusOf(`${sandbox.apiUrl}/v10/guilds/${guild.id}`, init);
  expect(headers.get("x-ratelimit-limit")).toBe("50");
  expect(headers.get("x-ratelimit-remaining")).toBe("49");
  expect(headers.get("x-ratelimit-bucket")).toMatch(/^[0-9a-f]{20}$/);
});

test("a sixth message within five seconds is told to wait, and passes when it did", async () => {
  await using sandbox = await startCheckedSandbox({ clock: stillClock });
  const channel = sandbox.world.guild().channel("general");
  const url = `${sandbox.apiUrl}/v10/channels/${channel.id}/messages`;
  const init = {
    method: "POST",
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    body: JSON.stringify({ content: "c" }),
  };
  for (let sent = 0; sent < 5; sent += 1) expect((await statusOf(url, init)).status).toBe(200);
  const sixth = await statusOf(url, init);
  expect(sixth.status).toBe(429);
  expect(sixth.headers.get("x-ratelimit-scope")).toBe("user");
  expect(sixth.body).toMatchObject({ global: false, retry_after: expect.any(Number) });
  await sandbox.clock.advance({ seconds: 6 });
  expect((await statusOf(url, init)).status).toBe(200);
});

test("more than fifty requests in a second meet the global limit, and hold back nobody with another token", async () => {
  await using sandbox = await startCheckedSandbox({ clock: stillClock });
  const init = { headers: { authorization: `Bot ${sandbox.token}` } };
  const urls = ["users/@me", "gateway/bot", "applications/@me"].map(
    (path) => `${sandbox.apiUrl}/v10/${path}`,
  );
  const statuses: number[] = [];
  for (let sent = 0; sent < 51; sent += 1) statuses.push((await statusOf(urls[sent % 3] ?? "", init)).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(50);
  expect((await statusOf(urls[0] ?? "", init)).body).toMatchObject({ global: true });
  const stranger = { headers: { authorization: "Bearer of-somebody-else" } };
  expect((await statusOf(urls[0] ?? "", stranger)).status).toBe(401);
});

test("ten thousand refused requests in ten minutes shut the door", async () => {
  await using sandbox = await startSandbox();
  const limiter = createRateLimiter(sandbox.world.state);
  const match = { route: { method: "GET", path: "/gateway", run: () => done }, params: new Map() } as const;
  for (let refused = 0; refused < 10_000; refused += 1) limiter.countInvalid(401);
  expect(() => limiter.count(match, "")).toThrow("rate limited");
  await sandbox.clock.advance({ minutes: 10 });
  expect(limiter.count(match, "")).toHaveProperty("x-ratelimit-remaining", "49");
});

test("a channel takes two new names in ten minutes", async () => {
  await using sandbox = await startCheckedSandbox();
  const channel = sandbox.world.guild().channel("general");
  const rename = (name: string) => restOf(sandbox).patch(`/channels/${channel.id}`, { body: { name } });
  await rename("one");
  await rename("two");
  await expect(rename("three")).rejects.toBeInstanceOf(RateLimitError);
  expect(channel.name).toBe("two");
  await sandbox.clock.advance({ minutes: 10 });
  await rename("three");
  expect(channel.name).toBe("three");
});

test("discord.js waits for a 429 by itself and then gets through", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  await using bot = await startBot(sandbox);
  const statuses: number[] = [];
  sandbox.observe({ rest: ({ route, status }) => route === "/guilds/:guild/roles" && statuses.push(status) });
  sandbox.faults.disturbRest({ kind: "rate-limit", route: "/guilds/:guild/roles", retryAfterSeconds: 0.1 });
  const { roles } = await bot.client.guilds.fetch(guild.id);
  expect((await roles.fetch()).size).toBe(2);
  expect(statuses).toEqual([429, 200]);
});
