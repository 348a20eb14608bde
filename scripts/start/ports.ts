import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { Advice } from "../advice.ts";
import { pollUntil } from "../poll-until.ts";
import type { Mode } from "./mode.ts";

type PortSetting = { variable: string; standard: number; owner: string };

const settings = {
  web: { variable: "WEB_PORT", standard: 3000, owner: "the dashboard" },
  sandbox: { variable: "SANDBOX_PORT", standard: 3001, owner: "the local Discord" },
  itemSite: { variable: "ITEM_SITE_PORT", standard: 3003, owner: "the local site of items" },
  bot: { variable: "BOT_PORT", standard: 3002, owner: "the bot's health" },
} as const satisfies Record<string, PortSetting>;

/** The last two are the demo's. */
export type Ports = { web: number; bot: number; sandbox?: number; itemSite?: number };

// What a killed run leaves behind ends within a moment; only what stays is worth a sentence.
const waitSeconds = 2;

/** Decides on the ports of everything that will listen, before anything starts. 0 means any free one. */
export async function choosePorts(mode: Mode, env: NodeJS.ProcessEnv): Promise<Ports> {
  // All are held until the last is claimed: two can then never get the same port.
  const held: Server[] = [];
  const claim = async (setting: PortSetting) => {
    const server = await claimPort(setting, env);
    held.push(server);
    return (server.address() as AddressInfo).port;
  };
  try {
    const ports = { web: await claim(settings.web), bot: await claim(settings.bot) };
    if (mode === "live") return ports;
    return { ...ports, sandbox: await claim(settings.sandbox), itemSite: await claim(settings.itemSite) };
  } finally {
    for (const server of held) server.close();
  }
}

async function claimPort(setting: PortSetting, env: NodeJS.ProcessEnv): Promise<Server> {
  const port = readPort(setting, env[setting.variable]);
  const server = await pollUntil(() => tryListen(port), { timeoutSeconds: waitSeconds });
  if (server) return server;
  throw new Advice(
    `Port ${port} (${setting.owner}) is taken: stop what uses it, or set ${setting.variable} to another port, such as ${setting.variable}=${port + 1000}.`,
  );
}

function readPort({ variable, standard }: PortSetting, given: string | undefined): number {
  const port = given ? Number(given) : standard;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Advice(`${variable} must be a port number from 0 to 65535.`);
}

async function tryListen(port: number): Promise<Server | undefined> {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return server;
  } catch {
    return undefined;
  }
}
