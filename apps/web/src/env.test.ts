import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The environment of a dashboard in production, with one more variable. */
async function readIn(extra: Readonly<Record<string, string>>) {
  const complete = {
    NODE_ENV: "production",
    DATABASE_URL: "mysql://guildhall@localhost/guildhall",
    DISCORD_CLIENT_ID: "1000000000000000001",
    DISCORD_CLIENT_SECRET: "client-secret",
    NEXTAUTH_SECRET: "a-secret-of-at-least-thirty-two-characters",
    NEXTAUTH_URL: "https://guildhall.example.org",
  };
  for (const [name, value] of Object.entries({ ...complete, ...extra })) vi.stubEnv(name, value);
  return await import("./env.ts");
}

test("in production the gallery is closed unless the operator opens it", async () => {
  expect((await readIn({ GUILDHALL_GALLERY: "" })).isGalleryOpen()).toBe(false);
  vi.resetModules();
  expect((await readIn({ GUILDHALL_GALLERY: "1" })).isGalleryOpen()).toBe(true);
});

test("a wrong variable is named with what to do", async () => {
  const { getEnv } = await readIn({ NEXTAUTH_SECRET: "short" });
  expect(getEnv).toThrow(/NEXTAUTH_SECRET has a value that does not fit\. Give 32 or more random characters/);
});
