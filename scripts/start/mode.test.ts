import { expect, test } from "vitest";
import { chooseMode } from "./mode.ts";

test("a token means the real Discord, wherever it runs", () => {
  expect(chooseMode({ DISCORD_TOKEN: "t", NODE_ENV: "production" })).toBe("live");
});

test("without a token it is the demo", () => {
  expect(chooseMode({})).toBe("demo");
  expect(chooseMode({ NEXTAUTH_URL: "http://127.0.0.1:4000", DISCORD_TOKEN: "" })).toBe("demo");
});

test.each([
  [{ NODE_ENV: "production" }, "NODE_ENV is production"],
  [{ DATABASE_URL: "mysql://guildhall:secret@db/guildhall" }, "DATABASE_URL is set"],
  [{ NEXTAUTH_URL: "https://guildhall.example.org" }, "NEXTAUTH_URL is a public address"],
  [{ NEXTAUTH_URL: "not an address" }, "NEXTAUTH_URL is a public address"],
  [{ GUILDHALL_DEMO: "1", DATABASE_URL: "mysql://guildhall:secret@db/guildhall" }, "DATABASE_URL is set"],
])("the demo refuses %o and says why, without repeating a secret", (env, reason) => {
  expect(() => chooseMode(env)).toThrow(reason);
  expect(() => chooseMode(env)).not.toThrow("secret@");
});

test("a demo that is meant, on a database made for demos, may run anywhere", () => {
  const demoDatabase = "mysql://guildhall:secret@db/guildhall_demo";
  const env = { GUILDHALL_DEMO: "1", NODE_ENV: "production", DATABASE_URL: demoDatabase };
  expect(chooseMode(env)).toBe("demo");
  expect(chooseMode({ GUILDHALL_DEMO: "1", NEXTAUTH_URL: "https://demo.example.org" })).toBe("demo");
});
