import { expect, test } from "vitest";
import { EnvError } from "./env-error.ts";
import {
  botEnv,
  browserEnv,
  clockEnv,
  databaseEnv,
  deploymentEnv,
  discordEnv,
  loggingEnv,
  webEnv,
} from "./env-fragments.ts";
import { readEnv } from "./read-env.ts";

const shape = { ...databaseEnv, ...discordEnv, ...botEnv, ...loggingEnv };
const complete = {
  DATABASE_URL: "mysql://guildhall:hidden-password@localhost/guildhall",
  DISCORD_CLIENT_ID: "123456789012345678",
  DISCORD_TOKEN: "hidden-token-of-a-plausible-length",
};

const webOf = () => ({
  DISCORD_CLIENT_SECRET: "hidden-secret",
  NEXTAUTH_SECRET: "hidden-secret-of-a-plausible-length",
  NEXTAUTH_URL: "https://guild.example",
});

function linesOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    readEnv(shape, source);
  } catch (error) {
    if (error instanceof EnvError) return error.lines;
    throw error;
  }
  return [];
}

test("a complete environment is parsed into typed values, with defaults for the rest", () => {
  const env = readEnv(shape, { ...complete, BOT_PORT: "4002" });
  expect(env.BOT_PORT).toBe(4002);
  expect(env.LOG_LEVEL).toBe("info");
  expect(env.DISCORD_API_URL).toBe("https://discord.com/api");
});

test("every missing variable is named with what to do, all at once", () => {
  const lines = linesOf({});
  expect(lines).toHaveLength(3);
  for (const name of ["DATABASE_URL", "DISCORD_CLIENT_ID", "DISCORD_TOKEN"]) {
    expect(lines.find((line) => line.startsWith(`${name} is not set. `))?.length).toBeGreaterThan(40);
  }
});

test("an empty variable counts as not set", () => {
  expect(linesOf({ ...complete, DISCORD_TOKEN: "" })[0]).toMatch(/^DISCORD_TOKEN is not set\. /);
});

test("a wrong variable with a default still says what to do", () => {
  expect(linesOf({ ...complete, BOT_PORT: "many" })).toEqual([
    "BOT_PORT has a value that does not fit. Give a free port for health and metrics.",
  ]);
});

test("operators are a list of accounts, and without one nobody is the operator", () => {
  const read = (given: Record<string, string>) => readEnv(deploymentEnv, given).OPERATOR_USER_IDS;
  expect([...read({})]).toEqual([]);
  expect([...read({ OPERATOR_USER_IDS: "123456789012345678, 223456789012345678" })]).toEqual([
    "123456789012345678",
    "223456789012345678",
  ]);
  for (const wrong of ["*", "Ada", "123456789012345678,", "1"])
    expect(() => read({ OPERATOR_USER_IDS: wrong })).toThrow(EnvError);
});

test("the site of items is an origin by https, or one of this machine", () => {
  const read = (ITEM_SITE_URL: string) => readEnv(deploymentEnv, { ITEM_SITE_URL }).ITEM_SITE_URL;
  expect(read("https://items.example/db/items?page=2")).toBe("https://items.example");
  expect(read("http://127.0.0.1:3003/")).toBe("http://127.0.0.1:3003");
  for (const wrong of ["http://items.example", "file:///etc/passwd", "items"])
    expect(() => read(wrong)).toThrow(EnvError);
});

test("a host of pictures cannot say more in the policy than its name", () => {
  const read = (ITEM_ICON_HOSTS: string) => readEnv(webEnv, { ...webOf(), ITEM_ICON_HOSTS }).ITEM_ICON_HOSTS;
  expect(read("cdn.example, icons.example:8443")).toEqual(["cdn.example", "icons.example:8443"]);
  for (const wrong of ["cdn.example; script-src *", "'unsafe-inline'", "a b"])
    expect(() => read(wrong)).toThrow(EnvError);
});

test("no value is ever repeated, because it may be a secret", () => {
  const lines = linesOf({ ...complete, DATABASE_URL: "postgres://user:hidden-password@host/db" });
  expect(lines.join()).not.toContain("hidden");
});

test("every variable of every process has advice", () => {
  const everything = { ...shape, ...webEnv, ...clockEnv, ...deploymentEnv, ...browserEnv };
  const wrong = Object.fromEntries(Object.keys(everything).map((name) => [name, "\u0000"]));
  try {
    readEnv(everything, wrong);
  } catch (error) {
    const lines = error instanceof EnvError ? error.lines : [];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/\. .{20,}/);
  }
});
