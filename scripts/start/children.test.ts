import { join } from "node:path";
import { expect, test } from "vitest";
import { planBot, planSandbox, planWeb, type Setting } from "./children.ts";

const setting: Setting = {
  root: join(import.meta.dirname, "../.."),
  dataFolder: "/data",
  env: {
    PATH: "/bin",
    DATABASE_ADMIN_URL: "mysql://admin",
    DISCORD_TOKEN: "inherited token",
    CLOCK_URL: "http://clock",
  },
  ports: { web: 3000, bot: 3002 },
  keys: {
    DISCORD_CLIENT_ID: "1",
    DISCORD_TOKEN: "token",
    DISCORD_CLIENT_SECRET: "client secret",
    NEXTAUTH_SECRET: "session secret",
  },
  databaseUrl: "mysql://runtime",
  purgeUrl: "mysql://purge",
};

test("the token stays in the bot, the sign-in secrets in the dashboard, the admin account in neither", () => {
  const bot = Object.values(planBot(setting).env);
  const web = Object.values(planWeb(setting).env);
  expect(bot).toEqual(expect.arrayContaining(["/bin", "token", "mysql://runtime", "mysql://purge"]));
  expect(web).toEqual(expect.arrayContaining(["/bin", "client secret", "session secret", "mysql://runtime"]));
  for (const secret of ["client secret", "session secret", "mysql://admin"])
    expect(bot).not.toContain(secret);
  for (const secret of ["token", "inherited token", "mysql://purge", "mysql://admin"])
    expect(web).not.toContain(secret);
});

test("the local Discord is told nothing of the database", () => {
  expect(Object.values(planSandbox(setting, 3001).env).join()).not.toContain("mysql://");
});

test("what a game's service is asked with is known to bot and dashboard, and not to the local Discord", () => {
  const given = {
    ...setting,
    env: { WHITEOUT_API_URL: "https://players", WHITEOUT_API_SECRET: "game secret" },
  };
  for (const plan of [planBot, planWeb]) expect(Object.values(plan(given).env)).toContain("game secret");
  expect(Object.values(planSandbox(given, 3001).env)).not.toContain("game secret");
  expect(planBot(setting).env).not.toHaveProperty("WHITEOUT_API_SECRET");
});

test("both apps find the local Discord when there is one, and Discord itself otherwise", () => {
  const local = { ...setting, ports: { ...setting.ports, sandbox: 3001 } };
  for (const plan of [planBot, planWeb]) {
    expect(plan(local).env).toMatchObject({
      DISCORD_API_URL: "http://127.0.0.1:3001/api",
      DISCORD_OAUTH_URL: "http://127.0.0.1:3001/oauth2/authorize",
      CLOCK_URL: "http://127.0.0.1:3001/control/clock",
      GUILDHALL_DEMO: "1",
    });
    expect(plan(setting).env).not.toHaveProperty("DISCORD_API_URL");
    expect(plan(setting).env).not.toHaveProperty("CLOCK_URL");
  }
});

test("the demo's bot and dashboard know the local site of items and the operator, and a live run's are told nothing of them", () => {
  const local = { ...setting, ports: { ...setting.ports, itemSite: 3003 }, operatorUserId: "7" };
  for (const plan of [planBot, planWeb]) {
    expect(plan(local).env).toMatchObject({ ITEM_SITE_URL: "http://127.0.0.1:3003", OPERATOR_USER_IDS: "7" });
    expect(plan(setting).env).not.toHaveProperty("ITEM_SITE_URL");
    expect(plan(setting).env).not.toHaveProperty("OPERATOR_USER_IDS");
  }
  expect(planWeb(local).env.ITEM_ICON_HOSTS).toBe("127.0.0.1:3003");
});

test("people sign in at the public address when one is given", () => {
  const env = { NEXTAUTH_URL: "https://guildhall.example.org" };
  expect(planWeb({ ...setting, env }).env.NEXTAUTH_URL).toBe("https://guildhall.example.org");
  expect(planWeb(setting).env.NEXTAUTH_URL).toBe("http://127.0.0.1:3000");
});
