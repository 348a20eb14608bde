import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import {
  botEnv,
  browserEnv,
  clockEnv,
  databaseEnv,
  deploymentEnv,
  discordEnv,
  loggingEnv,
  migrationEnv,
  purgeEnv,
  readEnv,
  webEnv,
} from "@guildhall/config";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");

const shape = {
  ...databaseEnv,
  ...migrationEnv,
  ...purgeEnv,
  ...discordEnv,
  ...botEnv,
  ...webEnv,
  ...deploymentEnv,
  ...browserEnv,
  ...loggingEnv,
  ...clockEnv,
};
/** What the start script, compose.yaml and the tests read by themselves. */
const outsideTheApps = [
  "WEB_PORT",
  "SANDBOX_PORT",
  "ITEM_SITE_PORT",
  "DATABASE_PASSWORD",
  "DATABASE_PURGE_PASSWORD",
  "DATABASE_ADMIN_PASSWORD",
  "DISCORD_OPENAPI",
];
/** Set by the start script for what it runs in place of the world outside, never by a person. */
const ours = ["DISCORD_API_URL", "DISCORD_OAUTH_URL", "CLOCK_URL", "ITEM_SITE_URL"];
const everything = [...Object.keys(shape), ...outsideTheApps].sort();

const rows = new Map(
  [...read("README.md").matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|/gm)].map(([, name, unset]) => [name, unset]),
);

test("the README's table has every variable that something reads, and no other", () => {
  expect([...rows.keys()].sort()).toEqual(everything);
});

test(".env.example has every variable that a person sets, and no other", () => {
  expect(Object.keys(parseEnv(read(".env.example"))).sort()).toEqual(
    everything.filter((name) => !ours.includes(name)),
  );
});

test("the README and .env.example say the values that the programs take by themselves", () => {
  const needed = {
    DATABASE_URL: "mysql://localhost/guildhall",
    DISCORD_CLIENT_ID: "100000000000000001",
    DISCORD_TOKEN: "a-token-of-a-plausible-length",
    DISCORD_CLIENT_SECRET: "client-secret",
    NEXTAUTH_SECRET: "a-secret-of-at-least-thirty-two-characters",
    NEXTAUTH_URL: "http://127.0.0.1:3000",
  };
  const defaults = Object.entries(readEnv(shape, needed)).filter(([name]) => !(name in needed));
  const example = parseEnv(read(".env.example"));
  const said = defaults.filter(([name]) => !ours.includes(name) && example[name] !== "");
  expect(said.map(([name]) => name).sort()).toEqual([
    "BOT_HOST",
    "BOT_PORT",
    "ITEM_ICON_HOSTS",
    "LOG_LEVEL",
    "METRICS_FROM",
  ]);
  for (const [name, value] of said) {
    expect(example[name]).toBe(String(value));
    expect(rows.get(name)).toBe(`\`${value}\``);
  }
});

test("the start script's own ports are what the table says", () => {
  const example = parseEnv(read(".env.example"));
  const ports = read("scripts/start/ports.ts");
  for (const name of ["WEB_PORT", "SANDBOX_PORT", "BOT_PORT", "ITEM_SITE_PORT"]) {
    expect(rows.get(name)).toBe(`\`${example[name]}\``);
    expect(ports).toContain(`variable: "${name}", standard: ${example[name]},`);
  }
});
