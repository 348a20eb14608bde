import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { choosePorts } from "./ports.ts";

const anyFree = { WEB_PORT: "0", SANDBOX_PORT: "0", ITEM_SITE_PORT: "0", BOT_PORT: "0" };

async function takePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test("a taken port is named with its owner and with the variable that moves it", async () => {
  const port = await takePort();
  const refusal = choosePorts("demo", { ...anyFree, BOT_PORT: String(port) });
  await expect(refusal).rejects.toThrow(
    `Port ${port} (the bot's health) is taken: stop what uses it, or set BOT_PORT to another port`,
  );
});

test("0 gives everyone a free port of their own", async () => {
  const ports = Object.values(await choosePorts("demo", anyFree));
  expect(new Set(ports).size).toBe(4);
  expect(ports.every((port) => port > 1024)).toBe(true);
});

test("two that were given the same port are told so", async () => {
  const port = (await choosePorts("live", anyFree)).web;
  const same = { ...anyFree, WEB_PORT: String(port), BOT_PORT: String(port) };
  await expect(choosePorts("live", same)).rejects.toThrow("set BOT_PORT");
});

test("a live run claims no port for a local Discord", async () => {
  expect(await choosePorts("live", anyFree)).not.toHaveProperty("sandbox");
});

test.each(["http", "70000", "-1", "30.5"])("%s is no port", async (WEB_PORT) => {
  await expect(choosePorts("demo", { ...anyFree, WEB_PORT })).rejects.toThrow(
    "WEB_PORT must be a port number",
  );
});
