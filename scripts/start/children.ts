import { createRequire } from "node:module";
import { join } from "node:path";
import { findChromium } from "../provide-chromium.ts";
import type { ChildPlan } from "../supervisor.ts";
import type { Keys } from "./keys.ts";
import type { Ports } from "./ports.ts";

/** Everything that is decided before the first child starts. */
export type Setting = {
  root: string;
  dataFolder: string;
  env: NodeJS.ProcessEnv;
  ports: Ports;
  keys: Keys;
  databaseUrl: string;
  purgeUrl?: string | undefined;
  /** Who is the operator of the demo. */
  operatorUserId?: string | undefined;
};

export type HouseChild = ChildPlan & { healthUrl: string };

// Each child is given those that it needs; the others must not be able to read them.
const givenOnPurpose = [
  "CLOCK_URL",
  "DATABASE_URL",
  "DATABASE_PURGE_URL",
  "DATABASE_ADMIN_URL",
  "DISCORD_TOKEN",
  "DISCORD_CLIENT_SECRET",
  "NEXTAUTH_SECRET",
  "WHITEOUT_API_SECRET",
];

/** Its time goes on where that of an earlier run ended, if that was moved on. */
export function planSandbox(setting: Setting, port: number, goesOnAt?: Temporal.Instant): HouseChild {
  return planChild(setting, {
    name: "local Discord",
    folder: "packages/discord-sandbox",
    args: ["src/main.ts"],
    healthUrl: `${addressOf(port)}/healthz`,
    env: {
      SANDBOX_PORT: String(port),
      SANDBOX_APPLICATION_ID: setting.keys.DISCORD_CLIENT_ID,
      SANDBOX_TOKEN: setting.keys.DISCORD_TOKEN,
      SANDBOX_CLIENT_SECRET: setting.keys.DISCORD_CLIENT_SECRET,
      ...(goesOnAt && { SANDBOX_GOES_ON_AT: goesOnAt.toString() }),
    },
  });
}

export function planBot(setting: Setting): HouseChild {
  const { bot: port } = setting.ports;
  return planChild(setting, {
    name: "bot",
    folder: "apps/bot",
    args: ["src/main.ts"],
    healthUrl: `${addressOf(port)}/readyz`,
    env: {
      ...localAddresses(setting),
      BOT_PORT: String(port),
      DATABASE_URL: setting.databaseUrl,
      ...(setting.purgeUrl && { DATABASE_PURGE_URL: setting.purgeUrl }),
      DISCORD_TOKEN: setting.keys.DISCORD_TOKEN,
      CHROMIUM_PATH: setting.env.CHROMIUM_PATH || findChromium(),
      // Chromium refuses its own sandbox to root.
      CHROMIUM_SANDBOX: setting.env.CHROMIUM_SANDBOX || (process.getuid?.() === 0 ? "0" : "1"),
    },
  });
}

export function planWeb(setting: Setting): HouseChild {
  const { web: port } = setting.ports;
  const next = createRequire(join(setting.root, "apps/web/package.json")).resolve("next/dist/bin/next");
  return planChild(setting, {
    name: "dashboard",
    folder: "apps/web",
    args: [next, "start", "--hostname", "127.0.0.1", "--port", String(port)],
    healthUrl: `${addressOf(port)}/api/healthz`,
    env: {
      ...localAddresses(setting),
      ...(setting.ports.itemSite && { ITEM_ICON_HOSTS: `127.0.0.1:${setting.ports.itemSite}` }),
      DATABASE_URL: setting.databaseUrl,
      DISCORD_CLIENT_SECRET: setting.keys.DISCORD_CLIENT_SECRET,
      NEXTAUTH_SECRET: setting.keys.NEXTAUTH_SECRET,
      NEXTAUTH_URL: webUrl(setting),
    },
  });
}

export function addressOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** What people type: the public address that was given, or this machine's own. */
export function webUrl({ env, ports }: Setting): string {
  return env.NEXTAUTH_URL || addressOf(ports.web);
}

/** What bot and dashboard both get. Addresses of the world outside are their defaults; what is local is passed on, the local Discord's clock with it. */
function localAddresses({ keys, ports, operatorUserId, env }: Setting): NodeJS.ProcessEnv {
  const local = ports.sandbox !== undefined && addressOf(ports.sandbox);
  return {
    DISCORD_CLIENT_ID: keys.DISCORD_CLIENT_ID,
    ...(local && {
      DISCORD_API_URL: `${local}/api`,
      DISCORD_OAUTH_URL: `${local}/oauth2/authorize`,
      CLOCK_URL: `${local}/control/clock`,
      GUILDHALL_DEMO: "1",
    }),
    ...(ports.itemSite && { ITEM_SITE_URL: addressOf(ports.itemSite) }),
    ...(operatorUserId && { OPERATOR_USER_IDS: operatorUserId }),
    ...(env.WHITEOUT_API_SECRET && { WHITEOUT_API_SECRET: env.WHITEOUT_API_SECRET }),
  };
}

type ChildParts = Omit<HouseChild, "cwd" | "logPath"> & { folder: string };

function planChild(setting: Setting, { folder, env, ...parts }: ChildParts): HouseChild {
  const inherited = Object.entries(setting.env).filter(([name]) => !givenOnPurpose.includes(name));
  return {
    ...parts,
    cwd: join(setting.root, folder),
    env: { NODE_COMPILE_CACHE: compileCache(setting), ...Object.fromEntries(inherited), ...env },
    logPath: join(setting.dataFolder, "logs", `${parts.name.replace(" ", "-").toLowerCase()}.log`),
  };
}

/** What Node compiled once it need not compile again: a third of the time until the bot is ready. */
function compileCache({ root }: Setting): string {
  return join(root, ".data", "compile-cache");
}
